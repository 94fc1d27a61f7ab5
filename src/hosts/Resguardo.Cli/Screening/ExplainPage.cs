using System.Globalization;
using Resguardo.Cli.Arguments;
using Resguardo.Cli.Terminal;
using Resguardo.Cli.Texts;
using Resguardo.Manifests.Texts;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Scoring;
using Resguardo.Risk.Texts;
using Spectre.Console;

namespace Resguardo.Cli.Screening;

/// <summary>A score, opened: what fired, on which value, against which baseline, from which source, and what could not be told.</summary>
internal static class ExplainPage
{
    private static readonly Style Title = Palette.Title;
    private static readonly Style Strong = Palette.Strong;
    private static readonly Style Dim = Palette.Dim;

    /// <returns>False when there is no such bill and no such container; the user has been told.</returns>
    public static bool Show(Invocation call, WorkList list, string asked)
    {
        if (list.Explained.Count == 0)
        {
            call.Screen.Complain(call.Texts.Of("explain.unknown", asked));
            return false;
        }
        foreach (var assessment in list.Explained)
        {
            if (call.IsJson)
                JsonLines.Write(
                    call.Screen.Stream,
                    json => ScreenJson.WriteAssessment(json, call.Texts, assessment)
                );
            else
                Show(call, list, assessment);
        }
        return true;
    }

    private static void Show(Invocation call, WorkList list, Assessment assessment)
    {
        var (screen, texts) = (call.Screen, call.Texts);
        var consignment = assessment.Consignment;
        var bands = list.Rules.Scoring.Bands.Count;
        screen.Line(
            string.Join(
                " · ",
                new[]
                {
                    consignment.IsUnitOnly ? texts["screen.no-bill"] : consignment.Bill.Number,
                    ScreenPage.RouteOf(assessment),
                }.Where(part => part.Length > 0)
            ),
            Title
        );
        screen.Line(ScreenPage.GoodsOf(assessment), Dim);
        screen.Line(
            $"{ScoreBar.Of(assessment.Score, 20)} {assessment.Score.ToString("0.0", texts.Culture)} "
                + IndicatorTexts.Band(assessment.Band.Name, texts.Culture).ToLower(texts.Culture),
            new Style(ScoreBar.ColorOf(list.PlaceOf(assessment.Band), bands))
        );
        foreach (var unit in assessment.Units)
            screen.Line($"  {unit.Container}  {unit.Score.ToString("0.0", texts.Culture)}", Dim);
        foreach (var profile in assessment.Profiles)
            screen.Line(
                $"◆ {profile.Code}  {IndicatorTexts.Title(profile.Code, texts.Culture)} ({profile.Rule})",
                new Style(Palette.Red)
            );

        screen.Line();
        ShowReasons(
            screen,
            texts,
            texts["explain.counts"],
            assessment.Reasons.Where(reason => reason.Counts)
        );
        ShowReasons(
            screen,
            texts,
            texts["explain.beside"],
            assessment.Reasons.Where(reason => !reason.Counts)
        );
        ShowFindings(screen, texts, assessment);
        ShowMissing(screen, texts, assessment);
        screen.Line(texts.Of("explain.rules", list.Rules.Edition), Dim);
        screen.Line();
    }

    private static void ShowReasons(
        Screen screen,
        CliTexts texts,
        string heading,
        IEnumerable<Reason> reasons
    )
    {
        var all = reasons.ToList();
        if (all.Count == 0)
            return;
        screen.Line(heading, Strong);
        var grid = new Grid { Expand = false }
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(2, 0, 2, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach (var reason in all)
        {
            grid.AddRow(
                new Rows(
                    new Text(reason.Code, Strong),
                    new Text(texts.Of("explain.weight", reason.Weight), Dim),
                    new Text("+" + reason.Probability.ToString("P0", texts.Culture), Dim)
                ),
                new Rows(
                    new Text(ReasonText.Title(texts, reason)),
                    new Text(ReasonText.Sentence(texts, reason)),
                    new Text(PlainText.Of(Behind(texts, reason)), Dim)
                )
            );
        }
        screen.Write(grid);
        screen.Line();
    }

    private static string Behind(CliTexts texts, Reason reason) =>
        string.Join(
            " · ",
            new[]
            {
                texts.Of("explain.value", IndicatorTexts.Value(reason.Value, texts.Culture)),
                texts.Of("explain.baseline", IndicatorTexts.Value(reason.Baseline, texts.Culture)),
                texts["source." + reason.Source],
                reason.Date.ToString("d", texts.Culture),
                reason.Container ?? "",
                reason.IsOverride ? texts["explain.override"] : "",
            }.Where(part => part.Length > 0)
        );

    private static void ShowFindings(Screen screen, CliTexts texts, Assessment assessment)
    {
        if (assessment.Findings.Count == 0)
            return;
        screen.Line(texts["explain.findings"], Strong);
        var grid = new Grid { Expand = false }
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(2, 0, 2, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach (var finding in assessment.Findings)
            grid.AddRow(
                new Text(finding.Code, Dim),
                new Text(PlainText.Of(FindingTexts.Of(finding, texts.Culture)))
            );
        screen.Write(grid);
        screen.Line();
    }

    private static void ShowMissing(Screen screen, CliTexts texts, Assessment assessment)
    {
        screen.Line(texts.Of("explain.missing", assessment.DataShare.ToString("P0", texts.Culture)), Strong);
        var grid = new Grid { Expand = false }
            .AddColumn(new GridColumn { Padding = new Padding(2, 0, 2, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach (
            var group in assessment
                .Missing.GroupBy(missing => missing.Fact)
                // What only a person can tell comes last: it is always missing beforehand.
                .OrderBy(group => group.Key == Fact.OfficerNote)
                .ThenByDescending(group => group.Count())
                .ThenBy(group => group.Key)
        )
            grid.AddRow(
                new Text(texts["fact." + group.Key]),
                new Text(string.Join(' ', group.Select(missing => missing.Code)), Dim)
            );
        screen.Write(grid);
        screen.Line();
    }
}
