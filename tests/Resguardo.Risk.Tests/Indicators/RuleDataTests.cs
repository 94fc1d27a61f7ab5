using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Resguardo.Codes;

namespace Resguardo.Risk.Tests.Indicators;

public sealed partial class RuleDataTests
{
    private static readonly string[] PortTables =
    [
        "watchedPorts",
        "transhipmentPorts",
        "otherPorts",
        "freeZones",
    ];

    private static readonly string[] CountryTables = ["landlocked", "producerRegion", "embargoed"];

    [Fact]
    public void Every_indicator_of_the_specification_has_one_rule()
    {
        var rules = RuleFiles
            .Read("Rules/indicators.json")
            .GetProperty("indicators")
            .EnumerateArray()
            .ToList();

        var groups = rules
            .Select(rule => rule.GetProperty("code").GetString()!)
            .Distinct(StringComparer.Ordinal)
            .GroupBy(code => code[..3], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

        // The counts at the end of the specification's list of indicators.
        groups.ShouldBe(
            new Dictionary<string, int>(StringComparer.Ordinal)
            {
                ["PTY"] = 24,
                ["DOC"] = 18,
                ["CMD"] = 32,
                ["VAL"] = 8,
                ["WGT"] = 10,
                ["RTE"] = 14,
                ["TIM"] = 10,
                ["CTR"] = 18,
                ["SEL"] = 10,
                ["STW"] = 12,
                ["EVT"] = 14,
                ["DGS"] = 7,
                ["AIR"] = 7,
                ["LND"] = 6,
                ["RAL"] = 3,
            },
            ignoreOrder: true
        );
        rules.Count.ShouldBe(193);
    }

    [Fact]
    public void Every_rule_says_who_owns_it_why_and_how_long_it_holds()
    {
        foreach (var rule in RuleFiles.Rules())
        {
            var code = rule.GetProperty("code").GetString();
            foreach (var part in (string[])["owner", "rationale", "classification", "source", "level"])
                rule.GetProperty(part).GetString().ShouldNotBeNullOrWhiteSpace(code);
            rule.GetProperty("threats").GetArrayLength().ShouldBeGreaterThan(0, code);
            var from = Day(rule.GetProperty("validFrom"));
            Day(rule.GetProperty("lastReview")).ShouldBeGreaterThanOrEqualTo(from, code);
            if (rule.GetProperty("validTo").ValueKind == JsonValueKind.String)
                Day(rule.GetProperty("validTo")).ShouldBeGreaterThan(from, code);
        }
    }

    [Fact]
    public void Every_weight_and_level_is_one_of_the_specification()
    {
        foreach (var rule in RuleFiles.Rules())
        {
            rule.GetProperty("level").GetString().ShouldBeOneOf("L0", "L1", "L2", "L3", "L4");
            if (rule.TryGetProperty("weight", out var weight))
                weight.GetInt32().ShouldBeInRange(1, 5);
        }
    }

    [Fact]
    public void Every_source_mark_is_of_the_register()
    {
        var marks = RuleFiles
            .Rules()
            .Concat(RuleFiles.Rows().Select(row => row.Row))
            .Where(entry => entry.TryGetProperty("source", out _))
            .SelectMany(entry => entry.GetProperty("source").GetString()!.Split(", "))
            .Distinct(StringComparer.Ordinal)
            .ToList();

        marks.Count.ShouldBeGreaterThan(20);
        marks.ShouldAllBe(mark => SourceMark().IsMatch(mark));
    }

    [Fact]
    public void Every_table_tells_its_source_and_date()
    {
        var tables = RuleFiles
            .Names.Where(name => name.StartsWith("Rules/tables/", StringComparison.Ordinal))
            .ToList();
        tables.Count.ShouldBeGreaterThan(60);

        foreach (var name in tables)
        {
            var table = RuleFiles.Read(name);
            table.GetProperty("kind").GetString().ShouldBeOneOf("hs", "code", "words");
            table.GetProperty("title").GetString().ShouldNotBeNullOrWhiteSpace(name);
            table.GetProperty("mark").GetString().ShouldBeOneOf("S", "V", "P");
            table.GetProperty("source").GetString().ShouldNotBeNullOrWhiteSpace(name);
            Day(table.GetProperty("updated")).Year.ShouldBeGreaterThanOrEqualTo(2026);
        }
    }

    [Fact]
    public void Every_tariff_code_of_the_tables_is_in_the_harmonized_system()
    {
        var codes = RuleFiles
            .Rows()
            .SelectMany(row =>
                (row.Kind == "hs" ? [Key(row.Row)] : Array.Empty<string>())
                    .Concat(List(row.Row, "hs"))
                    .Concat(row.Table == "lowDutyNeighbours" ? List(row.Row, "to") : [])
                    .Select(code => (row.Table, Code: code))
            )
            .ToList();

        codes.Count.ShouldBeGreaterThan(500);
        codes.Where(code => !HsCodes.Contains(code.Code)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_port_of_the_tables_has_a_location_code()
    {
        var ports = RuleFiles
            .Rows()
            .Where(row => PortTables.Contains(row.Table, StringComparer.Ordinal))
            .Select(row => (row.Table, Code: Key(row.Row)))
            .ToList();

        ports.Count.ShouldBeGreaterThan(80);
        ports.Where(port => !Locodes.Contains(port.Code)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_country_of_the_tables_exists()
    {
        var countries = RuleFiles
            .Rows()
            .SelectMany(row =>
                List(row.Row, "countries")
                    .Concat(row.Table == "wildlifeGoods" ? List(row.Row, "to") : [])
                    .Concat(
                        CountryTables.Contains(row.Table, StringComparer.Ordinal)
                        || row.Table == "diversionHubs"
                            ? [Key(row.Row)]
                            : []
                    )
                    .Select(country => (row.Table, Code: country))
            )
            .ToList();

        countries.Count.ShouldBeGreaterThan(300);
        countries.Where(country => !Countries.Contains(country.Code)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_dangerous_goods_number_of_the_tables_is_listed()
    {
        var numbers = RuleFiles
            .Rows()
            .Where(row => row.Row.TryGetProperty("un", out _))
            .Select(row => row.Row.GetProperty("un").GetString()!)
            .ToList();

        numbers.Count.ShouldBeGreaterThan(40);
        numbers.Where(number => !UnNumbers.TryFind(number, out _)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_substance_number_of_the_tables_has_the_right_check_digit()
    {
        var numbers = RuleFiles
            .Rows()
            .Where(row => row.Row.TryGetProperty("cas", out _))
            .Select(row => row.Row.GetProperty("cas").GetString()!)
            .ToList();

        numbers.Count.ShouldBeGreaterThan(15);
        numbers.Where(number => !CasNumber.TryParse(number, out _)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_package_code_of_the_tables_is_of_recommendation_21()
    {
        var codes = RuleFiles
            .Rows()
            .SelectMany(row => row.Table == "packageTypeWeights" ? [Key(row.Row)] : List(row.Row, "packages"))
            .Distinct(StringComparer.Ordinal)
            .ToList();

        codes.Count.ShouldBeGreaterThan(20);
        codes.Where(code => !PackageTypes.Contains(code)).ShouldBeEmpty();
    }

    [Fact]
    public void A_season_adds_up_to_a_year_and_a_range_is_no_empty_one()
    {
        foreach (var (table, _, row) in RuleFiles.Rows())
        {
            if (row.TryGetProperty("months", out var months))
            {
                months.GetArrayLength().ShouldBe(12);
                months
                    .EnumerateArray()
                    .Sum(month => month.GetDouble())
                    .ShouldBe(100, 2, $"{table} {Key(row)}");
            }
            if (row.TryGetProperty("min", out var min) && row.TryGetProperty("max", out var max))
                min.GetDouble().ShouldBeLessThan(max.GetDouble(), $"{table} {Key(row)}");
        }
    }

    [Fact]
    public void What_two_classes_may_not_share_holds_both_ways()
    {
        var apart = RuleFiles
            .Rows()
            .Where(row => row.Table == "segregation")
            .SelectMany(row => List(row.Row, "to").Select(other => (Class: Key(row.Row), Other: other)))
            .ToHashSet();

        apart.Count.ShouldBeGreaterThan(100);
        apart.Where(pair => !apart.Contains((pair.Other, pair.Class))).ShouldBeEmpty();
    }

    [Fact]
    public void Words_are_written_as_they_are_compared()
    {
        var words = RuleFiles
            .Rows()
            .Where(row => row.Kind == "words")
            .SelectMany(row => List(row.Row, "words").Select(word => (row.Table, Word: word)))
            .ToList();

        words.Count.ShouldBeGreaterThan(1000);
        words
            .Where(word => word.Word != word.Word.ToUpperInvariant().Trim() || word.Word.Length == 0)
            .ShouldBeEmpty();
    }

    private static string Key(JsonElement row) => row.GetProperty("key").GetString()!;

    private static string[] List(JsonElement row, string name) =>
        row.TryGetProperty(name, out var list)
            ? list.EnumerateArray().Select(item => item.GetString()!).ToArray()
            : [];

    private static DateOnly Day(JsonElement day) =>
        DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(S\d{2,3}|V|P)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SourceMark();
}
