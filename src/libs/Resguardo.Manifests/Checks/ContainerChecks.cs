using System.Collections;
using Resguardo.Codes;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Summaries;

namespace Resguardo.Manifests.Checks;

/// <summary>What a container is, and where it stands twice.</summary>
internal static class ContainerChecks
{
    public static void Number(UnitFacts unit, CallContext call, Reporter report)
    {
        if (unit.Unit.Reading.Kind != ContainerNumberKind.Iso6346)
            Number(unit.Unit, unit.Place, call, report);
    }

    public static void Owner(UnitFacts unit, CallContext call, Reporter report)
    {
        var number = unit.Unit.Number;
        if (
            unit.Unit.Reading.Kind is ContainerNumberKind.Iso6346 or ContainerNumberKind.WrongCheckDigit
            && !unit.Unit.IsShipperOwned
            && !OwnerCodes.Contains(number.AsSpan(0, 3))
        )
            report.Add(CheckFindings.OwnerCodeUnknown, unit.Place, number[..4]);
    }

    public static void SizeAndType(UnitFacts unit, CallContext call, Reporter report)
    {
        var code = unit.Unit.SizeType;
        if (unit.Type is null && !string.IsNullOrWhiteSpace(code.Raw ?? code.Code))
            report.Add(CheckFindings.SizeTypeUnknown, code.Place, code.Raw ?? code.Code);
    }

    public static void FullAndEmpty(UnitFacts unit, CallContext call, Reporter report)
    {
        const UnitMarks Both = UnitMarks.Full | UnitMarks.Empty;
        if (unit.IsForgotten)
            return;
        ref var state = ref call.Units[unit.State];
        if (unit.Unit.Fill == ContainerFill.Full)
            state.Marks |= UnitMarks.Full;
        else if (unit.Unit.Fill == ContainerFill.Empty)
            state.Marks |= UnitMarks.Empty;
        if ((state.Marks & (Both | UnitMarks.FillReported)) != Both)
            return;
        state.Marks |= UnitMarks.FillReported;
        report.Add(CheckFindings.ContainerInFullAndEmpty, unit.Place, state.FirstBill);
    }

    // A container in many bills is groupage, and normal. Not so when one of them is a bill of empties, or when the box would
    // have to leave the ship twice.
    public static void TwoBills(UnitFacts unit, CallContext call, Reporter report)
    {
        if (unit.IsForgotten || unit.Bill is not { } facts)
            return;
        ref var state = ref call.Units[unit.State];
        var bill = facts.Bill;
        var discharge = bill.PortOfDischarge.Code;
        if (state.FirstBill is null)
        {
            state.FirstBill = bill.Number;
            state.Discharge = discharge;
            return;
        }
        if (state.FirstBill == bill.Number)
            return;
        if (unit.Unit.Fill == ContainerFill.Full && facts.IsOfEmpties)
            report.Add(CheckFindings.ContainerInTwoBills, unit.Place, state.FirstBill);
        else if (
            discharge is not null
            && state.Discharge is { } first
            && first != discharge
            && call.IsKnownPlace(first)
            && call.IsKnownPlace(discharge)
        )
            report.Add(CheckFindings.ContainerInTwoBills, bill.PortOfDischarge.Place, state.FirstBill, first);
        state.Discharge ??= discharge;
    }

    public static void Unlisted(UnitFacts unit, CallContext call, Reporter report)
    {
        if (call.ListedUnits > 0 && unit.Bill is not null && !unit.Unit.IsListed)
            report.Add(CheckFindings.ContainerNotListed, unit.Place, unit.Unit.RawNumber);
    }

    public static void WithoutBill(CallContext call, Reporter report)
    {
        foreach (var unit in call.FaultyListed)
        {
            var key = ContainerKey.Of(unit.Number);
            if (call.Units.Contains(key) && call.Units[call.Units.Note(key)].FirstBill is not null)
                continue;
            report.Container = unit.Number;
            Number(unit, unit.Place, call, report);
        }
        report.Container = null;

        if (!call.HasBills || call.IsTruncated || call.ListedUnits == 0 || call.BillCount == 0)
            return;
        for (var index = 1; index <= call.Units.Count; index++)
        {
            ref var state = ref call.Units[index];
            if (state.ListedIn != call.MessageNumber || state.FirstBill is not null)
                continue;
            report.Container = ContainerKey.TextOf(state.Key);
            report.Add(CheckFindings.ContainerWithoutBill, call.Message.Place, report.Container);
        }
        report.Container = null;
    }

    private static void Number(Container unit, FilePlace place, CallContext call, Reporter report)
    {
        var reading = unit.Reading;
        switch (reading.Kind)
        {
            case ContainerNumberKind.WrongCheckDigit:
            case ContainerNumberKind.IluWrongCheckDigit:
            case ContainerNumberKind.UnknownCategory when reading.HasWrongCheckDigit:
                Severity? severity =
                    unit.Number.Length > 3 && unit.Number[3] == 'U' ? null : Severity.Warning;
                report.Add(
                    CheckFindings.ContainerCheckDigit,
                    place,
                    unit.RawNumber,
                    NearNumber(unit, call),
                    severity
                );
                break;
            case ContainerNumberKind.IluCode:
                report.Add(CheckFindings.ContainerIsSwapBody, place, unit.RawNumber);
                break;
            case ContainerNumberKind.NotANumber:
            case ContainerNumberKind.MissingCheckDigit:
            case ContainerNumberKind.UnknownCategory:
                report.Add(CheckFindings.ContainerFormat, place, unit.RawNumber, NearNumber(unit, call));
                break;
        }
    }

    private static string? NearNumber(Container unit, CallContext call) =>
        ContainerNumber.Suggest(unit.Number, new NumbersOfCall(call.Units));

    /// <summary>The sound numbers of the call, as the suggestion asks for them.</summary>
    private sealed class NumbersOfCall(UnitTable units) : IReadOnlySet<string>
    {
        public int Count => units.Count;

        public bool Contains(string item) => units.Contains(ContainerKey.Of(item));

        public IEnumerator<string> GetEnumerator()
        {
            for (var index = 1; index <= units.Count; index++)
            {
                if (ContainerKey.TextOf(units[index].Key) is { } number)
                    yield return number;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public bool IsProperSubsetOf(IEnumerable<string> other) => ToSet().IsProperSubsetOf(other);

        public bool IsProperSupersetOf(IEnumerable<string> other) => ToSet().IsProperSupersetOf(other);

        public bool IsSubsetOf(IEnumerable<string> other) => ToSet().IsSubsetOf(other);

        public bool IsSupersetOf(IEnumerable<string> other) => ToSet().IsSupersetOf(other);

        public bool Overlaps(IEnumerable<string> other) => other.Any(Contains);

        public bool SetEquals(IEnumerable<string> other) => ToSet().SetEquals(other);

        private HashSet<string> ToSet() => new(this, StringComparer.Ordinal);
    }
}
