using Resguardo.Codes;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Lists;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Indicators;

/// <summary>RTE: the way that goods take.</summary>
internal static class RouteIndicators
{
    public static Indicator[] All { get; } =
    [
        Indicator.OfBill("RTE-01", IsLoadedInPortOfNote, "minExaminations", "lift", "seed", "seedStrength"),
        Indicator.OfBill(
            "RTE-02",
            IsTranshippedInPortOfNote,
            "minExaminations",
            "lift",
            "seed",
            "seedStrength"
        ),
        Indicator.OfBill("RTE-03", IsDetour, "ratio"),
        Indicator.OfUnit("RTE-04", IsLongAtTranshipment, "z", "days"),
        Indicator.OfBill("RTE-05", HasManyTranshipments, "above"),
        Indicator.OfBill("RTE-06", PassesFreeZone),
        Indicator.OfUnit("RTE-09", StoppedOnTheRoad),
        Indicator.OfUnit("RTE-10", WasStuffedElsewhere),
        Indicator.OfBill("RTE-11", HasNewDestination),
        Indicator.OfBill("RTE-12", IsLandlockedTransit),
        Indicator.OfBill("RTE-13", HasAlert, "days"),
        Indicator.OfBill("RTE-14", IsRareCorridor, "shipments", "months", "minHistory"),
    ];

    private static Answer IsLoadedInPortOfNote(Evidence e) =>
        e.Consignment.PortOfLoading is { } port
            ? IsPortOfNote(e, port, e.Tables.WatchedPorts)
            : Answer.Lacks(Fact.PortOfLoading);

    private static Answer IsTranshippedInPortOfNote(Evidence e)
    {
        var answer = Answer.No;
        foreach (var port in e.Consignment.TranshipmentPorts)
        {
            if (port.Code is not { } code)
                continue;
            answer = IsPortOfNote(e, code, e.Tables.TranshipmentPorts);
            if (answer.IsFired)
                return answer;
        }
        return answer;
    }

    // A local rate as soon as enough was examined. Until then the seed list, for training, with less weight and saying so.
    private static Answer IsPortOfNote(Evidence e, string port, ReferenceTable seeds)
    {
        var rate = e.History.RateOfPort(port);
        if (rate.Examined < e.Limit("minExaminations"))
        {
            if (e.Limit("seed") > 0 && seeds.Find(port) is not null)
                return Answer.Yes(port, "Seed", DataSource.SeedList).With(e.Limit("seedStrength"));
            return Answer.Lacks(Fact.LocalRate);
        }
        var overall = e.History.OverallRate;
        var (local, usual) = (
            Robust.Share(rate.Hits, rate.Examined),
            Robust.Share(overall.Hits, overall.Examined)
        );
        var lift = local / usual;
        if (lift < e.Limit("lift"))
            return Answer.No;
        // Twice the lift that is asked for, and more, has the full weight; just enough has half of it.
        var strength = 0.5 + (0.5 * Math.Min(1, (lift - e.Limit("lift")) / e.Limit("lift")));
        return Answer
            .Yes(
                port,
                $"{rate.Hits}/{rate.Examined} ({Past.Percent(local)} : {Past.Percent(usual)})",
                DataSource.LocalRate
            )
            .With(strength);
    }

    private static Answer IsDetour(Evidence e)
    {
        var c = e.Consignment;
        if (c.PortOfLoading is null || c.PortOfDischarge is null)
            return Answer.Lacks(Fact.Route);
        if (c.TranshipmentPorts.Length == 0)
            return Answer.No;
        if (Past.DistanceKm(e, c.PortOfLoading, c.PortOfDischarge) is not { } direct)
            return Answer.Lacks(Fact.Coordinates);
        var travelled = 0.0;
        var from = c.PortOfLoading;
        foreach (var port in c.TranshipmentPorts)
        {
            if (Past.DistanceKm(e, from, port.Code) is not { } leg)
                return Answer.Lacks(Fact.Coordinates);
            travelled += leg;
            from = port.Code!;
        }
        if (Past.DistanceKm(e, from, c.PortOfDischarge) is not { } last)
            return Answer.Lacks(Fact.Coordinates);
        var ratio = (travelled + last) / Math.Max(1, direct);
        return ratio > e.Limit("ratio")
            ? Answer.Yes(Answer.Text(ratio), Answer.Text(e.Limit("ratio")), DataSource.CodeList)
            : Answer.No;
    }

    private static Answer IsLongAtTranshipment(Evidence e)
    {
        if (e.Unit is not { } unit || Past.Events(e, unit) is not { IsEmpty: false } events)
            return Answer.Lacks(Fact.Events);
        if (Past.HoursAtTranshipment(events, out var place) is not { } hours)
            return Answer.Lacks(Fact.Events);
        var usual = e.History.MeasuredBefore(MeasureKind.DwellHours, Hash64.Of(place));
        if (hours > e.Limit("days") * 24)
            return Answer.Yes(Answer.Text(hours / 24), Answer.Text(e.Limit("days")), DataSource.Events);
        return usual?.RobustScore(hours) > e.Limit("z")
            ? Answer.Yes(Answer.Text(hours / 24), Answer.Text(usual.Median / 24), DataSource.Events)
            : Answer.No;
    }

    private static Answer HasManyTranshipments(Evidence e)
    {
        var count = e.Consignment.TranshipmentPorts.Length;
        var usual = e.History.MeasuredBefore(MeasureKind.Transhipments, e.Consignment.LaneKey);
        if (usual is null || usual.Count < Robust.MinCount)
            return Answer.Lacks(Fact.Baseline);
        return count >= usual.Median + e.Limit("above")
            ? Answer.Yes(Answer.Text(count), Answer.Text(usual.Median), DataSource.History)
            : Answer.No;
    }

    private static Answer PassesFreeZone(Evidence e)
    {
        var bill = e.Consignment.Bill;
        var end = bill.PlaceOfDelivery.Code ?? e.Consignment.PortOfDischarge;
        if (end is null)
            return Answer.Lacks(Fact.Route);
        foreach (var place in e.Consignment.TranshipmentPorts)
        {
            if (IsZone(place.Code, out var row))
                return Answer.Yes(row!.Key, row.Note, DataSource.Table);
        }
        foreach (
            var code in (ReadOnlySpan<string?>)
                [
                    bill.Origin.Code,
                    bill.PlaceOfReceipt.Code,
                    e.Consignment.PortOfLoading,
                    e.Consignment.PortOfDischarge,
                ]
        )
        {
            if (IsZone(code, out var row))
                return Answer.Yes(row!.Key, row.Note, DataSource.Table);
        }
        return Answer.No;

        bool IsZone(string? code, out ReferenceRow? row)
        {
            row = code == end ? null : e.Tables.FreeZones.Find(code);
            return row is not null;
        }
    }

    private static Answer StoppedOnTheRoad(Evidence e)
    {
        if (e.Unit is not { } unit || Past.Events(e, unit) is not { IsEmpty: false } events)
            return Answer.Lacks(Fact.Events);
        return Past.First(events, EventCodes.Stop) is { } stop
            ? Answer.Yes(Answer.Text(stop.Value ?? 0), stop.Place, DataSource.Events)
            : Answer.No;
    }

    private static Answer WasStuffedElsewhere(Evidence e)
    {
        if (
            e.Unit is not { } unit
            || Past.First(Past.Events(e, unit), EventCodes.Stuffing) is not { } stuffing
        )
            return Answer.Lacks(Fact.StuffingPlace);
        if (stuffing.Place.Length == 0)
            return Answer.Yes("", e.Consignment.Stuffer?.Shown ?? "", DataSource.Events);
        if (e.Consignment.Stuffer is not { } stuffer)
            return Answer.No;
        var place = PartyName.Of(stuffing.Place);
        return place == stuffer.Name || stuffer.Address.Contains(place, StringComparison.Ordinal)
            ? Answer.No
            : Answer.Yes(stuffing.Place, stuffer.Shown, DataSource.Events);
    }

    private static Answer HasNewDestination(Evidence e)
    {
        if (Past.Amendments(e, out var amended) == Fact.EarlierVersion)
            return Answer.Lacks(Fact.EarlierVersion);
        if ((amended & Amended.Destination) == Amended.None)
            return Answer.No;
        var sent = e.Consignment.SentAt is { } at ? Answer.Text(at) : "";
        return Answer.Yes(e.Consignment.PortOfDischarge ?? "", sent, DataSource.History);
    }

    private static Answer IsLandlockedTransit(Evidence e)
    {
        var c = e.Consignment;
        if (c.DestinationCountry is not { } destination || c.OriginCountry is not { } origin)
            return Answer.Lacks(Fact.DestinationCountry);
        var dischargeCountry = FactsReader.CountryOf(c.PortOfDischarge);
        if (e.Tables.Landlocked.Find(destination) is { } to && dischargeCountry != destination)
            return Answer.Yes(c.PortOfDischarge ?? "", to.Key, DataSource.Table);
        return
            e.Tables.Landlocked.Find(origin) is { } from && FactsReader.CountryOf(c.PortOfLoading) != origin
            ? Answer.Yes(c.PortOfLoading ?? "", from.Key, DataSource.Table)
            : Answer.No;
    }

    private static Answer HasAlert(Evidence e)
    {
        if (e.Lists.Alerts is not { } alerts)
            return Answer.Lacks(Fact.Alerts);
        var c = e.Consignment;
        for (var place = 0; place < alerts.Count; place++)
        {
            var alert = alerts[place];
            var age = e.Today.DayNumber - alert.Date.DayNumber;
            if (age < 0 || age > e.Limit("days"))
                continue;
            var fits =
                IsAt(alert.From, c.PortOfLoading, c.OriginCountry)
                && IsAt(alert.To, c.PortOfDischarge, c.DestinationCountry)
                && (alert.Hs.Length == 0 || c.Hs.ToString().StartsWith(alert.Hs, StringComparison.Ordinal));
            if (fits)
                return Answer.Yes(alert.Note, Answer.Text(age), DataSource.Alerts) with { Date = alert.Date };
        }
        return Answer.No;

        static bool IsAt(string place, string? port, string? country) =>
            place.Length == 0 || place == port || place == country;
    }

    private static Answer IsRareCorridor(Evidence e)
    {
        if (e.Consignment.CorridorKey == 0)
            return Answer.Lacks(Fact.Route);
        if (e.History.Shipments < e.Limit("minHistory"))
            return Answer.Lacks(Fact.History);
        var shipments = e.History.CountBefore(CountKind.Corridor, e.Consignment.CorridorKey) + 1;
        return shipments < e.Limit("shipments")
            ? Answer.Yes(Answer.Text(shipments), Answer.Text(e.Limit("months")), DataSource.History)
            : Answer.No;
    }
}
