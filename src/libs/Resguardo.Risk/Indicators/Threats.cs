using System.Collections.Frozen;

namespace Resguardo.Risk.Indicators;

/// <summary>The codes of threats, as indicators name them.</summary>
public static class Threats
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        "NAR",
        "PRE",
        "ARM",
        "EXP",
        "RAD",
        "TOB",
        "IPR",
        "WLD",
        "FSH",
        "CUL",
        "WST",
        "DGS",
        "STO",
        "REV",
        "TBM",
        "STG",
        "VEH",
        "CUR",
        "AGR",
        "INT"
    );

    /// <summary>All of them, in no order.</summary>
    public static IReadOnlyCollection<string> All => Known;

    /// <summary>True for a code of the list, and for <c>all</c>.</summary>
    public static bool IsKnown(string code) => code == "all" || Known.Contains(code);
}
