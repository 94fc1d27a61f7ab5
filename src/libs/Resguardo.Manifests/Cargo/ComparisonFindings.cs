namespace Resguardo.Manifests.Cargo;

/// <summary>What a comparison of two files may find.</summary>
/// <remarks>Found is what the second file says, Expected what the first says, and the place is in the second file, unless the kind tells otherwise.</remarks>
public static class ComparisonFindings
{
    /// <summary>A container is in the first file and not in the second. The place is in the first file.</summary>
    public static readonly FindingKind CompareContainerOnlyInFirst = new(
        "COMPARE_CONTAINER_ONLY_IN_FIRST",
        Severity.Warning
    );

    /// <summary>A container is in the second file and not in the first.</summary>
    public static readonly FindingKind CompareContainerOnlyInSecond = new(
        "COMPARE_CONTAINER_ONLY_IN_SECOND",
        Severity.Warning
    );

    /// <summary>A container is full in one file and empty in the other.</summary>
    public static readonly FindingKind CompareFullEmpty = new("COMPARE_FULL_EMPTY", Severity.Error);

    /// <summary>The files give a container another length, height or kind.</summary>
    public static readonly FindingKind CompareSizeType = new("COMPARE_SIZE_TYPE", Severity.Warning);

    /// <summary>The files give a container another weight, in kilograms, whether or not the tare is in it.</summary>
    public static readonly FindingKind CompareWeight = new("COMPARE_WEIGHT", Severity.Warning);

    /// <summary>The files give a container other seals. Information only when they share one.</summary>
    public static readonly FindingKind CompareSeals = new("COMPARE_SEALS", Severity.Warning);

    /// <summary>The files give a container another temperature, in degrees Celsius.</summary>
    public static readonly FindingKind CompareTemperature = new("COMPARE_TEMPERATURE", Severity.Warning);

    /// <summary>The files give a container other dangerous goods, by their UN numbers.</summary>
    public static readonly FindingKind CompareDangerousGoods = new(
        "COMPARE_DANGEROUS_GOODS",
        Severity.Warning
    );

    /// <summary>The files give a container or bill another port of loading.</summary>
    public static readonly FindingKind ComparePortOfLoading = new(
        "COMPARE_PORT_OF_LOADING",
        Severity.Warning
    );

    /// <summary>The files give a container or bill another port of discharge.</summary>
    public static readonly FindingKind ComparePortOfDischarge = new(
        "COMPARE_PORT_OF_DISCHARGE",
        Severity.Warning
    );

    /// <summary>The files give a unit another slot.</summary>
    public static readonly FindingKind CompareSlot = new("COMPARE_SLOT", Severity.Warning);

    /// <summary>A bill is in the first file and not in the second. The place is in the first file.</summary>
    public static readonly FindingKind CompareBillOnlyInFirst = new(
        "COMPARE_BILL_ONLY_IN_FIRST",
        Severity.Warning
    );

    /// <summary>A bill is in the second file and not in the first.</summary>
    public static readonly FindingKind CompareBillOnlyInSecond = new(
        "COMPARE_BILL_ONLY_IN_SECOND",
        Severity.Warning
    );

    /// <summary>The files give a bill another number of packages.</summary>
    public static readonly FindingKind CompareBillPackages = new("COMPARE_BILL_PACKAGES", Severity.Warning);

    /// <summary>The files give a bill another gross mass, in kilograms.</summary>
    public static readonly FindingKind CompareBillWeight = new("COMPARE_BILL_WEIGHT", Severity.Warning);

    /// <summary>A container belongs to the bill in one file only. Found is the container when it is in the second file, Expected when it is in the first.</summary>
    public static readonly FindingKind CompareBillContainers = new(
        "COMPARE_BILL_CONTAINERS",
        Severity.Warning
    );

    /// <summary>The files give a bill another consignor.</summary>
    public static readonly FindingKind CompareBillConsignor = new("COMPARE_BILL_CONSIGNOR", Severity.Warning);

    /// <summary>The files give a bill another consignee.</summary>
    public static readonly FindingKind CompareBillConsignee = new("COMPARE_BILL_CONSIGNEE", Severity.Warning);

    /// <summary>The files give a bill another party to notify.</summary>
    public static readonly FindingKind CompareBillNotify = new("COMPARE_BILL_NOTIFY", Severity.Warning);

    /// <summary>The files describe the goods of a bill in other words.</summary>
    public static readonly FindingKind CompareBillDescription = new(
        "COMPARE_BILL_DESCRIPTION",
        Severity.Info
    );

    /// <summary>The files give the goods of a bill other tariff codes, by their first six digits.</summary>
    public static readonly FindingKind CompareBillHs = new("COMPARE_BILL_HS", Severity.Warning);

    /// <summary>A file has more than can be compared; what came later was left out. Found is what, Expected the limit.</summary>
    public static readonly FindingKind CompareLimitExceeded = new("COMPARE_LIMIT_EXCEEDED", Severity.Warning);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FindingKind> All { get; } =
    [
        CompareContainerOnlyInFirst,
        CompareContainerOnlyInSecond,
        CompareFullEmpty,
        CompareSizeType,
        CompareWeight,
        CompareSeals,
        CompareTemperature,
        CompareDangerousGoods,
        ComparePortOfLoading,
        ComparePortOfDischarge,
        CompareSlot,
        CompareBillOnlyInFirst,
        CompareBillOnlyInSecond,
        CompareBillPackages,
        CompareBillWeight,
        CompareBillContainers,
        CompareBillConsignor,
        CompareBillConsignee,
        CompareBillNotify,
        CompareBillDescription,
        CompareBillHs,
        CompareLimitExceeded,
    ];
}
