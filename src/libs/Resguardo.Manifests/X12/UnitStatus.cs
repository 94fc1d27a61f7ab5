using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.X12;

/// <summary>Where a container is on its way (315).</summary>
internal sealed class UnitStatus(
    X12Segments segments,
    ReadOptions options,
    List<ICargoRecord> records,
    CargoMessage message
) : X12Transaction(segments, options, records, message)
{
    private Container? _unit;

    public override void Take()
    {
        switch (Segment.Tag)
        {
            case "B4":
                TakeUnit();
                break;
            case "N9" when _unit is { } unit && Segment.Text(1) is "BM" or "BN" or "MB":
                if (Segment.Text(2) is { } reference)
                    Add(unit.References, reference);
                break;
            case "Q2":
                FreightBill.TakeVessel(Message.Call, Code(1), Segment.Text(13), Segment.Text(9));
                Message.Call.Flag = Segment.Text(2);
                break;
            case "R4":
                TakePort();
                break;
        }
    }

    protected override void Complete(bool isTruncated)
    {
        if (!isTruncated && _unit is { } unit)
            Give(unit);
    }

    private void TakeUnit()
    {
        if (_unit is { } before)
            Give(before);
        _unit = Unit(7, 8, 13);
        _unit.IsListed = true;
        _unit.Status = Segment.Text(3);
        _unit.MovedAt = Date(4, 5);
        _unit.Fill = X12Codes.FillOf(Segment.Text(9));
        _unit.SizeType = Code(10);
    }

    private void TakePort()
    {
        var place = Place(3, 4);
        switch (Segment.Text(1))
        {
            case "L":
                Message.Call.From = place;
                if (_unit is not null)
                    _unit.PortOfLoading = place;
                break;
            case "D":
                Message.Call.To = place;
                if (_unit is not null)
                    _unit.PortOfDischarge = place;
                break;
            case "E":
                if (_unit is not null)
                    _unit.PlaceOfDelivery = place;
                break;
        }
    }
}
