using System.Globalization;
using Resguardo.Cli.Arguments;
using Resguardo.Cli.Findings;
using Resguardo.Cli.Terminal;
using Resguardo.Cli.Texts;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Summaries;
using Spectre.Console;

namespace Resguardo.Cli.Read;

/// <summary>What is in a file, for people: what it is, whose call, the totals, what is worth a look.</summary>
internal static class ReadPage
{
    private const int MostListed = 12;
    private const int FewListed = 4;
    private static readonly Style Title = Palette.Title;
    private static readonly Style Strong = Palette.Strong;
    private static readonly Style Dim = Palette.Dim;

    public static void Show(Invocation call, FileSummary summary)
    {
        var screen = call.Screen;
        screen.Line(
            summary.File.IsStandardInput ? call.Texts["word.standard-input"] : summary.File.Path,
            Title
        );
        foreach (var message in summary.Messages)
            ShowMessage(screen, call.Texts, message);
        ShowFindings(call, summary);
        screen.Line();
    }

    private static void ShowMessage(Screen screen, CliTexts texts, MessageSummary summary)
    {
        var message = summary.Message;
        screen.Line(
            Dotted(
                Joined(" ", message.Format, message.Version),
                texts[$"message.{message.Kind}"],
                message.Function == MessageFunction.Unknown ? null : texts[$"function.{message.Function}"],
                message.IsTest ? texts["message.test"] : null
            ),
            Strong
        );

        var rows = new List<(string, string, Style?)>
        {
            (texts["read.ship"], ShipOf(texts, message.Call), null),
            (texts["read.route"], RouteOf(texts, message.Call), null),
            (texts["read.sender"], Joined(" → ", message.Sender, message.Receiver), null),
            (texts["read.holds"], HoldsOf(texts, summary), null),
            (texts["read.declared"], DeclaredOf(texts, message.Declared), null),
            (
                texts["read.failing"],
                Listed(texts, summary.FailingCheckDigit),
                FindingPage.StyleOf(Severity.Error)
            ),
            (texts["read.dangerous"], Listed(texts, summary.DangerousGoodsBills), new(Palette.Orange)),
            (texts["read.reefers"], Listed(texts, summary.Reefers, FewListed), null),
            (texts["read.empties"], Listed(texts, summary.Empties, FewListed), null),
            (texts["read.remainder10"], Listed(texts, summary.Remainder10, FewListed), null),
        };
        if (summary.IsTruncated)
            rows.Add(("", texts["read.truncated"], FindingPage.StyleOf(Severity.Error)));
        if (summary.IsOverLimit)
            rows.Add(("", texts["read.over-limit"], FindingPage.StyleOf(Severity.Warning)));

        var grid = new Grid { Expand = false }
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(2, 0, 2, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach (var (term, value, style) in rows.Where(row => row.Item2.Length > 0))
            grid.AddRow(new Text(term, Dim), new Text(PlainText.Of(value), style));
        screen.Write(grid);
    }

    private static void ShowFindings(Invocation call, FileSummary summary)
    {
        var tally = summary.Findings;
        if (tally.Findings.Count == 0)
        {
            if (summary.Messages.Count > 0)
                call.Screen.Line("  " + call.Texts["read.no-findings"], new Style(Palette.Green));
            return;
        }

        // A file that holds nothing we read is told in its own sentence.
        if (summary.Messages.Count == 0)
        {
            call.Screen.Write(FindingPage.Table(call.Texts, tally.Findings.Take(MostListed)));
            return;
        }
        var worst = FindingPage.WorstFirst.First(severity => tally[severity] > 0);
        call.Screen.Line(
            "  " + FindingPage.Counted(call.Texts, severity => tally[severity]),
            FindingPage.StyleOf(worst)
        );
        foreach (
            var group in tally
                .Findings.GroupBy(finding => (finding.Code, finding.Severity))
                .OrderByDescending(group => group.Key.Severity)
                .ThenByDescending(group => group.Count())
                .ThenBy(group => group.Key.Code, StringComparer.Ordinal)
                .Take(MostListed)
        )
            call.Screen.Line($"    {call.Texts.Number(group.Count()), 6}  {group.Key.Code}", Dim);
        if (!summary.File.IsStandardInput)
            call.Screen.Line("  " + call.Texts.Of("read.see-check", summary.File.Path), Dim);
    }

    /// <summary>Ship, voyage, route and times in a line.</summary>
    public static string HeadingOf(CliTexts texts, CargoMessage message) =>
        Dotted(message.Format, ShipOf(texts, message.Call), RouteOf(texts, message.Call));

    private static string ShipOf(CliTexts texts, Call call) =>
        Dotted(
            call.VesselName,
            Named("IMO", call.Imo.Code ?? call.Imo.Raw),
            Named(texts["read.call-sign"], call.CallSign.Code ?? call.CallSign.Raw),
            Named(texts["read.voyage"], call.Voyage),
            Named(texts["read.flag"], call.Flag)
        );

    private static string RouteOf(CliTexts texts, Call call) =>
        Dotted(
            Joined(" → ", PlaceNames.Of(call.From), PlaceNames.Of(call.To), PlaceNames.Of(call.Next)),
            Named(texts["read.departs"], DateOf(texts.Culture, call.Departure)),
            Named(texts["read.arrives"], DateOf(texts.Culture, call.Arrival))
        );

    private static string HoldsOf(CliTexts texts, MessageSummary summary) =>
        Dotted(
            Counted(texts, "count.bill", summary.Bills),
            Counted(texts, "count.package", summary.Packages),
            summary.GrossKg is { } mass ? texts.Number(mass) + " kg" : null,
            texts.Counted("count.container", summary.Containers)
                + (
                    summary.Full is { } full && summary.Empty is { } empty && full + empty > 0
                        ? " (" + texts.Of("read.full-empty", texts.Number(full), texts.Number(empty)) + ")"
                        : ""
                ),
            summary.Units != summary.Containers ? Counted(texts, "count.unit", summary.Units) : null,
            Counted(texts, "count.seal", summary.Seals)
        );

    private static string DeclaredOf(CliTexts texts, DeclaredTotals declared) =>
        Dotted(
            Counted(texts, "count.bill", declared.Bills.Value),
            Counted(texts, "count.package", declared.Packages.Value),
            declared.GrossMassKg.Value is { } mass ? texts.Number(mass) + " kg" : null,
            Counted(texts, "count.container", declared.Containers.Value)
        );

    private static string? Counted(CliTexts texts, string key, decimal? number) =>
        number is { } value ? texts.Counted(key, value) : null;

    private static string Listed(CliTexts texts, IReadOnlyList<string>? names, int most = MostListed) =>
        names is null or [] ? ""
        : names.Count <= most ? string.Join(", ", names)
        : string.Join(", ", names.Take(most))
            + " "
            + texts.Of("read.and-more", texts.Number(names.Count - most));

    private static string? DateOf(CultureInfo culture, Dated date) =>
        date.Value is not { } value ? date.Raw
        : value.TimeOfDay == TimeSpan.Zero ? value.ToString("d", culture)
        : value.ToString("g", culture);

    private static string? Named(string name, string? value) =>
        string.IsNullOrEmpty(value) ? null : $"{name} {value}";

    private static string Dotted(params string?[] parts) => Joined(" · ", parts);

    private static string Joined(string between, params string?[] parts) =>
        string.Join(between, parts.Where(part => !string.IsNullOrEmpty(part)));
}
