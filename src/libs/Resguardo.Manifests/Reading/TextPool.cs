using System.Text;

namespace Resguardo.Manifests.Reading;

/// <summary>Gives the same string for the same short bytes, so that codes which recur are made once.</summary>
/// <remarks>Bounded: a later text takes the slot of an earlier one with the same hash. Not for use by several threads.</remarks>
internal sealed class TextPool
{
    private const int Slots = 4096;
    private const int MaxLength = 24;
    private readonly string?[] _texts = new string?[Slots];

    /// <summary>The text of Latin-1 bytes.</summary>
    public string Get(ReadOnlySpan<byte> latin1)
    {
        if (latin1.IsEmpty)
            return "";
        if (latin1.Length > MaxLength)
            return Encoding.Latin1.GetString(latin1);

        var hash = 2166136261u;
        foreach (var value in latin1)
            hash = (hash ^ value) * 16777619u;
        ref var slot = ref _texts[(hash ^ (hash >> 15)) & (Slots - 1)];
        if (slot is not null && Is(slot, latin1))
            return slot;
        return slot = Encoding.Latin1.GetString(latin1);
    }

    private static bool Is(string text, ReadOnlySpan<byte> latin1)
    {
        if (text.Length != latin1.Length)
            return false;
        for (var place = 0; place < latin1.Length; place++)
        {
            if (text[place] != latin1[place])
                return false;
        }
        return true;
    }
}
