namespace Resguardo.Manifests.Comparison;

/// <summary>What two files may differ in without a word, and how much of them is compared.</summary>
public sealed record ComparisonOptions
{
    /// <summary>The tolerances and limits of a fresh installation.</summary>
    public static ComparisonOptions Default { get; } = new();

    /// <summary>How far the weights of a container may be apart, as a share; 0.05 by default.</summary>
    public decimal ContainerWeightTolerance { get; init; } = 0.05m;

    /// <summary>The difference in kilograms up to which the weights of a container are never reported; 500 by default.</summary>
    public decimal ContainerWeightToleranceKg { get; init; } = 500;

    /// <summary>How far the weights of a bill may be apart, as a share; 0.005 by default, and always 1 kg.</summary>
    public decimal BillWeightTolerance { get; init; } = 0.005m;

    /// <summary>How far temperatures may be apart, in degrees Celsius; 0.5 by default, since some senders convert from Fahrenheit.</summary>
    public decimal TemperatureToleranceC { get; init; } = 0.5m;

    /// <summary>The most containers of each file that are compared; 500,000 by default.</summary>
    public int MaxContainers { get; init; } = 500_000;

    /// <summary>The most bills of each file that are compared; 500,000 by default.</summary>
    public int MaxBills { get; init; } = 500_000;
}
