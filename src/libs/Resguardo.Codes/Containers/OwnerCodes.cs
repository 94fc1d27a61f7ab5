namespace Resguardo.Codes;

/// <summary>The registered owner codes of freight containers: the three letters before the category letter.</summary>
/// <remarks>The list is of early 2023 and the register grows, so an unknown owner deserves a warning and no more.</remarks>
public static class OwnerCodes
{
    /// <summary>The day of the list.</summary>
    public const string Edition = "2023-02-24";

    private const int Letters = 26;

    private static readonly bool[] Registered = Read();

    /// <summary>How many codes the list has.</summary>
    public static int Count => Registered.Count(isRegistered => isRegistered);

    /// <summary>Looks a code up without allocating, in either case.</summary>
    /// <param name="threeLetters">Three letters; anything else is in no list.</param>
    public static bool Contains(ReadOnlySpan<char> threeLetters) =>
        NumberOf(threeLetters) is >= 0 and var number && Registered[number];

    private static int NumberOf(ReadOnlySpan<char> code)
    {
        if (code.Length != 3)
            return -1;
        var number = 0;
        foreach (var character in code)
        {
            if (!char.IsAsciiLetter(character))
                return -1;
            number = (number * Letters) + ((character | 0x20) - 'a');
        }

        return number;
    }

    private static bool[] Read()
    {
        var registered = new bool[Letters * Letters * Letters];
        Span<char> code = stackalloc char[3];
        var length = 0;
        foreach (var character in ListFile.Read("owner-codes.txt"))
        {
            if (!char.IsAsciiLetterUpper((char)character))
                continue;
            code[length++] = (char)character;
            if (length < code.Length)
                continue;
            registered[NumberOf(code)] = true;
            length = 0;
        }

        return registered;
    }
}
