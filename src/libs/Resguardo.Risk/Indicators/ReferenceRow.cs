namespace Resguardo.Risk.Indicators;

/// <summary>A row of a reference table. What a table does not use is null or empty.</summary>
public sealed record ReferenceRow
{
    /// <summary>The code, or the phrase that was matched.</summary>
    public required string Key { get; init; }

    /// <summary>A short free text.</summary>
    public string Note { get; init; } = "";

    /// <summary>The mark of its source, such as <c>S42</c>, <c>V</c> or <c>P</c>.</summary>
    public string Source { get; init; } = "";

    /// <summary>The smallest usual value.</summary>
    public double? Min { get; init; }

    /// <summary>The largest usual value.</summary>
    public double? Max { get; init; }

    /// <summary>The usual value.</summary>
    public double? Typical { get; init; }

    /// <summary>Degrees north.</summary>
    public double? North { get; init; }

    /// <summary>Degrees east.</summary>
    public double? East { get; init; }

    /// <summary>Countries that the row is about.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Where it goes to: countries, codes or classes.</summary>
    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>The share of each month in a year, in per cent.</summary>
    public IReadOnlyList<double> Months { get; init; } = [];

    /// <summary>Package codes of Rec. 21.</summary>
    public IReadOnlyList<string> Packages { get; init; } = [];

    /// <summary>Tariff codes, chapters or headings.</summary>
    public IReadOnlyList<string> Hs { get; init; } = [];

    /// <summary>The likely UN number.</summary>
    public string? Un { get; init; }

    /// <summary>The CAS number.</summary>
    public string? Cas { get; init; }

    /// <summary>A pattern: A for a letter, # for a digit, anything else for itself.</summary>
    public string? Pattern { get; init; }

    /// <summary>True when the row names the country, or names none.</summary>
    public bool HasCountry(string? country) => Countries.Count == 0 || Names(Countries, country);

    /// <summary>True when the row's <see cref="To"/> names the country, or names none.</summary>
    public bool GoesTo(string? country) => To.Count == 0 || Names(To, country);

    private static bool Names(IReadOnlyList<string> countries, string? country)
    {
        if (country is null)
            return false;
        for (var place = 0; place < countries.Count; place++)
        {
            if (countries[place] == country)
                return true;
        }
        return false;
    }
}
