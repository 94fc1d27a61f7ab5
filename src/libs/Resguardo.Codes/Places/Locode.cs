using System.Runtime.InteropServices;

namespace Resguardo.Codes;

/// <summary>A place of UN/LOCODE: a port, a terminal, a town.</summary>
/// <remarks>
/// Holds only where the place stands in the list; texts are made when asked for. The default value is no place: its texts
/// are empty and it has no function.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Locode
{
    // One more than the place's position, so that the default is no place.
    private readonly int _number;
    private readonly int _key;

    internal Locode(int position, int key)
    {
        _number = position + 1;
        _key = key;
    }

    /// <summary>Five characters: the country's two letters and three more, such as <c>COCTG</c>.</summary>
    public string Code => IsSomewhere ? LocodeIndex.CodeOf(_key) : "";

    /// <summary>The country's two letters (ISO 3166-1); XZ stands for installations in international waters.</summary>
    public string CountryCode => IsSomewhere ? LocodeIndex.CountryOf(_key) : "";

    /// <summary>
    /// The name as the list writes it, with accents where its source kept them; the first when the code stands several
    /// times.
    /// </summary>
    public string Name => IsSomewhere ? LocodeNames.All.Cell(_number - 1, 0) : "";

    /// <summary>Further names under the same code (139 codes have some); empty for all others.</summary>
    public IReadOnlyList<string> OtherNames => IsSomewhere ? LocodeNames.OthersOf(_number - 1) : [];

    /// <summary>What the place is for.</summary>
    public PlaceFunctions Functions =>
        IsSomewhere ? LocodeIndex.All.FunctionsOf(_number - 1) : PlaceFunctions.None;

    /// <summary>Ships call here. Rivers count, as they do in the list.</summary>
    public bool IsSeaPort => Functions.HasFlag(PlaceFunctions.SeaPort);

    /// <summary>Degrees north, to the minute; null where the list gives none (about one place in five).</summary>
    public double? Latitude => IsSomewhere ? LocodeIndex.All.LatitudeOf(_number - 1) : null;

    /// <summary>Degrees east, to the minute; null where the list gives none (about one place in five).</summary>
    public double? Longitude => IsSomewhere ? LocodeIndex.All.LongitudeOf(_number - 1) : null;

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private bool IsSomewhere => _number > 0;
}
