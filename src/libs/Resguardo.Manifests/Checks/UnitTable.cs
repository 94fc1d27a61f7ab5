using Resguardo.Manifests.Summaries;

namespace Resguardo.Manifests.Checks;

/// <summary>What is remembered of a container while the messages of its call pass by.</summary>
internal struct UnitState
{
    /// <summary>Its number, packed.</summary>
    public ulong Key;

    /// <summary>Cargo of the bills seen so far, in kilograms.</summary>
    public double CargoKg;

    /// <summary>Room that the goods of the bills seen so far take, in cubic metres.</summary>
    public double VolumeM3;

    /// <summary>The first bill that named it; null before.</summary>
    public string? FirstBill;

    /// <summary>The port of discharge of the first bill that states one; null before.</summary>
    public string? Discharge;

    /// <summary>What was judged last: fill, type, seals. The same again is not judged twice.</summary>
    public int Judged;

    /// <summary>The number of the bill that named it last.</summary>
    public int LastBill;

    /// <summary>The number of the message that listed it last; 0 before.</summary>
    public int ListedIn;

    /// <summary>The number of the message that it was counted in last; 0 before.</summary>
    public int CountedIn;

    /// <summary>What was seen of it.</summary>
    public UnitMarks Marks;
}

/// <summary>What was seen of a container.</summary>
[Flags]
internal enum UnitMarks
{
    None = 0,
    Full = 1,
    Empty = 2,
    FillReported = 4,
    OverweightReported = 8,
    VolumeReported = 16,
}

/// <summary>A table of containers by their packed number, which never holds more than its limit.</summary>
/// <remarks>Entry 0 is scratch: what does not fit any more is kept there until the next one, and forgotten.</remarks>
internal sealed class UnitTable(int limit)
{
    private const int FewestEntries = 64;

    // The room of an ordinary call is kept for the next one: growing anew each time costs more than the megabyte.
    private const int MostKeptEntries = 16_384;
    private UnitState[] _entries = new UnitState[FewestEntries];
    private int[] _slots = new int[FewestEntries * 2];

    /// <summary>How many containers are in it.</summary>
    public int Count { get; private set; }

    /// <summary>True once a container did not fit.</summary>
    public bool IsOverLimit { get; private set; }

    /// <summary>The state at an index that <see cref="Note"/> gave. Do not hold it over another <see cref="Note"/>.</summary>
    public ref UnitState this[int index] => ref _entries[index];

    /// <summary>The index of a container, which is put in when it is new; 0 when it does not fit.</summary>
    public int Note(ulong key)
    {
        var slot = SlotOf(key);
        if (_slots[slot] != 0)
            return _slots[slot];
        if (Count == limit)
        {
            IsOverLimit = true;
            _entries[0] = new UnitState { Key = key };
            return 0;
        }
        if (Count + 2 > _entries.Length)
        {
            Grow();
            slot = SlotOf(key);
        }
        Count++;
        _entries[Count] = new UnitState { Key = key };
        _slots[slot] = Count;
        return Count;
    }

    /// <summary>Whether a container is in it.</summary>
    public bool Contains(ulong key) => _slots[SlotOf(key)] != 0;

    /// <summary>Takes all out, and gives back the room of a large table.</summary>
    public void Clear()
    {
        if (_entries.Length > MostKeptEntries)
        {
            _entries = new UnitState[FewestEntries];
            _slots = new int[FewestEntries * 2];
        }
        else if (Count > 0)
        {
            _entries.AsSpan(0, Count + 1).Clear();
            _slots.AsSpan().Clear();
        }
        Count = 0;
        IsOverLimit = false;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _slots = new int[_entries.Length * 2];
        for (var index = 1; index <= Count; index++)
            _slots[SlotOf(_entries[index].Key)] = index;
    }

    private int SlotOf(ulong key)
    {
        var mask = _slots.Length - 1;
        var slot = (int)TextHash.Mix(key) & mask;
        while (_slots[slot] != 0 && _entries[_slots[slot]].Key != key)
            slot = (slot + 1) & mask;
        return slot;
    }
}

/// <summary>64-bit keys with a 64-bit value each, never more than the limit. The key 0 is not allowed.</summary>
internal sealed class KeyMap(int limit)
{
    private const int FewestSlots = 64;
    private const int MostKeptSlots = 32_768;
    private ulong[] _keys = new ulong[FewestSlots];
    private ulong[] _values = new ulong[FewestSlots];
    private int _count;

    /// <summary>True once a key did not fit.</summary>
    public bool IsOverLimit { get; private set; }

    /// <summary>The value that the key has; the one given when the key is new, or does not fit.</summary>
    public ulong GetOrAdd(ulong key, ulong value)
    {
        var slot = SlotOf(key);
        if (_keys[slot] == key)
            return _values[slot];
        if (_count == limit)
        {
            IsOverLimit = true;
            return value;
        }
        if (_count * 4 >= _keys.Length * 3)
        {
            Grow();
            slot = SlotOf(key);
        }
        _count++;
        _keys[slot] = key;
        _values[slot] = value;
        return value;
    }

    /// <summary>Takes all out, and gives back the room of a large map.</summary>
    public void Clear()
    {
        if (_keys.Length > MostKeptSlots)
        {
            _keys = new ulong[FewestSlots];
            _values = new ulong[FewestSlots];
        }
        else if (_count > 0)
            _keys.AsSpan().Clear();
        _count = 0;
        IsOverLimit = false;
    }

    private void Grow()
    {
        var (keys, values) = (_keys, _values);
        _keys = new ulong[keys.Length * 2];
        _values = new ulong[keys.Length * 2];
        for (var old = 0; old < keys.Length; old++)
        {
            if (keys[old] == 0)
                continue;
            var slot = SlotOf(keys[old]);
            (_keys[slot], _values[slot]) = (keys[old], values[old]);
        }
    }

    private int SlotOf(ulong key)
    {
        var mask = _keys.Length - 1;
        var slot = (int)TextHash.Mix(key) & mask;
        while (_keys[slot] != 0 && _keys[slot] != key)
            slot = (slot + 1) & mask;
        return slot;
    }
}
