using Resguardo.Risk.Facts;

namespace Resguardo.Risk.Indicators;

/// <summary>CMD: the goods, and whether they fit the way they take.</summary>
internal static class GoodsIndicators
{
    public static Indicator[] All { get; } =
    [
        Indicator.OfBill("CMD-01", GoodsOnTheirWay.IsIncongruous, "share", "minShipments"),
        Indicator.OfBill("CMD-02", GoodsOnTheirWay.GoesToProducer),
        Indicator.OfBill("CMD-03", GoodsOnTheirWay.IsCheapOnLongWay, "ratio", "usdPerTonne", "legs"),
        Indicator.OfBill("CMD-04", CoverGoods.IsCoverLoad),
        Indicator.OfBill("CMD-05", CoverGoods.IsOutOfSeason, "share"),
        Indicator.OfBill(
            "CMD-06",
            static e => CoverGoods.IsDoubtful(e, e.Tables.MatrixGoods),
            "minHistory",
            "minShipments"
        ),
        Indicator.OfBill(
            "CMD-07",
            static e => CoverGoods.IsDoubtful(e, e.Tables.DenseGoods),
            "minHistory",
            "minShipments"
        ),
        Indicator.OfBill("CMD-08", static e => InTable(e, e.Tables.WasteGoods)),
        Indicator.OfBill("CMD-09", RestrictedGoods.IsUsedElectronics),
        Indicator.OfBill("CMD-10", RestrictedGoods.IsPrecursor),
        Indicator.OfBill("CMD-11", RestrictedGoods.IsMaskedPrecursor),
        Indicator.OfBill("CMD-12", RestrictedGoods.IsUnusualQuantity, "z", "factor"),
        Indicator.OfBill("CMD-13", GoodsOnTheirWay.CoversWildlife),
        Indicator.OfBill("CMD-14", RestrictedGoods.IsUnnamedTimber),
        Indicator.OfBill("CMD-15", Noted.OnBill),
        Indicator.OfBill("CMD-16", GoodsOnTheirWay.IsCigaretteInput),
        Indicator.OfBill("CMD-17", RestrictedGoods.HasManyBrands, "brands"),
        Indicator.OfBill("CMD-18", RestrictedGoods.IsCheapCopy, "percentile"),
        Indicator.OfBill("CMD-19", RestrictedGoods.IsUnlicensedMedicine),
        Indicator.OfBill("CMD-20", GoodsOnTheirWay.MayCoverFirearms, "minHistory"),
        Indicator.OfBill("CMD-21", RestrictedGoods.IsFirearmPart),
        Indicator.OfBill("CMD-22", RestrictedGoods.IsFireworkUnderOtherCode),
        Indicator.OfBill("CMD-23", RestrictedGoods.IsUndeclaredDanger),
        Indicator.OfBill("CMD-24", GoodsOnTheirWay.IsStrategic),
        Indicator.OfBill("CMD-25", RestrictedGoods.IsUnnamedFish),
        Indicator.OfBill("CMD-26", RestrictedGoods.IsValuableInOrdinaryFreight),
        Indicator.OfBill("CMD-27", RestrictedGoods.HasUnsoundVin),
        Indicator.OfBill("CMD-28", RestrictedGoods.IsDisguisedAntiquity),
        Indicator.OfBill("CMD-29", GoodsOnTheirWay.ComesBack, "days"),
        Indicator.OfUnit("CMD-30", GoodsInTheCold.IsInWrongEquipment),
        Indicator.OfUnit("CMD-31", GoodsInTheCold.IsAtWrongTemperature),
        Indicator.OfBill("CMD-32", Noted.OnBill),
    ];

    /// <summary>A goods line is in a table by its tariff code.</summary>
    public static Answer InTable(Evidence e, ReferenceTable table)
    {
        if (e.Consignment.Hs.IsNone)
            return Answer.Lacks(Fact.HsCode);
        return e.GoodsIn(table, out var goods) is { } row
            ? Answer.Yes(goods!.Hs.ToString(), row.Note, DataSource.Table)
            : Answer.No;
    }

    /// <summary>A code with the beginning of the declarant's own words, as data.</summary>
    public static string Shown(GoodsFacts goods)
    {
        const int Longest = 40;
        var words = goods.Line.Description ?? "";
        if (words.Length > Longest)
            words = words[..Longest] + "…";
        return words.Length == 0 ? goods.Hs.ToString() : $"{goods.Hs} {words}";
    }
}
