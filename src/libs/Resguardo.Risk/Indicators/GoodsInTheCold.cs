using Resguardo.Risk.Facts;

namespace Resguardo.Risk.Indicators;

/// <summary>Reefers, and what travels in them.</summary>
internal static class GoodsInTheCold
{
    /// <summary>
    /// CMD-30: perishables in a box without cooling, or dry goods in a reefer that runs. A reefer that is switched off and
    /// used as a dry box is everyday trade.
    /// </summary>
    public static Answer IsInWrongEquipment(Evidence e)
    {
        if (e.Unit is not { IsContainer: true, IsEmpty: false } unit)
            return Answer.No;
        if (e.Consignment.Hs.IsNone)
            return Answer.Lacks(Fact.HsCode);
        if (unit.IsReefer is not { } isReefer)
            return Answer.Lacks(Fact.SizeType);
        if (isReefer && unit.SetTemperatureC is null)
            return Answer.No;
        return RowOfAll(e, isReefer ? e.Tables.DryGoods : e.Tables.Perishables, out var goods) is { } row
            ? Answer.Yes(GoodsIndicators.Shown(goods!), unit.Size!.Code, DataSource.Table)
            : Answer.No;
    }

    /// <summary>CMD-31: nobody who cares for these goods would set this temperature.</summary>
    public static Answer IsAtWrongTemperature(Evidence e)
    {
        if (e.Unit is not { IsContainer: true, IsEmpty: false } unit || unit.IsReefer == false)
            return Answer.No;
        if (e.Consignment.Hs.IsNone)
            return Answer.Lacks(Fact.HsCode);
        if (unit.SetTemperatureC is not { } set)
            return unit.IsReefer is null ? Answer.Lacks(Fact.SizeType) : Answer.Lacks(Fact.Temperature);
        ReferenceRow? wrong = null;
        var isKnown = false;
        foreach (var goods in e.Consignment.GoodsArray)
        {
            foreach (var row in e.Tables.Temperatures.FindAll(goods.Hs))
            {
                isKnown = true;
                if (set >= row.Min && set <= row.Max)
                    return Answer.No;
                wrong ??= row;
            }
        }
        return wrong is not null ? Answer.Yes(Answer.Text(set), Range(wrong), DataSource.Table)
            : isKnown ? Answer.No
            : Answer.Lacks(Fact.Reference);
    }

    // Only when all goods of the bill are such: of a mixed bill nobody knows which goods are in which box.
    private static ReferenceRow? RowOfAll(Evidence e, ReferenceTable table, out GoodsFacts? line)
    {
        line = null;
        ReferenceRow? first = null;
        foreach (var goods in e.Consignment.GoodsArray)
        {
            if (table.Find(goods.Hs) is not { } row)
                return null;
            first ??= row;
            line ??= goods;
        }
        return first;
    }

    private static string Range(ReferenceRow row) =>
        $"{Answer.Text(row.Min ?? 0)} … {Answer.Text(row.Max ?? 0)}";
}
