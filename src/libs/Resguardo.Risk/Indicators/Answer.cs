using System.Globalization;
using System.Runtime.InteropServices;
using Resguardo.Risk.Facts;

namespace Resguardo.Risk.Indicators;

/// <summary>What an indicator answers about one consignment or container. The default value says "does not fire".</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Answer
{
    private readonly double _weakenedBy;

    private Answer(string value, string baseline, DataSource source)
    {
        IsFired = true;
        Value = value;
        Baseline = baseline;
        Source = source;
    }

    /// <summary>It does not fire.</summary>
    public static Answer No => default;

    /// <summary>True when it fires.</summary>
    public bool IsFired { get; }

    /// <summary>What is missing to tell; <see cref="Fact.None"/> when nothing is.</summary>
    public Fact Missing { get; private init; }

    /// <summary>The value that was found, as data: a number, a code, a name. Null unless it fires.</summary>
    public string? Value { get; }

    /// <summary>What the value was compared with, as data. Null unless it fires; empty when there is nothing to compare.</summary>
    public string? Baseline { get; }

    /// <summary>Where the value comes from.</summary>
    public DataSource Source { get; }

    /// <summary>The date of the value found, when it is another than that of the consignment.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How much of its weight counts, above 0 and up to 1: a rate just above the usual counts for less than one far above.</summary>
    public double Strength => 1 - _weakenedBy;

    /// <summary>True when it puts the consignment in the top band by itself: an exact match of a watch list, a radiation alarm.</summary>
    public bool IsOverride { get; init; }

    /// <summary>It does not apply, such as a question about air waybills to a container on a ship: neither answered nor missing.</summary>
    public static Answer NotApplicable => new() { IsApart = true };

    /// <summary>True when it does not apply.</summary>
    public bool IsApart { get; private init; }

    /// <summary>It fires.</summary>
    public static Answer Yes(string value, string baseline, DataSource source) =>
        new(value, baseline, source);

    /// <summary>It fires when a condition holds. For values that cost nothing to make.</summary>
    public static Answer When(bool isFired, string value, string baseline, DataSource source) =>
        isFired ? new(value, baseline, source) : default;

    /// <summary>It cannot be told: a piece of data is missing.</summary>
    public static Answer Lacks(Fact fact) => new() { Missing = fact };

    /// <summary>The same answer with less weight.</summary>
    /// <param name="strength">Above 0 and up to 1.</param>
    public Answer With(double strength) => this with { WeakenedBy = 1 - Math.Clamp(strength, 0.01, 1) };

    private double WeakenedBy
    {
        init => _weakenedBy = value;
    }

    /// <summary>A number as data: invariant, without needless digits.</summary>
    public static string Text(double number) =>
        number.ToString(
            Math.Abs(number) switch
            {
                >= 100 => "0",
                >= 1 => "0.##",
                _ => "0.####",
            },
            CultureInfo.InvariantCulture
        );

    /// <summary>A number as data.</summary>
    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day as data, such as <c>2026-11-25</c>.</summary>
    public static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A moment as data, such as <c>2026-11-25 14:05</c>.</summary>
    public static string Text(DateTime moment) =>
        moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
