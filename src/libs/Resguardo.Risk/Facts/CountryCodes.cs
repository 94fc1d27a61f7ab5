namespace Resguardo.Risk.Facts;

/// <summary>The two-letter codes as shared strings.</summary>
internal static class CountryCodes
{
    private static readonly string[] Codes = Make();

    public static string? Of(ReadOnlySpan<char> code)
    {
        var (first, second) = (code[0] & ~0x20, code[1] & ~0x20);
        return first is < 'A' or > 'Z' || second is < 'A' or > 'Z'
            ? null
            : Codes[((first - 'A') * 26) + second - 'A'];
    }

    private static string[] Make()
    {
        var codes = new string[26 * 26];
        for (var place = 0; place < codes.Length; place++)
            codes[place] = new string([(char)('A' + (place / 26)), (char)('A' + (place % 26))]);
        return codes;
    }
}
