namespace Resguardo.Codes;

/// <summary>A class of dangerous goods, its division and its compatibility letter, as far as they are said.</summary>
/// <param name="Class">1 to 9.</param>
/// <param name="Division">The digit after the dot; <c>'\0'</c> when it is not said or the class has none.</param>
/// <param name="Compatibility">The letter of class 1; <c>'\0'</c> when it is not said.</param>
internal readonly record struct HazardClass(char Class, char Division, char Compatibility)
{
    public bool Agrees(HazardClass other) =>
        Class == other.Class
        && (Division == '\0' || other.Division == '\0' || Division == other.Division)
        && (Compatibility == '\0' || other.Compatibility == '\0' || Compatibility == other.Compatibility);

    /// <summary>Reads the first class in a text, past words such as IMO, CLASS or CLASE.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out HazardClass hazard)
    {
        hazard = default;
        var start = text.IndexOfAnyInRange('1', '9');
        if (start < 0 || text[..start].ContainsAnyInRange('0', '0'))
            return false;

        var rest = text[(start + 1)..];
        var number = text[start];
        var division = '\0';
        if (rest is ['.' or ',', >= '0' and <= '9', ..])
        {
            division = rest[1];
            rest = rest[2..];
        }

        if (rest is [>= '0' and <= '9', ..])
            return false;
        var compatibility =
            number == '1' && rest is [var letter, ..] && char.IsAsciiLetter(letter)
                ? char.ToUpperInvariant(letter)
                : '\0';
        hazard = new(number, HasDivisions(number) && division != '0' ? division : '\0', compatibility);
        return true;
    }

    // Old papers write 3.1 to 3.3 and 9.0; these classes have no divisions any more.
    private static bool HasDivisions(char number) => number is '1' or '2' or '4' or '5' or '6';
}
