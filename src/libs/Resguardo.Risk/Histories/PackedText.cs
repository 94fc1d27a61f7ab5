namespace Resguardo.Risk.Histories;

/// <summary>Up to twelve letters and digits in 64 bits, there and back: container numbers, places, size types.</summary>
internal static class PackedText
{
    private const int Base = 37;
    private const int Longest = 12;

    /// <returns>0 for a text that is empty, longer, or holds something else than letters and digits of ASCII.</returns>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
            return 0;
        var packed = 0UL;
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character))
                return 0;
            var upper = char.ToUpperInvariant(character);
            packed = (packed * Base) + (ulong)(char.IsAsciiDigit(upper) ? upper - '0' + 1 : upper - 'A' + 11);
        }
        return packed;
    }

    public static string TextOf(ulong packed)
    {
        Span<char> text = stackalloc char[Longest];
        var start = Longest;
        for (; packed > 0 && start > 0; packed /= Base)
        {
            var digit = (int)(packed % Base);
            text[--start] = (char)(digit <= 10 ? digit - 1 + '0' : digit - 11 + 'A');
        }
        return new string(text[start..]);
    }
}
