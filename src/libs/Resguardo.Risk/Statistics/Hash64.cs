namespace Resguardo.Risk.Statistics;

/// <summary>A 64-bit hash that is the same on every machine and in every version, so that it can stand in a file.</summary>
/// <remarks>FNV-1a over UTF-16 code units, finished by the mixer of SplitMix64. No protection against an adversary.</remarks>
public static class Hash64
{
    internal const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of a text; 0 for an empty one, and never 0 for another.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        var hash = Start;
        foreach (var character in text)
            hash = (hash ^ character) * Prime;
        return NotZero(SplitMix64.Mix(hash));
    }

    internal static ulong With(ulong hash, char character) => (hash ^ character) * Prime;

    internal static ulong End(ulong hash) => NotZero(SplitMix64.Mix(hash));

    /// <summary>One hash of two, in their order.</summary>
    public static ulong Of(ulong first, ulong second) =>
        NotZero(SplitMix64.Mix(first + SplitMix64.Mix(second + SplitMix64.Step)));

    /// <summary>One hash of three, in their order.</summary>
    public static ulong Of(ulong first, ulong second, ulong third) => Of(Of(first, second), third);

    private static ulong NotZero(ulong hash) => hash == 0 ? 1 : hash;
}
