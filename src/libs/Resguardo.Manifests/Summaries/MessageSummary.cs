using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Summaries;

/// <summary>What one message holds, counted. A number is null where messages of this kind cannot carry it.</summary>
public sealed record MessageSummary
{
    /// <summary>The message that was counted, with its call and its declared totals.</summary>
    public required CargoMessage Message { get; init; }

    /// <summary>Number of bills; null in lists of units such as a stow plan.</summary>
    public long? Bills { get; init; }

    /// <summary>Packages of all bills; null when no bill states any.</summary>
    public decimal? Packages { get; init; }

    /// <summary>Gross mass in kilograms of all bills; in lists of units that of the units, verified where stated. Null when none states any.</summary>
    public decimal? GrossKg { get; init; }

    /// <summary>Pairs of a bill and a container in it; null in lists of units.</summary>
    public long? ContainerLines { get; init; }

    /// <summary>
    /// Distinct container numbers, sound or not. Words that stand for "no container" and break-bulk units do not count.
    /// </summary>
    public long Containers { get; init; }

    /// <summary>
    /// Seals as written: those of each container line, else those of each unit. A bill of empties that points to a full
    /// container adds none. Null where the format has no seals and none were seen.
    /// </summary>
    public long? Seals { get; init; }

    /// <summary>Units that the file lists apart from bills; distinct containers when it lists none.</summary>
    public long Units { get; init; }

    /// <summary>How many of <see cref="Units"/> are declared full; null in messages that carry no cargo we read.</summary>
    public long? Full { get; init; }

    /// <summary>How many of <see cref="Units"/> are declared empty; a container that is both full and empty counts in both.</summary>
    public long? Empty { get; init; }

    /// <summary>Distinct numbers whose check digit is there and wrong, in ordinal order.</summary>
    public required IReadOnlyList<string> FailingCheckDigit { get; init; }

    /// <summary>Distinct sound numbers whose check sum leaves the remainder 10, in ordinal order.</summary>
    public required IReadOnlyList<string> Remainder10 { get; init; }

    /// <summary>Distinct containers that keep a temperature, by their type or by a temperature stated, in ordinal order.</summary>
    public required IReadOnlyList<string> Reefers { get; init; }

    /// <summary>Distinct containers declared empty anywhere in the message, in ordinal order.</summary>
    public required IReadOnlyList<string> Empties { get; init; }

    /// <summary>Numbers of the bills with dangerous goods, in the order of the file; null in lists of units.</summary>
    public IReadOnlyList<string>? DangerousGoodsBills { get; init; }

    /// <summary>True when the file ended before the message did.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>
    /// True when a limit of <see cref="SummaryOptions"/> was exceeded, so that the counts of distinct containers, or the
    /// lists, are too short. The sums are complete all the same.
    /// </summary>
    public bool IsOverLimit { get; init; }
}
