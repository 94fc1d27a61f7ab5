using System.Globalization;
using System.Runtime.CompilerServices;
using Resguardo.Risk.Indicators;
using Resguardo.Risk.Texts;

namespace Resguardo.Risk.Tests.Texts;

public sealed class IndicatorGuideTests
{
    [Fact]
    public void The_page_of_indicators_is_what_the_rules_say()
    {
        var path = Path.Combine(Root(), "docs", "indicators.md");
        var page = PageIn("en");

        if (Environment.GetEnvironmentVariable("RESGUARDO_WRITE_PAGES") == "1")
            File.WriteAllText(path, page);

        File.ReadAllText(path)
            .ReplaceLineEndings("\n")
            .ShouldBe(page, "Run: resguardo indicators --markdown > docs/indicators.md");
    }

    [Fact]
    public void The_page_names_every_indicator_and_profile_once()
    {
        var page = PageIn("es");

        var codes = RiskRules
            .Default.Indicators.Select(rule => rule.Code)
            .Concat(RiskRules.Default.Composites.Select(profile => profile.Code))
            .ToList();
        codes.Count.ShouldBe(193 + 15);
        codes.Where(code => page.Split($"\n| {code} |").Length != 2).ShouldBeEmpty();
    }

    [Fact]
    public void The_page_tells_what_is_computed_and_what_an_officer_tells()
    {
        var page = PageIn("en");

        page.ShouldContain("days 7, kgBelow 2000");
        RiskRules.Default.Find("DOC-14")!.Indicator.IsNoted.ShouldBeFalse();
        RiskRules.Default.Find("CMD-32")!.Indicator.IsNoted.ShouldBeTrue();
    }

    private static string PageIn(string language)
    {
        using var page = new StringWriter { NewLine = "\n" };
        IndicatorGuide.Write(page, RiskRules.Default, CultureInfo.GetCultureInfo(language));
        return page.ToString();
    }

    private static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
