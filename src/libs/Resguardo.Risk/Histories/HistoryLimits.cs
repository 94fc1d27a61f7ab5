namespace Resguardo.Risk.Histories;

/// <summary>How much a history remembers. Beyond a limit, the eighth that was longest not touched is forgotten.</summary>
public sealed record HistoryLimits
{
    /// <summary>The limits of a fresh installation.</summary>
    public static HistoryLimits Default { get; } = new();

    /// <summary>Companies. 300,000 by default.</summary>
    public int Parties { get; init; } = 300_000;

    /// <summary>Addresses, telephone numbers and e-mail addresses. 500,000 by default.</summary>
    public int Attributes { get; init; } = 500_000;

    /// <summary>Counts of pairs, lanes, corridors, goods on them and the like. 2,000,000 by default.</summary>
    public int Counts { get; init; } = 2_000_000;

    /// <summary>Distributions of weights, values and densities, each up to 1 KB. 100,000 by default.</summary>
    public int Distributions { get; init; } = 100_000;

    /// <summary>Containers. 1,000,000 by default.</summary>
    public int Containers { get; init; } = 1_000_000;

    /// <summary>Seals. 1,000,000 by default.</summary>
    public int Seals { get; init; } = 1_000_000;

    /// <summary>Bills whose last version is kept. 500,000 by default.</summary>
    public int Bills { get; init; } = 500_000;

    /// <summary>Rates of examinations and hits by lane, port, party and container. 500,000 by default.</summary>
    public int Rates { get; init; } = 500_000;

    /// <summary>Files that were screened. 100,000 by default.</summary>
    public int Files { get; init; } = 100_000;
}
