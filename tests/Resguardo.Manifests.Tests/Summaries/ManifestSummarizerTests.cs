using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Summaries;

namespace Resguardo.Manifests.Tests.Summaries;

public class ManifestSummarizerTests
{
    // The values are those of the samples' expected.json.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_clean_manifest_counts_the_same_with_and_without_a_list_of_equipment(bool listsEquipment)
    {
        var summary = ManifestSummarizer.Summarize(SampleManifest.M1(listsEquipment)).ShouldHaveSingleItem();

        summary.Bills.ShouldBe(6);
        summary.Packages.ShouldBe(3428);
        summary.GrossKg.ShouldBe(120598.5m);
        summary.ContainerLines.ShouldBe(8);
        summary.Containers.ShouldBe(7);
        summary.Seals.ShouldBe(7);
        summary.Units.ShouldBe(7);
        summary.Full.ShouldBe(5);
        summary.Empty.ShouldBe(2);
        summary.FailingCheckDigit.ShouldBeEmpty();
        summary.Remainder10.ShouldBe(["TRHU0000150"]);
        summary.Reefers.ShouldBe(["SZLU9051233"]);
        summary.Empties.ShouldBe(["FCIU5951023", "TCLU5541011"]);
        summary.DangerousGoodsBills.ShouldBe(["EJLNCTG260003"]);
        summary.IsOverLimit.ShouldBeFalse();
        summary.IsTruncated.ShouldBeFalse();
    }

    [Theory]
    [InlineData(true, new[] { "FCIU5951023" })]
    [InlineData(false, new[] { "FCIU5951023", "TRHU0000150" })]
    public void The_damaged_manifest_counts_what_stands_in_it(bool listsEquipment, string[] empties)
    {
        var summary = ManifestSummarizer.Summarize(SampleManifest.D1(listsEquipment)).ShouldHaveSingleItem();

        summary.Bills.ShouldBe(6);
        summary.Packages.ShouldBe(3428);
        summary.GrossKg.ShouldBe(147598.5m);
        summary.ContainerLines.ShouldBe(8);
        summary.Containers.ShouldBe(6);
        summary.Seals.ShouldBe(5);
        summary.FailingCheckDigit.ShouldBe(["TEMU0001235"]);
        summary.Remainder10.ShouldBe(["TRHU0000150"]);
        summary.Empties.ShouldBe(empties);
        summary.DangerousGoodsBills.ShouldBe(["EJLNCTG260103"]);
    }

    [Fact]
    public void A_list_of_units_has_no_bills()
    {
        var records = Some.File(
            Some.Message(MessageKind.StowPlan, "BAPLIE"),
            Some.Box(
                "TEMU0001234",
                "45G1",
                seals: "",
                and: box => box.VerifiedGrossMassKg = Some.Number(28120)
            ),
            Some.Box("SZLU9051233", "45R1", seals: "", and: box => box.GrossMassKg = Some.Number(22680)),
            Some.Box("TCLU5541011", "2210", ContainerFill.Empty, "")
        );

        var summary = ManifestSummarizer.Summarize(records).ShouldHaveSingleItem();

        summary.Bills.ShouldBeNull();
        summary.Packages.ShouldBeNull();
        summary.ContainerLines.ShouldBeNull();
        summary.DangerousGoodsBills.ShouldBeNull();
        summary.Seals.ShouldBeNull();
        summary.GrossKg.ShouldBe(50800);
        (summary.Units, summary.Full, summary.Empty).ShouldBe((3L, 2L, 1L));
    }

    [Fact]
    public void The_same_unit_listed_twice_is_one_container()
    {
        var records = Some.File(
            Some.Message(MessageKind.DischargeOrder, "COPRAR"),
            Some.Box("MSTI6415664", seals: ""),
            Some.Box("MSTI6415664", seals: "")
        );

        var summary = ManifestSummarizer.Summarize(records).ShouldHaveSingleItem();

        summary.Units.ShouldBe(2);
        summary.Containers.ShouldBe(1);
        summary.FailingCheckDigit.ShouldBe(["MSTI6415664"]);
    }

    [Fact]
    public void Break_bulk_and_placeholders_are_no_containers()
    {
        var blocks = Some.Box("EQ123456", and: box => box.Kind = EquipmentKind.BreakBulk);
        var records = Some.File(
            Some.Message(),
            Some.Listed(blocks),
            Some.Bill(boxes: [blocks, Some.Box("LCL")])
        );

        var summary = ManifestSummarizer.Summarize(records).ShouldHaveSingleItem();

        summary.Containers.ShouldBe(0);
        summary.ContainerLines.ShouldBe(0);
        summary.Units.ShouldBe(1);
    }

    [Fact]
    public void A_container_under_two_goods_lines_of_a_bill_is_one_line()
    {
        var box = Some.Box();
        var bill = Some.Bill(boxes: [box], and: b => b.Loads.Add(Some.Load(box, 5, line: 2)));

        var summary = ManifestSummarizer.Summarize(Some.File(Some.Message(), bill)).ShouldHaveSingleItem();

        summary.ContainerLines.ShouldBe(1);
        summary.Seals.ShouldBe(1);
    }

    [Fact]
    public void Zero_degrees_on_a_dry_box_make_no_reefer()
    {
        var records = Some.File(
            Some.Message(MessageKind.DischargeReport, "COARRI"),
            Some.Box("TEMU0001234", "45G1", and: box => box.SetTemperatureC = Some.Number(0)),
            Some.Box("MSKU0007356", "45G1", and: box => box.SetTemperatureC = Some.Number(-18))
        );

        var summary = ManifestSummarizer.Summarize(records).ShouldHaveSingleItem();

        summary.Reefers.ShouldBe(["MSKU0007356"]);
    }

    [Fact]
    public void A_message_cut_off_is_counted_as_far_as_it_goes()
    {
        var summary = ManifestSummarizer.Summarize([Some.Message(), Some.Bill()]).ShouldHaveSingleItem();

        summary.Bills.ShouldBe(1);
        summary.IsTruncated.ShouldBeTrue();
    }

    [Fact]
    public void Each_message_is_counted_from_nothing()
    {
        ICargoRecord[] records = [.. SampleManifest.D1(true), .. SampleManifest.M1(true)];

        var summaries = ManifestSummarizer.Summarize(records).ToList();

        summaries.Count.ShouldBe(2);
        summaries[1].Seals.ShouldBe(7);
        summaries[1].FailingCheckDigit.ShouldBeEmpty();
    }

    [Fact]
    public void A_count_beyond_its_limit_says_so()
    {
        var options = new SummaryOptions { MaxContainers = 3 };

        var summary = ManifestSummarizer.Summarize(SampleManifest.M1(true), options).ShouldHaveSingleItem();

        summary.Containers.ShouldBe(3);
        summary.IsOverLimit.ShouldBeTrue();
        summary.GrossKg.ShouldBe(120598.5m);
    }
}
