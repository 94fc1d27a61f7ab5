using System.Globalization;
using Resguardo.Cli.Arguments;
using Resguardo.Cli.Findings;
using Resguardo.Cli.Terminal;
using Resguardo.Cli.Texts;
using Resguardo.Manifests.Reading;
using Resguardo.Manifests.Tabular;
using Spectre.Console;

namespace Resguardo.Cli.Mappings;

/// <summary>A proposed mapping for people: a line for each column, with what stands in the first rows.</summary>
internal static class ProposalPage
{
    private static readonly string[] Headings = ["column", "heading", "field", "unit", "mark", "values"];

    private const int Rows = 3;
    private const int LongestValue = 24;

    private static readonly Style Dim = Palette.Dim;
    private static readonly Style Unknown = new(Palette.Gold);

    public static void Show(Invocation call, TableProposal proposal)
    {
        var texts = call.Texts;
        call.Screen.Line(Summary(texts, proposal), Palette.Title);
        call.Screen.Line();
        call.Screen.Write(Columns(texts, proposal));
        if (proposal.Unrecognised.Count > 0)
        {
            call.Screen.Line();
            call.Screen.Line(
                PlainText.Of(texts.Of("mapping.unrecognised", string.Join(", ", proposal.Unrecognised))),
                Unknown
            );
        }
        if (proposal.Findings.Count > 0)
        {
            call.Screen.Line();
            call.Screen.Write(FindingPage.Table(texts, proposal.Findings));
        }
    }

    private static string Summary(CliTexts texts, TableProposal proposal)
    {
        var parts = new List<string> { proposal.Format };
        if (proposal.Mapping.Encoding is { } encoding)
            parts.Add(texts.Of("mapping.encoding", encoding));
        if (proposal.Mapping.Separator is { } separator)
            parts.Add(
                separator == '\t' ? texts["mapping.separator-tab"] : texts.Of("mapping.separator", separator)
            );
        if (proposal.Mapping.DateOrder == DateOrder.MonthFirst)
            parts.Add(texts["mapping.month-first"]);
        return PlainText.Of(string.Join(" · ", parts));
    }

    private static Grid Columns(CliTexts texts, TableProposal proposal)
    {
        var grid = new Grid { Expand = false }.AddColumn(
            new GridColumn { NoWrap = true, Padding = new Padding(2, 0, 2, 0) }
        );
        for (var column = 0; column < 5; column++)
            grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 2, 0) });
        grid.AddRow([.. Headings.Select(name => new Text(texts["mapping." + name], Dim))]);
        foreach (var column in proposal.Mapping.Columns)
        {
            var place = PlaceOf(proposal, column);
            var isKnown = column.Field != TableField.Ignored;
            grid.AddRow(
                new Text((place + 1).ToString(CultureInfo.InvariantCulture), Dim),
                new Text(PlainText.Of(column.Heading)),
                isKnown
                    ? new Text(column.Field.ToString(), Palette.Strong)
                    : new Text(texts["mapping.unknown"], Unknown),
                new Text(PlainText.Of(column.Unit), Dim),
                new Text(column.DecimalMark?.ToString() ?? "", Dim),
                new Text(PlainText.Of(Values(proposal, place)), Dim)
            );
        }
        return grid;
    }

    /// <summary>The column in the file, from 0: its number, else that of its heading.</summary>
    public static int PlaceOf(TableProposal proposal, MappedColumn column)
    {
        if (column.Column is { } number)
            return number - 1;
        var place = 0;
        while (place < proposal.Headings.Count - 1 && proposal.Headings[place] != column.Heading)
            place++;
        return place;
    }

    private static string Values(TableProposal proposal, int place) =>
        string.Join(
            " · ",
            proposal
                .Preview.Take(Rows)
                .Select(row => place < row.Count ? row[place].Trim() : "")
                .Where(value => value.Length > 0)
                .Select(value => value.Length > LongestValue ? value[..(LongestValue - 1)] + "…" : value)
        );
}
