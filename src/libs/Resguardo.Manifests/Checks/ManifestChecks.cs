using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Summaries;

namespace Resguardo.Manifests.Checks;

/// <summary>Checks what a reader read, against itself and against the lists of codes.</summary>
/// <remarks>
/// Records pass through one by one, and what is remembered of them is bounded by <see cref="CheckOptions"/>. Nothing is
/// allocated for a record in which nothing is found.
/// </remarks>
public static class ManifestChecks
{
    /// <summary>Hands on the same records, and after each the findings about it; those about a whole message before its end.</summary>
    /// <param name="records">What a reader reads, or any sequence that keeps to its order.</param>
    /// <param name="options">The profile; that of a fresh installation when null. It weighs the reader's findings as well.</param>
    public static IEnumerable<ICargoRecord> Run(
        IEnumerable<ICargoRecord> records,
        CheckOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(records);
        return RunAll(records, options ?? CheckOptions.Default);
    }

    private static IEnumerable<ICargoRecord> RunAll(IEnumerable<ICargoRecord> records, CheckOptions options)
    {
        var run = new CheckRun(options);
        var found = run.Findings;
        foreach (var record in records)
        {
            if (record is Finding finding)
            {
                if (Reporter.Under(options, finding) is { } weighed)
                    yield return weighed;
                continue;
            }
            if (record is EndOfMessage end)
            {
                run.End(end);
                foreach (var about in found)
                    yield return about;
                run.Forget();
                yield return record;
                continue;
            }

            yield return record;
            run.See(record);
            if (found.Count == 0)
                continue;
            foreach (var about in found)
                yield return about;
            run.Forget();
        }
    }
}

/// <summary>One run of the checks over the records of a file.</summary>
internal sealed class CheckRun
{
    private readonly CallContext _call;
    private readonly Reporter _report;
    private readonly BillFacts _bill = new();
    private readonly UnitFacts _unit = new();
    private readonly UnitCheck[] _unitChecks;
    private readonly UnitCheck[] _unitInBillChecks;
    private readonly BillCheck[] _billChecks;
    private readonly MessageCheck[] _messageChecks;

    public CheckRun(CheckOptions options)
    {
        _call = new CallContext(options);
        _report = new Reporter(options);
        var wanted = CheckList.All.Where(check => check.Kinds.Any(_report.Wants)).ToList();
        _unitChecks = [.. wanted.Select(check => check.Unit).OfType<UnitCheck>()];
        _unitInBillChecks = [.. wanted.Select(check => check.UnitInBill).OfType<UnitCheck>()];
        _billChecks = [.. wanted.Select(check => check.Bill).OfType<BillCheck>()];
        _messageChecks = [.. wanted.Select(check => check.Message).OfType<MessageCheck>()];
    }

    /// <summary>What was found about the last record.</summary>
    public List<Finding> Findings => _report.Findings;

    /// <summary>Forgets the findings, which were handed on.</summary>
    public void Forget() => _report.Clear();

    /// <summary>Looks at a record.</summary>
    public void See(ICargoRecord record)
    {
        _report.Place = record.Place;
        switch (record)
        {
            case Bill bill:
                _call.Settle();
                See(bill);
                break;
            case Container unit:
                _call.Settle();
                See(unit);
                break;
            case CargoMessage message:
                _call.Begin(message);
                break;
        }
    }

    /// <summary>Looks at a message as a whole.</summary>
    public void End(EndOfMessage end)
    {
        _report.Place = end.Message.Place == default ? end.Place : end.Message.Place;
        _call.IsTruncated = end.IsTruncated;
        foreach (var check in _messageChecks)
            check(_call, _report);
        _report.EndMessage();
    }

    private void See(Bill bill)
    {
        _bill.Set(bill, _call);
        Count(bill);
        _report.Bill = bill.Number.Length > 0 ? bill.Number : null;
        foreach (var unit in _bill.Units)
        {
            Count(unit);
            _report.Container = unit.Unit.Number;
            Judge(unit);
        }
        _report.Container = null;
        foreach (var check in _billChecks)
            check(_bill, _call, _report);
        _report.Bill = null;
    }

    private void See(Container unit)
    {
        _call.ListedUnits++;
        if (!unit.IsContainer)
            return;
        var key = ContainerKey.Of(unit.Number);
        _unit.Set(unit, load: null, bill: null, key, _call.Units.Note(key), _call);
        Count(_unit);
        _report.Container = unit.Number;
        ref var state = ref _call.Units[_unit.State];
        if (state.ListedIn == _call.MessageNumber)
            _report.Add(CheckFindings.ContainerListedTwice, unit.Place, unit.RawNumber);
        state.ListedIn = _call.MessageNumber;

        // Where bills follow, each judges its own containers.
        if (!_call.HasBills)
            Judge(_unit);
        else if (!unit.Reading.IsSound)
            _call.Keep(unit);
        _report.Container = null;
    }

    private void Judge(UnitFacts unit)
    {
        foreach (var check in _unitInBillChecks)
            check(unit, _call, _report);

        // A container in forty bills is told of forty times, and judged once, unless it is told of differently.
        var judged = SignatureOf(unit);
        if (!unit.IsForgotten && _call.Units[unit.State].Judged == judged)
            return;
        _call.Units[unit.State].Judged = judged;
        foreach (var check in _unitChecks)
            check(unit, _call, _report);
    }

    private void Count(Bill bill)
    {
        _call.BillCount++;
        if (bill.Packages is { } packages)
            _call.Packages = (_call.Packages ?? 0) + packages;
        if (bill.GrossMassKg is { } gross)
            _call.GrossKg = (_call.GrossKg ?? 0) + gross;
        _call.ContainerLines += _bill.UnitCount;
    }

    private void Count(UnitFacts unit)
    {
        ref var state = ref _call.Units[unit.State];
        if (state.CountedIn == _call.MessageNumber)
            return;
        state.CountedIn = _call.MessageNumber;
        _call.Containers++;
    }

    private int SignatureOf(UnitFacts unit)
    {
        var type = unit.Unit.SizeType.Code;
        return (
                (
                    (((_call.MessageNumber * 31) + (int)unit.Unit.Fill) * 31)
                    + (unit.Unit.HasSeals ? unit.Unit.Seals.Count : 0)
                ) * 31
            ) + (type is { Length: > 2 } ? type[0] + (type[^2] << 8) + (type[^1] << 16) : 0)
            | 1;
    }
}
