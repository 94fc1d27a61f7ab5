using System.Diagnostics.CodeAnalysis;

namespace Resguardo.Codes;

/// <summary>The number that a ship keeps for life: six digits and a check digit (IMO resolution A.1117(30)).</summary>
/// <remarks>A value of this type always carries the right check digit.</remarks>
public sealed record ImoNumber
{
    private const int Length = 7;

    private ImoNumber(string text) => Text = text;

    /// <summary>Seven digits, without the letters IMO, such as <c>9074729</c>.</summary>
    public string Text { get; }

    /// <summary>Reads a number written with or without <c>IMO</c> or <c>IMO No.</c> before it.</summary>
    /// <exception cref="FormatException">The text is no IMO number, or its check digit is wrong.</exception>
    public static ImoNumber Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var number)
            ? number
            : throw new FormatException($"'{text}' is not an IMO ship number.");

    /// <summary>Reads a number written with or without <c>IMO</c> or <c>IMO No.</c> before it.</summary>
    /// <param name="text">The text as it was written; spaces, hyphens, dots, colons and slashes count for nothing.</param>
    /// <param name="number">The number; null when the text is none or its check digit is wrong.</param>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ImoNumber? number)
    {
        Span<char> digits = stackalloc char[Length];
        var reading = Examine(text, digits, out _);
        number = reading.Kind is ImoNumberKind.Imo ? new ImoNumber(new string(digits)) : null;
        return number is not null;
    }

    /// <summary>Says what a text is that stands where an IMO number should, without allocating.</summary>
    /// <param name="text">The text as it was written.</param>
    public static ImoNumberReading Examine(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[Length];
        return Examine(text, digits, out _);
    }

    /// <summary>Says what a text is that stands where an IMO number should, without allocating.</summary>
    /// <param name="text">The text as it was written; spaces, hyphens, dots, colons and slashes count for nothing.</param>
    /// <param name="digits">Takes the digits, at most as many as it holds.</param>
    /// <param name="length">How many digits were written to <paramref name="digits"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="digits"/> holds fewer than 7 characters.</exception>
    public static ImoNumberReading Examine(ReadOnlySpan<char> text, Span<char> digits, out int length)
    {
        if (digits.Length < Length)
            throw new ArgumentException("The buffer must hold 7 characters.", nameof(digits));

        length = 0;
        var isForeign = false;
        foreach (var character in WithoutPrefix(text))
        {
            if (char.IsAsciiDigit(character) && length < digits.Length)
                digits[length++] = character;
            else if (!IsSeparator(character))
                isForeign = true;
        }

        if (length == 0 && !isForeign)
            return new(ImoNumberKind.Placeholder, '\0');
        if (!isForeign && length > 0 && !digits[..length].ContainsAnyExcept('0'))
            return new(ImoNumberKind.Placeholder, '\0');
        if (isForeign || length != Length || digits[0] == '0')
            return new(ImoNumberKind.NotANumber, '\0');

        // The first six digits times 7, 6, 5, 4, 3, 2; the last digit of the sum is the check digit.
        var sum = 0;
        for (var place = 0; place < Length - 1; place++)
            sum += (digits[place] - '0') * (Length - place);
        var expected = (char)('0' + (sum % 10));
        return new(
            digits[Length - 1] == expected ? ImoNumberKind.Imo : ImoNumberKind.WrongCheckDigit,
            expected
        );
    }

    /// <inheritdoc />
    public override string ToString() => Text;

    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (!text.StartsWith("IMO", StringComparison.OrdinalIgnoreCase))
            return text;
        text = text[3..].TrimStart();
        foreach (var word in (ReadOnlySpan<string>)["NUMBER", "NO", "NR", "N°", "Nº"])
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return text[word.Length..];
        }

        return text;
    }

    private static bool IsSeparator(char character) =>
        character is ' ' or '-' or '.' or ':' or '/' or '#' or '\t' or '\u00A0';
}
