using System.Runtime.InteropServices;
using Resguardo.Codes;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Indicators;

/// <summary>Goods that need a licence, a name or a warning, and come without.</summary>
internal static class RestrictedGoods
{
    private const double Half = 0.5;

    /// <summary>CMD-09: used electronics, by code or by words, with no word of a test that they work.</summary>
    public static Answer IsUsedElectronics(Evidence e)
    {
        if (!e.HasDescription)
            return Answer.Lacks(Fact.Description);
        foreach (var goods in e.Consignment.GoodsArray)
        {
            if (
                Word(e, goods, e.Tables.UsedWords) is { } used
                && Word(e, goods, e.Tables.TestedWords) is null
                && (
                    e.Tables.UsedElectronics.Find(goods.Hs) is not null
                    || Word(e, goods, e.Tables.ElectronicsWords) is not null
                )
            )
                return Answer.Yes(used.Key, goods.Hs.ToString(), DataSource.Table);
        }
        return Answer.No;
    }

    /// <summary>
    /// CMD-10: a listed chemical, by code or name. With a register of licences only without one; without a register for
    /// half its weight, as it does when a name stands among goods of another kind (acetone-free nail polish).
    /// </summary>
    public static Answer IsPrecursor(Evidence e)
    {
        if (e.Consignment.Hs.IsNone && !e.HasDescription)
            return Answer.Lacks(Fact.HsCode);
        foreach (var goods in e.Consignment.GoodsArray)
        {
            var byCode = e.Tables.Precursors.Find(goods.Hs);
            var byName = Word(e, goods, e.Tables.PrecursorWords);
            if ((byCode ?? byName) is not { } row || Licences.Cover(e, goods.Hs))
                continue;
            var isChemical = goods.Hs.Chapter is 0 or (>= 27 and <= 30) or (>= 32 and <= 38);
            return Answer
                .Yes(byCode is null ? byName!.Key : goods.Hs.ToString(), row.Note, DataSource.Table)
                .With((e.Lists.Permits is null ? Half : 1) * (byCode is null && !isChemical ? Half : 1));
        }
        return Answer.No;
    }

    /// <summary>CMD-11: an everyday name under which precursors were shipped, to where drugs are made, and nothing that explains it.</summary>
    public static Answer IsMaskedPrecursor(Evidence e)
    {
        var consignment = e.Consignment;
        if (!e.HasDescription)
            return Answer.Lacks(Fact.Description);
        if (e.InGoods(e.Tables.MaskWords) is not { } mask)
            return Answer.No;
        if (consignment.DestinationCountry is not { } destination)
            return Answer.Lacks(Fact.DestinationCountry);
        if (e.Tables.ProducerRegion.Find(destination) is null)
            return Answer.No;
        if (
            consignment.Consignee is { } consignee
            && (e.InName(consignee, e.Tables.BuildingWords) is not null || Past.TradesIn(e, consignee))
        )
            return Answer.No;
        return Answer.Yes(mask.Key, mask.Note, DataSource.Table);
    }

    /// <summary>CMD-12: far more of a listed chemical than is usual here.</summary>
    public static Answer IsUnusualQuantity(Evidence e)
    {
        if (e.Consignment.Hs.IsNone)
            return Answer.Lacks(Fact.HsCode);
        if (e.GoodsIn(e.Tables.Precursors, out var goods) is null)
            return Answer.No;
        if (goods!.GrossKg is not { } grossKg)
            return Answer.Lacks(Fact.GrossMass);
        var usual = e.History.MeasuredBefore(MeasureKind.ShipmentKg, HistoryKeys.Goods(goods.Hs.Six));
        if (usual?.RobustScore(grossKg) is not { } score)
            return Answer.Lacks(Fact.Baseline);
        return score > e.Limit("z") && grossKg >= e.Limit("factor") * usual.Median
            ? Answer.Yes(Answer.Text(grossKg), Answer.Text(usual.Median), DataSource.History)
            : Answer.No;
    }

    /// <summary>CMD-14: timber from where the species matters, and no scientific name.</summary>
    public static Answer IsUnnamedTimber(Evidence e)
    {
        if (e.Consignment.Hs.IsNone)
            return Answer.Lacks(Fact.HsCode);
        if (e.GoodsIn(e.Tables.TimberGoods, out var goods) is not { } row)
            return Answer.No;
        if ((goods!.OriginCountry ?? e.Consignment.OriginCountry) is not { } origin)
            return Answer.Lacks(Fact.OriginCountry);
        if (!row.HasCountry(origin))
            return Answer.No;
        if (goods.Words.Length == 0)
            return Answer.Lacks(Fact.Description);
        return Word(e, goods, e.Tables.TimberNames) is null
            ? Answer.Yes(goods.Line.Description ?? "", origin, DataSource.Table)
            : Answer.No;
    }

    /// <summary>CMD-17: many brands in one consignment.</summary>
    public static Answer HasManyBrands(Evidence e)
    {
        if (e.Tables.Brands.Rows.Count == 0)
            return Answer.Lacks(Fact.Reference);
        if (!e.HasDescription)
            return Answer.Lacks(Fact.Description);
        var brands = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var match in CollectionsMarshal.AsSpan(e.GoodsWords()))
        {
            if (match.Table == e.Tables.Brands.Bit)
                brands.Add(match.Row.Key);
        }
        return brands.Count >= e.Limit("brands")
            ? Answer.Yes(string.Join(", ", brands), Answer.Text(e.Limit("brands")), DataSource.Table)
            : Answer.No;
    }

    /// <summary>CMD-18: goods that are often copied, from where copies come, at a low price.</summary>
    public static Answer IsCheapCopy(Evidence e)
    {
        var consignment = e.Consignment;
        if (consignment.Hs.IsNone)
            return Answer.Lacks(Fact.HsCode);
        if (e.GoodsIn(e.Tables.CounterfeitGoods, out var goods) is not { } row)
            return Answer.No;
        if ((goods!.OriginCountry ?? consignment.OriginCountry) is not { } origin)
            return Answer.Lacks(Fact.OriginCountry);
        if (!row.HasCountry(origin))
            return Answer.No;
        if (ValueIndicators.PricePerKg(e, out var usual, out var price) is not Fact.None and var missing)
            return Answer.Lacks(missing);
        var low = Math.Exp(usual!.Percentile(e.Limit("percentile")));
        return price < low
            ? Answer.Yes(ValueIndicators.Price(e, price), ValueIndicators.Price(e, low), DataSource.History)
            : Answer.No;
    }

    /// <summary>CMD-19: medicines for somebody without a licence.</summary>
    public static Answer IsUnlicensedMedicine(Evidence e)
    {
        if (e.Consignment.Hs.IsNone)
            return Answer.Lacks(Fact.HsCode);
        if (e.GoodsIn(e.Tables.Medicines, out var goods) is null)
            return Answer.No;
        if (e.Lists.Permits is null)
            return Answer.Lacks(Fact.Permits);
        if (e.Consignment.Consignee is not { } consignee)
            return Answer.Lacks(Fact.Consignee);
        return Licences.Cover(e, goods!.Hs)
            ? Answer.No
            : Answer.Yes(goods.Hs.ToString(), consignee.Shown, DataSource.Register);
    }

    /// <summary>CMD-21: codes of arms, or words that can mean their parts.</summary>
    public static Answer IsFirearmPart(Evidence e)
    {
        if (e.Consignment.Hs.IsNone && !e.HasDescription)
            return Answer.Lacks(Fact.Description);
        if (e.GoodsIn(e.Tables.FirearmParts, out var goods) is { } row)
            return Answer.Yes(GoodsIndicators.Shown(goods!), goods!.Hs.ToString(), DataSource.Table);
        foreach (var line in e.Consignment.GoodsArray)
        {
            if (
                Word(e, line, e.Tables.FirearmWords) is { } word
                && Word(e, line, e.Tables.HarmlessGunWords) is null
            )
                return Answer.Yes(word.Key, line.Hs.ToString(), DataSource.Table);
        }
        return Answer.No;
    }

    /// <summary>CMD-22: words for what burns or explodes, under a code that does not tell it.</summary>
    public static Answer IsFireworkUnderOtherCode(Evidence e)
    {
        if (!e.HasDescription)
            return Answer.Lacks(Fact.Description);
        if (e.InGoods(e.Tables.FireworkWords) is null)
            return Answer.No;
        if (e.Consignment.Hs.IsNone)
            return Answer.Lacks(Fact.HsCode);
        foreach (var line in e.Consignment.GoodsArray)
        {
            if (
                !line.Hs.IsNone
                && Word(e, line, e.Tables.FireworkWords) is { } word
                && e.Tables.Fireworks.Find(line.Hs) is null
                && !Fits(word, line.Hs)
            )
                return Answer.Yes(word.Key, line.Hs.ToString(), DataSource.Table);
        }
        return Answer.No;
    }

    /// <summary>CMD-23: often dangerous in transport, and not declared so in any place of the bill.</summary>
    public static Answer IsUndeclaredDanger(Evidence e)
    {
        if (e.Consignment.Hs.IsNone && !e.HasDescription)
            return Answer.Lacks(Fact.HsCode);
        if (DangerousGoodsIndicators.IsDeclared(e) || DangerousGoodsIndicators.UnInWords(e) is not null)
            return Answer.No;
        if (e.GoodsIn(e.Tables.DangerousLikely, out var goods) is { } row)
            return Answer.Yes(GoodsIndicators.Shown(goods!), "UN " + row.Un, DataSource.Table);
        return e.InGoods(e.Tables.DangerousWords) is { } word
            ? Answer.Yes(word.Key, "UN " + word.Un, DataSource.Table)
            : Answer.No;
    }

    /// <summary>CMD-25: fish under a code that does not name it, and no name in the words either.</summary>
    public static Answer IsUnnamedFish(Evidence e)
    {
        if (e.Consignment.Hs.IsNone)
            return Answer.Lacks(Fact.HsCode);
        if (e.GoodsIn(e.Tables.FishGoods, out var goods) is not { } row)
            return Answer.No;
        if (goods!.Words.Length == 0)
            return Answer.Lacks(Fact.Description);
        return Word(e, goods, e.Tables.FishNames) is null
            ? Answer.Yes(goods.Line.Description ?? "", Species, DataSource.Table)
            : Answer.No;
    }

    /// <summary>The word that stands for a missing species; the texts translate it.</summary>
    public const string Species = "Species";

    /// <summary>CMD-26: gold and jewels in an ordinary box.</summary>
    public static Answer IsValuableInOrdinaryFreight(Evidence e)
    {
        var answer = GoodsIndicators.InTable(e, e.Tables.Valuables);
        return answer.IsFired && e.Consignment.UnitsArray.Length == 0 ? Answer.Lacks(Fact.Container) : answer;
    }

    /// <summary>CMD-27: a vehicle's number is none, fails its check, or stands there twice.</summary>
    public static Answer HasUnsoundVin(Evidence e)
    {
        var seen = default(HashSet<string>);
        foreach (var goods in e.Consignment.GoodsArray)
        {
            foreach (var vin in goods.Line.Vins)
            {
                if ((vin.Code ?? vin.Raw) is not { Length: > 0 } text)
                    continue;
                seen ??= new(StringComparer.OrdinalIgnoreCase);
                var reading = Vin.Examine(text);
                if (!seen.Add(text))
                    return Answer.Yes(text, Twice, DataSource.Bill);
                if (!reading.IsSound)
                    return Answer.Yes(
                        text,
                        reading.Kind is VinKind.NotAVin ? NotAVin : WrongCheckDigit,
                        DataSource.CodeList
                    );
            }
        }
        return seen is null ? Answer.Lacks(Fact.Vin) : Answer.No;
    }

    /// <summary>Words for what is wrong with a vehicle's number; the texts translate them.</summary>
    public const string Twice = "Twice",
        NotAVin = "NotAVin",
        WrongCheckDigit = "WrongCheckDigit";

    /// <summary>CMD-28: finds and antiques called handicraft, or finds under a code of other things.</summary>
    public static Answer IsDisguisedAntiquity(Evidence e)
    {
        if (!e.HasDescription)
            return Answer.Lacks(Fact.Description);
        foreach (var line in e.Consignment.GoodsArray)
        {
            var find = Word(e, line, e.Tables.AntiquityWords);
            var craft = Word(e, line, e.Tables.CraftWords);
            if (find is null && craft is null)
                continue;
            var collected = e.Tables.Antiquities.Find(line.Hs);
            var origin = line.OriginCountry ?? e.Consignment.OriginCountry;
            var isFlagged = collected is null || collected.HasCountry(origin);
            var isAntique = find is not null && (craft is not null || find.Note.Length > 0);
            if (craft is not null && collected is not null && isFlagged)
                return Answer.Yes(craft.Key, line.Hs.ToString(), DataSource.Table);
            if (isAntique && collected is null && !line.Hs.IsNone)
                return Answer.Yes(find!.Key, line.Hs.ToString(), DataSource.Table);
        }
        return Answer.No;
    }

    /// <summary>The first phrase of a table in one line.</summary>
    private static ReferenceRow? Word(Evidence e, GoodsFacts goods, ReferenceTable table)
    {
        foreach (var match in CollectionsMarshal.AsSpan(e.WordsOf(goods)))
        {
            if (match.Table == table.Bit)
                return match.Row;
        }
        return null;
    }

    private static bool Fits(ReferenceRow word, Hs hs)
    {
        var code = hs.ToString();
        foreach (var right in word.Hs)
        {
            if (
                code.StartsWith(right, StringComparison.Ordinal)
                || right.StartsWith(code, StringComparison.Ordinal)
            )
                return true;
        }
        return false;
    }
}
