using System.Diagnostics.CodeAnalysis;

namespace Resguardo.Codes;

/// <summary>The number of a chemical substance in the register of Chemical Abstracts, such as <c>74-83-9</c>.</summary>
/// <remarks>A value of this type always carries the right check digit.</remarks>
public sealed record CasNumber
{
    private CasNumber(string text) => Text = text;

    /// <summary>Two to seven digits, two digits, and the check digit, divided by hyphens.</summary>
    public string Text { get; }

    /// <summary>Reads a number with its hyphens, with or without <c>CAS</c> before it.</summary>
    /// <param name="text">The text as it was written.</param>
    /// <param name="number">The number; null when the text does not have the shape or the check digit is wrong.</param>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out CasNumber? number)
    {
        var shape = WithoutPrefix(text);
        number =
            ExpectedCheckDigit(shape) is not '\0' and var expected && expected == shape[^1]
                ? new CasNumber(new string(shape))
                : null;
        return number is not null;
    }

    /// <summary>The check digit that the digits before it ask for.</summary>
    /// <returns><c>'0'</c> to <c>'9'</c>; <c>'\0'</c> when the text does not have the shape of a CAS number.</returns>
    public static char ExpectedCheckDigit(ReadOnlySpan<char> text)
    {
        var shape = WithoutPrefix(text);
        if (
            shape.Length is < 7 or > 12
            || shape[^2] != '-'
            || shape[^5] != '-'
            || !char.IsAsciiDigit(shape[^1])
        )
            return '\0';

        // Each digit before the last times its place, counted from the right.
        var sum = 0;
        var place = 0;
        for (var position = shape.Length - 3; position >= 0; position--)
        {
            if (position == shape.Length - 5)
                continue;
            if (!char.IsAsciiDigit(shape[position]))
                return '\0';
            sum += ++place * (shape[position] - '0');
        }

        return (char)('0' + (sum % 10));
    }

    /// <inheritdoc />
    public override string ToString() => Text;

    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.StartsWith("CAS", StringComparison.OrdinalIgnoreCase) ? text[3..].TrimStart(" :") : text;
    }
}
