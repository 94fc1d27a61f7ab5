using System.Globalization;
using System.Text.Json;
using Resguardo.Risk.Scoring;

namespace Resguardo.Risk.Selection;

/// <summary>A file that went into a selection.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sha256">The SHA-256 of its content, in lower-case hexadecimal digits.</param>
public sealed record LoggedInput(string Name, string Sha256);

/// <summary>What reproduces a selection: what went in, with which rules, plan and seed, and what came out.</summary>
/// <remarks>
/// It holds every unit that could have been chosen (the best and the smallest draws), so <see cref="Replay()"/> needs nothing
/// else; <see cref="Replay(IEnumerable{Assessment})"/> does it again from the inputs.
/// </remarks>
public sealed class SelectionLog
{
    /// <summary>The version of the log's format.</summary>
    public const int Version = 1;

    private readonly IReadOnlyList<Candidate> _candidates;

    private SelectionLog(SelectionPlan plan, IReadOnlyList<Candidate> candidates) =>
        (Plan, _candidates) = (plan, candidates);

    /// <summary>The plan: capacity, random share, seed.</summary>
    public SelectionPlan Plan { get; }

    /// <summary>When the selection was made.</summary>
    public DateTimeOffset MadeAt { get; private init; }

    /// <summary>The edition of the rules.</summary>
    public string RulesEdition { get; private init; } = "";

    /// <summary>The manifests, lists and the history that went in.</summary>
    public IReadOnlyList<LoggedInput> Inputs { get; private init; } = [];

    /// <summary>How many different units there were.</summary>
    public int UnitCount { get; private init; }

    /// <summary>The probability of each unit that was left to chance.</summary>
    public double RandomProbability { get; private init; }

    /// <summary>What was chosen.</summary>
    public IReadOnlyList<SelectedUnit> Units { get; private init; } = [];

    /// <summary>The log of a selection.</summary>
    /// <param name="result">The selection.</param>
    /// <param name="madeAt">When it was made.</param>
    /// <param name="rulesEdition">The edition of the rules.</param>
    /// <param name="inputs">What went in.</param>
    public static SelectionLog Of(
        SelectionResult result,
        DateTimeOffset madeAt,
        string rulesEdition,
        IReadOnlyList<LoggedInput> inputs
    )
    {
        ArgumentNullException.ThrowIfNull(result);
        return new SelectionLog(result.Plan, result.Candidates)
        {
            MadeAt = madeAt,
            RulesEdition = rulesEdition,
            Inputs = inputs,
            UnitCount = result.UnitCount,
            RandomProbability = result.RandomProbability,
            Units = result.Units,
        };
    }

    /// <summary>Makes the selection again from what the log holds.</summary>
    public SelectionResult Replay() => SelectionDraw.Select(Plan, _candidates, UnitCount);

    /// <summary>Makes the selection again from assessments, such as a second screening of the same inputs.</summary>
    public SelectionResult Replay(IEnumerable<Assessment> assessments)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        var selector = new Selector(Plan);
        foreach (var assessment in assessments)
            selector.Add(assessment);
        return selector.Select();
    }

    /// <summary>True when a replayed selection chose the same units for the same treatments, in the same order, with the same probabilities.</summary>
    public bool Agrees(SelectionResult replayed)
    {
        ArgumentNullException.ThrowIfNull(replayed);
        return replayed.UnitCount == UnitCount
            && replayed.Units.Count == Units.Count
            && replayed.Units.Zip(Units).All(pair => Same(pair.First, pair.Second));
    }

    /// <summary>Writes the log as JSON.</summary>
    public void Write(Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("madeAt", MadeAt.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("rules", RulesEdition);
        json.WriteStartArray("inputs");
        foreach (var input in Inputs)
        {
            json.WriteStartObject();
            json.WriteString("name", input.Name);
            json.WriteString("sha256", input.Sha256);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        // Too long for the numbers of many JSON readers, so it is a text.
        json.WriteString("seed", Plan.Seed.ToString(CultureInfo.InvariantCulture));
        json.WriteNumber("randomShare", Plan.RandomShare);
        json.WriteNumber("minimumScore", Plan.MinimumScore);
        json.WriteStartObject("capacity");
        foreach (var treatment in Treatments.ByDepth)
            json.WriteNumber(Treatments.CodeOf(treatment), Plan.CapacityOf(treatment));
        json.WriteEndObject();
        json.WriteNumber("units", UnitCount);
        json.WriteNumber("randomProbability", RandomProbability);
        WriteUnits(json);
        WriteCandidates(json);
        json.WriteEndObject();
    }

    /// <summary>Reads a log.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="FormatException">The text is no log of this version.</exception>
    public static SelectionLog Read(Stream stream)
    {
        using var document = JsonDocument.Parse(stream);
        try
        {
            return Read(document.RootElement);
        }
        catch (KeyNotFoundException fault)
        {
            throw new FormatException("A field of the selection log is missing.", fault);
        }
        catch (InvalidOperationException fault)
        {
            throw new FormatException("A field of the selection log has the wrong type.", fault);
        }
    }

    private static SelectionLog Read(JsonElement root)
    {
        if (root.GetProperty("version").GetInt32() != Version)
            throw new FormatException("The selection log is of another version.");
        var plan = new SelectionPlan(
            ulong.Parse(Text(root, "seed"), CultureInfo.InvariantCulture),
            root.GetProperty("capacity")
                .EnumerateObject()
                .ToDictionary(field => TreatmentOf(field.Name), field => field.Value.GetInt32())
        )
        {
            RandomShare = root.GetProperty("randomShare").GetDouble(),
            MinimumScore = root.GetProperty("minimumScore").GetDouble(),
        };
        var candidates = root.GetProperty("candidates")
            .EnumerateArray()
            .Select(item => new Candidate(
                Text(item, "key"),
                item.GetProperty("score").GetDouble(),
                item.GetProperty("mandatory").GetBoolean(),
                item.GetProperty("export").GetBoolean()
            ))
            .ToList();
        return new SelectionLog(plan, candidates)
        {
            MadeAt = DateTimeOffset.Parse(Text(root, "madeAt"), CultureInfo.InvariantCulture),
            RulesEdition = Text(root, "rules"),
            Inputs =
            [
                .. root.GetProperty("inputs")
                    .EnumerateArray()
                    .Select(item => new LoggedInput(Text(item, "name"), Text(item, "sha256"))),
            ],
            UnitCount = root.GetProperty("units").GetInt32(),
            RandomProbability = root.GetProperty("randomProbability").GetDouble(),
            Units =
            [
                .. root.GetProperty("selected")
                    .EnumerateArray()
                    .Select(item => new SelectedUnit(
                        Text(item, "key"),
                        TreatmentOf(Text(item, "treatment")),
                        Enum.Parse<SelectionGround>(Text(item, "ground"), ignoreCase: true),
                        item.GetProperty("score").GetDouble(),
                        item.GetProperty("probability").GetDouble()
                    )),
            ],
        };
    }

    private void WriteUnits(Utf8JsonWriter json)
    {
        json.WriteStartArray("selected");
        foreach (var unit in Units)
        {
            json.WriteStartObject();
            json.WriteString("key", unit.Key);
            json.WriteString("treatment", Treatments.CodeOf(unit.Treatment));
            json.WriteString("ground", unit.Ground.ToString().ToUpperInvariant());
            json.WriteNumber("score", unit.Score);
            json.WriteNumber("probability", unit.Probability);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteCandidates(Utf8JsonWriter json)
    {
        json.WriteStartArray("candidates");
        foreach (var candidate in _candidates.OrderBy(candidate => candidate.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("key", candidate.Key);
            json.WriteNumber("score", candidate.Score);
            json.WriteBoolean("mandatory", candidate.IsMandatory);
            json.WriteBoolean("export", candidate.IsExport);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static bool Same(SelectedUnit first, SelectedUnit second) =>
        first.Key == second.Key
        && first.Treatment == second.Treatment
        && first.Ground == second.Ground
        && first.Score.Equals(second.Score)
        && first.Probability.Equals(second.Probability);

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString() ?? "";

    private static Treatment TreatmentOf(string code) =>
        Treatments.TryParse(code, out var treatment)
            ? treatment
            : throw new FormatException($"'{code}' is no treatment.");
}
