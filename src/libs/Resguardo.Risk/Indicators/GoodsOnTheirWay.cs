using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;

namespace Resguardo.Risk.Indicators;

/// <summary>Whether goods make sense on the way that they take.</summary>
internal static class GoodsOnTheirWay
{
    /// <summary>CMD-01: the heading is all but unknown on a corridor that is well known.</summary>
    public static Answer IsIncongruous(Evidence e)
    {
        var consignment = e.Consignment;
        if (consignment.Hs.Four.IsNone)
            return Answer.Lacks(Fact.HsCode);
        if (consignment.CorridorKey == 0)
            return Answer.Lacks(Fact.Route);
        var all = e.History.CountBefore(CountKind.Corridor, consignment.CorridorKey);
        if (all < e.Limit("minShipments"))
            return Answer.Lacks(Fact.History);
        var seen = e.History.CountBefore(
            CountKind.CorridorGoods,
            HistoryKeys.On(consignment.CorridorKey, consignment.Hs.Four)
        );
        // Smoothed, so that a heading never seen counts only where enough was seen to expect it.
        return Statistics.Robust.Share(seen, all) < e.Limit("share")
            ? Answer.Yes(consignment.Hs.Four.ToString(), Past.Percent((double)seen / all), DataSource.History)
            : Answer.No;
    }

    /// <summary>CMD-02: goods go where they are made. Between two producers of a thing there is trade in it, so that counts half.</summary>
    public static Answer GoesToProducer(Evidence e)
    {
        if (e.Consignment.Hs.IsNone)
            return Answer.Lacks(Fact.HsCode);
        if (e.Consignment.DestinationCountry is not { } destination)
            return Answer.Lacks(Fact.DestinationCountry);
        if (e.GoodsIn(e.Tables.Producers, out var goods) is not { } row || !row.HasCountry(destination))
            return Answer.No;
        var origin = goods!.OriginCountry ?? e.Consignment.OriginCountry;
        if (origin == destination)
            return Answer.No;
        return Answer
            .Yes(GoodsIndicators.Shown(goods), destination, DataSource.Table)
            .With(row.HasCountry(origin) ? 0.5 : 1);
    }

    /// <summary>CMD-03: what the goods are worth cannot pay for the way.</summary>
    public static Answer IsCheapOnLongWay(Evidence e)
    {
        var consignment = e.Consignment;
        if (consignment.Value is not { } value)
            return Answer.Lacks(Fact.Value);
        if (consignment.FreightRatio > e.Limit("ratio"))
            return Answer.Yes(
                Answer.Text(value) + Currency(consignment),
                Past.Percent(e.Limit("ratio")),
                DataSource.Bill
            );
        var legs = consignment.TranshipmentPorts.Length + 1;
        if (legs <= e.Limit("legs"))
            return consignment.Freight is null ? Answer.Lacks(Fact.Freight) : Answer.No;
        if (consignment.GrossKg is not { } grossKg)
            return Answer.Lacks(Fact.GrossMass);
        if (consignment.ValueCurrency is not "USD")
            return Answer.Lacks(Fact.Value);
        var perTonne = value / grossKg * 1000;
        return perTonne < e.Limit("usdPerTonne")
            ? Answer.Yes(
                Answer.Text(perTonne) + " USD/t",
                Answer.Text(e.Limit("usdPerTonne")),
                DataSource.Bill
            )
            : Answer.No;
    }

    /// <summary>CMD-13: goods under which wildlife travels, from where it lives to where it sells.</summary>
    public static Answer CoversWildlife(Evidence e)
    {
        var consignment = e.Consignment;
        if (consignment.Hs.IsNone)
            return Answer.Lacks(Fact.HsCode);
        if (e.GoodsIn(e.Tables.WildlifeGoods, out var goods) is not { } row)
            return Answer.No;
        if (consignment.OriginCountry is null)
            return Answer.Lacks(Fact.OriginCountry);
        if (consignment.DestinationCountry is null)
            return Answer.Lacks(Fact.DestinationCountry);
        return
            row.HasCountry(goods!.OriginCountry ?? consignment.OriginCountry)
            && row.GoesTo(consignment.DestinationCountry)
            ? Answer.Yes(
                GoodsIndicators.Shown(goods),
                $"{goods.OriginCountry ?? consignment.OriginCountry}–{consignment.DestinationCountry}",
                DataSource.Table
            )
            : Answer.No;
    }

    /// <summary>CMD-16: inputs of cigarettes to a country without a licensed factory.</summary>
    public static Answer IsCigaretteInput(Evidence e)
    {
        if (e.Consignment.Hs.IsNone)
            return Answer.Lacks(Fact.HsCode);
        if (e.GoodsIn(e.Tables.CigaretteInputs, out var goods) is not { } row)
            return Answer.No;
        if (e.Consignment.DestinationCountry is not { } destination)
            return Answer.Lacks(Fact.DestinationCountry);
        return row.HasCountry(destination)
            ? Answer.No
            : Answer.Yes(GoodsIndicators.Shown(goods!), destination, DataSource.Table);
    }

    /// <summary>CMD-20: goods in which arms were carried, from where arms are easily bought, to somebody new.</summary>
    public static Answer MayCoverFirearms(Evidence e)
    {
        var consignment = e.Consignment;
        if (consignment.Hs.IsNone)
            return Answer.Lacks(Fact.HsCode);
        if (e.GoodsIn(e.Tables.FirearmCovers, out var goods) is not { } row)
            return Answer.No;
        if (consignment.OriginCountry is not { } origin)
            return Answer.Lacks(Fact.OriginCountry);
        if (!row.HasCountry(origin))
            return Answer.No;
        if (consignment.Consignee is not { } consignee)
            return Answer.Lacks(Fact.Consignee);
        if (e.History.Shipments < e.Limit("minHistory"))
            return Answer.Lacks(Fact.History);
        return e.History.ShipmentsOf(consignee) == 0
            ? Answer.Yes(GoodsIndicators.Shown(goods!), origin, DataSource.History)
            : Answer.No;
    }

    /// <summary>CMD-24: controlled goods to an embargoed place, or by way of one from which they are often diverted.</summary>
    public static Answer IsStrategic(Evidence e)
    {
        var consignment = e.Consignment;
        if (consignment.Hs.IsNone)
            return Answer.Lacks(Fact.HsCode);
        if (e.GoodsIn(e.Tables.StrategicGoods, out var goods) is not { } row)
            return Answer.No;
        if (consignment.DestinationCountry is not { } destination)
            return Answer.Lacks(Fact.DestinationCountry);
        var place =
            e.Tables.Embargoed.Find(destination) is not null ? destination
            : e.Tables.DiversionHubs.Find(destination) is not null ? destination
            : e.Tables.DiversionHubs.Find(consignment.PortOfDischarge) is not null
                ? consignment.PortOfDischarge
            : HubOnTheWay(e);
        return place is null ? Answer.No : Answer.Yes(GoodsIndicators.Shown(goods!), place, DataSource.Table);
    }

    /// <summary>CMD-29: said to come back, or the same goods in the same box that left before.</summary>
    public static Answer ComesBack(Evidence e)
    {
        if (e.InGoods(e.Tables.ReturnWords) is { } word)
            return Answer.Yes(word.Key, "", DataSource.Bill);
        var consignment = e.Consignment;
        if (e.History.Shipments == 0)
            return Answer.Lacks(Fact.History);
        if (consignment.Hs.Four.IsNone)
            return Answer.Lacks(Fact.HsCode);
        foreach (var unit in consignment.UnitsArray)
        {
            if (
                unit.IsContainer
                && consignment.Direction == Direction.Import
                && Past.LastShipmentIn(e, unit) is { } last
                && last.Direction == (byte)Direction.Export
                && last.Goods == consignment.Hs.Four.Key
                && consignment.DayNumber - last.LastDay <= e.Limit("days")
            )
                return Answer.Yes(
                    unit.Number,
                    Answer.Text(DateOnly.FromDayNumber(last.LastDay)),
                    DataSource.History
                );
        }
        return Answer.No;
    }

    private static string? HubOnTheWay(Evidence e)
    {
        foreach (var port in e.Consignment.TranshipmentPorts)
        {
            if (
                port.Code is { } code
                && (
                    e.Tables.DiversionHubs.Find(code) is not null
                    || e.Tables.DiversionHubs.Find(FactsReader.CountryOf(code)) is not null
                )
            )
                return code;
        }
        return null;
    }

    private static string Currency(Consignment consignment) =>
        consignment.ValueCurrency is { } currency ? " " + currency : "";
}
