using System.Buffers;
using System.Text;

namespace Resguardo.Manifests.Tabular;

/// <summary>Recognises what spreadsheet programs do to cargo data. Nothing is repaired here.</summary>
internal static class CellDamage
{
    // In English, Spanish, Portuguese and French programs.
    // csharpier-ignore
    private static readonly string[] ErrorValues =
    [
        "#N/A", "#N/D", "#REF!", "#¡REF!", "#VALUE!", "#¡VALOR!", "#VALOR!", "#VALEUR!", "#DIV/0!", "#¡DIV/0!",
        "#NAME?", "#¿NOMBRE?", "#NOME?", "#NOM?", "#NUM!", "#¡NUM!", "#NÚM!", "#NOMBRE!", "#NULL!", "#¡NULO!",
        "#NULO!", "#NUL!", "#SPILL!", "#CALC!", "#GETTING_DATA",
    ];

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,-");

    private static readonly Encoding Western =
        CodePagesEncodingProvider.Instance.GetEncoding(
            1252,
            EncoderFallback.ExceptionFallback,
            DecoderFallback.ExceptionFallback
        ) ?? Encoding.Latin1;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>A formula that failed, or the signs that fill a column too narrow for its number.</summary>
    public static bool IsErrorValue(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != '#')
            return false;
        if (!text.ContainsAnyExcept('#'))
            return true;
        foreach (var value in ErrorValues)
        {
            if (text.Equals(value, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>1.23457E+11, 1,23E11: what is left of a long code that was taken for a number.</summary>
    public static bool IsScientific(ReadOnlySpan<char> text)
    {
        if (text.Length is < 4 or > 24 || !char.IsAsciiDigit(text[0]))
            return false;
        var exponent = text.IndexOfAny('E', 'e');
        if (exponent <= 0)
            return false;
        var rest = text[(exponent + 1)..];
        var isSigned = rest.Length > 0 && rest[0] is '+' or '-';
        if (isSigned)
            rest = rest[1..];
        if (rest.Length is 0 or > 3 || rest.ContainsAnyExceptInRange('0', '9'))
            return false;
        var mark = text[..exponent].IndexOfAny('.', ',');
        // "12E34567"-like codes are none; a mark or a sign makes it a number.
        return (isSigned || mark == 1)
            && !text[..exponent].ContainsAnyExcept(NumberCharacters)
            && text[(mark + 1)..exponent].IndexOfAny('.', ',') < 0;
    }

    /// <summary>Letters of UTF-8 that were read in another character set: the likely text, null when the text is sound.</summary>
    public static string? MojibakeIn(ReadOnlySpan<char> text)
    {
        if (text.Contains('\ufffd'))
            return text.ToString().Replace('\ufffd', '?');
        var first = text.IndexOfAny('Ã', 'Â', 'â');
        if (first < 0)
            return null;
        // One level deep or two; the second would be rubbish that nobody can tell.
        try
        {
            var repaired = StrictUtf8.GetString(Western.GetBytes(text.ToString()));
            return repaired.Length < text.Length ? repaired : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>True when two texts of one length differ only where a letter looks like a digit (O and 0, I and 1).</summary>
    public static bool DiffersByLookalike(ReadOnlySpan<char> text, ReadOnlySpan<char> sound)
    {
        if (text.Length != sound.Length)
            return false;
        for (var place = 0; place < text.Length; place++)
        {
            var (one, other) = (text[place], sound[place]);
            if (
                one != other
                && (one, other) is not (('O', '0') or ('0', 'O') or ('I', '1') or ('1', 'I') or ('L', '1'))
            )
                return false;
        }
        return true;
    }

    /// <summary>A number in which letters stand for the digits they look like: the likely number, null when it is none.</summary>
    public static string? WithDigits(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 24 || !text.ContainsAny("OoIl") || !text.ContainsAnyInRange('0', '9'))
            return null;
        Span<char> digits = stackalloc char[24];
        for (var place = 0; place < text.Length; place++)
        {
            digits[place] = text[place] switch
            {
                'O' or 'o' => '0',
                'I' or 'l' => '1',
                _ => text[place],
            };
        }
        digits = digits[..text.Length];
        return digits.ContainsAnyExcept(NumberCharacters) ? null : digits.ToString();
    }
}
