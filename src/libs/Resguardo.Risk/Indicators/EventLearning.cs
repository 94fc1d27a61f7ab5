using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Lists;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Indicators;

/// <summary>How the events of a shipment's containers are taken into a history.</summary>
internal static class EventLearning
{
    public static void Learn(History history, Consignment consignment, EventLog log)
    {
        foreach (var unit in consignment.UnitsArray)
        {
            var events = log.Of(unit.Key);
            if (events.IsEmpty || !unit.IsContainer)
                continue;
            LearnHours(history, consignment, events);
            LearnMoves(history, consignment, events);
            LearnSighting(history, unit, events);
        }
    }

    private static void LearnHours(
        History history,
        Consignment consignment,
        ReadOnlySpan<ContainerEvent> events
    )
    {
        var day = consignment.DayNumber;
        if (Past.Hours(events, EventCodes.EmptyRelease, EventCodes.GateIn) is { } stuffing)
            history.Measure(MeasureKind.StuffingHours, consignment.Consignor?.Key ?? 0, stuffing, day);
        if (Past.Hours(events, EventCodes.GateIn, EventCodes.Load) is { } yard)
            history.Measure(MeasureKind.YardHours, PlaceKey(events, EventCodes.GateIn), yard, day);
        if (Past.Hours(events, EventCodes.Discharge, EventCodes.GateOut) is { } collection)
            history.Measure(MeasureKind.CollectionHours, consignment.Consignee?.Key ?? 0, collection, day);
        if (Past.Hours(events, EventCodes.GateOut, EventCodes.EmptyReturn) is { } away)
            history.Measure(MeasureKind.ReturnHours, PlaceKey(events, EventCodes.GateOut), away, day);
        if (Past.HoursAtTranshipment(events, out var place) is { } dwell)
            history.Measure(MeasureKind.DwellHours, Hash64.Of(place), dwell, day);
    }

    private static void LearnMoves(
        History history,
        Consignment consignment,
        ReadOnlySpan<ContainerEvent> events
    )
    {
        Learn(EventCodes.GateIn, consignment.Consignor, events);
        Learn(EventCodes.GateOut, consignment.Consignee, events);

        void Learn(string code, PartyFacts? party, ReadOnlySpan<ContainerEvent> events)
        {
            if (party is null || Past.First(events, code) is not { } move)
                return;
            history.Count(CountKind.PartyMoves, party.Key, consignment.DayNumber);
            history.Count(CountKind.PartyMovesAt, Past.MoveKey(party.Key, move.Time), consignment.DayNumber);
        }
    }

    private static void LearnSighting(History history, UnitFacts unit, ReadOnlySpan<ContainerEvent> events)
    {
        foreach (var happened in events)
        {
            if (happened.IsPlan || !Past.IsSighting(happened.Code) || happened.Place.Length != 5)
                continue;
            ref var entry = ref history.Containers.Take(unit.Key);
            var minute = happened.Time.Ticks / TimeSpan.TicksPerMinute;
            if (minute < entry.SightedMinute)
                continue;
            entry.SightedMinute = minute;
            entry.SightedPlace = PackedText.Of(happened.Place);
        }
    }

    private static ulong PlaceKey(ReadOnlySpan<ContainerEvent> events, string code) =>
        Past.First(events, code) is { Place.Length: > 0 } happened ? Hash64.Of(happened.Place) : 0;
}
