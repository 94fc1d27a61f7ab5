using System.Collections.Frozen;

namespace Resguardo.Risk.Indicators;

/// <summary>Every indicator of the program, group by group.</summary>
public static class IndicatorList
{
    /// <summary>All of them, in the order of their groups.</summary>
    public static IReadOnlyList<Indicator> All { get; } =
    [
        .. PartyIndicators.All,
        .. DocumentIndicators.All,
        .. GoodsIndicators.All,
        .. ValueIndicators.All,
        .. WeightIndicators.All,
        .. RouteIndicators.All,
        .. TimingIndicators.All,
        .. ContainerIndicators.All,
        .. SealIndicators.All,
        .. StowageIndicators.All,
        .. EventIndicators.All,
        .. DangerousGoodsIndicators.All,
        .. OtherModeIndicators.All,
        .. NotedIndicators.All,
    ];

    private static readonly FrozenDictionary<string, Indicator> ByCode = All.ToFrozenDictionary(
        indicator => indicator.Code,
        StringComparer.Ordinal
    );

    /// <summary>The indicator of a code; null when there is none.</summary>
    public static Indicator? Find(string code) => ByCode.GetValueOrDefault(code);
}
