using System.Globalization;
using System.Text;

namespace Resguardo.Manifests.Tabular;

/// <summary>Brings headings and words into the form in which they are compared.</summary>
internal static class HeadingText
{
    // No heading that means something is longer; prose is.
    private const int MaxLength = 80;

    // csharpier-ignore
    private static readonly HashSet<string> StopWords = new(StringComparer.Ordinal)
    {
        "A", "AND", "AU", "D", "DA", "DAS", "DE", "DEL", "DES", "DO", "DOS", "DU", "E", "EL", "EN", "ET", "L",
        "LA", "LAS", "LE", "LES", "LOS", "O", "OF", "OU", "PAR", "POR", "PER", "THE", "Y",
    };

    // csharpier-ignore
    private static readonly HashSet<string> NumberWords = new(StringComparer.Ordinal)
    {
        "NO", "NOS", "NRO", "NROS", "NUM", "NUMB", "NUMBER", "NUMERO", "NUMEROS", "NUMBERS", "NBR", "NR",
        "NUMEROE",
    };

    // csharpier-ignore
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "C", "CBM", "CEL", "CELSIUS", "CFT", "EUR", "F", "FAH", "FAHRENHEIT", "FT3", "G", "GRADOS", "KG", "KGM",
        "KGS", "KILO", "KILOGRAMOS", "KILOGRAMS", "KILOS", "LB", "LBS", "LIBRAS", "LTR", "M3", "MT", "MT3",
        "MTQ", "MTS3", "POUNDS", "T", "TM", "TN", "TNE", "TON", "TONELADAS", "TONNES", "TONS", "USD", "US",
    };

    /// <summary>The heading's key in the dictionary; empty when nothing is left of it or it is too long to be a heading.</summary>
    public static string Key(string heading) => Join(Words(heading));

    /// <summary>
    /// The forms under which a heading may be known, the most exact first, each with the unit that was taken off its end.
    /// </summary>
    public static IEnumerable<(string Key, string? Unit)> Forms(string heading)
    {
        var words = Words(heading);
        if (words.Count == 0)
            yield break;
        var (name, unit) = WithoutUnit(words);
        if (name.Count > 0 && unit is not null)
        {
            yield return (Join(words), unit);
            yield return (Join(name), unit);
        }
        else
            yield return (Join(words), unit);

        var bracket = heading.IndexOfAny(['(', '[']);
        if (bracket > 0)
        {
            var (before, ownUnit) = WithoutUnit(Words(heading[..bracket]));
            if (before.Count > 0)
                yield return (Join(before), UnitIn(heading[bracket..]) ?? ownUnit ?? unit);
        }
    }

    /// <summary>A word of a cell as it is compared: upper case, without accents, letters and digits alone.</summary>
    public static int Word(ReadOnlySpan<char> text, Span<char> word)
    {
        var length = 0;
        foreach (var character in text)
        {
            var plain = Plain(character);
            if (plain == '\0')
                continue;
            if (length == word.Length)
                return 0;
            word[length++] = plain;
        }
        return length;
    }

    /// <summary>A letter or digit in upper case without its accent; NUL for anything else.</summary>
    public static char Plain(char character)
    {
        if (char.IsAsciiLetterOrDigit(character))
            return char.ToUpperInvariant(character);
        return character switch
        {
            '³' => '3',
            '²' => '2',
            'º' or 'ª' => '\0',
            _ => character > 127 && char.IsLetterOrDigit(character) ? WithoutAccent(character) : '\0',
        };
    }

    private static char WithoutAccent(char character)
    {
        if (char.IsSurrogate(character))
            return '\0';
        var parts = character.ToString().Normalize(NormalizationForm.FormD);
        var letter = char.ToUpperInvariant(parts[0]);
        return letter == 'Œ' ? 'O' : letter;
    }

    private static string? UnitIn(string text) => WithoutUnit(Words("x " + text)).Unit;

    private static (List<string> Name, string? Unit) WithoutUnit(List<string> words)
    {
        var count = words.Count;
        string? unit = null;
        while (count > 0 && Units.Contains(words[count - 1]))
        {
            unit = words[count - 1];
            count--;
        }
        return (words[..count], unit is null ? null : UnitCode(unit));
    }

    private static string? UnitCode(string unit) =>
        unit switch
        {
            "LIBRAS" or "POUNDS" => "LB",
            "TONELADAS" or "TONNES" => "TON",
            "KILO" or "KILOGRAMOS" or "KILOGRAMS" => "KG",
            "MTS3" or "MT3" => "M3",
            "FAHRENHEIT" => "FAH",
            "CELSIUS" => "CEL",
            "US" or "GRADOS" => null,
            _ => unit,
        };

    private static string Join(List<string> words) => string.Join(' ', words);

    private static List<string> Words(string heading)
    {
        if (
            heading.Length > MaxLength
            || heading.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0
            || HasManyDigits(heading)
        )
            return [];

        var words = Split(heading);
        // "B/L" and "P.O.L." are one word each.
        for (var place = 0; place + 1 < words.Count; place++)
        {
            if (
                words[place + 1].Length == 1
                && words[place].All(char.IsLetter)
                && IsAbbreviation(words, place)
            )
            {
                words[place] += words[place + 1];
                words.RemoveAt(place + 1);
                place--;
            }
        }

        var kept = words.Where(word => !StopWords.Contains(word) && !NumberWords.Contains(word)).ToList();
        // "Sello 2", "Notify 1".
        if (kept.Count > 1 && kept[^1].Length == 1 && char.IsDigit(kept[^1][0]))
            kept.RemoveAt(kept.Count - 1);
        return kept.Count > 0 ? kept : words;
    }

    // Values have them, headings do not.
    private static bool HasManyDigits(string text)
    {
        var digits = 0;
        foreach (var character in text)
            digits += char.IsAsciiDigit(character) ? 1 : 0;
        return digits > 2;
    }

    // Words that grew out of single letters: each merge keeps the next in reach.
    private static bool IsAbbreviation(List<string> words, int place) =>
        words[place].Length == 1
        || (words[place].Length <= 3 && words[place + 1].Length == 1 && IsMerged(words[place]));

    private static bool IsMerged(string word) => word is "PO" or "CB" or "HB" or "MB" or "OB" or "UN" or "HS";

    private static List<string> Split(string heading)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var place = 0; place < heading.Length; place++)
        {
            var character = heading[place];
            // "N° B/L" and "Nº": the N is the word "number".
            if (character is 'º' or '°' or '#' && word.Length == 1 && word[0] == 'N')
            {
                word.Clear();
                continue;
            }

            // "Precinto(s)" is "Precintos".
            if (
                character == '('
                && heading.AsSpan(place).StartsWith("(s)", StringComparison.OrdinalIgnoreCase)
            )
            {
                word.Append('S');
                place += 2;
                continue;
            }

            var plain =
                CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark
                    ? '\0'
                    : Plain(character);
            if (plain != '\0')
                word.Append(plain);
            else if (
                word.Length > 0
                && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark
            )
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
        if (word.Length > 0)
            words.Add(word.ToString());
        return words;
    }
}
