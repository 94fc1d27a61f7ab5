using System.Collections.Frozen;

namespace Resguardo.Codes;

/// <summary>Marks of seals. A seal's mark is free text without a check digit; what can be told is that some are none.</summary>
public static class Seals
{
    // Without separators and in upper case, as Normalise leaves them.
    private static readonly FrozenSet<string> Placeholders = FrozenSet.Create(
        StringComparer.Ordinal,
        "SI",
        "SIM",
        "YES",
        "OUI",
        "NO",
        "NAO",
        "NON",
        "SN",
        "NA",
        "ND",
        "NR",
        "NS",
        "NT",
        "NONE",
        "NIL",
        "NULL",
        "EMPTY",
        "VACIO",
        "VAZIO",
        "VIDE",
        "UNKNOWN",
        "DESCONOCIDO",
        "DESCONHECIDO",
        "INCONNU",
        "TBA",
        "TBD",
        "TBC",
        "TBN",
        "PENDIENTE",
        "PENDENTE",
        "PENDING",
        "SEAL",
        "SEALED",
        "SELLO",
        "SELLADO",
        "PRECINTO",
        "PRECINTADO",
        "MARCHAMO",
        "LACRE",
        "LACRADO",
        "SCELLE",
        "PLOMB",
        "SINSELLO",
        "SINSELLOS",
        "SINPRECINTO",
        "SINPRECINTOS",
        "SINMARCHAMO",
        "SINNUMERO",
        "NOSEAL",
        "NOSEALS",
        "NOTSEALED",
        "UNSEALED",
        "WITHOUTSEAL",
        "NOTAPPLICABLE",
        "NOAPLICA",
        "NAOAPLICA",
        "NAOSEAPLICA",
        "SEMLACRE",
        "SEMSELO",
        "SEMNUMERO",
        "SANSSCELLE",
        "SANSSCELLES",
        "SANSPLOMB",
        "DUMMY",
        "TEST",
        "PRUEBA"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlaceholderLookup =
        Placeholders.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The longest mark that is looked at; longer text is no placeholder.</summary>
    private const int LongestMark = 64;

    /// <summary>
    /// A word or figure that stands where a seal's mark should and is none: <c>SI</c>, <c>S/N</c>, <c>N/A</c>,
    /// <c>0000</c>, <c>XXX</c>, <c>SIN PRECINTO</c>, <c>SEM LACRE</c>, <c>SANS SCELLÉ</c>, one character alone, the same
    /// character again and again, or nothing at all.
    /// </summary>
    public static bool IsPlaceholder(ReadOnlySpan<char> text)
    {
        Span<char> mark = stackalloc char[LongestMark];
        if (text.Length > LongestMark)
            text = text.Trim();
        if (text.Length > LongestMark)
            return false;

        var length = Normalise(text, mark);
        mark = mark[..length];
        return mark.IsEmpty || !mark.ContainsAnyExcept(mark[0]) || PlaceholderLookup.Contains(mark);
    }

    /// <summary>Writes a mark as it can be compared: upper case, without accents on Latin letters, letters and digits alone.</summary>
    /// <param name="text">The mark as it was written.</param>
    /// <param name="normalised">Takes the mark; must be at least as long as <paramref name="text"/>.</param>
    /// <returns>How many characters were written.</returns>
    /// <exception cref="ArgumentException"><paramref name="normalised"/> is shorter than <paramref name="text"/>.</exception>
    public static int Normalise(ReadOnlySpan<char> text, Span<char> normalised)
    {
        if (normalised.Length < text.Length)
            throw new ArgumentException("The buffer must be as long as the text.", nameof(normalised));

        var length = 0;
        foreach (var character in text)
        {
            if (char.IsAsciiLetterOrDigit(character))
                normalised[length++] = char.ToUpperInvariant(character);
            else if (char.IsLetterOrDigit(character))
                normalised[length++] = WithoutAccent(char.ToUpperInvariant(character));
        }

        return length;
    }

    /// <summary>Writes a mark as it can be compared: upper case, without accents on Latin letters, letters and digits alone.</summary>
    public static string Normalise(ReadOnlySpan<char> text)
    {
        var buffer = text.Length <= LongestMark ? stackalloc char[LongestMark] : new char[text.Length];
        return new string(buffer[..Normalise(text, buffer)]);
    }

    private static char WithoutAccent(char character) =>
        character switch
        {
            >= 'À' and <= 'Å' => 'A',
            'Ç' => 'C',
            >= 'È' and <= 'Ë' => 'E',
            >= 'Ì' and <= 'Ï' => 'I',
            'Ñ' => 'N',
            >= 'Ò' and <= 'Ö' => 'O',
            >= 'Ù' and <= 'Ü' => 'U',
            _ => character,
        };
}
