using Resguardo.Risk.Scoring;

namespace Resguardo.Risk.Selection;

/// <summary>Why a unit was chosen.</summary>
public enum SelectionGround
{
    /// <summary>An override: a match of a watch list, a radiation alarm, a confirmed clone.</summary>
    Mandatory,

    /// <summary>Its score is among the highest.</summary>
    Score,

    /// <summary>It was drawn at random.</summary>
    Random,
}

/// <summary>A container, or a bill without containers, that was chosen.</summary>
/// <param name="Key">The container's number; for a bill without containers <c>BL:</c> and its number.</param>
/// <param name="Treatment">What it was chosen for.</param>
/// <param name="Ground">Why.</param>
/// <param name="Score">Its score: the highest of its bills'.</param>
/// <param name="Probability">The probability with which a unit like this is chosen: 1 unless it was left to chance.</param>
public sealed record SelectedUnit(
    string Key,
    Treatment Treatment,
    SelectionGround Ground,
    double Score,
    double Probability
)
{
    /// <summary>The assessment that gave the score; null when the selection was replayed from a log.</summary>
    public Assessment? Assessment { get; init; }
}

/// <summary>What was chosen, and what is needed to judge and repeat the choice.</summary>
public sealed class SelectionResult
{
    /// <summary>The chosen units: mandatory ones, then by score, then the random ones.</summary>
    public required IReadOnlyList<SelectedUnit> Units { get; init; }

    /// <summary>How many different units there were to choose from.</summary>
    public required int UnitCount { get; init; }

    /// <summary>The probability with which each unit was chosen that was neither mandatory nor among the highest scores.</summary>
    public required double RandomProbability { get; init; }

    /// <summary>How many mandatory units there are beyond the capacity. They are in <see cref="Units"/> all the same.</summary>
    public required int BeyondCapacity { get; init; }

    /// <summary>The plan.</summary>
    public required SelectionPlan Plan { get; init; }

    internal IReadOnlyList<Candidate> Candidates { get; init; } = [];

    /// <summary>The probability with which a unit was chosen, also one that was not: 1, or <see cref="RandomProbability"/>.</summary>
    public double ProbabilityOf(string key)
    {
        foreach (var unit in Units)
        {
            if (unit.Key == key)
                return unit.Probability;
        }
        return RandomProbability;
    }
}

/// <summary>A unit that may be chosen.</summary>
internal sealed record Candidate(string Key, double Score, bool IsMandatory, bool IsExport)
{
    public Assessment? Assessment { get; init; }
}
