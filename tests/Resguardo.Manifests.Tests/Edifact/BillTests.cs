using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Tests.Edifact;

public class BillTests
{
    [Theory]
    [InlineData("ifcsum/edinet-d01b.edi")]
    [InlineData("ifcsum/edinet-d01b-newline-terminated.edi")]
    public void A_forwarding_summary_reads_the_same_whatever_ends_its_segments(string file)
    {
        var read = ReadCargo.SharedSample(file);

        read.Message.Format.ShouldBe("IFCSUM");
        read.Message.Declared.Bills.Value.ShouldBe(5);
        var bill = read.Bills.ShouldHaveSingleItem();
        bill.Number.ShouldBe("311447177");
        bill.Goods.Count.ShouldBe(2);
        bill.Packages.ShouldBe(1);
        bill.DeclaredGrossMassKg.Value.ShouldBe(8.269m);
        read.Finding("EDIFACT_SEGMENT_COUNT").Found.ShouldBe("787");
    }

    [Fact]
    public void An_instruction_is_one_bill()
    {
        var read = ReadCargo.From(
            Some.Message(
                "IFTMIN:D:00B:UN",
                "BGM+340+SI77+9",
                "CNT+11:48",
                "RFF+BM:EJLN77",
                "RFF+BN:BK77",
                "TDT+20+014W+1++EJLN:172:20+++9999993:146:11:EJEMPLO CARIBE",
                "LOC+9+COCTG:139:6",
                "LOC+11+TTPTS:139:6",
                "NAD+CZ+++ENERGIA EJEMPLO",
                "NAD+CN+++POWER EXAMPLE",
                "GID+1+48:PK",
                "FTX+AAA+++BATTERIES",
                "MEA+AAE+G+KGM:14688",
                "SGP+TRHU0000150+48",
                "DGS+IMD+9+3480",
                "EQD+CN+TRHU0000150+22G1:102:5++2+5",
                "SEL+CO100044+CA"
            )
        );

        read.Findings.ShouldBeEmpty();
        read.Message.Kind.ShouldBe(MessageKind.BillOfLading);
        read.Message.Call.Voyage.ShouldBe("014W");
        var bill = read.Bills.ShouldHaveSingleItem();
        bill.Number.ShouldBe("EJLN77");
        bill.BookingNumber.ShouldBe("BK77");
        bill.PortOfLoading.Code.ShouldBe("COCTG");
        bill.Consignor!.Name.ShouldBe("ENERGIA EJEMPLO");
        bill.Packages.ShouldBe(48);
        bill.Goods.ShouldHaveSingleItem().Dangerous.ShouldHaveSingleItem();
        var unit = read.Units.ShouldHaveSingleItem();
        unit.Seals.ShouldHaveSingleItem();
        bill.Loads.ShouldHaveSingleItem().Container.ShouldBeSameAs(unit);
    }

    [Fact]
    public void A_house_bill_names_its_master()
    {
        var read = ReadCargo.From(
            Some.Message(
                "CUSCAR:D:95B:UN",
                "BGM+85+M1+9",
                "CNI+1+H1",
                "RFF+BH:H1",
                "RFF+MB:M1",
                "CNT+11:5",
                "CNI+2",
                "RFF+BM:M2",
                "RFF+BH:H2",
                "CNT+11:6"
            )
        );

        read.Bills.Select(bill => (bill.Number, bill.Kind, bill.MasterNumber))
            .ShouldBe([("H1", BillKind.House, "M1"), ("H2", BillKind.House, "M2")]);
    }

    [Fact]
    public void A_number_that_comes_late_is_the_bill_s_all_the_same()
    {
        var read = ReadCargo.From(
            Some.Message(
                "CUSCAR:D:95B:UN",
                "BGM+85+M1+9",
                "CNI+7+X",
                "CNT+11:5",
                "LOC+9+COCTG",
                "RFF+BM:B1",
                "CNT+7:3:TNE"
            )
        );

        var bill = read.Bills.ShouldHaveSingleItem();
        bill.Number.ShouldBe("B1");
        bill.LineNumber.ShouldBe("7");
        bill.Packages.ShouldBe(5);
        bill.GrossMassKg.ShouldBe(3000);
        bill.PortOfLoading.Code.ShouldBe("COCTG");
    }

    [Fact]
    public void A_bill_without_a_number_is_said()
    {
        var read = ReadCargo.From(Some.Message("CUSCAR:D:95B:UN", "BGM+85+M1+9", "CNI+1", "CNT+11:5"));

        read.Bills.ShouldHaveSingleItem().Number.ShouldBe("");
        read.Codes.ShouldBe(["BILL_WITHOUT_NUMBER"]);
    }

    [Fact]
    public void Goods_without_a_consignment_are_read_under_the_number_of_the_head()
    {
        var read = ReadCargo.From(
            Some.Message("CUSCAR:D:95B:UN", "BGM+85+M1+9", "RFF+BM:B9", "GID+1+10:BG", "FTX+AAA+++RICE")
        );

        read.Bills.ShouldHaveSingleItem().Number.ShouldBe("B9");
        read.Bills[0].Goods[0].Description.ShouldBe("RICE");
    }

    [Fact]
    public void A_party_has_its_name_wherever_the_sender_put_it()
    {
        var bill = ReadCargo
            .From(
                Some.Cuscar(
                    "NAD+CZ+++EJEMPLO:EXPORT S.A.+CALLE 1:PISO 2+BOGOTA++110111+CO",
                    "RFF+AHP:900123456",
                    "CTA+IC+:ANA",
                    "COM+5715551234:TE",
                    "COM+ana@example.org:EM",
                    "NAD+CN++ISLAND LTD:12 ROAD:PORT OF SPAIN",
                    "NAD+N1+++SAME AS CONSIGNEE",
                    "NAD+FW+EJFW:160:20"
                )
            )
            .Bills[0];

        bill.Consignor!.Name.ShouldBe("EJEMPLO EXPORT S.A.");
        bill.Consignor.Address.ShouldBe("CALLE 1\nPISO 2\nBOGOTA\n110111");
        bill.Consignor.Country.ShouldBe("CO");
        bill.Consignor.Id.ShouldBe("900123456");
        bill.Consignor.IdScheme.ShouldBe("AHP");
        bill.Consignor.Phone.ShouldBe("5715551234");
        bill.Consignor.Email.ShouldBe("ana@example.org");
        bill.Consignee!.Name.ShouldBe("ISLAND LTD");
        bill.Consignee.Address.ShouldBe("12 ROAD\nPORT OF SPAIN");
        bill.Notify!.RawRole.ShouldBe("N1");
        bill.Notify.IsSameAsOther.ShouldBeTrue();
        bill.Forwarder!.Id.ShouldBe("EJFW");
    }

    [Fact]
    public void Words_cut_at_the_end_of_a_column_are_whole_again()
    {
        var first = "TWENTY PALLETS OF CERAMIC FLOOR AND WALL TILES, GLAZED, FIRST QUALITY,";
        var bill = ReadCargo
            .From(
                Some.Cuscar(
                    "GID+1+20:PX",
                    $"FTX+AAA+++{first}: WITH SPA:CERS AND CORNERS",
                    "GID+2+1:PX",
                    "FTX+AAA+++GLUE IN TINS OF 10 KILOGRAMS, TWENTY-:FOUR",
                    $"FTX+AAA+++{first[..35]}",
                    "FTX+AAA+++S GO ON"
                )
            )
            .Bills[0];

        first.Length.ShouldBe(70);
        bill.Goods[0].Description.ShouldBe($"{first} WITH SPA CERS AND CORNERS");
        bill.Goods[1]
            .Description.ShouldBe($"GLUE IN TINS OF 10 KILOGRAMS, TWENTY- FOUR {first[..35]}S GO ON");
    }

    [Fact]
    public void Marks_codes_vehicles_money_and_dangers_reach_their_goods_line()
    {
        var bill = ReadCargo
            .From(
                Some.Cuscar(
                    "CPI+4++C",
                    "MOA+64:1250.50:USD",
                    "GID+1",
                    "PAC+48++PK",
                    "FTX+AAC+++LITHIUM ION BATTERIES",
                    "MEA+AAE+AAB+LBR:1000",
                    "MEA+AAE+AAA+KGM:400",
                    "MEA+VOL++FTQ:100",
                    "MOA+40:9000:USD",
                    "DGS+IMD+9+UN3480+23:CEL+2+F-A S-I++++9:6.1",
                    "PCI+28+UN3480:LOT 1",
                    "CST+1+8507.60:122+850790:122",
                    "RFF+AKG:9BWZZZ377VT004251"
                )
            )
            .Bills[0];

        bill.FreightTerm.ShouldBe(FreightTerm.Collect);
        bill.Freight.Value.ShouldBe(1250.50m);
        bill.Freight.Currency.ShouldBe("USD");
        var line = bill.Goods.ShouldHaveSingleItem();
        line.Packages.Value.ShouldBe(48);
        line.PackageType.Code.ShouldBe("PK");
        line.GrossMassKg.Value.ShouldBe(453.59237m);
        line.NetMassKg.Value.ShouldBe(400);
        line.VolumeM3.Value!.Value.ShouldBe(2.8316846592m);
        line.Value.Value.ShouldBe(9000);
        line.Marks.ShouldBe("UN3480\nLOT 1");
        line.HsCode.Code.ShouldBe("850760");
        line.HsCode.Raw.ShouldBe("8507.60");
        line.MoreHsCodes.ShouldHaveSingleItem().Code.ShouldBe("850790");
        line.Vins.ShouldHaveSingleItem().Code.ShouldBe("9BWZZZ377VT004251");
        var danger = line.Dangerous.ShouldHaveSingleItem();
        danger.Name.ShouldBe("LITHIUM ION BATTERIES");
        danger.UnNumber.Code.ShouldBe("3480");
        danger.Class.Code.ShouldBe("9");
        danger.Subsidiary.ShouldBe("6.1");
        danger.PackingGroup.ShouldBe("2");
        danger.EmergencySchedule.ShouldBe("F-A S-I");
    }

    [Fact]
    public void A_weight_after_the_split_is_the_weight_in_that_container()
    {
        var bill = ReadCargo
            .From(
                Some.Cuscar(
                    "GID+1+30:BG",
                    "MEA+AAE+G+KGM:3000",
                    "SGP+TEMU0001234+10",
                    "MEA+AAE+G+KGM:1000",
                    "SGP+MSKU0007356+20",
                    "MEA+AAE+G+KGM:2000"
                )
            )
            .Bills[0];

        bill.GrossMassKg.ShouldBe(3000);
        bill.Loads.Select(load => (load.Container.Number, load.Packages.Value, load.GrossMassKg.Value))
            .ShouldBe([("TEMU0001234", 10m, 1000m), ("MSKU0007356", 20m, 2000m)]);
    }

    [Fact]
    public void A_container_listed_before_is_the_one_that_the_bill_points_to()
    {
        var read = ReadCargo.From(
            Some.Message(
                "CUSCAR:D:95B:UN",
                "BGM+85+M1+9",
                "EQD+CN+temu 000123-4+45G1:102:5++3+5",
                "CNI+1+B1",
                "RFF+BM:B1",
                "GID+1+30:BG",
                "SGP+TEMU0001234+10",
                "SGP+MSKU0007356+20",
                "GID+2+5:BG",
                "SGP+MSKU0007356+5"
            )
        );

        var listed = read.Units.ShouldHaveSingleItem();
        listed.IsListed.ShouldBeTrue();
        listed.RawNumber.ShouldBe("temu 000123-4");
        var loads = read.Bills[0].Loads;
        loads[0].Container.ShouldBeSameAs(listed);
        loads[1].Container.IsListed.ShouldBeFalse();
        loads[2].Container.ShouldBeSameAs(loads[1].Container);
        loads.Select(load => load.GoodsLine).ShouldBe([1, 1, 2]);
    }

    [Fact]
    public void Totals_of_the_head_are_the_manifest_s()
    {
        var read = ReadCargo.From(
            Some.Message(
                "CUSCAR:D:95B:UN",
                "BGM+85+M1+5",
                "CNT+7:12:TNE",
                "CNT+10:1",
                "CNT+11:30",
                "CNT+16:2",
                "CNI+1+B1",
                "RFF+BM:B1",
                "CNT+16:1"
            )
        );

        var declared = read.Message.Declared;
        declared.GrossMassKg.Value.ShouldBe(12000);
        declared.Bills.Value.ShouldBe(1);
        declared.Packages.Value.ShouldBe(30);
        declared.Containers.Value.ShouldBe(2);
        read.Bills[0].DeclaredContainers.Value.ShouldBe(1);
        read.Message.Function.ShouldBe(MessageFunction.Replacement);
    }

    [Fact]
    public void A_code_that_nobody_knows_is_said_once_and_those_of_old_directories_are_known()
    {
        var read = ReadCargo.From(
            Some.Cuscar(
                "NAD+Q9+++A",
                "NAD+Q9+++B",
                "NAD+N1+++C",
                "GID+1",
                "MEA+AAE+UCO+KGM:1",
                "MEA+AAE+G+KGM:1"
            )
        );

        var finding = read.Findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe("CODE_UNKNOWN");
        finding.Severity.ShouldBe(Severity.Info);
        finding.Found.ShouldBe("Q9");
        finding.Bill.ShouldBe("B1");
        finding.Place.Segment.ShouldBe(5);
    }

    [Fact]
    public void Units_numbers_and_dates_that_cannot_be_read_are_findings_with_their_place()
    {
        var read = ReadCargo.From(
            Some.Cuscar(
                "CNT+7:1,234.5:KGM",
                "CNT+11:MANY",
                "GID+1+5:BG",
                "MEA+AAE+G+STONE:12",
                "MEA+AAE+G+KGM:1.234.5"
            )
        );

        read.Findings.Select(finding => (finding.Code, finding.Found))
            .ShouldBe([
                ("NUMBER_UNREADABLE", "1,234.5"),
                ("NUMBER_UNREADABLE", "MANY"),
                ("UNIT_UNKNOWN", "STONE"),
                ("NUMBER_UNREADABLE", "1.234.5"),
            ]);
        read.Findings.ShouldAllBe(finding => finding.Place.Segment >= 5 && finding.Bill == "B1");
        read.Bills[0].DeclaredGrossMassKg.Raw.ShouldBe("1,234.5");
    }
}
