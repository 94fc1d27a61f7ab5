using System.Globalization;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Checks;

/// <summary>Takes what the checks find, under the profile's severities and limits, until it is handed on.</summary>
internal sealed class Reporter(CheckOptions options)
{
    private readonly Dictionary<(FindingKind, string), int> _sameValues = [];
    private readonly Dictionary<FindingKind, (int Listed, int LeftOut)> _counts = [];

    /// <summary>What was found since the last <see cref="Clear"/>.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>What findings without a place of their own are about.</summary>
    public FilePlace Place { get; set; }

    /// <summary>The bill that is being checked; null for units and messages.</summary>
    public string? Bill { get; set; }

    /// <summary>The container that is being checked; null for bills and messages.</summary>
    public string? Container { get; set; }

    /// <summary>Whether anybody wants findings of this kind.</summary>
    public bool Wants(FindingKind kind) =>
        options.Severities.Count == 0
        || !options.Severities.TryGetValue(kind.Code, out var severity)
        || severity != CheckSeverity.Off;

    /// <summary>Reports a finding about the bill and container that are being checked.</summary>
    /// <param name="kind">What was found.</param>
    /// <param name="place">Where its value stands; where the record begins when the place is not known.</param>
    /// <param name="found">The value that stands there.</param>
    /// <param name="expected">The value that should.</param>
    /// <param name="severity">How much it matters this time; as its kind says when null.</param>
    public void Add(
        FindingKind kind,
        FilePlace place,
        string? found = null,
        string? expected = null,
        Severity? severity = null
    )
    {
        if (!Wants(kind) || !IsWithinLimits(kind, found))
            return;
        Findings.Add(
            Under(
                options,
                new Finding(kind, place == default ? Place : place)
                {
                    Severity = severity ?? kind.Severity,
                    Bill = Bill,
                    Container = Container,
                    Found = found,
                    Expected = expected,
                }
            )!
        );
    }

    /// <summary>The finding as the profile weighs it; null when the profile leaves it out.</summary>
    public static Finding? Under(CheckOptions options, Finding finding)
    {
        if (options.Severities.Count == 0 || !options.Severities.TryGetValue(finding.Code, out var severity))
            return finding;
        return severity switch
        {
            CheckSeverity.Off => null,
            CheckSeverity.Info => finding with { Severity = Severity.Info },
            CheckSeverity.Warning => finding with { Severity = Severity.Warning },
            _ => finding with { Severity = Severity.Error },
        };
    }

    /// <summary>Forgets what was handed on.</summary>
    public void Clear() => Findings.Clear();

    /// <summary>Says how many findings were left out, and begins to count anew.</summary>
    public void EndMessage()
    {
        foreach (var (kind, count) in _counts)
        {
            if (count.LeftOut > 0)
                Findings.Add(
                    new Finding(ReadingFindings.FindingsLeftOut, Place)
                    {
                        Severity = Severity.Info,
                        Found = count.LeftOut.ToString(CultureInfo.InvariantCulture),
                        Expected = kind.Code,
                    }
                );
        }
        _counts.Clear();
        _sameValues.Clear();
    }

    private bool IsWithinLimits(FindingKind kind, string? found)
    {
        var count = _counts.GetValueOrDefault(kind);
        var isWithin = count.Listed < options.MaxFindingsPerCode;
        if (isWithin && found is not null)
        {
            var same = _sameValues.GetValueOrDefault((kind, found));
            isWithin = same < options.MaxSameValue;
            _sameValues[(kind, found)] = same + 1;
        }
        _counts[kind] = isWithin ? (count.Listed + 1, count.LeftOut) : (count.Listed, count.LeftOut + 1);
        return isWithin;
    }
}
