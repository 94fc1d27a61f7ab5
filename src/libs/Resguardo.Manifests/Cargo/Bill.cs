namespace Resguardo.Manifests.Cargo;

/// <summary>What a bill stands for.</summary>
public enum BillKind
{
    /// <summary>The file does not say.</summary>
    Unknown,

    /// <summary>A carrier's bill under which house bills may stand.</summary>
    Master,

    /// <summary>A forwarder's bill under a master.</summary>
    House,

    /// <summary>A carrier's bill without house bills.</summary>
    Straight,
}

/// <summary>What customs regime the cargo of a bill is under; the numbers are ASYCUDA's.</summary>
public enum BillNature
{
    /// <summary>The file does not say.</summary>
    Unknown = 0,

    /// <summary>Leaves the country.</summary>
    Export = 22,

    /// <summary>Enters the country.</summary>
    Import = 23,

    /// <summary>Passes through the country.</summary>
    Transit = 24,

    /// <summary>Changes ship here.</summary>
    Transhipment = 28,
}

/// <summary>Who pays the freight, and where.</summary>
public enum FreightTerm
{
    /// <summary>The file does not say.</summary>
    Unknown,

    /// <summary>Paid before departure.</summary>
    Prepaid,

    /// <summary>Paid at destination.</summary>
    Collect,
}

/// <summary>A transport document: who sends what to whom, in which containers.</summary>
public sealed class Bill : ICargoRecord
{
    /// <summary>The number as written; empty when the file has none.</summary>
    public required string Number { get; init; }

    /// <summary>The number in upper case without blanks, for comparing.</summary>
    public string Key => _key ??= KeyOf(Number);

    private string? _key;

    /// <summary>Master, house or straight.</summary>
    public BillKind Kind { get; set; }

    /// <summary>The master bill that this one belongs to; null when the file names none.</summary>
    public string? MasterNumber { get; set; }

    /// <summary>The booking reference; null when not stated.</summary>
    public string? BookingNumber
    {
        get => _rest?.BookingNumber;
        set => (_rest ??= new()).BookingNumber = value;
    }

    /// <summary>Import, export, transit, transhipment.</summary>
    public BillNature Nature { get; set; }

    /// <summary>Its line number in the manifest as written.</summary>
    public string? LineNumber { get; set; }

    /// <summary>Where the carrier received the goods.</summary>
    public Location PlaceOfReceipt
    {
        get => _rest is null ? default : _rest.PlaceOfReceipt;
        set => (_rest ??= new()).PlaceOfReceipt = value;
    }

    /// <summary>Where the goods first began their journey, when it differs from the port of loading.</summary>
    public Location Origin
    {
        get => _rest is null ? default : _rest.Origin;
        set => (_rest ??= new()).Origin = value;
    }

    /// <summary>Where they were loaded on this ship.</summary>
    public Location PortOfLoading { get; set; }

    /// <summary>Where they were transhipped on the way, in order.</summary>
    public List<Location> TranshipmentPorts => _transhipmentPorts ??= [];

    /// <summary>Whether the goods were transhipped on the way, asked without making a list.</summary>
    public bool HasTranshipmentPorts => _transhipmentPorts is { Count: > 0 };

    /// <summary>Where they leave this ship.</summary>
    public Location PortOfDischarge { get; set; }

    /// <summary>Where the carrier delivers them.</summary>
    public Location PlaceOfDelivery
    {
        get => _rest is null ? default : _rest.PlaceOfDelivery;
        set => (_rest ??= new()).PlaceOfDelivery = value;
    }

    /// <summary>When the bill was issued.</summary>
    public Dated Issued
    {
        get => _rest is null ? default : _rest.Issued;
        set => (_rest ??= new()).Issued = value;
    }

    /// <summary>The parties in the order of the file.</summary>
    public List<Party> Parties { get; } = [];

    /// <summary>The goods in the order of the file.</summary>
    public List<GoodsLine> Goods { get; } = [];

    /// <summary>Which container holds how much of it: one entry for each pair of goods line and container.</summary>
    public List<ContainerLoad> Loads { get; } = [];

    /// <summary>Packages as declared for the whole bill; empty when only the goods lines say it.</summary>
    public Measured DeclaredPackages { get; set; }

    /// <summary>Gross mass in kilograms as declared for the whole bill; empty when only the goods lines say it.</summary>
    public Measured DeclaredGrossMassKg { get; set; }

    /// <summary>Number of containers as declared for the bill.</summary>
    public Measured DeclaredContainers
    {
        get => _rest is null ? default : _rest.DeclaredContainers;
        set => (_rest ??= new()).DeclaredContainers = value;
    }

    /// <summary>The value of the goods, when the file states one.</summary>
    public Money Value
    {
        get => _rest is null ? default : _rest.Value;
        set => (_rest ??= new()).Value = value;
    }

    /// <summary>The freight, when the file states one.</summary>
    public Money Freight
    {
        get => _rest is null ? default : _rest.Freight;
        set => (_rest ??= new()).Freight = value;
    }

    /// <summary>Prepaid or collect.</summary>
    public FreightTerm FreightTerm
    {
        get => _rest is null ? default : _rest.FreightTerm;
        set => (_rest ??= new()).FreightTerm = value;
    }

    /// <inheritdoc />
    public FilePlace Place { get; init; }

    /// <summary>Packages of the bill: as declared for it, else the sum of its goods lines, else of its loads; null when none says.</summary>
    public decimal? Packages =>
        DeclaredPackages.Value
        ?? SumOfGoods(line => line.Packages.Value)
        ?? SumOfLoads(load => load.Packages.Value);

    /// <summary>Gross mass in kilograms: as declared for the bill, else the sum of its goods lines, else of its loads; null when none says.</summary>
    public decimal? GrossMassKg =>
        DeclaredGrossMassKg.Value
        ?? SumOfGoods(line => line.GrossMassKg.Value)
        ?? SumOfLoads(load => load.GrossMassKg.Value);

    /// <summary>The consignor (shipper, exporter); null when the file names none.</summary>
    public Party? Consignor => PartyIn(PartyRole.Consignor);

    /// <summary>The consignee (importer); null when the file names none.</summary>
    public Party? Consignee => PartyIn(PartyRole.Consignee);

    /// <summary>The first party to notify; null when the file names none.</summary>
    public Party? Notify => PartyIn(PartyRole.Notify);

    /// <summary>The forwarder; null when the file names none.</summary>
    public Party? Forwarder => PartyIn(PartyRole.Forwarder);

    /// <summary>The first party in a role; null when there is none.</summary>
    public Party? PartyIn(PartyRole role)
    {
        foreach (var party in Parties)
        {
            if (party.Role == role)
                return party;
        }
        return null;
    }

    // What most bills do not state takes no room in those that do not.
    private sealed class Rest
    {
        public string? BookingNumber;
        public Location PlaceOfReceipt;
        public Location Origin;
        public Location PlaceOfDelivery;
        public Dated Issued;
        public Measured DeclaredContainers;
        public Money Value;
        public Money Freight;
        public FreightTerm FreightTerm;
    }

    private Rest? _rest;
    private List<Location>? _transhipmentPorts;

    private static string KeyOf(string number)
    {
        foreach (var character in number)
        {
            if (char.IsWhiteSpace(character) || char.IsLower(character))
                return string.Concat(number.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        }
        return number;
    }

    private decimal? SumOfGoods(Func<GoodsLine, decimal?> part)
    {
        decimal? sum = null;
        foreach (var line in Goods)
        {
            if (part(line) is { } value)
                sum = (sum ?? 0) + value;
        }
        return sum;
    }

    private decimal? SumOfLoads(Func<ContainerLoad, decimal?> part)
    {
        decimal? sum = null;
        foreach (var load in Loads)
        {
            if (part(load) is { } value)
                sum = (sum ?? 0) + value;
        }
        return sum;
    }
}
