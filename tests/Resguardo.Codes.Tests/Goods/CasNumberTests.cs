namespace Resguardo.Codes.Tests.Goods;

public class CasNumberTests
{
    // Methyl bromide, water, acetone, potassium permanganate, sulphuric acid.
    [Theory]
    [InlineData("74-83-9")]
    [InlineData("7732-18-5")]
    [InlineData("67-64-1")]
    [InlineData("7722-64-7")]
    [InlineData("CAS 7664-93-9")]
    public void A_substance_has_a_number(string text) => CasNumber.TryParse(text, out _).ShouldBeTrue();

    [Theory]
    [InlineData("74-83-8")]
    [InlineData("74-839")]
    [InlineData("7-83-9")]
    [InlineData("74 83 9")]
    [InlineData("AB-83-9")]
    [InlineData("74-83-X")]
    [InlineData("")]
    public void Anything_else_is_not(string text) => CasNumber.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void The_digit_that_is_asked_for_is_told() =>
        CasNumber.ExpectedCheckDigit("74-83-8").ShouldBe('9');
}
