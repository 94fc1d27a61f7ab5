namespace Resguardo.Codes.Tests.Ships;

public class CallSignTests
{
    [Theory]
    [InlineData("HPEN")]
    [InlineData("3FBD8")]
    [InlineData("V7AB2")]
    [InlineData("c6xy9")]
    [InlineData("9V1234")]
    [InlineData("WDC1234")]
    [InlineData("D5-AB3")]
    public void Letters_and_digits_in_the_order_of_a_ship_are_plausible(string text) =>
        CallSign.IsPlausible(text).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("HP")]
    [InlineData("MAERSK")]
    [InlineData("9074729")]
    [InlineData("QABC")]
    [InlineData("0ABC")]
    [InlineData("3FBD8AB9")]
    [InlineData("HP/N")]
    public void Anything_else_is_not(string text) => CallSign.IsPlausible(text).ShouldBeFalse();
}
