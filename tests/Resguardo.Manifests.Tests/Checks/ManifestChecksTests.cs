using System.Text.Json;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Checks;
using Resguardo.Manifests.Tests.Summaries;

namespace Resguardo.Manifests.Tests.Checks;

public class ManifestChecksTests
{
    public static TheoryData<int, string> Cases =>
        [.. CheckCase.All.Select((check, number) => (number, $"{check.Kind.Code} {check.Found}"))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_check_finds_what_is_wrong(int number, string _)
    {
        var check = CheckCase.All[number];

        var finding = Of(check.Wrong).First(finding => finding.Kind == check.Kind);

        if (check.Found is not null)
            finding.Found.ShouldBe(check.Found);
        if (check.Expected is not null)
            finding.Expected.ShouldBe(check.Expected);
        finding.Place.ShouldNotBe(default);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_check_is_silent_about_what_is_right(int number, string _)
    {
        var check = CheckCase.All[number];

        Of(check.Right).ShouldNotContain(finding => finding.Kind == check.Kind);
    }

    [Fact]
    public void Every_kind_of_finding_has_a_case()
    {
        var missing = CheckFindings.All.Except(CheckCase.All.Select(check => check.Kind));

        missing.ShouldBe([CheckFindings.CheckLimitExceeded]);
    }

    [Fact]
    public void Findings_follow_the_record_they_are_about_and_those_of_a_message_stand_before_its_end()
    {
        var message = Some.Message(and: m => m.Declared.Bills = Some.Number(2));
        var bill = Some.Bill(hs: "30617");
        var end = new EndOfMessage(message, Some.Place);

        var records = ManifestChecks.Run([message, bill, end]).ToList();

        records[0].ShouldBeSameAs(message);
        records[1].ShouldBeSameAs(bill);
        records[2].ShouldBeOfType<Finding>().Code.ShouldBe("HS_CODE_LENGTH");
        records[3].ShouldBeOfType<Finding>().Code.ShouldBe("HEADER_TOTAL_BLS");
        records[4].ShouldBeSameAs(end);
    }

    [Fact]
    public void A_container_in_forty_bills_is_judged_once()
    {
        var box = Some.Box(seals: "");
        var bills = Enumerable
            .Range(1, 40)
            .Select(number => Some.Bill($"HOUSE{number}", grossKg: 500, boxes: [box]));

        var findings = Of(Some.File(Some.Message(), [.. bills]));

        findings.Single().Bill.ShouldBe("HOUSE1");
    }

    [Fact]
    public void The_totals_of_a_message_cut_off_prove_nothing()
    {
        var message = Some.Message(and: m => m.Declared.Bills = Some.Number(2));

        var findings = Of([
            message,
            Some.Bill(),
            new EndOfMessage(message, Some.Place) { IsTruncated = true },
        ]);

        findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_bill_may_come_again_in_the_manifest_of_another_voyage()
    {
        var next = Some.Message(and: message => message.Call.Voyage = "015W");

        var findings = Of([.. Some.File(Some.Message(), Some.Bill()), .. Some.File(next, Some.Bill())]);

        findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_bill_must_not_come_again_in_another_message_of_the_same_voyage()
    {
        var findings = Of([
            .. Some.File(Some.Message(), Some.Bill()),
            .. Some.File(Some.Message(), Some.Bill(grossKg: 100)),
        ]);

        findings.Single().Code.ShouldBe("DUPLICATE_BL");
    }

    [Fact]
    public void A_replacement_replaces()
    {
        var replacement = Some.Message(and: message => message.Function = MessageFunction.Replacement);

        var findings = Of([
            .. Some.File(Some.Message(), Some.Bill()),
            .. Some.File(replacement, Some.Bill()),
        ]);

        findings.ShouldBeEmpty();
    }

    [Fact]
    public void The_reports_of_a_port_tell_its_own_arrival_and_departure()
    {
        var report = Some.Message(
            MessageKind.DischargeReport,
            "COARRI",
            message =>
            {
                message.Call.Arrival = Some.Date("2026-04-02");
                message.Call.Departure = Some.Date("2026-04-04");
            }
        );

        Of(Some.File(report, Some.Box())).ShouldBeEmpty();
    }

    [Fact]
    public void Open_containers_without_seal_and_goods_that_may_be_harmless_are_only_told()
    {
        var rack = Some.Bill(boxes: [Some.Box(sizeType: "42P1", seals: "")]);
        var paint = Some.Bill("SECOND", grossKg: 100, description: "PAINT");

        var findings = Of(Some.File(Some.Message(), rack, paint));

        findings
            .Select(finding => (finding.Code, finding.Severity))
            .ShouldBe(
                [("FULL_CONTAINER_WITHOUT_SEAL", Severity.Info), ("DG_NOT_DECLARED", Severity.Info)],
                ignoreOrder: true
            );
    }

    [Fact]
    public void A_profile_weighs_the_findings_of_checks_and_readers()
    {
        var profile = CheckOptions.Parse(
            """
            {
              // A port where to-order bills are the rule.
              "severities": { "CONSIGNEE_TO_ORDER": "Off", "HS_CODE_LENGTH": "Error", "CODE_UNKNOWN": "Warning" },
              "overweightTolerance": 0.05
            }
            """
        );
        var unknown = new Finding(ReadingFindings.CodeUnknown, Some.Place);
        var bill = Some.Bill(
            hs: "30617",
            and: b => b.Parties[1] = Some.Party(PartyRole.Consignee, "TO ORDER")
        );

        var findings = ManifestChecks
            .Run([unknown, .. Some.File(Some.Message(), bill)], profile)
            .OfType<Finding>()
            .ToList();

        profile.OverweightTolerance.ShouldBe(0.05m);
        profile.VgmTolerance.ShouldBe(CheckOptions.Default.VgmTolerance);
        findings
            .Select(finding => (finding.Code, finding.Severity))
            .ShouldBe([("CODE_UNKNOWN", Severity.Warning), ("HS_CODE_LENGTH", Severity.Error)]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("""{"severites": {}}""")]
    [InlineData("""{"severities": {"DUPLICATE_BL": "Loud"}}""")]
    public void A_profile_with_a_slip_is_refused(string json) =>
        Should.Throw<JsonException>(() => CheckOptions.Parse(json));

    [Fact]
    public void The_same_value_over_and_over_is_counted_and_not_listed()
    {
        var bills = Enumerable
            .Range(1, 30)
            .Select(number =>
                Some.Bill($"B{number}", grossKg: 100, and: bill => bill.PortOfDischarge = Some.Port("TTPTZ"))
            );

        var findings = Of(Some.File(Some.Message(), [.. bills]));

        findings.Count(finding => finding.Code == "UNLOCODE_UNKNOWN").ShouldBe(10);
        var rest = findings.Single(finding => finding.Code == "FINDINGS_LEFT_OUT");
        (rest.Found, rest.Expected).ShouldBe(("20", "UNLOCODE_UNKNOWN"));
    }

    [Fact]
    public void More_than_can_be_remembered_is_said()
    {
        var options = new CheckOptions
        {
            MaxBills = 3,
            MaxContainers = 2,
            MaxSeals = 2,
        };

        var findings = ManifestChecks.Run(SampleManifest.M1(listsEquipment: true), options).OfType<Finding>();

        findings
            .Where(finding => finding.Code == "CHECK_LIMIT_EXCEEDED")
            .Select(finding => finding.Found)
            .ShouldBe(["MaxContainers", "MaxBills", "MaxSeals"]);
    }

    [Fact]
    public void Containers_that_cannot_be_remembered_are_not_mixed_up()
    {
        var options = new CheckOptions { MaxContainers = 1 };
        var full = Some.Box("MSKU0007356");
        var empty = Some.Box("FCIU5951023", fill: ContainerFill.Empty, seals: "");
        var bill = Some.Bill("SECOND", grossKg: 30000, boxes: [full, empty]);

        var findings = ManifestChecks
            .Run(Some.File(Some.Message(), Some.Bill("FIRST"), bill, bill), options)
            .OfType<Finding>();

        findings
            .Where(finding => finding.Severity > Severity.Info)
            .Select(finding => finding.Code)
            .Distinct()
            .ShouldBe(["SEAL_ON_TWO_CONTAINERS", "DUPLICATE_BL"]);
    }

    [Fact]
    public void Nothing_is_allocated_for_bills_in_which_nothing_is_found()
    {
        const int Bills = 200;
        var bills = Enumerable
            .Range(0, Bills)
            .Select(number => (ICargoRecord)Some.Bill($"BILL{number}", grossKg: 10))
            .ToArray();
        var message = Some.Message();
        IEnumerable<ICargoRecord> records = [message, .. bills, new EndOfMessage(message, Some.Place)];
        Run(records);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(records);
        var perBill = (GC.GetAllocatedBytesForCurrentThread() - before) / Bills;

        // What is remembered of a run is made once, and spread over its bills here.
        perBill.ShouldBeLessThan(400);
    }

    private static void Run(IEnumerable<ICargoRecord> records)
    {
        foreach (var _ in ManifestChecks.Run(records)) { }
    }

    private static List<Finding> Of(IEnumerable<ICargoRecord> records) =>
        [.. ManifestChecks.Run(records).OfType<Finding>()];
}
