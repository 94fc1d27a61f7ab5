using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Tests.Edifact;

public class StowPlanTests
{
    private static ReadCargo Synthetic() => ReadCargo.Sample("baplie/synthetic-01-mixed.edi");

    [Fact]
    public void A_plan_reads_to_its_right_values()
    {
        var units = Synthetic().Units;

        units.Count.ShouldBe(6);
        units.Count(unit => unit.Fill == ContainerFill.Full).ShouldBe(4);
        units.Count(unit => unit.Fill == ContainerFill.Empty).ShouldBe(2);
        units
            .Select(unit =>
                (unit.VerifiedGrossMassKg.Value ?? unit.GrossMassKg.Value) is { } mass
                    ? decimal.Round(mass)
                    : 0
            )
            .ShouldBe([28120, 22680, 16918, 31000, 2230, 3900]);
        units.ShouldAllBe(unit => unit.Reading.IsSound);
        units
            .Select(unit => unit.Number)
            .ShouldBe([
                "TEMU0001234",
                "SZLU9051233",
                "TRHU0000150",
                "CAIU0000888",
                "TCLU5541011",
                "FCIU5951023",
            ]);
        units[4].RawNumber.ShouldBe("TCLU 554101-1");
        units[4].SizeType.Raw.ShouldBe("2210");
    }

    [Fact]
    public void A_slot_is_bay_row_and_tier()
    {
        var units = Synthetic().Units;

        units[0].Stow.ShouldBe(new StowPosition(1, 2, 6));
        units[0].StowText.Raw.ShouldBe("0010206");
        units.Count(unit => unit.StowText.Raw == "0070488").ShouldBe(2);
    }

    [Fact]
    public void Pounds_and_Fahrenheit_are_kilograms_and_Celsius_beside_what_was_written()
    {
        var reefer = Synthetic().Units[1];

        reefer.SetTemperatureC.Value!.Value.ShouldBe(-17.8m, 0.05m);
        reefer.SetTemperatureC.Raw.ShouldBe("0");
        reefer.SetTemperatureC.RawUnit.ShouldBe("FAH");
        reefer.GrossMassKg.Raw.ShouldBe("50000");
        reefer.GrossMassKg.RawUnit.ShouldBe("LBR");
    }

    [Fact]
    public void Dangerous_goods_and_over_dimensions_stay_with_their_unit()
    {
        var units = Synthetic().Units;

        units.Count(unit => unit.Dangerous.Count > 0).ShouldBe(1);
        var dangerous = units[2].Dangerous;
        dangerous.Select(entry => entry.UnNumber.Code).ShouldBe(["3480", "1993"]);
        dangerous[1].FlashPointC.Value.ShouldBe(23);
        dangerous[1].PackingGroup.ShouldBe("3");
        units[3]
            .OverDimensions.ShouldBe([new(OverDimensionSide.Front, 30), new(OverDimensionSide.Height, 45)]);
    }

    [Fact]
    public void A_plan_tells_the_call_and_zeros_before_a_count_are_no_fault()
    {
        var read = Synthetic();

        read.Message.Kind.ShouldBe(MessageKind.StowPlan);
        read.Message.Call.VesselName.ShouldBe("EJEMPLO CARIBE");
        read.Message.Call.CallSign.Code.ShouldBe("3EEX1");
        read.Message.Call.Imo.Raw.ShouldBeNull();
        read.Message.Call.Voyage.ShouldBe("014W");
        read.Message.Call.From.Code.ShouldBe("COCTG");
        read.Message.Call.Next.Code.ShouldBe("TTPTS");
        read.Codes.ShouldBe(["EDIFACT_LEADING_ZEROS"]);
    }

    [Fact]
    public void The_grouped_form_of_SMDG_3_reads_like_the_flat_one()
    {
        var read = ReadCargo.From(
            Some.Message(
                "BAPLIE:D:13B:UN:SMDG31",
                "BGM+659+P1+9",
                "DTM+137:202604011200:203",
                "TDT+20+014W++++++9999993:146:11:EJEMPLO CARIBE",
                "LOC+5+COCTG:139:6",
                "UNS+D",
                "LOC+147+0010206:9711:5",
                "EQD+CN+TEMU0001234:6346:5+45G1:6346:5+++5",
                "NAD+CF+EJLN:LINES:306",
                "MEA+AAE+VGM+KGM:28120",
                "LOC+9+COCTG:139:6",
                "LOC+11+TTPTS:139:6",
                "TMP+2+-18.0:CEL",
                "DGS+IMD+9+3480",
                "MEA+AAE+AAL+KGM:17",
                "LOC+147+0010208:9711:5",
                "EQD+CN+TCLU5541011:6346:5+22G1:6346:5+++4",
                "MEA+AAE+VGM+KGM:2230",
                "CNT+16:2"
            )
        );

        read.Findings.ShouldBeEmpty();
        read.Units.Select(unit => unit.Number).ShouldBe(["TEMU0001234", "TCLU5541011"]);
        read.Units.Select(unit => unit.VerifiedGrossMassKg.Value).ShouldBe([28120, 2230]);
        read.Units[0].SetTemperatureC.Value.ShouldBe(-18);
        read.Units[0].Dangerous.ShouldHaveSingleItem();
        read.Units[0].PortOfDischarge.Code.ShouldBe("TTPTS");
        read.Units[0].OperatorCode.ShouldBe("EJLN");
        read.Message.Declared.Containers.Value.ShouldBe(2);
    }

    [Fact]
    public void Instructions_to_stow_name_the_same_units()
    {
        var read = ReadCargo.From(
            Some.Message(
                "MOVINS:D:95B:UN:SMDG20",
                "BGM++M1+9",
                "TDT+20+014W+++EJLN:172:20+++3EEX1:103::EJEMPLO CARIBE",
                "LOC+5+COCTG:139:6",
                "HAN+LOA",
                "LOC+147+0390482::5",
                "MEA+WT++KGM:24000",
                "LOC+9+COCTG:139:6",
                "EQD+CN+TEMU0001234+45G1+++5",
                "HAN+DIS",
                "LOC+147+0390484::5",
                "EQD+CN+TCLU5541011+22G1+++4"
            )
        );

        read.Message.Kind.ShouldBe(MessageKind.StowInstructions);
        read.Units.Select(unit => unit.Stow!.Text).ShouldBe(["0390482", "0390484"]);
        read.Units[0].GrossMassKg.Value.ShouldBe(24000);
        read.Units[1].GrossMassKg.IsStated.ShouldBeFalse();
    }

    [Fact]
    public void An_element_too_many_before_the_number_does_not_hide_the_unit()
    {
        var read = ReadCargo.From(
            Some.Message("BAPLIE:D:95B:UN:SMDG20", "LOC+147+0010206::5", "EQD+CN++TEMU0001234+45G1+++5")
        );

        var unit = read.Units.ShouldHaveSingleItem();
        unit.Number.ShouldBe("TEMU0001234");
        unit.SizeType.Code.ShouldBe("45G1");
        unit.Fill.ShouldBe(ContainerFill.Full);
    }

    [Fact]
    public void A_real_plan_of_672_units()
    {
        var read = ReadCargo.SharedSample("baplie/japdeva-del-monte-gold-smdg20.edi");

        read.Units.Count.ShouldBe(672);
        read.Units.Count(unit => unit.Fill == ContainerFill.Full).ShouldBe(484);
        read.Units.Count(unit => unit.Fill == ContainerFill.Empty).ShouldBe(188);
        read.Units.Count(unit => unit.SetTemperatureC.IsStated).ShouldBe(323);
        read.Units.ShouldAllBe(unit => unit.Reading.IsSound);
        Count(read, unit => unit.PortOfDischarge.Code)
            .ShouldBe([("GTSTC", 425), ("USGLC", 247)], ignoreOrder: true);
        Count(read, unit => unit.SizeType.Code)
            .ShouldBe([("45R1", 323), ("45G1", 2), ("4532", 338), ("4510", 9)], ignoreOrder: true);
        read.Units.DistinctBy(unit => unit.Number).Count().ShouldBe(672);
        read.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_plan_with_empty_dates_and_a_reference_without_qualifier()
    {
        var read = ReadCargo.SharedSample("baplie/php-edifact-d95b.edi");

        read.Units.Count.ShouldBe(3);
        read.Units.Count(unit => unit.Fill == ContainerFill.Full).ShouldBe(1);
        read.Units.Select(unit => unit.PortOfDischarge.Code).ShouldBe(["CNYTN", "CNXMN", "TWKHH"]);
        read.Units.Select(unit => unit.SizeType.Code).ShouldBe(["4200", "L5G1", "4500"]);
        read.Findings.Where(finding => finding.Severity > Severity.Info).ShouldBeEmpty();
    }

    [Fact]
    public void Placeholders_in_the_place_of_values_do_not_stop_the_reading()
    {
        var read = ReadCargo.SharedSample("baplie/apimeister-d04b.edi");

        var unit = read.Units.ShouldHaveSingleItem();
        unit.RawNumber.ShouldBe("CONTAINER");
        unit.PortOfLoading.Code.ShouldBe("WARDBED");
        read.Message.IsTest.ShouldBeTrue();
    }

    private static (string?, int)[] Count(ReadCargo read, Func<Container, string?> code) =>
        [.. read.Units.GroupBy(code).Select(group => (group.Key, group.Count()))];
}
