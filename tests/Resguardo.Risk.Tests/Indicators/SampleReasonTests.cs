using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Resguardo.Manifests;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Indicators;
using Resguardo.Risk.Lists;
using Resguardo.Risk.Scoring;
using Resguardo.Risk.Texts;

namespace Resguardo.Risk.Tests.Indicators;

/// <summary>What a targeter sees on ordinary cargo: little, and each planted story.</summary>
public sealed partial class SampleReasonTests
{
    private static readonly string[] Groups = ["DOC", "CMD", "VAL", "WGT", "DGS", "SEL"];

    [Fact]
    public void The_clean_manifest_gives_no_reason_about_documents_goods_weights_or_seals()
    {
        var assessments = Screen(
            new History(),
            "tests/Resguardo.Manifests.Tests/Samples/cuscar/synthetic-01-clean-crlf.edi"
        );

        assessments.Count.ShouldBe(6);
        Codes(assessments).ShouldBeEmpty();
    }

    [Fact]
    public void Each_story_that_was_planted_in_the_sample_voyage_is_told_and_little_else()
    {
        var history = new History();
        Screen(history, "samples/earlier/ejemplo-austral-027n.edi");
        Screen(history, "samples/earlier/ejemplo-austral-029n.edi");

        var assessments = Screen(history, "samples/ejemplo-austral-031n.edi");

        // samples/README.md tells the stories: soda ash as tile adhesive, used computers, pool chlorine, heavy bananas,
        // one seal on two boxes, words that say nothing, a full box without a seal.
        assessments.Count.ShouldBeGreaterThan(250);
        var codes = Codes(assessments).ToList();
        foreach (var code in (string[])["CMD-09", "CMD-10", "CMD-23", "DOC-02", "SEL-02", "SEL-03", "WGT-01"])
            codes.ShouldContain(code);
        assessments.Count(assessment => Codes([assessment]).Any()).ShouldBeLessThan(15);
    }

    [Fact]
    public void A_clean_manifest_without_history_gives_no_reason_but_what_is_there()
    {
        // Several formats, one of them without a word on which way the goods go.
        string[] files =
        [
            "cuscar/synthetic-01-clean-crlf.edi",
            "asycuda-awmds/awmds-01-clean.xml",
            "csv-es/manifiesto-01.csv",
            "csv-es/manifiesto-04.xlsx",
            "x12/synthetic-309-01.edi",
        ];

        foreach (var file in files)
            Screen(new History(), "tests/Resguardo.Manifests.Tests/Samples/" + file)
                .SelectMany(assessment => assessment.Reasons)
                .Select(reason => reason.Code)
                .ShouldBeEmpty(file);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("pt")]
    [InlineData("fr")]
    public void No_reason_on_the_sample_voyage_holds_a_token_of_code(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var stow = StowBoard.Read(
            ManifestReader.ReadFile(Path.Combine(Root(), "samples/ejemplo-austral-031n-stow.edi"))
        );
        var history = new History();
        Screen(history, "samples/earlier/ejemplo-austral-027n.edi");
        Screen(history, "samples/earlier/ejemplo-austral-029n.edi");
        var sentences = Screen(history, "samples/ejemplo-austral-031n.edi", stow)
            .SelectMany(assessment => assessment.Reasons)
            .Select(reason => IndicatorTexts.Reason(reason, culture))
            .ToList();
        sentences.Count.ShouldBeGreaterThan(20, "a list of next to nothing would prove nothing");

        sentences.Where(text => text.Contains('{', StringComparison.Ordinal)).ShouldBeEmpty();
        sentences.Where(text => Token().IsMatch(text)).ShouldBeEmpty();
    }

    [Fact]
    public void A_voyage_screened_twice_gives_no_amendments_and_teaches_nothing_twice()
    {
        var history = new History();
        Screen(history, "samples/earlier/ejemplo-austral-027n.edi");
        Screen(history, "samples/ejemplo-austral-031n.edi");
        var known = history.Shipments;
        history.BeginCall(0);

        var again = Screen(history, "samples/ejemplo-austral-031n.edi", isRepeated: true);

        again
            .SelectMany(assessment => assessment.Reasons)
            .Select(reason => reason.Code)
            .Where(code =>
                code is "DOC-04" or "DOC-05" or "DOC-06" or "DOC-07" or "RTE-11" or "DOC-14" or "CTR-13"
            )
            .ShouldBeEmpty();
        history.BeginCall(0);
        history.Shipments.ShouldBe(known + again.Count);
    }

    // Such as StowPlan; not SZLU0081094 nor MacGregor's kind of name, which the sample has none of.
    [GeneratedRegex(@"\b[A-Z][a-z]+[A-Z][a-z]+\w*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    private static IEnumerable<string> Codes(IEnumerable<Assessment> assessments) =>
        assessments
            .SelectMany(assessment => assessment.Reasons)
            .Select(reason => reason.Code)
            .Where(code => Groups.Contains(code[..3], StringComparer.Ordinal));

    private static List<Assessment> Screen(
        History history,
        string path,
        StowBoard? stow = null,
        bool isRepeated = false
    ) =>
        [
            .. Screening.Run(
                ManifestReader.ReadFile(Path.Combine(Root(), path)),
                RiskRules.Default,
                history,
                new ScreeningOptions
                {
                    Today = Some.Today,
                    Stow = stow,
                    IsRepeated = isRepeated,
                }
            ),
        ];

    private static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
