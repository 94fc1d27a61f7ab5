using System.Runtime.CompilerServices;
using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Indicators;

/// <summary>SEL: seals.</summary>
internal static class SealIndicators
{
    public static Indicator[] All { get; } =
    [Indicator.OfUnit("SEL-02", IsWithoutSeal), Indicator.OfUnit("SEL-03", IsOnTwoUnits, "months")];

    private static Answer IsWithoutSeal(Evidence e)
    {
        if (e.Unit is not { IsContainer: true } unit)
            return Answer.Lacks(Fact.Container);
        if (unit.Container.Fill == ContainerFill.Unknown && e.Consignment.IsUnitOnly)
            return Answer.Lacks(Fact.Container);
        return Answer.When(!unit.IsEmpty && unit.Seals.Count == 0, unit.Number, "", DataSource.Bill);
    }

    private static Answer IsOnTwoUnits(Evidence e)
    {
        if (e.Unit is not { IsContainer: true, Seals.Count: > 0 } unit)
            return Answer.Lacks(Fact.Seal);
        var packed = PackedText.Of(unit.Number);
        foreach (var seal in unit.Seals)
        {
            ref var entry = ref e.History.Seals.Find(Hash64.Of(seal));
            if (Unsafe.IsNullRef(ref entry))
                continue;
            var (other, day) =
                entry.Container == packed
                    ? (entry.OtherContainer, entry.OtherDay)
                    : (entry.Container, entry.LastDay);
            if (other == 0 || other == packed || e.Consignment.DayNumber - day > e.Limit("months") * 30.44)
                continue;
            return Answer.Yes(seal, PackedText.TextOf(other), DataSource.History);
        }
        return Answer.No;
    }
}
