using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Tests.X12;

public class OtherTransactionsTests
{
    [Fact]
    public void A_freight_bill_reads_to_its_right_values()
    {
        var read = ReadCargo.SharedSample("x12/apimeister-310.edi");

        read.Message.Format.ShouldBe("X12 310");
        read.Message.Kind.ShouldBe(MessageKind.BillOfLading);
        read.Message.Function.ShouldBe(MessageFunction.Original);
        read.Message.Call.VesselName.ShouldBe("POLAR ECUADOR");
        read.Message.Call.Imo.Code.ShouldBe("9786774");
        read.Message.Call.Voyage.ShouldBe("234N");
        read.Message.Call.From.Code.ShouldBe("CLSVE");
        read.Message.Call.To.Code.ShouldBe("USBAL");
        var bill = read.Bills.ShouldHaveSingleItem();
        bill.Number.ShouldBe("IDENTIFIER123");
        bill.TranshipmentPorts.ShouldHaveSingleItem().Code.ShouldBe("PAMIT");
        bill.Packages.ShouldBe(36);
        bill.GrossMassKg.ShouldBe(17007);
        bill.Consignor!.Country.ShouldBe("CL");
        bill.PartyIn(PartyRole.Carrier).ShouldNotBeNull();
        var load = bill.Loads.ShouldHaveSingleItem();
        load.Container.Number.ShouldBe("TCNU6849731");
        load.Container.Reading.HasWrongCheckDigit.ShouldBeFalse();
        load.Container.SizeType.Code.ShouldBe("45G1");
        load.Container.TareKg.Value.ShouldBe(3810);
        load.Container.Seals.ShouldHaveSingleItem().Number.ShouldBe("MLCL0008628");
        bill.Goods.ShouldHaveSingleItem()
            .Description!.ShouldContain("MEDIUM DENSITY FIBERBOARD ( MECHANICALLY");
    }

    [Fact]
    public void Trailers_that_name_other_numbers_are_said()
    {
        var read = ReadCargo.SharedSample("x12/apimeister-310.edi");

        // The file's 310 has 46 segments, and its trailer says 49.
        read.Codes.ShouldBe([
            "X12_SEGMENT_COUNT",
            "X12_CONTROL_NUMBER",
            "X12_CONTROL_NUMBER",
            "X12_CONTROL_NUMBER",
        ]);
        read.Findings[1].Found.ShouldBe("32353");
        read.Findings[1].Expected.ShouldBe("35353");
    }

    [Fact]
    public void A_terminal_activity_with_a_trimmed_header_is_read_and_said()
    {
        var read = ReadCargo.SharedSample("x12/apimeister-322.edi");

        read.Message.Format.ShouldBe("X12 322");
        var unit = read.Units.ShouldHaveSingleItem();
        // The check digit stands in an element of its own (N7-18).
        unit.Number.ShouldBe("HASU4316170");
        unit.IsListed.ShouldBeTrue();
        unit.Seals.Select(seal => seal.Number).ShouldBe(["SN1234567", "SN1234568"]);
        unit.Fill.ShouldBe(ContainerFill.Full);
        unit.References.ShouldBe(["6PHLSA1234", "A5GEMEN1976X"]);
        unit.MovedAt.Value.ShouldBe(new DateTime(2016, 5, 26, 21, 45, 20));
        decimal.Round(unit.GrossMassKg.Value!.Value, 2).ShouldBe(19712.67m);
        read.Findings.Select(finding => finding.Code).ShouldBe(["X12_ISA_LENGTH"]);
    }

    [Fact]
    public void A_status_names_its_unit_with_the_check_digit_that_stands_apart()
    {
        var read = ReadCargo.SharedSample("x12/apimeister-315.edi");

        read.Message.Kind.ShouldBe(MessageKind.Status);
        var unit = read.Units.ShouldHaveSingleItem();
        unit.Number.ShouldBe("GMCU6094137");
        unit.Reading.HasWrongCheckDigit.ShouldBeTrue();
        unit.Fill.ShouldBe(ContainerFill.Empty);
        unit.Status.ShouldBe("VA");
        unit.References.ShouldBe(["21001ASK5V9U", "1NAN910141"]);
        read.Message.Call.Imo.Code.ShouldBe("9330141");
        read.Message.Call.VesselName.ShouldBe("MARIM");
        read.Message.Call.Voyage.ShouldBe("202N");
        read.Message.Call.From.Code.ShouldBe("USMEM");
        read.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_unit_without_a_check_digit_anywhere_stays_as_it_is()
    {
        var read = ReadCargo.From(
            Some.Isa
                + "GS*SO*A*B*20260328*1410*1*X*004010~ST*322*1~Q5*I*20260328*1410*LT~N7*TEMU*000123~W09*CN*0*FA~SE*5*1~GE*1*1~IEA*1*101~"
        );

        read.Message.Kind.ShouldBe(MessageKind.GateIn);
        read.Units.ShouldHaveSingleItem().RawNumber.ShouldBe("TEMU000123");
        read.Units[0].SetTemperatureC.Value.ShouldBe(-17.78m);
    }

    [Fact]
    public void A_transaction_that_is_not_read_is_said()
    {
        var read = ReadCargo.From(
            Some.Isa + "GS*FA*A*B*20260328*1410*1*X*004010~ST*997*1~AK1*SO*1~SE*3*1~GE*1*1~IEA*1*101~"
        );

        read.Message.Kind.ShouldBe(MessageKind.Other);
        read.Finding("MESSAGE_TYPE_UNSUPPORTED").Found.ShouldBe("997");
    }
}
