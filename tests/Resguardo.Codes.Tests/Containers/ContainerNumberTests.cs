using System.Text;
using CsCheck;

namespace Resguardo.Codes.Tests.Containers;

public class ContainerNumberTests
{
    [Fact]
    public void Every_vector_gets_its_verdict()
    {
        var vectors = IdentifierVector.All.Where(vector => vector.Kind == "iso6346").ToList();

        vectors.Count.ShouldBe(31);
        foreach (var vector in vectors)
            ContainerNumber.TryParse(vector.Value, out _).ShouldBe(vector.IsValid, vector.ToString());
    }

    [Theory]
    [InlineData("CSQU3054383", false)]
    [InlineData("ABCU1234560", false)]
    [InlineData("MSKU0000006", false)]
    [InlineData("TSTU1000030", true)]
    [InlineData("MSCU0064790", true)]
    public void A_remainder_of_ten_is_written_as_zero(string text, bool isRemainderTen)
    {
        var reading = Examine(text);

        reading.Kind.ShouldBe(ContainerNumberKind.Iso6346);
        reading.IsRemainderTen.ShouldBe(isRemainderTen);
        reading.ExpectedCheckDigit.ShouldBe(text[^1]);
    }

    [Theory]
    [InlineData("CSQU3054384", ContainerNumberKind.WrongCheckDigit, '3')]
    [InlineData("TEMU 000123-5", ContainerNumberKind.WrongCheckDigit, '4')]
    [InlineData("MSCU334083", ContainerNumberKind.MissingCheckDigit, '9')]
    [InlineData("RREB6123169", ContainerNumberKind.IluCode, '9')]
    [InlineData("RREB6123168", ContainerNumberKind.IluWrongCheckDigit, '9')]
    [InlineData("MSCU33408391", ContainerNumberKind.NotANumber, '\0')]
    [InlineData("1SCU3340839", ContainerNumberKind.NotANumber, '\0')]
    [InlineData("MSCUO340839", ContainerNumberKind.NotANumber, '\0')]
    [InlineData("MSC3340839", ContainerNumberKind.NotANumber, '\0')]
    [InlineData("MSCÜ3340839", ContainerNumberKind.NotANumber, '\0')]
    [InlineData("NONE", ContainerNumberKind.Placeholder, '\0')]
    [InlineData("LCL", ContainerNumberKind.Placeholder, '\0')]
    [InlineData("granel", ContainerNumberKind.Placeholder, '\0')]
    [InlineData("0", ContainerNumberKind.Placeholder, '\0')]
    [InlineData("00000000000", ContainerNumberKind.Placeholder, '\0')]
    [InlineData("N/A", ContainerNumberKind.Placeholder, '\0')]
    [InlineData("BULK", ContainerNumberKind.Placeholder, '\0')]
    [InlineData("TBA", ContainerNumberKind.Placeholder, '\0')]
    [InlineData("", ContainerNumberKind.Placeholder, '\0')]
    public void A_text_that_is_no_number_is_named_for_what_it_is(
        string text,
        ContainerNumberKind kind,
        char expected
    )
    {
        var reading = Examine(text);

        reading.Kind.ShouldBe(kind);
        reading.ExpectedCheckDigit.ShouldBe(expected);
        ContainerNumber.TryParse(text, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("MSTI6415664")]
    [InlineData("MSCX3340839")]
    public void A_wrong_category_letter_is_named_and_its_check_digit_still_looked_at(string text)
    {
        var reading = Examine(text);
        var withTheDigitExpected = text[..10] + reading.ExpectedCheckDigit;

        reading.Kind.ShouldBe(ContainerNumberKind.UnknownCategory);
        reading.HasWrongCheckDigit.ShouldBe(text[^1] != reading.ExpectedCheckDigit);
        Examine(withTheDigitExpected).HasWrongCheckDigit.ShouldBeFalse();
    }

    [Theory]
    [InlineData("TEMU 000123-5", "TEMU0001235")]
    [InlineData("temu.000/123 5", "TEMU0001235")]
    [InlineData("'TEMU0001235", "TEMU0001235")]
    [InlineData("n/a", "NA")]
    [InlineData("MSCU334083912345678", "MSCU33408391")]
    public void A_text_is_normalised_whether_it_is_a_number_or_not(string text, string expected)
    {
        Span<char> normalised = stackalloc char[12];
        ContainerNumber.Examine(text, normalised, out var length);

        new string(normalised[..length]).ShouldBe(expected);
    }

    [Fact]
    public void A_number_opens_into_its_parts()
    {
        var number = ContainerNumber.Parse("csqu 305438-3");

        number.Text.ShouldBe("CSQU3054383");
        number.OwnerCode.ShouldBe("CSQ");
        number.Category.ShouldBe('U');
        number.Serial.ShouldBe("305438");
        number.CheckDigit.ShouldBe('3');
    }

    [Fact]
    public void A_text_that_is_no_number_is_refused() =>
        Should.Throw<FormatException>(() => ContainerNumber.Parse("CSQU3054384"));

    [Fact]
    public void Bytes_read_as_characters_do() =>
        Gen.Char['\0', '\u00FF']
            .Array[0, 20]
            .Sample(characters =>
            {
                Span<char> ofText = stackalloc char[16];
                Span<char> ofBytes = stackalloc char[16];
                var bytes = Encoding.Latin1.GetBytes(characters);

                var text = ContainerNumber.Examine(characters, ofText, out var length);
                var raw = ContainerNumber.Examine(bytes, ofBytes, out var rawLength);

                return text == raw && ofText[..length].SequenceEqual(ofBytes[..rawLength]);
            });

    [Fact]
    public void One_digit_in_ten_completes_a_number() =>
        Unchecked.Sample(start => Enumerable.Range(0, 10).Count(digit => Reads($"{start}{digit}")) == 1);

    [Fact]
    public void A_wrong_digit_is_noticed_unless_the_fold_of_ten_into_zero_hides_it() =>
        Gen.Select(Unchecked, Gen.Int[4, 10], Gen.Int[1, 9])
            .Sample(
                (start, place, shift) =>
                {
                    var good = Completed(start);
                    var wrong = With(good, place, (char)('0' + ((good[place] - '0' + shift) % 10)));

                    return !Reads(wrong) || Examine(good).IsRemainderTen != Examine(wrong).IsRemainderTen;
                }
            );

    [Fact]
    public void Examining_allocates_nothing()
    {
        string[] texts =
        [
            "CSQU3054383",
            "TEMU 000123-5",
            "GRANEL",
            "MSCX3340839",
            "what is this text doing here",
        ];
        var normalised = new char[16];
        foreach (var text in texts)
            ContainerNumber.Examine(text, normalised, out _);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 1000; round++)
        {
            foreach (var text in texts)
                ContainerNumber.Examine(text, normalised, out _);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    internal static readonly Gen<string> Unchecked = Gen.Select(
        Gen.Char['A', 'Z'].Array[3],
        Gen.Char["UJZ"],
        Gen.Char['0', '9'].Array[6],
        (owner, category, serial) => $"{new string(owner)}{category}{new string(serial)}"
    );

    internal static string Completed(string start) =>
        Enumerable.Range(0, 10).Select(digit => $"{start}{digit}").Single(Reads);

    internal static string With(string text, int place, char character) =>
        $"{text[..place]}{character}{text[(place + 1)..]}";

    private static bool Reads(string text) => ContainerNumber.TryParse(text, out _);

    private static ContainerNumberReading Examine(string text)
    {
        Span<char> normalised = stackalloc char[16];
        return ContainerNumber.Examine(text, normalised, out _);
    }
}
