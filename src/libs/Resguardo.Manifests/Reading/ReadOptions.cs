namespace Resguardo.Manifests.Reading;

/// <summary>Limits and hints for reading. Exceeding a limit is a finding that names it; nothing is thrown.</summary>
public sealed record ReadOptions
{
    /// <summary>How many bytes a format sees to recognise a file.</summary>
    public const int HeadLength = 64 * 1024;

    /// <summary>The limits and hints of a fresh installation.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>The longest file read, in bytes; what follows is left. 16 GiB by default.</summary>
    public long MaxFileBytes { get; init; } = 16L << 30;

    /// <summary>The longest segment, line or XML text, in bytes. 1 MiB by default.</summary>
    public int MaxSegmentBytes { get; init; } = 1 << 20;

    /// <summary>The most elements and components in one segment, or columns in one row. 4,096 by default.</summary>
    public int MaxElements { get; init; } = 4096;

    /// <summary>The deepest nesting of XML or JSON. 64 by default.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>The most containers that one message may list before its bills. 2,000,000 by default.</summary>
    public int MaxContainersPerMessage { get; init; } = 2_000_000;

    /// <summary>The most goods lines, loads, parties, seals and the like that one bill or container may have. 10,000 by default.</summary>
    public int MaxItemsPerBill { get; init; } = 10_000;

    /// <summary>How many bills of a table stay open for further rows of theirs, which need not be neighbours. 4,096 by default.</summary>
    /// <remarks>When no row stood apart from its bill for so many bills, the table is taken as sorted, and 128 stay open.</remarks>
    public int MaxOpenBills { get; init; } = 4096;

    /// <summary>How the columns of a table are to be read; null, as by default, to find it out from the table.</summary>
    public TableMapping? Mapping { get; init; }

    /// <summary>The largest size of a workbook or JSON document, which must be held in memory or unpacked. 256 MiB by default.</summary>
    public long MaxDocumentBytes { get; init; } = 256L << 20;

    /// <summary>How many times larger than itself a zipped workbook may unpack. 200 by default.</summary>
    public int MaxZipRatio { get; init; } = 200;

    /// <summary>After so many findings of one kind in one file, the rest of that kind is counted, not listed. 10,000 by default.</summary>
    public int MaxFindingsPerKind { get; init; } = 10_000;
}
