using System.Runtime.InteropServices;
using Resguardo.Risk.Indicators;

namespace Resguardo.Risk.Scoring;

/// <summary>From what fired to a score: 100 × (1 − Π(1 − p)) over those that count.</summary>
/// <remarks>
/// Of several about the same physical fact only the one with the highest probability counts; an indicator that fired for
/// several containers counts once; of a group no more than the rules allow count, those with the highest probability.
/// </remarks>
internal sealed class ScoreSum
{
    private readonly int _perGroup;
    private readonly int[] _groupOf;
    private readonly int[] _factOf;
    private readonly int[] _inGroup;
    private readonly List<Entry> _entries = [];
    private readonly List<Entry> _counted = [];

    public ScoreSum(RiskRules rules)
    {
        _perGroup = rules.Scoring.PerGroup;
        var groups = new List<string>();
        var facts = new List<string>();
        _groupOf = [.. rules.Indicators.Select(rule => PlaceOf(groups, rule.Indicator.Group))];
        // One without a name of its own is about a fact of its own.
        _factOf =
        [
            .. rules.Indicators.Select(
                (rule, place) => rule.Fact is { } fact ? PlaceOf(facts, fact) : -1 - place
            ),
        ];
        _inGroup = new int[groups.Count];
    }

    /// <summary>Forgets what fired.</summary>
    public void Clear() => _entries.Clear();

    /// <summary>Takes what fired. Kept in order: the highest probability first, then by indicator.</summary>
    /// <param name="place">The indicator's place in the rules.</param>
    /// <param name="probability">After strength and damping.</param>
    /// <param name="container">The container that it is about; null for the whole consignment.</param>
    /// <param name="number">Its number among the reasons.</param>
    public void Add(int place, double probability, string? container, int number)
    {
        var entry = new Entry(place, probability, container, number);
        var at = _entries.Count;
        while (at > 0 && Precedes(entry, _entries[at - 1]))
            at--;
        _entries.Insert(at, entry);
    }

    /// <summary>The score of the consignment, or of one of its containers.</summary>
    public double Of(string? container)
    {
        Choose(container);
        var none = 1.0;
        foreach (var entry in CollectionsMarshal.AsSpan(_counted))
            none *= 1 - entry.Probability;
        return 100 * (1 - none);
    }

    /// <summary>Whether a reason was counted when the score was asked last.</summary>
    public bool Counted(int number)
    {
        foreach (var entry in CollectionsMarshal.AsSpan(_counted))
        {
            if (entry.Number == number)
                return true;
        }
        return false;
    }

    private void Choose(string? container)
    {
        _counted.Clear();
        Array.Clear(_inGroup);
        foreach (var entry in CollectionsMarshal.AsSpan(_entries))
        {
            if (container is not null && entry.Container is not null && entry.Container != container)
                continue;
            if (_inGroup[_groupOf[entry.Place]] >= _perGroup || IsSecondAboutSameFact(entry))
                continue;
            _inGroup[_groupOf[entry.Place]]++;
            _counted.Add(entry);
        }
    }

    private bool IsSecondAboutSameFact(in Entry entry)
    {
        foreach (var counted in CollectionsMarshal.AsSpan(_counted))
        {
            if (counted.Place == entry.Place)
                return true;
            if (
                _factOf[counted.Place] == _factOf[entry.Place]
                && (
                    counted.Container is null
                    || entry.Container is null
                    || counted.Container == entry.Container
                )
            )
                return true;
        }
        return false;
    }

    private static bool Precedes(in Entry first, in Entry second) =>
        first.Probability > second.Probability
        || (first.Probability.Equals(second.Probability) && first.Place < second.Place);

    private static int PlaceOf(List<string> names, string name)
    {
        var place = names.IndexOf(name);
        if (place >= 0)
            return place;
        names.Add(name);
        return names.Count - 1;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(int Place, double Probability, string? Container, int Number);
}
