using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Tests.X12;

public class CustomsManifestTests
{
    private const string Sample = "x12/synthetic-309-01.edi";

    [Fact]
    public void The_sample_reads_to_its_right_values()
    {
        var read = ReadCargo.Sample(Sample);

        read.ShouldAgreeWith("x12/expected.json", "synthetic-309-01.edi");
        read.Findings.ShouldBeEmpty();
        read.Bill("EJLNCTG260002").Loads[0].Container.SizeType.Code.ShouldBe("45R1");
    }

    [Fact]
    public void The_envelope_and_the_head_tell_the_message_and_the_call()
    {
        var message = ReadCargo.Sample(Sample).Message;

        message.Format.ShouldBe("X12 309");
        message.Version.ShouldBe("004010");
        message.Kind.ShouldBe(MessageKind.Manifest);
        message.Sender.ShouldBe("EJLN");
        message.Receiver.ShouldBe("ADUANA");
        message.ControlNumber.ShouldBe("000000101");
        message.Reference.ShouldBe("0001");
        message.IsTest.ShouldBeTrue();
        message.SentAt.Value.ShouldBe(new DateTime(2026, 3, 28, 14, 10, 0));
        message.DocumentNumber.ShouldBe("MAN014W");
        message.Call.CarrierCode.ShouldBe("EJLN");
        message.Call.Flag.ShouldBe("PA");
        message.Call.Arrival.Value.ShouldBe(new DateTime(2026, 4, 2));
        message.Declared.Bills.Value.ShouldBe(6);
    }

    [Fact]
    public void Goods_that_repeat_under_each_container_are_one_line()
    {
        var bill = ReadCargo.Sample(Sample).Bill("EJLNCTG260001");

        bill.PortOfLoading.Code.ShouldBe("COCTG");
        bill.PortOfDischarge.Code.ShouldBe("TTPTS");
        bill.LineNumber.ShouldBe("1");
        bill.DeclaredPackages.Value.ShouldBe(2000);
        bill.DeclaredGrossMassKg.Value.ShouldBe(50400);
        var goods = bill.Goods.ShouldHaveSingleItem();
        goods.Description.ShouldBe("POLYETHYLENE RESIN IN BAGS");
        goods.Marks.ShouldBe("PE HD LOT 77");
        goods.Packages.Value.ShouldBe(2000);
        goods.Packages.Raw.ShouldBe("1000 + 1000");
        goods.PackageType.Code.ShouldBe("BG");
        goods.PackageType.Raw.ShouldBe("BAG");
        goods.HsCode.Code.ShouldBe("390120");
        goods.GrossMassKg.Value.ShouldBe(50400);
        goods.VolumeM3.Value.ShouldBe(92);
        bill.Loads.Select(load =>
                (load.Container.Number, load.GoodsLine, load.Packages.Value, load.GrossMassKg.Value)
            )
            .ShouldBe([("TEMU0001234", 1, 1000m, 25200m), ("MSKU0007356", 1, 1000m, 25200m)]);
        bill.Loads[1].Container.Seals.Select(seal => seal.Number).ShouldBe(["CO100002", "CO100003"]);
        bill.Loads[1].Container.Fill.ShouldBe(ContainerFill.Full);
    }

    [Fact]
    public void The_same_manifest_from_X12_and_from_ASYCUDA_is_the_same()
    {
        var x12 = ReadCargo.Sample(Sample);
        var xml = ReadCargo.Sample("asycuda-awmds/awmds-01-clean.xml");

        // Kind and nature of the bill, tare and temperatures are not in a 309.
        x12.Bills.Select(bill => Common(bill, true)).ShouldBe(xml.Bills.Select(bill => Common(bill, true)));
    }

    [Fact]
    public void The_same_manifest_from_EDIFACT_is_the_same()
    {
        var x12 = ReadCargo.Sample(Sample);
        var edifact = ReadCargo.Sample("cuscar/synthetic-01-clean-crlf.edi");

        // A CUSCAR splits packages over containers, not weight.
        edifact
            .Bills.Select(bill => Common(bill, false))
            .ShouldBe(x12.Bills.Select(bill => Common(bill, false)));
    }

    [Fact]
    public void Dangerous_goods_have_their_number_and_class()
    {
        var goods = ReadCargo.Sample(Sample).Bill("EJLNCTG260003").Goods.ShouldHaveSingleItem();

        var dangerous = goods.Dangerous.ShouldHaveSingleItem();
        dangerous.UnNumber.Code.ShouldBe("3480");
        dangerous.Class.Code.ShouldBe("9");
    }

    [Fact]
    public void Pounds_and_cubic_feet_are_kilograms_and_cubic_metres()
    {
        var read = ReadCargo.From(Some.Manifest("LX*1~", "M11*B1*COCTG*10*CTN*1000*L*100*E~"));

        var bill = read.Bills.ShouldHaveSingleItem();
        bill.DeclaredGrossMassKg.Value.ShouldBe(453.59237m);
        bill.DeclaredGrossMassKg.Raw.ShouldBe("1000");
        bill.DeclaredGrossMassKg.RawUnit.ShouldBe("L");
        decimal.Round(bill.Goods[0].VolumeM3.Value!.Value, 4).ShouldBe(2.8317m);
    }

    [Fact]
    public void Parties_have_address_country_and_telephone()
    {
        var read = ReadCargo.From(
            Some.Manifest(
                Some.Bill(
                    "B1",
                    "N1*SH*AZUCAR SA*25*123~",
                    "N3*CALLE 1*PISO 2~",
                    "N4*CALI**760001*CO~",
                    "PER*IC*ANA*TE*571234*EM*a@b.co~"
                )
            )
        );

        var shipper = read.Bills[0].Consignor!;
        shipper.RawRole.ShouldBe("SH");
        shipper.Id.ShouldBe("123");
        shipper.IdScheme.ShouldBe("25");
        shipper.Address.ShouldBe("CALLE 1\nPISO 2\nCALI 760001");
        shipper.Country.ShouldBe("CO");
        shipper.Phone.ShouldBe("571234");
        shipper.Email.ShouldBe("a@b.co");
    }

    [Fact]
    public void Text_that_was_cut_at_45_is_whole_again()
    {
        var read = ReadCargo.From(
            Some.Manifest(
                Some.Bill(
                    "B1",
                    "VID*4B*TEMU*0001234*S1*****45G1*L~",
                    "N10*10*SPARE PARTS FOR AGRICULTURAL TRACTORS AND HAR*N/M*J*870899**K*500~",
                    "N10**VESTERS~"
                )
            )
        );

        var bill = read.Bills.ShouldHaveSingleItem();
        bill.Goods.ShouldHaveSingleItem()
            .Description.ShouldBe("SPARE PARTS FOR AGRICULTURAL TRACTORS AND HARVESTERS");
        bill.Loads.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_house_bill_names_its_master()
    {
        var read = ReadCargo.From(
            Some.Manifest("LX*1~", "M11*H1*COCTG*10*CTN*500*K***HB*CARTAGENA*M1*EJLN~")
        );

        var bill = read.Bills.ShouldHaveSingleItem();
        bill.Kind.ShouldBe(BillKind.House);
        bill.MasterNumber.ShouldBe("M1");
        bill.PlaceOfReceipt.Name.ShouldBe("CARTAGENA");
    }

    [Fact]
    public void Each_port_has_its_bills()
    {
        var read = ReadCargo.From(
            Some.Manifest(
                "LX*1~",
                "M11*B1*COCTG*10*CTN*500*K~",
                "P4*TTPOS*260403*1~",
                "LX*2~",
                "M11*B2*COCTG*10*CTN*500*K~"
            )
        );

        read.Message.Call.To.Code.ShouldBe("TTPTS");
        read.Bills.Select(bill => bill.PortOfDischarge.Code).ShouldBe(["TTPTS", "TTPOS"]);
    }

    [Fact]
    public void A_ship_whose_bills_were_loaded_at_several_ports_comes_from_none_of_them()
    {
        var read = ReadCargo.From(
            Some.Manifest(
                "LX*1~",
                "M11*B1*COCTG*10*CTN*500*K~",
                "LX*2~",
                "M11*B2*PAMIT*10*CTN*500*K~",
                "LX*3~",
                "M11*B3*COCTG*10*CTN*500*K~"
            )
        );

        read.Message.Call.From.Code.ShouldBeNull();
        read.Bills.Select(bill => bill.PortOfLoading.Code).ShouldBe(["COCTG", "PAMIT", "COCTG"]);
    }

    [Fact]
    public void What_is_no_number_and_no_unit_is_said_and_kept()
    {
        var read = ReadCargo.From(Some.Manifest("LX*1~", "M11*B1*COCTG*TEN*CTN*500*Q~"));

        var bill = read.Bills.ShouldHaveSingleItem();
        bill.DeclaredPackages.Raw.ShouldBe("TEN");
        bill.DeclaredPackages.Value.ShouldBeNull();
        var number = read.Finding("NUMBER_UNREADABLE");
        number.Bill.ShouldBe("B1");
        number.Place.Segment.ShouldBe(5);
        number.Found.ShouldBe("TEN");
        read.Finding("UNIT_UNKNOWN").Found.ShouldBe("Q");
    }

    private static string Common(Bill bill, bool hasLoadMass)
    {
        var goods = bill.Goods.Select(line =>
            $"{line.Description}|{line.Marks}|{line.Packages.Value}|{line.PackageType.Code}|{line.HsCode.Code}|{line.VolumeM3.Value}|"
            + string.Join(',', line.Dangerous.Select(entry => entry.UnNumber.Code))
        );
        var loads = bill.Loads.Select(load =>
            $"{load.Container.Number}|{load.Container.SizeType.Code}|{load.Container.Fill}|{load.GoodsLine}|{load.Packages.Value}|"
            + $"{(hasLoadMass ? load.GrossMassKg.Value : null)}|{string.Join(',', load.Container.Seals.Select(seal => seal.Number))}"
        );
        var parties = bill
            .Parties.OrderBy(party => party.Role)
            .Select(party => $"{party.Role}|{party.Name}|{party.Address}");
        return $"{bill.Number} {bill.PortOfLoading.Code} {bill.PortOfDischarge.Code} {bill.Packages} {bill.GrossMassKg} "
            + string.Join(';', [.. parties, .. goods, .. loads]);
    }
}
