namespace Resguardo.Codes.Tests.Containers;

public class SealTests
{
    [Theory]
    [InlineData("SI")]
    [InlineData("S/N")]
    [InlineData("N/A")]
    [InlineData("na")]
    [InlineData("NONE")]
    [InlineData("0000")]
    [InlineData("0")]
    [InlineData("-")]
    [InlineData("XXX")]
    [InlineData("SIN SELLO")]
    [InlineData("sin precinto")]
    [InlineData("NO SEAL")]
    [InlineData("SEM LACRE")]
    [InlineData("SANS SCELLE")]
    [InlineData("Sans scellé")]
    [InlineData("UNKNOWN")]
    [InlineData("TBA")]
    [InlineData("1111111")]
    [InlineData("")]
    [InlineData("   ")]
    public void A_word_or_a_row_of_zeros_is_no_seal(string mark) => Seals.IsPlaceholder(mark).ShouldBeTrue();

    [Theory]
    [InlineData("ML-CO0012345")]
    [InlineData("H 4471190")]
    [InlineData("SI1234567")]
    [InlineData("0001234")]
    public void A_mark_is_a_seal(string mark) => Seals.IsPlaceholder(mark).ShouldBeFalse();

    [Theory]
    [InlineData("ml-co 001.234/5", "MLCO0012345")]
    [InlineData("scellé 12", "SCELLE12")]
    public void Marks_are_compared_without_what_the_eye_passes_over(string written, string expected) =>
        Seals.Normalise(written).ShouldBe(expected);
}
