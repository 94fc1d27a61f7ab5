namespace Resguardo.Codes.Tests.Places;

public class CountryTests
{
    [Theory]
    [InlineData("NA", "Namibia")]
    [InlineData("co", "Colombia")]
    [InlineData("HT", "Haiti")]
    [InlineData("XZ", "Installations in International Waters")]
    public void A_country_has_a_name(string code, string name) => Countries.NameOf(code).ShouldBe(name);

    [Theory]
    [InlineData("")]
    [InlineData("ZZ")]
    [InlineData("COL")]
    public void Anything_else_is_no_country(string code)
    {
        Countries.Contains(code).ShouldBeFalse();
        Countries.NameOf(code).ShouldBeNull();
    }

    [Fact]
    public void Every_country_that_has_a_place_is_a_country()
    {
        Countries.All.Count.ShouldBe(250);
        Locodes
            .All.Select(place => place.CountryCode)
            .Distinct()
            .Where(code => !Countries.Contains(code))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("USD", true, false)]
    [InlineData("cop", true, false)]
    [InlineData("VES", true, false)]
    [InlineData("FIM", false, true)]
    [InlineData("XYZ", false, false)]
    public void A_currency_is_in_use_or_was(string code, bool isInUse, bool isWithdrawn)
    {
        Currencies.Contains(code).ShouldBe(isInUse);
        Currencies.IsWithdrawn(code).ShouldBe(isWithdrawn);
        (Currencies.NameOf(code) is null).ShouldBe(!isInUse && !isWithdrawn);
    }
}
