namespace Resguardo.Codes.Tests.Containers;

public class SizeTypeTests
{
    [Theory]
    [InlineData("22G1", 1995, 20, 8.5, ContainerGroup.GeneralPurpose)]
    [InlineData("42G1", 1995, 40, 8.5, ContainerGroup.GeneralPurpose)]
    [InlineData("45G1", 1995, 40, 9.5, ContainerGroup.GeneralPurpose)]
    [InlineData("45R1", 1995, 40, 9.5, ContainerGroup.Reefer)]
    [InlineData("L5G1", 1995, 45, 9.5, ContainerGroup.GeneralPurpose)]
    [InlineData("22T6", 1995, 20, 8.5, ContainerGroup.Tank)]
    [InlineData("22K2", 1995, 20, 8.5, ContainerGroup.Tank)]
    [InlineData("42P3", 1995, 40, 8.5, ContainerGroup.Platform)]
    [InlineData("22U1", 1995, 20, 8.5, ContainerGroup.OpenTop)]
    [InlineData("22V0", 1995, 20, 8.5, ContainerGroup.Ventilated)]
    [InlineData("22B0", 1995, 20, 8.5, ContainerGroup.Bulk)]
    [InlineData("22H0", 1995, 20, 8.5, ContainerGroup.Reefer)]
    [InlineData("42H5", 1995, 40, 8.5, ContainerGroup.Insulated)]
    [InlineData("42S1", 1995, 40, 8.5, ContainerGroup.NamedCargo)]
    [InlineData("2210", 1984, 20, 8.5, ContainerGroup.GeneralPurpose)]
    [InlineData("4310", 1984, 40, 8.5, ContainerGroup.GeneralPurpose)]
    [InlineData("4510", 1984, 40, 9.5, ContainerGroup.GeneralPurpose)]
    [InlineData("4500", 1984, 40, 9.5, ContainerGroup.GeneralPurpose)]
    [InlineData("4200", 1984, 40, 8.5, ContainerGroup.GeneralPurpose)]
    [InlineData("4532", 1984, 40, 9.5, ContainerGroup.Reefer)]
    [InlineData("2270", 1984, 20, 8.5, ContainerGroup.Tank)]
    [InlineData("9510", 1984, 45, 9.5, ContainerGroup.GeneralPurpose)]
    [InlineData("22gp", 1995, 20, 8.5, ContainerGroup.GeneralPurpose)]
    [InlineData("45GP", 1995, 40, 9.5, ContainerGroup.GeneralPurpose)]
    public void A_code_is_read_from_its_characters(
        string code,
        int edition,
        double lengthFeet,
        double heightFeet,
        ContainerGroup group
    )
    {
        var sizeType = Parse(code);

        sizeType.Code.ShouldBe(code.ToUpperInvariant());
        sizeType.Edition.ShouldBe(edition);
        sizeType.LengthFeet.ShouldBe((decimal)lengthFeet);
        sizeType.HeightFeet.ShouldBe((decimal)heightFeet);
        sizeType.Group.ShouldBe(group);
        sizeType.IsTradeName.ShouldBeFalse();
    }

    [Theory]
    [InlineData("20GP", "22G1")]
    [InlineData("20DV", "22G1")]
    [InlineData("20'DC", "22G1")]
    [InlineData("40' HC", "45G1")]
    [InlineData("40HQ", "45G1")]
    [InlineData("40DV", "42G1")]
    [InlineData("20RF", "22R1")]
    [InlineData("40RF", "45R1")]
    [InlineData("40 reefer", "45R1")]
    [InlineData("20FT TANK", "22T6")]
    [InlineData("45HC", "L5G1")]
    [InlineData("20HR", "22R1")]
    [InlineData("40RH", "45R1")]
    [InlineData("45 HIGH CUBE", "L5G1")]
    [InlineData("40OT", "42U1")]
    [InlineData("40FR", "42P3")]
    public void A_trade_name_gives_the_nearest_code_and_says_so(string name, string code)
    {
        var sizeType = Parse(name);

        sizeType.Code.ShouldBe(code);
        sizeType.IsTradeName.ShouldBeTrue();
        (Parse(code) with { }).IsTradeName.ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("22")]
    [InlineData("8888")]
    [InlineData("X2G1")]
    [InlineData("2XG1")]
    [InlineData("22X1")]
    [InlineData("22GX")]
    [InlineData("BANANAS")]
    [InlineData("22G1 AND MORE WORDS")]
    public void Anything_else_is_no_size_and_type(string text) =>
        SizeType.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Forty_eight_tonnes_in_a_forty_foot_box_are_too_much_and_what_ships_carry_is_not()
    {
        var box = Parse("42G1");

        (46_620m + 1_810.5m).ShouldBeGreaterThan(box.MaxGrossKg);
        // The heaviest boxes of the sample stowage plans.
        29_190m.ShouldBeLessThan(Parse("45R1").MaxGrossKg);
        26_604m.ShouldBeLessThan(Parse("4532").MaxGrossKg);
        31_000m.ShouldBeLessThan(Parse("42P3").MaxGrossKg);
    }

    [Theory]
    [InlineData("22G1", 33, true)]
    [InlineData("42G1", 67, false)]
    [InlineData("45G1", 76, false)]
    [InlineData("L5G1", 86, false)]
    public void What_fits_inside_follows_length_and_height(string code, int cubicMetres, bool isTwentyFoot)
    {
        var sizeType = Parse(code);

        sizeType.CubicCapacityM3.ShouldBe(cubicMetres);
        sizeType.IsTwentyFoot.ShouldBe(isTwentyFoot);
        sizeType.TypicalTareKg.ShouldBeInRange(2_000, 6_000);
    }

    [Fact]
    public void The_same_code_is_the_same_thing() => Parse("45R1").ShouldBeSameAs(Parse("45r1"));

    [Fact]
    public void Nearly_every_code_of_a_carriers_list_is_read()
    {
        var codes = File.ReadAllLines(Reference.PathOf("iso6346/size-type-codes.csv"))
            .Skip(1)
            .Where(line => line.Length > 4 && line[4] == ',')
            .Select(line => line[..4])
            .ToList();

        // A lorry, cargo in no container, a chassis, and two codes with the letters O and I for the digits 0 and 1.
        codes.Count.ShouldBeGreaterThan(700);
        codes
            .Where(code => !SizeType.TryParse(code, out _))
            .ShouldBe(["12TR", "28VO", "48UI", "7999", "8888"], ignoreOrder: true);
    }

    private static SizeType Parse(string text)
    {
        SizeType.TryParse(text, out var sizeType).ShouldBeTrue(text);
        return sizeType.ShouldNotBeNull();
    }
}
