using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Histories;

/// <summary>What was seen so far: parties, pairs, lanes, goods, containers, seals, versions of bills, outcomes.</summary>
/// <remarks>
/// It never holds more than its <see cref="HistoryLimits"/>, and it is written to a file by <see cref="HistoryFile"/>. What a
/// call adds counts as past only from the next call on, so that a shipment is never its own history; duplicates within a
/// call are seen all the same. Counts reach back one to two years. Not for use by several threads at once.
/// </remarks>
public sealed class History
{
    private int _batch = 1;
    private ulong _call;

    /// <summary>An empty history.</summary>
    public History(HistoryLimits? limits = null)
    {
        Limits = limits ?? HistoryLimits.Default;
        Parties = new(Limits.Parties);
        Attributes = new(Limits.Attributes);
        Counts = new(Limits.Counts);
        Containers = new(Limits.Containers);
        Seals = new(Limits.Seals);
        Bills = new(Limits.Bills);
        Rates = new(Limits.Rates);
        Files = new(Limits.Files);
        Measures = [];
    }

    /// <summary>How much is remembered at most.</summary>
    public HistoryLimits Limits { get; }

    /// <summary>How many shipments were learned from in the last one to two years, the present call left out.</summary>
    public int Shipments => CountBefore(CountKind.Shipments, 0);

    /// <summary>How many companies are known.</summary>
    public int PartyCount => Parties.Count;

    /// <summary>How many containers are known.</summary>
    public int ContainerCount => Containers.Count;

    internal int Batch => _batch;

    internal HistoryTable<PartyEntry> Parties { get; }

    internal HistoryTable<AttributeEntry> Attributes { get; }

    internal HistoryTable<Tally> Counts { get; }

    internal HistoryTable<ContainerEntry> Containers { get; }

    internal HistoryTable<SealEntry> Seals { get; }

    internal HistoryTable<BillEntry> Bills { get; }

    internal HistoryTable<RateEntry> Rates { get; }

    internal HistoryTable<FileEntry> Files { get; }

    internal Dictionary<ulong, Distribution> Measures { get; }

    /// <summary>Begins a call: what was learned before becomes past. The same key again goes on with the same call.</summary>
    /// <param name="callKey">Tells one call from another, such as a hash of ship and voyage; 0 always begins a new one.</param>
    public void BeginCall(ulong callKey)
    {
        if (callKey != 0 && callKey == _call)
            return;
        _call = callKey;
        _batch++;
    }

    /// <summary>True when a file with this content was screened before.</summary>
    /// <param name="contentHash">A cryptographic hash of the content, of which the first 16 bytes count.</param>
    /// <exception cref="ArgumentException">There are fewer than 16 bytes.</exception>
    public bool HasFile(ReadOnlySpan<byte> contentHash) => Files.Contains(FileKey(contentHash));

    /// <summary>Remembers that a file with this content was screened.</summary>
    /// <inheritdoc cref="HasFile"/>
    public void RememberFile(ReadOnlySpan<byte> contentHash, DateOnly day) =>
        Files.Take(FileKey(contentHash)) = new FileEntry { LastDay = day.DayNumber };

    /// <summary>Notes the seals of a container that a file lists before its bills, so that the first of two with one seal is seen too.</summary>
    public void LearnSeals(Container container, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(container);
        if (!container.IsContainer)
            return;
        foreach (var seal in CollectionsMarshal.AsSpan(container.Seals))
        {
            if (!Codes.Seals.IsPlaceholder(seal.Number))
                LearnSeal(Codes.Seals.Normalise(seal.Number), container.Number, day.DayNumber);
        }
    }

    /// <summary>Learns from a shipment, after it was assessed.</summary>
    public void Learn(Consignment consignment) => HistoryLearning.Learn(this, consignment);

    /// <summary>Records the outcome of an examination, for the rates of its port, lane, parties and container.</summary>
    public void Record(Outcome outcome) => HistoryLearning.Record(this, outcome);

    /// <summary>Examinations and hits of everything.</summary>
    public LocalRate OverallRate => RateOf(RateKind.All, 0);

    /// <summary>Examinations and hits of what was loaded or transhipped at a port.</summary>
    public LocalRate RateOfPort(string locode) => RateOf(RateKind.Port, Hash64.Of(locode));

    internal LocalRate RateOf(RateKind kind, ulong key)
    {
        ref var entry = ref Rates.Find(KeyOf((byte)kind, key));
        return Unsafe.IsNullRef(ref entry) ? default : new(entry.Examined, entry.Hits);
    }

    /// <returns>The day number of the last hit; 0 when there was none.</returns>
    internal int LastHitDay(RateKind kind, ulong key)
    {
        ref var entry = ref Rates.Find(KeyOf((byte)kind, key));
        return Unsafe.IsNullRef(ref entry) ? 0 : entry.LastHitDay;
    }

    /// <summary>How often something was seen before the present call.</summary>
    internal int CountBefore(CountKind kind, ulong key)
    {
        ref var tally = ref Counts.Find(KeyOf((byte)kind, key));
        return Unsafe.IsNullRef(ref tally) ? 0 : tally.Before(_batch);
    }

    /// <summary>How often something was seen, the present call included.</summary>
    internal int CountNow(CountKind kind, ulong key)
    {
        ref var tally = ref Counts.Find(KeyOf((byte)kind, key));
        return Unsafe.IsNullRef(ref tally) ? 0 : tally.Now;
    }

    /// <summary>The last day before the present call on which something was seen; 0 when there was none.</summary>
    internal int LastDayBefore(CountKind kind, ulong key)
    {
        ref var tally = ref Counts.Find(KeyOf((byte)kind, key));
        return Unsafe.IsNullRef(ref tally) ? 0 : tally.LastDayBefore(_batch);
    }

    internal void Count(CountKind kind, ulong key, int day) =>
        Counts.Take(KeyOf((byte)kind, key)).Add(_batch, day);

    /// <summary>The values of a kind seen before the present call; null when there are none.</summary>
    internal Distribution? MeasuredBefore(MeasureKind kind, ulong key)
    {
        if (key == 0 || !Measures.TryGetValue(KeyOf((byte)kind, key), out var distribution))
            return null;
        distribution.Settle(_batch);
        return distribution.Count == 0 ? null : distribution;
    }

    internal void Measure(MeasureKind kind, ulong key, double value, int day)
    {
        if (key == 0 || !double.IsFinite(value))
            return;
        var place = KeyOf((byte)kind, key);
        if (!Measures.TryGetValue(place, out var distribution))
        {
            if (Measures.Count >= Limits.Distributions)
                HistoryLearning.ForgetOldest(Measures);
            Measures.Add(place, distribution = new());
        }
        distribution.Add(value, _batch, day);
    }

    /// <summary>The entry of a party, by name or else by identification; a null reference when it is not known.</summary>
    internal ref PartyEntry FindParty(PartyFacts party)
    {
        ref var entry = ref Parties.Find(party.Key);
        if (!Unsafe.IsNullRef(ref entry) || party.IdKey == 0)
            return ref entry;
        ref var known = ref Attributes.Find(party.IdKey);
        return ref Unsafe.IsNullRef(ref known) || known.Count == 0 ? ref entry : ref Parties.Find(known[0]);
    }

    /// <summary>Shipments of a party before the present call.</summary>
    internal int ShipmentsOf(PartyFacts party)
    {
        ref var entry = ref FindParty(party);
        return Unsafe.IsNullRef(ref entry) ? 0 : entry.Shipments.Before(_batch);
    }

    internal void LearnSeal(string seal, string container, int day)
    {
        var packed = PackedText.Of(container);
        if (packed == 0)
            return;
        ref var entry = ref Seals.Take(Hash64.Of(seal));
        if (entry.Container != packed)
        {
            if (entry.Container != 0)
                (entry.OtherContainer, entry.OtherDay) = (entry.Container, entry.LastDay);
            entry.Container = packed;
        }
        entry.LastDay = Math.Max(entry.LastDay, day);
    }

    internal static ulong KeyOf(byte kind, ulong key) => Hash64.Of(kind, key);

    private static ulong FileKey(ReadOnlySpan<byte> contentHash)
    {
        if (contentHash.Length < 16)
            throw new ArgumentException("A hash of at least 16 bytes is needed.", nameof(contentHash));
        return Hash64.Of(MemoryMarshal.Read<ulong>(contentHash), MemoryMarshal.Read<ulong>(contentHash[8..]));
    }
}
