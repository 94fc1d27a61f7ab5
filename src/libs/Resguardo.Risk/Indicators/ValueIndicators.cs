using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Indicators;

/// <summary>VAL: what the goods and their carriage cost.</summary>
internal static class ValueIndicators
{
    public static Indicator[] All { get; } =
    [
        Indicator.OfBill("VAL-01", IsFarFromUsual, "z", "factor"),
        Indicator.OfBill("VAL-02", IsFreightTooHigh, "dry", "reefer"),
        Indicator.OfBill("VAL-03", IsFreightFarFromUsual, "z", "percent"),
        Indicator.OfBill("VAL-04", IsRepeated, "times", "multiple"),
        Indicator.OfBill("VAL-05", FitsNeighbourBetter, "ratio"),
        Indicator.OfBill("VAL-06", Noted.OnBill),
        Indicator.OfBill("VAL-07", Noted.OnBill),
        Indicator.OfBill("VAL-08", Noted.OnBill),
    ];

    /// <summary>The price per kilogram, and the logarithms of those seen for the same goods in the same currency.</summary>
    /// <returns>What is missing; <see cref="Fact.None"/> when nothing is.</returns>
    public static Fact PricePerKg(Evidence e, out Distribution? usual, out double price)
    {
        usual = null;
        price = 0;
        var consignment = e.Consignment;
        if (consignment.Value is not { } value)
            return Fact.Value;
        if (consignment.GrossKg is not { } grossKg)
            return Fact.GrossMass;
        if (consignment.Hs.Six.IsNone || consignment.GoodsArray.Length != 1)
            return Fact.HsCode;
        price = value / grossKg;
        usual = e.History.MeasuredBefore(
            MeasureKind.ValuePerKg,
            HistoryKeys.ValuePerKg(consignment.Hs, consignment.ValueCurrency)
        );
        return usual is null || usual.Count < Robust.MinCount ? Fact.Baseline : Fact.None;
    }

    /// <summary>A price with its currency, as data.</summary>
    public static string Price(Evidence e, double price) =>
        e.Consignment.ValueCurrency is { } currency ? $"{Answer.Text(price)} {currency}" : Answer.Text(price);

    private static Answer IsFarFromUsual(Evidence e)
    {
        if (PricePerKg(e, out var usual, out var price) is not Fact.None and var missing)
            return Answer.Lacks(missing);
        var isFar = Math.Abs(Math.Log(price) - usual!.Median) >= Math.Log(Math.Max(1, e.Limit("factor")));
        return isFar && Math.Abs(usual.RobustScore(Math.Log(price)) ?? 0) > e.Limit("z")
            ? Answer.Yes(Price(e, price), Price(e, Math.Exp(usual.Median)), DataSource.History)
            : Answer.No;
    }

    private static Answer IsFreightTooHigh(Evidence e)
    {
        var consignment = e.Consignment;
        if (consignment.Value is null)
            return Answer.Lacks(Fact.Value);
        if (consignment.FreightRatio is not { } ratio)
            return Answer.Lacks(Fact.Freight);
        var isReefer = false;
        foreach (var unit in consignment.UnitsArray)
            isReefer |= unit.IsReefer == true;
        var limit = e.Limit(isReefer ? "reefer" : "dry");
        return ratio > limit
            ? Answer.Yes(Past.Percent(ratio), Past.Percent(limit), DataSource.Bill)
            : Answer.No;
    }

    private static Answer IsFreightFarFromUsual(Evidence e)
    {
        var consignment = e.Consignment;
        if (consignment.Freight is not { } freight)
            return Answer.Lacks(Fact.Freight);
        if (consignment.LaneKey == 0)
            return Answer.Lacks(Fact.Route);
        var perUnit = freight / Math.Max(1, consignment.UnitsArray.Length);
        var usual = e.History.MeasuredBefore(MeasureKind.Freight, HistoryKeys.Freight(consignment));
        if (usual?.RobustScore(perUnit) is not { } score)
            return Answer.Lacks(Fact.Baseline);
        return score > e.Limit("z") && Past.IsApart(perUnit, usual.Median, e.Limit("percent"))
            ? Answer.Yes(Answer.Text(perUnit), Answer.Text(usual.Median), DataSource.History)
            : Answer.No;
    }

    // The same amount again and again; a round one needs one time less to be noticed.
    private static Answer IsRepeated(Evidence e)
    {
        var consignment = e.Consignment;
        if (consignment.Value is not { } value)
            return Answer.Lacks(Fact.Value);
        var pair = HistoryKeys.Pair(consignment);
        if (pair == 0)
            return Answer.Lacks(consignment.Consignor is null ? Fact.Consignor : Fact.Consignee);
        var times = 1 + e.History.CountNow(CountKind.PairValue, HistoryLearning.PairValueKey(pair, value));
        var isRound = value % e.Limit("multiple") == 0;
        return times >= e.Limit("times") - (isRound ? 1 : 0)
            ? Answer.Yes(Price(e, value), Answer.Text(times), DataSource.History)
            : Answer.No;
    }

    private static Answer FitsNeighbourBetter(Evidence e)
    {
        if (PricePerKg(e, out var usual, out var price) is not Fact.None and var missing)
            return Answer.Lacks(missing);
        var consignment = e.Consignment;
        var code = consignment.Hs.Six.ToString();
        var isCompared = false;
        foreach (var row in e.Tables.LowDutyNeighbours.Rows)
        {
            if (!row.To.Contains(code, StringComparer.Ordinal))
                continue;
            var neighbour = e.History.MeasuredBefore(
                MeasureKind.ValuePerKg,
                HistoryKeys.ValuePerKg(Hs.Of(row.Key), consignment.ValueCurrency)
            );
            if (neighbour is null || neighbour.Count < Robust.MinCount)
                continue;
            isCompared = true;
            var ratio = Math.Exp(LogLikelihood(neighbour, price) - LogLikelihood(usual!, price));
            if (ratio > e.Limit("ratio"))
                return Answer.Yes(Price(e, price), Answer.Text(ratio), DataSource.History);
        }
        return isCompared ? Answer.No : Answer.Lacks(Fact.Reference);
    }

    // As if the logarithms of prices followed a normal law with the robust median and spread.
    private static double LogLikelihood(Distribution prices, double price)
    {
        const double Narrowest = 0.05;
        var spread = Math.Max(Narrowest, Robust.MadScale * prices.MedianAbsoluteDeviation);
        var away = (Math.Log(price) - prices.Median) / spread;
        return (-0.5 * away * away) - Math.Log(spread);
    }
}
