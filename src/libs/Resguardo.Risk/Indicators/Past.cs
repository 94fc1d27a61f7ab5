using System.Runtime.CompilerServices;
using Resguardo.Codes;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Lists;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Indicators;

/// <summary>Questions to the past that several indicators ask.</summary>
internal static class Past
{
    public const double DaysInMonth = 30.44;

    private const int PartsOfDay = 4;

    /// <summary>What this version of the bill changed against the one seen before.</summary>
    /// <param name="e">What is asked about.</param>
    /// <param name="amended">The fields that differ.</param>
    /// <returns>What is missing to tell; <see cref="Fact.None"/> when nothing is.</returns>
    public static Fact Amendments(Evidence e, out Amended amended)
    {
        amended = Amended.None;
        ref var earlier = ref e.History.Bills.Find(Hash64.Of(e.Consignment.Key));
        if (e.IsRepeated || e.Consignment.Key.Length == 0 || Unsafe.IsNullRef(ref earlier))
            return Fact.EarlierVersion;
        amended = e.AmendedSince(earlier);
        return e.Consignment.SentAt is null ? Fact.SentDate : Fact.None;
    }

    /// <summary>How many versions of the bill there are, this one included; 1 for a bill never seen.</summary>
    public static int Versions(Evidence e)
    {
        ref var earlier = ref e.History.Bills.Find(Hash64.Of(e.Consignment.Key));
        return Unsafe.IsNullRef(ref earlier) ? 1
            : e.IsRepeated || earlier.Batch == e.History.Batch ? earlier.Versions
            : earlier.Versions + 1;
    }

    /// <summary>The last shipment in a container before the present call; null when none is known.</summary>
    public static ContainerEntry? LastShipmentIn(Evidence e, UnitFacts unit)
    {
        ref var entry = ref e.History.Containers.Find(unit.Key);
        return Unsafe.IsNullRef(ref entry) || entry.Batch == e.History.Batch || entry.Bill == 0
            ? null
            : entry;
    }

    /// <summary>
    /// Why a sender is doubted: never seen before, or never seen with goods of this chapter. Empty when neither holds.
    /// </summary>
    public static string Doubt(Evidence e, PartyFacts party)
    {
        var shipments = e.History.ShipmentsOf(party);
        if (shipments == 0)
            return "PTY-01";
        ref var entry = ref e.History.FindParty(party);
        var chapter = e.Consignment.Hs.Chapter;
        return
            shipments >= e.Limit("minShipments")
            && chapter > 0
            && (entry.ChaptersBefore(e.History.Batch) & (UInt128.One << chapter)) == 0
            ? "PTY-05"
            : "";
    }

    /// <summary>True when the party was seen with goods of the consignment's chapter before the present call.</summary>
    public static bool TradesIn(Evidence e, PartyFacts party)
    {
        ref var entry = ref e.History.FindParty(party);
        var chapter = e.Consignment.Hs.Chapter;
        return !Unsafe.IsNullRef(ref entry)
            && chapter > 0
            && (entry.ChaptersBefore(e.History.Batch) & (UInt128.One << chapter)) != 0;
    }

    /// <summary>The events of a container, in the order of time; empty when none are known.</summary>
    public static ReadOnlySpan<ContainerEvent> Events(Evidence e, UnitFacts unit) =>
        e.Lists.Events is { } log ? log.Of(unit.Key) : [];

    /// <summary>
    /// True when a value lies at least so many per cent from the usual. Where all values are nearly the same, a robust score
    /// makes much of little.
    /// </summary>
    public static bool IsApart(double value, double usual, double percent) =>
        Math.Abs(value - usual) >= percent / 100 * usual;

    /// <summary>A share as data, in per cent.</summary>
    public static string Percent(double share) => Answer.Text(share * 100) + " %";

    /// <summary>The events of the container that is asked about; empty when none are known.</summary>
    public static ReadOnlySpan<ContainerEvent> EventsOf(Evidence e) =>
        e.Unit is { } unit ? Events(e, unit) : [];

    /// <summary>The first event of a code that has happened; null when there is none.</summary>
    public static ContainerEvent? First(ReadOnlySpan<ContainerEvent> events, string code)
    {
        foreach (var happened in events)
        {
            if (happened.Code == code && !happened.IsPlan)
                return happened;
        }
        return null;
    }

    /// <summary>Hours from the first event of one code to the first of another after it; null when one is missing.</summary>
    public static double? Hours(ReadOnlySpan<ContainerEvent> events, string from, string to)
    {
        ContainerEvent? begun = null;
        foreach (var happened in events)
        {
            if (happened.IsPlan)
                continue;
            if (begun is null && happened.Code == from)
                begun = happened;
            else if (begun is not null && happened.Code == to)
                return (happened.Time - begun.Time).TotalHours;
        }
        return null;
    }

    /// <summary>Hours from a discharge to the next loading at the same place; null when there is no such pair.</summary>
    public static double? HoursAtTranshipment(ReadOnlySpan<ContainerEvent> events, out string place)
    {
        ContainerEvent? discharged = null;
        foreach (var happened in events)
        {
            if (happened.IsPlan)
                continue;
            if (happened.Code == EventCodes.Discharge)
                discharged = happened;
            if (happened.Code != EventCodes.Load || discharged is null || discharged.Place != happened.Place)
                continue;
            place = happened.Place;
            return (happened.Time - discharged.Time).TotalHours;
        }
        place = "";
        return null;
    }

    /// <summary>True for events that tell that the container itself was at the place.</summary>
    public static bool IsSighting(string code) =>
        code
            is EventCodes.GateIn
                or EventCodes.GateOut
                or EventCodes.Load
                or EventCodes.Discharge
                or EventCodes.Weigh
                or EventCodes.Scan
                or EventCodes.Sighted
                or EventCodes.EmptyReturn
                or EventCodes.Stuffing;

    /// <summary>The key of a party's moves in one part of the week: a quarter of the day, working days or the weekend.</summary>
    public static ulong MoveKey(ulong party, DateTime time)
    {
        var isWeekend = time.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        return Hash64.Of(party, (ulong)((time.Hour * PartsOfDay / 24) + (isWeekend ? PartsOfDay : 0)) + 1);
    }

    /// <summary>The great-circle distance between two places; null when the position of one is not known.</summary>
    public static double? DistanceKm(Evidence e, string? from, string? to) =>
        PositionOf(e, from) is { } start && PositionOf(e, to) is { } end
            ? Earth.DistanceKm(start.North, start.East, end.North, end.East)
            : null;

    // One place in five has no position in the list of places, large ports among them: those stand in a table.
    private static (double North, double East)? PositionOf(Evidence e, string? code)
    {
        if (
            Locodes.TryFind(code, out var place)
            && place is { Latitude: { } latitude, Longitude: { } longitude }
        )
            return (latitude, longitude);
        return e.Tables.PortPositions.Find(code) is { North: { } north, East: { } east }
            ? (north, east)
            : null;
    }
}
