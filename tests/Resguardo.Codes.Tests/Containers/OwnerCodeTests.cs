namespace Resguardo.Codes.Tests.Containers;

public class OwnerCodeTests
{
    [Fact]
    public void The_list_has_as_many_codes_as_its_source_says() => OwnerCodes.Count.ShouldBe(3_458);

    [Theory]
    [InlineData("MSC")]
    [InlineData("mae")]
    [InlineData("TEM")]
    public void A_registered_owner_is_known(string code) => OwnerCodes.Contains(code).ShouldBeTrue();

    [Theory]
    [InlineData("QQQ")]
    [InlineData("MS")]
    [InlineData("MSCU")]
    [InlineData("M5C")]
    [InlineData("")]
    public void Anything_else_is_not(string code) => OwnerCodes.Contains(code).ShouldBeFalse();
}
