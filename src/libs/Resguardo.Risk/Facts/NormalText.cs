using System.Buffers;
using System.Globalization;
using System.Text;

namespace Resguardo.Risk.Facts;

/// <summary>Text as it is compared: upper case, without accents, words parted by one blank, no marks.</summary>
public static class NormalText
{
    private const int StackLength = 512;

    /// <summary>
    /// Upper case, accents off, letters and digits kept, everything else a blank, blanks single. Dots and apostrophes
    /// vanish, so that <c>S.A.</c> is one word.
    /// </summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length <= StackLength)
        {
            Span<char> buffer = stackalloc char[StackLength * 2];
            return new string(buffer[..Write(text, buffer)]);
        }
        var rented = ArrayPool<char>.Shared.Rent(text.Length * 2);
        var normal = new string(rented, 0, Write(text, rented));
        ArrayPool<char>.Shared.Return(rented);
        return normal;
    }

    /// <summary>Writes the normal form of a text.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="normal">Takes the normal form; twice as long as the text is always enough.</param>
    /// <returns>How many characters were written.</returns>
    public static int Write(ReadOnlySpan<char> text, Span<char> normal)
    {
        var length = 0;
        var isApart = false;
        foreach (var character in text)
        {
            var plain = character;
            if (char.IsAsciiLetterOrDigit(character))
            {
                plain = char.ToUpperInvariant(character);
            }
            else if (character is '.' or '\'' or '’' or '´' or '`')
            {
                continue;
            }
            else if (character < 0x80 || !char.IsLetterOrDigit(character))
            {
                // A combining accent belongs to the letter before it.
                if (
                    character < 0x80
                    || CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark
                )
                    isApart = length > 0;
                continue;
            }
            else
            {
                plain = Plain(character);
            }

            if (isApart)
            {
                normal[length++] = ' ';
                isApart = false;
            }
            normal[length++] = plain;
            switch (character)
            {
                case 'ß':
                    normal[length++] = 'S';
                    break;
                case 'æ' or 'Æ' or 'œ' or 'Œ':
                    normal[length++] = 'E';
                    break;
            }
        }
        return length;
    }

    private static char Plain(char letter) =>
        char.ToUpperInvariant(letter) switch
        {
            >= 'À' and <= 'Å' or 'Æ' => 'A',
            'Ç' => 'C',
            >= 'È' and <= 'Ë' => 'E',
            >= 'Ì' and <= 'Ï' => 'I',
            'Ñ' => 'N',
            (>= 'Ò' and <= 'Ö') or 'Ø' or 'Œ' => 'O',
            >= 'Ù' and <= 'Ü' => 'U',
            'Ý' or 'Ÿ' => 'Y',
            'ß' => 'S',
            'Ł' => 'L',
            'Đ' => 'D',
            var upper when upper > 0x17F => upper,
            var upper => upper.ToString().Normalize(NormalizationForm.FormD)[0],
        };
}
