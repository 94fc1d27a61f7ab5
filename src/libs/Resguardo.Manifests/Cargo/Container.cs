using Resguardo.Codes;

namespace Resguardo.Manifests.Cargo;

/// <summary>Whether a container holds cargo.</summary>
public enum ContainerFill
{
    /// <summary>The file does not say.</summary>
    Unknown,

    /// <summary>Holds cargo.</summary>
    Full,

    /// <summary>Holds none.</summary>
    Empty,
}

/// <summary>What kind of equipment it is.</summary>
public enum EquipmentKind
{
    /// <summary>A freight container.</summary>
    Container,

    /// <summary>Loose cargo written in a container's place ("BL" blocks, "LCL").</summary>
    BreakBulk,

    /// <summary>A trailer, semi-trailer or chassis.</summary>
    Trailer,

    /// <summary>A swap body.</summary>
    SwapBody,

    /// <summary>A rail car or wagon.</summary>
    RailCar,

    /// <summary>An air cargo unit load device.</summary>
    UnitLoadDevice,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>Who put a seal on.</summary>
public enum SealParty
{
    /// <summary>The file does not say.</summary>
    Unknown,

    /// <summary>The carrier.</summary>
    Carrier,

    /// <summary>The shipper.</summary>
    Shipper,

    /// <summary>The consolidator.</summary>
    Consolidator,

    /// <summary>Customs.</summary>
    Customs,

    /// <summary>Quarantine or agricultural authority.</summary>
    Quarantine,

    /// <summary>The terminal operator.</summary>
    Terminal,

    /// <summary>Somebody else.</summary>
    Other,
}

/// <summary>A seal as declared.</summary>
/// <param name="Number">Its number as written; may be a word that means "none", see <see cref="Seals"/>.</param>
/// <param name="Party">Who put it on.</param>
/// <param name="Place">Where it stands in the file.</param>
public readonly record struct Seal(string Number, SealParty Party, FilePlace Place);

/// <summary>A container or other unit as the file describes it.</summary>
/// <remarks>
/// Formats that list equipment apart from bills (CUSCAR, BAPLIE, COARRI …) hand out each unit as a record of its own,
/// with <see cref="IsListed"/> set; formats that name containers inside a bill give them only by
/// <see cref="Bill.Loads"/>. A bill's load points to the very object that was listed before.
/// </remarks>
public sealed class Container : ICargoRecord
{
    /// <summary>The number as written; empty when the file has none.</summary>
    public required string RawNumber { get; init; }

    /// <summary>The number in upper case without blanks, hyphens and the like. Wrong numbers stay wrong.</summary>
    public required string Number { get; init; }

    /// <summary>What kind of number it is and which check digit it should have.</summary>
    public ContainerNumberReading Reading { get; init; }

    /// <summary>True when the unit is a freight container and its number is more than a placeholder.</summary>
    public bool IsContainer =>
        Kind == EquipmentKind.Container
        && Number.Length > 0
        && Reading.Kind != ContainerNumberKind.Placeholder;

    /// <summary>What kind of equipment it is.</summary>
    public EquipmentKind Kind { get; set; }

    /// <summary>True when the file lists it apart from bills.</summary>
    public bool IsListed { get; set; }

    /// <summary>Size and type as written (ISO 6346 of 1995 or 1984, or a trade name).</summary>
    public Coded SizeType { get; set; }

    /// <summary>Full or empty.</summary>
    public ContainerFill Fill { get; set; }

    /// <summary>True when declared as owned by the shipper.</summary>
    public bool IsShipperOwned { get; set; }

    /// <summary>The seals in the order of the file.</summary>
    public List<Seal> Seals => _seals ??= new(1);

    /// <summary>Whether there are seals, asked without making a list.</summary>
    public bool HasSeals => _seals is { Count: > 0 };

    /// <summary>Tare in kilograms.</summary>
    public Measured TareKg
    {
        get => _weights is null ? default : _weights.TareKg;
        set => (_weights ??= new()).TareKg = value;
    }

    /// <summary>Gross mass in kilograms as declared for the unit; senders differ on whether the tare is in it.</summary>
    public Measured GrossMassKg
    {
        get => _weights is null ? default : _weights.GrossMassKg;
        set => (_weights ??= new()).GrossMassKg = value;
    }

    /// <summary>Verified gross mass (SOLAS) in kilograms: cargo, packing and tare.</summary>
    public Measured VerifiedGrossMassKg
    {
        get => _weights is null ? default : _weights.VerifiedGrossMassKg;
        set => (_weights ??= new()).VerifiedGrossMassKg = value;
    }

    /// <summary>Temperature to keep, in degrees Celsius.</summary>
    public Measured SetTemperatureC
    {
        get => _temperatures is null ? default : _temperatures.SetTemperatureC;
        set => (_temperatures ??= new()).SetTemperatureC = value;
    }

    /// <summary>Lowest temperature allowed, in degrees Celsius.</summary>
    public Measured MinTemperatureC
    {
        get => _temperatures is null ? default : _temperatures.MinTemperatureC;
        set => (_temperatures ??= new()).MinTemperatureC = value;
    }

    /// <summary>Highest temperature allowed, in degrees Celsius.</summary>
    public Measured MaxTemperatureC
    {
        get => _temperatures is null ? default : _temperatures.MaxTemperatureC;
        set => (_temperatures ??= new()).MaxTemperatureC = value;
    }

    /// <summary>How far the cargo stands out of the unit; empty when it does not.</summary>
    public List<OverDimension> OverDimensions => _overDimensions ??= [];

    /// <summary>The unit's status as written (2 export, 3 import, 6 transhipment, 7 short landed, 8 over landed).</summary>
    public string? Status { get; set; }

    /// <summary>Where it stands on the ship; null when not stated or unreadable.</summary>
    public StowPosition? Stow { get; set; }

    /// <summary>The stow position as written, beside <see cref="Stow"/>.</summary>
    public Coded StowText
    {
        get => _rest is null ? default : _rest.StowText;
        set => (_rest ??= new()).StowText = value;
    }

    /// <summary>Where it was loaded.</summary>
    public Location PortOfLoading
    {
        get => _rest is null ? default : _rest.PortOfLoading;
        set => (_rest ??= new()).PortOfLoading = value;
    }

    /// <summary>Where it is discharged.</summary>
    public Location PortOfDischarge
    {
        get => _rest is null ? default : _rest.PortOfDischarge;
        set => (_rest ??= new()).PortOfDischarge = value;
    }

    /// <summary>Where it goes in the end.</summary>
    public Location PlaceOfDelivery
    {
        get => _rest is null ? default : _rest.PlaceOfDelivery;
        set => (_rest ??= new()).PlaceOfDelivery = value;
    }

    /// <summary>The operator's code.</summary>
    public string? OperatorCode
    {
        get => _rest?.OperatorCode;
        set => (_rest ??= new()).OperatorCode = value;
    }

    /// <summary>Bill, booking or other references given for the unit, as written. Plans often give the dummy <c>1</c>.</summary>
    public List<string> References => _references ??= new(1);

    /// <summary>The contents in the sender's own words, where the format has them with the unit.</summary>
    public string? Description
    {
        get => _rest?.Description;
        set => (_rest ??= new()).Description = value;
    }

    /// <summary>Dangerous goods given for the unit.</summary>
    public List<DangerousGoods> Dangerous => _dangerous ??= new(1);

    /// <summary>Whether dangerous goods are given for the unit, asked without making a list.</summary>
    public bool HasDangerous => _dangerous is { Count: > 0 };

    /// <summary>When it was moved (discharged, loaded, passed the gate), in reports of moves.</summary>
    public Dated MovedAt
    {
        get => _rest is null ? default : _rest.MovedAt;
        set => (_rest ??= new()).MovedAt = value;
    }

    /// <summary>The truck, wagon or carrier that brought or took it, in reports of moves.</summary>
    public string? MovedBy
    {
        get => _rest?.MovedBy;
        set => (_rest ??= new()).MovedBy = value;
    }

    /// <summary>Damage reported for the unit, as written.</summary>
    public string? Damage
    {
        get => _rest?.Damage;
        set => (_rest ??= new()).Damage = value;
    }

    /// <inheritdoc />
    public FilePlace Place { get; init; }

    // What few units state takes no room in the others.
    private sealed class Weights
    {
        public Measured TareKg;
        public Measured GrossMassKg;
        public Measured VerifiedGrossMassKg;
    }

    private Weights? _weights;

    // Only reefers have them.
    private sealed class Temperatures
    {
        public Measured SetTemperatureC;
        public Measured MinTemperatureC;
        public Measured MaxTemperatureC;
    }

    private Temperatures? _temperatures;

    // Of plans and reports rather than of manifests.
    private sealed class Rest
    {
        public Coded StowText;
        public Location PortOfLoading;
        public Location PortOfDischarge;
        public Location PlaceOfDelivery;
        public string? OperatorCode;
        public string? Description;
        public Dated MovedAt;
        public string? MovedBy;
        public string? Damage;
    }

    private Rest? _rest;
    private List<Seal>? _seals;
    private List<OverDimension>? _overDimensions;
    private List<string>? _references;
    private List<DangerousGoods>? _dangerous;

    /// <summary>Makes a unit from a number as written; the number is normalised and judged, never repaired.</summary>
    public static Container Of(string rawNumber, FilePlace place)
    {
        ArgumentNullException.ThrowIfNull(rawNumber);
        Span<char> normalised = stackalloc char[64];
        if (rawNumber.Length > normalised.Length)
            return new Container
            {
                RawNumber = rawNumber,
                Number = rawNumber.ToUpperInvariant(),
                Reading = new(ContainerNumberKind.NotANumber, '\0', false),
                Place = place,
            };

        var reading = ContainerNumber.Examine(rawNumber, normalised, out var length);
        var text = normalised[..length];
        return new Container
        {
            RawNumber = rawNumber,
            Number = text.SequenceEqual(rawNumber) ? rawNumber : text.ToString(),
            Reading = reading,
            Place = place,
        };
    }
}

/// <summary>How far cargo stands out of a unit, in one direction.</summary>
/// <param name="Side">Where.</param>
/// <param name="Centimetres">How far; null when only the fact is stated.</param>
public readonly record struct OverDimension(OverDimensionSide Side, decimal? Centimetres);

/// <summary>The side on which cargo stands out.</summary>
public enum OverDimensionSide
{
    /// <summary>Not told apart.</summary>
    General,

    /// <summary>At the front.</summary>
    Front,

    /// <summary>At the back.</summary>
    Back,

    /// <summary>On the right.</summary>
    Right,

    /// <summary>On the left.</summary>
    Left,

    /// <summary>Above.</summary>
    Height,
}

/// <summary>How much of a goods line is in one container.</summary>
public sealed class ContainerLoad
{
    /// <summary>The container.</summary>
    public required Container Container { get; init; }

    /// <summary>The number of the goods line in the bill, from 1; 0 when the file does not tie the container to one line.</summary>
    public int GoodsLine { get; init; }

    /// <summary>Packages of the line in this container.</summary>
    public Measured Packages { get; set; }

    /// <summary>Gross mass in kilograms of the line in this container.</summary>
    public Measured GrossMassKg { get; set; }

    /// <summary>Where the pair stands in the file.</summary>
    public FilePlace Place { get; init; }
}
