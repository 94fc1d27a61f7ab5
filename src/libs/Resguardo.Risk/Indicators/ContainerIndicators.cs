using System.Runtime.CompilerServices;
using Resguardo.Codes;
using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Lists;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Indicators;

/// <summary>CTR: identity, structure and past of the container.</summary>
internal static class ContainerIndicators
{
    public static Indicator[] All { get; } =
    [
        Indicator.OfUnit("CTR-01", HasWrongNumber),
        Indicator.OfUnit("CTR-02", HasUnknownOwner),
        Indicator.OfUnit("CTR-03", IsInTwoPlaces, "kmh"),
        Indicator.OfUnit("CTR-04", IsOutOfFleet),
        Indicator.OfUnit("CTR-05", HasOtherSize),
        Indicator.OfUnit("CTR-06", IsShipperOwnedByStranger),
        Indicator.OfUnit("CTR-12", HasCase, "months"),
        Indicator.OfUnit("CTR-13", IsEmptyAgainstTheFlow, "ratio", "minShipments", "minBack"),
        Indicator.OfUnit("CTR-15", IsReturnedLate, "percentile"),
        Indicator.OfUnit("CTR-16", HasDoorOpened),
        Indicator.OfUnit("CTR-17", IsOpenWithoutSeal),
    ];

    private static Answer HasWrongNumber(Evidence e)
    {
        if (e.Unit is not { Container.Kind: EquipmentKind.Container } unit)
            return Answer.NotApplicable;
        var reading = unit.Container.Reading;
        if (reading.Kind == ContainerNumberKind.Placeholder || unit.Number.Length == 0)
            return Answer.Lacks(Fact.Container);
        if (reading.IsSound)
            return Answer.No;
        var expected = reading.ExpectedCheckDigit == '\0' ? "" : reading.ExpectedCheckDigit.ToString();
        return Answer.Yes(unit.Number, expected, DataSource.Bill);
    }

    private static Answer HasUnknownOwner(Evidence e)
    {
        if (
            e.Unit is not { IsContainer: true } unit
            || unit.Container.Reading.Kind != ContainerNumberKind.Iso6346
        )
            return Answer.Lacks(Fact.Container);
        return OwnerCodes.Contains(unit.Number.AsSpan(0, 3))
            ? Answer.No
            : Answer.Yes(unit.Number[..4], OwnerCodes.Edition, DataSource.CodeList);
    }

    // Two sightings so far apart that nothing on wheels or keel could have been at both.
    private static Answer IsInTwoPlaces(Evidence e)
    {
        if (e.Unit is not { IsContainer: true } unit)
            return Answer.Lacks(Fact.Container);
        var events = Past.Events(e, unit);
        if (events.IsEmpty)
            return Answer.Lacks(Fact.Events);
        ref var known = ref e.History.Containers.Find(unit.Key);
        var place = "";
        var time = DateTime.MinValue;
        if (!Unsafe.IsNullRef(ref known) && known.SightedPlace != 0)
        {
            place = PackedText.TextOf(known.SightedPlace);
            time = new DateTime(known.SightedMinute * TimeSpan.TicksPerMinute, DateTimeKind.Unspecified);
        }
        foreach (var happened in events)
        {
            if (happened.IsPlan || !Past.IsSighting(happened.Code) || happened.Place.Length != 5)
                continue;
            if (place.Length > 0 && place != happened.Place && happened.Time >= time)
            {
                var hours = (happened.Time - time).TotalHours;
                if (Past.DistanceKm(e, place, happened.Place) is { } km && km > hours * e.Limit("kmh"))
                    return Answer.Yes(
                        $"{happened.Place} {Answer.Text(happened.Time)}",
                        $"{place} {Answer.Text(time)}",
                        DataSource.Events
                    );
            }
            (place, time) = (happened.Place, happened.Time);
        }
        return Answer.No;
    }

    private static Answer IsOutOfFleet(Evidence e)
    {
        var events = Past.EventsOf(e);
        if (events.IsEmpty)
            return Answer.Lacks(Fact.Events);
        return Past.First(events, EventCodes.OutOfFleet) is { } gone
            ? Answer.Yes(e.Unit!.Number, gone.Detail, DataSource.Events) with
            {
                Date = DateOnly.FromDateTime(gone.Time),
            }
            : Answer.No;
    }

    private static Answer HasOtherSize(Evidence e)
    {
        if (e.Unit is not { IsContainer: true, Size: { } declared } unit)
            return Answer.Lacks(Fact.SizeType);
        var isCompared = false;
        if (Past.First(Past.Events(e, unit), EventCodes.SizeTypeSeen) is { } seen && Differs(seen.Detail))
            return Answer.Yes(declared.Code, seen.Detail, DataSource.Events);
        if (e.Stow?.Of(unit.Key) is { } stowed && Differs(stowed.Container.SizeType.Code))
            return Answer.Yes(declared.Code, stowed.Container.SizeType.Code!, DataSource.StowPlan);
        ref var known = ref e.History.Containers.Find(unit.Key);
        if (!Unsafe.IsNullRef(ref known) && known.SizeType != 0)
        {
            var before = PackedText.TextOf(known.SizeType);
            if (Differs(before))
                return Answer.Yes(declared.Code, before, DataSource.History);
        }
        return isCompared ? Answer.No : Answer.Lacks(Fact.History);

        // A ventilated box is often declared as an ordinary one; length and a machine for cold are not mistaken.
        bool Differs(string? code)
        {
            if (code is null || !SizeType.TryParse(code, out var other))
                return false;
            isCompared = true;
            return other.IsTwentyFoot != declared.IsTwentyFoot
                || other.IsReefer != declared.IsReefer
                || other.IsTank != declared.IsTank;
        }
    }

    private static Answer IsShipperOwnedByStranger(Evidence e)
    {
        if (e.Unit is not { IsContainer: true } unit)
            return Answer.Lacks(Fact.Container);
        if (!unit.Container.IsShipperOwned)
            return Answer.No;
        if (e.History.Shipments == 0)
            return Answer.Lacks(Fact.History);
        if (e.Consignment.Consignor is { } consignor && e.History.ShipmentsOf(consignor) == 0)
            return Answer.Yes(unit.Number, "PTY-01", DataSource.History);
        return e.Consignment.Consignee is { } consignee && e.History.ShipmentsOf(consignee) == 0
            ? Answer.Yes(unit.Number, "PTY-02", DataSource.History)
            : Answer.No;
    }

    private static Answer HasCase(Evidence e)
    {
        if (e.Unit is not { IsContainer: true } unit)
            return Answer.Lacks(Fact.Container);
        if (e.History.OverallRate.Examined == 0)
            return Answer.Lacks(Fact.Outcomes);
        var lastHit = e.History.LastHitDay(RateKind.Container, unit.Key);
        if (lastHit == 0 || e.Consignment.DayNumber - lastHit > e.Limit("months") * Past.DaysInMonth)
            return Answer.No;
        var day = DateOnly.FromDayNumber(lastHit);
        return Answer.Yes(unit.Number, Answer.Text(day), DataSource.LocalRate) with { Date = day };
    }

    // Empties flow against the cargo. One that is carried the way the cargo goes costs money for nothing. A history that
    // saw cargo one way only, as that of a port's arrivals does, knows of no balance.
    private static Answer IsEmptyAgainstTheFlow(Evidence e)
    {
        if (e.Unit is not { IsContainer: true } unit)
            return Answer.Lacks(Fact.Container);
        if (!unit.IsEmpty)
            return Answer.No;
        var (origin, destination) = (e.Consignment.OriginCountry, e.Consignment.DestinationCountry);
        if (origin is null || destination is null)
            return Answer.Lacks(Fact.Route);
        var along = e.History.CountBefore(CountKind.LadenCorridor, FactsReader.PairKey(origin, destination));
        var back = e.History.CountBefore(CountKind.LadenCorridor, FactsReader.PairKey(destination, origin));
        if (along + back < e.Limit("minShipments") || back < e.Limit("minBack"))
            return Answer.Lacks(Fact.Baseline);
        return along > e.Limit("ratio") * back
            ? Answer.Yes(unit.Number, $"{origin}-{destination}", DataSource.History)
            : Answer.No;
    }

    private static Answer IsReturnedLate(Evidence e)
    {
        var events = Past.EventsOf(e);
        if (Past.Hours(events, EventCodes.GateOut, EventCodes.EmptyReturn) is not { } hours)
            return Answer.Lacks(Fact.Events);
        var usual = e.History.MeasuredBefore(
            MeasureKind.ReturnHours,
            Hash64.Of(Past.First(events, EventCodes.GateOut)!.Place)
        );
        if (usual is null || usual.Count < Robust.MinCount)
            return Answer.Lacks(Fact.Baseline);
        var most = usual.Percentile(e.Limit("percentile"));
        return hours > most
            ? Answer.Yes(Answer.Text(hours) + " h", Answer.Text(most) + " h", DataSource.Events)
            : Answer.No;
    }

    private static Answer HasDoorOpened(Evidence e)
    {
        var events = Past.EventsOf(e);
        if (events.IsEmpty)
            return Answer.Lacks(Fact.Events);
        var sealedAt = Past.First(events, EventCodes.Seal)?.Time ?? DateTime.MinValue;
        foreach (var happened in events)
        {
            if (happened.Code == EventCodes.DoorOpen && !happened.IsPlan && happened.Time >= sealedAt)
                return Answer.Yes(
                    happened.Detail.Length == 0 ? EventCodes.DoorOpen : happened.Detail,
                    Answer.Text(happened.Time),
                    DataSource.Events
                );
        }
        return Answer.No;
    }

    private static Answer IsOpenWithoutSeal(Evidence e)
    {
        if (e.Unit is not { IsContainer: true, Size: { } size } unit)
            return Answer.Lacks(Fact.SizeType);
        return (size.IsOpen || size.IsTank) && !unit.IsEmpty && unit.Seals.Count == 0
            ? Answer.Yes(unit.Number, size.Code, DataSource.Bill)
            : Answer.No;
    }
}
