namespace Resguardo.Manifests.Asycuda;

/// <summary>Knows a fixed set of tag names, whatever their case, without making a string of any name.</summary>
internal sealed class XmlNames<TTag>
    where TTag : struct, Enum
{
    private readonly (string? Name, TTag Tag)[] _slots;
    private readonly int _mask;

    public XmlNames(IReadOnlyCollection<(string Name, TTag Tag)> names)
    {
        var size = 16;
        while (size < names.Count * 4)
            size *= 2;
        _slots = new (string?, TTag)[size];
        _mask = size - 1;
        foreach (var (name, tag) in names)
        {
            var slot = HashOf(name) & _mask;
            while (_slots[slot].Name is not null)
                slot = (slot + 1) & _mask;
            _slots[slot] = (name, tag);
        }
    }

    /// <summary>The tag of a name, and the name as the format writes it; their defaults for a name that is not of the set.</summary>
    public (string? Name, TTag Tag) Find(ReadOnlySpan<byte> name, int hash)
    {
        var slot = hash & _mask;
        while (_slots[slot].Name is { } known)
        {
            if (Is(known, name))
                return _slots[slot];
            slot = (slot + 1) & _mask;
        }
        return default;
    }

    /// <summary>A hash that is the same for upper and lower case.</summary>
    public static int HashOf(ReadOnlySpan<byte> name)
    {
        var hash = 2166136261u;
        foreach (var letter in name)
            hash = (hash ^ (letter | 0x20u)) * 16777619u;
        return (int)(hash ^ (hash >> 15));
    }

    private static int HashOf(string name)
    {
        var hash = 2166136261u;
        foreach (var letter in name)
            hash = (hash ^ (letter | 0x20u)) * 16777619u;
        return (int)(hash ^ (hash >> 15));
    }

    private static bool Is(string known, ReadOnlySpan<byte> name)
    {
        if (known.Length != name.Length)
            return false;
        for (var place = 0; place < name.Length; place++)
        {
            if ((known[place] | 0x20) != (name[place] | 0x20))
                return false;
        }
        return true;
    }
}
