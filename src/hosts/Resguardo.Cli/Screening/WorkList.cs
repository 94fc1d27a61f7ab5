using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Indicators;
using Resguardo.Risk.Scoring;
using Resguardo.Risk.Selection;

namespace Resguardo.Cli.Screening;

/// <summary>What a screening came to: the chosen units, and what is known of all others in figures.</summary>
internal sealed class WorkList(SelectionPlan plan, RiskRules rules)
{
    private const int MostMessages = 3;
    private const int MostExplained = 20;
    private readonly Selector _selector = new(plan);
    private readonly long[] _bands = new long[rules.Scoring.Bands.Count];
    private readonly Dictionary<Fact, long> _missing = [];
    private double _dataShare;

    public RiskRules Rules { get; } = rules;

    /// <summary>The files and lists that went in, with their hashes.</summary>
    public List<LoggedInput> Inputs { get; } = [];

    /// <summary>The files whose content the history already held.</summary>
    public List<string> Repeated { get; } = [];

    /// <summary>The first messages, for the heading.</summary>
    public List<CargoMessage> Messages { get; } = [];

    /// <summary>How many messages there were.</summary>
    public long MessageCount { get; private set; }

    /// <summary>How many bills, and containers without a bill, were assessed.</summary>
    public long Assessed { get; private set; }

    /// <summary>Assessments that the user wants to see opened.</summary>
    public List<Assessment> Explained { get; } = [];

    /// <summary>How much of what the rules ask could be answered, on average.</summary>
    public double DataShare => Assessed == 0 ? 1 : _dataShare / Assessed;

    /// <summary>The bands from the highest, with how many are in each.</summary>
    public IEnumerable<(int Place, Band Band, long Count)> Bands =>
        Rules.Scoring.Bands.Select((band, place) => (place, band, _bands[place])).Reverse();

    /// <summary>What was missing most often, first what would answer most questions.</summary>
    public IEnumerable<Fact> MostMissing =>
        _missing.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key);

    public SelectionResult Result => field ??= _selector.Select();

    public void Take(CargoMessage message)
    {
        MessageCount++;
        if (Messages.Count < MostMessages)
            Messages.Add(message);
    }

    /// <param name="explain">The bill or container to keep opened, in normal form; null for none.</param>
    public void Take(Assessment assessment, string? explain)
    {
        _selector.Add(assessment);
        Assessed++;
        _dataShare += assessment.DataShare;
        _bands[PlaceOf(assessment.Band)]++;
        foreach (var missing in assessment.Missing)
            _missing[missing.Fact] = _missing.GetValueOrDefault(missing.Fact) + 1;
        if (explain is not null && Explained.Count < MostExplained && IsAbout(assessment, explain))
            Explained.Add(assessment);
    }

    /// <summary>The place of a band, counted from the lowest.</summary>
    public int PlaceOf(Band band)
    {
        for (var place = 0; place < Rules.Scoring.Bands.Count; place++)
        {
            if (Rules.Scoring.Bands[place].Name == band.Name)
                return place;
        }
        return 0;
    }

    private static bool IsAbout(Assessment assessment, string key) =>
        assessment.Key == key || assessment.Units.Any(unit => unit.Container == key);
}
