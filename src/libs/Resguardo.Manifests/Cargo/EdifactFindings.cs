namespace Resguardo.Manifests.Cargo;

/// <summary>What a UN/EDIFACT reader may find beside <see cref="ReadingFindings"/>.</summary>
public static class EdifactFindings
{
    /// <summary>Text before the header of an interchange; it is passed over. Found is its beginning.</summary>
    public static readonly FindingKind TextBeforeHeader = new("EDIFACT_TEXT_BEFORE_HEADER", Severity.Warning);

    /// <summary>Text after the last trailer; it is passed over. Found is its beginning.</summary>
    public static readonly FindingKind TextAfterTrailer = new("EDIFACT_TEXT_AFTER_TRAILER", Severity.Info);

    /// <summary>The message has no interchange around it (UNB, UNZ).</summary>
    public static readonly FindingKind EnvelopeMissing = new("EDIFACT_ENVELOPE_MISSING", Severity.Info);

    /// <summary>A trailer is missing. Expected names it.</summary>
    public static readonly FindingKind TrailerMissing = new("EDIFACT_TRAILER_MISSING", Severity.Warning);

    /// <summary>A trailer without its header. Found names it.</summary>
    public static readonly FindingKind HeaderMissing = new("EDIFACT_HEADER_MISSING", Severity.Warning);

    /// <summary>UNT declares another number of segments than the message has. UNH and UNT count.</summary>
    public static readonly FindingKind SegmentCount = new("EDIFACT_SEGMENT_COUNT", Severity.Warning);

    /// <summary>UNT gives another reference than UNH.</summary>
    public static readonly FindingKind MessageReference = new("EDIFACT_MESSAGE_REFERENCE", Severity.Warning);

    /// <summary>UNZ declares another number of messages (or groups) than there are.</summary>
    public static readonly FindingKind MessageCount = new("EDIFACT_MESSAGE_COUNT", Severity.Warning);

    /// <summary>UNZ gives another reference than UNB.</summary>
    public static readonly FindingKind InterchangeReference = new(
        "EDIFACT_INTERCHANGE_REFERENCE",
        Severity.Warning
    );

    /// <summary>UNE declares another number of messages than its group has.</summary>
    public static readonly FindingKind GroupCount = new("EDIFACT_GROUP_COUNT", Severity.Warning);

    /// <summary>UNE gives another reference than UNG.</summary>
    public static readonly FindingKind GroupReference = new("EDIFACT_GROUP_REFERENCE", Severity.Warning);

    /// <summary>A count in a trailer is right but written with leading zeros.</summary>
    public static readonly FindingKind LeadingZeros = new("EDIFACT_LEADING_ZEROS", Severity.Info);

    /// <summary>UNH does not name a type; Expected is what the content shows.</summary>
    public static readonly FindingKind MessageTypeMissing = new(
        "EDIFACT_MESSAGE_TYPE_MISSING",
        Severity.Warning
    );

    /// <summary>A segment outside of any message; it is passed over. Only the first of a row is reported.</summary>
    public static readonly FindingKind SegmentOutside = new("EDIFACT_SEGMENT_OUTSIDE", Severity.Warning);

    /// <summary>A segment of a name that no directory has. Reported once for each name and message.</summary>
    public static readonly FindingKind SegmentUnknown = new("EDIFACT_SEGMENT_UNKNOWN", Severity.Info);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FindingKind> All { get; } =
    [
        TextBeforeHeader,
        TextAfterTrailer,
        EnvelopeMissing,
        TrailerMissing,
        HeaderMissing,
        SegmentCount,
        MessageReference,
        MessageCount,
        InterchangeReference,
        GroupCount,
        GroupReference,
        LeadingZeros,
        MessageTypeMissing,
        SegmentOutside,
        SegmentUnknown,
    ];
}
