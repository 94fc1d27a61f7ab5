using Resguardo.Risk.Facts;
using Resguardo.Risk.Lists;

namespace Resguardo.Risk.Indicators;

/// <summary>Indicators that only a person can tell: they fire on an officer's note.</summary>
internal static class Noted
{
    /// <summary>True for an indicator that nothing but a note can tell.</summary>
    public static bool IsOnlyNoted(Indicator indicator) =>
        indicator.Measure == (Func<Evidence, Answer>)OnBill
        || indicator.Measure == (Func<Evidence, Answer>)OnUnit;

    /// <summary>What an officer noted under the indicator's code for the bill or any of its containers.</summary>
    public static Answer OnBill(Evidence e)
    {
        if (Of(e, e.Consignment.Key) is { } onBill)
            return onBill;
        foreach (var unit in e.Consignment.UnitsArray)
        {
            if (Of(e, unit.Number) is { } onUnit)
                return onUnit;
        }
        return e.Lists.HasNotes ? Answer.No : Answer.Lacks(Fact.OfficerNote);
    }

    /// <summary>What an officer noted under the indicator's code for the container, or for its whole bill.</summary>
    public static Answer OnUnit(Evidence e)
    {
        if (e.Unit is not { } unit)
            return Answer.Lacks(Fact.Container);
        return Of(e, unit.Number)
            ?? Of(e, e.Consignment.Key)
            ?? (e.Lists.HasNotes ? Answer.No : Answer.Lacks(Fact.OfficerNote));
    }

    private static Answer? Of(Evidence e, string key) =>
        e.Lists.NoteOn(e.Code, key) is { } note
            ? Answer.Yes(note.Text.Length == 0 ? key : note.Text, note.Officer, DataSource.Officer) with
            {
                Date = note.Date,
            }
            : null;
}
