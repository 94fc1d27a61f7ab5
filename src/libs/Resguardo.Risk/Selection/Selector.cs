using Resguardo.Risk.Facts;
using Resguardo.Risk.Scoring;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Selection;

/// <summary>Chooses from any number of assessments, one pass, keeping no more than it may choose.</summary>
/// <remarks>
/// <para>A container that stands in several bills is one unit, with the highest score of its bills.</para>
/// <para>
/// Every unit has a number that follows from its key and the seed alone (<see cref="DrawOf"/>). Of the units that are not
/// chosen otherwise, those with the smallest numbers are the random share: a simple random sample without replacement, so
/// each has the same probability, the size of the share divided by how many such units there are. The same numbers put
/// equal scores in order. Kept are the best and the smallest so far, and 8 bytes for each unit to count it once.
/// </para>
/// </remarks>
public sealed class Selector
{
    private const int Spare = 1024;
    private const int MostMandatory = 100_000;
    private readonly SelectionPlan _plan;
    private readonly HashSet<ulong> _seen = [];
    private readonly Dictionary<string, Candidate> _mandatory = new(StringComparer.Ordinal);
    private readonly KeptCandidates _best;
    private readonly KeptCandidates _drawn;

    /// <summary>A selector for a plan.</summary>
    public Selector(SelectionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        _plan = plan;
        var most = plan.TotalCapacity + plan.CapacityOf(Treatment.NotLoad);
        _best = new(most, plan.Seed, static candidate => -candidate.Score);
        _drawn = new(plan.RandomCount == 0 ? 0 : most + Spare, plan.Seed, static _ => 0);
    }

    /// <summary>The number, 0 up to 2^64, by which a unit is drawn: SplitMix64's mixer over the hash of its key and the seed.</summary>
    public static ulong DrawOf(string key, ulong seed) =>
        SplitMix64.Mix(Hash64.Of(key) + SplitMix64.Mix(seed));

    /// <summary>Takes the units of an assessment.</summary>
    public void Add(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var isExport = assessment.Consignment.Direction == Direction.Export;
        var hasContainer = false;
        for (var place = 0; place < assessment.Units.Count; place++)
        {
            var unit = assessment.Units[place];
            if (!assessment.Consignment.UnitsArray[place].IsContainer)
                continue;
            hasContainer = true;
            Add(unit.Container, unit.Score, unit.IsMandatory, isExport, assessment);
        }
        if (!hasContainer)
            Add("BL:" + assessment.Key, assessment.Score, assessment.IsMandatory, isExport, assessment);
    }

    /// <summary>Chooses from what was added.</summary>
    public SelectionResult Select()
    {
        var candidates = new Dictionary<string, Candidate>(StringComparer.Ordinal);
        foreach (var candidate in _mandatory.Values.Concat(_best.All).Concat(_drawn.All))
        {
            if (!candidates.TryGetValue(candidate.Key, out var known) || Outdoes(candidate, known))
                candidates[candidate.Key] = candidate;
        }
        return SelectionDraw.Select(_plan, [.. candidates.Values], _seen.Count);
    }

    internal void Add(string key, double score, bool isMandatory, bool isExport, Assessment? assessment)
    {
        _seen.Add(Hash64.Of(key));
        // Most units are neither among the best nor among the drawn: that is told without making anything.
        var draw = DrawOf(key, _plan.Seed);
        var isBest = score >= _plan.MinimumScore && _best.Wants(-score, draw);
        var isDrawn = _drawn.Wants(0, draw);
        if (!isMandatory && !isBest && !isDrawn)
            return;

        var candidate = new Candidate(key, score, isMandatory, isExport) { Assessment = assessment };
        if (isMandatory && (_mandatory.Count < MostMandatory || _mandatory.ContainsKey(key)))
        {
            if (!_mandatory.TryGetValue(key, out var known) || Outdoes(candidate, known))
                _mandatory[key] = candidate;
        }
        if (isBest)
            _best.Add(candidate);
        if (isDrawn)
            _drawn.Add(candidate);
    }

    private static bool Outdoes(Candidate candidate, Candidate known) =>
        candidate.IsMandatory != known.IsMandatory ? candidate.IsMandatory : candidate.Score > known.Score;
}
