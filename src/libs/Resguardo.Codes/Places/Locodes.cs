namespace Resguardo.Codes;

/// <summary>The places of UN/LOCODE. Newer codes exist: what is not in this edition deserves a warning and no more.</summary>
public static class Locodes
{
    /// <summary>The edition of the list.</summary>
    public const string Edition = "2024-1";

    /// <summary>How many codes the list has.</summary>
    public static int Count => LocodeIndex.All.Count;

    /// <summary>Every place, ordered by code.</summary>
    public static IEnumerable<Locode> All => LocodeIndex.All.Places();

    /// <summary>Looks a code up without allocating. The first call loads the list.</summary>
    /// <param name="fiveLetters">Five characters in either case; anything else is in no list.</param>
    public static bool Contains(ReadOnlySpan<char> fiveLetters) =>
        LocodeIndex.TryReadKey(fiveLetters, out var key) && LocodeIndex.All.Contains(key);

    /// <summary>Finds a place without allocating. The first call loads the list.</summary>
    /// <param name="fiveLetters">Five characters in either case; anything else is in no list.</param>
    /// <param name="location">The place; the default value when the code is not in the list.</param>
    public static bool TryFind(ReadOnlySpan<char> fiveLetters, out Locode location)
    {
        location = default;
        return LocodeIndex.TryReadKey(fiveLetters, out var key) && LocodeIndex.All.TryFind(key, out location);
    }
}
