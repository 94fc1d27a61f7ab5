using CsCheck;
using Resguardo.Cli.Terminal;

namespace Resguardo.Cli.Tests;

public class PlainTextTests
{
    [Theory]
    [InlineData("MADERA Ñ ç é 木", "MADERA Ñ ç é 木")]
    [InlineData("A\u001b[31mB", "A�[31mB")]
    [InlineData("A\u009b31mB", "A�31mB")]
    [InlineData("A\r\nB\tC", "A B C")]
    [InlineData("A\u202eB\u2066C\u200bD", "A�B�C�D")]
    [InlineData("A\u0007\u0000\u007f", "A���")]
    [InlineData("😀", "😀")]
    [InlineData(null, "")]
    public void Text_of_a_file_is_made_harmless(string? text, string plain) =>
        PlainText.Of(text).ShouldBe(plain);

    [Fact]
    public void No_control_character_comes_through_whatever_the_text() =>
        Gen.String.Sample(text => !PlainText.Of(text).Any(char.IsControl));
}
