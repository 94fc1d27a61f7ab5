using System.Runtime.CompilerServices;
using Resguardo.Manifests;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Indicators;
using Resguardo.Risk.Scoring;

namespace Resguardo.Risk.Tests.Indicators;

/// <summary>What a targeter sees on ordinary cargo: little, and each planted story.</summary>
public sealed class SampleReasonTests
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

    private static IEnumerable<string> Codes(IEnumerable<Assessment> assessments) =>
        assessments
            .SelectMany(assessment => assessment.Reasons)
            .Select(reason => reason.Code)
            .Where(code => Groups.Contains(code[..3], StringComparer.Ordinal));

    private static List<Assessment> Screen(History history, string path) =>
        [
            .. Screening.Run(
                ManifestReader.ReadFile(Path.Combine(Root(), path)),
                RiskRules.Default,
                history,
                new ScreeningOptions { Today = Some.Today }
            ),
        ];

    private static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
