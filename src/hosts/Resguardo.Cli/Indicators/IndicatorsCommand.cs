using Resguardo.Cli.Arguments;
using Resguardo.Cli.Screening;
using Resguardo.Cli.Terminal;
using Resguardo.Cli.Texts;
using Resguardo.Risk.Indicators;
using Resguardo.Risk.Texts;
using Spectre.Console;

namespace Resguardo.Cli.Indicators;

/// <summary>Lists what a screening asks: every indicator with its weight, threats and source, and the profiles.</summary>
internal static class IndicatorsCommand
{
    private static readonly Option Markdown = new("markdown");
    private static readonly Style Strong = Palette.Strong;
    private static readonly Style Dim = Palette.Dim;

    public static readonly Command Command = new("indicators", Run)
    {
        Most = 0,
        Options = [ScreenOptions.Rules, Markdown],
        Examples =
        [
            "resguardo indicators --lang es",
            "resguardo indicators --rules our-rules/",
            "resguardo indicators --markdown > docs/indicators.md",
        ],
    };

    private static int Run(Invocation call)
    {
        if (RulesFolder.Load(call) is not { } rules)
            return ExitCodes.CannotRead;
        if (call.IsJson)
            WriteJson(call, rules);
        else if (call.Has(Markdown))
            WriteMarkdown(call, rules);
        else
            Show(call, rules);
        return ExitCodes.Fine;
    }

    private static void Show(Invocation call, RiskRules rules)
    {
        var culture = call.Texts.Culture;
        foreach (var group in rules.Indicators.GroupBy(rule => rule.Indicator.Group))
        {
            call.Screen.Line(IndicatorTexts.Group(group.Key, culture), Palette.Title);
            var grid = NewGrid();
            foreach (var rule in group)
                grid.AddRow(
                    new Text(rule.Code, rule.IsOn ? Strong : Dim),
                    new Text(Weight(rule.Weight), Dim),
                    new Text(IndicatorTexts.Title(rule.Code, culture)),
                    new Text(string.Join(' ', rule.Card.Threats), Dim)
                );
            call.Screen.Write(grid);
            call.Screen.Line();
        }
        call.Screen.Line(call.Texts["indicators.profiles"], Palette.Title);
        var profiles = NewGrid();
        foreach (var profile in rules.Composites)
            profiles.AddRow(
                new Text(profile.Code, Strong),
                new Text(IndicatorTexts.Band(profile.Priority, culture), Dim),
                new Text(IndicatorTexts.Title(profile.Code, culture)),
                new Text(profile.Rule, Dim)
            );
        call.Screen.Write(profiles);
        call.Screen.Line();
        call.Screen.Line(
            call.Texts.Of("indicators.summary", rules.Indicators.Count, rules.Composites.Count, rules.Edition)
        );
    }

    private static Grid NewGrid() =>
        new Grid { Expand = false }
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(2, 0, 2, 0) })
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0, 0, 2, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });

    private static string Weight(int weight) => new string('●', weight) + new string('○', 5 - weight);

    private static void WriteMarkdown(Invocation call, RiskRules rules)
    {
        using var page = new StreamWriter(call.Screen.Stream, leaveOpen: true) { NewLine = "\n" };
        IndicatorGuide.Write(page, rules, call.Texts.Culture);
    }

    private static void WriteJson(Invocation call, RiskRules rules)
    {
        foreach (var rule in rules.Indicators)
        {
            JsonLines.Write(
                call.Screen.Stream,
                json =>
                {
                    json.WriteString("code", rule.Code);
                    json.WriteString("title", IndicatorTexts.Title(rule.Code, call.Texts.Culture));
                    json.WriteNumber("weight", rule.Weight);
                    json.WriteBoolean("on", rule.IsOn);
                    json.Texts("threats", rule.Card.Threats);
                    json.Texts(
                        "directions",
                        rule.Directions.Select(direction => direction.ToString().ToLowerInvariant())
                    );
                    json.WriteString("source", rule.Card.Source);
                }
            );
        }
    }
}
