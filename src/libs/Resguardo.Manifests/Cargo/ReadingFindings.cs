namespace Resguardo.Manifests.Cargo;

/// <summary>What every reader may find, whatever the format.</summary>
public static class ReadingFindings
{
    /// <summary>The file has no content.</summary>
    public static readonly FindingKind FileEmpty = new("FILE_EMPTY", Severity.Error);

    /// <summary>No format that we read begins so. Found tells what it looks like, when that can be told.</summary>
    public static readonly FindingKind FormatUnknown = new("FORMAT_UNKNOWN", Severity.Error);

    /// <summary>A limit of <c>ReadOptions</c> is exceeded. Expected names the limit and its value.</summary>
    public static readonly FindingKind LimitExceeded = new("LIMIT_EXCEEDED", Severity.Error);

    /// <summary>The file ends in the middle of something.</summary>
    public static readonly FindingKind FileTruncated = new("FILE_TRUNCATED", Severity.Error);

    /// <summary>The bytes are not of the character set that the file announces.</summary>
    public static readonly FindingKind EncodingMismatch = new("ENCODING_MISMATCH", Severity.Warning);

    /// <summary>A value that should be a number is none.</summary>
    public static readonly FindingKind NumberUnreadable = new("NUMBER_UNREADABLE", Severity.Warning);

    /// <summary>A value that should be a date is none.</summary>
    public static readonly FindingKind DateUnreadable = new("DATE_UNREADABLE", Severity.Warning);

    /// <summary>A unit of measure that we do not know.</summary>
    public static readonly FindingKind UnitUnknown = new("UNIT_UNKNOWN", Severity.Warning);

    /// <summary>A code of the format that we do not know; read on.</summary>
    public static readonly FindingKind CodeUnknown = new("CODE_UNKNOWN", Severity.Info);

    /// <summary>A bill without a number.</summary>
    public static readonly FindingKind BillWithoutNumber = new("BILL_WITHOUT_NUMBER", Severity.Warning);

    /// <summary>A message of a type whose cargo we do not read.</summary>
    public static readonly FindingKind MessageTypeUnsupported = new(
        "MESSAGE_TYPE_UNSUPPORTED",
        Severity.Info
    );

    /// <summary>More findings of one kind than are listed; Found is the number left out, Expected the code.</summary>
    public static readonly FindingKind FindingsLeftOut = new("FINDINGS_LEFT_OUT", Severity.Warning);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FindingKind> All { get; } =
    [
        FileEmpty,
        FormatUnknown,
        LimitExceeded,
        FileTruncated,
        EncodingMismatch,
        NumberUnreadable,
        DateUnreadable,
        UnitUnknown,
        CodeUnknown,
        BillWithoutNumber,
        MessageTypeUnsupported,
        FindingsLeftOut,
    ];
}
