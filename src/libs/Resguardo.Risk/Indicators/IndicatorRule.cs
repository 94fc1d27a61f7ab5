using Resguardo.Risk.Facts;

namespace Resguardo.Risk.Indicators;

/// <summary>What stands behind a rule, so that a stale one can be told (RQ-01).</summary>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Rationale">Why it is there.</param>
/// <param name="ValidFrom">The first day on which it is used.</param>
/// <param name="ValidTo">The last day on which it is used; null when it is open.</param>
/// <param name="LastReview">When somebody last looked at it.</param>
/// <param name="Classification">Who may see it: <c>public</c> or <c>restricted</c>.</param>
/// <param name="Source">The mark of its source, such as <c>S42, V</c>.</param>
/// <param name="Threats">The threats that it is about, by the codes of the list of threats.</param>
public sealed record RuleCard(
    string Owner,
    string Rationale,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    DateOnly LastReview,
    string Classification,
    string Source,
    IReadOnlyList<string> Threats
)
{
    /// <summary>True when the rule is in force on a day.</summary>
    public bool IsValidOn(DateOnly day) => day >= ValidFrom && (ValidTo is null || day <= ValidTo);
}

/// <summary>The editable side of an indicator: weight, limits, direction, and the card behind it.</summary>
public sealed class IndicatorRule
{
    internal IndicatorRule(Indicator indicator, int weight, bool isOn, Direction[] directions, RuleCard card)
    {
        Indicator = indicator;
        Weight = weight;
        IsOn = isOn;
        Directions = directions;
        Card = card;
        LimitValues = new double[indicator.Limits.Count];
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The indicator's code.</summary>
    public string Code => Indicator.Code;

    /// <summary>From 1, weak, to 5, strong.</summary>
    public int Weight { get; }

    /// <summary>False when it is switched off.</summary>
    public bool IsOn { get; }

    /// <summary>The directions to which it applies; empty for all.</summary>
    public IReadOnlyList<Direction> Directions { get; }

    /// <summary>The physical fact that it is about, when others are about the same; it then counts once. Null otherwise.</summary>
    public string? Fact { get; internal init; }

    /// <summary>What a unit must have for it: L0, a manifest, up to L4, devices and partners. Empty when the rules do not say.</summary>
    public string Level { get; internal init; } = "";

    /// <summary>The data that it is made from, for the reader; empty when the rules do not say.</summary>
    public IReadOnlyList<Facts.Fact> Data { get; internal init; } = [];

    /// <summary>The card behind it.</summary>
    public RuleCard Card { get; }

    /// <summary>The values of <see cref="Indicator.Limits"/>, in their order.</summary>
    internal double[] LimitValues { get; }

    /// <summary>True when it applies to a direction. An unknown direction is any.</summary>
    public bool AppliesTo(Direction direction)
    {
        if (Directions.Count == 0 || direction == Direction.Unknown)
            return true;
        for (var place = 0; place < Directions.Count; place++)
        {
            if (Directions[place] == direction)
                return true;
        }
        return false;
    }
}
