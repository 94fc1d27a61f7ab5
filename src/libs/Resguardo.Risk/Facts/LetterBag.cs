using System.Runtime.Intrinsics;

namespace Resguardo.Risk.Facts;

/// <summary>How often each letter stands in a name, so that two names can be told far apart without comparing places.</summary>
internal readonly struct LetterBag
{
    // One count for each letter, one for all digits, one for everything else.
    private const int DigitSlot = 26;
    private const int OtherSlot = 27;
    private readonly Vector256<byte> _counts;

    public LetterBag(ReadOnlySpan<char> name)
    {
        Span<byte> counts = stackalloc byte[Vector256<byte>.Count];
        counts.Clear();
        foreach (var letter in name)
        {
            var slot = letter switch
            {
                >= 'A' and <= 'Z' => letter - 'A',
                >= '0' and <= '9' => DigitSlot,
                _ => OtherSlot,
            };
            if (counts[slot] < byte.MaxValue)
                counts[slot]++;
        }
        _counts = Vector256.Create<byte>(counts);
    }

    /// <summary>At least as many letters as any pairing of the two names can have in common.</summary>
    public int InCommonWith(LetterBag other)
    {
        var (low, high) = Vector256.Widen(Vector256.Min(_counts, other._counts));
        return Vector256.Sum(low + high);
    }
}
