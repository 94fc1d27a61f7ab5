namespace Resguardo.Manifests.Cargo;

/// <summary>One kind of goods in a bill, as declared.</summary>
public sealed class GoodsLine
{
    /// <summary>The line's number in the bill, from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>The goods in the declarant's own words, wrapped pieces joined; null when not stated.</summary>
    public string? Description { get; set; }

    /// <summary>Shipping marks as written.</summary>
    public string? Marks { get; set; }

    /// <summary>Number of packages.</summary>
    public Measured Packages { get; set; }

    /// <summary>Kind of packages; the code is of UN/ECE recommendation 21 when the sender's code could be mapped to it.</summary>
    public Coded PackageType { get; set; }

    /// <summary>Harmonized System code: digits only as written (zeros may be lost; a finding says so).</summary>
    public Coded HsCode { get; set; }

    /// <summary>Further HS codes of the same line.</summary>
    public List<Coded> MoreHsCodes => _moreHsCodes ??= [];

    /// <summary>Whether there are further HS codes, asked without making a list.</summary>
    public bool HasMoreHsCodes => _moreHsCodes is { Count: > 0 };

    /// <summary>Gross mass in kilograms.</summary>
    public Measured GrossMassKg { get; set; }

    /// <summary>Net mass in kilograms.</summary>
    public Measured NetMassKg
    {
        get => _rest is null ? default : _rest.NetMassKg;
        set => (_rest ??= new()).NetMassKg = value;
    }

    /// <summary>Volume in cubic metres.</summary>
    public Measured VolumeM3 { get; set; }

    /// <summary>The value of this line, when the file states one.</summary>
    public Money Value
    {
        get => _rest is null ? default : _rest.Value;
        set => (_rest ??= new()).Value = value;
    }

    /// <summary>Country of origin of the goods.</summary>
    public string? OriginCountry
    {
        get => _rest?.OriginCountry;
        set => (_rest ??= new()).OriginCountry = value;
    }

    /// <summary>Dangerous goods declared for this line.</summary>
    public List<DangerousGoods> Dangerous => _dangerous ??= new(1);

    /// <summary>Whether dangerous goods are declared for this line, asked without making a list.</summary>
    public bool HasDangerous => _dangerous is { Count: > 0 };

    /// <summary>Vehicle identification numbers given for this line, as written.</summary>
    public List<Coded> Vins => _vins ??= [];

    /// <summary>Whether vehicles are identified, asked without making a list.</summary>
    public bool HasVins => _vins is { Count: > 0 };

    /// <summary>Where the line begins.</summary>
    public FilePlace Place { get; init; }

    // What most lines do not state takes no room in those that do not.
    private sealed class Rest
    {
        public Measured NetMassKg;
        public Money Value;
        public string? OriginCountry;
    }

    private Rest? _rest;
    private List<Coded>? _moreHsCodes;
    private List<DangerousGoods>? _dangerous;
    private List<Coded>? _vins;
}

/// <summary>A dangerous-goods entry, as declared.</summary>
public sealed class DangerousGoods
{
    /// <summary>UN number, four digits in normal form; the code is null when the entry names none.</summary>
    public Coded UnNumber { get; set; }

    /// <summary>Class or division as written, such as <c>3</c> or <c>1.4S</c>.</summary>
    public Coded Class { get; set; }

    /// <summary>Subsidiary hazards as written.</summary>
    public string? Subsidiary { get; set; }

    /// <summary>Packing group as written.</summary>
    public string? PackingGroup { get; set; }

    /// <summary>Flash point in degrees Celsius.</summary>
    public Measured FlashPointC { get; set; }

    /// <summary>Technical or proper shipping name as written.</summary>
    public string? Name { get; set; }

    /// <summary>Emergency schedule as written.</summary>
    public string? EmergencySchedule { get; set; }

    /// <summary>True when declared as limited quantity.</summary>
    public bool IsLimitedQuantity { get; set; }

    /// <summary>Where the entry begins.</summary>
    public FilePlace Place { get; init; }
}
