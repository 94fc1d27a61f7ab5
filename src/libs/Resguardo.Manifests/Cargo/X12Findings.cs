namespace Resguardo.Manifests.Cargo;

/// <summary>What readers of X12 files may find besides <see cref="ReadingFindings"/>.</summary>
public static class X12Findings
{
    /// <summary>The interchange header is not the 106 bytes that the standard gives it; somebody trimmed it on the way.</summary>
    public static readonly FindingKind IsaLength = new("X12_ISA_LENGTH", Severity.Warning);

    /// <summary>The trailer of a transaction counts other segments than there are.</summary>
    public static readonly FindingKind SegmentCount = new("X12_SEGMENT_COUNT", Severity.Warning);

    /// <summary>The trailer of a group counts other transactions than there are.</summary>
    public static readonly FindingKind TransactionCount = new("X12_TRANSACTION_COUNT", Severity.Warning);

    /// <summary>The trailer of an interchange counts other groups than there are.</summary>
    public static readonly FindingKind GroupCount = new("X12_GROUP_COUNT", Severity.Warning);

    /// <summary>A trailer names another control number than its header.</summary>
    public static readonly FindingKind ControlNumber = new("X12_CONTROL_NUMBER", Severity.Warning);

    /// <summary>A transaction, group or interchange has no trailer. Expected names it.</summary>
    public static readonly FindingKind TrailerMissing = new("X12_TRAILER_MISSING", Severity.Warning);

    /// <summary>A segment, or what is none, stands outside of any transaction.</summary>
    public static readonly FindingKind SegmentOutside = new("X12_SEGMENT_OUTSIDE", Severity.Warning);

    /// <summary>A number with a decimal comma where the format has a point; it was read with the comma as the mark.</summary>
    public static readonly FindingKind DecimalComma = new("X12_DECIMAL_COMMA", Severity.Warning);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FindingKind> All { get; } =
    [
        IsaLength,
        SegmentCount,
        TransactionCount,
        GroupCount,
        ControlNumber,
        TrailerMissing,
        SegmentOutside,
        DecimalComma,
    ];
}
