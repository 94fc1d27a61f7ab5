using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Checks;

namespace Resguardo.Manifests.Tests.Checks;

/// <summary>Every issue that the samples' <c>expected.json</c> lists is found on the right bill and value, and no other.</summary>
public partial class ExpectedIssuesTests
{
    public static TheoryData<string> Manifests =>
        [
            "asycuda-awmds/awmds-01-clean.xml",
            "asycuda-awmds/awmds-02-discrepancies-latin1.xml",
            "csv-es/manifiesto-01.csv",
            "csv-es/manifiesto-02-cp1252.csv",
            "csv-es/manifiesto-03-bom-titles.csv",
            "csv-es/manifiesto-04.xlsx",
            "cuscar/synthetic-01-clean-crlf.edi",
            "cuscar/synthetic-02-una-other-separators.edi",
            "cuscar/synthetic-03-discrepancies-bad-trailers.edi",
            "x12/synthetic-309-01.edi",
        ];

    [Theory]
    [MemberData(nameof(Manifests))]
    public void The_issues_of_a_sample_are_found_and_no_other(string path)
    {
        var issues = Issues(path);
        var findings = ChecksOf(ReadCargo.Sample(path));

        foreach (var issue in issues)
            findings.ShouldContain(finding => Matches(issue, finding), issue.ToString());
        findings
            .Where(finding => finding.Severity > Severity.Info)
            .Where(finding => !issues.Any(issue => Matches(issue, finding)))
            .Select(finding => $"{finding.Code} {finding.Bill} {finding.Container} {finding.Found}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Findings_about_a_container_of_a_table_name_its_cell()
    {
        var findings = ChecksOf(ReadCargo.Sample("csv-es/manifiesto-03-bom-titles.csv"));

        // H is the column of containers, and the fifth row the first with cargo.
        findings.Where(finding => finding.Container is { Length: > 0 }).ShouldNotBeEmpty();
        findings.ShouldAllBe(finding => finding.Place.Row == 0 || finding.Place.Column > 0);
        findings
            .Where(finding => finding.Container == "TEMU0001235")
            .Select(finding => finding.Place.Cell)
            .ShouldContain("H5");
    }

    [Fact]
    public void Two_units_in_one_slot_of_the_stow_plan_are_found()
    {
        var findings = ChecksOf(ReadCargo.Sample("baplie/synthetic-01-mixed.edi"));

        var slot = findings.Where(finding => finding.Code == "SLOT_TWICE").ShouldHaveSingleItem();
        (slot.Container, slot.Found, slot.Expected).ShouldBe(("FCIU5951023", "0070488", "TCLU5541011"));
        // The plan puts boxes of 40 feet into odd bays, and nothing else is wrong with it.
        findings
            .Where(finding => finding.Severity > Severity.Info)
            .Select(finding => finding.Code)
            .Distinct()
            .ShouldBe(["SLOT_TWICE", "BAY_PARITY"], ignoreOrder: true);
    }

    // What is truly there: two dry boxes with a temperature in the plan, seals that are none, 60 packages against 2,880.
    [Theory]
    [InlineData(
        "baplie/japdeva-del-monte-gold-smdg20.edi",
        "DRY_CONTAINER_WITH_TEMPERATURE,DRY_CONTAINER_WITH_TEMPERATURE"
    )]
    [InlineData("baplie/php-edifact-d95b.edi", "")]
    [InlineData("coarri/php-edifact-d95b.edi", "SEAL_SUSPICIOUS,SEAL_SUSPICIOUS")]
    [InlineData("cuscar/humphreys-simple.edi", "PACKAGES_BL_VS_GOODS")]
    [InlineData("cuscar/edinet-d95b-cuscar.edi", "")]
    public void Real_files_raise_no_false_alarm(string path, string codes)
    {
        var findings = ChecksOf(ReadCargo.SharedSample(path));

        string.Join(
                ',',
                findings.Where(finding => finding.Severity > Severity.Info).Select(finding => finding.Code)
            )
            .ShouldBe(codes);
    }

    private static List<Finding> ChecksOf(ReadCargo cargo) =>
        [
            .. ManifestChecks
                .Run(cargo.Records)
                .OfType<Finding>()
                .Where(finding => CheckFindings.All.Contains(finding.Kind)),
        ];

    private static List<Issue> Issues(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        using var expected = JsonDocument.Parse(ReadCargo.SampleBytes(Path.Combine(folder, "expected.json")));
        return
        [
            .. expected
                .RootElement.GetProperty(Path.GetFileName(path))
                .GetProperty("issues")
                .EnumerateArray()
                .Select(issue => new Issue(
                    issue.GetProperty("code").GetString()!,
                    issue.TryGetProperty("bl", out var bill) ? bill.GetString() : null,
                    issue.GetProperty("value").GetString()!
                ))
                // Awmds has no element for the class: the file says UN 3480 and nothing of class 3.
                .Where(issue => !(issue.Code == "DG_CLASS_MISMATCH" && folder == "asycuda-awmds")),
        ];
    }

    // "2000 against 1900", "3400 in the totals row, rows sum to 3328", "UN 3480 with class 3", "TEMU0001235": each number
    // and each code of the value stands in the finding.
    private static bool Matches(Issue issue, Finding finding)
    {
        var values = new[] { finding.Found, finding.Expected, finding.Container }
            .OfType<string>()
            .SelectMany(text => Value().Matches(text).Select(match => Plain(match.Value)))
            .ToHashSet(StringComparer.Ordinal);
        return finding.Code == issue.Code
            && finding.Bill == issue.Bill
            && Value().Matches(issue.Value).All(match => values.Contains(Plain(match.Value)));
    }

    private static string Plain(string value) =>
        decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("0.####", CultureInfo.InvariantCulture)
            : value;

    [GeneratedRegex(@"[A-Z]{2,}[0-9]+|\b[A-Z]{5}\b|[0-9]+(\.[0-9]+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Value();

    private sealed record Issue(string Code, string? Bill, string Value);
}
