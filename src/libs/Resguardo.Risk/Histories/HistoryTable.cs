using System.Runtime.InteropServices;

namespace Resguardo.Risk.Histories;

/// <summary>Entries by key, up to a limit; beyond it the eighth that was longest not touched is forgotten.</summary>
internal sealed class HistoryTable<T>(int limit)
    where T : struct, IRemembered<T>
{
    private readonly Dictionary<ulong, T> _entries = [];

    public int Count => _entries.Count;

    public IEnumerable<KeyValuePair<ulong, T>> All => _entries;

    /// <summary>The entry, or a null reference.</summary>
    public ref T Find(ulong key) => ref CollectionsMarshal.GetValueRefOrNullRef(_entries, key);

    public bool Contains(ulong key) => _entries.ContainsKey(key);

    /// <summary>The entry, made when it is not there. The reference is good until the next call.</summary>
    public ref T Take(ulong key)
    {
        if (_entries.Count >= limit && !_entries.ContainsKey(key))
            ForgetOldest();
        return ref CollectionsMarshal.GetValueRefOrAddDefault(_entries, key, out _);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(_entries.Count);
        var keys = _entries.Keys.ToArray();
        Array.Sort(keys);
        foreach (var key in keys)
        {
            writer.Write(key);
            Find(key).Write(writer);
        }
    }

    public void Read(BinaryReader reader)
    {
        for (var count = reader.Read7BitEncodedInt(); count > 0; count--)
        {
            var key = reader.ReadUInt64();
            var entry = T.Read(reader);
            Take(key) = entry;
        }
    }

    private void ForgetOldest()
    {
        const int Part = 8;
        var days = new int[_entries.Count];
        var place = 0;
        foreach (var (_, entry) in _entries)
            days[place++] = entry.LastDay;
        Array.Sort(days);

        // Of the entries of the last day to go, those with the smallest keys go: the same run forgets the same.
        var surplus = Math.Max(1, days.Length / Part);
        var lastDayToGo = days[surplus - 1];
        var older = new List<ulong>(surplus);
        var sameDay = new List<ulong>();
        foreach (var (key, entry) in _entries)
        {
            if (entry.LastDay < lastDayToGo)
                older.Add(key);
            else if (entry.LastDay == lastDayToGo)
                sameDay.Add(key);
        }
        sameDay.Sort();
        foreach (var key in older)
            _entries.Remove(key);
        for (var more = 0; more < surplus - older.Count; more++)
            _entries.Remove(sameDay[more]);
    }
}
