using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Tests.Asycuda;

public class SadTests
{
    private const string Sample = "asycuda-sad/sad-01-import.xml";

    [Fact]
    public void The_sample_reads_to_its_right_values()
    {
        var read = ReadCargo.Sample(Sample);

        read.ShouldAgreeWith("asycuda-sad/expected.json", "sad-01-import.xml");
        read.Message.Format.ShouldBe("SAD");
        read.Message.Kind.ShouldBe(MessageKind.Declaration);
        read.Message.Call.CustomsOffice.ShouldBe("TTPTS");
        read.Message.Call.VesselName.ShouldBe("EJEMPLO CARIBE");
        read.Message.Call.From.Code.ShouldBe("COCTG");
        read.Message.Reference.ShouldBe("2026/145");
        read.Message.ControlNumber.ShouldBe("REF-1");
        read.Message.DocumentNumber.ShouldBeNull();
        read.Message.Declared.Packages.Value.ShouldBe(2000);
        read.Message.Declared.GrossMassKg.Value.ShouldBe(50400);
        var bill = read.Bill("EJLNCTG260001");
        bill.Nature.ShouldBe(BillNature.Import);
        bill.Packages.ShouldBe(2000);
        bill.GrossMassKg.ShouldBe(50400);
        var goods = bill.Goods.ShouldHaveSingleItem();
        goods.HsCode.Code.ShouldBe("39012000");
        goods.HsCode.Raw.ShouldBe("39012000 000");
        goods.NetMassKg.Value.ShouldBe(48888);
        goods.OriginCountry.ShouldBe("CO");
        goods.Value.Value.ShouldBe(25000);
        goods.Value.Currency.ShouldBe("USD");
        bill.Value.Value.ShouldBe(25000);
        bill.Loads.Select(load =>
                (load.Container.Number, load.GoodsLine, load.Packages.Value, load.GrossMassKg.Value)
            )
            .ShouldBe([("TEMU0001234", 1, 1000m, 25200m), ("MSKU0007356", 1, 1000m, 25200m)]);
        bill.Loads[0].Container.Fill.ShouldBe(ContainerFill.Full);
        read.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void The_first_line_of_a_name_is_the_name_and_the_rest_the_address()
    {
        var bill = ReadCargo.Sample(Sample).Bill("EJLNCTG260001");

        bill.Consignor!.Name.ShouldBe("POLIMEROS EJEMPLO S.A.");
        bill.Consignor.Address.ShouldBe("ZONA INDUSTRIAL KM 5, CARTAGENA");
        bill.Consignee!.Id.ShouldBe("1000000001");
        bill.PartyIn(PartyRole.Broker)!.Name.ShouldBe("EXAMPLE BROKERS");
        bill.Parties.Count.ShouldBe(3);
    }

    [Fact]
    public void Items_are_gathered_by_the_bill_they_refer_to()
    {
        var read = ReadCargo.From(
            "<ASYCUDA><Property><Sad_flow>I</Sad_flow></Property>"
                + Item("B1", "84713000", "10", "3.5")
                + Item("B2", "85171200", null, "1")
                + Item("B1", "0101210000", "0", "2")
                + "<Container><Item_Number>3</Item_Number><Container_identity>TEMU0001234</Container_identity></Container></ASYCUDA>"
        );

        read.Bills.Select(bill => bill.Number).ShouldBe(["B1", "B2"]);
        var first = read.Bill("B1");
        first
            .Goods.Select(line => (line.Number, line.HsCode.Code, line.Packages.Value))
            .ShouldBe([(1, "8471300010", 3.5m), (2, "0101210000", 2m)]);
        first.Loads.ShouldHaveSingleItem().GoodsLine.ShouldBe(2);
        read.Bill("B2").Loads.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("11/19/25", "2025-11-19")]
    [InlineData("19/11/2025", "2025-11-19")]
    [InlineData("2025-11-19", "2025-11-19")]
    [InlineData("3/4/2026", "2026-03-04")]
    public void Dates_come_as_the_exporting_machine_writes_them(string written, string date)
    {
        var read = ReadCargo.From(
            $"<ASYCUDA><Identification><Registration><Serial_number>C</Serial_number><Number>123</Number><Date>{written}</Date></Registration></Identification></ASYCUDA>"
        );

        read.Message.SentAt.Value.ShouldBe(
            DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture)
        );
        read.Message.DocumentNumber.ShouldBe("C 123");
        read.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_declaration_that_breaks_off_keeps_its_complete_items()
    {
        var whole = "<ASYCUDA>" + Item("B1", "84713000", null, "1") + Item("B2", "85171200", null, "1");

        var read = ReadCargo.From(whole[..^30]);

        read.Bills.ShouldHaveSingleItem().Number.ShouldBe("B1");
        read.Codes.ShouldBe(["FILE_TRUNCATED"]);
        read.End.IsTruncated.ShouldBeTrue();
    }

    private static string Item(string bill, string code, string? precision, string packages) =>
        $"<Item><Packages><Number_of_packages>{packages}</Number_of_packages></Packages><Tarification><HScode><Commodity_code>{code}</Commodity_code>"
        + $"<Precision_1>{precision ?? "<null/>"}</Precision_1></HScode></Tarification>"
        + $"<Previous_doc><Summary_declaration>{bill}</Summary_declaration></Previous_doc></Item>";
}
