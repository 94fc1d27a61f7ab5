using CsCheck;

namespace Resguardo.Codes.Tests.Containers;

public class SuggestionTests
{
    [Theory]
    [InlineData("MSCU3405634", "MSCU3405631")]
    [InlineData("MSCU334083", "MSCU3340839")]
    [InlineData("MSCU33408391", "MSCU3340839")]
    [InlineData("MSCX3340839", "MSCU3340839")]
    [InlineData("TEMUOO09750", "TEMU0009750")]
    [InlineData("M5CU334O839", "MSCU3340839")]
    public void The_number_that_passes_is_suggested(string written, string suggested) =>
        ContainerNumber.Suggest(written).ShouldBe(suggested);

    [Theory]
    [InlineData("MSCU6385549")]
    [InlineData("MAEU3484527")]
    [InlineData("HLXU0043179")]
    [InlineData("CMAU2353533")]
    [InlineData("TEMU8860173")]
    public void Two_digits_swapped_find_the_number_that_is_known_elsewhere(string written)
    {
        var restored = Enumerable
            .Range(4, 6)
            .Select(place => Swapped(written, place))
            .Where(text => ContainerNumber.TryParse(text, out _))
            .ToHashSet(StringComparer.Ordinal);

        restored.ShouldNotBeEmpty();
        foreach (var number in restored)
            ContainerNumber.Suggest(written, new HashSet<string> { number, "CSQU3054383" }).ShouldBe(number);
    }

    [Theory]
    [InlineData("CSQU3054383")]
    [InlineData("RREB6123169")]
    [InlineData("GRANEL")]
    [InlineData("")]
    [InlineData("12 PALLETS OF BANANAS")]
    public void Nothing_is_suggested_for_a_sound_number_or_for_no_number_at_all(string written) =>
        ContainerNumber.Suggest(written).ShouldBeNull();

    [Fact]
    public void A_suggestion_always_passes() =>
        Gen.OneOf(
                Gen.Select(Numbers, Gen.Int[0, 10], Gen.Char["OISB0158XQ29A"])
                    .Select((number, place, slip) => ContainerNumberTests.With(number, place, slip)),
                Numbers.Select(number => number[..10]),
                Gen.Char["ABUJZ0123456789OISB -"].Array[0, 14].Select(characters => new string(characters))
            )
            .Sample(written => ContainerNumber.Suggest(written) is not { } suggested || IsSound(suggested));

    [Fact]
    public void A_slip_in_one_digit_finds_the_number_that_is_known() =>
        Gen.Select(Numbers, Gen.Int[4, 10], Gen.Int[1, 9])
            .Sample(
                (number, place, shift) =>
                {
                    var slip = (char)('0' + ((number[place] - '0' + shift) % 10));
                    var written = ContainerNumberTests.With(number, place, slip);

                    return IsSound(written)
                        || ContainerNumber.Suggest(written, new HashSet<string> { number }) == number;
                }
            );

    private static readonly Gen<string> Numbers = ContainerNumberTests.Unchecked.Select(
        ContainerNumberTests.Completed
    );

    private static bool IsSound(string text)
    {
        Span<char> normalised = stackalloc char[16];
        return ContainerNumber.Examine(text, normalised, out _).IsSound;
    }

    private static string Swapped(string text, int place) =>
        $"{text[..place]}{text[place + 1]}{text[place]}{text[(place + 2)..]}";
}
