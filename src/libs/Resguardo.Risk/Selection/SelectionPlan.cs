namespace Resguardo.Risk.Selection;

/// <summary>How many units each treatment can take, and how they are chosen.</summary>
/// <remarks>
/// First what is mandatory; then, within the capacity that is not kept for chance, the highest scores; then a random
/// share of all others, without which nobody could know the hit rate of what the rules leave out.
/// </remarks>
public sealed record SelectionPlan
{
    private readonly int[] _capacity = new int[Enum.GetValues<Treatment>().Length];

    /// <summary>A plan.</summary>
    /// <param name="seed">The seed of the random share, and of the order among equal scores.</param>
    /// <param name="capacity">How many units each treatment can take; one that is not named takes none. Release needs none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A capacity is below 0.</exception>
    public SelectionPlan(ulong seed, IReadOnlyDictionary<Treatment, int> capacity)
    {
        ArgumentNullException.ThrowIfNull(capacity);
        Seed = seed;
        foreach (var (treatment, units) in capacity)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(units, treatment.ToString());
            if (treatment != Treatment.Release)
                _capacity[(int)treatment] = units;
        }
    }

    /// <summary>The seed.</summary>
    public ulong Seed { get; }

    /// <summary>The share of the capacity that is drawn at random, from 0 to 1. 0.1 by default.</summary>
    public double RandomShare
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1);
            field = value;
        }
    } = 0.1;

    /// <summary>Units with a score below are never chosen for their score. 1 by default: what nothing speaks against is left to chance.</summary>
    public double MinimumScore { get; init; } = 1;

    /// <summary>How many units all treatments take together. Not to be loaded counts apart: it holds only what is mandatory.</summary>
    public int TotalCapacity
    {
        get
        {
            var total = 0;
            foreach (var treatment in Examining)
                total += CapacityOf(treatment);
            return total;
        }
    }

    /// <summary>
    /// How many units are drawn at random: the share of <see cref="TotalCapacity"/>, rounded to the nearest; at least one
    /// when the share is above 0 and there is capacity for two.
    /// </summary>
    public int RandomCount
    {
        get
        {
            var total = TotalCapacity;
            var count = (int)Math.Round(total * RandomShare, MidpointRounding.AwayFromZero);
            return count == 0 && RandomShare > 0 && total >= 2 ? 1 : count;
        }
    }

    internal static IEnumerable<Treatment> Examining =>
        Treatments.ByDepth.Where(treatment => treatment != Treatment.NotLoad);

    /// <summary>How many units a treatment can take.</summary>
    public int CapacityOf(Treatment treatment) => _capacity[(int)treatment];

    /// <summary>How many of the random units each treatment takes: in proportion to capacity, the largest remainders first.</summary>
    internal int[] RandomByTreatment()
    {
        var byTreatment = new int[_capacity.Length];
        var (count, total) = (RandomCount, TotalCapacity);
        if (count == 0)
            return byTreatment;
        var left = count;
        foreach (var treatment in Examining)
            left -= byTreatment[(int)treatment] = (int)((long)count * CapacityOf(treatment) / total);
        foreach (
            var treatment in Examining
                .OrderByDescending(treatment => (long)count * CapacityOf(treatment) % total)
                .ThenByDescending(treatment => treatment)
        )
        {
            if (left == 0)
                break;
            byTreatment[(int)treatment]++;
            left--;
        }
        return byTreatment;
    }
}
