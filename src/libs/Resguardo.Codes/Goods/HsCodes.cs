using System.Diagnostics.CodeAnalysis;

namespace Resguardo.Codes;

/// <summary>The Harmonized System, edition 2022: six digits that all countries share, before the ones of their own.</summary>
public static class HsCodes
{
    /// <summary>The edition of the list.</summary>
    public const string Edition = "2022";

    private const int LongestCode = 16;

    /// <summary>Every chapter (two digits), heading (four) and subheading (six), ordered as text.</summary>
    public static IEnumerable<string> All => HsIndex.All.Codes;

    /// <summary>Looks a code up without allocating. The first call loads the list.</summary>
    /// <param name="digits">
    /// Digits alone. Of more than six the first six count; four are looked up as a heading, two as a chapter; one, three
    /// and five are in no list.
    /// </param>
    public static bool Contains(ReadOnlySpan<char> digits) => HsIndex.All.Find(digits) >= 0;

    /// <summary>Finds the text of a subheading, heading or chapter.</summary>
    /// <param name="digits">As for <see cref="Contains"/>.</param>
    /// <param name="description">The text in English; null when the code is not in the list.</param>
    public static bool TryDescribe(ReadOnlySpan<char> digits, [NotNullWhen(true)] out string? description)
    {
        var line = HsIndex.All.Find(digits);
        description = line >= 0 ? HsIndex.All.Texts.Cell(line, 1) : null;
        return description is not null;
    }

    /// <summary>Chapter 77 is kept free for later use: nothing can be declared under it.</summary>
    public static bool IsReserved(ReadOnlySpan<char> digits) => digits.StartsWith("77");

    /// <summary>Chapters 98 and 99 belong to each country, so this list cannot know them.</summary>
    public static bool IsNational(ReadOnlySpan<char> digits) =>
        digits.StartsWith("98") || digits.StartsWith("99");

    /// <summary>Leaves the digits of a code that was written with dots, spaces, hyphens, or a word before it.</summary>
    /// <param name="text">Such as <c>4011.20.00</c> or <c>NCM: 4011.20.00</c>.</param>
    /// <param name="digits">Takes the digits, at most as many as it holds.</param>
    /// <returns>How many digits were written; 0 when something else than a code stands in the text.</returns>
    public static int Normalise(ReadOnlySpan<char> text, Span<char> digits)
    {
        var start = text.IndexOfAnyInRange('0', '9');
        if (start < 0 || !IsLabel(text[..start]))
            return 0;

        var length = 0;
        foreach (var character in text[start..])
        {
            if (char.IsAsciiDigit(character))
            {
                if (length == digits.Length)
                    return 0;
                digits[length++] = character;
            }
            else if (character is not (' ' or '.' or '-' or '/' or '\'' or '\t' or '\u00A0'))
            {
                return 0;
            }
        }

        return length;
    }

    /// <summary>Takes a code apart, as it was written.</summary>
    public static HsReading Read(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[LongestCode];
        ReadOnlySpan<char> digits = buffer[..Normalise(text, buffer)];
        return new HsReading
        {
            Digits = new string(digits),
            IsKnown = Contains(digits),
            IsReserved = IsReserved(digits),
            IsNational = IsNational(digits),
            SuggestedCode = HasLostZero(digits) ? $"0{digits}" : null,
        };
    }

    /// <summary>
    /// The number of digits is odd, and a zero before them makes a code that exists: what a spreadsheet leaves of
    /// <c>0804.30</c> when it takes it for a number.
    /// </summary>
    /// <param name="digits">Digits alone.</param>
    public static bool HasLostZero(ReadOnlySpan<char> digits)
    {
        if (digits.Length is not (3 or 5 or 7 or 9 or 11))
            return false;
        Span<char> restored = stackalloc char[12];
        restored[0] = '0';
        digits.CopyTo(restored[1..]);
        return Contains(restored[..(digits.Length + 1)]);
    }

    // What stands before the number is a word such as HS, NCM or PARTIDA, and no sentence.
    private static bool IsLabel(ReadOnlySpan<char> text)
    {
        const int LongestLabel = 24;
        if (text.Length > LongestLabel)
            return false;
        foreach (var character in text)
        {
            if (
                !char.IsLetter(character)
                && character is not (' ' or ':' or '.' or '#' or '\'' or '\t' or '-' or '/')
            )
                return false;
        }

        return true;
    }
}
