using System.Runtime.InteropServices;

namespace Resguardo.Risk.Statistics;

/// <summary>Values of one kind seen so far, as a sample of bounded size that gives median, spread and percentiles.</summary>
/// <remarks>
/// Up to <see cref="Capacity"/> values are kept as they are. Beyond, each new value takes a random place with the
/// probability that keeps the sample uniform (reservoir sampling); the chance comes from the count alone, so the same
/// values in the same order always give the same sample. Values of the present batch wait apart and count only for the
/// next one: what is being judged is not its own baseline.
/// </remarks>
public sealed class Distribution
{
    /// <summary>The most values kept: 128.</summary>
    public const int Capacity = 128;

    private const int MaxWaiting = 64;

    private readonly List<double> _sample = [];
    private readonly List<double> _waiting = [];
    private int _waitingSeen;
    private int _batch;
    private double[]? _sorted;
    private double _median;
    private double _spread;

    /// <summary>How many values were seen, the present batch left out.</summary>
    public long Count { get; private set; }

    /// <summary>The day of the last value, as a day number; what is oldest is forgotten first.</summary>
    public int LastDay { get; private set; }

    internal IReadOnlyList<double> Sample => _sample;

    /// <summary>Takes a value of a batch. What waits from another batch is counted in first.</summary>
    public void Add(double value, int batch, int day)
    {
        Settle(batch);
        _batch = batch;
        LastDay = Math.Max(LastDay, day);
        Keep(_waiting, MaxWaiting, _waitingSeen++, value);
    }

    /// <summary>Counts in what waits from other batches than the present one.</summary>
    public void Settle(int batch)
    {
        if (batch == _batch || _waiting.Count == 0)
            return;
        foreach (var value in CollectionsMarshal.AsSpan(_waiting))
            Keep(_sample, Capacity, Count++, value);
        // A batch of more values than may wait counts by its number, though only a sample of it is kept.
        Count += _waitingSeen - _waiting.Count;
        _waiting.Clear();
        _waitingSeen = 0;
        _sorted = null;
    }

    /// <summary>The median; NaN when there are no values.</summary>
    public double Median => Sorted().Length == 0 ? double.NaN : _median;

    /// <summary>The median absolute deviation; NaN when there are no values.</summary>
    public double MedianAbsoluteDeviation => Sorted().Length == 0 ? double.NaN : _spread;

    /// <summary>The value below which a share of the values lies; NaN when there are none.</summary>
    public double Percentile(double percent) =>
        Sorted() is { Length: > 0 } sorted ? Robust.Percentile(sorted, percent) : double.NaN;

    /// <summary>
    /// How many robust standard deviations a value lies from the median. Null when fewer than
    /// <see cref="Robust.MinCount"/> values are known. When the values do not spread at all, infinite outside of their
    /// range and 0 within.
    /// </summary>
    public double? RobustScore(double value)
    {
        if (Count < Robust.MinCount)
            return null;
        var sorted = Sorted();
        if (_spread > 0)
            return (value - _median) / (Robust.MadScale * _spread);
        if (value < sorted[0])
            return double.NegativeInfinity;
        return value > sorted[^1] ? double.PositiveInfinity : 0;
    }

    internal static Distribution Of(long count, int lastDay, IEnumerable<double> sample)
    {
        var distribution = new Distribution { Count = count, LastDay = lastDay };
        distribution._sample.AddRange(sample);
        return distribution;
    }

    private static void Keep(List<double> kept, int capacity, long seen, double value)
    {
        if (kept.Count < capacity)
        {
            kept.Add(value);
            return;
        }
        var place = (long)(SplitMix64.Mix((ulong)seen) % (ulong)(seen + 1));
        if (place < capacity)
            kept[(int)place] = value;
    }

    private double[] Sorted()
    {
        if (_sorted is not null)
            return _sorted;
        _sorted = [.. _sample];
        Array.Sort(_sorted);
        if (_sorted.Length > 0)
        {
            _median = Robust.Median(_sorted);
            Span<double> scratch = stackalloc double[Capacity];
            _spread = Robust.MedianAbsoluteDeviation(_sorted, _median, scratch);
        }
        return _sorted;
    }
}
