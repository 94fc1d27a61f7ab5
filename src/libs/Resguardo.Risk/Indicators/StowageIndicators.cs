using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Lists;

namespace Resguardo.Risk.Indicators;

/// <summary>STW: where the container stands on the ship.</summary>
internal static class StowageIndicators
{
    public static Indicator[] All { get; } =
    [
        Indicator.OfUnit("STW-01", HasReachableDoors, "deckTier", "bridgeTier", "strength"),
        Indicator.OfUnit("STW-02", IsReachableFromWater, "tier"),
        Indicator.OfUnit("STW-03", IsRestowed),
        Indicator.OfUnit("STW-04", IsDischargedFromElsewhere),
        Indicator.OfUnit("STW-05", IsOnOneSideOnly),
    ];

    // On deck, in a tier that a person reaches from the deck or from a lashing bridge, with doors at a gap. A third of an
    // ordinary plan stands so: the place alone counts for less than what is wrong with the papers.
    private static Answer HasReachableDoors(Evidence e)
    {
        if (PositionOf(e) is not { } position)
            return Answer.Lacks(Fact.StowPlan);
        if (e.Consignment.Direction == Direction.Unknown)
            return Answer.Lacks(Fact.Direction);
        if (position.Tier < e.Limit("deckTier") || position.Tier > e.Limit("bridgeTier"))
            return Answer.No;
        if (e.Stow is { } stow && !stow.HasDoorsAtGap(position))
            return Answer.No;
        return Answer
            .Yes(
                position.Text,
                position.Tier <= e.Limit("deckTier") + 2 ? "FromDeck" : "FromLashingBridge",
                DataSource.StowPlan
            )
            .With(e.Limit("strength"));
    }

    private static Answer IsReachableFromWater(Evidence e)
    {
        if (e.Stow is not { HasPlan: true } stow || PositionOf(e) is not { } position)
            return Answer.Lacks(Fact.StowPlan);
        return position.IsOnDeck && position.Tier <= e.Limit("tier") && stow.IsOutermost(position)
            ? Answer.Yes(
                position.Text,
                position.Bay.ToString("000", System.Globalization.CultureInfo.InvariantCulture),
                DataSource.StowPlan
            )
            : Answer.No;
    }

    private static Answer IsRestowed(Evidence e)
    {
        if (StowedOf(e) is not { Plan: { } plan, Instructed: { } instructed })
            return Answer.Lacks(Fact.StowPlan);
        return plan == instructed ? Answer.No : Answer.Yes(plan.Text, instructed.Text, DataSource.StowPlan);
    }

    private static Answer IsDischargedFromElsewhere(Evidence e)
    {
        if (StowedOf(e) is not { Plan: { } plan } stowed)
            return Answer.Lacks(Fact.StowPlan);
        if (stowed.Discharged is not { } discharged)
            return Answer.Lacks(Fact.DischargeReport);
        return plan == discharged ? Answer.No : Answer.Yes(plan.Text, discharged.Text, DataSource.MoveReport);
    }

    private static Answer IsOnOneSideOnly(Evidence e)
    {
        if (e.Stow is not { HasPlan: true } stow)
            return Answer.Lacks(Fact.StowPlan);
        if (e.Unit is not { IsContainer: true } unit)
            return Answer.Lacks(Fact.Container);
        if (e.Consignment.IsUnitOnly)
            return e.Consignment.IsWithoutBill && !unit.IsEmpty
                ? Answer.Yes(unit.Number, "StowPlan", DataSource.StowPlan)
                : Answer.No;
        return stow.Of(unit.Key) is { IsInPlan: true } || !stow.PlansFor(e.Consignment.PortOfDischarge)
            ? Answer.No
            : Answer.Yes(unit.Number, "Manifest", DataSource.StowPlan);
    }

    private static StowBoard.Stowed? StowedOf(Evidence e) => e.Unit is { } unit ? e.Stow?.Of(unit.Key) : null;

    private static StowPosition? PositionOf(Evidence e) => StowedOf(e)?.Plan ?? e.Unit?.Container.Stow;
}
