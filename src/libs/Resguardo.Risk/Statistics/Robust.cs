namespace Resguardo.Risk.Statistics;

/// <summary>Median, spread and percentiles that a few wild values do not move.</summary>
public static class Robust
{
    /// <summary>The fewest values from which a score is computed: 20.</summary>
    public const int MinCount = 20;

    /// <summary>What the median absolute deviation is multiplied by to compare with a standard deviation of a normal law.</summary>
    public const double MadScale = 1.4826;

    /// <summary>The middle of sorted values: the middle one, or the mean of the two middle ones.</summary>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static double Median(ReadOnlySpan<double> sorted)
    {
        if (sorted.IsEmpty)
            throw new ArgumentException("There are no values.", nameof(sorted));
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>The median of the distances from the median.</summary>
    /// <param name="sorted">The values, sorted.</param>
    /// <param name="median">Their median.</param>
    /// <param name="scratch">Room for as many values; its content is overwritten.</param>
    public static double MedianAbsoluteDeviation(
        ReadOnlySpan<double> sorted,
        double median,
        Span<double> scratch
    )
    {
        var distances = scratch[..sorted.Length];
        for (var place = 0; place < sorted.Length; place++)
            distances[place] = Math.Abs(sorted[place] - median);
        distances.Sort();
        return Median(distances);
    }

    /// <summary>The value below which a share of sorted values lies, between neighbours in proportion.</summary>
    /// <param name="sorted">The values, sorted; at least one.</param>
    /// <param name="percent">From 0 to 100.</param>
    public static double Percentile(ReadOnlySpan<double> sorted, double percent)
    {
        var place = Math.Clamp(percent, 0, 100) / 100 * (sorted.Length - 1);
        var below = (int)place;
        return below + 1 >= sorted.Length
            ? sorted[^1]
            : sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
    }

    /// <summary>A smoothed rate, (hits + 1) ÷ (tries + 2): never 0 and never 1, and a half when nothing is known.</summary>
    public static double Share(double hits, double tries) => (hits + 1) / (tries + 2);
}
