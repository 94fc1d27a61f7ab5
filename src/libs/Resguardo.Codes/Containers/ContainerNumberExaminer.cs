using System.Collections.Frozen;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Resguardo.Codes;

/// <summary>Normalises, classifies and computes the check digit in one walk over the text.</summary>
internal static class ContainerNumberExaminer
{
    private const int Length = ContainerNumber.Length;

    // The first four characters are letters, and no other: one bit a place.
    private const int LettersInOwnerAndCategory = 0b1111;

    private const byte Separator = 0xFE;
    private const byte Foreign = 0xFF;

    // Letters count up from 10 and pass over the multiples of 11: A is 10, B is 12, L is 23, V is 34.
    private static readonly byte[] Values = CreateValues();

    private static readonly FrozenSet<string> Placeholders = FrozenSet.Create(
        StringComparer.Ordinal,
        "NONE",
        "NIL",
        "NULL",
        "NA",
        "NOAPLICA",
        "NAOAPLICA",
        "NOTAPPLICABLE",
        "TBA",
        "TBN",
        "TBC",
        "TBD",
        "TBP",
        "LCL",
        "FCL",
        "GRANEL",
        "AGRANEL",
        "GRANELES",
        "BULK",
        "VRAC",
        "ENVRAC",
        "BREAKBULK",
        "LOOSE",
        "LOOSECARGO",
        "CARGASUELTA",
        "SUELTA",
        "CARGASOLTA",
        "SOLTA",
        "CARGAGENERAL",
        "GENERAL",
        "RORO",
        "SINCONTENEDOR",
        "SEMCONTEINER",
        "SEMCONTENTOR",
        "SANSCONTENEUR",
        "NOCONTAINER",
        "UNKNOWN",
        "DESCONOCIDO",
        "DUMMY",
        "VARIOS",
        "VARIOUS",
        "PENDIENTE",
        "PENDING"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlaceholderLookup =
        Placeholders.GetAlternateLookup<ReadOnlySpan<char>>();

    public static ContainerNumberReading Examine<T>(
        ReadOnlySpan<T> text,
        Span<char> normalised,
        out int length
    )
        where T : unmanaged, IBinaryInteger<T>
    {
        if (normalised.Length < Length)
            throw new ArgumentException("The buffer must hold 11 characters.", nameof(normalised));

        var values = Values;
        var count = 0;
        var sum = 0;
        var letters = 0;
        var isForeign = false;
        foreach (var unit in text)
        {
            var character = uint.CreateTruncating(unit);
            var value = character < (uint)values.Length ? values[character] : Foreign;
            if (value == Separator)
                continue;
            if (count == normalised.Length)
            {
                isForeign = true;
                break;
            }

            if (value == Foreign)
            {
                isForeign = true;
                normalised[count++] = (char)character;
                continue;
            }

            if (value >= 10)
            {
                character &= ~0x20u;
                letters |= 1 << count;
            }

            if (count < Length - 1)
                sum += value << count;
            normalised[count++] = (char)character;
        }

        length = count;
        return !isForeign && letters == LettersInOwnerAndCategory && count is Length or Length - 1
            ? ReadShaped(normalised[..count], sum)
            : ReadShapeless(normalised[..count], isForeign);
    }

    /// <summary>The character values' sum, each times two to the power of its place, gives the digit modulo 11, modulo 10.</summary>
    public static char CheckDigitOf(ReadOnlySpan<char> firstTen)
    {
        var sum = 0;
        for (var place = 0; place < Length - 1; place++)
            sum += Values[firstTen[place]] << place;
        return DigitOf(sum);
    }

    public static bool HasShape(ReadOnlySpan<char> text)
    {
        if (text.Length != Length)
            return false;
        foreach (var character in text[..4])
            if (!char.IsAsciiLetterUpper(character))
                return false;
        foreach (var character in text[4..])
            if (!char.IsAsciiDigit(character))
                return false;
        return true;
    }

    public static bool IsIsoCategory(char letter) => letter is 'U' or 'J' or 'Z';

    public static bool IsIluCategory(char letter) => letter is 'A' or 'B' or 'D' or 'E' or 'K';

    private static ContainerNumberReading ReadShaped(ReadOnlySpan<char> number, int sum)
    {
        var expected = DigitOf(sum);
        var isRemainderTen = sum % 11 == 10;
        var isIso = IsIsoCategory(number[3]);
        var isIlu = IsIluCategory(number[3]);
        if (number.Length < Length)
        {
            return new(
                isIso || isIlu ? ContainerNumberKind.MissingCheckDigit : ContainerNumberKind.NotANumber,
                expected,
                isRemainderTen
            );
        }

        var fits = number[Length - 1] == expected;
        var kind = (isIso, isIlu, fits) switch
        {
            (true, _, true) => ContainerNumberKind.Iso6346,
            (true, _, false) => ContainerNumberKind.WrongCheckDigit,
            (_, true, true) => ContainerNumberKind.IluCode,
            (_, true, false) => ContainerNumberKind.IluWrongCheckDigit,
            _ => ContainerNumberKind.UnknownCategory,
        };
        return new(kind, expected, isRemainderTen) { HasWrongCheckDigit = !fits };
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ContainerNumberReading ReadShapeless(ReadOnlySpan<char> text, bool isForeign)
    {
        var isPlaceholder =
            text.IsEmpty
            || (!isForeign && (IsOneCharacterRepeated(text) || PlaceholderLookup.Contains(text)));
        return new(
            isPlaceholder ? ContainerNumberKind.Placeholder : ContainerNumberKind.NotANumber,
            '\0',
            IsRemainderTen: false
        );
    }

    private static bool IsOneCharacterRepeated(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(text[0]);

    private static char DigitOf(int sum) => (char)('0' + (sum % 11 % 10));

    private static byte[] CreateValues()
    {
        var values = new byte[256];
        values.AsSpan().Fill(Foreign);
        for (var digit = 0; digit < 10; digit++)
            values['0' + digit] = (byte)digit;
        for (var letter = 0; letter < 26; letter++)
        {
            var order = letter + 10;
            var value = (byte)(order + ((order - 1) / 10));
            values['A' + letter] = value;
            values['a' + letter] = value;
        }

        const char NoBreakSpace = '\u00A0';
        foreach (var character in $" \t\r\n-./\\_'{NoBreakSpace}")
            values[character] = Separator;
        return values;
    }
}
