using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Checks;
using Resguardo.Manifests.Tests.Summaries;

namespace Resguardo.Manifests.Tests.Checks;

/// <summary>The samples' truths on the manifests written by hand; see <see cref="SampleManifest"/>.</summary>
public class SampleChecksTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nothing_is_wrong_with_the_clean_manifest(bool listsEquipment)
    {
        var findings = FindingsOf(SampleManifest.M1(listsEquipment));

        findings.Where(finding => finding.Severity > Severity.Info).ShouldBeEmpty();
        findings.Select(finding => finding.Code).ShouldBe(["CONSIGNEE_TO_ORDER"]);
    }

    [Fact]
    public void The_damaged_list_of_equipment_has_the_known_issues_and_no_other()
    {
        var findings = FindingsOf(SampleManifest.D1(listsEquipment: true));

        Written(findings)
            .ShouldBe(
                [
                    .. Common,
                    "PACKAGES_BL_VS_CONTAINERS EJLNCTG260101 2000/1900",
                    "CONTAINER_IN_TWO_BILLS EJLNCTG260106 TRHU0000150 EJLNCTG260103/",
                    "HEADER_TOTAL_CONTAINERS 9/6",
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public void The_damaged_list_of_bills_has_the_known_issues_and_no_other()
    {
        var findings = FindingsOf(SampleManifest.D1(listsEquipment: false));

        Written(findings)
            .ShouldBe(
                [
                    .. Common,
                    "PACKAGES_BL_VS_CONTAINERS EJLNCTG260101 2000/1900",
                    "CONTAINER_IN_FULL_AND_EMPTY EJLNCTG260106 TRHU0000150 EJLNCTG260103/",
                    "HEADER_TOTAL_BLS 7/6",
                    "HEADER_TOTAL_PACKAGES 3400/3428",
                    "HEADER_TOTAL_GROSS 100000/147598.5",
                    "HEADER_TOTAL_CONTAINERS 9/6",
                ],
                ignoreOrder: true
            );
    }

    private static string[] Common { get; } =
    [
        "CONTAINER_CHECK_DIGIT EJLNCTG260101 TEMU0001235 TEMU0001235/TEMU0001234",
        "FULL_CONTAINER_WITHOUT_SEAL EJLNCTG260101 MSKU0007356 /",
        "HS_CODE_LENGTH EJLNCTG260102 30617/030617",
        "REEFER_TEMPERATURE_SUSPICIOUS EJLNCTG260102 SZLU9051233 18.0/-18.0",
        "DG_CLASS_MISMATCH EJLNCTG260103 UN 3480 with class 3/9",
        "UNLOCODE_UNKNOWN EJLNCTG260104 TTPTZ/",
        "CONTAINER_OVERWEIGHT EJLNCTG260105 TEMU0004125 52180.5/32500",
    ];

    private static List<Finding> FindingsOf(IEnumerable<ICargoRecord> records) =>
        [.. ManifestChecks.Run(records).OfType<Finding>()];

    private static IEnumerable<string> Written(List<Finding> findings) =>
        findings
            .Where(finding => finding.Severity > Severity.Info)
            .Select(finding =>
                string.Join(
                    ' ',
                    new[]
                    {
                        finding.Code,
                        finding.Bill,
                        finding.Container,
                        finding.Found + "/" + finding.Expected,
                    }.OfType<string>()
                )
            );
}
