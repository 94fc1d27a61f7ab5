using Resguardo.Codes;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Summaries;

/// <summary>Counts the records of each message while they pass by.</summary>
/// <remarks>Memory does not grow with the file: sums are kept, and the distinct containers of one message up to a limit.</remarks>
public sealed class ManifestSummarizer
{
    private readonly SummaryOptions _options;
    private readonly KeySet _containers;
    private readonly KeySet _full;
    private readonly KeySet _empty;
    private readonly NameList _failing;
    private readonly NameList _remainder10;
    private readonly NameList _reefers;
    private readonly NameList _empties;
    private CargoMessage? _message;
    private Counts _counts = new();

    /// <summary>A summarizer that has seen nothing.</summary>
    /// <param name="options">Limits; those of a fresh installation when null.</param>
    public ManifestSummarizer(SummaryOptions? options = null)
    {
        _options = options ?? SummaryOptions.Default;
        _containers = new KeySet(_options.MaxContainers);
        _full = new KeySet(_options.MaxContainers);
        _empty = new KeySet(_options.MaxContainers);
        _failing = new NameList(_options.MaxListed);
        _remainder10 = new NameList(_options.MaxListed);
        _reefers = new NameList(_options.MaxListed);
        _empties = new NameList(_options.MaxListed);
    }

    /// <summary>The summaries of all messages, each as soon as its message ends.</summary>
    public static IEnumerable<MessageSummary> Summarize(
        IEnumerable<ICargoRecord> records,
        SummaryOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(records);
        return SummarizeAll(records, new ManifestSummarizer(options));
    }

    /// <summary>Counts one record. Findings are let through uncounted.</summary>
    /// <returns>The summary of the message that ended with this record; null otherwise.</returns>
    public MessageSummary? Add(ICargoRecord record)
    {
        switch (record)
        {
            case Bill bill:
                Count(bill);
                return null;
            case Container unit:
                Count(unit);
                return null;
            case CargoMessage message:
                var previous = Finish();
                _message = message;
                return previous;
            case EndOfMessage end:
                return Finish(end.IsTruncated);
            default:
                return null;
        }
    }

    /// <summary>Ends the counting, as at the end of the file.</summary>
    /// <returns>The summary of a message that was begun and not ended; null when there is none.</returns>
    public MessageSummary? Finish() => Finish(isTruncated: true);

    private static IEnumerable<MessageSummary> SummarizeAll(
        IEnumerable<ICargoRecord> records,
        ManifestSummarizer summarizer
    )
    {
        foreach (var record in records)
        {
            if (summarizer.Add(record) is { } summary)
                yield return summary;
        }
        if (summarizer.Finish() is { } last)
            yield return last;
    }

    private void Count(Bill bill)
    {
        _counts.Bills++;
        _counts.Packages = Sum(_counts.Packages, bill.Packages);
        _counts.GrossKg = Sum(_counts.GrossKg, bill.GrossMassKg);
        if (IsDangerous(bill))
            _counts.AddDangerous(bill.Number, _options.MaxListed);

        var isOfEmpties = bill.Loads.Count > 0 && EmptiesBill.IsOne(bill);
        for (var place = 0; place < bill.Loads.Count; place++)
        {
            var unit = bill.Loads[place].Container;
            if (IsRepeated(bill, place))
                continue;
            if (unit.IsContainer)
                _counts.ContainerLines++;
            if (!isOfEmpties || unit.Fill != ContainerFill.Full)
                _counts.SealsInBills += SealsOf(unit);
            Distinguish(unit);
        }
    }

    private void Count(Container unit)
    {
        _counts.Units++;
        _counts.SealsOfUnits += SealsOf(unit);
        _counts.UnitsKg = Sum(_counts.UnitsKg, unit.VerifiedGrossMassKg.Value ?? unit.GrossMassKg.Value);
        if (unit.Fill == ContainerFill.Full)
            _counts.FullUnits++;
        else if (unit.Fill == ContainerFill.Empty)
            _counts.EmptyUnits++;
        Distinguish(unit);
    }

    private void Distinguish(Container unit)
    {
        if (!unit.IsContainer)
            return;
        var key = ContainerKey.Of(unit.Number);
        var isNew = _containers.Add(key);
        if (unit.Fill == ContainerFill.Full)
            _full.Add(key);
        else if (unit.Fill == ContainerFill.Empty && _empty.Add(key))
            _empties.Add(unit.Number);

        if (isNew && IsFailing(unit.Reading))
            _failing.Add(unit.Number);
        else if (isNew && unit.Reading is { IsSound: true, IsRemainderTen: true })
            _remainder10.Add(unit.Number);
        // A later bill may state the temperature that an earlier one leaves away.
        if (IsReefer(unit))
            _reefers.AddOnce(unit.Number, isNew);
    }

    private MessageSummary? Finish(bool isTruncated)
    {
        if (_message is not { } message)
            return null;

        var hasBills = HasBills(message.Kind) || _counts.Bills > 0;
        var seals = _counts.Bills > 0 ? _counts.SealsInBills : _counts.SealsOfUnits;
        var listsUnits = _counts.Units > 0;
        var summary = new MessageSummary
        {
            Message = message,
            Bills = hasBills ? _counts.Bills : null,
            Packages = _counts.Packages,
            GrossKg = hasBills ? _counts.GrossKg : _counts.UnitsKg,
            ContainerLines = hasBills ? _counts.ContainerLines : null,
            Containers = _containers.Count,
            Seals = seals > 0 || HasSeals(message.Kind) ? seals : null,
            Units = listsUnits ? _counts.Units : _containers.Count,
            Full =
                message.Kind == MessageKind.Other ? null
                : listsUnits ? _counts.FullUnits
                : _full.Count,
            Empty =
                message.Kind == MessageKind.Other ? null
                : listsUnits ? _counts.EmptyUnits
                : _empty.Count,
            FailingCheckDigit = _failing.Take(),
            Remainder10 = _remainder10.Take(),
            Reefers = _reefers.Take(),
            Empties = _empties.Take(),
            DangerousGoodsBills = hasBills ? _counts.DangerousBills : null,
            IsTruncated = isTruncated,
            IsOverLimit =
                _containers.IsOverLimit
                || _counts.IsOverLimit
                || _failing.IsOverLimit
                || _remainder10.IsOverLimit
                || _reefers.IsOverLimit
                || _empties.IsOverLimit,
        };
        Reset();
        return summary;
    }

    private void Reset()
    {
        _message = null;
        _counts = new Counts();
        _containers.Clear();
        _full.Clear();
        _empty.Clear();
        _failing.Clear();
        _remainder10.Clear();
        _reefers.Clear();
        _empties.Clear();
    }

    private static bool HasBills(MessageKind kind) =>
        kind
            is MessageKind.Manifest
                or MessageKind.HouseManifest
                or MessageKind.BillOfLading
                or MessageKind.Declaration;

    private static bool HasSeals(MessageKind kind) =>
        kind
            is not (
                MessageKind.StowPlan
                or MessageKind.StowInstructions
                or MessageKind.Declaration
                or MessageKind.Status
                or MessageKind.Other
            );

    private static bool IsFailing(ContainerNumberReading reading) =>
        reading.HasWrongCheckDigit
        || reading.Kind is ContainerNumberKind.WrongCheckDigit or ContainerNumberKind.IluWrongCheckDigit;

    // Some senders write 0.0 degrees on every dry box.
    private static bool IsReefer(Container unit)
    {
        var isKnownType = SizeType.TryParse(unit.SizeType.Code ?? unit.SizeType.Raw, out var sizeType);
        if (isKnownType && sizeType!.IsReefer)
            return true;
        var temperature =
            unit.SetTemperatureC.Value ?? unit.MinTemperatureC.Value ?? unit.MaxTemperatureC.Value;
        return temperature is { } degrees && (degrees != 0 || !isKnownType);
    }

    private static bool IsDangerous(Bill bill)
    {
        foreach (var line in bill.Goods)
        {
            if (line.HasDangerous)
                return true;
        }
        // A listed unit is shared by bills; what it holds of another bill says nothing of this one.
        foreach (var load in bill.Loads)
        {
            if (!load.Container.IsListed && load.Container.HasDangerous)
                return true;
        }
        return false;
    }

    // The same container under another goods line of the same bill is the same pair.
    private static bool IsRepeated(Bill bill, int place)
    {
        const int FarthestBack = 64;
        var number = bill.Loads[place].Container.Number;
        for (var earlier = place - 1; earlier >= 0 && earlier >= place - FarthestBack; earlier--)
        {
            if (bill.Loads[earlier].Container.Number == number)
                return true;
        }
        return false;
    }

    private static int SealsOf(Container unit) => unit.HasSeals ? unit.Seals.Count : 0;

    private static decimal? Sum(decimal? sum, decimal? value) => value is null ? sum : (sum ?? 0) + value;

    private sealed class Counts
    {
        public long Bills { get; set; }
        public decimal? Packages { get; set; }
        public decimal? GrossKg { get; set; }
        public decimal? UnitsKg { get; set; }
        public long ContainerLines { get; set; }
        public long SealsInBills { get; set; }
        public long SealsOfUnits { get; set; }
        public long Units { get; set; }
        public long FullUnits { get; set; }
        public long EmptyUnits { get; set; }
        public List<string> DangerousBills { get; } = [];
        public bool IsOverLimit { get; private set; }

        public void AddDangerous(string bill, int limit)
        {
            if (DangerousBills.Count < limit)
                DangerousBills.Add(bill);
            else
                IsOverLimit = true;
        }
    }

    private sealed class NameList(int limit)
    {
        private readonly HashSet<string> _names = new(StringComparer.Ordinal);

        public bool IsOverLimit { get; private set; }

        public void Add(string name)
        {
            if (_names.Count < limit)
                _names.Add(name);
            else if (!_names.Contains(name))
                IsOverLimit = true;
        }

        public void AddOnce(string name, bool isNew)
        {
            if (isNew || !_names.Contains(name))
                Add(name);
        }

        public string[] Take()
        {
            if (_names.Count == 0)
                return [];
            var sorted = _names.ToArray();
            Array.Sort(sorted, StringComparer.Ordinal);
            return sorted;
        }

        public void Clear()
        {
            _names.Clear();
            IsOverLimit = false;
        }
    }
}
