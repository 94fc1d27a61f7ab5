using CsCheck;

namespace Resguardo.Codes.Tests.Goods;

public class HsCodeTests
{
    [Fact]
    public void The_list_has_as_many_codes_as_its_source_says()
    {
        var byLength = HsCodes.All.CountBy(code => code.Length).ToDictionary();

        byLength[2].ShouldBe(97);
        byLength[4].ShouldBe(1_229);
        byLength[6].ShouldBe(5_613);
        HsCodes.All.Where(code => !HsCodes.Contains(code)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("010121", true)]
    [InlineData("0101", true)]
    [InlineData("01", true)]
    [InlineData("40112000", true)]
    [InlineData("0804300010", true)]
    [InlineData("80430", false)]
    [InlineData("777777", false)]
    [InlineData("980100", false)]
    [InlineData("4011.2", false)]
    [InlineData("401", false)]
    [InlineData("", false)]
    public void The_first_six_digits_count(string digits, bool isKnown) =>
        HsCodes.Contains(digits).ShouldBe(isKnown);

    [Theory]
    [InlineData("4011.20.00", "40112000")]
    [InlineData("NCM: 4011.20.00", "40112000")]
    [InlineData("HS CODE 0804.30", "080430")]
    [InlineData(" 0804 30 ", "080430")]
    [InlineData("'0804", "0804")]
    [InlineData("2000 BAGS OF COFFEE", "")]
    [InlineData("COFFEE", "")]
    [InlineData("", "")]
    [InlineData("12345678901234567890", "")]
    public void A_written_code_is_left_with_its_digits(string text, string expected)
    {
        Span<char> digits = stackalloc char[16];

        new string(digits[..HsCodes.Normalise(text, digits)]).ShouldBe(expected);
    }

    [Theory]
    [InlineData("80430", "080430")]
    [InlineData("8043000", "08043000")]
    [InlineData("804300010", "0804300010")]
    [InlineData("901", "0901")]
    [InlineData("80499", null)]
    [InlineData("080430", null)]
    [InlineData("40112", null)]
    public void An_odd_number_of_digits_may_be_a_zero_that_a_spreadsheet_ate(string text, string? suggested)
    {
        var reading = HsCodes.Read(text);

        reading.SuggestedCode.ShouldBe(suggested);
        reading.LooksLikeLostZero.ShouldBe(suggested is not null);
    }

    [Fact]
    public void A_code_opens_into_what_all_countries_share_and_what_is_their_own()
    {
        var tyres = HsCodes.Read("4011.20.00");

        tyres.Digits.ShouldBe("40112000");
        tyres.Six.ShouldBe("401120");
        tyres.IsKnown.ShouldBeTrue();
        HsCodes.Read("9801.00").IsNational.ShouldBeTrue();
        HsCodes.Read("7701").IsReserved.ShouldBeTrue();
        HsCodes.Read("GENERAL CARGO").Digits.ShouldBeEmpty();
    }

    [Fact]
    public void A_code_has_a_text()
    {
        HsCodes.TryDescribe("0101", out var horses).ShouldBeTrue();

        horses.ShouldBe("Horses, asses, mules and hinnies; live");
        HsCodes.TryDescribe("777777", out _).ShouldBeFalse();
    }

    [Fact]
    public void Any_text_may_be_read() =>
        Gen.String.Sample(text => HsCodes.Read(text).Digits.All(char.IsAsciiDigit));
}
