using Resguardo.Risk.Facts;
using Resguardo.Risk.Indicators;

namespace Resguardo.Risk.Scoring;

/// <summary>Why a score is what it is: one indicator that fired.</summary>
/// <param name="Code">The indicator's code.</param>
/// <param name="Value">The value found, as data.</param>
/// <param name="Baseline">What it was compared with, as data; empty when there is nothing to compare.</param>
/// <param name="Source">Where the value comes from.</param>
/// <param name="Date">The date of the value.</param>
/// <param name="Weight">The weight in the rules, 1 to 5.</param>
/// <param name="Probability">What it brings to the score, after strength and damping; 0 when it does not count.</param>
/// <param name="Container">The container that it is about; null when it is about the whole consignment.</param>
public sealed record Reason(
    string Code,
    string Value,
    string Baseline,
    DataSource Source,
    DateOnly Date,
    int Weight,
    double Probability,
    string? Container
)
{
    /// <summary>The group of the indicator: the letters before the hyphen.</summary>
    public string Group => Code[..3];

    /// <summary>True when its probability is in the score: not one too many of its group, and no second one about the same physical fact.</summary>
    public bool Counts { get; init; } = true;

    /// <summary>True when it puts the consignment in the top band by itself.</summary>
    public bool IsOverride { get; init; }
}

/// <summary>An indicator that could not tell, and the first thing that it lacked.</summary>
/// <param name="Code">The indicator's code.</param>
/// <param name="Fact">What is missing.</param>
public sealed record MissingData(string Code, Fact Fact);
