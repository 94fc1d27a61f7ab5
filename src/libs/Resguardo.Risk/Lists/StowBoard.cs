using System.Runtime.InteropServices;
using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Lists;

/// <summary>Where containers stand on the ship and what came off it: from stow plans and reports of moves.</summary>
public sealed class StowBoard
{
    private readonly Dictionary<ulong, Stowed> _stowed = [];
    private readonly Dictionary<int, (int Odd, int Even)> _outermost = [];
    private readonly HashSet<(int Bay, int Row, int Tier)> _twentyFootSlots = [];
    private readonly HashSet<string> _portsOfDischarge = new(StringComparer.Ordinal);

    /// <summary>True when a stow plan was read.</summary>
    public bool HasPlan { get; private set; }

    /// <summary>True when a report of discharge was read.</summary>
    public bool HasDischarge { get; private set; }

    /// <summary>What is known of each container.</summary>
    internal IEnumerable<Stowed> All => _stowed.Values;

    /// <summary>What is known of one container.</summary>
    internal sealed class Stowed
    {
        public required Container Container { get; init; }
        public StowPosition? Plan { get; set; }
        public StowPosition? Instructed { get; set; }
        public StowPosition? Discharged { get; set; }
        public bool IsInPlan { get; set; }
        public bool IsDischarged { get; set; }
        public Container? Report { get; set; }
        public CargoMessage? Message { get; init; }
    }

    /// <summary>Takes the containers of stow plans, stow instructions and reports of discharge; other records pass by.</summary>
    public static StowBoard Read(IEnumerable<ICargoRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var board = new StowBoard();
        CargoMessage? message = null;
        foreach (var record in records)
        {
            if (record is CargoMessage begun)
                message = begun;
            else if (record is Container container && message is not null)
                board.Take(container, message);
        }
        return board;
    }

    /// <summary>True when the plan holds containers for a port of discharge: then one that is not in it is missing from it.</summary>
    internal bool PlansFor(string? portOfDischarge) =>
        portOfDischarge is not null && _portsOfDischarge.Contains(portOfDischarge);

    internal Stowed? Of(ulong containerKey) => _stowed.GetValueOrDefault(containerKey);

    /// <summary>True when no row of the bay lies farther out on that side.</summary>
    internal bool IsOutermost(StowPosition position)
    {
        var (odd, even) = _outermost.GetValueOrDefault(position.Bay);
        return position.Row > 0 && position.Row == (position.Row % 2 == 1 ? odd : even);
    }

    /// <summary>
    /// True when the doors of a unit at a position face a gap: a 40-foot unit always, of two 20-foot units in one 40-foot
    /// slot only the one aft.
    /// </summary>
    internal bool HasDoorsAtGap(StowPosition position)
    {
        if (position.IsFortyFoot)
            return true;
        // Odd bays 1 and 3 make bay 2, 5 and 7 make bay 6: the higher of a pair lies aft.
        var isAft = position.Bay % 4 == 3;
        return isAft || !_twentyFootSlots.Contains((position.Bay + 2, position.Row, position.Tier));
    }

    private void Take(Container container, CargoMessage message)
    {
        if (!container.IsContainer)
            return;
        switch (message.Kind)
        {
            case MessageKind.StowPlan:
                HasPlan = true;
                var planned = Entry(container, message);
                planned.IsInPlan = true;
                planned.Plan = container.Stow;
                if (container.PortOfDischarge.Code is { } port)
                    _portsOfDischarge.Add(port);
                if (container.Stow is { } stow)
                    TakePosition(stow);
                break;
            case MessageKind.StowInstructions:
                Entry(container, message).Instructed = container.Stow;
                break;
            case MessageKind.DischargeReport or MessageKind.LoadReport:
                HasDischarge = true;
                var moved = Entry(container, message);
                moved.IsDischarged = true;
                moved.Discharged = container.Stow;
                moved.Report = container;
                break;
        }
    }

    private Stowed Entry(Container container, CargoMessage message)
    {
        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(
            _stowed,
            Hash64.Of(container.Number),
            out _
        );
        return entry ??= new Stowed { Container = container, Message = message };
    }

    private void TakePosition(StowPosition position)
    {
        var (odd, even) = _outermost.GetValueOrDefault(position.Bay);
        _outermost[position.Bay] =
            position.Row % 2 == 1 ? (Math.Max(odd, position.Row), even) : (odd, Math.Max(even, position.Row));
        if (!position.IsFortyFoot)
            _twentyFootSlots.Add((position.Bay, position.Row, position.Tier));
    }
}
