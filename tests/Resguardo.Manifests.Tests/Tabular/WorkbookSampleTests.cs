using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Tests.Tabular;

public class WorkbookSampleTests
{
    [Theory]
    [InlineData("csv-es/manifiesto-04.xlsx", "XLSX")]
    [InlineData("xls/manifiesto-04.xls", "XLS")]
    public void A_workbook_reads_to_its_expected_values(string file, string format)
    {
        var cargo = ReadCargo.Sample(file);

        cargo.ShouldAgreeWith("csv-es/expected.json", "manifiesto-04.xlsx");
        cargo.Message.Format.ShouldBe(format);
        cargo.Message.Reference.ShouldNotBeNullOrEmpty();
        cargo.Codes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("csv-es/manifiesto-04.xlsx")]
    [InlineData("xls/manifiesto-04.xls")]
    public void A_workbook_says_the_same_as_the_text_table_of_the_same_manifest(string file)
    {
        var text = ReadCargo.Sample("csv-es/manifiesto-01.csv");

        var workbook = ReadCargo.Sample(file);

        workbook.Bills.Select(ShownBill.Of).ShouldBe(text.Bills.Select(ShownBill.Of));
    }

    [Fact]
    public void A_cell_of_a_workbook_has_its_place()
    {
        var bill = ReadCargo.Sample("csv-es/manifiesto-04.xlsx").Bill("EJLNCTG260002");

        bill.Place.Cell.ShouldBe("A4");
        bill.Place.Byte.ShouldBeNull();
        bill.Loads[0].Container.SetTemperatureC.Place.Cell.ShouldBe("V4");
    }
}
