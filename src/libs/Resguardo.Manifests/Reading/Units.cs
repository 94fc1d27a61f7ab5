namespace Resguardo.Manifests.Reading;

/// <summary>Turns what senders measure in into kilograms, cubic metres and degrees Celsius.</summary>
/// <remarks>
/// Unit codes are those of UN/ECE recommendation 20 (KGM, LBR, TNE, MTQ, CEL), of X12 (K, L, X, E) and what people
/// write (KG, LBS, TON, M3). In cargo messages of the region TON is the metric ton.
/// </remarks>
internal static class Units
{
    private const decimal KilogramsPerPound = 0.45359237m;
    private const decimal CubicMetresPerCubicFoot = 0.028316846592m;

    /// <summary>Kilograms; null when the unit is no unit of mass that we know.</summary>
    public static decimal? ToKilograms(decimal value, ReadOnlySpan<char> unit) =>
        MassFactor(unit) is { } factor ? (factor == 1 ? value : value * factor) : null;

    /// <summary>Cubic metres; null when the unit is no unit of volume that we know.</summary>
    public static decimal? ToCubicMetres(decimal value, ReadOnlySpan<char> unit) =>
        Upper(unit, stackalloc char[8]) switch
        {
            "" or "MTQ" or "CBM" or "M3" or "MCU" or "X" or "CR" => value,
            "FTQ" or "CFT" or "FT3" or "E" or "CF" => value * CubicMetresPerCubicFoot,
            "LTR" or "DMQ" or "L" or "LT" => value / 1000,
            _ => null,
        };

    /// <summary>Degrees Celsius, to two decimals when converted; null when the unit is no unit of temperature that we know.</summary>
    public static decimal? ToCelsius(decimal value, ReadOnlySpan<char> unit) =>
        Upper(unit, stackalloc char[8]) switch
        {
            "" or "CEL" or "C" or "CE" or "°C" or "ºC" => value,
            "FAH" or "F" or "FA" or "°F" or "ºF" => decimal.Round((value - 32) * 5 / 9, 2),
            "KEL" or "K" => value - 273.15m,
            _ => null,
        };

    /// <summary>How many kilograms one unit is; null when it is no unit of mass that we know.</summary>
    public static decimal? MassFactor(ReadOnlySpan<char> unit) =>
        Upper(unit, stackalloc char[8]) switch
        {
            "" or "KGM" or "KG" or "KGS" or "K" or "KILO" or "KILOS" => 1,
            "LBR" or "LB" or "LBS" or "L" => KilogramsPerPound,
            "TNE" or "TON" or "TONS" or "MT" or "T" or "TM" or "TN" => 1000,
            "STN" or "ST" => 2000 * KilogramsPerPound,
            "LTN" => 2240 * KilogramsPerPound,
            "GRM" or "G" or "GR" => 0.001m,
            "ONZ" or "OZ" => KilogramsPerPound / 16,
            "QNT" or "DTN" or "QQ" => 100,
            _ => null,
        };

    private static ReadOnlySpan<char> Upper(ReadOnlySpan<char> unit, Span<char> room)
    {
        unit = unit.Trim().TrimEnd('.');
        if (unit.Length > room.Length)
            return "?";
        var length = unit.ToUpperInvariant(room);
        return room[..length];
    }
}
