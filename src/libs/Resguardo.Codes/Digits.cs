namespace Resguardo.Codes;

/// <summary>Numbers of a fixed length, written by people.</summary>
internal static class Digits
{
    /// <summary>
    /// Reads exactly as many digits as <paramref name="digits"/> holds, past a prefix, spaces, hyphens, dots and slashes.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, string prefix, Span<char> digits)
    {
        text = text.Trim();
        if (prefix.Length > 0 && text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            text = text[prefix.Length..];
        var length = 0;
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character))
            {
                if (length == digits.Length)
                    return false;
                digits[length++] = character;
            }
            else if (character is not (' ' or '-' or '.' or ':' or '/' or '\u00A0'))
            {
                return false;
            }
        }

        return length == digits.Length;
    }
}
