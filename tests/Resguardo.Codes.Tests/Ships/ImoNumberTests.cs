using CsCheck;

namespace Resguardo.Codes.Tests.Ships;

public class ImoNumberTests
{
    [Fact]
    public void Every_vector_gets_its_verdict()
    {
        var vectors = IdentifierVector.All.Where(vector => vector.Kind == "imo").ToList();

        vectors.Count.ShouldBe(6);
        foreach (var vector in vectors)
            ImoNumber.TryParse(vector.Value, out _).ShouldBe(vector.IsValid, vector.ToString());
    }

    [Theory]
    [InlineData("IMO 9999981", "9999981")]
    [InlineData("imo9074729", "9074729")]
    [InlineData("IMO No. 9074729", "9074729")]
    [InlineData("IMO Nº 9074729", "9074729")]
    [InlineData(" IMO: 9074729 ", "9074729")]
    public void The_letters_before_the_number_may_stand_or_not(string text, string expected) =>
        ImoNumber.Parse(text).Text.ShouldBe(expected);

    [Theory]
    [InlineData("9074728", ImoNumberKind.WrongCheckDigit, '9')]
    [InlineData("9074729", ImoNumberKind.Imo, '9')]
    [InlineData("0000000", ImoNumberKind.Placeholder, '\0')]
    [InlineData("", ImoNumberKind.Placeholder, '\0')]
    [InlineData("907472", ImoNumberKind.NotANumber, '\0')]
    [InlineData("90747299", ImoNumberKind.NotANumber, '\0')]
    [InlineData("HPEN", ImoNumberKind.NotANumber, '\0')]
    public void A_text_is_named_for_what_it_is(string text, ImoNumberKind kind, char expected) =>
        ImoNumber.Examine(text).ShouldBe(new ImoNumberReading(kind, expected));

    [Fact]
    public void One_digit_in_ten_completes_a_number() =>
        Gen.Int[100_000, 999_999]
            .Sample(start =>
                Enumerable.Range(0, 10).Count(digit => ImoNumber.TryParse($"{start}{digit}", out _)) == 1
            );
}
