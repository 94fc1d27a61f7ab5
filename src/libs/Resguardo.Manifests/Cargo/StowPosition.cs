using System.Globalization;

namespace Resguardo.Manifests.Cargo;

/// <summary>A slot on a container ship: bay from the bow, row from the middle, tier from below (ISO 9711).</summary>
/// <param name="Bay">Odd for a 20-foot slot, even for a 40-foot slot across two odd bays.</param>
/// <param name="Row">00 in the middle, odd to starboard, even to port.</param>
/// <param name="Tier">From 02 in the hold; 80 and above on deck.</param>
public sealed record StowPosition(int Bay, int Row, int Tier)
{
    /// <summary>True from tier 80 up.</summary>
    public bool IsOnDeck => Tier >= 80;

    /// <summary>True for a slot of 40 feet or more.</summary>
    public bool IsFortyFoot => Bay % 2 == 0;

    /// <summary>Seven digits, bay first, such as <c>0390482</c>.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Bay:000}{Row:00}{Tier:00}");

    /// <summary>Reads five to seven digits: tier and row are the last two pairs, the bay is what stands before them.</summary>
    /// <returns>Null when the text is something else.</returns>
    public static StowPosition? Read(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is < 5 or > 7 || text.ContainsAnyExceptInRange('0', '9'))
            return null;
        return new StowPosition(
            int.Parse(text[..^4], NumberStyles.None, CultureInfo.InvariantCulture),
            int.Parse(text[^4..^2], NumberStyles.None, CultureInfo.InvariantCulture),
            int.Parse(text[^2..], NumberStyles.None, CultureInfo.InvariantCulture)
        );
    }

    /// <inheritdoc />
    public override string ToString() => Text;
}
