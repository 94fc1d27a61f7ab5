namespace Resguardo.Manifests.Cargo;

/// <summary>How much a finding matters by default. A profile may say otherwise.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Info,

    /// <summary>Probably wrong, or out of the ordinary.</summary>
    Warning,

    /// <summary>Wrong, or something could not be read.</summary>
    Error,
}

/// <summary>A kind of finding: a stable code and how much it matters by default.</summary>
/// <param name="Code">Upper case with underscores, such as <c>CONTAINER_CHECK_DIGIT</c>. Never changes once published.</param>
/// <param name="Severity">What a finding of this kind weighs unless a profile says otherwise.</param>
public sealed record FindingKind(string Code, Severity Severity);

/// <summary>Something wrong or noteworthy in a file, and where it stands.</summary>
public sealed record Finding : ICargoRecord
{
    /// <summary>A finding of a kind, with the kind's own severity.</summary>
    public Finding(FindingKind kind, FilePlace place)
    {
        ArgumentNullException.ThrowIfNull(kind);
        Kind = kind;
        Severity = kind.Severity;
        Place = place;
    }

    /// <summary>What kind of finding this is.</summary>
    public FindingKind Kind { get; }

    /// <summary>The kind's stable code.</summary>
    public string Code => Kind.Code;

    /// <summary>How much this finding matters.</summary>
    public Severity Severity { get; init; }

    /// <inheritdoc />
    public FilePlace Place { get; init; }

    /// <summary>The bill that it is about, as written; null when it is about none.</summary>
    public string? Bill { get; init; }

    /// <summary>The container that it is about, normalised; null when it is about none.</summary>
    public string? Container { get; init; }

    /// <summary>What stands in the file, in its own words; null when something is missing.</summary>
    public string? Found { get; init; }

    /// <summary>What was expected there, when that is known.</summary>
    public string? Expected { get; init; }
}
