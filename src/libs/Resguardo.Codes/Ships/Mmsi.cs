using System.Diagnostics.CodeAnalysis;

namespace Resguardo.Codes;

/// <summary>A maritime mobile service identity: nine digits by which a ship's radio is called (ITU-R M.585).</summary>
public sealed record Mmsi
{
    private const int Length = 9;

    private Mmsi(string text, MmsiUse use, int countryDigits)
    {
        Text = text;
        Use = use;
        Mid = text.Substring(countryDigits, 3);
    }

    /// <summary>Nine digits.</summary>
    public string Text { get; }

    /// <summary>What is called by this number.</summary>
    public MmsiUse Use { get; }

    /// <summary>The three digits that stand for the administration, wherever in the number they are.</summary>
    public string Mid { get; }

    /// <summary>
    /// The two letters of the country that gave the number; null when the digits belong to no country. A territory counts
    /// by its own letters where it has them.
    /// </summary>
    public string? CountryCode => MaritimeCountries.Of(Mid);

    /// <summary>Reads nine digits with or without <c>MMSI</c> before them.</summary>
    /// <param name="text">The text as it was written; spaces and hyphens count for nothing.</param>
    /// <param name="mmsi">The number; null when the text is not nine digits that stand for a station.</param>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Mmsi? mmsi)
    {
        mmsi = null;
        Span<char> digits = stackalloc char[Length];
        if (!Digits.TryRead(text, "MMSI", digits))
            return false;
        var (use, countryDigits) = UseOf(digits);
        if (digits[countryDigits] is < '2' or > '7')
            return false;
        mmsi = new Mmsi(new string(digits), use, countryDigits);
        return true;
    }

    /// <inheritdoc />
    public override string ToString() => Text;

    private static (MmsiUse Use, int CountryDigits) UseOf(ReadOnlySpan<char> digits) =>
        digits switch
        {
            ['0', '0', ..] => (MmsiUse.CoastStation, 2),
            ['0', ..] => (MmsiUse.Group, 1),
            ['1', '1', '1', ..] => (MmsiUse.Aircraft, 3),
            ['9', '8', ..] => (MmsiUse.Craft, 2),
            ['9', '9', ..] => (MmsiUse.AidToNavigation, 2),
            ['8', ..] => (MmsiUse.Handheld, 1),
            _ => (MmsiUse.Ship, 0),
        };
}
