using System.Globalization;

namespace Resguardo.Risk.Facts;

/// <summary>The first six, four or two digits of a tariff code. The default value is "not stated".</summary>
public readonly record struct Hs
{
    // The digits with a 1 before them, so that zeros in front are kept and the default is no code.
    private readonly int _key;

    private static readonly string[] Chapters =
    [
        .. Enumerable.Range(0, 100).Select(chapter => chapter.ToString("00", CultureInfo.InvariantCulture)),
    ];

    private Hs(int key) => _key = key;

    /// <summary>True when nothing is stated.</summary>
    public bool IsNone => _key == 0;

    /// <summary>How many digits there are: 6, 4, 2 or 0.</summary>
    public int Length =>
        _key switch
        {
            0 => 0,
            < 1_000 => 2,
            < 100_000 => 4,
            _ => 6,
        };

    /// <summary>The six digits; the default value when there are fewer.</summary>
    public Hs Six => Length == 6 ? this : default;

    /// <summary>The heading; the default value when there are fewer than four digits.</summary>
    public Hs Four =>
        Length switch
        {
            6 => new(_key / 100),
            4 => this,
            _ => default,
        };

    /// <summary>The chapter; the default value when nothing is stated.</summary>
    public Hs Two =>
        Length switch
        {
            6 => new(_key / 10_000),
            4 => new(_key / 100),
            _ => this,
        };

    /// <summary>The chapter as a number, 1 to 99; 0 when nothing is stated.</summary>
    public int Chapter => IsNone ? 0 : Two._key - 100;

    internal int Key => _key;

    /// <summary>Reads the digits of a code; of more than six the first six, of five the first four, of three the first two.</summary>
    /// <returns>The default value when the text does not begin with two digits.</returns>
    public static Hs Of(ReadOnlySpan<char> digits)
    {
        var key = 1;
        var length = 0;
        foreach (var character in digits)
        {
            if (!char.IsAsciiDigit(character) || length == 6)
                break;
            key = (key * 10) + (character - '0');
            length++;
        }
        if (length % 2 == 1)
            key /= 10;
        return length < 2 ? default : new Hs(key);
    }

    /// <summary>The digits; empty when nothing is stated.</summary>
    public override string ToString() =>
        Length switch
        {
            0 => "",
            2 => Chapters[_key - 100],
            _ => _key.ToString(CultureInfo.InvariantCulture)[1..],
        };
}
