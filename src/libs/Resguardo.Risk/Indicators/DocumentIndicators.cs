using Resguardo.Risk.Facts;

namespace Resguardo.Risk.Indicators;

/// <summary>DOC: documents, and how a manifest behaves over its versions.</summary>
internal static class DocumentIndicators
{
    public static Indicator[] All { get; } = [Indicator.OfBill("DOC-02", IsVague, "tokens")];

    private static Answer IsVague(Evidence e)
    {
        if (!e.HasDescription)
            return Answer.Lacks(Fact.Description);
        if (e.InGoods(e.Tables.VagueWords) is { } vague)
            return Answer.Yes(vague.Key, "", DataSource.Table);
        foreach (var goods in e.Consignment.GoodsArray)
        {
            if (goods.Words.Length > 0 && InformativeWords(e, goods.Words) < e.Limit("tokens"))
                return Answer.Yes(goods.Line.Description!, Answer.Text(e.Limit("tokens")), DataSource.Bill);
        }
        return Answer.No;
    }

    // Words of three letters or more that say what the goods are: figures and words such as "cartons" do not.
    private static int InformativeWords(Evidence e, string words)
    {
        var informative = 0;
        foreach (var range in words.AsSpan().Split(' '))
        {
            var word = words.AsSpan()[range];
            if (
                word.Length >= 3
                && !word.ContainsAnyInRange('0', '9')
                && e.InText(word.ToString(), e.Tables.EmptyTokens) is null
            )
                informative++;
        }
        return informative;
    }
}
