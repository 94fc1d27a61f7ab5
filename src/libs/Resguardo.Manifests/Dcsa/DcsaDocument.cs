using System.Text.Json;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Dcsa;

/// <summary>Fills the cargo model from one document, and from the house bills within it.</summary>
internal sealed class DcsaDocument
{
    private readonly JsonPlaces _json;
    private readonly ReadOptions _options;
    private readonly List<ICargoRecord> _records;
    private readonly DcsaValues _values;
    private readonly FilePlace _end;
    private int _messages;

    /// <param name="json">The object.</param>
    /// <param name="options">Limits.</param>
    /// <param name="records">What is read is added here.</param>
    /// <param name="messages">How many messages the file has had so far.</param>
    /// <param name="end">Where the object ends.</param>
    public DcsaDocument(
        JsonPlaces json,
        ReadOptions options,
        List<ICargoRecord> records,
        int messages,
        FilePlace end
    )
    {
        _json = json;
        _options = options;
        _records = records;
        _messages = messages;
        _end = end;
        _values = new DcsaValues(json, records);
    }

    /// <summary>Reads the document.</summary>
    /// <returns>How many messages the file has had with it.</returns>
    public int Read()
    {
        var root = _json.Root;
        if (
            DcsaValues.Has(root, "transportDocument", out var inner)
            && inner.ValueKind == JsonValueKind.Object
        )
            root = inner;
        if (!DcsaNames.IsDocument(root))
        {
            _values.Report(ReadingFindings.MessageTypeUnsupported, root, FirstNameOf(root), null);
            return _messages;
        }

        if (DcsaValues.Has(root, "arrivalNotices", out _))
        {
            foreach (var notice in _values.Items(root, "arrivalNotices"))
                ReadMessage(notice);
        }
        else
            ReadMessage(root);
        return _messages;
    }

    private void ReadMessage(JsonElement root)
    {
        var isNotice =
            DcsaValues.Has(root, "transport", out _) || DcsaValues.Has(root, "issueDateTime", out _);
        var message = new CargoMessage
        {
            Format = isNotice ? "DCSA arrival notice" : "DCSA eBL",
            Kind = MessageKind.BillOfLading,
            Number = ++_messages,
            DocumentNumber = _values.Text(root, "shippingInstructionsReference"),
            SentAt = _values.Date(root, "issueDateTime"),
            Place = _values.PlaceOf(root),
        };
        message.Call.CarrierCode = _values.Text(root, "carrierCode");
        TakeCall(message.Call, Transport(root));
        _records.Add(message);

        var number =
            _values.Text(root, "transportDocumentReference")
            ?? _values.Text(root, "shippingInstructionsReference");
        _values.Bill = number;
        var bill = new DcsaBill(_values, _options, root).Build(number, null);
        TakeTransport(bill, Transport(root));
        // A request has no number yet; a notice or an issued bill must have one.
        if (number is null && isNotice)
            _values.Report(ReadingFindings.BillWithoutNumber, root, null, null);
        _records.Add(bill);
        _records.Add(new EndOfMessage(message, _end));
        ReadHouseBills(root, bill);
        _values.Bill = null;
    }

    // House bills repeat the goods of the bill above them, so they are a message of their own.
    private void ReadHouseBills(JsonElement root, Bill master)
    {
        CargoMessage? message = null;
        foreach (var house in _values.Items(root, "houseBillOfLadings"))
        {
            if (message is null)
            {
                message = new CargoMessage
                {
                    Format = "DCSA eBL",
                    Kind = MessageKind.HouseManifest,
                    Number = ++_messages,
                    MasterBill = master.Number.Length == 0 ? null : master.Number,
                    Place = _values.PlaceOf(house),
                };
                TakeCall(message.Call, Transport(root));
                _records.Add(message);
            }
            var number = _values.Text(house, "houseBillOfLadingReference");
            _values.Bill = number;
            var bill = new DcsaBill(_values, _options, house).Build(number, message.MasterBill);
            bill.Kind = BillKind.House;
            bill.PlaceOfReceipt = _values.Place(house, "placeOfAcceptance");
            bill.PlaceOfDelivery = _values.Place(house, "placeOfFinalDelivery");
            _records.Add(bill);
        }
        if (message is not null)
            _records.Add(new EndOfMessage(message, _end));
    }

    private static JsonElement Transport(JsonElement root) =>
        DcsaValues.Has(root, "transports", out var many) ? many
        : DcsaValues.Has(root, "transport", out var one) ? one
        : default;

    private void TakeCall(Call call, JsonElement transport)
    {
        call.From = _values.Place(transport, "portOfLoading");
        call.To = _values.Place(transport, "portOfDischarge");
        call.Departure = _values.Date(transport, "plannedDepartureDate");
        call.Arrival = _values.Date(transport, "plannedArrivalDate");
        if (call.Arrival.Raw is null)
            call.Arrival = _values.Date(transport, "portOfDischargeArrivalDate");
        // The last ship is the one that arrives.
        foreach (var voyage in _values.Items(transport, "vesselVoyages"))
            TakeVoyage(call, voyage);
        foreach (var leg in _values.Items(transport, "legs"))
        {
            if (DcsaValues.Has(leg, "vesselVoyage", out var voyage))
                TakeVoyage(call, voyage);
        }
    }

    private void TakeVoyage(Call call, JsonElement voyage)
    {
        call.VesselName = _values.Text(voyage, "vesselName") ?? call.VesselName;
        var imo = _values.Code(voyage, "vesselIMONumber");
        if (imo.Code is not null)
            call.Imo = imo;
        call.Voyage =
            _values.Text(voyage, "carrierImportVoyageNumber")
            ?? _values.Text(voyage, "carrierExportVoyageNumber")
            ?? _values.Text(voyage, "universalImportVoyageReference")
            ?? _values.Text(voyage, "universalExportVoyageReference")
            ?? call.Voyage;
    }

    private void TakeTransport(Bill bill, JsonElement transport)
    {
        bill.PlaceOfReceipt = _values.Place(transport, "placeOfReceipt");
        bill.PortOfLoading = _values.Place(transport, "portOfLoading");
        bill.PortOfDischarge = _values.Place(transport, "portOfDischarge");
        bill.PlaceOfDelivery = _values.Place(transport, "placeOfDelivery");
    }

    private static string? FirstNameOf(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return null;
        foreach (var member in root.EnumerateObject())
            return member.Name;
        return null;
    }
}
