using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Resguardo.Manifests.Reading;

/// <summary>Gives the same string for the same short bytes, so that codes which recur are made once.</summary>
/// <remarks>Bounded: a later text takes the slot of an earlier one with the same hash. Not for use by several threads.</remarks>
internal sealed class TextPool
{
    private readonly int _maxLength;
    private readonly string?[] _texts;

    /// <summary>A pool of at most so many texts, of texts up to a length; longer ones are made anew each time.</summary>
    /// <param name="slots">A power of two.</param>
    /// <param name="maxLength">In characters.</param>
    public TextPool(int slots = 4096, int maxLength = 24)
    {
        _texts = new string?[slots];
        _maxLength = maxLength;
    }

    /// <summary>The text of Latin-1 bytes.</summary>
    public string Get(ReadOnlySpan<byte> latin1) =>
        latin1.IsEmpty ? "" : GetAscii(latin1) ?? Encoding.Latin1.GetString(latin1);

    /// <summary>The text of ASCII bytes; null when one of them is none.</summary>
    public string? GetAscii(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _maxLength)
            return Ascii.IsValid(bytes) ? Encoding.Latin1.GetString(bytes) : null;

        ref var slot = ref _texts[Hash(bytes) & (uint)(_texts.Length - 1)];
        if (slot is not null && slot.Length == bytes.Length && Ascii.Equals(bytes, slot))
            return slot;
        return Ascii.IsValid(bytes) ? slot = Encoding.Latin1.GetString(bytes) : null;
    }

    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        const ulong Odd = 0x9E3779B97F4A7C15;
        var hash = (ulong)bytes.Length;
        var rest = bytes;
        for (; rest.Length > 8; rest = rest[8..])
            hash = (BitOperations.RotateLeft(hash, 23) ^ BinaryPrimitives.ReadUInt64LittleEndian(rest)) * Odd;
        // The last word overlaps the one before; only the shortest texts are put together byte by byte.
        ulong last = 0;
        if (bytes.Length >= 8)
            last = BinaryPrimitives.ReadUInt64LittleEndian(bytes[^8..]);
        else
        {
            foreach (var value in rest)
                last = (last << 8) | value;
        }
        hash = (BitOperations.RotateLeft(hash, 23) ^ last) * Odd;
        return (uint)(hash >> 32);
    }
}
