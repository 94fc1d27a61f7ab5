using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Edifact;

/// <summary>Reads COARRI, COPRAR and CODECO: units that shall move or have moved, an EQD for each.</summary>
internal sealed class MoveReader(EdifactValues values, CargoMessage message) : MessageReader(values, message)
{
    private readonly UnitReader _units = new(values);
    private readonly Dictionary<string, Goods> _goods = new(StringComparer.Ordinal);

    private Container? _unit;
    private Goods? _line;
    private string? _movedBy;
    private bool? _isDischarge;

    // CODECO tells of goods before the units that they are in.
    private sealed class Goods
    {
        public string? Description { get; set; }
        public List<DangerousGoods> Dangerous { get; } = [];
    }

    public override void Read(uint tag)
    {
        switch (tag)
        {
            case Tags.EQD:
                ListUnit();
                IsHeadRead = true;
                _line = null;
                Begin();
                return;
            case Tags.CNT:
                ListUnit();
                ReadTotal();
                return;
            case Tags.GID:
                ListUnit();
                _line = new Goods();
                return;
        }

        if (_unit is not null)
        {
            if (!_units.Read(tag, _unit) && !IsKnown(tag))
                Values.UnknownSegment();
        }
        else if (_line is not null)
            ReadGoods(tag, _line);
        else
            ReadBeforeUnits(tag);
    }

    public override void End(bool isCut)
    {
        if (!isCut)
            ListUnit();
    }

    protected override void NameRead(uint code)
    {
        switch (code)
        {
            case Code.N119 or Code.N118 or Code.N44 or Code.N43 or Code.N98:
                _isDischarge = true;
                break;
            case Code.N122 or Code.N121 or Code.N46 or Code.N45:
                _isDischarge = false;
                break;
            case Code.N34:
                Message.Kind = MessageKind.GateIn;
                break;
            case Code.N36:
                Message.Kind = MessageKind.GateOut;
                break;
        }
        NameKind();
    }

    private void NameKind()
    {
        if (_isDischarge is not { } isDischarge)
            return;
        Message.Kind = Message.Format switch
        {
            "COARRI" => isDischarge ? MessageKind.DischargeReport : MessageKind.LoadReport,
            "COPRAR" => isDischarge ? MessageKind.DischargeOrder : MessageKind.LoadOrder,
            _ => Message.Kind,
        };
    }

    private void Begin()
    {
        _unit = _units.ReadEquipment();
        _unit.MovedBy = _movedBy;
        Values.Container = _unit.Number;
        if (_goods.Count > 0 && _goods.TryGetValue(_unit.Number, out var goods))
        {
            _unit.Description = goods.Description;
            _unit.Dangerous.AddRange(goods.Dangerous);
        }
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

    private void ReadBeforeUnits(uint tag)
    {
        if (tag == Tags.TDT && Values.CodeAt(1) is Code.N1 or Code.N10 or Code.N30)
        {
            _movedBy ??= Values.Words(8, 3) ?? Values.Words(8) ?? Values.Words(5, 3) ?? Values.Words(5);
            return;
        }
        // Where the document's code does not tell, the port does: units are discharged at 11 and loaded at 9.
        if (tag == Tags.LOC && _isDischarge is null && Values.CodeAt(1) is Code.N9 or Code.N11)
        {
            _isDischarge = Values.CodeAt(1) == Code.N11;
            NameKind();
        }
        if (!ReadHead(tag) && !IsKnown(tag))
            Values.UnknownSegment();
    }

    private void ReadGoods(uint tag, Goods line)
    {
        switch (tag)
        {
            case Tags.FTX when Values.CodeAt(1) == Code.AAA:
                line.Description ??= Values.Joined(4, ' ');
                break;
            case Tags.DGS:
                if (Values.HasRoom(line.Dangerous))
                    line.Dangerous.Add(_units.ReadDanger());
                break;
            case Tags.SGP:
                if (Values.Words(1) is { } number && _goods.Count < Values.Options.MaxContainersPerMessage)
                    _goods[Container.Of(number, Values.Place).Number] = line;
                break;
            default:
                if (!IsKnown(tag))
                    Values.UnknownSegment();
                break;
        }
    }

    private static bool IsKnown(uint tag) =>
        tag
            is Tags.FTX
                or Tags.CTA
                or Tags.COM
                or Tags.TMD
                or Tags.TSR
                or Tags.HAN
                or Tags.PIA
                or Tags.MEA
                or Tags.DIM
                or Tags.PCI
                or Tags.NAD
                or Tags.RFF
                or Tags.DTM
                or Tags.GDS;
}
