using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.X12;

/// <summary>What happened to units at a terminal or ramp (322).</summary>
internal sealed class TerminalActivity(
    X12Segments segments,
    ReadOptions options,
    List<ICargoRecord> records,
    CargoMessage message
) : X12Transaction(segments, options, records, message)
{
    private string? _status;
    private Dated _movedAt;
    private Container? _unit;
    private DangerousGoods? _dangerous;

    public override void Take()
    {
        switch (Segment.Tag)
        {
            case "Q5":
                TakeStatus();
                break;
            case "V1":
                FreightBill.TakeVessel(Message.Call, Code(1), Segment.Text(2), Segment.Text(4));
                break;
            case "N7":
                GiveUnit();
                _unit = Unit(1, 2, 18);
                UnitDetails.Take(_unit, Segment, Weight(3, 17), Weight(5, 17), Code(22));
                _unit.IsListed = true;
                _unit.MovedAt = _movedAt;
                _unit.Status = _status;
                break;
            default:
                if (_unit is { } unit)
                    TakeOfUnit(unit);
                break;
        }
    }

    protected override void Complete(bool isTruncated)
    {
        if (!isTruncated)
            GiveUnit();
    }

    private void TakeStatus()
    {
        _status = Segment.Text(1);
        _movedAt = Date(2, 3);
        Message.Kind = _status switch
        {
            "I" => MessageKind.GateIn,
            "OA" => MessageKind.GateOut,
            _ => MessageKind.Status,
        };
    }

    private void TakeOfUnit(Container unit)
    {
        switch (Segment.Tag)
        {
            case "M7":
                AddSeals(unit, 1, 4, X12Codes.SealPartyOf(Segment.Text(5)));
                break;
            case "W09":
                unit.SetTemperatureC = Temperature(2, 3);
                break;
            case "W2":
                unit.Fill = X12Codes.FillOf(Segment.Text(5));
                break;
            case "R4":
                TakePort(unit);
                break;
            case "N9"
                when Segment.Text(1) is "BM" or "BN" or "MB" or "CR" && Segment.Text(2) is { } reference:
                Add(unit.References, reference);
                break;
            case "L5":
                unit.Description = unit.Description is { } before
                    ? $"{before} {Segment.Text(2)}"
                    : Segment.Text(2);
                break;
            case "H1":
                Add(unit.Dangerous, _dangerous = NewDangerousGoods());
                break;
            case "H2" when _dangerous is not null:
                _dangerous.Name = $"{_dangerous.Name} {Segment.Text(1)}".Trim();
                break;
        }
    }

    private void TakePort(Container unit)
    {
        var place = Place(3, 4);
        switch (Segment.Text(1))
        {
            case "L":
                unit.PortOfLoading = place;
                break;
            case "D":
                unit.PortOfDischarge = place;
                break;
            case "E":
                unit.PlaceOfDelivery = place;
                break;
            case "5":
                Message.Call.To = place;
                break;
        }
    }

    private void GiveUnit()
    {
        if (_unit is { } unit)
            Give(unit);
        _unit = null;
        _dangerous = null;
        ContainerNumber = null;
    }
}
