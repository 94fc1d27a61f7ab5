using CsCheck;

namespace Resguardo.Codes.Tests.Vehicles;

public class WagonNumberTests
{
    // The example of the public article on UIC wagon numbers: a Swiss tank wagon.
    [Theory]
    [InlineData("218124712173")]
    [InlineData("21 81 2471 217-3")]
    public void A_number_is_read_with_or_without_spaces(string text)
    {
        WagonNumber.TryParse(text, out var number).ShouldBeTrue();

        number.ShouldNotBeNull().Text.ShouldBe("218124712173");
    }

    [Theory]
    [InlineData("218124712174")]
    [InlineData("21812471217")]
    [InlineData("")]
    public void Anything_else_is_no_wagon(string text) => WagonNumber.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void One_digit_in_ten_completes_a_number() =>
        Gen.Long[0, 99_999_999_999]
            .Sample(start =>
                Enumerable
                    .Range(0, 10)
                    .Count(digit => WagonNumber.TryParse($"{start:00000000000}{digit}", out _)) == 1
            );
}
