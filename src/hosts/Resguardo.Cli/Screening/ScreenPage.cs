using Resguardo.Cli.Arguments;
using Resguardo.Cli.Read;
using Resguardo.Cli.Terminal;
using Resguardo.Cli.Texts;
using Resguardo.Risk.Scoring;
using Resguardo.Risk.Selection;
using Resguardo.Risk.Texts;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Resguardo.Cli.Screening;

/// <summary>The work list for people: the first ones with their reasons, the others in a line each, and how they were chosen.</summary>
internal static class ScreenPage
{
    public const int DefaultTop = 5;
    private const int BarWidth = 10;
    private const int ReasonsShown = 3;
    private static readonly Style Title = Palette.Title;
    private static readonly Style Strong = Palette.Strong;
    private static readonly Style Dim = Palette.Dim;

    public static void Show(Invocation call, WorkList list, Material material, int top)
    {
        ShowHeading(call, list, material);
        var units = list.Result.Units;
        var width = units
            .Take(top)
            .SelectMany(unit => Verdict(call.Texts, unit))
            .Select(line => line.Length)
            .DefaultIfEmpty()
            .Max();
        for (var place = 0; place < units.Count && place < top; place++)
            call.Screen.Write(Card(call.Texts, list, units[place], place + 1, Math.Max(width, BarWidth)));
        if (units.Count > top)
        {
            call.Screen.Line();
            call.Screen.Write(Lines(call.Texts, list, top, call.Screen.Width));
        }
        if (units.Count == 0)
            call.Screen.Line(call.Texts["screen.nothing"], Dim);
        ShowSummary(call, list, material);
    }

    private static void ShowHeading(Invocation call, WorkList list, Material material)
    {
        var texts = call.Texts;
        foreach (var message in list.Messages)
            call.Screen.Line(ReadPage.HeadingOf(texts, message), Title);
        if (list.MessageCount > list.Messages.Count)
            call.Screen.Line(
                texts.Of("read.and-more", texts.Number(list.MessageCount - list.Messages.Count)),
                Dim
            );
        call.Screen.Line(
            string.Join(
                " · ",
                texts.Counted("count.assessed", list.Assessed),
                texts.Counted("count.choice", list.Result.UnitCount),
                material.KnownShipments > 0
                    ? texts.Of("screen.with-history", texts.Number(material.KnownShipments))
                    : texts["screen.without-history"],
                texts[material.Stow is { HasPlan: true } ? "screen.with-plan" : "screen.without-plan"]
            ),
            Dim
        );
        foreach (var path in list.Repeated)
            call.Screen.Line(PlainText.Of(texts.Of("screen.repeated", path)), Dim);
        call.Screen.Line();
    }

    private static Grid Card(CliTexts texts, WorkList list, SelectedUnit unit, int rank, int width)
    {
        var verdict = Verdict(texts, unit);
        var style = StyleOf(list, unit.Assessment);
        return new Grid { Expand = false }
            .AddColumn(
                new GridColumn
                {
                    NoWrap = true,
                    Padding = new Padding(0, 0, 1, 0),
                    Alignment = Justify.Right,
                }
            )
            .AddColumn(
                new GridColumn
                {
                    NoWrap = true,
                    Width = width,
                    Padding = new Padding(0, 0, 2, 0),
                }
            )
            .AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 1) })
            .AddRow(
                new Text(rank.ToString(texts.Culture).PadLeft(3), Strong),
                new Rows(
                    new Text(ScoreBar.Of(unit.Score, BarWidth), style),
                    new Text(verdict[0], style),
                    new Text(verdict[1], Strong),
                    new Text(verdict[2], Dim)
                ),
                new Rows([.. Content(texts, unit)])
            );
    }

    // Score and band, treatment, ground: what stands under the bar.
    private static string[] Verdict(CliTexts texts, SelectedUnit unit) =>
        [$"{unit.Score, 3:0} {BandOf(texts, unit)}", ShortOf(texts, unit.Treatment), GroundOf(texts, unit)];

    private static IEnumerable<IRenderable> Content(CliTexts texts, SelectedUnit unit)
    {
        if (unit.Assessment is not { } assessment)
            yield break;
        var consignment = assessment.Consignment;
        yield return new Text(
            PlainText.Of(
                string.Join(
                    " · ",
                    new[]
                    {
                        UnitOf(unit),
                        consignment.IsUnitOnly ? texts["screen.no-bill"] : consignment.Bill.Number,
                        RouteOf(assessment),
                    }.Where(part => part.Length > 0)
                )
            ),
            Strong
        );
        if (GoodsOf(assessment) is { Length: > 0 } goods)
            yield return new Text(PlainText.Of(goods), Dim);

        var reasons = assessment.ReasonsOf(unit.Key);
        foreach (var profile in assessment.Profiles)
            yield return new Paragraph()
                .Append("◆ ", new Style(Palette.Red))
                .Append(PlainText.Of(IndicatorTexts.Title(profile.Code, texts.Culture)), Strong);
        foreach (var reason in reasons.Take(ReasonsShown))
            yield return new Paragraph()
                .Append("● ", Dim)
                .Append(ReasonText.Title(texts, reason) + ". ")
                .Append(ReasonText.Sentence(texts, reason), Dim);
        if (reasons.Count > ReasonsShown)
            yield return new Text(
                "  " + texts.Counted("count.more-reason", reasons.Count - ReasonsShown),
                Dim
            );
        if (reasons.Count == 0)
            yield return new Text("  " + texts["screen.no-reason"], Dim);
    }

    private static Grid Lines(CliTexts texts, WorkList list, int top, int width)
    {
        var treatments = list.Result.Units.Max(unit => ShortOf(texts, unit.Treatment).Length);
        var units = list.Result.Units.Max(unit => UnitOf(unit).Length);
        // Rank, bar and score, and the blanks between.
        var room = Math.Max(16, width - treatments - units - 19);
        var grid = new Grid { Expand = false }
            .AddColumn(
                new GridColumn
                {
                    NoWrap = true,
                    Padding = new Padding(0, 0, 1, 0),
                    Alignment = Justify.Right,
                }
            )
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0) })
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0) })
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach (var (place, unit) in list.Result.Units.Index().Skip(top))
        {
            var first = unit.Assessment?.ReasonsOf(unit.Key) is [var strongest, ..] ? strongest : null;
            grid.AddRow(
                new Text((place + 1).ToString(texts.Culture).PadLeft(3)),
                new Text($"{ScoreBar.Of(unit.Score, 4)} {unit.Score, 3:0}", StyleOf(list, unit.Assessment)),
                new Text(ShortOf(texts, unit.Treatment), Dim),
                new Text(PlainText.Of(UnitOf(unit))),
                new Text(
                    Cut(
                        unit.Ground == SelectionGround.Random ? GroundOf(texts, unit)
                            : first is null ? texts["screen.no-reason"]
                            : ReasonText.Title(texts, first),
                        room
                    ),
                    Dim
                )
            );
        }
        return grid;
    }

    private static void ShowSummary(Invocation call, WorkList list, Material material)
    {
        var (texts, result) = (call.Texts, list.Result);
        call.Screen.Line();
        var bands = new Paragraph();
        foreach (var (place, band, count) in list.Bands)
            bands
                .Append("■ ", new Style(ScoreBar.ColorOf(place, list.Rules.Scoring.Bands.Count)))
                .Append(
                    $"{IndicatorTexts.Band(band.Name, texts.Culture).ToLower(texts.Culture)} {texts.Number(count)}   "
                );
        call.Screen.Write(bands);
        call.Screen.Line();

        var byTreatment = Treatments
            .ByDepth.Select(treatment =>
                (treatment, Count: result.Units.Count(unit => unit.Treatment == treatment))
            )
            .Where(pair => pair.Count > 0 || result.Plan.CapacityOf(pair.treatment) > 0)
            .Select(pair =>
                texts.Of(
                    "screen.used",
                    IndicatorTexts.Treatment(Treatments.CodeOf(pair.treatment), texts.Culture),
                    texts.Number(pair.Count),
                    texts.Number(result.Plan.CapacityOf(pair.treatment))
                )
            );
        call.Screen.Line(
            texts.Of("screen.chosen", texts.Number(result.Units.Count), string.Join(" · ", byTreatment))
        );
        call.Screen.Line(
            texts.Of(
                "screen.grounds",
                Count(SelectionGround.Mandatory),
                Count(SelectionGround.Score),
                Count(SelectionGround.Random),
                result.RandomProbability.ToString("P1", texts.Culture),
                result.Plan.Seed
            )
        );
        if (result.BeyondCapacity > 0)
            call.Screen.Line(
                texts.Of("screen.beyond", texts.Number(result.BeyondCapacity)),
                new Style(Palette.Red)
            );
        call.Screen.Line(
            texts.Of(
                "screen.data",
                list.DataShare.ToString("P0", texts.Culture),
                string.Join(", ", list.MostMissing.Take(4).Select(fact => texts["fact." + fact]))
            ),
            Dim
        );
        if (!material.HasHistoryFile)
            call.Screen.Line(texts["screen.hint-history"], Dim);
        if (result.Units is [{ } first, ..])
            call.Screen.Line(texts.Of("screen.hint-explain", UnitOf(first)), Dim);

        string Count(SelectionGround ground) =>
            texts.Number(result.Units.Count(unit => unit.Ground == ground));
    }

    private static string ShortOf(CliTexts texts, Treatment treatment) =>
        texts["short." + Treatments.CodeOf(treatment)];

    private static string Cut(string text, int room) => text.Length <= room ? text : text[..(room - 1)] + "…";

    /// <summary>The container, or the bill when there is none.</summary>
    public static string UnitOf(SelectedUnit unit) =>
        unit.Key.StartsWith("BL:", StringComparison.Ordinal) ? unit.Key[3..] : unit.Key;

    /// <summary>From where to where, as codes.</summary>
    public static string RouteOf(Assessment assessment)
    {
        var consignment = assessment.Consignment;
        var (from, to) = (consignment.PortOfLoading, consignment.PortOfDischarge);
        return from is null && to is null ? "" : $"{from ?? "?"} → {to ?? "?"}";
    }

    /// <summary>What is declared, and from whom to whom.</summary>
    public static string GoodsOf(Assessment assessment)
    {
        var consignment = assessment.Consignment;
        var words = consignment
            .Goods.Select(goods => goods.Line.Description)
            .FirstOrDefault(text => text is not null);
        var parties = string.Join(
            " → ",
            new[] { consignment.Bill.Consignor?.Name, consignment.Bill.Consignee?.Name }.Where(name =>
                !string.IsNullOrEmpty(name)
            )
        );
        return string.Join(" · ", new[] { words, parties }.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string BandOf(CliTexts texts, SelectedUnit unit) =>
        unit.Assessment is { } assessment
            ? IndicatorTexts.Band(assessment.Band.Name, texts.Culture).ToLower(texts.Culture)
            : "";

    private static string GroundOf(CliTexts texts, SelectedUnit unit) =>
        unit.Ground == SelectionGround.Random
            ? texts.Of("ground.Random", unit.Probability.ToString("P1", texts.Culture))
            : texts["ground." + unit.Ground];

    private static Style StyleOf(WorkList list, Assessment? assessment) =>
        assessment is null
            ? Style.Plain
            : new(ScoreBar.ColorOf(list.PlaceOf(assessment.Band), list.Rules.Scoring.Bands.Count));
}
