namespace Resguardo.Codes;

/// <summary>Vehicle identification numbers (ISO 3779): 17 characters without I, O and Q.</summary>
public static class Vin
{
    /// <summary>The number of characters: 17.</summary>
    public const int Length = 17;

    private const int CheckDigitPlace = 8;

    // North American rule (49 CFR 565): what a letter counts for, A to Z; 0 stands for the letters that are not used.
    private static ReadOnlySpan<byte> LetterValues =>
        [1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9];

    private static ReadOnlySpan<byte> Weights => [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

    /// <summary>Says what a text is that stands where a VIN should, without allocating.</summary>
    /// <param name="text">17 characters in either case; spaces and hyphens count for nothing.</param>
    public static VinReading Examine(ReadOnlySpan<char> text)
    {
        Span<char> vin = stackalloc char[Length];
        if (!TryNormalise(text, vin) || vin.ContainsAny('I', 'O', 'Q'))
            return default;

        var sum = 0;
        for (var place = 0; place < Length; place++)
            sum += Weights[place] * ValueOf(vin[place]);
        var expected = sum % 11 is var rest and < 10 ? (char)('0' + rest) : 'X';
        return new(
            vin[CheckDigitPlace] == expected ? VinKind.CheckDigitFits : VinKind.CheckDigitDiffers,
            expected,
            IsNorthAmerican: vin[0] is >= '1' and <= '5'
        );
    }

    /// <summary>Leaves the 17 characters in upper case, also when letters are among them that a VIN does not use.</summary>
    internal static bool TryNormalise(ReadOnlySpan<char> text, Span<char> vin)
    {
        var length = 0;
        foreach (var character in text)
        {
            if (character is ' ' or '-')
                continue;
            if (length == Length || !char.IsAsciiLetterOrDigit(character))
                return false;
            vin[length++] = char.ToUpperInvariant(character);
        }

        return length == Length;
    }

    private static int ValueOf(char character) =>
        char.IsAsciiDigit(character) ? character - '0' : LetterValues[character - 'A'];
}
