using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Edifact;

/// <summary>Reads BAPLIE and MOVINS: a position at each LOC+147, and the unit that stands or shall stand there.</summary>
/// <remarks>
/// In the flat form of SMDG 2.x weights and ports come before EQD, in the grouped form of 3.x after it. Going by the
/// position reads both.
/// </remarks>
internal sealed class StowReader(EdifactValues values, CargoMessage message) : MessageReader(values, message)
{
    private readonly UnitReader _units = new(values);

    // What is told of a position before its EQD.
    private Container? _position;
    private Container? _unit;

    public override void Read(uint tag)
    {
        if (tag == Tags.LOC && Values.CodeAt(1) == Code.N147)
        {
            ListUnit();
            IsHeadRead = true;
            _position = Container.Of("", Values.Place);
            _units.Begin();
            _units.ReadSlot(_position);
        }
        else if (tag == Tags.EQD)
        {
            IsHeadRead = true;
            var isFurther = _unit is not null;
            ListUnit();
            _unit = _units.ReadEquipment(_position?.Place);
            Values.Container = _unit.Number;
            if (_position is not null)
                TakeOver(_position, _unit, isFurther);
        }
        else if (tag is Tags.CNT or Tags.UNS)
        {
            if (tag == Tags.CNT)
                ReadTotal();
        }
        else if ((_unit ?? _position) is { } unit ? !_units.Read(tag, unit) : !ReadHead(tag))
        {
            if (tag is not (Tags.FTX or Tags.GDS or Tags.CTA or Tags.COM or Tags.HAN or Tags.ATT))
                Values.UnknownSegment();
        }
    }

    public override void End(bool isCut)
    {
        if (!isCut)
            ListUnit();
    }

    private void ListUnit()
    {
        if (_unit is null)
            return;
        _unit.IsListed = true;
        Add(_unit);
        _unit = null;
        Values.Container = null;
    }

    // Several units in one position, such as bundled platforms, share the slot and the ports but not the weight.
    private static void TakeOver(Container position, Container unit, bool isFurther)
    {
        unit.Stow = position.Stow;
        unit.StowText = position.StowText;
        unit.PortOfLoading = position.PortOfLoading;
        unit.PortOfDischarge = position.PortOfDischarge;
        unit.PlaceOfDelivery = position.PlaceOfDelivery;
        unit.References.AddRange(position.References);
        if (isFurther)
            return;
        unit.GrossMassKg = position.GrossMassKg;
        unit.VerifiedGrossMassKg = position.VerifiedGrossMassKg;
        unit.TareKg = position.TareKg;
        unit.SetTemperatureC = position.SetTemperatureC;
        unit.MinTemperatureC = position.MinTemperatureC;
        unit.MaxTemperatureC = position.MaxTemperatureC;
        unit.OperatorCode = position.OperatorCode;
        unit.Description = position.Description;
        unit.Damage = position.Damage;
        unit.OverDimensions.AddRange(position.OverDimensions);
        unit.Dangerous.AddRange(position.Dangerous);
        unit.Seals.AddRange(position.Seals);
    }
}
