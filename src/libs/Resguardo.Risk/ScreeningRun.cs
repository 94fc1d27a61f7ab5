using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Indicators;
using Resguardo.Risk.Scoring;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk;

/// <summary>One pass over the records of a file.</summary>
internal sealed class ScreeningRun(RiskRules rules, History history, ScreeningOptions options)
{
    private const int MostFindings = 1_000;
    private readonly FactsReader _facts = new(options.HomeCountry, options.Today);
    private readonly Assessor _assessor = new(rules, history, options.Lists, options.Stow, options.Today)
    {
        IsRepeated = options.IsRepeated,
    };
    private readonly bool _learns = options.LearnsFromCargo && !options.IsRepeated;
    private readonly List<Finding> _findings = [];
    private readonly HashSet<ulong> _planned = [];
    private readonly HashSet<string> _portsOfDischarge = new(StringComparer.Ordinal);
    private CargoMessage? _message;
    private Bill? _waiting;
    private bool _hasBills;

    public IEnumerable<Assessment> Run(IEnumerable<ICargoRecord> records)
    {
        foreach (var record in records)
        {
            if (record is Finding finding)
            {
                if (_findings.Count < MostFindings)
                    _findings.Add(finding);
                continue;
            }
            // A bill waits for the findings that follow it.
            if (TakeWaiting() is { } assessment)
                yield return assessment;
            switch (record)
            {
                case CargoMessage message:
                    _message = message;
                    history.BeginCall(CallKey(message.Call));
                    break;
                case Bill bill:
                    _hasBills = true;
                    _waiting = bill;
                    break;
                case Container container:
                    if (ListsUnitsAlone(_message))
                        yield return Assess(_facts.Read(container, _message));
                    else if (_learns)
                        history.LearnSeals(container, options.Today);
                    break;
                case EndOfMessage:
                    _findings.Clear();
                    _message = null;
                    break;
            }
        }
        if (TakeWaiting() is { } last)
            yield return last;
        foreach (var assessment in UnitsWithoutBill())
            yield return assessment;
    }

    private static bool ListsUnitsAlone(CargoMessage? message) =>
        message?.Kind
            is MessageKind.StowPlan
                or MessageKind.StowInstructions
                or MessageKind.DischargeReport
                or MessageKind.LoadReport
                or MessageKind.DischargeOrder
                or MessageKind.LoadOrder
                or MessageKind.GateIn
                or MessageKind.GateOut
                or MessageKind.Status;

    private static ulong CallKey(Call call)
    {
        var ship = call.Imo.Code ?? call.CallSign.Code ?? call.VesselName;
        return ship is null || call.Voyage is null ? 0 : Hash64.Of(Hash64.Of(ship), Hash64.Of(call.Voyage));
    }

    private Assessment? TakeWaiting()
    {
        if (_waiting is not { } bill)
            return null;
        _waiting = null;
        var assessment = Assess(_facts.Read(bill, _message));
        return assessment;
    }

    private Assessment Assess(Consignment consignment)
    {
        var assessment = _assessor.Assess(consignment, FindingsOf(consignment));
        if (_learns)
        {
            history.Learn(consignment);
            if (options.Lists.Events is { } events)
                EventLearning.Learn(history, consignment, events);
        }
        if (options.Stow is not null)
        {
            foreach (var unit in consignment.UnitsArray)
                _planned.Add(unit.Key);
            if (consignment.PortOfDischarge is { } port && !consignment.IsUnitOnly)
                _portsOfDischarge.Add(port);
        }
        return assessment;
    }

    // What the checks say of this bill or one of its containers. What they say of others goes with the others.
    private Finding[] FindingsOf(Consignment consignment)
    {
        if (_findings.Count == 0)
            return [];
        var own = new List<Finding>();
        foreach (var finding in _findings)
        {
            if (
                finding.Bill is { } bill
                    ? bill == consignment.Bill.Number
                    : HasUnit(consignment, finding.Container)
            )
                own.Add(finding);
        }
        _findings.Clear();
        return own.Count == 0 ? [] : [.. own];
    }

    private static bool HasUnit(Consignment consignment, string? container)
    {
        foreach (var unit in consignment.UnitsArray)
        {
            if (unit.Number == container)
                return true;
        }
        return false;
    }

    private IEnumerable<Assessment> UnitsWithoutBill()
    {
        if (!_hasBills || options.Stow is not { HasPlan: true } stow)
            yield break;
        foreach (var stowed in stow.All)
        {
            // What goes on to other ports stands in other manifests.
            if (
                stowed.IsInPlan
                && !_planned.Contains(Hash64.Of(stowed.Container.Number))
                && stowed.Container.PortOfDischarge.Code is { } port
                && _portsOfDischarge.Contains(port)
            )
                yield return Assess(_facts.Read(stowed.Container, stowed.Message, isWithoutBill: true));
        }
    }
}
