namespace Resguardo.Manifests.Cargo;

/// <summary>What readers of JSON files may find besides <see cref="ReadingFindings"/>.</summary>
public static class JsonFindings
{
    /// <summary>The text is no JSON from here on; what follows up to the next document was not read.</summary>
    public static readonly FindingKind Malformed = new("JSON_MALFORMED", Severity.Error);

    /// <summary>A value is of another type than the format has there, such as a text for a list.</summary>
    public static readonly FindingKind ValueType = new("JSON_VALUE_TYPE", Severity.Warning);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FindingKind> All { get; } = [Malformed, ValueType];
}
