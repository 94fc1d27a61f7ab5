using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Lists;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Indicators;

/// <summary>DOC: documents, and how a manifest behaves over its versions.</summary>
internal static class DocumentIndicators
{
    private const Amended Sensitive =
        Amended.Consignee
        | Amended.Notify
        | Amended.Containers
        | Amended.ContainerAdded
        | Amended.Seals
        | Amended.Description
        | Amended.GrossMass
        | Amended.Destination;

    public static Indicator[] All { get; } =
    [
        Indicator.OfBill("DOC-01", IsToOrderAgainstCustom, "share", "minShipments"),
        Indicator.OfBill("DOC-02", Descriptions.IsVague, "tokens"),
        Indicator.OfBill("DOC-03", Descriptions.ContradictsCode),
        Indicator.OfBill("DOC-04", IsAmendedLate, "hours"),
        Indicator.OfBill("DOC-05", HasManyVersions, "percentile"),
        Indicator.OfBill("DOC-06", IsContainerAfterCutOff),
        Indicator.OfBill("DOC-07", IsDestinationChangedAtSea),
        Indicator.OfUnit("DOC-08", IsBillSwitched, "days"),
        Indicator.OfBill("DOC-09", Noted.OnBill),
        Indicator.OfBill("DOC-10", Noted.OnBill),
        Indicator.OfBill("DOC-11", Noted.OnBill),
        Indicator.OfBill("DOC-12", Noted.OnBill),
        Indicator.OfBill("DOC-13", IsPermitMissing),
        Indicator.OfBill("DOC-14", IsSplit, "bills", "days", "kgBelow"),
        Indicator.OfBill("DOC-15", Completeness.IsPoor, "elements"),
        Indicator.OfBill("DOC-16", IsUrgent),
        Indicator.OfUnit("DOC-17", IsLookedUp, "lookups"),
        Indicator.OfBill("DOC-18", IsDatedImpossibly, "daysAfter", "daysBefore"),
    ];

    private static Answer IsToOrderAgainstCustom(Evidence e)
    {
        var consignment = e.Consignment;
        if (!consignment.IsToOrder)
            return consignment.Consignee is null ? Answer.Lacks(Fact.Consignee) : Answer.No;
        if (consignment.LaneKey == 0)
            return Answer.Lacks(Fact.Route);
        if (consignment.Hs.Four.IsNone)
            return Answer.Lacks(Fact.HsCode);

        var way = HistoryKeys.On(consignment.LaneKey, consignment.Hs.Four);
        var all = e.History.CountBefore(CountKind.LaneGoods, way);
        if (all < e.Limit("minShipments"))
            return Answer.Lacks(Fact.Baseline);
        var share = (double)e.History.CountBefore(CountKind.LaneGoodsToOrder, way) / all;
        return share < e.Limit("share")
            ? Answer.Yes(consignment.Bill.Consignee?.Name ?? "", Past.Percent(share), DataSource.History)
            : Answer.No;
    }

    private static Answer IsAmendedLate(Evidence e)
    {
        if (Past.Amendments(e, out var amended) is not Fact.None and var missing)
            return Answer.Lacks(missing);
        var consignment = e.Consignment;
        var deadline =
            consignment.Direction == Direction.Export
                ? consignment.Departure ?? consignment.Arrival
                : consignment.Arrival ?? consignment.Departure;
        if (deadline is null)
            return Answer.Lacks(Fact.ArrivalDate);

        var hours = e.Limit("hours");
        return (amended & Sensitive) != Amended.None && consignment.SentAt > deadline.Value.AddHours(-hours)
            ? Answer.Yes((amended & Sensitive).ToString(), Answer.Text(hours), DataSource.History)
            : Answer.No;
    }

    private static Answer HasManyVersions(Evidence e)
    {
        if (e.Consignment.Message?.Call.CarrierCode is not { } carrier)
            return Answer.Lacks(Fact.Baseline);
        var usual = e.History.MeasuredBefore(MeasureKind.Versions, Hash64.Of(carrier));
        if (usual is null || usual.Count < Robust.MinCount)
            return Answer.Lacks(Fact.Baseline);
        var versions = Past.Versions(e);
        var many = usual.Percentile(e.Limit("percentile"));
        return versions > many
            ? Answer.Yes(Answer.Text(versions), Answer.Text(many), DataSource.History)
            : Answer.No;
    }

    private static Answer IsContainerAfterCutOff(Evidence e)
    {
        if (Past.Amendments(e, out var amended) is not Fact.None and var missing)
            return Answer.Lacks(missing);
        if ((amended & Amended.ContainerAdded) == Amended.None)
            return Answer.No;
        var hasCutOff = false;
        foreach (var unit in e.Consignment.UnitsArray)
        {
            foreach (var one in Past.Events(e, unit))
            {
                if (one.Code != EventCodes.DocumentCutOff)
                    continue;
                hasCutOff = true;
                if (e.Consignment.SentAt > one.Time)
                    return Answer.Yes(unit.Number, Answer.Text(one.Time), DataSource.Events);
            }
        }
        return hasCutOff ? Answer.No : Answer.Lacks(Fact.CutOff);
    }

    private static Answer IsDestinationChangedAtSea(Evidence e)
    {
        if (Past.Amendments(e, out var amended) is not Fact.None and var missing)
            return Answer.Lacks(missing);
        if ((amended & Amended.Destination) == Amended.None)
            return Answer.No;
        if (e.Consignment.Departure is not { } departure)
            return Answer.Lacks(Fact.DepartureDate);
        return e.Consignment.SentAt > departure
            ? Answer.Yes(
                e.Consignment.Bill.PlaceOfDelivery.Code ?? e.Consignment.PortOfDischarge ?? "",
                Day(departure),
                DataSource.History
            )
            : Answer.No;
    }

    // The same goods in the same box, days later, from another sender and another country: papers were made on the way.
    private static Answer IsBillSwitched(Evidence e)
    {
        var consignment = e.Consignment;
        if (e.Unit is not { IsContainer: true } unit)
            return Answer.Lacks(Fact.Container);
        if (consignment.Consignor is not { } consignor)
            return Answer.Lacks(Fact.Consignor);
        if (consignment.Hs.Four.IsNone)
            return Answer.Lacks(Fact.HsCode);
        if (Past.LastShipmentIn(e, unit) is not { } last)
            return e.History.Shipments == 0 ? Answer.Lacks(Fact.History) : Answer.No;

        var isSame =
            last.Goods == consignment.Hs.Four.Key
            && last.Bill != Hash64.Of(consignment.Key)
            && last.Consignor != 0
            && last.Consignor != consignor.Key
            && last.Origin != 0
            && consignment.OriginCountry is { } origin
            && last.Origin != PackedText.Of(origin)
            && consignment.DayNumber - last.LastDay <= e.Limit("days");
        return isSame
            ? Answer.Yes(unit.Number, PackedText.TextOf(last.Origin), DataSource.History)
            : Answer.No;
    }

    private static Answer IsPermitMissing(Evidence e)
    {
        if (e.Consignment.Hs.IsNone)
            return Answer.Lacks(Fact.HsCode);
        if (e.GoodsIn(e.Tables.ControlledGoods, out var goods) is not { } row)
            return Answer.No;
        if (e.InGoods(e.Tables.PermitWords) is not null)
            return Answer.No;
        if (e.Lists.Permits is null)
            return Answer.Lacks(Fact.Permits);
        return Licences.Cover(e, goods!.Hs)
            ? Answer.No
            : Answer.Yes(goods.Hs.ToString(), row.Note, DataSource.Register);
    }

    private static Answer IsSplit(Evidence e)
    {
        var consignment = e.Consignment;
        if (consignment.Consignor is null)
            return Answer.Lacks(Fact.Consignor);
        if (consignment.Consignee is null)
            return Answer.Lacks(Fact.Consignee);
        if (consignment.Hs.Six.IsNone)
            return Answer.Lacks(Fact.HsCode);
        if (consignment.GrossKg is not { } grossKg)
            return Answer.Lacks(Fact.GrossMass);
        // Full loads of one trader week after week are trade; small parts of one are a whole that was cut.
        if (grossKg >= e.Limit("kgBelow"))
            return Answer.No;

        var pair = HistoryKeys.Pair(consignment);
        var days = (int)e.Limit("days");
        // Of a file screened before, the bill itself is in the count already.
        var bills = e.IsRepeated ? 0 : 1;
        for (var day = consignment.DayNumber - days; day <= consignment.DayNumber; day++)
        {
            bills += e.History.CountNow(
                CountKind.PairGoodsDay,
                Hash64.Of(pair, (ulong)consignment.Hs.Six.Key, (ulong)day)
            );
        }
        return bills >= e.Limit("bills")
            ? Answer.Yes(Answer.Text(bills), Answer.Text(days), DataSource.History)
            : Answer.No;
    }

    private static Answer IsUrgent(Evidence e)
    {
        var noted = Noted.OnBill(e);
        return !noted.IsFired && e.InGoods(e.Tables.UrgentWords) is { } word
            ? Answer.Yes(word.Key, "", DataSource.Bill)
            : noted;
    }

    private static Answer IsLookedUp(Evidence e)
    {
        if (e.Unit is not { } unit || Past.Events(e, unit) is not { IsEmpty: false } events)
            return Answer.Lacks(Fact.Events);
        var lookUps = 0;
        foreach (var one in events)
        {
            if (one.Code == EventCodes.LookUp && one.Detail.Length == 0)
                lookUps++;
        }
        var allowed = e.Limit("lookups");
        return lookUps > allowed
            ? Answer.Yes(Answer.Text(lookUps), Answer.Text(allowed), DataSource.Events)
            : Answer.No;
    }

    private static Answer IsDatedImpossibly(Evidence e)
    {
        var consignment = e.Consignment;
        if (consignment.Issued is not { } issued)
            return Answer.Lacks(Fact.IssueDate);
        if (consignment.SentAt is { } sent && issued.Date > sent.Date.AddDays(1))
            return Answer.Yes(Day(issued), Day(sent), DataSource.Bill);
        foreach (var unit in consignment.UnitsArray)
        {
            foreach (var one in Past.Events(e, unit))
            {
                if (one.Code == EventCodes.Stuffing && issued < one.Time.AddDays(-e.Limit("daysBefore")))
                    return Answer.Yes(Day(issued), Day(one.Time), DataSource.Events);
            }
        }
        if (consignment.Departure is not { } departure)
            return Answer.Lacks(Fact.DepartureDate);
        return issued.Date > departure.Date.AddDays(e.Limit("daysAfter"))
            ? Answer.Yes(Day(issued), Day(departure), DataSource.Bill)
            : Answer.No;
    }

    private static string Day(DateTime moment) => Answer.Text(DateOnly.FromDateTime(moment));
}
