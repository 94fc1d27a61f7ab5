namespace Resguardo.Risk.Selection;

/// <summary>From candidates to a list. The same candidates and plan always give the same list.</summary>
internal sealed class SelectionDraw
{
    private readonly SelectionPlan _plan;
    private readonly int[] _random;
    private readonly int[] _room;
    private readonly List<SelectedUnit> _units = [];
    private readonly HashSet<string> _chosen = new(StringComparer.Ordinal);
    private int _beyond;

    private SelectionDraw(SelectionPlan plan)
    {
        _plan = plan;
        _random = plan.RandomByTreatment();
        _room = [.. _random.Select((drawn, treatment) => plan.CapacityOf((Treatment)treatment) - drawn)];
    }

    public static SelectionResult Select(
        SelectionPlan plan,
        IReadOnlyList<Candidate> candidates,
        int unitCount
    )
    {
        var draw = new SelectionDraw(plan);
        draw.TakeBest(candidates);
        var probability = draw.TakeRandom(candidates, unitCount);
        return new SelectionResult
        {
            Units = draw._units,
            UnitCount = unitCount,
            RandomProbability = probability,
            BeyondCapacity = draw._beyond,
            Plan = plan,
            Candidates = candidates,
        };
    }

    private void TakeBest(IReadOnlyList<Candidate> candidates)
    {
        var byScore = candidates
            .OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => Selector.DrawOf(candidate.Key, _plan.Seed))
            .ThenBy(candidate => candidate.Key, StringComparer.Ordinal)
            .ToList();
        foreach (var candidate in byScore.Where(candidate => candidate.IsMandatory))
        {
            var treatment = DeepestWithRoom(candidate);
            if (treatment is null)
                _beyond++;
            Choose(candidate, treatment ?? Treatment.Physical, SelectionGround.Mandatory, 1);
        }
        foreach (var candidate in byScore)
        {
            if (candidate.IsMandatory || candidate.Score < _plan.MinimumScore)
                continue;
            if (DeepestWithRoom(candidate) is not { } treatment)
                break;
            Choose(candidate, treatment, SelectionGround.Score, 1);
        }
    }

    private double TakeRandom(IReadOnlyList<Candidate> candidates, int unitCount)
    {
        var rest = unitCount - _chosen.Count;
        var slots = Slots();
        var drawn = Math.Min(slots.Count, rest);
        if (drawn <= 0)
            return 0;
        var probability = (double)drawn / rest;
        var byDraw = candidates
            .Where(candidate => !_chosen.Contains(candidate.Key))
            .OrderBy(candidate => Selector.DrawOf(candidate.Key, _plan.Seed))
            .ThenBy(candidate => candidate.Key, StringComparer.Ordinal)
            .Take(drawn)
            .ToList();
        for (var place = 0; place < byDraw.Count; place++)
            Choose(byDraw[place], slots[place], SelectionGround.Random, probability);
        return probability;
    }

    // Not to be loaded holds only what is mandatory and leaves the country.
    private Treatment? DeepestWithRoom(Candidate candidate)
    {
        foreach (var treatment in Treatments.ByDepth)
        {
            if (treatment == Treatment.NotLoad && !(candidate.IsMandatory && candidate.IsExport))
                continue;
            if (_room[(int)treatment] > 0)
                return treatment;
        }
        return null;
    }

    private void Choose(Candidate candidate, Treatment treatment, SelectionGround ground, double probability)
    {
        _chosen.Add(candidate.Key);
        _room[(int)treatment]--;
        _units.Add(
            new SelectedUnit(candidate.Key, treatment, ground, candidate.Score, probability)
            {
                Assessment = candidate.Assessment,
            }
        );
    }

    private List<Treatment> Slots()
    {
        var slots = new List<Treatment>();
        foreach (var treatment in SelectionPlan.Examining)
            slots.AddRange(Enumerable.Repeat(treatment, _random[(int)treatment]));
        return slots;
    }
}
