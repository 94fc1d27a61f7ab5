using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Resguardo.Codes;

/// <summary>The number of an air waybill: the airline's three digits, seven of its own, and a check digit (IATA).</summary>
/// <remarks>A value of this type always carries the right check digit.</remarks>
public sealed record AirWaybillNumber
{
    private const int Length = 11;

    private AirWaybillNumber(string text) => Text = text;

    /// <summary>As it is written on the document, such as <c>020-12345675</c>.</summary>
    public string Text { get; }

    /// <summary>The airline's three digits.</summary>
    public string AirlinePrefix => Text[..3];

    /// <summary>The eight digits after the airline's, the last of which is the check digit.</summary>
    public string Serial => Text[4..];

    /// <summary>Reads eleven digits with or without a hyphen or spaces.</summary>
    /// <param name="text">The text as it was written.</param>
    /// <param name="number">The number; null when the text is not eleven digits or the check digit is wrong.</param>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out AirWaybillNumber? number)
    {
        Span<char> digits = stackalloc char[Length];
        number =
            Digits.TryRead(text, "AWB", digits) && CheckDigitOf(digits) == digits[^1]
                ? new AirWaybillNumber($"{digits[..3]}-{digits[3..]}")
                : null;
        return number is not null;
    }

    /// <summary>The check digit that ten digits ask for.</summary>
    /// <returns><c>'0'</c> to <c>'6'</c>; <c>'\0'</c> when the text is not eleven digits.</returns>
    public static char ExpectedCheckDigit(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[Length];
        return Digits.TryRead(text, "AWB", digits) ? CheckDigitOf(digits) : '\0';
    }

    /// <inheritdoc />
    public override string ToString() => Text;

    // The seven digits after the airline's, as one number, modulo 7.
    private static char CheckDigitOf(ReadOnlySpan<char> digits) =>
        (char)('0' + (int.Parse(digits[3..10], CultureInfo.InvariantCulture) % 7));
}
