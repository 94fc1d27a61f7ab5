using System.Globalization;
using System.Runtime.CompilerServices;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Checks;
using Resguardo.Manifests.Comparison;
using Resguardo.Manifests.Texts;

namespace Resguardo.Manifests.Tests.Checks;

/// <summary>The code that stands in docs/guide/checks.md and compare.md.</summary>
public class GuideTests
{
    [Fact]
    public void The_profile_in_the_guide_is_one()
    {
        var guide = File.ReadAllText(Guide("checks.md"));
        var start = guide.IndexOf("```json", StringComparison.Ordinal) + 7;
        var json = guide[start..guide.IndexOf("```", start, StringComparison.Ordinal)];

        var profile = CheckOptions.Parse(json);

        profile.Severities["CONSIGNEE_TO_ORDER"].ShouldBe(CheckSeverity.Off);
        profile.OverweightTolerance.ShouldBe(0.05m);
        profile.MaxSameValue.ShouldBe(20);
        profile.MaxBills.ShouldBe(500_000);
    }

    [Fact]
    public void A_file_is_checked_and_its_errors_are_told_in_Spanish()
    {
        var path = Sample("cuscar/synthetic-03-discrepancies-bad-trailers.edi");
        var told = new List<string>();

        foreach (var record in ManifestChecks.Run(ManifestReader.ReadFile(path), CheckOptions.Default))
        {
            if (record is Finding { Severity: Severity.Error } finding)
                told.Add(FindingTexts.Of(finding, CultureInfo.GetCultureInfo("es")));
        }

        told.ShouldContain(
            "El dígito verificador del contenedor TEMU0001235 es incorrecto; TEMU0001234 sería correcto."
        );
    }

    [Fact]
    public void Two_files_are_compared()
    {
        var manifest = Sample("asycuda-awmds/awmds-01-clean.xml");
        var declaration = Sample("asycuda-sad/sad-01-import.xml");

        var findings = ManifestComparison.Compare(
            ManifestReader.ReadFile(manifest),
            ManifestReader.ReadFile(declaration)
        );

        findings.ShouldBeEmpty();
    }

    private static string Guide(string page, [CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "docs", "guide", page);

    private static string Sample(string path, [CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "..", "Samples", path);
}
