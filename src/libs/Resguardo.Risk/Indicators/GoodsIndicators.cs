using Resguardo.Risk.Facts;

namespace Resguardo.Risk.Indicators;

/// <summary>CMD: the goods, and whether they fit the way they take.</summary>
internal static class GoodsIndicators
{
    public static Indicator[] All { get; } =
    [
        Indicator.OfBill("CMD-08", static e => InTable(e, e.Tables.WasteGoods)),
        Indicator.OfBill("CMD-10", IsPrecursor),
    ];

    private static Answer InTable(Evidence e, ReferenceTable table)
    {
        if (e.Consignment.Hs.IsNone)
            return Answer.Lacks(Fact.HsCode);
        return e.GoodsIn(table, out var goods) is { } row
            ? Answer.Yes(goods!.Hs.ToString(), row.Note, DataSource.Table)
            : Answer.No;
    }

    private static Answer IsPrecursor(Evidence e)
    {
        if (e.GoodsIn(e.Tables.Precursors, out var goods) is { } row)
            return Answer.Yes(goods!.Hs.ToString(), row.Note, DataSource.Table);
        if (e.InGoods(e.Tables.PrecursorWords) is { } word)
            return Answer.Yes(word.Key, word.Note, DataSource.Table);
        return e.HasDescription || !e.Consignment.Hs.IsNone ? Answer.No : Answer.Lacks(Fact.HsCode);
    }
}
