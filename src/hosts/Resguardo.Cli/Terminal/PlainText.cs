using System.Globalization;
using System.Text;

namespace Resguardo.Cli.Terminal;

/// <summary>Makes text from a file harmless to a terminal.</summary>
/// <remarks>
/// A bill may hold escape sequences that move the cursor, change colours or the window's title, and marks that turn the
/// direction of writing, so that an officer sees something else than what stands there.
/// </remarks>
internal static class PlainText
{
    /// <summary>The text without control and format characters; breaks and tabs become blanks, the rest shows as <c>�</c>.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var isPlain = true;
        foreach (var character in text)
        {
            if (character is < ' ' or > '~' && !IsHarmless(character))
            {
                isPlain = false;
                break;
            }
        }
        return isPlain ? text : Cleaned(text);
    }

    private static string Cleaned(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' or '\v' or '\f' or 0x2028 or 0x2029 or 0x85)
                plain.Append(' ');
            else if (rune.Value == '\r')
                continue;
            else if (IsHarmless(Rune.GetUnicodeCategory(rune)))
                plain.Append(rune);
            else
                plain.Append('\uFFFD');
        }
        return plain.ToString();
    }

    private static bool IsHarmless(char character) =>
        !char.IsSurrogate(character) && IsHarmless(char.GetUnicodeCategory(character));

    private static bool IsHarmless(UnicodeCategory category) =>
        category
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            );
}
