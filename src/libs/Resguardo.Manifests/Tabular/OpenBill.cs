using System.Globalization;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Tabular;

/// <summary>A bill of which more rows may come.</summary>
internal sealed class OpenBill(Bill bill, string key)
{
    // Up to here a list is searched faster than a dictionary.
    private const int FewItems = 8;

    private List<Container>? _containers;
    private List<GoodsLine>? _joined;
    private Dictionary<string, Container>? _containersByNumber;
    private Dictionary<(string?, string?, string?, string?), GoodsLine>? _goodsByWords;

    public Bill Bill { get; } = bill;

    /// <summary>What the bill is found by.</summary>
    public string Key { get; } = key;

    /// <summary>The container of the row before.</summary>
    public Container? LastContainer { get; private set; }

    /// <summary>True once a limit on its parts was told.</summary>
    public bool IsFull { get; set; }

    public Container? FindContainer(ReadOnlySpan<char> number)
    {
        if (LastContainer is not null && number.SequenceEqual(LastContainer.Number))
            return LastContainer;
        if (_containersByNumber is not null)
            return _containersByNumber
                .GetAlternateLookup<ReadOnlySpan<char>>()
                .TryGetValue(number, out var known)
                ? LastContainer = known
                : null;
        foreach (var container in _containers ?? [])
        {
            if (number.SequenceEqual(container.Number))
                return LastContainer = container;
        }
        return null;
    }

    public void Add(Container container)
    {
        // The first is known as the last; a list begins with the second.
        if (LastContainer is not null)
        {
            _containers ??= [LastContainer];
            _containers.Add(container);
        }
        LastContainer = container;
        if (_containersByNumber is not null)
            _containersByNumber.TryAdd(container.Number, container);
        else if (_containers?.Count > FewItems)
            _containersByNumber = _containers
                .DistinctBy(one => one.Number)
                .ToDictionary(one => one.Number, StringComparer.Ordinal);
    }

    /// <summary>The goods line of the same words; null when there is none yet.</summary>
    public GoodsLine? FindGoods(
        ReadOnlySpan<char> description,
        ReadOnlySpan<char> hsCode,
        ReadOnlySpan<char> packageType,
        ReadOnlySpan<char> marks
    )
    {
        var goods = Bill.Goods;
        if (_goodsByWords is not null)
            return _goodsByWords.GetValueOrDefault(
                (Text(description), Text(hsCode), Text(packageType), Text(marks))
            );
        for (var index = goods.Count - 1; index >= 0; index--)
        {
            var line = goods[index];
            if (
                Is(line.Description, description)
                && Is(line.HsCode.Raw, hsCode)
                && Is(line.PackageType.Raw, packageType)
                && Is(line.Marks, marks)
            )
                return line;
        }
        return null;
    }

    /// <summary>Adds a line. The raw text of its HS code is the whole cell, by which further rows are told to be of it.</summary>
    public void Add(GoodsLine line)
    {
        Bill.Goods.Add(line);
        if (_goodsByWords is not null)
            _goodsByWords.TryAdd(KeyOf(line), line);
        else if (Bill.Goods.Count > FewItems)
        {
            _goodsByWords = [];
            foreach (var one in Bill.Goods)
                _goodsByWords.TryAdd(KeyOf(one), one);
        }
    }

    /// <summary>Adds a further row's amounts to a line.</summary>
    public void Join(GoodsLine line, Measured packages, Measured grossMass, Measured netMass, Measured volume)
    {
        _joined ??= [];
        if (_joined.Count == 0 || _joined[^1] != line)
            _joined.Add(line);
        line.Packages = Sum(line.Packages, packages);
        line.GrossMassKg = Sum(line.GrossMassKg, grossMass);
        line.NetMassKg = Sum(line.NetMassKg, netMass);
        line.VolumeM3 = Sum(line.VolumeM3, volume);
    }

    /// <summary>Completes the bill: what was summed up over rows is written as the sum, in the property's own unit.</summary>
    public Bill Close()
    {
        foreach (var line in _joined ?? [])
        {
            line.Packages = Written(line.Packages);
            line.GrossMassKg = Written(line.GrossMassKg);
            line.NetMassKg = Written(line.NetMassKg);
            line.VolumeM3 = Written(line.VolumeM3);
        }
        _joined = null;
        return Bill;
    }

    private static Measured Sum(Measured had, Measured more)
    {
        if (!more.IsStated)
            return had;
        if (!had.IsStated)
            return more;
        return had with
        {
            Value = had.Value is null && more.Value is null ? null : (had.Value ?? 0) + (more.Value ?? 0),
        };
    }

    private static Measured Written(Measured amount) =>
        amount.Value is { } value
            ? amount with
            {
                Raw = value.ToString(CultureInfo.InvariantCulture),
                RawUnit = null,
            }
            : amount;

    private static (string?, string?, string?, string?) KeyOf(GoodsLine line) =>
        (line.Description, line.HsCode.Raw, line.PackageType.Raw, line.Marks);

    private static string? Text(ReadOnlySpan<char> text) => text.IsEmpty ? null : text.ToString();

    private static bool Is(string? known, ReadOnlySpan<char> text) =>
        known is null ? text.IsEmpty : text.SequenceEqual(known);
}
