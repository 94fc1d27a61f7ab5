using System.Runtime.InteropServices;
using Resguardo.Risk.Facts;

namespace Resguardo.Risk.Indicators;

/// <summary>What the words about the goods tell, and whether they fit the tariff code.</summary>
internal static class Descriptions
{
    private const int ShortestWord = 3;

    /// <summary>DOC-02: the words would fit anything.</summary>
    public static Answer IsVague(Evidence e)
    {
        if (e.Consignment.IsUnitOnly || AreEmpties(e.Consignment))
            return Answer.No;
        if (!e.HasDescription)
            return Answer.Lacks(Fact.Description);
        foreach (var goods in e.Consignment.GoodsArray)
        {
            if (goods.Words.Length > 0 && IsVague(e, goods, out var why))
                return Answer.Yes(goods.Line.Description ?? "", why, DataSource.Bill);
        }
        return Answer.No;
    }

    /// <summary>DOC-03: the words belong to other chapters of the tariff than the code.</summary>
    public static Answer ContradictsCode(Evidence e)
    {
        if (e.Consignment.Hs.IsNone)
            return Answer.Lacks(Fact.HsCode);
        if (!e.HasDescription)
            return Answer.Lacks(Fact.Description);
        var isTold = false;
        foreach (var goods in e.Consignment.GoodsArray)
        {
            if (goods.Hs.IsNone || goods.Words.Length == 0)
                continue;
            ReferenceRow? other = null;
            var fits = false;
            var chapter = goods.Hs.Two.ToString();
            foreach (var match in CollectionsMarshal.AsSpan(e.WordsOf(goods)))
            {
                if (match.Table != e.Tables.ChapterWords.Bit)
                    continue;
                isTold = true;
                if (match.Row.Hs.Contains(chapter, StringComparer.Ordinal))
                    fits = true;
                else
                    other ??= match.Row;
            }
            foreach (var more in goods.Line.HasMoreHsCodes ? goods.Line.MoreHsCodes : [])
                fits |=
                    other is not null
                    && Hs.Of(more.Code) is { IsNone: false } hs
                    && other.Hs.Contains(hs.Two.ToString(), StringComparer.Ordinal);
            if (other is not null && !fits)
                return Answer.Yes(
                    other.Key.Replace("*", "", StringComparison.Ordinal),
                    goods.Hs.ToString(),
                    DataSource.Table
                );
        }
        return isTold ? Answer.No : Answer.Lacks(Fact.Reference);
    }

    private static bool IsVague(Evidence e, GoodsFacts goods, out string why)
    {
        why = "";
        var matches = CollectionsMarshal.AsSpan(e.WordsOf(goods));
        var tables = e.Tables;
        foreach (var match in matches)
        {
            // One word that names goods is enough: BANANAS says all.
            if (
                match.Table == tables.ChapterWords.Bit
                || match.Table == tables.DangerousWords.Bit
                || match.Table == tables.PrecursorWords.Bit
                || match.Table == tables.TimberNames.Bit
                || match.Table == tables.FishNames.Bit
            )
                return false;
            if (match.Table == tables.VagueWords.Bit && why.Length < match.Row.Key.Length)
                why = match.Row.Key;
        }

        var informative = 0;
        foreach (var range in goods.Words.AsSpan().Split(' '))
        {
            var word = goods.Words.AsSpan()[range];
            if (
                word.Length >= ShortestWord
                && !word.ContainsAnyInRange('0', '9')
                && !IsFiller(tables, matches, word)
            )
                informative++;
        }
        // A tariff code tells the goods too, so that with one a single word will do.
        var needed = why.Length > 0 || goods.Hs.IsNone ? e.Limit("tokens") : Math.Min(1, e.Limit("tokens"));
        if (informative >= needed)
            return false;
        if (why.Length == 0)
            why = Answer.Text(informative);
        return true;
    }

    // A word of a vague phrase that stands in the text, or one that never says anything.
    private static bool IsFiller(
        ReferenceTables tables,
        ReadOnlySpan<WordMatch> matches,
        ReadOnlySpan<char> word
    )
    {
        foreach (var match in matches)
        {
            if (match.Table != tables.VagueWords.Bit && match.Table != tables.EmptyTokens.Bit)
                continue;
            foreach (var range in match.Row.Key.AsSpan().Split(' '))
            {
                if (match.Row.Key.AsSpan()[range].SequenceEqual(word))
                    return true;
            }
        }
        return false;
    }

    private static bool AreEmpties(Consignment consignment)
    {
        foreach (var unit in consignment.UnitsArray)
        {
            if (!unit.IsEmpty)
                return false;
        }
        return consignment.UnitsArray.Length > 0;
    }
}
