using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Edifact;

/// <summary>Reads EQD and the segments that tell of a unit of equipment.</summary>
internal sealed class UnitReader(EdifactValues values)
{
    private DangerousGoods? _danger;

    /// <summary>Another unit or position begins.</summary>
    public void Begin() => _danger = null;

    /// <summary>A unit from an EQD.</summary>
    /// <param name="place">Where what is told of the unit begins; the EQD itself when null.</param>
    public Container ReadEquipment(FilePlace? place = null)
    {
        _danger = null;
        var number = values.Words(2);
        // One generator puts an element too many before the number.
        var shift = number is null && LooksLikeNumber(values.Bytes(3)) ? 1 : 0;
        number = shift == 0 ? number : values.Words(3);

        var unit = Container.Of(number ?? "", place ?? values.Place);
        unit.Kind = KindOf(values.CodeAt(1));
        unit.SizeType = values.CodedAt(3 + shift);
        if (unit.SizeType.Raw is null)
            unit.SizeType = values.CodedAt(3 + shift, 3);
        unit.IsShipperOwned = values.CodeAt(4 + shift) == Code.N1;
        unit.Status = values.Word(5 + shift);
        unit.Fill = values.CodeAt(6 + shift) switch
        {
            Code.N4 => ContainerFill.Empty,
            0 => ContainerFill.Unknown,
            Code.N1 or Code.N2 or Code.N3 or Code.N5 or Code.N6 or Code.N7 or Code.N8 or Code.N9 =>
                ContainerFill.Full,
            Code.N10 or Code.N11 or Code.N12 or Code.N13 => ContainerFill.Full,
            _ => ContainerFill.Unknown,
        };
        if (unit.Fill == ContainerFill.Unknown)
            values.Unknown("8169", 6 + shift);
        return unit;
    }

    /// <summary>Reads a segment that tells of the unit.</summary>
    /// <returns>False when the segment is none of a unit's.</returns>
    public bool Read(uint tag, Container unit)
    {
        switch (tag)
        {
            case Tags.MEA:
                if (_danger is null)
                    ReadMeasure(unit);
                return true;
            case Tags.SEL:
                ReadSeal(unit);
                return true;
            case Tags.TMP:
                unit.SetTemperatureC = values.TemperatureAt(2, 0, values.UnitAt(2, 1));
                return true;
            case Tags.RNG:
                ReadRange(unit);
                return true;
            case Tags.DIM:
                ReadDimension(unit);
                return true;
            case Tags.DGS:
                _danger = ReadDanger();
                if (values.HasRoom(unit.Dangerous))
                    unit.Dangerous.Add(_danger);
                return true;
            case Tags.FTX:
                ReadText(unit);
                return true;
            case Tags.LOC:
                ReadPlace(unit);
                return true;
            case Tags.RFF:
                if (values.Words(1, 1) is { } reference && values.HasRoom(unit.References))
                    unit.References.Add(reference);
                values.Unknown("1153", 1);
                return true;
            case Tags.NAD:
                if (values.CodeAt(1) is Code.CA or Code.CF)
                    unit.OperatorCode = values.Word(2) ?? unit.OperatorCode;
                else
                    values.Unknown("3035", 1);
                return true;
            case Tags.DTM:
                if (
                    values.CodeAt(1) is Code.N203 or Code.N7 or Code.N137 or Code.N132
                    && unit.MovedAt.Raw is null
                )
                    unit.MovedAt = values.DateAt(1);
                return true;
            case Tags.TDT:
                unit.MovedBy ??=
                    values.Words(8, 3) ?? values.Words(8) ?? values.Words(5, 3) ?? values.Words(5);
                return true;
            case Tags.DAM:
                AddDamage(unit, values.Words(2, 3) ?? values.Words(2));
                return true;
            case Tags.GIS:
            case Tags.GEI:
                return true;
            case Tags.TSR:
            case Tags.HAN:
            case Tags.EQA:
            case Tags.TMD:
            case Tags.ATT:
                return true;
            default:
                return false;
        }
    }

    /// <summary>A dangerous-goods entry from a DGS.</summary>
    public DangerousGoods ReadDanger()
    {
        var danger = new DangerousGoods
        {
            Class = values.CodedAt(2),
            UnNumber = UnNumber(),
            FlashPointC = values.TemperatureAt(4, 0, values.UnitAt(4, 1)),
            PackingGroup = values.Word(5),
            EmergencySchedule = values.Words(6),
            Place = values.Place,
        };
        for (var label = 0; label < values.Tokens.ComponentCount(10); label++)
        {
            var hazard = values.Word(10, label);
            if (hazard is not null && hazard != danger.Class.Raw)
                danger.Subsidiary = danger.Subsidiary is null ? hazard : $"{danger.Subsidiary}, {hazard}";
        }
        return danger;
    }

    /// <summary>A seal from a SEL, whatever stands there; null when it has no number.</summary>
    public Seal? SealAt()
    {
        if (values.Words(1) is not { } number)
            return null;
        var party = values.CodeAt(2) switch
        {
            Code.CA => SealParty.Carrier,
            Code.SH => SealParty.Shipper,
            Code.AA => SealParty.Consolidator,
            Code.CU => SealParty.Customs,
            Code.AC => SealParty.Quarantine,
            Code.TO => SealParty.Terminal,
            0 or Code.AB => SealParty.Unknown,
            _ => SealParty.Other,
        };
        if (party == SealParty.Other)
            values.Unknown("9303", 2);
        return new Seal(number, party, values.Place);
    }

    private void ReadSeal(Container unit)
    {
        if (SealAt() is { } seal && values.HasRoom(unit.Seals))
            unit.Seals.Add(seal);
    }

    private Coded UnNumber()
    {
        var raw = values.Word(3);
        if (raw is null)
            return default;
        var digits = raw.StartsWith("UN", StringComparison.OrdinalIgnoreCase) ? raw[2..].Trim() : raw;
        return new(digits.PadLeft(4, '0'), raw, values.Place);
    }

    private void ReadMeasure(Container unit)
    {
        var unitOfMeasure = values.UnitAt(3);
        switch (values.CodeAt(2))
        {
            case Code.T:
                unit.TareKg = values.MassAt(3, 1, unitOfMeasure);
                break;
            case Code.VGM:
                unit.VerifiedGrossMassKg = values.MassAt(3, 1, unitOfMeasure);
                break;
            case Code.G or Code.AAB or Code.AET or Code.EGW or Code.AAD or Code.WT:
                unit.GrossMassKg = values.MassAt(3, 1, unitOfMeasure);
                break;
            case 0 when values.CodeAt(1) == Code.VGM:
                unit.VerifiedGrossMassKg = values.MassAt(3, 1, unitOfMeasure);
                break;
            case 0 when values.CodeAt(1) is Code.WT or Code.AAE or Code.EGW && unitOfMeasure is not "MTQ":
                unit.GrossMassKg = values.MassAt(3, 1, unitOfMeasure);
                break;
            default:
                values.Unknown("6313", 2);
                break;
        }
    }

    private void ReadRange(Container unit)
    {
        var degrees = values.Word(2);
        unit.MinTemperatureC = values.TemperatureAt(2, 1, degrees);
        unit.MaxTemperatureC = values.TemperatureAt(2, 2, degrees);
    }

    private void ReadDimension(Container unit)
    {
        OverDimensionSide? side = values.CodeAt(1) switch
        {
            Code.N5 => OverDimensionSide.Front,
            Code.N6 => OverDimensionSide.Back,
            Code.N7 => OverDimensionSide.Right,
            Code.N8 => OverDimensionSide.Left,
            Code.N9 => OverDimensionSide.General,
            Code.N13 => OverDimensionSide.Height,
            _ => null,
        };
        if (side is not { } known)
        {
            values.Unknown("6145", 1);
            return;
        }
        // The measure should stand by length, width or height; which of them differs from sender to sender.
        decimal? centimetres = null;
        for (
            var component = 1;
            component < values.Tokens.ComponentCount(2) && centimetres is null;
            component++
        )
            centimetres = values.CountAt(2, component).Value * Centimetres(values.CodeAt(2));
        if (values.HasRoom(unit.OverDimensions))
            unit.OverDimensions.Add(new(known, centimetres));
    }

    private static decimal Centimetres(uint unit) =>
        unit switch
        {
            Code.MTR => 100,
            Code.MMT => 0.1m,
            Code.INH => 2.54m,
            Code.FOT => 30.48m,
            _ => 1,
        };

    private void ReadText(Container unit)
    {
        switch (values.CodeAt(1))
        {
            case Code.AAC or Code.AAD when _danger is not null:
                _danger.Name ??= values.Joined(4, ' ');
                break;
            case Code.AAA:
                var words = values.Joined(4, ' ') ?? values.Word(3);
                unit.Description = unit.Description is null ? words : $"{unit.Description} {words}";
                break;
            case Code.DAR:
                AddDamage(
                    unit,
                    values.Joined(4, ' ') ?? (values.CodeAt(3) == Code.OK ? null : values.Word(3))
                );
                break;
            default:
                values.Unknown("4451", 1);
                break;
        }
    }

    private static void AddDamage(Container unit, string? words)
    {
        if (words is not null)
            unit.Damage = unit.Damage is null ? words : $"{unit.Damage}; {words}";
    }

    private void ReadPlace(Container unit)
    {
        switch (values.CodeAt(1))
        {
            case Code.N147:
                ReadSlot(unit);
                break;
            case Code.N9 or Code.N6:
                unit.PortOfLoading = values.LocationAt(2);
                break;
            case Code.N11 or Code.N12:
                unit.PortOfDischarge = values.LocationAt(2);
                break;
            case Code.N83:
                unit.PlaceOfDelivery = values.LocationAt(2);
                break;
            case Code.N7 or Code.N8 when unit.PlaceOfDelivery.Raw is null:
                unit.PlaceOfDelivery = values.LocationAt(2);
                break;
            default:
                values.Unknown("3227", 1);
                break;
        }
    }

    /// <summary>Reads the slot of a LOC+147.</summary>
    public void ReadSlot(Container unit)
    {
        unit.StowText = values.CodedAt(2);
        unit.Stow = unit.StowText.Raw is { } raw ? StowPosition.Read(raw) : null;
    }

    private EquipmentKind KindOf(uint code)
    {
        switch (code)
        {
            case Code.CN or 0:
                return EquipmentKind.Container;
            case Code.BL or Code.BB:
                return EquipmentKind.BreakBulk;
            case Code.TE or Code.CH or Code.RF:
                return EquipmentKind.Trailer;
            case Code.SW:
                return EquipmentKind.SwapBody;
            case Code.RR or Code.BX:
                return EquipmentKind.RailCar;
            case Code.UL:
                return EquipmentKind.UnitLoadDevice;
            default:
                values.Unknown("8053", 1);
                return EquipmentKind.Other;
        }
    }

    private static bool LooksLikeNumber(ReadOnlySpan<byte> text) =>
        text.Length == 11
        && !text[..4].ContainsAnyExceptInRange((byte)'A', (byte)'Z')
        && !text[4..].ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
