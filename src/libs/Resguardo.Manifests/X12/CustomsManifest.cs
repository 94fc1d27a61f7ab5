using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.X12;

/// <summary>The customs manifest (309).</summary>
internal sealed class CustomsManifest(
    X12Segments segments,
    ReadOptions options,
    List<ICargoRecord> records,
    CargoMessage message
) : X12Transaction(segments, options, records, message)
{
    private Location _port;
    private string? _lineNumber;
    private bool _hasSeveralLoadingPorts;
    private ManifestBill? _bill;

    public override void Take()
    {
        switch (Segment.Tag)
        {
            case "M10":
                TakeManifest();
                break;
            case "P4":
                CompleteBill();
                TakePort();
                break;
            case "LX":
                CompleteBill();
                _lineNumber = Segment.Text(1);
                break;
            case "M13":
                TakeAmendment();
                break;
            case "M11":
                CompleteBill();
                TakeBill();
                break;
            case "N1":
                if (_bill is { } bill)
                    Add(bill.Parties, NewParty());
                break;
            case "N2" or "N3" or "N4" or "PER":
                TakeOfParty();
                break;
            case "N9":
                TakeReference();
                break;
            case "VID":
                Party = null;
                TakeUnit();
                break;
            case "M7":
                if (_bill?.Unit is { } unit)
                    AddSeals(unit, 1, 4, X12Codes.SealPartyOf(Segment.Text(5)));
                break;
            case "N10":
                Party = null;
                TakeGoods();
                break;
            case "VC":
                if (_bill is not null && Segment.Text(1) is not null)
                    Add(_bill.Vins, Code(1));
                break;
            case "H1":
                if (_bill?.Dangerous is { } list)
                    Add(list, NewDangerousGoods());
                break;
            case "H2":
                if (_bill?.Dangerous is [.., { } last])
                    last.Name = $"{last.Name} {Segment.Text(1)}".Trim();
                break;
        }
    }

    protected override void Complete(bool isTruncated)
    {
        if (!isTruncated)
            CompleteBill();
    }

    private void TakeManifest()
    {
        var call = Message.Call;
        call.CarrierCode = Segment.Text(1);
        call.Mode = Segment.Text(2);
        call.Flag = Segment.Text(3);
        var ship = Code(4);
        if (ship.Code is { Length: 7 } code && !code.AsSpan().ContainsAnyExceptInRange('0', '9'))
            call.Imo = ship;
        else
            call.CallSign = ship;
        call.VesselName = Segment.Text(5);
        call.Voyage = Segment.Text(6);
        Message.DocumentNumber = Segment.Text(7);
        Message.Declared.Bills = Number(8, "number of bills");
    }

    private void TakePort()
    {
        _port = Place(1);
        // The call goes on to further ports; the first one is where this manifest is for.
        if (Message.Call.To.Raw is null)
        {
            Message.Call.To = _port;
            Message.Call.Arrival = Date(2);
        }
        if (!Message.Declared.Bills.IsStated)
            Message.Declared.Bills = Number(3, "number of bills");
    }

    private void TakeAmendment() =>
        Message.Function = Segment.Text(3) switch
        {
            "A" => MessageFunction.Addition,
            "D" => MessageFunction.Deletion,
            _ => MessageFunction.Change,
        };

    private void TakeBill()
    {
        GiveMessage();
        BillNumber = Segment.Text(1);
        if (BillNumber is null)
            Report(ReadingFindings.BillWithoutNumber, 1, null, null);
        var bill = new Bill
        {
            Number = BillNumber ?? "",
            LineNumber = _lineNumber,
            PortOfLoading = Place(2),
            PortOfDischarge = _port,
            DeclaredPackages = Number(3, "number of packages"),
            DeclaredGrossMassKg = Weight(5, 6),
            PlaceOfReceipt = new Location(null, Segment.Text(10), null, Segment.PlaceOf(10)),
            MasterNumber = Segment.Text(11),
            Place = Segment.Place,
        };
        if (bill.MasterNumber is not null)
            bill.Kind = BillKind.House;
        TakeLoadingPort(bill.PortOfLoading);
        if (Segment.Text(10) is null)
            bill.PlaceOfReceipt = default;
        _bill = new ManifestBill(bill, Packages(4), Volume(7, 8));
    }

    // The head names no port of departure. When all bills were loaded at one port, that is where the ship comes from.
    private void TakeLoadingPort(Location port)
    {
        if (port.Code is null || _hasSeveralLoadingPorts)
            return;
        var from = Message.Call.From;
        _hasSeveralLoadingPorts = from.Code is not null && from.Code != port.Code;
        Message.Call.From =
            _hasSeveralLoadingPorts ? default
            : from.Code is null ? port
            : from;
    }

    private void TakeReference()
    {
        if (_bill is not { } bill)
            return;
        switch (Segment.Text(1))
        {
            case "BN":
                bill.Bill.BookingNumber = Segment.Text(2);
                break;
            case "MB" or "MA":
                bill.Bill.MasterNumber = Segment.Text(2);
                bill.Bill.Kind = BillKind.House;
                break;
        }
    }

    private void TakeUnit()
    {
        if (_bill is not { } bill)
            return;
        var unit = Unit(2, 3);
        unit.Kind = X12Codes.EquipmentOf(Segment.Text(1));
        unit.SizeType = Code(9);
        unit.Fill = X12Codes.FillOf(Segment.Text(10));
        AddSeals(unit, 4, 5);
        bill.Unit = unit;
        Add(bill.Units, unit);
    }

    private void TakeGoods()
    {
        if (_bill is not { } bill)
            return;
        var quantity = Number(1, "number of packages");
        var text = Segment.Text(2);
        var weight = Weight(8, 7);
        // Only text: the description of the line before goes on.
        if (!quantity.IsStated && !weight.IsStated && Segment.Text(5) is null && bill.HasGoods)
        {
            bill.Continue(text, Segment.Text(3));
            return;
        }
        var goods = new ManifestGoods(quantity, weight, Segment.Place)
        {
            HsCode = HsCode(5, 4),
            PackageType = Packages(10),
            Origin = Segment.Text(11),
        };
        goods.Description.Add(text);
        goods.Marks.Add(Segment.Text(3));
        Add(bill.Goods, goods);
        goods.Unit = bill.Unit;
    }

    private void CompleteBill()
    {
        Party = null;
        ContainerNumber = null;
        if (_bill is not { } bill)
            return;
        _bill = null;
        var whole = bill.Build();
        if (whole.Loads.Count > 0 || whole.Goods.Count > 0 || whole.Number.Length > 0)
            Give(whole);
        BillNumber = null;
    }
}
