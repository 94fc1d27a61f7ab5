using Resguardo.Manifests.Cargo;

namespace Resguardo.Risk.Facts;

/// <summary>One kind of goods in a consignment, in figures.</summary>
public sealed class GoodsFacts
{
    internal GoodsFacts(GoodsLine line)
    {
        Line = line;
        Hs = Hs.Of(line.HsCode.Code);
        Words = line.Description is null ? "" : NormalText.Of(line.Description);
        Packages = Consignment.Positive(line.Packages.Value);
        GrossKg = Consignment.Positive(line.GrossMassKg.Value);
        NetKg = Consignment.Positive(line.NetMassKg.Value);
        VolumeM3 = Consignment.Positive(line.VolumeM3.Value);
        Value = Consignment.Positive(line.Value.Value);
        OriginCountry = line.OriginCountry is { Length: 2 } country ? country.ToUpperInvariant() : null;
    }

    /// <summary>The line as declared.</summary>
    public GoodsLine Line { get; }

    /// <summary>The tariff code.</summary>
    public Hs Hs { get; }

    /// <summary>The description as normal text; empty when none is given.</summary>
    public string Words { get; }

    /// <summary>Number of packages; null when not stated or not above 0, as for all figures here.</summary>
    public double? Packages { get; }

    /// <summary>Gross mass in kilograms.</summary>
    public double? GrossKg { get; }

    /// <summary>Net mass in kilograms.</summary>
    public double? NetKg { get; }

    /// <summary>Volume in cubic metres.</summary>
    public double? VolumeM3 { get; }

    /// <summary>The value in the currency of the line.</summary>
    public double? Value { get; }

    /// <summary>The country of origin; null when not stated as two letters.</summary>
    public string? OriginCountry { get; }

    /// <summary>The package code of Rec. 21; null when not stated.</summary>
    public string? PackageCode => Line.PackageType.Code;

    /// <summary>Gross kilograms a package; null when one of the two is missing.</summary>
    public double? GrossKgPerPackage => GrossKg / Packages;
}
