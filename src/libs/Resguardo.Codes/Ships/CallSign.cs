namespace Resguardo.Codes;

/// <summary>Radio call signs of ships. They carry no check digit; only their shape can be looked at.</summary>
public static class CallSign
{
    private const int Shortest = 4;
    private const int Longest = 7;

    /// <summary>
    /// Has the shape that the Radio Regulations give to a ship: four letters (<c>HPEN</c>), or letters and digits with a
    /// letter among the first two and a digit among the rest (<c>3FBD8</c>, <c>V7AB2</c>, <c>WDC1234</c>).
    /// </summary>
    /// <param name="text">The call sign in either case; spaces around it and hyphens count for nothing.</param>
    public static bool IsPlausible(ReadOnlySpan<char> text)
    {
        Span<char> sign = stackalloc char[Longest];
        var length = 0;
        var digits = 0;
        foreach (var character in text.Trim())
        {
            if (character is '-' or ' ')
                continue;
            if (!char.IsAsciiLetterOrDigit(character) || length == Longest)
                return false;
            digits += char.IsAsciiDigit(character) ? 1 : 0;
            sign[length++] = char.ToUpperInvariant(character);
        }

        // No country has been given Q, 0 or 1 as the first character.
        if (length < Shortest || sign[0] is 'Q' or '0' or '1')
            return false;
        var hasLetterInPrefix = char.IsAsciiLetter(sign[0]) || char.IsAsciiLetter(sign[1]);
        return hasLetterInPrefix && (digits == 0 ? length == Shortest : length - digits >= 1);
    }
}
