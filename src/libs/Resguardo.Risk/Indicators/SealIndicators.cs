using System.Runtime.CompilerServices;
using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Lists;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Indicators;

/// <summary>SEL: seals.</summary>
internal static class SealIndicators
{
    public static Indicator[] All { get; } =
    [
        Indicator.OfUnit("SEL-01", DiffersFromDocument),
        Indicator.OfUnit("SEL-02", IsWithoutSeal),
        Indicator.OfUnit("SEL-03", IsOnTwoUnits, "months"),
        Indicator.OfUnit("SEL-04", IsOutsideOfFormat),
        Indicator.OfUnit("SEL-07", HasChangedSeal),
        Indicator.OfUnit("SEL-08", IsResealedOften, "times"),
    ];

    private static Answer DiffersFromDocument(Evidence e)
    {
        if (e.Unit is not { IsContainer: true, Seals.Count: > 0 } unit)
            return Answer.Lacks(Fact.Seal);
        var isCompared = false;
        foreach (var happened in Past.Events(e, unit))
        {
            // After an official re-sealing another number is expected.
            isCompared |= happened.Code == EventCodes.Reseal;
            if (happened.Code == EventCodes.Reseal)
                break;
            if (happened.Code != EventCodes.Seal || Codes.Seals.IsPlaceholder(happened.Detail))
                continue;
            isCompared = true;
            if (!Has(unit.Seals, Codes.Seals.Normalise(happened.Detail)))
                return Answer.Yes(happened.Detail, unit.Seal!, DataSource.Events);
        }
        if (e.Stow?.Of(unit.Key) is { } stowed)
        {
            foreach (var (container, source) in Reports(stowed))
            {
                var reported = UnitFacts.SealsOf(container);
                if (reported.Length == 0)
                    continue;
                isCompared = true;
                if (!Array.Exists(reported, seal => Has(unit.Seals, seal)))
                    return Answer.Yes(reported[0], unit.Seal!, source);
            }
        }
        return isCompared ? Answer.No : Answer.Lacks(Fact.Events);
    }

    private static Answer IsWithoutSeal(Evidence e)
    {
        if (e.Unit is not { IsContainer: true } unit)
            return Answer.Lacks(Fact.Container);
        if (Past.First(Past.Events(e, unit), EventCodes.SealMissing) is { } missing && !unit.IsEmpty)
            return Answer.Yes(unit.Number, Answer.Text(missing.Time), DataSource.Events);
        // A stow plan seldom carries seals: their absence there says nothing.
        if (e.Consignment.IsUnitOnly && unit.Container.Seals.Count == 0)
            return Answer.Lacks(Fact.Seal);
        if (unit.IsEmpty || unit.Seals.Count > 0)
            return Answer.No;
        var written = unit.Container.Seals is [var first, ..] ? first.Number : "";
        return Answer.Yes(unit.Number, written, DataSource.Bill);
    }

    private static Answer IsOnTwoUnits(Evidence e)
    {
        if (e.Unit is not { IsContainer: true, Seals.Count: > 0 } unit)
            return Answer.Lacks(Fact.Seal);
        var packed = PackedText.Of(unit.Number);
        foreach (var seal in unit.SealMarks)
        {
            ref var entry = ref e.History.Seals.Find(Hash64.Of(seal));
            if (Unsafe.IsNullRef(ref entry))
                continue;
            var (other, day) =
                entry.Container == packed
                    ? (entry.OtherContainer, entry.OtherDay)
                    : (entry.Container, entry.LastDay);
            if (
                other == 0
                || other == packed
                || e.Consignment.DayNumber - day > e.Limit("months") * Past.DaysInMonth
            )
                continue;
            return Answer.Yes(seal, PackedText.TextOf(other), DataSource.History);
        }
        return Answer.No;
    }

    private static Answer IsOutsideOfFormat(Evidence e)
    {
        if (e.Unit is not { IsContainer: true, Seals.Count: > 0 } unit)
            return Answer.Lacks(Fact.Seal);
        var rows = e.Tables.SealFormats.FindAll(e.Consignment.Message?.Call.CarrierCode);
        if (rows.IsEmpty && unit.Number.Length >= 4)
            rows = e.Tables.SealFormats.FindAll(unit.Number[..4]);
        if (rows.IsEmpty)
            return Answer.Lacks(Fact.Reference);
        foreach (var seal in unit.SealMarks)
        {
            foreach (var row in rows)
            {
                if (row.Pattern is { } pattern && Fits(seal, pattern))
                    return Answer.No;
            }
        }
        return Answer.Yes(unit.Seal!, rows[0].Pattern ?? rows[0].Key, DataSource.Table);
    }

    private static Answer HasChangedSeal(Evidence e)
    {
        var events = Past.EventsOf(e);
        if (events.IsEmpty)
            return Answer.Lacks(Fact.Events);
        string? before = null;
        var readings = 0;
        foreach (var happened in events)
        {
            if (happened.Code == EventCodes.Reseal)
                before = null;
            if (happened.Code != EventCodes.Seal || Codes.Seals.IsPlaceholder(happened.Detail))
                continue;
            readings++;
            var now = Codes.Seals.Normalise(happened.Detail);
            if (before is not null && before != now)
                return Answer.Yes(happened.Detail, before, DataSource.Events);
            before = now;
        }
        return readings < 2 ? Answer.Lacks(Fact.Seal) : Answer.No;
    }

    private static Answer IsResealedOften(Evidence e)
    {
        var events = Past.EventsOf(e);
        if (events.IsEmpty)
            return Answer.Lacks(Fact.Events);
        var times = 0;
        foreach (var happened in events)
        {
            if (happened.Code == EventCodes.Reseal)
                times++;
        }
        return times >= e.Limit("times")
            ? Answer.Yes(Answer.Text(times), Answer.Text(e.Limit("times")), DataSource.Events)
            : Answer.No;
    }

    private static IEnumerable<(Container Container, DataSource Source)> Reports(StowBoard.Stowed stowed)
    {
        if (stowed.IsInPlan)
            yield return (stowed.Container, DataSource.StowPlan);
        if (stowed.Report is { } report)
            yield return (report, DataSource.MoveReport);
    }

    private static bool Has(IReadOnlyList<string> seals, string seal)
    {
        foreach (var known in seals)
        {
            if (known == seal)
                return true;
        }
        return false;
    }

    private static bool Fits(string seal, string pattern)
    {
        if (seal.Length != pattern.Length)
            return false;
        for (var place = 0; place < seal.Length; place++)
        {
            var fits = pattern[place] switch
            {
                'A' => char.IsAsciiLetter(seal[place]),
                '#' => char.IsAsciiDigit(seal[place]),
                var literal => seal[place] == literal,
            };
            if (!fits)
                return false;
        }
        return true;
    }
}
