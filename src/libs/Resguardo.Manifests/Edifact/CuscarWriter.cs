using System.Globalization;
using System.Text;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Edifact;

/// <summary>Writes bills and units as CUSCAR messages of directory D.95B, so that a manifest can be handed on.</summary>
/// <remarks>
/// Each message becomes an interchange of its own. It is written when it is over, since units stand before bills and
/// totals before both; until then its segments are held, about as many bytes as will be written. Text is Latin-1 (UNOC)
/// when that suffices, else UTF-8 (UNOY). What a manifest cannot carry (stow positions, moves, damage) is left away.
/// </remarks>
public sealed class CuscarWriter
{
    private readonly Stream _output;
    private readonly SegmentWriter _head = new();
    private readonly SegmentWriter _units = new();
    private readonly SegmentWriter _bills = new();
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private CargoMessage? _message;

    private CuscarWriter(Stream output) => _output = output;

    /// <summary>Writes records as <see cref="ManifestReader"/> hands them out. Findings are passed over.</summary>
    /// <param name="output">Where to; it is not closed.</param>
    /// <param name="records">Messages with what belongs to them, in the order of reading.</param>
    public static void Write(Stream output, IEnumerable<ICargoRecord> records)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(records);
        var writer = new CuscarWriter(output);
        foreach (var record in records)
        {
            switch (record)
            {
                case CargoMessage message:
                    writer.EndMessage();
                    writer._message = message;
                    break;
                case Container unit:
                    writer.WriteUnit(unit);
                    break;
                case Bill bill:
                    writer.WriteBill(bill);
                    break;
                case EndOfMessage:
                    writer.EndMessage();
                    break;
            }
        }
        writer.EndMessage();
    }

    private void EndMessage()
    {
        if (_message is not { } message)
            return;
        var reference = message.Reference ?? message.Number.ToString(CultureInfo.InvariantCulture);
        var control = message.ControlNumber ?? reference;
        WriteHead(message, reference);
        var totals = new SegmentWriter();
        WriteTotals(totals, message.Declared);
        var segments = _head.Count + _units.Count + totals.Count + _bills.Count + 1;
        var end = new SegmentWriter();
        end.Begin("UNT").Element(segments.ToString(CultureInfo.InvariantCulture)).Element(reference).End();
        end.Begin("UNZ").Element("1").Element(control).End();

        StringBuilder[] body = [_head.Text, _units.Text, totals.Text, _bills.Text, end.Text];
        var isLatin = Array.TrueForAll(body, IsLatin) && IsLatin(message.Sender + message.Receiver);
        var start = new SegmentWriter();
        var sent = message.SentAt.Value;
        start
            .Begin("UNB")
            .Element(isLatin ? "UNOC" : "UNOY", isLatin ? "3" : "4")
            .Element(message.Sender)
            .Element(message.Receiver)
            .Element(
                sent?.ToString(isLatin ? "yyMMdd" : "yyyyMMdd", CultureInfo.InvariantCulture),
                sent?.ToString("HHmm", CultureInfo.InvariantCulture)
            )
            .Element(control)
            .Element()
            .Element()
            .Element()
            .Element()
            .Element()
            .Element(message.IsTest ? "1" : null)
            .End();
        var encoding = isLatin ? Encoding.Latin1 : new UTF8Encoding(false);
        _output.Write("UNA:+.? '\n"u8);
        Put(start.Text, encoding);
        foreach (var part in body)
            Put(part, encoding);

        _message = null;
        _head.Clear();
        _units.Clear();
        _bills.Clear();
        _written.Clear();
    }

    private void Put(StringBuilder text, Encoding encoding)
    {
        foreach (var chunk in text.GetChunks())
            _output.Write(encoding.GetBytes(chunk.ToArray()));
    }

    private static bool IsLatin(StringBuilder text)
    {
        foreach (var chunk in text.GetChunks())
        {
            if (chunk.Span.ContainsAnyExceptInRange('\0', '\u00FF'))
                return false;
        }
        return true;
    }

    private static bool IsLatin(string text) => !text.AsSpan().ContainsAnyExceptInRange('\0', '\u00FF');

    private void WriteHead(CargoMessage message, string reference)
    {
        var call = message.Call;
        _head.Begin("UNH").Element(reference).Element("CUSCAR", "D", "95B", "UN").End();
        _head
            .Begin("BGM")
            .Element("85")
            .Element(message.DocumentNumber)
            .Element(FunctionOf(message.Function))
            .End();
        WriteDate(_head, "137", message.SentAt);
        if (message.MasterBill is { } master)
            _head.Begin("RFF").Element("MB", master).End();
        var hasImo = call.Imo.Raw is not null;
        if (hasImo && call.CallSign.Code is { } callSign)
            _head.Begin("RFF").Element("VM", callSign).End();
        _head
            .Begin("TDT")
            .Element("20")
            .Element(call.Voyage)
            .Element(call.Mode)
            .Element()
            .Element(
                call.CarrierCode,
                call.CarrierCode is null ? null : "172",
                call.CarrierCode is null ? null : "20",
                call.CarrierName
            )
            .Element()
            .Element()
            .Element(
                hasImo ? call.Imo.Code : call.CallSign.Code,
                hasImo ? "146"
                    : call.CallSign.Code is null ? null
                    : "103",
                hasImo ? "11" : null,
                call.VesselName,
                call.Flag
            )
            .End();
        WritePlace(_head, "5", call.From);
        WritePlace(_head, "60", call.To);
        WritePlace(_head, "61", call.Next);
        if (call.CustomsOffice is { } office)
            _head.Begin("LOC").Element("22").Element(office).End();
        WriteDate(_head, "132", call.Arrival);
        WriteDate(_head, "133", call.Departure);
    }

    private static void WriteTotals(SegmentWriter totals, DeclaredTotals declared)
    {
        WriteTotal(totals, "7", declared.GrossMassKg, isMass: true);
        WriteTotal(totals, "10", declared.Bills);
        WriteTotal(totals, "11", declared.Packages);
        WriteTotal(totals, "16", declared.Containers);
    }

    private void WriteUnit(Container unit)
    {
        _written.Add(unit.Number);
        _units
            .Begin("EQD")
            .Element(CodeOf(unit.Kind))
            .Element(unit.RawNumber)
            .Element(
                unit.SizeType.Raw,
                unit.SizeType.Raw is null ? null : "102",
                unit.SizeType.Raw is null ? null : "5"
            )
            .Element(unit.IsShipperOwned ? "1" : null)
            .Element(unit.Status)
            .Element(
                unit.Fill switch
                {
                    ContainerFill.Empty => "4",
                    ContainerFill.Full => "5",
                    _ => null,
                }
            )
            .End();
        WriteMass(_units, "G", unit.GrossMassKg);
        WriteMass(_units, "T", unit.TareKg);
        WriteMass(_units, "VGM", unit.VerifiedGrossMassKg);
        foreach (var side in unit.OverDimensions)
            WriteDimension(side);
        foreach (var seal in unit.Seals)
            _units.Begin("SEL").Element(seal.Number).Element(CodeOf(seal.Party)).End();
        if (unit.OperatorCode is { } operatorCode)
            _units.Begin("NAD").Element("CF").Element(operatorCode, "172", "20").End();
        WriteTemperatures(unit);
    }

    private void WriteTemperatures(Container unit)
    {
        if (unit.SetTemperatureC.IsStated)
            _units
                .Begin("TMP")
                .Element("2")
                .Element(Number(unit.SetTemperatureC, Celsius), Unit(unit.SetTemperatureC, Celsius))
                .End();
        if (!unit.MinTemperatureC.IsStated && !unit.MaxTemperatureC.IsStated)
            return;
        var range = unit.MinTemperatureC.IsStated ? unit.MinTemperatureC : unit.MaxTemperatureC;
        _units
            .Begin("RNG")
            .Element("5")
            .Element(
                Unit(range, Celsius),
                Number(unit.MinTemperatureC, Celsius),
                Number(unit.MaxTemperatureC, Celsius)
            )
            .End();
    }

    private void WriteDimension(OverDimension side)
    {
        var centimetres = side.Centimetres is { } value ? SegmentWriter.Of(value) : null;
        var (code, isWidth, isHeight) = side.Side switch
        {
            OverDimensionSide.Front => ("5", false, false),
            OverDimensionSide.Back => ("6", false, false),
            OverDimensionSide.Right => ("7", true, false),
            OverDimensionSide.Left => ("8", true, false),
            OverDimensionSide.Height => ("13", false, true),
            _ => ("9", false, false),
        };
        _units
            .Begin("DIM")
            .Element(code)
            .Element(
                "CMT",
                isWidth || isHeight ? null : centimetres,
                isWidth ? centimetres : null,
                isHeight ? centimetres : null
            )
            .End();
    }

    private void WriteBill(Bill bill)
    {
        foreach (var load in bill.Loads)
        {
            if (
                !load.Container.IsListed
                && IsMoreThanNumber(load.Container)
                && !_written.Contains(load.Container.Number)
            )
                WriteUnit(load.Container);
        }

        _bills.Begin("CNI").Element(bill.LineNumber).Element(bill.Number).End();
        if (bill.Number.Length > 0)
            _bills.Begin("RFF").Element(bill.Kind == BillKind.House ? "BH" : "BM", bill.Number).End();
        if (bill.MasterNumber is { } master)
            _bills.Begin("RFF").Element("MB", master).End();
        if (bill.BookingNumber is { } booking)
            _bills.Begin("RFF").Element("BN", booking).End();
        WriteTotal(_bills, "7", bill.DeclaredGrossMassKg, isMass: true);
        WriteTotal(_bills, "11", bill.DeclaredPackages);
        WriteTotal(_bills, "16", bill.DeclaredContainers);
        WriteMoney("40", bill.Value);
        WriteMoney("64", bill.Freight);
        WritePlace(_bills, "9", bill.PortOfLoading);
        WritePlace(_bills, "11", bill.PortOfDischarge);
        WritePlace(_bills, "7", bill.PlaceOfDelivery);
        WritePlace(_bills, "88", bill.PlaceOfReceipt);
        WritePlace(_bills, "76", bill.Origin);
        foreach (var port in bill.TranshipmentPorts)
            WritePlace(_bills, "13", port);
        WriteDate(_bills, "95", bill.Issued);
        if (bill.Nature != BillNature.Unknown)
            _bills.Begin("GIS").Element(((int)bill.Nature).ToString(CultureInfo.InvariantCulture)).End();
        if (bill.FreightTerm != FreightTerm.Unknown)
            _bills
                .Begin("CPI")
                .Element("4")
                .Element()
                .Element(bill.FreightTerm == FreightTerm.Prepaid ? "P" : "C")
                .End();
        foreach (var party in bill.Parties)
            WriteParty(party);
        WriteGoods(bill);
    }

    private static bool IsMoreThanNumber(Container unit) =>
        unit.SizeType.Raw is not null
        || unit.Fill != ContainerFill.Unknown
        || unit.Seals.Count > 0
        || unit.TareKg.IsStated
        || unit.GrossMassKg.IsStated
        || unit.SetTemperatureC.IsStated
        || unit.Kind != EquipmentKind.Container;

    private void WriteParty(Party party)
    {
        var isScheme3055 = party.IdScheme is { Length: <= 3 };
        _bills
            .Begin("NAD")
            .Element(CodeOf(party))
            .Element(party.Id, isScheme3055 ? null : party.IdScheme, isScheme3055 ? party.IdScheme : null);
        var pieces = PiecesOf(party.Address, out var breakAt);
        // With a name of its own the address may begin in the free lines before it.
        var free = party.Name is null || pieces.Count <= 4 ? 0 : breakAt;
        _bills.Element([.. pieces.Take(free)]);
        _bills.Element([.. Fitted(TextPieces.OfLine(party.Name ?? "", 35), 5)]);
        _bills.Element([.. Fitted(pieces.Skip(free), 4)]);
        _bills.Element().Element().Element().Element(party.Country).End();
        if (party.Phone is null && party.Email is null)
            return;
        _bills.Begin("CTA").Element("IC").End();
        if (party.Phone is not null)
            _bills.Begin("COM").Element(party.Phone, "TE").End();
        if (party.Email is not null)
            _bills.Begin("COM").Element(party.Email, "EM").End();
    }

    // The lines of an address, the long ones in pieces; breakAt is how many of them the five free lines can hold.
    private static List<string> PiecesOf(string? address, out int breakAt)
    {
        breakAt = 0;
        var pieces = new List<string>();
        foreach (var line in (address ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            EndLine(pieces);
            pieces.AddRange(TextPieces.OfLine(line, 35));
            if (pieces.Count <= 5)
                breakAt = pieces.Count;
        }
        return pieces;
    }

    // After a piece of a full column a reader expects the rest of the same line: a blank tells that the line is over.
    private static void EndLine(List<string> pieces)
    {
        while (pieces.Count > 0 && TextPieces.IsFull(pieces[^1]))
            pieces[^1] += " ";
    }

    // More pieces than there is room for: the last takes the rest, longer than the directory has it but whole.
    private static List<string> Fitted(IEnumerable<string> pieces, int room)
    {
        var all = pieces.ToList();
        return all.Count <= room ? all : [.. all.Take(room - 1), string.Concat(all.Skip(room - 1))];
    }

    private void WriteGoods(Bill bill)
    {
        if (bill.Goods.Count == 0 && bill.Loads.Count > 0)
            _bills.Begin("GID").Element("1").End();
        for (var place = 0; place < bill.Goods.Count; place++)
        {
            var line = bill.Goods[place];
            _bills
                .Begin("GID")
                .Element(line.Number.ToString(CultureInfo.InvariantCulture))
                .Element(Number(line.Packages), line.PackageType.Raw)
                .End();
            WriteText("AAA", line.Description);
            WriteMass(_bills, "G", line.GrossMassKg);
            WriteMass(_bills, "AAA", line.NetMassKg);
            if (line.VolumeM3.IsStated)
                _bills
                    .Begin("MEA")
                    .Element("AAE")
                    .Element("AAW")
                    .Element(Unit(line.VolumeM3, CubicMetres), Number(line.VolumeM3, CubicMetres))
                    .End();
            WriteMoney("40", line.Value);
            if (line.OriginCountry is { } country)
                _bills.Begin("LOC").Element("27").Element(country).End();
            foreach (var load in bill.Loads)
            {
                if (load.GoodsLine == line.Number || (place == 0 && !HasLine(bill, load.GoodsLine)))
                    WriteSplit(load);
            }
            foreach (var danger in line.Dangerous)
                WriteDanger(danger);
            WriteMarks(line.Marks);
            WriteCodes(line);
        }
        if (bill.Goods.Count == 0)
        {
            foreach (var load in bill.Loads)
                WriteSplit(load);
        }
    }

    private static bool HasLine(Bill bill, int number)
    {
        foreach (var line in bill.Goods)
        {
            if (line.Number == number)
                return true;
        }
        return false;
    }

    private void WriteText(string qualifier, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        foreach (var five in TextPieces.OfText(text.Trim()).Chunk(5))
            _bills.Begin("FTX").Element(qualifier).Element().Element().Element(five).End();
    }

    private void WriteSplit(ContainerLoad load)
    {
        _bills.Begin("SGP").Element(load.Container.RawNumber).Element(Number(load.Packages)).End();
        WriteMass(_bills, "G", load.GrossMassKg);
    }

    private void WriteDanger(DangerousGoods danger)
    {
        _bills
            .Begin("DGS")
            .Element("IMD")
            .Element(danger.Class.Raw)
            .Element(danger.UnNumber.Code)
            .Element(
                Number(danger.FlashPointC, Celsius),
                danger.FlashPointC.IsStated ? Unit(danger.FlashPointC, Celsius) : null
            )
            .Element(danger.PackingGroup)
            .Element(danger.EmergencySchedule)
            .Element()
            .Element()
            .Element()
            .Element(danger.Subsidiary?.Split(", ") ?? [])
            .End();
        WriteText("AAD", danger.Name);
    }

    private void WriteMarks(string? marks)
    {
        var pieces = new List<string>();
        foreach (var line in (marks ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (pieces.Count + (line.Length / 35) >= 10)
                Flush();
            EndLine(pieces);
            pieces.AddRange(TextPieces.OfLine(line, 35));
        }
        Flush();

        void Flush()
        {
            if (pieces.Count > 0)
                _bills.Begin("PCI").Element("28").Element([.. pieces]).End();
            pieces.Clear();
        }
    }

    private void WriteCodes(GoodsLine line)
    {
        if (line.HsCode.Raw is { } hs)
        {
            _bills
                .Begin("CST")
                .Element(line.Number.ToString(CultureInfo.InvariantCulture))
                .Element(hs, "122");
            foreach (var more in line.MoreHsCodes)
                _bills.Element(more.Raw, "122");
            _bills.End();
        }
        foreach (var vin in line.Vins)
            _bills.Begin("RFF").Element("AKG", vin.Raw).End();
    }

    private void WriteMoney(string qualifier, Money money)
    {
        if (money.Raw is not null)
            _bills
                .Begin("MOA")
                .Element(
                    qualifier,
                    money.Value is { } value ? SegmentWriter.Of(value) : money.Raw,
                    money.Currency
                )
                .End();
    }

    private static void WriteMass(SegmentWriter segments, string dimension, Measured mass)
    {
        if (mass.IsStated)
            segments
                .Begin("MEA")
                .Element("AAE")
                .Element(dimension)
                .Element(Unit(mass, Kilograms), Number(mass, Kilograms))
                .End();
    }

    private static void WriteTotal(
        SegmentWriter segments,
        string qualifier,
        Measured total,
        bool isMass = false
    )
    {
        if (total.IsStated)
            segments
                .Begin("CNT")
                .Element(
                    qualifier,
                    Number(total, isMass ? Kilograms : null),
                    isMass ? Unit(total, Kilograms) : null
                )
                .End();
    }

    private static void WritePlace(SegmentWriter segments, string qualifier, Location place)
    {
        if (place.Raw is not null || place.Name is not null)
            segments
                .Begin("LOC")
                .Element(qualifier)
                .Element(
                    place.Raw,
                    place.Raw is null ? null : "139",
                    place.Raw is null ? null : "6",
                    place.Name
                )
                .End();
    }

    private static void WriteDate(SegmentWriter segments, string qualifier, Dated date)
    {
        if (date.Value is not { } value)
            return;
        var isDay = value.TimeOfDay == TimeSpan.Zero;
        segments
            .Begin("DTM")
            .Element(
                qualifier,
                value.ToString(
                    isDay ? "yyyyMMdd"
                        : value.Second == 0 ? "yyyyMMddHHmm"
                        : "yyyyMMddHHmmss",
                    CultureInfo.InvariantCulture
                ),
                isDay ? "102"
                    : value.Second == 0 ? "203"
                    : "204"
            )
            .End();
    }

    private const string Kilograms = "KGM";
    private const string CubicMetres = "MTQ";
    private const string Celsius = "CEL";

    // A number is written in the sender's unit when that is a code of the directory, else in ours.
    private static bool IsInSendersUnit(Measured number) =>
        number.RawUnit is { Length: 3 } unit && !unit.AsSpan().ContainsAnyExceptInRange('A', 'Z');

    private static string? Number(Measured number, string? unit = null)
    {
        if (number.Value is not { } value)
            return number.Raw;
        return unit is not null && number.RawUnit != unit && IsInSendersUnit(number)
            ? number.Raw?.Replace(',', '.')
            : SegmentWriter.Of(value);
    }

    private static string Unit(Measured number, string unit) =>
        IsInSendersUnit(number) && number.RawUnit is { } raw ? raw : unit;

    private static string? FunctionOf(MessageFunction function) =>
        function switch
        {
            MessageFunction.Cancellation => "1",
            MessageFunction.Addition => "2",
            MessageFunction.Deletion => "3",
            MessageFunction.Change => "4",
            MessageFunction.Replacement => "5",
            MessageFunction.Original => "9",
            _ => null,
        };

    private static string CodeOf(EquipmentKind kind) =>
        kind switch
        {
            EquipmentKind.BreakBulk => "BL",
            EquipmentKind.Trailer => "TE",
            EquipmentKind.SwapBody => "SW",
            EquipmentKind.RailCar => "RR",
            EquipmentKind.UnitLoadDevice => "UL",
            EquipmentKind.Other => "PL",
            _ => "CN",
        };

    private static string? CodeOf(SealParty party) =>
        party switch
        {
            SealParty.Carrier => "CA",
            SealParty.Shipper => "SH",
            SealParty.Consolidator => "AA",
            SealParty.Customs => "CU",
            SealParty.Quarantine => "AC",
            SealParty.Terminal => "TO",
            SealParty.Other => "ZZZ",
            _ => null,
        };

    private static string CodeOf(Party party) =>
        party.Role switch
        {
            PartyRole.Consignor => "CZ",
            PartyRole.Consignee => "CN",
            PartyRole.Notify => "NI",
            PartyRole.Forwarder => "FW",
            PartyRole.Carrier => "CA",
            PartyRole.Agent => "CG",
            PartyRole.Broker => "CB",
            PartyRole.Supplier => "SU",
            _ => party.RawRole is { Length: <= 3 } raw ? raw : "ZZZ",
        };
}
