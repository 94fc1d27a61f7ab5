using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Lists;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Indicators;

/// <summary>TIM: when things happen.</summary>
internal static class TimingIndicators
{
    private const double KmInNauticalMile = 1.852;

    public static Indicator[] All { get; } =
    [
        Indicator.OfUnit(
            "TIM-01",
            static e => IsLate(e, EventCodes.Booking, EventCodes.DocumentCutOff),
            "hours"
        ),
        Indicator.OfUnit("TIM-02", static e => IsLate(e, EventCodes.GateIn, EventCodes.CargoCutOff), "hours"),
        Indicator.OfUnit("TIM-03", IsLongToStuff, "percentile"),
        Indicator.OfUnit("TIM-04", IsLongInYard, "percentile", "perishableHours"),
        Indicator.OfUnit("TIM-05", IsNotCollected, "days", "reeferDays"),
        Indicator.OfUnit("TIM-06", IsCollectedAtOnce, "hours"),
        Indicator.OfUnit("TIM-07", IsAtUnusualHour, "share", "minMoves"),
        Indicator.OfBill("TIM-09", IsImpossiblyFastOrSlow, "minKnots", "maxKnots"),
    ];

    private static Answer IsLate(Evidence e, string code, string cutOffCode)
    {
        var events = Past.EventsOf(e);
        if (Past.First(events, code) is not { } happened)
            return Answer.Lacks(Fact.Events);
        if ((Past.First(events, cutOffCode) ?? Past.First(events, EventCodes.CargoCutOff)) is not { } cutOff)
            return Answer.Lacks(Fact.CutOff);
        var hours = (cutOff.Time - happened.Time).TotalHours;
        return hours < e.Limit("hours")
            ? Answer.Yes(Answer.Text(hours), Answer.Text(e.Limit("hours")), DataSource.Events) with
            {
                Date = DateOnly.FromDateTime(happened.Time),
            }
            : Answer.No;
    }

    private static Answer IsLongToStuff(Evidence e)
    {
        if (e.Consignment.Consignor is not { } consignor)
            return Answer.Lacks(Fact.Consignor);
        if (Past.Hours(Past.EventsOf(e), EventCodes.EmptyRelease, EventCodes.GateIn) is not { } hours)
            return Answer.Lacks(Fact.Events);
        return IsAbovePercentile(e, MeasureKind.StuffingHours, consignor.Key, hours);
    }

    private static Answer IsLongInYard(Evidence e)
    {
        var events = Past.EventsOf(e);
        if (Past.Hours(events, EventCodes.GateIn, EventCodes.Load) is not { } hours)
            return Answer.Lacks(Fact.Events);
        var isPerishable = e.GoodsIn(e.Tables.Perishables, out _) is not null;
        if (isPerishable && hours > e.Limit("perishableHours"))
            return Answer.Yes(Answer.Text(hours), Answer.Text(e.Limit("perishableHours")), DataSource.Events);
        var place = Past.First(events, EventCodes.GateIn)!.Place;
        return IsAbovePercentile(e, MeasureKind.YardHours, Hash64.Of(place), hours);
    }

    private static Answer IsNotCollected(Evidence e)
    {
        var events = Past.EventsOf(e);
        if (Past.First(events, EventCodes.Discharge) is not { } discharge)
            return Answer.Lacks(Fact.Events);
        var left = Past.First(events, EventCodes.GateOut)?.Time ?? e.Today.ToDateTime(TimeOnly.MinValue);
        var days = (left - discharge.Time).TotalDays;
        var limit = e.Unit!.IsReefer == true ? e.Limit("reeferDays") : e.Limit("days");
        return days > limit
            ? Answer.Yes(Answer.Text(Math.Floor(days)), Answer.Text(limit), DataSource.Events)
            : Answer.No;
    }

    private static Answer IsCollectedAtOnce(Evidence e)
    {
        if (Past.Hours(Past.EventsOf(e), EventCodes.Discharge, EventCodes.GateOut) is not { } hours)
            return Answer.Lacks(Fact.Events);
        if (hours >= e.Limit("hours"))
            return Answer.No;
        const int Few = 5;
        var usual = e.Consignment.Consignee is { } consignee
            ? e.History.MeasuredBefore(MeasureKind.CollectionHours, consignee.Key)
            : null;
        if (usual is null || usual.Count < Robust.MinCount)
            return Answer.Yes(Answer.Text(hours), "", DataSource.Events);
        return hours < usual.Percentile(Few)
            ? Answer.Yes(Answer.Text(hours), Answer.Text(usual.Median), DataSource.Events)
            : Answer.No;
    }

    private static Answer IsAtUnusualHour(Evidence e)
    {
        var events = Past.EventsOf(e);
        if ((Past.First(events, EventCodes.GateIn) ?? Past.First(events, EventCodes.GateOut)) is not { } move)
            return Answer.Lacks(Fact.Events);
        var party = move.Code == EventCodes.GateIn ? e.Consignment.Consignor : e.Consignment.Consignee;
        if (party is null)
            return Answer.Lacks(Fact.Consignee);
        var moves = e.History.CountBefore(CountKind.PartyMoves, party.Key);
        if (moves < e.Limit("minMoves"))
            return Answer.Lacks(Fact.Baseline);
        var alike = e.History.CountBefore(CountKind.PartyMovesAt, Past.MoveKey(party.Key, move.Time));
        var share = Robust.Share(alike, moves);
        return share < e.Limit("share")
            ? Answer.Yes(Answer.Text(move.Time), Past.Percent(share), DataSource.Events)
            : Answer.No;
    }

    // Ships sail farther than the great circle, so a speed above the limit is impossible, and one below merely slow.
    private static Answer IsImpossiblyFastOrSlow(Evidence e)
    {
        var c = e.Consignment;
        if (c.Departure is not { } departure)
            return Answer.Lacks(Fact.DepartureDate);
        if (c.Arrival is not { } arrival)
            return Answer.Lacks(Fact.ArrivalDate);
        if (c.Message?.Call.From.Code is not { } from || c.Message.Call.To.Code is not { } to)
            return Answer.Lacks(Fact.Route);
        if (Past.DistanceKm(e, from, to) is not { } km)
            return Answer.Lacks(Fact.Coordinates);
        var days = (arrival - departure).TotalDays;
        var (fewest, most) = (
            km / KmInNauticalMile / e.Limit("maxKnots") / 24,
            km / KmInNauticalMile / e.Limit("minKnots") / 24
        );
        return days < fewest || days > Math.Max(most, 1)
            ? Answer.Yes(
                Answer.Text(days),
                $"{Answer.Text(fewest)}-{Answer.Text(Math.Max(most, 1))}",
                DataSource.CodeList
            )
            : Answer.No;
    }

    private static Answer IsAbovePercentile(Evidence e, MeasureKind kind, ulong key, double hours)
    {
        var usual = e.History.MeasuredBefore(kind, key);
        if (usual is null || usual.Count < Robust.MinCount)
            return Answer.Lacks(Fact.Baseline);
        var most = usual.Percentile(e.Limit("percentile"));
        return hours > most
            ? Answer.Yes(Answer.Text(hours), Answer.Text(most), DataSource.Events)
            : Answer.No;
    }
}
