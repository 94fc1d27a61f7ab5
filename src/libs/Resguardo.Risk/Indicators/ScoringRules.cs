namespace Resguardo.Risk.Indicators;

/// <summary>A range of scores with a name.</summary>
/// <param name="Name">Its stable name, such as <c>high</c>.</param>
/// <param name="From">The lowest score in it; it reaches to the next band.</param>
public sealed record Band(string Name, double From);

/// <summary>How weights become a score: all of it data.</summary>
public sealed record ScoringRules
{
    /// <summary>The probability that stands for each weight; the first is for weight 1.</summary>
    public required IReadOnlyList<double> Probabilities { get; init; }

    /// <summary>How many indicators of a group count at most: those with the highest probability.</summary>
    public required int PerGroup { get; init; }

    /// <summary>The bands, lowest first; the first begins at 0.</summary>
    public required IReadOnlyList<Band> Bands { get; init; }

    /// <summary>By what a valid authorisation of a trusted trader multiplies the probabilities of <see cref="AeoGroups"/>.</summary>
    public required double AeoFactor { get; init; }

    /// <summary>The groups that a trusted trader's authorisation dampens. Container, seal, stow, event and dangerous-goods groups are never among them.</summary>
    public required IReadOnlyList<string> AeoGroups { get; init; }

    /// <summary>The band of a score.</summary>
    public Band BandOf(double score)
    {
        for (var place = Bands.Count - 1; place > 0; place--)
        {
            if (score >= Bands[place].From)
                return Bands[place];
        }
        return Bands[0];
    }

    /// <summary>A band by its name; null when there is none of that name.</summary>
    public Band? BandNamed(string name)
    {
        foreach (var band in Bands)
        {
            if (band.Name == name)
                return band;
        }
        return null;
    }
}
