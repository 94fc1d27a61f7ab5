using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Tests.Edifact;

public class CuscarTests
{
    private const string Folder = "cuscar";

    [Theory]
    [InlineData("synthetic-01-clean-crlf.edi")]
    [InlineData("synthetic-02-una-other-separators.edi")]
    [InlineData("synthetic-03-discrepancies-bad-trailers.edi")]
    public void A_sample_reads_to_its_right_values(string file)
    {
        var read = ReadCargo.Sample($"{Folder}/{file}");

        read.ShouldAgreeWith($"{Folder}/expected.json", file);
        read.Message.Call.From.Code.ShouldBe("COCTG");
        read.Message.Call.Arrival.Value.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("synthetic-01-clean-crlf.edi")]
    [InlineData("synthetic-02-una-other-separators.edi")]
    public void A_clean_sample_has_no_findings(string file) =>
        ReadCargo.Sample($"{Folder}/{file}").Findings.ShouldBeEmpty();

    [Fact]
    public void Wrong_trailers_are_found_with_what_stands_there_and_what_should()
    {
        var read = ReadCargo.Sample($"{Folder}/synthetic-03-discrepancies-bad-trailers.edi");

        read.Codes.ShouldBe(["EDIFACT_SEGMENT_COUNT", "EDIFACT_INTERCHANGE_REFERENCE"]);
        var count = read.Finding("EDIFACT_SEGMENT_COUNT");
        count.Found.ShouldBe("141");
        count.Expected.ShouldBe("138");
        var reference = read.Finding("EDIFACT_INTERCHANGE_REFERENCE");
        reference.Found.ShouldBe("EJ0003");
        reference.Expected.ShouldBe("EJ0002");
    }

    [Fact]
    public void Of_a_cut_file_the_complete_bills_are_read()
    {
        var read = ReadCargo.Sample($"{Folder}/synthetic-04-truncated.edi");

        read.Bills.Count.ShouldBe(4);
        read.End.IsTruncated.ShouldBeTrue();
        read.Finding("FILE_TRUNCATED").Bill.ShouldBe("EJLNCTG260005");
    }

    [Fact]
    public void One_consignment_may_hold_two_bills()
    {
        var read = ReadCargo.SharedSample($"{Folder}/edinet-d95b-cuscar.edi");

        read.Message.Format.ShouldBe("CUSCAR");
        read.Finding("EDIFACT_MESSAGE_TYPE_MISSING").Expected.ShouldBe("CUSCAR");
        read.Bills.Select(bill => bill.Number).ShouldBe(["MSCUDB592345", "MSCUDF421004", "MSCUEK569969"]);
        read.Bills.Select(bill => bill.GrossMassKg).ShouldBe([16182.0m, 20602.0m, 14259.6m]);
        read.Bills.Sum(bill => bill.Goods.Count).ShouldBe(4);
        read.Bills.SelectMany(bill => bill.Loads)
            .Select(load => load.Container.Number)
            .ShouldBe(["FCIU5956299", "TCLU5546482", "TGCU0235724", "FCIU2469131"]);
        read.Message.Call.CallSign.Code.ShouldBe("D5LQ7");
        var count = read.Finding("EDIFACT_SEGMENT_COUNT");
        count.Found.ShouldBe("53");
        count.Expected.ShouldBe("52");
        read.Bills[0].Goods[0].VolumeM3.Value.ShouldBe(0);
        read.Bills[0].Goods[0].Description!.ShouldContain("TOTAL VGM WEIGHT: 42488.00KGS");
    }

    [Fact]
    public void Break_bulk_in_the_place_of_a_container_is_no_container()
    {
        var read = ReadCargo.SharedSample($"{Folder}/humphreys-simple.edi");

        var bill = read.Bills.ShouldHaveSingleItem();
        bill.Number.ShouldBe("DOCV373MOB909999");
        bill.GrossMassKg.ShouldBe(55814);
        bill.Packages.ShouldBe(60);
        bill.Goods.ShouldHaveSingleItem().Packages.Value.ShouldBe(2880);
        bill.PortOfLoading.Code.ShouldBe("CRMOB");
        bill.PortOfDischarge.Code.ShouldBe("GBPME");
        bill.Consignor!.Name.ShouldStartWith("ANOTHER DIFFERENT PERSON");
        var unit = read.Units.ShouldHaveSingleItem();
        unit.Kind.ShouldBe(EquipmentKind.BreakBulk);
        unit.IsContainer.ShouldBeFalse();
        bill.Loads.ShouldHaveSingleItem().Container.ShouldBeSameAs(unit);
        var count = read.Finding("EDIFACT_SEGMENT_COUNT");
        count.Found.ShouldBe("313");
        count.Expected.ShouldBe("30");
    }
}
