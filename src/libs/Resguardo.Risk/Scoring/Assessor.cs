using System.Runtime.InteropServices;
using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Indicators;
using Resguardo.Risk.Lists;

namespace Resguardo.Risk.Scoring;

/// <summary>Asks all indicators about a consignment and makes the score.</summary>
/// <remarks>Reads the history and changes nothing in it. Not for use by several threads at once.</remarks>
public sealed class Assessor
{
    private const int MissingLists = 512;
    private readonly RiskRules _rules;
    private readonly RiskLists _lists;
    private readonly Evidence _evidence;
    private readonly IndicatorRule[] _indicators;
    private readonly CompositeRule[] _composites;
    private readonly int[][] _askedFor;
    private readonly double[] _probabilities;
    private readonly bool[] _isDamped;
    private readonly bool[] _fired;
    private readonly List<Fired> _answers = [];
    private readonly List<MissingData> _missing = [];
    private uint _missingHash;
    private readonly MissingData[]?[] _missingLists = new MissingData[]?[MissingLists];
    private readonly ScoreSum _sum;
    private readonly MissingData?[] _knownMissing;

    /// <summary>An assessor over rules, the past and the lists of a unit.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="history">The past.</param>
    /// <param name="lists">What the unit keeps beside the manifests.</param>
    /// <param name="stow">Stow plan and reports of moves; null when there are none.</param>
    /// <param name="today">The day of screening: rules whose time has not come or is over are not asked.</param>
    public Assessor(RiskRules rules, History history, RiskLists lists, StowBoard? stow, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = rules;
        _lists = lists;
        _evidence = new Evidence(rules, history, lists, stow, today);
        _indicators = [.. rules.Indicators];
        _askedFor =
        [
            .. Enum.GetValues<Direction>()
                .Select(direction =>
                    Enumerable
                        .Range(0, _indicators.Length)
                        .Where(place => IsAsked(_indicators[place], direction, today))
                        .ToArray()
                ),
        ];
        _probabilities = [.. _indicators.Select(rule => rules.Scoring.Probabilities[rule.Weight - 1])];
        _composites = [.. rules.Composites.Where(rule => rule.IsOn && rule.Card.IsValidOn(today))];
        _isDamped =
        [
            .. _indicators.Select(rule =>
                rules.Scoring.AeoGroups.Contains(rule.Indicator.Group, StringComparer.Ordinal)
            ),
        ];
        _fired = new bool[_indicators.Length];
        _sum = new ScoreSum(rules);
        _knownMissing = new MissingData?[_indicators.Length * FactCount];
    }

    /// <summary>True when the history already holds the very bills that are assessed: none is a newer version of itself.</summary>
    public bool IsRepeated
    {
        get => _evidence.IsRepeated;
        init => _evidence.IsRepeated = value;
    }

    private static readonly int FactCount = Enum.GetValues<Fact>().Length;

    /// <summary>Assesses a consignment.</summary>
    /// <param name="consignment">Its facts.</param>
    /// <param name="findings">What the checks found about it.</param>
    public Assessment Assess(Consignment consignment, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(consignment);
        ArgumentNullException.ThrowIfNull(findings);
        _evidence.Fill(consignment);
        _evidence.FindingList.Clear();
        _evidence.FindingList.AddRange(findings);
        var share = Ask(consignment);

        var isTrusted = IsTrusted(consignment);
        var reasons = ReasonsOf(consignment, isTrusted);
        var score = _sum.Of(container: null);
        Settle(reasons);
        var isMandatory = false;
        foreach (var reason in reasons)
            isMandatory |= reason.IsOverride;

        var profiles = ProfilesOf(consignment.Direction);
        foreach (var profile in profiles)
            score = Math.Max(score, _rules.Scoring.BandNamed(profile.Priority)!.From);
        if (isMandatory)
            score = Math.Max(score, _rules.Scoring.Bands[^1].From);

        var units = UnitScores(consignment, reasons, profiles, score);
        if (reasons.Length > 1)
            Array.Sort(reasons, StrongestFirst);
        return new Assessment
        {
            Consignment = consignment,
            Score = score,
            Band = _rules.Scoring.BandOf(score),
            IsMandatory = isMandatory,
            Reasons = reasons,
            Profiles = profiles,
            Missing = MissingNow(),
            DataShare = share,
            Units = units,
            Findings = findings,
        };
    }

    // Many bills lack the same, and then share one list.
    private MissingData[] MissingNow()
    {
        var missing = CollectionsMarshal.AsSpan(_missing);
        ref var kept = ref _missingLists[_missingHash % MissingLists];
        if (kept is null || !missing.SequenceEqual(kept))
            kept = missing.ToArray();
        return kept;
    }

    private static int StrongestFirst(Reason first, Reason second)
    {
        var byOverride = second.IsOverride.CompareTo(first.IsOverride);
        if (byOverride != 0)
            return byOverride;
        var byProbability = second.Probability.CompareTo(first.Probability);
        if (byProbability != 0)
            return byProbability;
        var byCode = string.CompareOrdinal(first.Code, second.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(first.Container, second.Container);
    }

    // What only a note of an officer can tell is not asked when no notes are given.
    private bool IsAsked(IndicatorRule rule, Direction direction, DateOnly today) =>
        rule.IsOn
        && rule.AppliesTo(direction)
        && rule.Card.IsValidOn(today)
        && (_lists.HasNotes || !Noted.IsOnlyNoted(rule.Indicator));

    private double Ask(Consignment consignment)
    {
        _answers.Clear();
        _missing.Clear();
        _missingHash = 0;
        Array.Clear(_fired);
        var asked = 0;
        var answered = 0;
        foreach (var place in _askedFor[(int)consignment.Direction])
        {
            var rule = _indicators[place];
            _evidence.Rule = rule;
            var missing = rule.Indicator.IsOfUnit
                ? AskUnits(consignment, place)
                : AskBill(consignment, place);
            // What an officer may note, or what does not apply, is not missing from the data.
            if (missing is null or Fact.OfficerNote)
                continue;
            asked += rule.Weight;
            if (missing == Fact.None)
                answered += rule.Weight;
            else
            {
                var number = (place * FactCount) + (int)missing;
                _missing.Add(_knownMissing[number] ??= new(rule.Code, missing.Value));
                _missingHash = (_missingHash * 31) + (uint)number;
            }
        }
        return asked == 0 ? 1 : (double)answered / asked;
    }

    // Null when it does not apply.
    private Fact? AskBill(Consignment consignment, int place)
    {
        _evidence.Unit = consignment.UnitsArray is [var first, ..] ? first : null;
        var answer = _indicators[place].Indicator.Measure(_evidence);
        if (!answer.IsFired && _lists.HasNotes && Noted.OnBill(_evidence) is { IsFired: true } noted)
            answer = noted;
        if (answer.IsFired)
            Take(place, answer, container: null);
        return answer.IsApart ? null : answer.Missing;
    }

    // Data are missing when they are missing for every container. Null when it applies to none.
    private Fact? AskUnits(Consignment consignment, int place)
    {
        Fact? missing = consignment.UnitsArray.Length == 0 ? Fact.Container : null;
        foreach (var unit in consignment.UnitsArray)
        {
            _evidence.Unit = unit;
            var answer = _indicators[place].Indicator.Measure(_evidence);
            if (!answer.IsFired && _lists.HasNotes && Noted.OnUnit(_evidence) is { IsFired: true } noted)
                answer = noted;
            if (answer.IsFired)
                Take(place, answer, unit.Number);
            if (answer.IsApart)
                continue;
            if (answer.Missing == Fact.None)
                missing = Fact.None;
            else
                missing ??= answer.Missing;
        }
        return missing;
    }

    private void Take(int place, in Answer answer, string? container)
    {
        _fired[place] = true;
        _answers.Add(new Fired(place, answer, container));
    }

    private bool IsTrusted(Consignment consignment)
    {
        if (_lists.Aeo is not { } aeo)
            return false;
        var party = consignment.Direction == Direction.Export ? consignment.Consignor : consignment.Consignee;
        return party is not null && aeo.Find(party) is { } entry && entry.IsValidOn(consignment.Day);
    }

    private Reason[] ReasonsOf(Consignment consignment, bool isTrusted)
    {
        _sum.Clear();
        if (_answers.Count == 0)
            return [];
        var reasons = new Reason[_answers.Count];
        for (var number = 0; number < reasons.Length; number++)
        {
            var (place, answer, container) = _answers[number];
            var rule = _indicators[place];
            var probability = _probabilities[place] * answer.Strength;
            if (isTrusted && _isDamped[place])
                probability *= _rules.Scoring.AeoFactor;
            _sum.Add(place, probability, container, number);
            reasons[number] = new Reason(
                rule.Code,
                answer.Value ?? "",
                answer.Baseline ?? "",
                answer.Source,
                answer.Date ?? consignment.Day,
                rule.Weight,
                probability,
                container
            )
            {
                IsOverride = answer.IsOverride,
            };
        }
        return reasons;
    }

    private void Settle(Reason[] reasons)
    {
        for (var number = 0; number < reasons.Length; number++)
        {
            if (!_sum.Counted(number))
                reasons[number] = reasons[number] with { Counts = false };
        }
    }

    private CompositeRule[] ProfilesOf(Direction direction)
    {
        List<CompositeRule>? profiles = null;
        foreach (var composite in _composites)
        {
            if (composite.AppliesTo(direction) && composite.Expression.Holds(_fired))
                (profiles ??= []).Add(composite);
        }
        return profiles is null ? [] : [.. profiles];
    }

    private UnitScore[] UnitScores(
        Consignment consignment,
        Reason[] reasons,
        CompositeRule[] profiles,
        double billScore
    )
    {
        var units = new UnitScore[consignment.UnitsArray.Length];
        for (var number = 0; number < units.Length; number++)
        {
            var container = consignment.UnitsArray[number].Number;
            var isMandatory = false;
            var othersHaveReasons = false;
            foreach (var reason in reasons)
            {
                isMandatory |=
                    reason.IsOverride && (reason.Container is null || reason.Container == container);
                othersHaveReasons |= reason.Container is not null && reason.Container != container;
            }
            var score = othersHaveReasons ? ScoreOfUnit(profiles, container, isMandatory) : billScore;
            units[number] = new UnitScore(container, Math.Min(score, billScore), isMandatory)
            {
                OwnReasons = othersHaveReasons ? CountedOf(reasons) : null,
            };
        }
        return units;
    }

    // What the sum chose last: of an indicator that fired for several containers, the reason about this one.
    private Reason[] CountedOf(Reason[] reasons)
    {
        var counted = new List<Reason>();
        for (var number = 0; number < reasons.Length; number++)
        {
            if (_sum.Counted(number))
                counted.Add(reasons[number] with { Counts = true });
        }
        counted.Sort(StrongestFirst);
        return [.. counted];
    }

    private double ScoreOfUnit(CompositeRule[] profiles, string container, bool isMandatory)
    {
        var score = _sum.Of(container);
        Array.Clear(_fired);
        foreach (var (place, _, of) in CollectionsMarshal.AsSpan(_answers))
            _fired[place] |= of is null || of == container;
        foreach (var profile in profiles)
        {
            if (profile.Expression.Holds(_fired))
                score = Math.Max(score, _rules.Scoring.BandNamed(profile.Priority)!.From);
        }
        return isMandatory ? Math.Max(score, _rules.Scoring.Bands[^1].From) : score;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Fired(int Place, Answer Answer, string? Container);
}
