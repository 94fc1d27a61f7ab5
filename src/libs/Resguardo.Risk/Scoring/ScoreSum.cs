using Resguardo.Risk.Indicators;

namespace Resguardo.Risk.Scoring;

/// <summary>From reasons to a score: 100 × (1 − Π(1 − p)) over those that count.</summary>
/// <remarks>
/// Of several about the same physical fact only the one with the highest probability counts; an indicator that fired for
/// several containers counts once; of a group no more than the rules allow count, those with the highest probability.
/// </remarks>
internal sealed class ScoreSum(RiskRules rules)
{
    private readonly List<Reason> _counted = [];
    private readonly List<(string Group, int Count)> _groups = [];

    /// <summary>Marks which reasons count for the consignment as a whole.</summary>
    public void Settle(Reason[] reasons)
    {
        Choose(reasons, container: null);
        for (var place = 0; place < reasons.Length; place++)
        {
            if (!Contains(reasons[place]))
                reasons[place] = reasons[place] with { Counts = false };
        }
    }

    /// <summary>The score of the consignment, or of one of its containers.</summary>
    public double Of(Reason[] reasons, string? container)
    {
        Choose(reasons, container);
        var none = 1.0;
        foreach (var reason in _counted)
            none *= 1 - reason.Probability;
        return 100 * (1 - none);
    }

    private void Choose(Reason[] reasons, string? container)
    {
        _counted.Clear();
        _groups.Clear();
        var order = reasons.Length == 0 ? [] : (Reason[])reasons.Clone();
        Array.Sort(
            order,
            static (first, second) =>
            {
                var byProbability = second.Probability.CompareTo(first.Probability);
                return byProbability != 0 ? byProbability : string.CompareOrdinal(first.Code, second.Code);
            }
        );
        foreach (var reason in order)
        {
            if (container is not null && reason.Container is not null && reason.Container != container)
                continue;
            if (IsSecondAboutSameFact(reason) || !HasRoom(reason.Group))
                continue;
            _counted.Add(reason);
        }
    }

    private bool Contains(Reason reason)
    {
        foreach (var counted in _counted)
        {
            if (ReferenceEquals(counted, reason))
                return true;
        }
        return false;
    }

    private bool IsSecondAboutSameFact(Reason reason)
    {
        var fact = rules.Find(reason.Code)!.Fact;
        foreach (var counted in _counted)
        {
            if (counted.Code == reason.Code)
                return true;
            if (fact is null || rules.Find(counted.Code)!.Fact != fact)
                continue;
            if (
                counted.Container is null
                || reason.Container is null
                || counted.Container == reason.Container
            )
                return true;
        }
        return false;
    }

    private bool HasRoom(string group)
    {
        for (var place = 0; place < _groups.Count; place++)
        {
            var (known, count) = _groups[place];
            if (known != group)
                continue;
            if (count >= rules.Scoring.PerGroup)
                return false;
            _groups[place] = (known, count + 1);
            return true;
        }
        _groups.Add((group, 1));
        return true;
    }
}
