using CsCheck;

namespace Resguardo.Codes.Tests.Air;

public class AirWaybillNumberTests
{
    [Theory]
    [InlineData("020-12345675")]
    [InlineData("02012345675")]
    [InlineData("AWB 020 1234 5675")]
    public void A_number_is_read_with_or_without_its_hyphen(string text)
    {
        AirWaybillNumber.TryParse(text, out var number).ShouldBeTrue();

        number.ShouldNotBeNull().Text.ShouldBe("020-12345675");
        number.AirlinePrefix.ShouldBe("020");
        number.Serial.ShouldBe("12345675");
    }

    [Theory]
    [InlineData("020-12345674")]
    [InlineData("020-1234567")]
    [InlineData("ABC-12345675")]
    [InlineData("")]
    public void Anything_else_is_not(string text) => AirWaybillNumber.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void One_digit_in_ten_completes_a_number() =>
        Gen.Select(Gen.Int[0, 999], Gen.Int[0, 9_999_999])
            .Sample(
                (airline, serial) =>
                    Enumerable
                        .Range(0, 10)
                        .Count(digit =>
                            AirWaybillNumber.TryParse($"{airline:000}-{serial:0000000}{digit}", out _)
                        ) == 1
            );
}
