using System.Runtime.InteropServices;
using Resguardo.Codes;
using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Facts;

/// <summary>A container of a consignment, in figures.</summary>
public sealed class UnitFacts
{
    private SizeType? _sizeType;

    internal UnitFacts(Container container)
    {
        Container = container;
        Key = Hash64.Of(container.Number);
        _ = container.SizeType.Code is { } code && SizeType.TryParse(code, out _sizeType);
    }

    /// <summary>The container as declared.</summary>
    public Container Container { get; }

    /// <summary>The number, upper case without blanks.</summary>
    public string Number => Container.Number;

    /// <summary>The key of the number.</summary>
    public ulong Key { get; }

    /// <summary>What the size and type code says; null when it is missing or says nothing.</summary>
    public SizeType? Size => _sizeType;

    /// <summary>Packages of this consignment in the container; null when not stated.</summary>
    public double? Packages { get; private set; }

    /// <summary>
    /// Gross kilograms of cargo in the container: the sum over this consignment's lines in it, else what is declared for
    /// the unit; null when neither is stated.
    /// </summary>
    public double? GrossKg => _loadedKg ?? Consignment.Positive(Container.GrossMassKg.Value);

    private double? _loadedKg;

    /// <summary>True when the number is that of a freight container and not a placeholder.</summary>
    public bool IsContainer => Container.IsContainer;

    /// <summary>True when declared empty.</summary>
    public bool IsEmpty => Container.Fill == ContainerFill.Empty;

    /// <summary>True when the type is a refrigerated one; null when the type is not known.</summary>
    public bool? IsReefer => _sizeType?.IsReefer;

    /// <summary>The temperature to keep, in degrees Celsius; null when not stated.</summary>
    public double? SetTemperatureC => (double?)Container.SetTemperatureC.Value;

    /// <summary>The verified gross mass in kilograms; null when not stated.</summary>
    public double? VerifiedGrossKg => Consignment.Positive(Container.VerifiedGrossMassKg.Value);

    /// <summary>The tare in kilograms as declared, else as usual for the type; null when neither is known.</summary>
    public double? TareKg => Consignment.Positive(Container.TareKg.Value) ?? _sizeType?.TypicalTareKg;

    /// <summary>The first mark of a seal that is more than a placeholder, normalised; null when there is none.</summary>
    public string? Seal => SealMarks is [var first, ..] ? first : null;

    /// <summary>The marks of seals that are more than placeholders, normalised.</summary>
    public IReadOnlyList<string> Seals => SealMarks;

    internal string[] SealMarks => _seals ??= SealsOf(Container);

    private string[]? _seals;

    internal void Take(ContainerLoad load)
    {
        if (Consignment.Positive(load.Packages.Value) is { } packages)
            Packages = (Packages ?? 0) + packages;
        if (Consignment.Positive(load.GrossMassKg.Value) is { } grossKg)
            _loadedKg = (_loadedKg ?? 0) + grossKg;
    }

    internal static string[] SealsOf(Container container)
    {
        if (!container.HasSeals)
            return [];
        var seals = CollectionsMarshal.AsSpan(container.Seals);
        var count = 0;
        foreach (var seal in seals)
        {
            if (!Codes.Seals.IsPlaceholder(seal.Number))
                count++;
        }
        if (count == 0)
            return [];
        var marks = new string[count];
        count = 0;
        foreach (var seal in seals)
        {
            if (!Codes.Seals.IsPlaceholder(seal.Number))
                marks[count++] = Codes.Seals.Normalise(seal.Number);
        }
        return marks;
    }
}
