namespace Resguardo.Codes;

/// <summary>The tables of ISO 6346 by which four characters say length, height and kind of a container.</summary>
/// <remarks>
/// Lengths and heights of the current letters as in the standard's size tables; the numeric codes as in its 1984 edition.
/// The 1984 codes 8 (35 ft) and 9 (45 ft) are not in the standard but in carriers' lists, and are met in real plans.
/// </remarks>
internal static class SizeTypeTables
{
    /// <returns>Feet of outside length; zero when the character stands for none.</returns>
    public static decimal LengthFeet(char code, int edition) =>
        (code, edition) switch
        {
            ('1', _) => 10m,
            ('2', _) => 20m,
            ('3', _) => 30m,
            ('4', _) => 40m,
            ('8', 1984) => 35m,
            ('9', 1984) => 45m,
            ('A', _) => 23.5m,
            ('B', _) => 24m,
            ('C', _) => 24.4m,
            ('D', _) => 24.4m,
            ('E', _) => 25.7m,
            ('F', _) => 26.6m,
            ('G', _) => 41m,
            ('H', _) => 43m,
            ('K', _) => 44.6m,
            ('L', _) => 45m,
            ('M', _) => 48m,
            ('N', _) => 49m,
            ('P', _) => 53m,
            _ => 0m,
        };

    /// <returns>Feet of outside height; zero when the character stands for none.</returns>
    public static decimal HeightFeet(char code, int edition) =>
        (code, edition) switch
        {
            ('0' or '1', _) => 8m,
            ('2' or '3', _) => 8.5m,
            ('4', _) => 9m,
            ('5', _) => 9.5m,
            ('6' or '7', 1984) => 4.25m,
            ('8', 1984) => 4.75m,
            ('9', 1984) => 4m,
            ('6', _) => 9.5m,
            ('8', _) => 4.25m,
            ('9', _) => 4m,
            ('C' or 'L', _) => 8.5m,
            ('D' or 'M', _) => 9m,
            ('E' or 'F' or 'N' or 'P', _) => 9.5m,
            _ => 0m,
        };

    /// <summary>The family of a current type code: a letter, and a digit or the second letter of a group.</summary>
    public static ContainerGroup GroupOf(char letter, char detail)
    {
        var isDigit = char.IsAsciiDigit(detail);
        return letter switch
        {
            'G' when isDigit || detail is 'P' => ContainerGroup.GeneralPurpose,
            'V' when isDigit || detail is 'H' => ContainerGroup.Ventilated,
            'B' when isDigit || detail is 'U' or 'K' => ContainerGroup.Bulk,
            'N' when isDigit || detail is 'H' or 'N' => ContainerGroup.Bulk,
            'R' when isDigit || detail is 'E' or 'T' or 'S' or 'C' => ContainerGroup.Reefer,
            'H' when detail is '5' or '6' or '7' or '8' or '9' or 'I' => ContainerGroup.Insulated,
            'H' when isDigit || detail is 'R' => ContainerGroup.Reefer,
            'U' when isDigit || detail is 'T' or 'P' => ContainerGroup.OpenTop,
            'P' when isDigit || detail is 'L' or 'F' or 'C' or 'S' => ContainerGroup.Platform,
            'T' when isDigit || detail is 'N' or 'D' or 'G' => ContainerGroup.Tank,
            'K' when isDigit || detail is 'L' => ContainerGroup.Tank,
            'S' when isDigit || detail is 'N' => ContainerGroup.NamedCargo,
            'A' when isDigit || detail is 'S' => ContainerGroup.AirSurface,
            _ => ContainerGroup.Unknown,
        };
    }

    /// <summary>The family of a numeric type code of 1984, 0 to 99.</summary>
    public static ContainerGroup GroupOf(int type) =>
        type switch
        {
            <= 12 => ContainerGroup.GeneralPurpose,
            <= 19 => ContainerGroup.Ventilated,
            <= 24 => ContainerGroup.Insulated,
            <= 29 => ContainerGroup.NamedCargo,
            <= 49 => ContainerGroup.Reefer,
            <= 59 => ContainerGroup.OpenTop,
            <= 69 => ContainerGroup.Platform,
            <= 79 => ContainerGroup.Tank,
            <= 89 => ContainerGroup.Bulk,
            _ => ContainerGroup.AirSurface,
        };

    /// <summary>What agents write instead of a code, and the ISO code that is nearest to it.</summary>
    /// <returns>The ISO code; null when the letters are no trade name for that length.</returns>
    public static string? FromTradeName(ReadOnlySpan<char> length, ReadOnlySpan<char> kind)
    {
        var lengthCode = length switch
        {
            "20" => '2',
            "40" => '4',
            "45" => 'L',
            _ => '\0',
        };
        var heightAndType = kind switch
        {
            "GP" or "DV" or "DC" or "ST" or "SD" or "STD" or "DRY" or "SC" or "DB" => length is "45"
                ? "5G1"
                : "2G1",
            "HC" or "HQ" or "HICUBE" or "HIGHCUBE" => "5G1",
            "RF" or "RE" or "RT" or "REEFER" or "RH" or "HR" or "RQ" or "RHC" or "HCRF" or "RFHC" => length
                is "20"
                ? "2R1"
                : "5R1",
            "OT" or "UT" or "OPENTOP" => "2U1",
            "OH" or "HO" => "5U1",
            "FR" or "FL" or "FT" or "PF" or "PC" or "FLATRACK" => "2P3",
            "PL" or "PT" or "BO" or "PLATFORM" => "9P0",
            "TK" or "TC" or "TN" or "TA" or "TANK" or "ISOTANK" => "2T6",
            "VH" or "VE" or "VT" => "2V0",
            "BU" or "BK" => "2B0",
            "HH" => "8U1",
            _ => null,
        };
        return lengthCode == '\0' || heightAndType is null ? null : lengthCode + heightAndType;
    }
}
