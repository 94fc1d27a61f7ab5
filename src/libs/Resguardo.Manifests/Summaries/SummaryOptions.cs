namespace Resguardo.Manifests.Summaries;

/// <summary>How much a <see cref="ManifestSummarizer"/> may remember of one message.</summary>
public sealed record SummaryOptions
{
    /// <summary>The limits of a fresh installation.</summary>
    public static SummaryOptions Default { get; } = new();

    /// <summary>The most distinct container numbers told apart; 2,000,000 by default, which take up to 100 MB.</summary>
    public int MaxContainers { get; init; } = 2_000_000;

    /// <summary>The most entries in each of the lists of containers and bills; 100,000 by default.</summary>
    public int MaxListed { get; init; } = 100_000;
}
