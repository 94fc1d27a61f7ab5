using System.Buffers;
using System.Globalization;
using Resguardo.Codes;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>Turns rows into bills. The rows of a bill need not be neighbours: a window of bills stays open for them.</summary>
internal sealed class BillAssembler
{
    private const int OpenBillsOfSortedFile = 128;

    // What bill numbers are made of; others have blanks or small letters, which count for nothing when they are compared.
    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/._"
    );

    private readonly RowCells _cells;
    private readonly TableLayout _layout;
    private readonly CargoMessage _message;
    private readonly ReadOptions _options;
    private readonly List<ICargoRecord> _output;
    private readonly TotalsRows _totals;
    private readonly Queue<OpenBill> _window = new();
    private readonly Dictionary<string, OpenBill> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpenBill>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly TableColumn[] _seals;
    private readonly TableColumn[] _transhipments;
    private readonly TableColumn[] _hsCodes;
    private readonly bool _hasBills;
    private readonly bool _hasDangerous;
    private readonly bool _hasCall;
    private OpenBill? _last;
    private string? _lastNumber;
    private bool _isCallRead;
    private long _billsSeen;
    private bool _areRowsApart;

    public BillAssembler(
        TableRows rows,
        TableLayout layout,
        CargoMessage message,
        ReadOptions options,
        List<ICargoRecord> output
    )
    {
        _cells = new RowCells(rows, layout, output, options.MaxFindingsPerKind);
        _layout = layout;
        _message = message;
        _options = options;
        _output = output;
        _totals = new TotalsRows(rows, layout, _cells, message);
        _lookup = _byKey.GetAlternateLookup<ReadOnlySpan<char>>();
        _seals =
        [
            .. layout.All(TableField.Seal),
            .. layout.All(TableField.CarrierSeal),
            .. layout.All(TableField.ShipperSeal),
            .. layout.All(TableField.CustomsSeal),
        ];
        Array.Sort(_seals, (one, other) => one.Index.CompareTo(other.Index));
        _transhipments = layout.All(TableField.PortOfTranshipment);
        _hsCodes = layout.All(TableField.HsCode);
        _hasBills = layout.Columns.Any(column => Fields.IsBill(column.Field));
        _hasDangerous = _cells.Has(TableField.UnNumber) || _cells.Has(TableField.DangerClass);
        _hasCall = layout.Columns.Any(column =>
            Fields.IsTitle(column.Field)
            && column.Field
                is not (TableField.MasterBill or TableField.PortOfLoading or TableField.PortOfDischarge)
        );
    }

    /// <summary>True once a row held cargo.</summary>
    public bool IsAnyRead { get; private set; }

    /// <summary>Reads the present row.</summary>
    public void Add()
    {
        _cells.Bill = null;
        _cells.Container = null;
        if (_totals.Judge() != RowRole.Cargo)
            return;
        IsAnyRead = true;
        if (_totals.TakePending() is { } pending)
            AddPending(pending);
        if (_hasCall && !_isCallRead)
            ReadCall();

        var open = _hasBills ? FindBill() : null;
        var container = ReadContainers(open);
        if (open is null)
            return;
        var goods = ReadGoods(open, out var packages, out var grossMass);
        AddLoad(open, container, goods, packages, grossMass);
        _totals.Count(packages, grossMass);
    }

    /// <summary>Hands out the bills that are still open.</summary>
    public void Finish()
    {
        _totals.Finish();
        while (_window.TryDequeue(out var open))
            _output.Add(open.Close());
        _byKey.Clear();
        _last = null;
    }

    private void AddPending(PendingSums pending)
    {
        if (_last is not { } open)
            return;
        var line = open.Bill.Goods.Count > 0 ? open.Bill.Goods[^1] : NewGoods(open, pending.Place);
        open.Join(line, pending.Packages, pending.GrossMassKg, default, default);
    }

    private void ReadCall()
    {
        _isCallRead = true;
        foreach (var column in _layout.Columns)
        {
            if (
                Fields.IsTitle(column.Field)
                && column.Field
                    is not (TableField.MasterBill or TableField.PortOfLoading or TableField.PortOfDischarge)
                && _cells.Text(column) is { IsEmpty: false } text
            )
                CallData.Set(
                    _message,
                    new(column.Field, text.ToString(), _cells.PlaceOf(column)),
                    column.IsMonthFirst,
                    _output
                );
        }
    }

    private OpenBill FindBill()
    {
        var house = _cells.Code(TableField.HouseBill);
        var bill = _cells.Code(TableField.Bill);
        var master = _cells.Code(TableField.MasterBill);
        var field =
            !house.IsEmpty ? TableField.HouseBill
            : !bill.IsEmpty ? TableField.Bill
            : TableField.MasterBill;
        var number =
            !house.IsEmpty ? house
            : !bill.IsEmpty ? bill
            : master;
        if (number.IsEmpty)
        {
            if (_last is not null)
                _cells.Bill = _last.Bill.Number;
            return _last ?? NewBill("", "", null, TableField.Bill);
        }
        if (_last is not null && number.SequenceEqual(_lastNumber))
        {
            _cells.Bill = _last.Bill.Number;
            Compare(_last.Bill);
            return _last;
        }

        ReadOnlySpan<char> key = number;
        if (number.ContainsAnyExcept(KeyCharacters))
        {
            var plain = new char[number.Length];
            key = plain.AsSpan(0, KeyOf(number, plain));
        }
        if (_lookup.TryGetValue(key, out var open))
        {
            _areRowsApart = true;
            _last = open;
            _lastNumber = number.SequenceEqual(open.Bill.Number) ? open.Bill.Number : number.ToString();
            _cells.Bill = open.Bill.Number;
            Compare(open.Bill);
            return open;
        }

        string? masterNumber = null;
        if (field == TableField.HouseBill)
            masterNumber =
                !master.IsEmpty ? _cells.Pool.Get(master)
                : bill.IsEmpty ? null
                : _cells.Pool.Get(bill);
        else if (field == TableField.Bill && !master.IsEmpty)
            masterNumber = _cells.Pool.Get(master);
        var text = number.ToString();
        return NewBill(text, key.SequenceEqual(text) ? text : key.ToString(), masterNumber, field);
    }

    private static int KeyOf(ReadOnlySpan<char> number, Span<char> key)
    {
        var length = 0;
        foreach (var character in number)
        {
            if (!char.IsWhiteSpace(character))
                key[length++] = char.ToUpperInvariant(character);
        }
        return length;
    }

    // A file whose rows stood beside their bill for as long as the window is wide is sorted by bill: few bills need to stay
    // open then, and far less memory is turned over.
    private int RoomForBills()
    {
        var most = Math.Max(1, _options.MaxOpenBills);
        return ++_billsSeen > most && !_areRowsApart ? Math.Min(most, OpenBillsOfSortedFile) : most;
    }

    private OpenBill NewBill(string number, string key, string? masterNumber, TableField field)
    {
        var room = RoomForBills();
        while (_window.Count >= room && _window.TryDequeue(out var oldest))
        {
            _byKey.Remove(oldest.Key);
            _output.Add(oldest.Close());
        }

        _cells.Bill = number;
        var bill = new Bill
        {
            Number = number,
            Place = _cells.PlaceOf(field),
            MasterNumber =
                masterNumber is not null && !masterNumber.AsSpan().SequenceEqual(number)
                    ? masterNumber
                    : null,
        };
        if (number.Length == 0)
            _cells.Tell(ReadingFindings.BillWithoutNumber, field, default, default);
        BillCells.Fill(bill, _cells, field, _transhipments);
        var open = new OpenBill(bill, key);
        _window.Enqueue(open);
        _byKey[key] = open;
        _last = open;
        _lastNumber = number;
        return open;
    }

    private void Compare(Bill bill)
    {
        Compare(TableField.Consignor, bill.Consignor?.Name);
        Compare(TableField.Consignee, bill.Consignee?.Name);
        Compare(TableField.PortOfLoading, bill.PortOfLoading.Raw ?? bill.PortOfLoading.Name);
        Compare(TableField.PortOfDischarge, bill.PortOfDischarge.Raw ?? bill.PortOfDischarge.Name);
    }

    private void Compare(TableField field, string? first)
    {
        var text = _cells.Raw(field);
        if (
            first is null
            || text.IsEmpty
            || text.StartsWith(first, StringComparison.Ordinal)
            || text.Equals(first, StringComparison.OrdinalIgnoreCase)
            || text.Contains(first, StringComparison.OrdinalIgnoreCase)
        )
            return;
        _cells.Tell(TableFindings.RowsDisagree, field, text, first);
    }

    private Container? ReadContainers(OpenBill? open)
    {
        if (!_cells.Has(TableField.Container))
            return null;
        var text = _cells.Code(TableField.Container);
        if (text.IsEmpty || RowCells.IsBlankMark(text))
            return null;
        if (text.Length > 15 && text.IndexOfAny("/,;\n") > 0)
            return ReadSeveral(open, text);

        Span<char> number = stackalloc char[64];
        if (open is not null && text.Length <= number.Length)
        {
            ContainerNumber.Examine(text, number, out var length);
            if (open.FindContainer(number[..length]) is { } known)
            {
                _cells.Container = known.Number;
                ContainerCells.Fill(known, _cells, _seals, isFirst: false);
                return known;
            }
        }
        var container = NewContainer(open, text);
        ContainerCells.Fill(container, _cells, _seals, isFirst: true);
        return container;
    }

    private Container NewContainer(OpenBill? open, ReadOnlySpan<char> text)
    {
        var container = Container.Of(text.ToString(), _cells.PlaceOf(TableField.Container));
        if (container.Reading.Kind == ContainerNumberKind.Placeholder)
            container.Kind = EquipmentKind.BreakBulk;
        _cells.Container = container.Number;
        if (
            container.Reading.Kind == ContainerNumberKind.NotANumber
            && ContainerNumber.Suggest(text) is { } sound
            && CellDamage.DiffersByLookalike(container.Number, sound)
        )
            _cells.Tell(TableFindings.LetterForDigit, TableField.Container, text, sound);
        if (open is not null)
            open.Add(container);
        else
        {
            container.IsListed = true;
            container.Description = _cells.Word(TableField.Description);
            DangerousCells.Read(_cells, container.Dangerous);
            _output.Add(container);
        }
        return container;
    }

    // Several numbers in one cell: the row's packages and mass cannot be told apart, so that the loads have none.
    private Container? ReadSeveral(OpenBill? open, ReadOnlySpan<char> text)
    {
        var numbers = text.ToString()
            .Split(
                ['/', ',', ';', '\n'],
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            );
        var seals = ContainerCells.SealsOf(_cells, _seals);
        for (var index = 0; index < numbers.Length; index++)
        {
            var known = open?.FindContainer(Container.Of(numbers[index], default).Number);
            var container = known ?? NewContainer(open, numbers[index]);
            ContainerCells.FillCommon(container, _cells, isFirst: known is null);
            if (seals.Count == numbers.Length)
                container.Seals.Add(seals[index]);
            else if (index == 0)
                container.Seals.AddRange(seals);
            open?.Bill.Loads.Add(
                new ContainerLoad { Container = container, Place = _cells.PlaceOf(TableField.Container) }
            );
        }
        return null;
    }

    private GoodsLine? ReadGoods(OpenBill open, out Measured packages, out Measured grossMass)
    {
        packages = _cells.Number(TableField.Packages);
        grossMass = _cells.Number(TableField.GrossMass);
        var netMass = _cells.Number(TableField.NetMass);
        var volume = _cells.Number(TableField.Volume);
        var description = _cells.Text(TableField.Description);
        var hsCode = _hsCodes.Length == 0 ? default : _cells.Code(_hsCodes[0]);
        var packageType = _cells.Text(TableField.PackageType);
        var marks = _cells.Text(TableField.Marks);

        GoodsLine? line;
        if (description.IsEmpty && hsCode.IsEmpty && marks.IsEmpty)
        {
            // Nothing new is said of the goods: more of the same.
            line = open.Bill.Goods.Count > 0 ? open.Bill.Goods[^1] : null;
            if (
                line is null
                && packageType.IsEmpty
                && !packages.IsStated
                && !grossMass.IsStated
                && !netMass.IsStated
                && !volume.IsStated
            )
                return null;
        }
        else
            line = open.FindGoods(description, hsCode, packageType, marks);

        if (line is not null)
            open.Join(line, packages, grossMass, netMass, volume);
        else
        {
            if (IsFull(open, open.Bill.Goods.Count))
                return null;
            line = NewGoods(
                open,
                _cells.PlaceOf(TableField.Description),
                description,
                hsCode,
                packageType,
                marks
            );
            line.Packages = packages;
            line.GrossMassKg = grossMass;
            line.NetMassKg = netMass;
            line.VolumeM3 = volume;
            line.OriginCountry = _cells.Word(TableField.OriginCountry);
        }
        if (_hasDangerous)
            DangerousCells.Read(_cells, line.Dangerous);
        foreach (var column in _cells.All(TableField.Vin))
        {
            if (_cells.Code(column) is { IsEmpty: false } vin && line.Vins.Count < _options.MaxItemsPerBill)
                line.Vins.Add(CodeCells.Compact(vin, _cells.PlaceOf(column)));
        }
        return line;
    }

    private GoodsLine NewGoods(OpenBill open, FilePlace place) =>
        NewGoods(open, place, default, default, default, default);

    private GoodsLine NewGoods(
        OpenBill open,
        FilePlace place,
        ReadOnlySpan<char> description,
        ReadOnlySpan<char> hsCode,
        ReadOnlySpan<char> packageType,
        ReadOnlySpan<char> marks
    )
    {
        var line = new GoodsLine
        {
            Number = open.Bill.Goods.Count + 1,
            Place = place,
            Description = description.IsEmpty ? null : _cells.Pool.Get(description),
            Marks = marks.IsEmpty ? null : _cells.Pool.Get(marks),
        };
        if (!packageType.IsEmpty)
            line.PackageType = CodeCells.Package(packageType, _cells);
        if (!hsCode.IsEmpty)
            CodeCells.Tariff(line, hsCode, _cells, _hsCodes);
        open.Add(line);
        return line;
    }

    private void AddLoad(
        OpenBill open,
        Container? container,
        GoodsLine? goods,
        Measured packages,
        Measured grossMass
    )
    {
        if (container is null || IsFull(open, open.Bill.Loads.Count))
            return;
        open.Bill.Loads.Add(
            new ContainerLoad
            {
                Container = container,
                GoodsLine = goods?.Number ?? 0,
                Packages = packages,
                GrossMassKg = grossMass,
                Place = _cells.PlaceOf(TableField.Container),
            }
        );
    }

    private bool IsFull(OpenBill open, int count)
    {
        if (count < _options.MaxItemsPerBill)
            return false;
        if (!open.IsFull)
        {
            open.IsFull = true;
            var limit = _options.MaxItemsPerBill.ToString(CultureInfo.InvariantCulture);
            _cells.Tell(
                ReadingFindings.LimitExceeded,
                _cells.Place,
                $"> {limit}",
                $"MaxItemsPerBill = {limit}"
            );
        }
        return true;
    }
}
