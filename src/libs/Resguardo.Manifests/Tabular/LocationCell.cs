using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Tabular;

/// <summary>Reads ports and places: a code, a name, or both in one cell.</summary>
internal static class LocationCell
{
    /// <summary>True when the text has the shape of a UN/LOCODE.</summary>
    public static bool IsCode(ReadOnlySpan<char> text)
    {
        if (text.Length != 5)
            return false;
        return char.IsAsciiLetter(text[0])
            && char.IsAsciiLetter(text[1])
            && char.IsAsciiLetterOrDigit(text[2])
            && char.IsAsciiLetterOrDigit(text[3])
            && char.IsAsciiLetterOrDigit(text[4])
            && text[2..].IndexOfAny('0', '1') < 0;
    }

    /// <summary>True when the text is a code, or has one beside a name.</summary>
    public static bool HasCode(ReadOnlySpan<char> text) =>
        IsCode(text)
        || (text.Length > 7 && (IsCode(text[..5]) && text[5..].TrimStart()[0] is '-' or '/' or ',' or ':'))
        || (text.Length > 7 && text[^1] == ')' && IsCode(text[^6..^1]));

    /// <summary>Reads a cell.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="holdsNames">True when the column holds names, so that five letters (COLON) are one too.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="pool">Makes strings that recur once.</param>
    public static Location Read(ReadOnlySpan<char> text, bool holdsNames, FilePlace place, CharacterPool pool)
    {
        if (text.IsEmpty)
            return default;
        if (IsCode(text) && !holdsNames)
        {
            var raw = pool.Get(text);
            return new(Upper(raw), null, raw, place);
        }
        // "CO CTG".
        if (text.Length == 6 && text[2] == ' ' && !holdsNames)
        {
            Span<char> joined = [text[0], text[1], text[3], text[4], text[5]];
            if (IsCode(joined))
                return new(Upper(pool.Get(joined)), null, pool.Get(text), place);
        }
        // "CARTAGENA (COCTG)", "COCTG - CARTAGENA", "COCTG CARTAGENA".
        if (text[^1] == ')' && text.LastIndexOf('(') is > 0 and var open && IsCode(text[(open + 1)..^1]))
        {
            var raw = pool.Get(text[(open + 1)..^1]);
            return new(Upper(raw), pool.Get(text[..open].TrimEnd()), raw, place);
        }
        if (
            text.Length > 7
            && IsCode(text[..5])
            && text[5..].TrimStart() is var rest
            && rest[0] is '-' or '/' or ',' or ':'
        )
        {
            var raw = pool.Get(text[..5]);
            return new(Upper(raw), pool.Get(rest[1..].TrimStart()), raw, place);
        }
        return new(null, pool.Get(text), null, place);
    }

    private static string Upper(string code) =>
        code.AsSpan().ContainsAnyInRange('a', 'z') ? code.ToUpperInvariant() : code;
}
