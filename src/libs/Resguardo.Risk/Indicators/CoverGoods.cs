using Resguardo.Risk.Facts;

namespace Resguardo.Risk.Indicators;

/// <summary>Goods under which drugs were carried, or into which they were worked.</summary>
internal static class CoverGoods
{
    /// <summary>CMD-04: known cover goods from a port of the seed list.</summary>
    public static Answer IsCoverLoad(Evidence e)
    {
        if (e.Consignment.Hs.IsNone)
            return Answer.Lacks(Fact.HsCode);
        if (e.Consignment.PortOfLoading is not { } port)
            return Answer.Lacks(Fact.PortOfLoading);
        // Every banana from there would be one: it is asked where the box is filled, and that must be known.
        if (e.Consignment.Direction == Direction.Unknown)
            return Answer.Lacks(Fact.Direction);
        return
            e.Tables.WatchedPorts.Find(port) is not null
            && e.GoodsIn(e.Tables.CoverLoads, out var goods) is { } row
            ? Answer.Yes(GoodsIndicators.Shown(goods!), port, DataSource.Table)
            : Answer.No;
    }

    /// <summary>CMD-05: in a month in which the country hardly ships these goods.</summary>
    public static Answer IsOutOfSeason(Evidence e)
    {
        var consignment = e.Consignment;
        if (consignment.Hs.IsNone)
            return Answer.Lacks(Fact.HsCode);
        if (consignment.OriginCountry is not { } origin)
            return Answer.Lacks(Fact.OriginCountry);
        var month = (
            consignment.Departure is { } departure ? departure : consignment.Day.ToDateTime(default)
        ).Month;
        var isKnown = false;
        foreach (var goods in consignment.GoodsArray)
        {
            foreach (var row in e.Tables.Seasons.FindAll(goods.Hs))
            {
                if (row.Months.Count != 12 || !row.HasCountry(goods.OriginCountry ?? origin))
                    continue;
                isKnown = true;
                if (row.Months[month - 1] < e.Limit("share"))
                    return Answer.Yes(GoodsIndicators.Shown(goods), Answer.Text(month), DataSource.Table);
            }
        }
        return isKnown ? Answer.No : Answer.Lacks(Fact.Reference);
    }

    /// <summary>CMD-06, CMD-07: goods of a table from a sender who is new, or new to such goods.</summary>
    public static Answer IsDoubtful(Evidence e, ReferenceTable table)
    {
        if (e.Consignment.Hs.IsNone)
            return Answer.Lacks(Fact.HsCode);
        if (e.GoodsIn(table, out var goods) is not { } row)
            return Answer.No;
        if (e.Consignment.Consignor is not { } consignor)
            return Answer.Lacks(Fact.Consignor);
        if (e.History.Shipments < e.Limit("minHistory"))
            return Answer.Lacks(Fact.History);
        return Past.Doubt(e, consignor) is { Length: > 0 } doubt
            ? Answer.Yes(GoodsIndicators.Shown(goods!), doubt, DataSource.History)
            : Answer.No;
    }
}
