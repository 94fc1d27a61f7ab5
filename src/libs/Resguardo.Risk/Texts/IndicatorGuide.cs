using System.Globalization;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Indicators;

namespace Resguardo.Risk.Texts;

/// <summary>The page that lists all indicators and profiles of a set of rules, as Markdown.</summary>
public static class IndicatorGuide
{
    // The order of the specification.
    private const string Groups = "PTY DOC CMD VAL WGT RTE TIM CTR SEL STW EVT DGS AIR LND RAL";

    /// <summary>Writes the page. Lines end as the writer ends them.</summary>
    /// <param name="writer">Takes the page.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="culture">The language; English where it is none of the four.</param>
    public static void Write(TextWriter writer, RiskRules rules, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(culture);
        var computed = rules.Indicators.Count(rule => !rule.Indicator.IsNoted);
        Paragraph("# " + Text("heading"));
        Paragraph(Text("made"));
        Paragraph(
            string.Format(culture, Text("intro"), rules.Indicators.Count, computed, rules.Composites.Count)
        );
        Paragraph(Text("levels"));
        writer.WriteLine(Text("sources"));

        var groups = rules
            .Indicators.OrderBy(rule => rule.Code, StringComparer.Ordinal)
            .GroupBy(rule => rule.Indicator.Group, StringComparer.Ordinal)
            .OrderBy(group => Groups.IndexOf(group.Key, StringComparison.Ordinal));
        foreach (var group in groups)
        {
            writer.WriteLine();
            Paragraph($"## {group.Key}: {IndicatorTexts.Group(group.Key, culture)}");
            Head("columns");
            foreach (var rule in group)
                Row(CellsOf(rule, culture));
        }

        writer.WriteLine();
        Paragraph("## CMP: " + IndicatorTexts.Group("CMP", culture));
        Head("profileColumns");
        foreach (var profile in rules.Composites)
        {
            Row(
                profile.Code,
                IndicatorTexts.Title(profile.Code, culture),
                profile.Rule,
                IndicatorTexts.Band(profile.Priority, culture),
                string.Join(", ", profile.Card.Threats),
                LettersOf(profile.Directions)
            );
        }

        string Text(string key) => IndicatorTexts.Guide(key, culture);

        void Paragraph(string text)
        {
            writer.WriteLine(text);
            writer.WriteLine();
        }

        void Head(string key)
        {
            var columns = Text(key).Split(" : ");
            Row(columns);
            writer.WriteLine("|" + string.Concat(columns.Select(_ => "---|")));
        }

        void Row(params string[] cells) =>
            writer.WriteLine("| " + string.Join(" | ", cells.Select(Escaped)) + " |");
    }

    private static string[] CellsOf(IndicatorRule rule, CultureInfo culture) =>
        [
            rule.Code,
            IndicatorTexts.Title(rule.Code, culture),
            string.Join(", ", rule.Card.Threats),
            LettersOf(rule.Directions),
            rule.Weight.ToString(CultureInfo.InvariantCulture),
            rule.Level,
            string.Join(
                ", ",
                rule.Indicator.Limits.Select(
                    (name, place) => $"{name} {Answer.Text(rule.LimitValues[place])}"
                )
            ),
            rule.Indicator.IsNoted
                ? IndicatorTexts.Data(Fact.OfficerNote, culture)
                : string.Join(", ", rule.Data.Select(fact => IndicatorTexts.Data(fact, culture))),
            rule.Card.Source,
        ];

    private static string LettersOf(IReadOnlyList<Direction> directions) =>
        directions.Count == 0 ? "A" : string.Concat(directions.Select(way => way.ToString()[0]));

    private static string Escaped(string cell) => cell.Replace("|", "\\|", StringComparison.Ordinal);
}
