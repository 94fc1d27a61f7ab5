namespace Resguardo.Codes.Tests.Ships;

public class MmsiTests
{
    [Theory]
    [InlineData("351234000", MmsiUse.Ship, "PA")]
    [InlineData("MMSI 636012345", MmsiUse.Ship, "LR")]
    [InlineData("730 123 456", MmsiUse.Ship, "CO")]
    [InlineData("003669999", MmsiUse.CoastStation, "US")]
    [InlineData("033612345", MmsiUse.Group, "HT")]
    [InlineData("111327001", MmsiUse.Aircraft, "DO")]
    [InlineData("993451234", MmsiUse.AidToNavigation, "MX")]
    [InlineData("200123456", MmsiUse.Ship, null)]
    public void A_number_tells_its_use_and_its_country(string text, MmsiUse use, string? country)
    {
        Mmsi.TryParse(text, out var mmsi).ShouldBeTrue();

        mmsi.ShouldNotBeNull().Use.ShouldBe(use);
        mmsi.CountryCode.ShouldBe(country);
    }

    [Theory]
    [InlineData("")]
    [InlineData("35123400")]
    [InlineData("3512340000")]
    [InlineData("123456789")]
    [InlineData("35123400A")]
    public void Anything_else_is_no_station(string text) => Mmsi.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Every_country_of_the_table_is_a_country()
    {
        var countries = Enumerable
            .Range(200, 600)
            .Select(digits => Mmsi.TryParse($"{digits}000000", out var mmsi) ? mmsi.CountryCode : null)
            .OfType<string>()
            .ToList();

        countries.Count.ShouldBeGreaterThan(280);
        countries.Where(country => !Countries.Contains(country)).ShouldBeEmpty();
    }
}
