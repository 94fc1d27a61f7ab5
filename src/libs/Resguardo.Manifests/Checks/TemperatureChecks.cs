using Resguardo.Codes;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Checks;

/// <summary>Temperatures against the goods and the kind of container.</summary>
internal static class TemperatureChecks
{
    public static void Suspicious(UnitFacts unit, CallContext call, Reporter report)
    {
        var temperature = unit.Temperature;
        if (
            temperature.Value is not { } degrees
            || unit.Unit.Fill == ContainerFill.Empty
            || IsNoSetting(unit)
        )
            return;

        var options = call.Options;
        var isFrozen = unit.Goods.Says(GoodsMentions.Frozen);
        var isTooWarm = isFrozen ? degrees > options.FrozenBelowC : degrees > options.WarmestC;
        var isTooCold = !isFrozen && unit.Goods.Says(GoodsMentions.Fresh) && degrees < options.FreshAboveC;
        if (!isTooWarm && !isTooCold && degrees >= options.ColdestC)
            return;

        var other = -degrees;
        var isSignLost = isFrozen
            ? other <= options.FrozenBelowC && other >= options.ColdestC
            : isTooCold && other <= options.WarmestC;
        report.Add(
            CheckFindings.ReeferTemperatureSuspicious,
            temperature.Place,
            ValueText.Of(degrees),
            isSignLost ? ValueText.Of(other) : null
        );
    }

    // A refrigerated box may carry dry goods with its machine off. So in a list of units only goods that need cold are
    // missed, and elsewhere the others are worth a note.
    public static void Missing(UnitFacts unit, CallContext call, Reporter report)
    {
        if (
            !call.CarriesTemperatures
            || !unit.IsFull
            || unit.Type is not { IsReefer: true }
            || unit.Temperature.Value is not null
        )
            return;
        var needsCold = unit.Goods.Says(GoodsMentions.Frozen | GoodsMentions.Fresh);
        if (needsCold || unit.Bill is not null)
            report.Add(
                CheckFindings.ReeferWithoutTemperature,
                unit.Place,
                severity: needsCold ? null : Severity.Info
            );
    }

    public static void DryWithTemperature(UnitFacts unit, CallContext call, Reporter report)
    {
        if (unit.Temperature is { Value: { } degrees and not 0 } temperature && IsDry(unit.Type))
            report.Add(
                CheckFindings.DryContainerWithTemperature,
                temperature.Place,
                ValueText.Of(degrees),
                unit.Type!.Code
            );
    }

    public static void FrozenInDry(UnitFacts unit, CallContext call, Reporter report)
    {
        if (
            unit.IsFull
            && IsDry(unit.Type)
            && unit.Goods.Says(GoodsMentions.Frozen)
            && unit.Bill is not { UnitCount: > 1 }
        )
            report.Add(CheckFindings.FrozenGoodsInDryContainer, unit.Place, unit.Type!.Code);
    }

    // Some senders write 0.0 degrees on every dry box.
    private static bool IsNoSetting(UnitFacts unit) => IsDry(unit.Type) && unit.Temperature.Value == 0;

    private static bool IsDry(SizeType? type) =>
        type?.Group
            is ContainerGroup.GeneralPurpose
                or ContainerGroup.Ventilated
                or ContainerGroup.Bulk
                or ContainerGroup.OpenTop
                or ContainerGroup.Platform;
}
