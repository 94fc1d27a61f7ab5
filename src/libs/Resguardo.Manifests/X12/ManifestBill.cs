using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.X12;

/// <summary>A bill of a manifest while its segments come in.</summary>
/// <remarks>
/// The manifest repeats the goods under each container. The cargo model has the line once, and how much of it is in which
/// container: lines that say the same are joined, and their numbers added.
/// </remarks>
internal sealed class ManifestBill(Bill bill, Coded packageType, Measured volume)
{
    // So many characters of a sum are shown as its sender's own; what is added beyond is in the value alone.
    private const int LongestSum = 120;

    public Bill Bill { get; } = bill;

    public List<Party> Parties => Bill.Parties;

    public List<ManifestGoods> Goods { get; } = [];

    public List<Coded> Vins { get; } = [];

    public List<Container> Units { get; } = [];

    /// <summary>The container that goods belong to; null before the first.</summary>
    public Container? Unit { get; set; }

    public bool HasGoods => Goods.Count > 0 && ReferenceEquals(Goods[^1].Unit, Unit);

    public void Continue(string? description, string? marks)
    {
        Goods[^1].Description.Add(description);
        Goods[^1].Marks.Add(marks);
    }

    /// <summary>Where dangerous goods are to be added; null where there is nothing to add them to.</summary>
    public List<DangerousGoods>? Dangerous => HasGoods ? Goods[^1].Dangerous : Unit?.Dangerous;

    /// <summary>The bill with its goods lines and loads.</summary>
    public Bill Build()
    {
        var isFilled = new HashSet<Container>(ReferenceEqualityComparer.Instance);
        var lines = new Dictionary<string, GoodsLine>(StringComparer.Ordinal);
        foreach (var goods in Goods)
        {
            var key =
                $"{goods.Description.Join()}\0{goods.Marks.Join()}\0{goods.HsCode.Raw}\0{goods.PackageType.Raw}";
            if (lines.TryGetValue(key, out var line))
                Join(line, goods);
            else
                Bill.Goods.Add(lines[key] = line = NewLine(goods));

            if (goods.Unit is not { } unit)
                continue;
            isFilled.Add(unit);
            Bill.Loads.Add(
                new ContainerLoad
                {
                    Container = unit,
                    GoodsLine = line.Number,
                    Packages = goods.Quantity,
                    GrossMassKg = goods.Weight,
                    Place = goods.Place,
                }
            );
        }
        foreach (var unit in Units)
        {
            if (!isFilled.Contains(unit))
                Bill.Loads.Add(new ContainerLoad { Container = unit, Place = unit.Place });
        }
        AddWhatTheBillSays();
        return Bill;
    }

    private GoodsLine NewLine(ManifestGoods goods)
    {
        var line = new GoodsLine
        {
            Number = Bill.Goods.Count + 1,
            Description = goods.Description.Join(),
            Marks = goods.Marks.Join(),
            Packages = goods.Quantity,
            PackageType = goods.PackageType.Raw is null ? packageType : goods.PackageType,
            HsCode = goods.HsCode,
            GrossMassKg = goods.Weight,
            OriginCountry = goods.Origin,
            Place = goods.Place,
        };
        line.Dangerous.AddRange(goods.Dangerous);
        return line;
    }

    private static void Join(GoodsLine line, ManifestGoods goods)
    {
        line.Packages = Sum(line.Packages, goods.Quantity);
        line.GrossMassKg = Sum(line.GrossMassKg, goods.Weight);
        foreach (var entry in goods.Dangerous)
        {
            if (
                !line.Dangerous.Exists(known =>
                    known.UnNumber.Code == entry.UnNumber.Code && known.Class.Code == entry.Class.Code
                )
            )
                line.Dangerous.Add(entry);
        }
    }

    private static Measured Sum(Measured first, Measured second)
    {
        if (second.Value is not { } value)
            return first;
        if (first.Value is not { } before)
            return second;
        var raw = first.Raw is { Length: < LongestSum } ? $"{first.Raw} + {second.Raw}" : first.Raw;
        return first with { Value = before + value, Raw = raw };
    }

    // Kind of packages and volume stand with the bill. With one goods line they are that line's.
    private void AddWhatTheBillSays()
    {
        if (Bill.Goods.Count == 0 && (packageType.Raw is not null || volume.IsStated || Vins.Count > 0))
            Bill.Goods.Add(
                new GoodsLine
                {
                    Packages = Bill.DeclaredPackages,
                    PackageType = packageType,
                    GrossMassKg = Bill.DeclaredGrossMassKg,
                    Place = Bill.Place,
                }
            );
        if (Bill.Goods.Count == 1)
            Bill.Goods[0].VolumeM3 = volume;
        if (Bill.Goods.Count > 0)
            Bill.Goods[0].Vins.AddRange(Vins);
    }
}

/// <summary>Goods of a bill in one container, while their segments come in.</summary>
internal sealed class ManifestGoods(Measured quantity, Measured weight, FilePlace place)
{
    public Measured Quantity { get; } = quantity;

    public Measured Weight { get; } = weight;

    public FilePlace Place { get; } = place;

    public WrappedText Description { get; } = new();

    public WrappedText Marks { get; } = new();

    public Coded HsCode { get; init; }

    public Coded PackageType { get; init; }

    public string? Origin { get; init; }

    public List<DangerousGoods> Dangerous { get; } = [];

    public Container? Unit { get; set; }
}
