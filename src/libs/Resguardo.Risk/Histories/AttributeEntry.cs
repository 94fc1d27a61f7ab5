using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Resguardo.Risk.Histories;

/// <summary>Which parties share an address, telephone number or e-mail address: the first four.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct AttributeEntry : IRemembered<AttributeEntry>
{
    public const int PartiesKept = 4;

    private PartyKeys _parties;

    public int Count { get; private set; }

    public int LastDay { get; private set; }

    public readonly ulong this[int place] => _parties[place];

    public void Add(ulong party, int day)
    {
        LastDay = Math.Max(LastDay, day);
        for (var place = 0; place < Count; place++)
        {
            if (_parties[place] == party)
                return;
        }
        if (Count < PartiesKept)
            _parties[Count++] = party;
    }

    /// <summary>How many different parties there are when this one is counted in.</summary>
    public readonly int CountWith(ulong party)
    {
        for (var place = 0; place < Count; place++)
        {
            if (_parties[place] == party)
                return Count;
        }
        return Count + 1;
    }

    public readonly void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(LastDay);
        writer.Write7BitEncodedInt(Count);
        for (var place = 0; place < Count; place++)
            writer.Write(_parties[place]);
    }

    public static AttributeEntry Read(BinaryReader reader)
    {
        var entry = new AttributeEntry { LastDay = reader.Read7BitEncodedInt() };
        var count = Math.Clamp(reader.Read7BitEncodedInt(), 0, PartiesKept);
        for (var place = 0; place < count; place++)
            entry._parties[place] = reader.ReadUInt64();
        entry.Count = count;
        return entry;
    }

    [InlineArray(PartiesKept)]
    private struct PartyKeys
    {
        private ulong _first;
    }
}
