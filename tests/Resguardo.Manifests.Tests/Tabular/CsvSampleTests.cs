using System.Text;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Tests.Tabular;

public class CsvSampleTests
{
    [Theory]
    [InlineData("manifiesto-01.csv")]
    [InlineData("manifiesto-02-cp1252.csv")]
    [InlineData("manifiesto-03-bom-titles.csv")]
    public void A_sample_reads_to_its_expected_values(string file)
    {
        var cargo = ReadCargo.Sample($"csv-es/{file}");

        cargo.ShouldAgreeWith("csv-es/expected.json", file);
        cargo.Message.Format.ShouldBe("CSV");
        cargo.Codes.ShouldBeEmpty();
    }

    [Fact]
    public void Title_lines_tell_of_the_call()
    {
        var call = ReadCargo.Sample("csv-es/manifiesto-03-bom-titles.csv").Message.Call;

        call.VesselName.ShouldBe("EJEMPLO CARIBE");
        call.Voyage.ShouldBe("015W");
        call.Arrival.Value.ShouldBe(new DateTime(2026, 4, 16));
        call.Arrival.Place.Cell.ShouldBe("C2");
    }

    [Fact]
    public void The_totals_row_goes_to_the_message()
    {
        var declared = ReadCargo.Sample("csv-es/manifiesto-03-bom-titles.csv").Message.Declared;

        declared.Packages.Value.ShouldBe(3400);
        declared.GrossMassKg.Value.ShouldBe(100000);
        declared.GrossMassKg.Raw.ShouldBe("100.000,00");
        declared.GrossMassKg.Place.Cell.ShouldBe("N14");
        declared.Bills.IsStated.ShouldBeFalse();
    }

    [Fact]
    public void Rows_under_a_bill_belong_to_it()
    {
        var bill = ReadCargo.Sample("csv-es/manifiesto-03-bom-titles.csv").Bill("EJLNCTG260101");

        bill.Kind.ShouldBe(BillKind.Master);
        bill.PortOfLoading.Code.ShouldBe("COCTG");
        bill.PortOfDischarge.Code.ShouldBe("TTPTS");
        bill.Consignor?.Name.ShouldBe("POLIMEROS EJEMPLO S.A.");
        var goods = bill.Goods.ShouldHaveSingleItem();
        goods.Packages.Value.ShouldBe(1900);
        goods.GrossMassKg.Value.ShouldBe(50400);
        goods.VolumeM3.Value.ShouldBe(92);
        goods.Description.ShouldBe("POLYETHYLENE RESIN IN BAGS");
        goods.Marks.ShouldBe("PE HD LOT 77");
        goods.PackageType.Code.ShouldBe("BG");
        bill.Loads.Select(load => load.Container.Number).ShouldBe(["TEMU0001235", "MSKU0007356"]);
        bill.Loads.Select(load => load.Packages.Value).ShouldBe([1000, 900]);
        bill.Loads[0].Container.RawNumber.ShouldBe("TEMU 000123-5");
        bill.Loads[0].Container.TareKg.Value.ShouldBe(3900);
        bill.Loads[0].Container.Seals.Single().Number.ShouldBe("CO100001");
        bill.Loads[1].Container.Seals.ShouldBeEmpty();
    }

    [Fact]
    public void What_the_checks_judge_stays_as_written()
    {
        var cargo = ReadCargo.Sample("csv-es/manifiesto-03-bom-titles.csv");

        cargo.Bill("EJLNCTG260102").Goods[0].HsCode.Code.ShouldBe("30617");
        cargo.Bill("EJLNCTG260102").Loads[0].Container.SetTemperatureC.Value.ShouldBe(18.0m);
        cargo.Bill("EJLNCTG260103").Goods[0].Dangerous.Single().UnNumber.Code.ShouldBe("3480");
        cargo.Bill("EJLNCTG260103").Goods[0].Dangerous.Single().Class.Code.ShouldBe("3");
        cargo.Bill("EJLNCTG260104").PortOfDischarge.Code.ShouldBe("TTPTZ");
    }

    [Fact]
    public void Accents_survive_windows_1252()
    {
        var cargo = ReadCargo.Sample("csv-es/manifiesto-02-cp1252.csv");

        cargo.Message.Version.ShouldBe("Windows-1252");
        cargo
            .Bill("EJLNCTG260006")
            .Loads.Select(load => load.Container.Fill)
            .ShouldAllBe(fill => fill == ContainerFill.Empty);
    }

    [Fact]
    public void A_row_knows_its_byte_line_and_cell()
    {
        var content = ReadCargo.SampleBytes("csv-es/manifiesto-03-bom-titles.csv");

        var place = ReadCargo.From(content).Bill("EJLNCTG260102").Place;

        place.Cell.ShouldBe("A7");
        place.Line.ShouldBe(7);
        Encoding
            .UTF8.GetString(content.AsSpan((int)place.Byte.GetValueOrDefault(), 13))
            .ShouldBe("EJLNCTG260102");
    }
}
