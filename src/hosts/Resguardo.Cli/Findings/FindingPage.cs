using Resguardo.Cli.Terminal;
using Resguardo.Cli.Texts;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Texts;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Resguardo.Cli.Findings;

/// <summary>Findings for people.</summary>
internal static class FindingPage
{
    private static readonly Style Dim = Palette.Dim;

    /// <summary>The severities, the worst first.</summary>
    public static readonly Severity[] WorstFirst = [Severity.Error, Severity.Warning, Severity.Info];

    public static Style StyleOf(Severity severity) =>
        severity switch
        {
            Severity.Error => new(Palette.Red),
            Severity.Warning => new(Palette.Gold),
            _ => new(Palette.Blue),
        };

    /// <summary>"2 errors · 1 warning", in the language.</summary>
    public static string Counted(CliTexts texts, Func<Severity, long> count) =>
        string.Join(
            " · ",
            WorstFirst
                .Where(severity => count(severity) > 0)
                .Select(severity => texts.Counted("count." + FindingJson.NameOf(severity), count(severity)))
        );

    /// <summary>Where in the file, as exactly as the format allows.</summary>
    public static string PlaceOf(CliTexts texts, FilePlace place) =>
        place switch
        {
            { Row: > 0, Column: 0, Sheet: null } => texts.Of("place.row", place.Row),
            { Row: > 0, Column: 0 } => texts.Of("place.sheet-row", place.Sheet, place.Row),
            { Cell: { } cell } => texts.Of("place.cell", cell),
            { Segment: > 0 } => texts.Of("place.segment", place.Line, place.Segment),
            { Line: > 0 } => texts.Of("place.line", place.Line),
            { Byte: { } offset } => texts.Of("place.byte", offset),
            _ => "",
        };

    /// <summary>A table of findings: where, what it says, and what it is about.</summary>
    public static IRenderable Table(CliTexts texts, IEnumerable<Finding> findings)
    {
        var grid = new Grid { Expand = false }
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(2, 0, 2, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach (var finding in findings)
        {
            grid.AddRow(
                new Text(PlainText.Of(PlaceOf(texts, finding.Place)), Dim),
                new Rows(
                    new Text(
                        PlainText.Of(FindingTexts.Of(finding, texts.Culture)),
                        StyleOf(finding.Severity)
                    ),
                    new Text(PlainText.Of(About(finding)), Dim)
                )
            );
        }
        return grid;
    }

    private static string About(Finding finding) =>
        string.Join(
            " · ",
            new[] { finding.Code, finding.Bill, finding.Container }.Where(part => !string.IsNullOrEmpty(part))
        );
}
