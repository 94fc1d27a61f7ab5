using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Indicators;

namespace Resguardo.Risk.Scoring;

/// <summary>What the rules say about one consignment. A person decides.</summary>
public sealed class Assessment
{
    /// <summary>The facts that were assessed.</summary>
    public required Consignment Consignment { get; init; }

    /// <summary>The bill's number, upper case without blanks; for a container without a bill, the container's number.</summary>
    public string Key => Consignment.Key;

    /// <summary>From 0 to 100.</summary>
    public required double Score { get; init; }

    /// <summary>The band of the score.</summary>
    public required Band Band { get; init; }

    /// <summary>True when an override put it in the top band.</summary>
    public required bool IsMandatory { get; init; }

    /// <summary>What fired, what counts most first.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    /// <summary>Composite profiles that hold.</summary>
    public required IReadOnlyList<CompositeRule> Profiles { get; init; }

    /// <summary>What could not be told.</summary>
    public required IReadOnlyList<MissingData> Missing { get; init; }

    /// <summary>How much of what the rules ask could be answered, by weight, from 0 to 1.</summary>
    public required double DataShare { get; init; }

    /// <summary>Each container with its own score: the consignment's reasons and those of this container alone.</summary>
    public required IReadOnlyList<UnitScore> Units { get; init; }

    /// <summary>What makes the score of one container: the reasons of the consignment and its own that count for it, the strongest first.</summary>
    /// <param name="container">Its number. For any other text, such as the key of a bill without containers, those that count for the consignment.</param>
    public IReadOnlyList<Reason> ReasonsOf(string container)
    {
        foreach (var unit in Units)
        {
            if (unit.Container == container && unit.OwnReasons is { } own)
                return own;
        }
        return [.. Reasons.Where(reason => reason.Counts)];
    }

    /// <summary>The findings of the checks that were known when it was assessed.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }
}

/// <summary>The score of one container of a consignment.</summary>
/// <param name="Container">Its number.</param>
/// <param name="Score">From 0 to 100, never above the consignment's.</param>
/// <param name="IsMandatory">True when an override holds for it.</param>
public readonly record struct UnitScore(string Container, double Score, bool IsMandatory)
{
    /// <summary>What counts for it; null when that is what counts for the consignment.</summary>
    internal Reason[]? OwnReasons { get; init; }
}
