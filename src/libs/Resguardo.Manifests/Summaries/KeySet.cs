namespace Resguardo.Manifests.Summaries;

/// <summary>A set of 64-bit keys that never holds more than its limit. The key 0 is not allowed.</summary>
internal sealed class KeySet(int limit)
{
    private const int FewestSlots = 64;

    // The room of an ordinary call is kept for the next one.
    private const int MostKeptSlots = 32_768;
    private ulong[] _slots = new ulong[FewestSlots];

    /// <summary>How many keys are in it.</summary>
    public int Count { get; private set; }

    /// <summary>True once a key was turned away because the set was full.</summary>
    public bool IsOverLimit { get; private set; }

    /// <summary>Puts a key in.</summary>
    /// <returns>True when it is new; false when it was there, or when the set is full.</returns>
    public bool Add(ulong key)
    {
        if (Count * 4 >= _slots.Length * 3)
            Grow();
        ref var slot = ref SlotOf(_slots, key);
        if (slot == key)
            return false;
        if (Count == limit)
        {
            IsOverLimit = true;
            return false;
        }
        slot = key;
        Count++;
        return true;
    }

    /// <summary>Whether a key is in it.</summary>
    public bool Contains(ulong key) => SlotOf(_slots, key) == key;

    /// <summary>Takes all keys out, and gives back the room of a large set.</summary>
    public void Clear()
    {
        if (Count == 0 && !IsOverLimit)
            return;
        if (_slots.Length > MostKeptSlots)
            _slots = new ulong[FewestSlots];
        else
            _slots.AsSpan().Clear();
        Count = 0;
        IsOverLimit = false;
    }

    private void Grow()
    {
        var larger = new ulong[_slots.Length * 2];
        foreach (var key in _slots)
        {
            if (key != 0)
                SlotOf(larger, key) = key;
        }
        _slots = larger;
    }

    private static ref ulong SlotOf(ulong[] slots, ulong key)
    {
        var mask = slots.Length - 1;
        var place = (int)TextHash.Mix(key) & mask;
        while (slots[place] != 0 && slots[place] != key)
            place = (place + 1) & mask;
        return ref slots[place];
    }
}
