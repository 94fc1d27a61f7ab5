namespace Resguardo.Risk.Statistics;

/// <summary>
/// The generator SplitMix64 (Steele, Lea, Flood 2014): tiny, and defined here, so that a seed gives the same numbers in
/// every version of .NET.
/// </summary>
/// <param name="seed">Any number.</param>
public sealed class SplitMix64(ulong seed)
{
    internal const ulong Step = 0x9E3779B97F4A7C15;

    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Next() => Mix(_state += Step);

    /// <summary>The next number from 0 up to, not including, 1.</summary>
    public double NextDouble() => ToUnit(Next());

    /// <summary>The finisher of the generator: a bijection of 64 bits in which every input bit moves every output bit.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    /// <summary>The upper 53 bits as a number from 0 up to, not including, 1.</summary>
    public static double ToUnit(ulong bits) => (bits >> 11) * (1.0 / (1UL << 53));
}
