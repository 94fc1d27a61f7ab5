using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Tests.Edifact;

public class MoveTests
{
    [Fact]
    public void A_discharge_and_a_loading_report_in_one_interchange()
    {
        var read = ReadCargo.SharedSample("coarri/php-edifact-d95b.edi");

        read.Messages.Select(message => message.Kind)
            .ShouldBe([MessageKind.DischargeReport, MessageKind.LoadReport]);
        read.Units.Count.ShouldBe(21);
        UnitsOf(read, 0).ShouldBe(2);
        UnitsOf(read, 1).ShouldBe(19);
        read.Units.DistinctBy(unit => unit.Number).Count().ShouldBe(21);
        read.Units.ShouldAllBe(unit => unit.Reading.IsSound);
        read.Units.Sum(unit => unit.Seals.Count).ShouldBe(21);
        read.Units.Sum(unit => unit.Dangerous.Count).ShouldBe(1);
        read.Units[0].Seals[0].Number.ShouldBe("SI");
        read.Units[0].Stow.ShouldBe(new StowPosition(38, 8, 86));
        read.Units[0].TareKg.Value.ShouldBe(4000);
        read.Units[0].GrossMassKg.Value.ShouldBe(8914);
        read.Units[0].MovedAt.Value.ShouldBe(new DateTime(2016, 2, 3, 9, 13, 0));
        read.Units[0].Damage.ShouldBeNull();
        read.Messages[0].Declared.Containers.Value.ShouldBe(2);
        read.Messages[1].Declared.Containers.Value.ShouldBe(19);
        read.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_loading_order_without_an_interchange()
    {
        var read = ReadCargo.SharedSample("coprar/apimeister-d95b.edi");

        read.Message.Kind.ShouldBe(MessageKind.LoadOrder);
        read.Units.Select(unit => unit.Number).ShouldBe(["MSTI6415664", "MSTI6415664"]);
        read.Units.ShouldAllBe(unit => !unit.Reading.IsSound);
        read.Units[0].Description.ShouldBe("PLASTICS:ARTICLES");
        read.Units[0].VerifiedGrossMassKg.Value.ShouldBe(11740);
        read.Message.Declared.Containers.Value.ShouldBe(5);
        read.Codes.ShouldBe(["EDIFACT_ENVELOPE_MISSING", "EDIFACT_SEGMENT_COUNT"]);
        var count = read.Finding("EDIFACT_SEGMENT_COUNT");
        count.Found.ShouldBe("56");
        count.Expected.ShouldBe("29");
    }

    [Fact]
    public void A_gate_report_tells_when_and_on_which_truck()
    {
        var read = ReadCargo.From(
            Some.Message(
                "CODECO:D:95B:UN:ITG14",
                "BGM+36+G1+9",
                "TDT+1++3++TRANSPORTES EJEMPLO:172:ZZZ+++P123ABC:146",
                "NAD+CF+EJLN:172:20",
                "GID+1+40:BX",
                "FTX+AAA+++BANANAS",
                "SGP+TEMU0001234",
                "EQD+CN+TEMU0001234+45G1:102:5++3+5",
                "DTM+7:202604021830:203",
                "LOC+165+TTPTS:139:6",
                "MEA+AAE+G+KGM:25200",
                "SEL+CO100001+CA",
                "DAM+1+DOOR:::DENT LEFT DOOR",
                "FTX+DAR+++SCRATCHED"
            )
        );

        read.Message.Kind.ShouldBe(MessageKind.GateOut);
        var unit = read.Units.ShouldHaveSingleItem();
        unit.MovedAt.Value.ShouldBe(new DateTime(2026, 4, 2, 18, 30, 0));
        unit.MovedBy.ShouldBe("P123ABC");
        unit.Description.ShouldBe("BANANAS");
        unit.Damage.ShouldBe("DENT LEFT DOOR; SCRATCHED");
        unit.Seals.ShouldHaveSingleItem().Party.ShouldBe(SealParty.Carrier);
    }

    [Fact]
    public void Where_the_document_code_does_not_tell_the_port_tells_what_is_ordered()
    {
        var read = ReadCargo.From(
            Some.Message(
                "COPRAR:D:00B:UN:SMDG16",
                "BGM++C1+9",
                "LOC+11+TTPTS:139:6",
                "EQD+CN+TEMU0001234+45G1:102:5++3+5"
            )
        );

        read.Message.Kind.ShouldBe(MessageKind.DischargeOrder);
    }

    [Fact]
    public void A_conveyance_report_tells_the_call()
    {
        var read = ReadCargo.From(
            Some.Message(
                "CUSREP:D:21A:UN",
                "BGM+185+R1+9",
                "TDT+20+014W+1++EJLN:172:20+++9999993:146:11:EJEMPLO CARIBE:PA",
                "LOC+5+COCTG:139:6",
                "LOC+60+TTPTS:139:6",
                "DTM+132:202604020630:203"
            )
        );

        read.Findings.ShouldBeEmpty();
        read.Message.Call.Imo.Code.ShouldBe("9999993");
        read.Message.Call.Flag.ShouldBe("PA");
        read.Message.Call.To.Code.ShouldBe("TTPTS");
    }

    [Fact]
    public void A_message_whose_cargo_we_do_not_read_is_named()
    {
        var read = ReadCargo.From(Some.Message("INVOIC:D:01B:UN", "BGM+380+1+9", "LIN+1", "MOA+86:1"));

        read.Message.Format.ShouldBe("INVOIC");
        read.Message.Kind.ShouldBe(MessageKind.Other);
        read.Finding("MESSAGE_TYPE_UNSUPPORTED").Found.ShouldBe("INVOIC");
        read.Codes.Count.ShouldBe(1);
    }

    private static int UnitsOf(ReadCargo read, int message) =>
        read
            .Records.SkipWhile(record => record != read.Messages[message])
            .TakeWhile(record => record is not EndOfMessage)
            .OfType<Container>()
            .Count();
}
