using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Comparison;
using Resguardo.Manifests.Tests.Summaries;

namespace Resguardo.Manifests.Tests.Comparison;

public class ManifestComparisonTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_does_not_differ_from_itself(bool listsEquipment) =>
        Compare(SampleManifest.M1(listsEquipment), SampleManifest.M1(listsEquipment)).ShouldBeEmpty();

    [Fact]
    public void The_same_manifest_in_two_formats_does_not_differ() =>
        Compare(SampleManifest.M1(listsEquipment: true), SampleManifest.M1(listsEquipment: false))
            .ShouldBeEmpty();

    [Fact]
    public void A_stow_plan_without_a_box_of_the_manifest_and_with_one_too_many()
    {
        var manifest = Manifest(Some.Box(), Some.Box("MSKU0007356"));
        var plan = Plan(Unit("TEMU0001234"), Unit("SZLU9051233"), Unit("TRHU0000150", discharge: "DOCAU"));

        Compare(manifest, plan)
            .ShouldBe([
                "COMPARE_CONTAINER_ONLY_IN_FIRST BMSKU0007356 MSKU0007356 /MSKU0007356",
                "COMPARE_CONTAINER_ONLY_IN_SECOND SZLU9051233 SZLU9051233/",
            ]);
    }

    [Fact]
    public void What_is_said_of_a_container_is_compared()
    {
        var manifest = Some.File(
            Some.Message(),
            Some.Bill(
                grossKg: 25000,
                boxes:
                [
                    Some.Box(
                        sizeType: "45R1",
                        seals: "CO1/CO2",
                        and: box => box.SetTemperatureC = Some.Number(-18)
                    ),
                ]
            )
        );
        var report = Some.File(
            Some.Message(MessageKind.DischargeReport, "COARRI"),
            Some.Box(
                sizeType: "42G1",
                fill: ContainerFill.Empty,
                seals: "XX9",
                and: box =>
                {
                    box.GrossMassKg = Some.Number(12000);
                    box.SetTemperatureC = Some.Number(4);
                    box.PortOfLoading = Some.Port("PAMIT");
                    box.PortOfDischarge = Some.Port("DOCAU");
                }
            )
        );

        Compare(manifest, report)
            .ShouldBe([
                "COMPARE_FULL_EMPTY EJLNCTG260001 TEMU0001234 Empty/Full",
                "COMPARE_SIZE_TYPE EJLNCTG260001 TEMU0001234 42G1/45R1",
                "COMPARE_WEIGHT EJLNCTG260001 TEMU0001234 15740/29600",
                "COMPARE_SEALS EJLNCTG260001 TEMU0001234 XX9/CO1, CO2",
                "COMPARE_TEMPERATURE EJLNCTG260001 TEMU0001234 4/-18",
                "COMPARE_PORT_OF_LOADING EJLNCTG260001 TEMU0001234 PAMIT/COCTG",
                "COMPARE_PORT_OF_DISCHARGE EJLNCTG260001 TEMU0001234 DOCAU/TTPTS",
            ]);
    }

    [Theory]
    [InlineData(25000)]
    [InlineData(28900)]
    [InlineData(29700)]
    public void The_tare_may_be_in_a_weight_or_not(int kilograms)
    {
        var report = Some.File(
            Some.Message(MessageKind.DischargeReport, "COARRI"),
            Unit("TEMU0001234", grossKg: kilograms)
        );

        Compare(Manifest(Some.Box()), report).ShouldBeEmpty();
    }

    [Fact]
    public void The_type_codes_of_1984_and_1995_are_the_same_box() =>
        Compare(
                Manifest(Some.Box(sizeType: "45R1")),
                Plan(Unit("TEMU0001234", sizeType: "4532", grossKg: 29800))
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_slot_and_dangerous_goods_differ()
    {
        var plan = Plan(Unit("TEMU0001234", slot: "0020482", un: "3480"));
        var report = Some.File(
            Some.Message(MessageKind.DischargeReport, "COARRI"),
            Unit("TEMU0001234", slot: "0020484", un: "1993")
        );

        Compare(plan, report)
            .ShouldBe([
                "COMPARE_DANGEROUS_GOODS TEMU0001234 1993/3480",
                "COMPARE_SLOT TEMU0001234 0020484/0020482",
            ]);
    }

    [Fact]
    public void Two_versions_of_a_manifest_are_compared_bill_by_bill()
    {
        var first = Some.File(
            Some.Message(),
            Some.Bill("SAME"),
            Some.Bill("GONE", boxes: []),
            Some.Bill("CHANGED", boxes: [Some.Box("MSKU0007356")])
        );
        var second = Some.File(
            Some.Message(),
            Some.Bill("SAME", and: bill => bill.Goods[0].Description = "Polyethylene resin, in bags."),
            Some.Bill("NEW", boxes: []),
            Some.Bill(
                "CHANGED",
                900,
                20000,
                "FROZEN SHRIMPS",
                "030617",
                [Some.Box("MSKU0007356"), Some.Box("SZLU9051233")],
                bill =>
                {
                    bill.Parties[0] = Some.Party(PartyRole.Consignor, "SOMEBODY ELSE S.A.");
                    bill.Parties[1] = Some.Party(PartyRole.Consignee, "Island Plastics Example, Ltd.");
                    bill.PortOfDischarge = Some.Port("DOCAU");
                }
            )
        );

        Compare(first, second)
            .Where(line => line.StartsWith("COMPARE_BILL", StringComparison.Ordinal) || line.Contains("PORT"))
            .ShouldBe([
                "COMPARE_BILL_PACKAGES CHANGED 900/1000",
                "COMPARE_BILL_WEIGHT CHANGED 20000/25200",
                "COMPARE_BILL_CONTAINERS CHANGED SZLU9051233 SZLU9051233/",
                "COMPARE_BILL_CONSIGNOR CHANGED SOMEBODY ELSE S.A./POLIMEROS EJEMPLO S.A.",
                "COMPARE_BILL_DESCRIPTION CHANGED FROZEN SHRIMPS/POLYETHYLENE RESIN IN BAGS",
                "COMPARE_PORT_OF_DISCHARGE CHANGED DOCAU/TTPTS",
                "COMPARE_BILL_HS CHANGED 030617/390120",
                "COMPARE_BILL_ONLY_IN_FIRST GONE /GONE",
                "COMPARE_BILL_ONLY_IN_SECOND NEW NEW/",
            ]);
    }

    [Fact]
    public void A_declaration_for_one_bill_leaves_the_rest_of_the_manifest_alone()
    {
        var manifest = Some.File(
            Some.Message(),
            Some.Bill("ONE"),
            Some.Bill("TWO", boxes: [Some.Box("MSKU0007356")])
        );
        var declaration = Some.File(
            Some.Message(MessageKind.Declaration, "SAD"),
            Some.Bill("ONE", packages: 999, hs: "39012000"),
            Some.Bill("THREE", boxes: [])
        );

        Compare(manifest, declaration)
            .ShouldBe(
                ["COMPARE_BILL_PACKAGES ONE 999/1000", "COMPARE_BILL_ONLY_IN_SECOND THREE THREE/"],
                ignoreOrder: true
            );
    }

    [Fact]
    public void A_bill_deleted_by_a_later_message_is_gone()
    {
        var deletion = Some.Message(and: message => message.Function = MessageFunction.Deletion);
        ICargoRecord[] first = [.. Some.File(Some.Message(), Some.Bill("ONE", boxes: []), Some.Bill("TWO"))];
        ICargoRecord[] second = [.. first, .. Some.File(deletion, Some.Bill("ONE", boxes: []))];

        Compare(first, second).ShouldBe(["COMPARE_BILL_ONLY_IN_FIRST ONE /ONE"]);
    }

    [Fact]
    public void More_than_can_be_compared_is_said()
    {
        var options = new ComparisonOptions { MaxContainers = 2, MaxBills = 2 };

        var findings = ManifestComparison.Compare(
            SampleManifest.M1(listsEquipment: true),
            SampleManifest.M1(listsEquipment: true),
            options
        );

        findings.Select(finding => finding.Code).Distinct().ShouldBe(["COMPARE_LIMIT_EXCEEDED"]);
    }

    [Fact]
    public void The_sample_declaration_agrees_with_the_sample_manifest() =>
        Compare(
                ReadCargo.Sample("asycuda-awmds/awmds-01-clean.xml").Records,
                ReadCargo.Sample("asycuda-sad/sad-01-import.xml").Records
            )
            .ShouldBeEmpty();

    [Fact]
    public void The_sample_stow_plan_lacks_two_boxes_of_the_sample_manifest()
    {
        var lines = Compare(
            ReadCargo.Sample("cuscar/synthetic-01-clean-crlf.edi").Records,
            ReadCargo.Sample("baplie/synthetic-01-mixed.edi").Records
        );

        lines
            .Where(line => line.Contains("ONLY_IN"))
            .ShouldBe([
                "COMPARE_CONTAINER_ONLY_IN_FIRST EJLNCTG260001 MSKU0007356 /MSKU0007356",
                "COMPARE_CONTAINER_ONLY_IN_FIRST EJLNCTG260004 TEMU0004125 /TEMU0004125",
            ]);
    }

    private static IEnumerable<ICargoRecord> Manifest(params Container[] boxes) =>
        Some.File(Some.Message(), [.. boxes.Select(box => Some.Bill("B" + box.Number, boxes: [box]))]);

    private static IEnumerable<ICargoRecord> Plan(params Container[] units) =>
        Some.File(Some.Message(MessageKind.StowPlan, "BAPLIE"), units);

    private static Container Unit(
        string number,
        string sizeType = "45G1",
        decimal grossKg = 29000,
        string discharge = "TTPTS",
        string? slot = null,
        string? un = null
    ) =>
        Some.Box(
            number,
            sizeType,
            seals: "",
            and: box =>
            {
                box.GrossMassKg = Some.Number(grossKg);
                box.PortOfDischarge = Some.Port(discharge);
                if (slot is not null)
                    box.Stow = StowPosition.Read(slot);
                if (un is not null)
                    box.Dangerous.Add(Some.Dangerous(un, "3"));
            }
        );

    private static List<string> Compare(IEnumerable<ICargoRecord> first, IEnumerable<ICargoRecord> second) =>
        [
            .. ManifestComparison
                .Compare(first, second)
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
                ),
        ];
}
