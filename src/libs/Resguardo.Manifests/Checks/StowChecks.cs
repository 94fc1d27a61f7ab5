using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Summaries;

namespace Resguardo.Manifests.Checks;

/// <summary>Where units stand on the ship.</summary>
internal static class StowChecks
{
    public static void Slot(UnitFacts unit, CallContext call, Reporter report)
    {
        if (unit.Unit.Stow is not { } slot || unit.Bill is not null)
            return;
        var key = 1UL << 60 | (ulong)((((slot.Bay * 100L) + slot.Row) * 100L) + slot.Tier);
        var first = call.Slots.GetOrAdd(key, unit.Key);
        if (first != unit.Key)
            report.Add(
                CheckFindings.SlotTwice,
                PlaceOf(unit),
                unit.Unit.StowText.Raw ?? slot.Text,
                ContainerKey.TextOf(first)
            );
    }

    public static void Bay(UnitFacts unit, CallContext call, Reporter report)
    {
        if (
            unit.Unit.Stow is { Bay: > 0 } slot
            && unit.Type is { } type
            && unit.Bill is null
            && type.IsTwentyFoot == slot.IsFortyFoot
        )
            report.Add(
                CheckFindings.BayParity,
                PlaceOf(unit),
                unit.Unit.StowText.Raw ?? slot.Text,
                ValueText.Of(type.LengthFeet)
            );
    }

    private static FilePlace PlaceOf(UnitFacts unit) =>
        unit.Unit.StowText.Place == default ? unit.Place : unit.Unit.StowText.Place;
}
