using System.Globalization;
using System.Text.Json;
using Resguardo.Risk.Facts;

namespace Resguardo.Risk.Indicators;

/// <summary>Reads the files of rules, and says all that is wrong with them.</summary>
internal sealed class RulesReader(SortedDictionary<string, byte[]> files)
{
    private const string TableFolder = "tables/";

    // RQ-08: no rule looks at what a person is.
    private static readonly string[] Personal =
    [
        "nationality",
        "gender",
        "sex",
        "religion",
        "race",
        "ethnic",
        "birth",
        "age",
        "language",
    ];

    private static readonly string[] IndicatorFields =
    [
        "code",
        "weight",
        "on",
        "level",
        "direction",
        "threats",
        "limits",
        "data",
        "fact",
        "owner",
        "rationale",
        "validFrom",
        "validTo",
        "lastReview",
        "classification",
        "source",
    ];

    private static readonly string[] CompositeFields =
    [
        "code",
        "rule",
        "priority",
        "on",
        "direction",
        "level",
        "threats",
        "owner",
        "rationale",
        "validFrom",
        "validTo",
        "lastReview",
        "classification",
        "source",
    ];

    private static readonly string[] RowFields =
    [
        "key",
        "north",
        "east",
        "words",
        "lang",
        "note",
        "source",
        "min",
        "max",
        "typical",
        "countries",
        "to",
        "months",
        "packages",
        "hs",
        "un",
        "cas",
        "pattern",
    ];

    private readonly List<RulesProblem> _problems = [];
    private string _file = "";

    public IReadOnlyList<RulesProblem> Problems => _problems;

    public RiskRules? Read(string edition)
    {
        var scoring = ReadScoring();
        var indicators = ReadIndicators();
        var composites = ReadComposites(indicators, scoring);
        var tables = ReadTables();
        return scoring is null || _problems.Count > 0
            ? null
            : new RiskRules(indicators, composites, scoring, tables, edition);
    }

    private ScoringRules? ReadScoring()
    {
        if (Open("scoring.json") is not { } root)
            return null;
        Expect(root, "probabilities", "perGroup", "bands", "aeo", "source");
        var probabilities = Items(root, "probabilities").Select(item => NumberOf(item, 0, 0.99)).ToList();
        if (probabilities.Count != 5)
            Report(Field(root, "probabilities") ?? root, RulesFault.WrongType, "", "five probabilities");
        for (var place = 1; place < probabilities.Count; place++)
        {
            if (probabilities[place] < probabilities[place - 1])
                Report(
                    Items(root, "probabilities")[place],
                    RulesFault.OutOfRange,
                    probabilities[place].ToString(CultureInfo.InvariantCulture),
                    "not below the one before it"
                );
        }
        var bands = new List<Band>();
        foreach (var item in Items(root, "bands"))
        {
            Expect(item, "name", "from");
            var band = new Band(TextAt(item, "name"), NumberAt(item, "from", 0, 100));
            if (bands.Count == 0 ? band.From != 0 : band.From <= bands[^1].From)
                Report(
                    item,
                    RulesFault.OutOfRange,
                    band.From.ToString(CultureInfo.InvariantCulture),
                    "bands from 0 upwards"
                );
            bands.Add(band);
        }
        if (bands.Count == 0)
            Report(root, RulesFault.FieldMissing, "", "bands");
        var aeo = Field(root, "aeo");
        if (aeo is not null)
            Expect(aeo, "factor", "groups");
        string[] never = ["CTR", "SEL", "STW", "EVT", "DGS"];
        foreach (var group in aeo is null ? [] : Items(aeo, "groups"))
        {
            if (never.Contains(group.Text, StringComparer.Ordinal))
                Report(group, RulesFault.OutOfRange, group.Shown, "never CTR, SEL, STW, EVT or DGS");
        }
        return new ScoringRules
        {
            Probabilities = probabilities,
            PerGroup = (int)NumberAt(root, "perGroup", 1, 100),
            Bands = bands,
            AeoFactor = aeo is null ? 1 : NumberAt(aeo, "factor", 0, 1),
            AeoGroups = aeo is null ? [] : TextsAt(aeo, "groups"),
        };
    }

    private List<IndicatorRule> ReadIndicators()
    {
        var rules = new Dictionary<string, IndicatorRule>(StringComparer.Ordinal);
        if (Open("indicators.json") is not { } root)
            return [];
        Expect(root, "edition", "source", "mark", "indicators");
        foreach (var item in Items(root, "indicators"))
        {
            if (ReadIndicator(item) is not { } rule)
                continue;
            if (!rules.TryAdd(rule.Code, rule))
                Report(item, RulesFault.CodeTwice, rule.Code, "");
        }
        foreach (var indicator in IndicatorList.All)
        {
            if (!rules.ContainsKey(indicator.Code))
                Report(root, RulesFault.EntryMissing, indicator.Code, "");
        }
        return
        [
            .. IndicatorList
                .All.Select(indicator => rules.GetValueOrDefault(indicator.Code))
                .OfType<IndicatorRule>(),
        ];
    }

    private IndicatorRule? ReadIndicator(JsonPlace item)
    {
        Expect(item, IndicatorFields);
        var code = TextAt(item, "code");
        if (IndicatorList.Find(code) is not { } indicator)
        {
            Report(item, RulesFault.CodeUnknown, code, "");
            return null;
        }
        var rule = new IndicatorRule(
            indicator,
            (int)NumberAt(item, "weight", 1, 5),
            Field(item, "on")?.Truth ?? true,
            DirectionsOf(item),
            ReadCard(item)
        )
        {
            Fact = Field(item, "fact")?.Text,
            Level = Field(item, "level")?.Text ?? "",
            Data = DataOf(item),
        };
        ReadLimits(item, indicator, rule);
        return rule;
    }

    private List<Fact> DataOf(JsonPlace item)
    {
        var data = new List<Fact>();
        foreach (var name in TextsAt(item, "data"))
        {
            if (Enum.TryParse<Fact>(name, out var fact) && Enum.IsDefined(fact))
                data.Add(fact);
            else
                Report(item, RulesFault.OutOfRange, name, "the name of a kind of data");
        }
        return data;
    }

    private void ReadLimits(JsonPlace item, Indicator indicator, IndicatorRule rule)
    {
        var limits = Field(item, "limits");
        foreach (var (name, value) in limits?.Fields ?? [])
        {
            if (Personal.Contains(name, StringComparer.OrdinalIgnoreCase))
                Report(value, RulesFault.Forbidden, name, "no rule on personal characteristics");
            else if (!indicator.Limits.Contains(name, StringComparer.Ordinal))
                Report(value, RulesFault.LimitUnknown, name, string.Join(", ", indicator.Limits));
        }
        for (var place = 0; place < indicator.Limits.Count; place++)
        {
            var name = indicator.Limits[place];
            if (limits is null || Field(limits, name) is not { } value)
                Report(limits ?? item, RulesFault.LimitMissing, "", name);
            else
                rule.LimitValues[place] = NumberOf(value, 0, 1e9);
        }
    }

    private Direction[] DirectionsOf(JsonPlace item)
    {
        var text = TextAt(item, "direction");
        var directions = new List<Direction>();
        foreach (
            var letter in text.Split(
                ',',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            switch (letter)
            {
                case "A":
                    return [];
                case "I":
                    directions.Add(Direction.Import);
                    break;
                case "E":
                    directions.Add(Direction.Export);
                    break;
                case "T":
                    directions.Add(Direction.Transit);
                    break;
                default:
                    Report(item, RulesFault.WrongType, letter, "A, or I, E, T joined by commas");
                    break;
            }
        }
        return [.. directions];
    }

    private RuleCard ReadCard(JsonPlace item)
    {
        var classification = TextAt(item, "classification");
        if (classification is not ("public" or "restricted" or ""))
            Report(item, RulesFault.OutOfRange, classification, "public or restricted");
        var threats = TextsAt(item, "threats");
        foreach (var threat in threats)
        {
            if (!Threats.IsKnown(threat))
                Report(item, RulesFault.OutOfRange, threat, "a code of the list of threats, or all");
        }
        return new RuleCard(
            TextAt(item, "owner"),
            TextAt(item, "rationale"),
            DayAt(item, "validFrom") ?? default,
            Field(item, "validTo") is { IsNull: false } ? DayAt(item, "validTo") : null,
            DayAt(item, "lastReview") ?? default,
            classification,
            TextAt(item, "source"),
            threats
        );
    }

    private List<CompositeRule> ReadComposites(List<IndicatorRule> indicators, ScoringRules? scoring)
    {
        var composites = new List<CompositeRule>();
        if (Open("composites.json") is not { } root)
            return composites;
        Expect(root, "edition", "source", "mark", "composites");
        foreach (var item in Items(root, "composites"))
        {
            Expect(item, CompositeFields);
            var code = TextAt(item, "code");
            if (composites.Exists(other => other.Code == code))
                Report(item, RulesFault.CodeTwice, code, "");
            var rule = TextAt(item, "rule");
            var expression = CompositeExpression.Read(
                rule,
                part => indicators.FindIndex(other => other.Code == part),
                out var fault
            );
            if (expression is null)
                Report(
                    Field(item, "rule") ?? item,
                    RulesFault.RuleUnreadable,
                    fault.Length == 0 ? rule : fault,
                    "codes, and, or, not, brackets"
                );
            var priority = TextAt(item, "priority");
            if (scoring is not null && scoring.BandNamed(priority) is null)
                Report(
                    item,
                    RulesFault.OutOfRange,
                    priority,
                    string.Join(", ", scoring.Bands.Select(band => band.Name))
                );
            var directions = DirectionsOf(item);
            var card = ReadCard(item);
            var isOn = Field(item, "on")?.Truth ?? true;
            if (expression is not null)
                composites.Add(new(code, rule, expression, priority, isOn, directions, card));
        }
        return composites;
    }

    private ReferenceTables ReadTables()
    {
        var tables = new Dictionary<string, IReadOnlyList<ReferenceRow>>(StringComparer.Ordinal);
        foreach (var file in files.Keys.Where(name => name.StartsWith(TableFolder, StringComparison.Ordinal)))
        {
            if (Open(file) is not { } root)
                continue;
            var name = file[TableFolder.Length..^".json".Length];
            if (ReferenceTables.KindOf(name) is not { } kind)
            {
                Report(root, RulesFault.TableUnknown, name, "");
                continue;
            }
            Expect(root, "kind", "title", "source", "mark", "edition", "updated", "rows");
            var written = TextAt(root, "kind");
            if (!string.Equals(written, kind.ToString(), StringComparison.OrdinalIgnoreCase))
                Report(root, RulesFault.WrongType, written, kind.ToString().ToLowerInvariant());
            var source = TextAt(root, "source");
            DayAt(root, "updated");
            tables[name] = [.. Items(root, "rows").SelectMany(row => ReadRow(row, kind, source))];
        }
        return new ReferenceTables(tables);
    }

    private IEnumerable<ReferenceRow> ReadRow(JsonPlace item, TableKind kind, string source)
    {
        Expect(item, RowFields);
        var months = Items(item, "months").Select(month => NumberOf(month, 0, 100)).ToList();
        if (months.Count is not (0 or 12))
            Report(
                item,
                RulesFault.WrongType,
                months.Count.ToString(CultureInfo.InvariantCulture),
                "12 months"
            );
        if (NumberOrNone(item, "min") is { } min && NumberOrNone(item, "max") is { } max && min > max)
            Report(
                item,
                RulesFault.OutOfRange,
                min.ToString(CultureInfo.InvariantCulture),
                "min not above max"
            );
        var row = new ReferenceRow
        {
            Key = kind == TableKind.Words ? "" : TextAt(item, "key"),
            Note = Field(item, "note")?.Text ?? "",
            Source = Field(item, "source")?.Text ?? source,
            Min = NumberOrNone(item, "min"),
            Max = NumberOrNone(item, "max"),
            Typical = NumberOrNone(item, "typical"),
            North = NumberOrNone(item, "north"),
            East = NumberOrNone(item, "east"),
            Countries = TextsAt(item, "countries"),
            To = TextsAt(item, "to"),
            Months = months,
            Packages = TextsAt(item, "packages"),
            Hs = TextsAt(item, "hs"),
            Un = Field(item, "un")?.Text,
            Cas = Field(item, "cas")?.Text,
            Pattern = Field(item, "pattern")?.Text,
        };
        switch (kind)
        {
            case TableKind.Hs:
                if (
                    row.Key.Length is not (2 or 4 or 6)
                    || row.Key.AsSpan().ContainsAnyExceptInRange('0', '9')
                )
                    Report(item, RulesFault.WrongType, row.Key, "2, 4 or 6 digits");
                return [row];
            case TableKind.Code:
                return [row with { Key = row.Key.ToUpperInvariant() }];
            default:
                if (Items(item, "words").Count == 0)
                    Report(item, RulesFault.FieldMissing, "", "words");
                return TextsAt(item, "words").Select(word => row with { Key = word });
        }
    }

    private JsonPlace? Open(string file)
    {
        _file = file;
        if (!files.TryGetValue(file, out var content))
        {
            _problems.Add(new(file, 0, "", RulesFault.FieldMissing, "", file));
            return null;
        }
        try
        {
            var root = JsonPlace.Read(content);
            if (root.Fields is null)
                Report(root, RulesFault.WrongType, root.Shown, "an object");
            return root.Fields is null ? null : root;
        }
        catch (JsonException fault)
        {
            _problems.Add(
                new(
                    file,
                    (int)(fault.LineNumber ?? 0) + 1,
                    fault.Path ?? "",
                    RulesFault.Syntax,
                    fault.Message,
                    "JSON"
                )
            );
            return null;
        }
    }

    private void Report(JsonPlace place, RulesFault fault, string found, string expected) =>
        _problems.Add(new(_file, place.Line, place.Path, fault, found, expected));

    private void Expect(JsonPlace item, params ReadOnlySpan<string> names)
    {
        foreach (var (name, value) in item.Fields ?? [])
        {
            if (!names.Contains(name))
                Report(value, RulesFault.FieldUnknown, name, "");
        }
    }

    private static JsonPlace? Field(JsonPlace item, string name) => item.Fields?.GetValueOrDefault(name);

    private List<JsonPlace> Items(JsonPlace item, string name)
    {
        if (Field(item, name) is not { } field)
            return [];
        if (field.Items is null)
            Report(field, RulesFault.WrongType, field.Shown, "a list");
        return field.Items ?? [];
    }

    private string TextAt(JsonPlace item, string name)
    {
        if (Field(item, name) is not { } field)
        {
            Report(item, RulesFault.FieldMissing, "", name);
            return "";
        }
        if (string.IsNullOrWhiteSpace(field.Text))
            Report(field, RulesFault.WrongType, field.Shown, "a text");
        return field.Text ?? "";
    }

    private List<string> TextsAt(JsonPlace item, string name)
    {
        var texts = new List<string>();
        foreach (var part in Items(item, name))
        {
            if (part.Text is null)
                Report(part, RulesFault.WrongType, part.Shown, "a text");
            else
                texts.Add(part.Text);
        }
        return texts;
    }

    private double NumberAt(JsonPlace item, string name, double min, double max)
    {
        if (Field(item, name) is { } field)
            return NumberOf(field, min, max);
        Report(item, RulesFault.FieldMissing, "", name);
        return min;
    }

    private double? NumberOrNone(JsonPlace item, string name) =>
        Field(item, name) is { IsNull: false } field ? NumberOf(field, -1e9, 1e9) : null;

    private double NumberOf(JsonPlace field, double min, double max)
    {
        if (field.Number is not { } number)
        {
            Report(field, RulesFault.WrongType, field.Shown, "a number");
            return min;
        }
        if (number < min || number > max)
            Report(field, RulesFault.OutOfRange, field.Shown, FormattableString.Invariant($"{min} to {max}"));
        return number;
    }

    private DateOnly? DayAt(JsonPlace item, string name)
    {
        var text = TextAt(item, name);
        if (
            DateOnly.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
            return day;
        if (text.Length > 0)
            Report(Field(item, name)!, RulesFault.WrongType, text, "a day as yyyy-MM-dd");
        return null;
    }
}
