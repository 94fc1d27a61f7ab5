using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Tests.Asycuda;

public class AwmdsTests
{
    private const string Folder = "asycuda-awmds";

    [Theory]
    [InlineData("awmds-01-clean.xml")]
    [InlineData("awmds-02-discrepancies-latin1.xml")]
    public void A_sample_reads_to_its_right_values(string file)
    {
        var read = ReadCargo.Sample($"{Folder}/{file}");

        read.ShouldAgreeWith($"{Folder}/expected.json", file);
        read.Message.Call.From.Code.ShouldBe("COCTG");
        read.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void The_general_segment_tells_the_call()
    {
        var message = ReadCargo.Sample($"{Folder}/awmds-01-clean.xml").Message;

        message.Format.ShouldBe("Awmds");
        message.Kind.ShouldBe(MessageKind.Manifest);
        message.Call.CustomsOffice.ShouldBe("TTPTS");
        message.Call.Departure.Value.ShouldBe(new DateTime(2026, 3, 28));
        message.Call.Arrival.Value.ShouldBe(new DateTime(2026, 4, 2, 6, 30, 0));
        message.Call.CarrierCode.ShouldBe("EJLN");
        message.Call.CarrierName.ShouldBe("EJEMPLO LINEAS S.A.");
        message.Call.Mode.ShouldBe("1");
        message.Call.Flag.ShouldBe("PA");
        message.Declared.Bills.Value.ShouldBe(6);
        message.Declared.Packages.Value.ShouldBe(3428);
        message.Declared.Containers.Value.ShouldBe(7);
        message.Declared.GrossMassKg.Value.ShouldBe(120598.5m);
        message.Declared.GrossMassKg.Raw.ShouldBe("120598.5");
    }

    [Fact]
    public void Totals_stay_as_their_sender_declared_them()
    {
        var message = ReadCargo.Sample($"{Folder}/awmds-02-discrepancies-latin1.xml").Message;

        message.Declared.Bills.Value.ShouldBe(7);
        message.Declared.Packages.Value.ShouldBe(3400);
        message.Declared.Containers.Value.ShouldBe(9);
        message.Declared.GrossMassKg.Value.ShouldBe(100000);
    }

    [Fact]
    public void A_bill_has_its_parties_goods_and_containers()
    {
        var bill = ReadCargo.Sample($"{Folder}/awmds-01-clean.xml").Bill("EJLNCTG260001");

        bill.Kind.ShouldBe(BillKind.Master);
        bill.Nature.ShouldBe(BillNature.Import);
        bill.LineNumber.ShouldBe("1");
        bill.PortOfLoading.Code.ShouldBe("COCTG");
        bill.PortOfDischarge.Code.ShouldBe("TTPTS");
        bill.Origin.Code.ShouldBeNull();
        bill.Consignor!.Name.ShouldBe("POLIMEROS EJEMPLO S.A.");
        bill.Consignor.Address.ShouldBe("ZONA INDUSTRIAL KM 5, CARTAGENA");
        bill.Consignor.Id.ShouldBeNull();
        bill.Notify!.Name.ShouldBe("ISLAND PLASTICS EXAMPLE LTD");
        bill.DeclaredContainers.Value.ShouldBe(2);
        bill.FreightTerm.ShouldBe(FreightTerm.Prepaid);
        bill.Freight.Currency.ShouldBe("USD");

        var goods = bill.Goods.ShouldHaveSingleItem();
        goods.Description.ShouldBe("POLYETHYLENE RESIN IN BAGS");
        goods.Marks.ShouldBe("PE HD LOT 77");
        goods.Packages.Value.ShouldBe(2000);
        goods.PackageType.Code.ShouldBe("BG");
        goods.GrossMassKg.Value.ShouldBe(50400);
        goods.VolumeM3.Value.ShouldBe(92);
        goods.HsCode.Code.ShouldBe("390120");

        bill.Loads.Count.ShouldBe(2);
        var load = bill.Loads[1];
        load.GoodsLine.ShouldBe(1);
        load.Packages.Value.ShouldBe(1000);
        load.GrossMassKg.Value.ShouldBe(25200);
        load.Container.Number.ShouldBe("MSKU0007356");
        load.Container.SizeType.Code.ShouldBe("45G1");
        load.Container.Fill.ShouldBe(ContainerFill.Full);
        load.Container.TareKg.Value.ShouldBe(3900);
        load.Container.IsListed.ShouldBeFalse();
        load.Container.Seals.Select(seal => (seal.Number, seal.Party))
            .ShouldBe([("CO100002", SealParty.Carrier), ("CO100003", SealParty.Carrier)]);
    }

    [Fact]
    public void A_reefer_has_its_temperatures_and_dangerous_goods_their_UN_number()
    {
        var read = ReadCargo.Sample($"{Folder}/awmds-01-clean.xml");

        var reefer = read.Bill("EJLNCTG260002").Loads.ShouldHaveSingleItem().Container;
        reefer.MinTemperatureC.Value.ShouldBe(-18);
        reefer.MaxTemperatureC.Value.ShouldBe(-18);
        var dangerous = read.Bill("EJLNCTG260003").Goods[0].Dangerous.ShouldHaveSingleItem();
        dangerous.UnNumber.Code.ShouldBe("3480");
    }

    [Fact]
    public void Latin_1_is_read_as_Latin_1()
    {
        var bill = ReadCargo.Sample($"{Folder}/awmds-02-discrepancies-latin1.xml").Bill("EJLNCTG260104");

        bill.Consignee!.Name.ShouldBe("CASA DE TELAS NIÑO");
        bill.PortOfDischarge.Code.ShouldBe("TTPTZ");
    }

    [Fact]
    public void A_degroupage_has_its_house_bills_under_their_master()
    {
        var read = ReadCargo.Sample($"{Folder}/awbolds-01-degroupage.xml");

        read.Message.Format.ShouldBe("Awbolds");
        read.Message.Kind.ShouldBe(MessageKind.HouseManifest);
        read.Message.MasterBill.ShouldBe("EJLNCTG26LCL1");
        read.Message.Call.Voyage.ShouldBe("014W");
        read.Bills.Select(bill => bill.Number).ShouldBe(["EJLNCTG260004", "EJLNCTG260005"]);
        read.Bills.ShouldAllBe(bill => bill.Kind == BillKind.House && bill.MasterNumber == "EJLNCTG26LCL1");
        read.Bills.SelectMany(bill => bill.Loads)
            .Select(load => load.Container.Number)
            .Distinct()
            .ShouldBe(["TEMU0004125"]);
        read.Bills.Sum(bill => bill.Packages).ShouldBe(78);
        read.Bills.Sum(bill => bill.GrossMassKg).ShouldBe(21430.5m);
        read.Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("FCL", ContainerFill.Full)]
    [InlineData("LCL", ContainerFill.Full)]
    [InlineData("MTY", ContainerFill.Empty)]
    [InlineData("005", ContainerFill.Full)]
    [InlineData("004", ContainerFill.Empty)]
    [InlineData("1/1", ContainerFill.Full)]
    [InlineData("02", ContainerFill.Full)]
    public void Each_country_has_its_own_list_of_full_and_empty(string code, ContainerFill fill)
    {
        var read = ReadCargo.From(
            Some.Awmds(Some.Bol("B1", Some.Ctn("TEMU0001234", $"<Empty_Full>{code}</Empty_Full>")))
        );

        read.Bills[0].Loads[0].Container.Fill.ShouldBe(fill);
        read.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_code_of_no_known_list_is_said()
    {
        var read = ReadCargo.From(
            Some.Awmds(Some.Bol("B1", Some.Ctn("TEMU0001234", "<Empty_Full>Q7</Empty_Full>")))
        );

        var finding = read.Finding("CODE_UNKNOWN");
        finding.Found.ShouldBe("Q7");
        finding.Expected.ShouldBe("Empty_Full");
        finding.Bill.ShouldBe("B1");
        finding.Container.ShouldBe("TEMU0001234");
    }

    [Fact]
    public void Tag_names_match_in_any_case_and_unknown_ones_are_passed_over()
    {
        var read = ReadCargo.From(
            "<AWMDS xmlns:fn='x'><Import_Rotation>2026/1</Import_Rotation><bol_Segment><BOL_ID><bol_reference>B1</bol_reference>"
                + "<Odd><Deep>x</Deep></Odd></BOL_ID><fn:Goods_segment><number_of_PACKAGES>5</number_of_PACKAGES>"
                + "</fn:Goods_segment></bol_Segment></AWMDS>"
        );

        read.Bill("B1").Goods.ShouldHaveSingleItem().Packages.Value.ShouldBe(5);
        read.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_bill_that_says_dangerous_without_a_number_is_dangerous()
    {
        var read = ReadCargo.From(
            Some.Awmds(
                "<Bol_segment><Bol_id><Bol_reference>B1</Bol_reference><DG_status>1</DG_status></Bol_id>"
                    + "<Goods_segment><Number_of_packages>5</Number_of_packages></Goods_segment></Bol_segment>"
            )
        );

        read.Bills[0].Goods[0].Dangerous.ShouldHaveSingleItem().UnNumber.Code.ShouldBeNull();
    }

    [Fact]
    public void Line_breaks_within_marks_are_blanks_and_part_the_lines_of_an_address()
    {
        var read = ReadCargo.From(
            Some.Awmds(
                "<Bol_segment><Bol_id><Bol_reference>B1</Bol_reference></Bol_id><Traders_segment><Consignee>"
                    + "<Consignee_name>SHOP</Consignee_name><Consignee_address>STREET 1\r\n  TOWN\n</Consignee_address>"
                    + "</Consignee></Traders_segment><Goods_segment><Shipping_marks>A\r\n  B</Shipping_marks></Goods_segment></Bol_segment>"
            )
        );

        read.Bills[0].Goods[0].Marks.ShouldBe("A B");
        read.Bills[0].Consignee!.Address.ShouldBe("STREET 1\nTOWN");
    }

    [Fact]
    public void A_decimal_comma_is_read_and_said()
    {
        var read = ReadCargo.From(
            Some.Awmds(Some.Bol("B1", "<Goods_segment><Gross_mass>1810,5</Gross_mass></Goods_segment>"))
        );

        read.Bills[0].Goods[0].GrossMassKg.Value.ShouldBe(1810.5m);
        read.Bills[0].Goods[0].GrossMassKg.Raw.ShouldBe("1810,5");
        read.Finding("XML_DECIMAL_COMMA").Bill.ShouldBe("B1");
    }

    [Fact]
    public void A_number_that_is_none_is_said_and_kept_as_written()
    {
        var read = ReadCargo.From(
            Some.Awmds(Some.Bol("B1", "<Goods_segment>\n<Gross_mass>approx 5</Gross_mass></Goods_segment>"))
        );

        read.Bills[0].Goods[0].GrossMassKg.Value.ShouldBeNull();
        read.Bills[0].Goods[0].GrossMassKg.Raw.ShouldBe("approx 5");
        var finding = read.Finding("NUMBER_UNREADABLE");
        finding.Found.ShouldBe("approx 5");
        finding.Place.Line.ShouldBe(3);
    }

    [Fact]
    public void A_bill_without_a_number_is_read_and_said()
    {
        var read = ReadCargo.From(Some.Awmds("<Bol_segment><Bol_id></Bol_id></Bol_segment>"));

        read.Bills.ShouldHaveSingleItem().Number.ShouldBe("");
        read.Codes.ShouldBe(["BILL_WITHOUT_NUMBER"]);
    }

    [Fact]
    public void Vehicles_and_several_tariff_codes_belong_to_their_goods_line()
    {
        var read = ReadCargo.From(
            Some.Awmds(
                Some.Bol(
                    "B1",
                    "<Goods_segment><Commodity_Segment><HS_code>870323</HS_code><HS_code>8703.24</HS_code></Commodity_Segment>"
                        + "<Vehicle_segment><VIN>1M8GDM9AXKP042788</VIN></Vehicle_segment></Goods_segment>"
                )
            )
        );

        var goods = read.Bills[0].Goods.ShouldHaveSingleItem();
        goods.HsCode.Code.ShouldBe("870323");
        goods.MoreHsCodes.ShouldHaveSingleItem().Code.ShouldBe("870324");
        goods.Vins.ShouldHaveSingleItem().Code.ShouldBe("1M8GDM9AXKP042788");
    }

    [Fact]
    public void With_several_goods_lines_a_container_is_tied_to_none()
    {
        var read = ReadCargo.From(
            Some.Awmds(
                Some.Bol(
                    "B1",
                    Some.Ctn("TEMU0001234"),
                    "<Goods_segment><Number_of_packages>1</Number_of_packages></Goods_segment>",
                    "<Goods_segment><Number_of_packages>2</Number_of_packages></Goods_segment>"
                )
            )
        );

        read.Bills[0].Goods.Select(line => line.Number).ShouldBe([1, 2]);
        read.Bills[0].Loads[0].GoodsLine.ShouldBe(0);
    }
}
