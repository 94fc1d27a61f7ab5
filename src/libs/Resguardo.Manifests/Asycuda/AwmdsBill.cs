using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Asycuda;

/// <summary>A bill while its elements come in, in whatever order.</summary>
internal sealed class AwmdsBill(FilePlace place)
{
    public string? Number { get; set; }

    public string? LineNumber { get; set; }

    public BillNature Nature { get; set; }

    public BillKind Kind { get; set; }

    public string? MasterNumber { get; set; }

    public bool IsDangerous { get; set; }

    public Location Origin { get; set; }

    public Location Loading { get; set; }

    public Location Unloading { get; set; }

    public Location Delivery { get; set; }

    public Location Receipt { get; set; }

    public Dated Issued { get; set; }

    public Measured DeclaredContainers { get; set; }

    public Money Freight { get; set; }

    public FreightTerm FreightTerm { get; set; }

    public Money Value { get; set; }

    public List<Location> Transhipment { get; } = [];

    public List<Party> Parties { get; } = [];

    public List<HeldContainer> Containers { get; } = [];

    public List<GoodsLine> Goods { get; } = [];

    public List<Coded> Vins { get; } = [];

    /// <summary>The bill in the cargo model.</summary>
    /// <param name="master">The master bill that the document names; null when it names none.</param>
    public Bill Build(string? master)
    {
        var bill = new Bill
        {
            Number = Number ?? "",
            Kind = Kind,
            MasterNumber = MasterNumber ?? master,
            Nature = Nature,
            LineNumber = LineNumber,
            PlaceOfReceipt = Receipt,
            Origin = Origin.Code == Loading.Code ? default : Origin,
            PortOfLoading = Loading,
            PortOfDischarge = Unloading,
            PlaceOfDelivery = Delivery,
            Issued = Issued,
            DeclaredContainers = DeclaredContainers,
            Value = Value,
            Freight = Freight,
            FreightTerm = FreightTerm,
            Place = place,
        };
        bill.TranshipmentPorts.AddRange(Transhipment);
        bill.Parties.AddRange(Parties);
        bill.Goods.AddRange(Goods);

        // The format ties containers to the bill. With one goods line that is a tie to the line.
        var line = Goods.Count == 1 ? Goods[0] : null;
        var isDangerousNamed = Goods.Exists(goods => goods.Dangerous.Count > 0);
        foreach (var held in Containers)
        {
            isDangerousNamed |= held.Container.Dangerous.Count > 0;
            bill.Loads.Add(held.In(line));
        }

        if (Goods.Count > 0)
        {
            Goods[0].Vins.AddRange(Vins);
            if (IsDangerous && !isDangerousNamed)
                Goods[0].Dangerous.Add(new DangerousGoods { Place = place });
        }
        return bill;
    }
}

/// <summary>A container of a bill, and what the bill has in it.</summary>
internal sealed record HeldContainer(Container Container, Measured Packages, Measured GoodsKg)
{
    /// <summary>The load of the container.</summary>
    /// <param name="line">The only goods line of the bill, which then has the dangerous goods too; null when it has none or several.</param>
    public ContainerLoad In(GoodsLine? line)
    {
        if (line is not null && Container.Dangerous.Count > 0)
        {
            line.Dangerous.AddRange(Container.Dangerous);
            Container.Dangerous.Clear();
        }
        return new ContainerLoad
        {
            Container = Container,
            GoodsLine = line?.Number ?? 0,
            Packages = Packages,
            GrossMassKg = GoodsKg,
            Place = Container.Place,
        };
    }
}

/// <summary>A container while its elements come in; one object serves all of a file.</summary>
internal sealed class AwmdsContainer
{
    private FilePlace _place;

    public string? RawNumber { get; set; }

    public Measured Packages { get; set; }

    public Coded SizeType { get; set; }

    public ContainerFill Fill { get; set; }

    public List<(string Number, FilePlace Place)> Seals { get; } = [];

    public SealParty SealParty { get; set; }

    public Measured TareKg { get; set; }

    public Measured GoodsKg { get; set; }

    public Measured GrossKg { get; set; }

    public Measured MinTemperatureC { get; set; }

    public Measured MaxTemperatureC { get; set; }

    public Measured SetTemperatureC { get; set; }

    public List<DangerousGoods> Dangerous { get; } = [];

    /// <summary>False for a segment that was left empty.</summary>
    public bool IsStated =>
        RawNumber is not null || Packages.IsStated || SizeType.Raw is not null || GoodsKg.IsStated;

    /// <summary>Begins the next container.</summary>
    public void Begin(FilePlace place)
    {
        _place = place;
        RawNumber = null;
        SizeType = default;
        Fill = default;
        SealParty = default;
        Packages = TareKg = GoodsKg = GrossKg = default;
        MinTemperatureC = MaxTemperatureC = SetTemperatureC = default;
        Seals.Clear();
        Dangerous.Clear();
    }

    /// <summary>The container in the cargo model, with what the bill has in it.</summary>
    public HeldContainer Build()
    {
        var container = Cargo.Container.Of(RawNumber ?? "", _place);
        container.SizeType = SizeType;
        container.Fill = Fill;
        container.TareKg = TareKg;
        container.GrossMassKg = GrossKg;
        container.MinTemperatureC = MinTemperatureC;
        container.MaxTemperatureC = MaxTemperatureC;
        container.SetTemperatureC = SetTemperatureC;
        foreach (var (number, place) in Seals)
            container.Seals.Add(new Seal(number, SealParty, place));
        container.Dangerous.AddRange(Dangerous);
        return new HeldContainer(container, Packages, GoodsKg);
    }
}
