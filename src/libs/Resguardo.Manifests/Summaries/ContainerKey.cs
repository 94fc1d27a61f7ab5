namespace Resguardo.Manifests.Summaries;

/// <summary>A unit's number packed into 64 bits, so that millions of them can be remembered and compared cheaply.</summary>
/// <remarks>
/// Four letters and six or seven digits pack without loss and can be written out again. Any other text is hashed; two such
/// texts meet by chance once in about 2⁶³ pairs. A key is never 0.
/// </remarks>
internal static class ContainerKey
{
    private const ulong Hashed = 1UL << 63;
    private const int WithCheckDigit = 11;
    private const int WithoutCheckDigit = 10;
    private const int Letters = 4;

    /// <summary>The key of a normalised number.</summary>
    public static ulong Of(string number)
    {
        if (number.Length is not (WithCheckDigit or WithoutCheckDigit))
            return TextHash.Of(number) | Hashed;

        ulong packed = (ulong)number.Length - 9;
        for (var place = 0; place < Letters; place++)
        {
            var letter = (uint)(number[place] - 'A');
            if (letter > 25)
                return TextHash.Of(number) | Hashed;
            packed = (packed * 26) + letter;
        }
        for (var place = Letters; place < number.Length; place++)
        {
            var digit = (uint)(number[place] - '0');
            if (digit > 9)
                return TextHash.Of(number) | Hashed;
            packed = (packed * 10) + digit;
        }
        return packed;
    }

    /// <summary>The number that a key was made from; null when it was hashed.</summary>
    public static string? TextOf(ulong key)
    {
        if ((key & Hashed) != 0)
            return null;
        const ulong TenDigits = 10_000_000;
        const ulong NineDigits = 1_000_000;
        const ulong AllLetters = 26 * 26 * 26 * 26;

        var length = key / TenDigits / AllLetters == 2 ? WithCheckDigit : WithoutCheckDigit;
        return string.Create(
            length,
            (Key: key, Digits: length == WithCheckDigit ? TenDigits : NineDigits),
            static (text, packed) =>
            {
                var digits = packed.Key % packed.Digits;
                var letters = packed.Key / packed.Digits % AllLetters;
                for (var place = text.Length - 1; place >= Letters; place--, digits /= 10)
                    text[place] = (char)('0' + (digits % 10));
                for (var place = Letters - 1; place >= 0; place--, letters /= 26)
                    text[place] = (char)('A' + (letters % 26));
            }
        );
    }
}

/// <summary>A hash of a text that is the same in every run.</summary>
internal static class TextHash
{
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in text)
            hash = (hash ^ character) * 1099511628211UL;
        return Mix(hash);
    }

    /// <summary>Spreads a key over all 64 bits.</summary>
    public static ulong Mix(ulong key)
    {
        key ^= key >> 33;
        key *= 0xFF51AFD7ED558CCDUL;
        key ^= key >> 33;
        key *= 0xC4CEB9FE1A85EC53UL;
        return key ^ (key >> 33);
    }
}
