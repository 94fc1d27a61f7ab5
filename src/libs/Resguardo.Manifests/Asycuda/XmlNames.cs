using System.Runtime.InteropServices;
using System.Text;

namespace Resguardo.Manifests.Asycuda;

/// <summary>Knows a fixed set of tag names, whatever their case, without making a string of any name.</summary>
internal sealed class XmlNames<TTag>
    where TTag : struct, Enum
{
    private const ulong LowerCase = 0x2020202020202020;

    private readonly (string? Name, byte[] Bytes, TTag Tag)[] _slots;
    private readonly int _mask;

    public XmlNames(IReadOnlyCollection<(string Name, TTag Tag)> names)
    {
        var size = 16;
        while (size < names.Count * 4)
            size *= 2;
        _slots = new (string?, byte[], TTag)[size];
        _mask = size - 1;
        foreach (var (name, tag) in names)
        {
            var bytes = Encoding.ASCII.GetBytes(name);
            var slot = HashOf(bytes) & _mask;
            while (_slots[slot].Name is not null)
                slot = (slot + 1) & _mask;
            _slots[slot] = (name, bytes, tag);
        }
    }

    /// <summary>The tag of a name, and the name as the format writes it; their defaults for a name that is not of the set.</summary>
    public (string? Name, TTag Tag) Find(ReadOnlySpan<byte> name, int hash)
    {
        var slot = hash & _mask;
        while (_slots[slot].Name is { } known)
        {
            if (Ascii.EqualsIgnoreCase(_slots[slot].Bytes, name))
                return (known, _slots[slot].Tag);
            slot = (slot + 1) & _mask;
        }
        return default;
    }

    /// <summary>A hash that is the same for upper and lower case.</summary>
    public static int HashOf(ReadOnlySpan<byte> name)
    {
        var hash = (ulong)name.Length;
        while (name.Length >= sizeof(ulong))
        {
            hash = Mix(hash, MemoryMarshal.Read<ulong>(name) | LowerCase);
            name = name[sizeof(ulong)..];
        }
        var rest = 0UL;
        foreach (var letter in name)
            rest = (rest << 8) | letter | 0x20u;
        hash = Mix(hash, rest);
        return (int)(hash ^ (hash >> 32));
    }

    private static ulong Mix(ulong hash, ulong part) =>
        ulong.RotateLeft((hash ^ part) * 0x9E3779B97F4A7C15, 29);
}
