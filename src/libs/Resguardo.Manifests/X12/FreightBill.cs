using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.X12;

/// <summary>The freight receipt and invoice of an ocean carrier (310): one bill of lading.</summary>
internal sealed class FreightBill(
    X12Segments segments,
    ReadOptions options,
    List<ICargoRecord> records,
    CargoMessage message
) : X12Transaction(segments, options, records, message)
{
    private readonly List<Party> _parties = [];
    private readonly List<Location> _transhipment = [];
    private readonly List<GoodsLine> _goods = [];
    private readonly List<ContainerLoad> _loads = [];
    private readonly List<Container> _units = [];
    private readonly List<GoodsLine> _lines = [];
    private readonly Dictionary<GoodsLine, WrappedText> _texts = new(ReferenceEqualityComparer.Instance);

    private FilePlace _place;
    private string? _number;
    private string? _booking;
    private string? _master;
    private FreightTerm _term;
    private Dated _issued;
    private Location _receipt;
    private Location _origin;
    private Location _loading;
    private Location _discharge;
    private Location _delivery;
    private string? _portFunction;

    public override void Take()
    {
        switch (Segment.Tag)
        {
            case "B3":
                TakeBeginning();
                break;
            case "B2A":
                Message.Function = X12Codes.FunctionOf(Segment.Text(1));
                break;
            case "N9":
                TakeReference();
                break;
            case "V1":
                TakeVessel(Message.Call, Code(1), Segment.Text(2), Segment.Text(4));
                Message.Call.Flag = Segment.Text(3);
                break;
            case "N1":
                Add(_parties, NewParty());
                break;
            case "N2" or "N3" or "N4" or "PER":
                TakeOfParty();
                break;
            case "R4":
                Party = null;
                TakePort();
                break;
            case "DTM":
                TakeDate();
                break;
            case "L3":
                TakeTotals();
                break;
            default:
                TakeOfLine();
                break;
        }
    }

    protected override void Complete(bool isTruncated)
    {
        if (isTruncated)
            return;
        CompleteLine();
        BillNumber = _number;
        ContainerNumber = null;
        if (_number is null)
            Report(ReadingFindings.BillWithoutNumber, 0, null, null);
        Message.Call.From = _loading;
        Message.Call.To = _discharge;
        var bill = new Bill
        {
            Number = _number ?? "",
            BookingNumber = _booking,
            MasterNumber = _master,
            Kind = _master is null ? BillKind.Unknown : BillKind.House,
            PlaceOfReceipt = _receipt,
            Origin = _origin,
            PortOfLoading = _loading,
            PortOfDischarge = _discharge,
            PlaceOfDelivery = _delivery,
            Issued = _issued,
            FreightTerm = _term,
            Place = _place,
        };
        bill.Parties.AddRange(_parties);
        bill.TranshipmentPorts.AddRange(_transhipment);
        bill.Goods.AddRange(_goods);
        bill.Loads.AddRange(_loads);
        foreach (var (line, text) in _texts)
            line.Description = text.Join();
        Give(bill);
    }

    /// <summary>The ship of a V1: its code is an IMO number when it has seven digits.</summary>
    public static void TakeVessel(Call call, Coded code, string? name, string? voyage)
    {
        if (code.Code is { Length: 7 } digits && !digits.AsSpan().ContainsAnyExceptInRange('0', '9'))
            call.Imo = code;
        else if (code.Code is not null)
            call.CallSign = code;
        call.VesselName = name ?? call.VesselName;
        call.Voyage = voyage ?? call.Voyage;
    }

    private void TakeBeginning()
    {
        _place = Segment.Place;
        _number = Segment.Text(3) ?? Segment.Text(2);
        _issued = Date(6);
        Message.DocumentNumber = Segment.Text(2);
        Message.Call.CarrierCode = Segment.Text(11);
        _term = (Segment.Text(13) ?? Segment.Text(4)) switch
        {
            "PP" => FreightTerm.Prepaid,
            "CC" => FreightTerm.Collect,
            _ => FreightTerm.Unknown,
        };
    }

    private void TakeReference()
    {
        switch (Segment.Text(1))
        {
            case "BM":
                _number = Segment.Text(2) ?? _number;
                break;
            case "BN":
                _booking = Segment.Text(2);
                break;
            case "MB":
                _master = Segment.Text(2);
                break;
            case "VT":
                Message.Call.CallSign = Code(2);
                break;
        }
    }

    private void TakePort()
    {
        _portFunction = Segment.Text(1);
        var place = Place(3, 4);
        switch (_portFunction)
        {
            case "L":
                _loading = place;
                break;
            case "D":
                _discharge = place;
                break;
            case "T":
                Add(_transhipment, place);
                break;
            case "R":
                _receipt = place;
                break;
            case "E":
                _delivery = place;
                break;
            case "O":
                _origin = place;
                break;
        }
    }

    private void TakeDate()
    {
        if (_portFunction == "L")
            Message.Call.Departure = Date(2, 3);
        else if (_portFunction == "D")
            Message.Call.Arrival = Date(2, 3);
    }

    private void TakeTotals()
    {
        Message.Declared.GrossMassKg = Weight(1, 12);
        Message.Declared.Packages = Number(11, "number of packages");
    }

    private void TakeOfLine()
    {
        switch (Segment.Tag)
        {
            case "LX":
                CompleteLine();
                break;
            case "N7":
                Add(_units, NewUnit());
                break;
            case "W09" when _units.Count > 0:
                _units[^1].SetTemperatureC = Temperature(2, 3);
                break;
            case "M7" when _units.Count > 0:
                AddSeals(_units[^1], 1, 4, X12Codes.SealPartyOf(Segment.Text(5)));
                break;
            case "L0":
                TakeQuantity();
                break;
            case "L5":
                TakeDescription();
                break;
            case "H1":
                if (_lines.Count > 0)
                    Add(_lines[^1].Dangerous, NewDangerousGoods());
                break;
        }
    }

    private Container NewUnit()
    {
        var unit = Unit(1, 2, 18);
        UnitDetails.Take(unit, Segment, Weight(3, 17), Weight(5, 17), Code(22));
        return unit;
    }

    private void TakeQuantity()
    {
        var line = new GoodsLine
        {
            Number = _goods.Count + _lines.Count + 1,
            Packages = Number(8, "number of packages"),
            PackageType = Packages(9),
            VolumeM3 = Volume(6, 7),
            Place = Segment.Place,
        };
        if (Segment.Text(5) is "N")
            line.NetMassKg = Weight(4, 11);
        else
            line.GrossMassKg = Weight(4, 11);
        Add(_lines, line);
        _texts.TryAdd(_lines[^1], new WrappedText());
    }

    private void TakeDescription()
    {
        if (_lines.Count == 0)
            return;
        var line = _lines[^1];
        _texts[line].Add(Segment.Text(2));
        if (line.HsCode.Raw is null)
            line.HsCode = HsCode(3, 4);
        line.Marks ??= Segment.Text(6);
    }

    // Containers and goods of one loop belong together. With one container that says how much is in it.
    private void CompleteLine()
    {
        ContainerNumber = null;
        var line = _lines.Count == 1 ? _lines[0].Number : 0;
        if (_units is [var only] && _lines.Count > 0)
        {
            foreach (var goods in _lines)
                AddLoad(only, goods.Number, goods.Packages, goods.GrossMassKg);
        }
        else
        {
            foreach (var unit in _units)
                AddLoad(unit, line, default, unit.GrossMassKg);
        }
        foreach (var goods in _lines)
            Add(_goods, goods);
        _lines.Clear();
        _units.Clear();
    }

    private void AddLoad(Container unit, int line, Measured packages, Measured weight) =>
        Add(
            _loads,
            new ContainerLoad
            {
                Container = unit,
                GoodsLine = line,
                Packages = packages,
                GrossMassKg = weight,
                Place = unit.Place,
            }
        );
}

/// <summary>What an N7 says of a unit besides its number.</summary>
internal static class UnitDetails
{
    public static void Take(
        Container unit,
        X12Segments segment,
        Measured weight,
        Measured tare,
        Coded sizeType
    )
    {
        unit.Kind = X12Codes.EquipmentOf(segment.Text(11));
        unit.SizeType = sizeType;
        unit.TareKg = tare;
        if (segment.Text(4) is not "N")
            unit.GrossMassKg = weight;
        unit.IsShipperOwned = segment.Text(10) == "S";
        unit.OperatorCode = segment.Text(12);
    }
}
