using System.Runtime.CompilerServices;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Lists;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Indicators;

/// <summary>Questions to the past that several indicators ask.</summary>
internal static class Past
{
    /// <summary>What this version of the bill changed against the one seen before.</summary>
    /// <param name="e">What is asked about.</param>
    /// <param name="amended">The fields that differ.</param>
    /// <returns>What is missing to tell; <see cref="Fact.None"/> when nothing is.</returns>
    public static Fact Amendments(Evidence e, out Amended amended)
    {
        amended = Amended.None;
        ref var earlier = ref e.History.Bills.Find(Hash64.Of(e.Consignment.Key));
        if (e.Consignment.Key.Length == 0 || Unsafe.IsNullRef(ref earlier))
            return Fact.EarlierVersion;
        amended = HistoryLearning.VersionOf(e.Consignment).ComparedWith(earlier);
        return e.Consignment.SentAt is null ? Fact.SentDate : Fact.None;
    }

    /// <summary>How many versions of the bill there are, this one included; 1 for a bill never seen.</summary>
    public static int Versions(Evidence e)
    {
        ref var earlier = ref e.History.Bills.Find(Hash64.Of(e.Consignment.Key));
        return Unsafe.IsNullRef(ref earlier) ? 1
            : earlier.Batch == e.History.Batch ? earlier.Versions
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

    /// <summary>A share as data, in per cent.</summary>
    public static string Percent(double share) => Answer.Text(share * 100) + " %";
}
