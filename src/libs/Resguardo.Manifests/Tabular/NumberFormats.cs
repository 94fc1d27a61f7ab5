namespace Resguardo.Manifests.Tabular;

/// <summary>What the number format of a cell makes of its number.</summary>
internal static class NumberFormats
{
    /// <summary>The format behind a number that spreadsheet programs know by heart; null for those that change nothing.</summary>
    public static string? BuiltIn(int id) =>
        id switch
        {
            14 or 15 or 16 or 17 => "yyyy-mm-dd",
            18 or 19 or 20 or 21 or 45 or 46 or 47 => "hh:mm:ss",
            22 => "yyyy-mm-dd hh:mm",
            // Dates of the Far East.
            >= 27 and <= 36 or >= 50 and <= 58 => "yyyy-mm-dd",
            _ => null,
        };

    /// <summary>True when a format shows a day: it has y or d, or m beside them, outside of quotes and brackets.</summary>
    public static bool IsDate(string? format)
    {
        if (format is null)
            return false;
        var isQuoted = false;
        var isBracketed = false;
        var hasDay = false;
        for (var place = 0; place < format.Length; place++)
        {
            var character = char.ToLowerInvariant(format[place]);
            if (character == '"')
                isQuoted = !isQuoted;
            else if (isQuoted)
                continue;
            else if (character is '\\' or '_' or '*')
                place++;
            else if (character == '[')
                isBracketed = true;
            else if (character == ']')
                isBracketed = false;
            else if (isBracketed)
                continue;
            else if (character is '0' or '#' or '?')
                return false;
            else if (character is 'y' or 'd')
                hasDay = true;
            else if (character == 'm' && format.Contains("mmm", StringComparison.OrdinalIgnoreCase))
                hasDay = true;
        }
        return hasDay && !format.Equals("General", StringComparison.OrdinalIgnoreCase);
    }
}
