using Resguardo.Manifests.Cargo;

namespace Resguardo.Cli.Findings;

/// <summary>Keeps the findings of a file, and counts them.</summary>
internal sealed class FindingTally
{
    private readonly long[] _counts = new long[3];

    /// <summary>The findings in the order in which they were made.</summary>
    public List<Finding> Findings { get; } = [];

    public bool HasErrors => this[Severity.Error] > 0;

    public long this[Severity severity] => _counts[(int)severity];

    public void Add(Finding finding)
    {
        Findings.Add(finding);
        _counts[(int)finding.Severity]++;
    }
}
