using Resguardo.Risk.Facts;
using Resguardo.Risk.Lists;

namespace Resguardo.Risk.Indicators;

/// <summary>EVT: what happens in the terminal, and who is where he should not be.</summary>
internal static class EventIndicators
{
    public static Indicator[] All { get; } =
    [
        Indicator.OfUnit("EVT-01", IsMovedWithoutOrder),
        Indicator.OfUnit("EVT-02", IsLookedUpOften, "lookups"),
        Indicator.OfUnit("EVT-03", IsPickedUpByAnother),
        Indicator.OfUnit("EVT-04", IsPickedUpTwice),
        Indicator.OfUnit("EVT-05", WasMissing, "hours"),
        Indicator.OfUnit("EVT-06", static e => Happened(e, EventCodes.ZoneBreach)),
        Indicator.OfUnit("EVT-07", static e => Happened(e, EventCodes.CameraGap)),
        Indicator.OfUnit("EVT-08", IsScanWrong),
        Indicator.OfUnit("EVT-09", HasImageAnomaly),
        Indicator.OfUnit("EVT-10", HasRadiationAlarm),
        Indicator.OfUnit("EVT-11", static e => Happened(e, EventCodes.Gas)),
        Indicator.OfUnit("EVT-12", static e => Happened(e, EventCodes.Dog)),
        Indicator.OfUnit("EVT-13", static e => Happened(e, EventCodes.Trace)),
        Indicator.OfUnit("EVT-14", HasIntrusion, "hours"),
    ];

    private static Answer Happened(Evidence e, string code)
    {
        var events = Past.EventsOf(e);
        if (events.IsEmpty)
            return Answer.Lacks(Fact.Events);
        return Past.First(events, code) is { } one ? Of(one, one.Detail, ValueOf(one)) : Answer.No;
    }

    private static Answer IsMovedWithoutOrder(Evidence e)
    {
        var events = Past.EventsOf(e);
        var moves = 0;
        foreach (var happened in events)
        {
            if (happened.Code != EventCodes.YardMove || happened.IsPlan)
                continue;
            moves++;
            if (happened.Detail.Length == 0)
                return Of(happened, Answer.Text(happened.Time), happened.Actor);
        }
        return moves == 0 ? Answer.Lacks(Fact.Events) : Answer.No;
    }

    private static Answer IsLookedUpOften(Evidence e)
    {
        var events = Past.EventsOf(e);
        if (events.IsEmpty)
            return Answer.Lacks(Fact.Events);
        var most = 0;
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var happened in events)
        {
            if (happened.Code != EventCodes.LookUp || happened.Detail.Length > 0)
                continue;
            var count = counts[happened.Actor] = counts.GetValueOrDefault(happened.Actor) + 1;
            most = Math.Max(most, count);
        }
        return most > e.Limit("lookups")
            ? Answer.Yes(Answer.Text(most), Answer.Text(e.Limit("lookups")), DataSource.Events)
            : Answer.No;
    }

    private static Answer IsPickedUpByAnother(Evidence e)
    {
        var events = Past.EventsOf(e);
        ContainerEvent? named = null;
        var isCompared = false;
        foreach (var happened in events)
        {
            if (happened.Code == EventCodes.PickUpNamed)
                named = happened;
            if (happened.Code != EventCodes.PickUp || named is null || happened.Actor.Length == 0)
                continue;
            isCompared = true;
            if (PartyName.Of(happened.Actor) != PartyName.Of(named.Actor))
                return Of(happened, happened.Actor, named.Actor);
        }
        return isCompared ? Answer.No : Answer.Lacks(Fact.Events);
    }

    private static Answer IsPickedUpTwice(Evidence e)
    {
        var events = Past.EventsOf(e);
        ContainerEvent? gateOut = null;
        foreach (var happened in events)
        {
            if (happened.Code == EventCodes.PickUp && gateOut is not null)
                return Of(happened, Answer.Text(happened.Time), Answer.Text(gateOut.Time));
            if (happened.Code == EventCodes.GateOut)
                gateOut = happened;
        }
        return gateOut is null ? Answer.Lacks(Fact.Events) : Answer.No;
    }

    private static Answer WasMissing(Evidence e)
    {
        var events = Past.EventsOf(e);
        if (events.IsEmpty)
            return Answer.Lacks(Fact.Events);
        ContainerEvent? missing = null;
        foreach (var happened in events)
        {
            if (happened.Code == EventCodes.Missing)
                missing = happened;
            if (happened.Code != EventCodes.Found || missing is null)
                continue;
            var hours = (happened.Time - missing.Time).TotalHours;
            if (hours > e.Limit("hours"))
                return Of(happened, Answer.Text(hours), Answer.Text(e.Limit("hours")));
        }
        return Answer.No;
    }

    // Ordered and not done before it left, or another number read from the image.
    private static Answer IsScanWrong(Evidence e)
    {
        var events = Past.EventsOf(e);
        var unit = e.Unit!;
        if (Past.First(events, EventCodes.Scan) is { } scan)
        {
            var read = PartyFacts.NormalId(scan.Detail);
            return read.Length == 0 || read == unit.Number ? Answer.No : Of(scan, scan.Detail, unit.Number);
        }
        if (Past.First(events, EventCodes.ScanExpected) is not { } expected)
            return Answer.Lacks(Fact.Events);
        return (Past.First(events, EventCodes.GateOut) ?? Past.First(events, EventCodes.Load)) is { } left
            ? Of(left, "", Answer.Text(expected.Time))
            : Answer.No;
    }

    private static Answer HasImageAnomaly(Evidence e)
    {
        var events = Past.EventsOf(e);
        if (Past.First(events, EventCodes.Person) is { } person)
            return Of(person, EventCodes.Person, person.Detail) with { IsOverride = true };
        if (Past.First(events, EventCodes.ScanAnomaly) is { } anomaly)
            return Of(anomaly, anomaly.Detail, ValueOf(anomaly));
        return Past.First(events, EventCodes.Scan) is null ? Answer.Lacks(Fact.Events) : Answer.No;
    }

    private static Answer HasRadiationAlarm(Evidence e)
    {
        var events = Past.EventsOf(e);
        if (events.IsEmpty)
            return Answer.Lacks(Fact.Events);
        ContainerEvent? open = null;
        foreach (var happened in events)
        {
            if (happened.Code == EventCodes.RadiationAlarm)
                open = happened.Detail.Equals("RESOLVED", StringComparison.OrdinalIgnoreCase)
                    ? null
                    : happened;
        }
        return open is null
            ? Answer.No
            : Of(open, ValueOf(open), Answer.Text(open.Time)) with
            {
                IsOverride = true,
            };
    }

    private static Answer HasIntrusion(Evidence e)
    {
        var events = Past.EventsOf(e);
        if (events.IsEmpty)
            return Answer.Lacks(Fact.Events);
        var last = events[^1].Time;
        foreach (var happened in events)
        {
            if (
                happened.Code == EventCodes.Intrusion
                && (last - happened.Time).TotalHours <= e.Limit("hours")
            )
                return Of(happened, happened.Place, Answer.Text(e.Limit("hours")));
        }
        return Answer.No;
    }

    private static string ValueOf(ContainerEvent happened) =>
        happened.Value is { } value ? Answer.Text(value) : Answer.Text(happened.Time);

    private static Answer Of(ContainerEvent happened, string value, string baseline) =>
        Answer.Yes(value, baseline, DataSource.Events) with
        {
            Date = DateOnly.FromDateTime(happened.Time),
        };
}
