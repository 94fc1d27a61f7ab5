namespace Resguardo.Risk.Selection;

/// <summary>The first so many candidates by a rank, and by their draw where the rank is equal. Each key once, with its best.</summary>
internal sealed class KeptCandidates(int most, ulong seed, Func<Candidate, double> rankOf)
{
    private readonly SortedSet<(double Rank, ulong Draw, string Key)> _order = new(
        Comparer<(double Rank, ulong Draw, string Key)>.Create(
            static (first, second) =>
            {
                var byRank = first.Rank.CompareTo(second.Rank);
                if (byRank != 0)
                    return byRank;
                var byDraw = first.Draw.CompareTo(second.Draw);
                return byDraw != 0 ? byDraw : string.CompareOrdinal(first.Key, second.Key);
            }
        )
    );

    private readonly Dictionary<string, Candidate> _byKey = new(StringComparer.Ordinal);
    private (double Rank, ulong Draw) _last;

    public IEnumerable<Candidate> All => _byKey.Values;

    /// <summary>False when a candidate of this rank would not be kept.</summary>
    public bool Wants(double rank, ulong draw) =>
        most > 0 && (_order.Count < most || (rank, draw).CompareTo(_last) <= 0);

    public void Add(Candidate candidate)
    {
        var entry = EntryOf(candidate);
        if (_byKey.TryGetValue(candidate.Key, out var known))
        {
            var old = EntryOf(known);
            if (_order.Comparer.Compare(entry, old) > 0)
                return;
            // With an equal rank the higher score stays.
            if (entry == old && candidate.Score <= known.Score)
                return;
            _order.Remove(old);
        }
        _order.Add(entry);
        _byKey[candidate.Key] = candidate;
        if (_order.Count > most)
        {
            var last = _order.Max;
            _order.Remove(last);
            _byKey.Remove(last.Key);
        }
        var (rank, draw, _) = _order.Max;
        _last = (rank, draw);
    }

    private (double Rank, ulong Draw, string Key) EntryOf(Candidate candidate) =>
        (rankOf(candidate), Selector.DrawOf(candidate.Key, seed), candidate.Key);
}
