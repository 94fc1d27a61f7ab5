using System.Diagnostics.CodeAnalysis;

namespace Resguardo.Codes;

/// <summary>The twelve digits of a railway wagon, the last of which is a check digit (UIC 438).</summary>
/// <remarks>
/// A value of this type always carries the right check digit. Networks outside the UIC number their wagons otherwise.
/// </remarks>
public sealed record WagonNumber
{
    private const int Length = 12;

    private WagonNumber(string text) => Text = text;

    /// <summary>Twelve digits.</summary>
    public string Text { get; }

    /// <summary>Reads twelve digits with or without spaces and hyphens.</summary>
    /// <param name="text">The text as it was written.</param>
    /// <param name="number">The number; null when the text is not twelve digits or the check digit is wrong.</param>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out WagonNumber? number)
    {
        Span<char> digits = stackalloc char[Length];
        number =
            Digits.TryRead(text, "", digits) && CheckDigitOf(digits) == digits[^1]
                ? new WagonNumber(new string(digits))
                : null;
        return number is not null;
    }

    /// <summary>The check digit that eleven digits ask for.</summary>
    /// <returns><c>'0'</c> to <c>'9'</c>; <c>'\0'</c> when the text is not twelve digits.</returns>
    public static char ExpectedCheckDigit(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[Length];
        return Digits.TryRead(text, "", digits) ? CheckDigitOf(digits) : '\0';
    }

    /// <inheritdoc />
    public override string ToString() => Text;

    // Luhn: every other digit is doubled, from the first one on, and the digits of what comes out are added.
    private static char CheckDigitOf(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var place = 0; place < Length - 1; place++)
        {
            var value = (digits[place] - '0') * (place % 2 == 0 ? 2 : 1);
            sum += (value / 10) + (value % 10);
        }

        return (char)('0' + ((10 - (sum % 10)) % 10));
    }
}
