using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Indicators;

/// <summary>How goods are packed: mass a package, mass a cubic metre, counts.</summary>
internal static class Packing
{
    /// <summary>WGT-01: a package weighs what packages of these goods do not. Local history goes before the table.</summary>
    public static Answer IsPackageWeightUnusual(Evidence e)
    {
        if (e.Consignment.IsUnitOnly)
            return Answer.Lacks(Fact.Packages);
        var missing = Fact.Packages;
        foreach (var goods in e.Consignment.GoodsArray)
        {
            if (goods.Packages is null)
                continue;
            if (goods.GrossKgPerPackage is not { } kg)
            {
                missing = Fact.GrossMass;
                continue;
            }
            var usual = e.History.MeasuredBefore(MeasureKind.KgPerPackage, HistoryKeys.KgPerPackage(goods));
            if (usual?.RobustScore(kg) is { } score)
            {
                if (Math.Abs(score) > e.Limit("z") && Past.IsApart(kg, usual.Median, e.Limit("percent")))
                    return Answer.Yes(Answer.Text(kg), Answer.Text(usual.Median), DataSource.History);
                missing = Fact.None;
                continue;
            }
            switch (FitsTable(e, goods, kg, out var range))
            {
                case true:
                    missing = Fact.None;
                    break;
                case false:
                    return Answer.Yes(Answer.Text(kg), range, DataSource.Table);
                default:
                    missing = missing == Fact.None ? Fact.None : Fact.Baseline;
                    break;
            }
        }
        return missing == Fact.None ? Answer.No : Answer.Lacks(missing);
    }

    /// <summary>WGT-02: mass and volume tell another material. The margin keeps out what lies just beyond the usual.</summary>
    public static Answer IsDensityUnusual(Evidence e)
    {
        var missing = Fact.Volume;
        foreach (var goods in e.Consignment.GoodsArray)
        {
            if (goods.VolumeM3 is not { } volume)
                continue;
            if (goods.GrossKg is not { } grossKg)
            {
                missing = Fact.GrossMass;
                continue;
            }
            var usual = e.History.MeasuredBefore(MeasureKind.Density, HistoryKeys.Goods(goods.Hs.Four));
            if (usual is null || usual.Count < Robust.MinCount)
            {
                missing = missing == Fact.None ? Fact.None : Fact.Baseline;
                continue;
            }
            missing = Fact.None;
            var density = grossKg / volume;
            var low = usual.Percentile(e.Limit("low"));
            var high = usual.Percentile(e.Limit("high"));
            if (density * e.Limit("margin") < low || density > high * e.Limit("margin"))
                return Answer.Yes(Answer.Text(density), Range(low, high), DataSource.History);
        }
        return missing == Fact.None ? Answer.No : Answer.Lacks(missing);
    }

    /// <summary>
    /// WGT-07: natural goods that weigh the same, box after box. Where the boxes hold as many packages each, the declared
    /// mass is the packages' and equal weights mean nothing.
    /// </summary>
    public static Answer AreWeightsEqual(Evidence e)
    {
        var consignment = e.Consignment;
        if (consignment.Hs.IsNone)
            return Answer.Lacks(Fact.HsCode);
        if (
            e.GoodsIn(e.Tables.NaturalProducts, out _) is null
            || consignment.UnitsArray.Length < e.Limit("units")
        )
            return Answer.No;
        var units = consignment.UnitsArray;
        var most = 0;
        var mostKg = 0.0;
        var isWeighed = false;
        foreach (var unit in units)
        {
            if (unit.GrossKg is not { } grossKg)
                continue;
            isWeighed = true;
            var equal = 0;
            foreach (var other in units)
            {
                if (
                    other.GrossKg is { } otherKg
                    && Math.Abs(grossKg - otherKg) < 0.5
                    && !IsSameCount(unit, other)
                )
                    equal++;
            }
            if (equal > most)
                (most, mostKg) = (equal, grossKg);
        }
        if (!isWeighed)
            return Answer.Lacks(Fact.GrossMass);
        return most >= e.Limit("units")
            ? Answer.Yes(Answer.Text(most), Answer.Text(mostKg), DataSource.Bill)
            : Answer.No;
    }

    /// <summary>WGT-08: packages as declared for the bill, for its goods and for its containers are not as many.</summary>
    public static Answer DoCountsDiffer(Evidence e)
    {
        var consignment = e.Consignment;
        var declared = Consignment.Positive(consignment.Bill.DeclaredPackages.Value);
        var ofGoods = Sum(consignment.GoodsArray, static goods => goods.Packages);
        var ofUnits = Sum(consignment.UnitsArray, static unit => unit.Packages);
        if (
            (declared ?? ofGoods) is not { } first
            || (declared is null ? ofUnits : ofGoods ?? ofUnits) is null
        )
            return Answer.Lacks(Fact.Packages);
        if (ofGoods is { } goodsCount && goodsCount != first)
            return Answer.Yes(Answer.Text(goodsCount), Answer.Text(first), DataSource.Bill);
        return ofUnits is { } unitCount && unitCount != first
            ? Answer.Yes(Answer.Text(unitCount), Answer.Text(first), DataSource.Bill)
            : Answer.No;
    }

    /// <summary>WGT-09: net mass above gross, or a share of it that these goods never have.</summary>
    public static Answer IsNetShareUnusual(Evidence e)
    {
        var missing = Fact.NetMass;
        foreach (var goods in e.Consignment.GoodsArray)
        {
            if (goods.NetKg is not { } netKg || goods.GrossKg is not { } grossKg)
                continue;
            var share = netKg / grossKg;
            if (share > 1)
                return Answer.Yes(Past.Percent(share), Past.Percent(1), DataSource.Bill);
            var usual = e.History.MeasuredBefore(MeasureKind.NetShare, HistoryKeys.Goods(goods.Hs.Four));
            if (usual is null || usual.Count < Robust.MinCount)
            {
                missing = missing == Fact.None ? Fact.None : Fact.Baseline;
                continue;
            }
            missing = Fact.None;
            var low = usual.Percentile(e.Limit("low"));
            var high = usual.Percentile(e.Limit("high"));
            if (share < low - e.Limit("margin") || share > high + e.Limit("margin"))
                return Answer.Yes(
                    Past.Percent(share),
                    $"{Past.Percent(low)} … {Past.Percent(high)}",
                    DataSource.History
                );
        }
        return missing == Fact.None ? Answer.No : Answer.Lacks(missing);
    }

    /// <summary>WGT-10: more cubic metres than the containers of the bill can hold together.</summary>
    public static Answer IsVolumeTooLarge(Evidence e)
    {
        var consignment = e.Consignment;
        if (consignment.VolumeM3 is not { } volume)
            return Answer.Lacks(Fact.Volume);
        if (consignment.UnitsArray.Length == 0)
            return Answer.Lacks(Fact.Container);
        var room = 0m;
        foreach (var unit in consignment.UnitsArray)
        {
            if (unit.Size is not { } size)
                return Answer.Lacks(Fact.SizeType);
            // Cargo may stand out of an open unit.
            if (size.CubicCapacityM3 is not { } capacity)
                return Answer.No;
            room += capacity;
        }
        return volume > (double)room
            ? Answer.Yes(Answer.Text(volume), Answer.Text((double)room), DataSource.CodeList)
            : Answer.No;
    }

    private static bool? FitsTable(Evidence e, GoodsFacts goods, double kg, out string range)
    {
        range = "";
        if (goods.PackageCode is not { } package)
            return null;
        var isKnown = false;
        foreach (var row in e.Tables.PackageWeights.FindAll(goods.Hs))
        {
            if (!row.Packages.Contains(package, StringComparer.Ordinal))
                continue;
            isKnown = true;
            if (kg >= row.Min && kg <= row.Max)
                return true;
            range = range.Length == 0 ? Range(row) : $"{range}, {Range(row)}";
        }
        if (isKnown)
            return false;
        if (e.Tables.PackageTypeWeights.Find(package) is not { } ofType)
            return null;
        range = Range(ofType);
        return kg >= ofType.Min && kg <= ofType.Max;
    }

    private static string Range(ReferenceRow row) => Range(row.Min ?? 0, row.Max ?? 0);

    private static string Range(double low, double high) => $"{Answer.Text(low)} … {Answer.Text(high)}";

    private static bool IsSameCount(UnitFacts one, UnitFacts other) =>
        !ReferenceEquals(one, other) && one.Packages > 1 && one.Packages == other.Packages;

    private static double? Sum<T>(T[] parts, Func<T, double?> count)
    {
        double? sum = null;
        foreach (var part in parts)
        {
            if (count(part) is not { } value)
                return null;
            sum = (sum ?? 0) + value;
        }
        return sum;
    }
}
