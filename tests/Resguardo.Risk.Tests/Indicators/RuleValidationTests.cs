using System.Text;
using Resguardo.Risk.Indicators;

namespace Resguardo.Risk.Tests.Indicators;

public sealed class RuleValidationTests
{
    [Theory]
    [InlineData(
        "\"code\": \"PTY-01\", \"weight\": 3",
        "\"code\": \"PTY-01\", \"weight\": 9",
        RulesFault.OutOfRange,
        "9"
    )]
    [InlineData(
        "\"code\": \"PTY-01\", \"weight\": 3",
        "\"code\": \"PTY-01\", \"weight\": \"3\"",
        RulesFault.WrongType,
        "3"
    )]
    [InlineData("\"code\": \"PTY-01\"", "\"code\": \"PTY-99\"", RulesFault.CodeUnknown, "PTY-99")]
    [InlineData("{\"minHistory\": 200}", "{\"minHistoy\": 200}", RulesFault.LimitUnknown, "minHistoy")]
    [InlineData("{\"minHistory\": 200}", "{}", RulesFault.LimitMissing, "")]
    [InlineData(
        "{\"minHistory\": 200}",
        "{\"minHistory\": 200, \"nationality\": 1}",
        RulesFault.Forbidden,
        "nationality"
    )]
    [InlineData("\"direction\": \"E\"", "\"direction\": \"X\"", RulesFault.WrongType, "X")]
    [InlineData("\"weight\": 3", "\"wieght\": 3", RulesFault.FieldUnknown, "wieght")]
    [InlineData("\"threats\": [\"NAR\"", "\"threats\": [\"XYZ\"", RulesFault.OutOfRange, "XYZ")]
    [InlineData(
        "\"validFrom\": \"2026-11-25\"",
        "\"validFrom\": \"25.11.2026\"",
        RulesFault.WrongType,
        "25.11.2026"
    )]
    public void A_fault_is_named_with_its_line(string old, string edited, RulesFault fault, string found)
    {
        var text = Text("indicators.json");
        var place = text.IndexOf(old, StringComparison.Ordinal);
        place.ShouldBeGreaterThan(0);
        var line = text[..place].Count(character => character == '\n') + 1;

        var problems = ProblemsOf("indicators.json", text[..place] + edited + text[(place + old.Length)..]);

        problems.ShouldContain(problem =>
            problem.Fault == fault && problem.Found == found && problem.Line == line
        );
    }

    [Fact]
    public void A_code_that_stands_twice_is_named()
    {
        var text = Text("indicators.json")
            .Replace("\"code\": \"PTY-01\"", "\"code\": \"PTY-02\"", StringComparison.Ordinal);

        var problems = ProblemsOf("indicators.json", text);

        problems.ShouldContain(problem => problem.Fault == RulesFault.CodeTwice && problem.Found == "PTY-02");
        problems.ShouldContain(problem =>
            problem.Fault == RulesFault.EntryMissing && problem.Found == "PTY-01"
        );
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var text = Text("indicators.json")
            .Replace("\"weight\": 5", "\"weight\": 7", StringComparison.Ordinal);

        ProblemsOf("indicators.json", text).Count.ShouldBeGreaterThan(10);
    }

    [Theory]
    [InlineData("PTY-01 and")]
    [InlineData("(PTY-01")]
    [InlineData("PTY-01 PTY-02")]
    [InlineData("PTY-01 xor PTY-02")]
    [InlineData("NOTHING")]
    public void A_rule_of_a_profile_that_cannot_be_read_is_named(string rule)
    {
        var text = Text("composites.json");
        var start = text.IndexOf("\"rule\": \"", StringComparison.Ordinal) + "\"rule\": \"".Length;
        var end = text.IndexOf('"', start);

        var problems = ProblemsOf("composites.json", text[..start] + rule + text[end..]);

        problems.ShouldHaveSingleItem().Fault.ShouldBe(RulesFault.RuleUnreadable);
    }

    [Fact]
    public void A_profile_without_its_direction_is_named()
    {
        var text = Text("composites.json").Replace(" \"direction\": \"E,T\",", "", StringComparison.Ordinal);

        ProblemsOf("composites.json", text).ShouldAllBe(problem => problem.Fault == RulesFault.FieldMissing);
        ProblemsOf("composites.json", text).ShouldNotBeEmpty();
        ProblemsOf(
                "composites.json",
                Text("composites.json").Replace("\"E,T\"", "\"X\"", StringComparison.Ordinal)
            )
            .ShouldAllBe(problem => problem.Fault == RulesFault.WrongType);
    }

    [Fact]
    public void A_rule_nested_a_thousand_deep_is_refused_and_does_no_harm()
    {
        var deep = new string('(', 1000) + "PTY-01" + new string(')', 1000);

        CompositeExpression.Read(deep, _ => 0, out _).ShouldBeNull();
        CompositeExpression
            .Read(string.Join(" ", Enumerable.Repeat("not", 200)) + " PTY-01", _ => 0, out _)
            .ShouldBeNull();
    }

    [Theory]
    [InlineData("PTY-01 or PTY-02 and SEL-02", true, false, false, true)]
    [InlineData("(PTY-01 or PTY-02) and SEL-02", true, false, false, false)]
    [InlineData("not PTY-01 and SEL-02", false, false, true, true)]
    [InlineData("PTY-01 AND not (PTY-02 or SEL-02)", true, false, false, true)]
    public void And_binds_closer_than_or(string rule, bool first, bool second, bool third, bool holds)
    {
        string[] codes = ["PTY-01", "PTY-02", "SEL-02"];

        var expression = CompositeExpression.Read(rule, code => Array.IndexOf(codes, code), out _);

        expression.ShouldNotBeNull().Holds([first, second, third]).ShouldBe(holds);
    }

    [Fact]
    public void A_folder_takes_the_place_of_single_files_and_gives_another_edition()
    {
        var folder = Directory.CreateTempSubdirectory("resguardo-rules").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "tables"));
        File.WriteAllText(
            Path.Combine(folder, "tables", "vagueWords.json"),
            """{ "kind": "words", "title": "Ours", "source": "P", "updated": "2026-11-25", "rows": [ { "words": ["FRESH BANANAS"] } ], }"""
        );

        var rules = RiskRules.Load(folder);
        Directory.Delete(folder, recursive: true);

        rules.Edition.ShouldNotBe(RiskRules.Default.Edition);
        rules
            .Tables.All.Single(table => table.Name == "vagueWords")
            .Rows.ShouldHaveSingleItem()
            .Key.ShouldBe("FRESH BANANAS");
    }

    [Fact]
    public void A_file_that_is_no_JSON_is_told_with_its_line()
    {
        var problem = ProblemsOf("scoring.json", "{\n  \"source\": \"P\",\n  oops\n}")[0];

        problem.Fault.ShouldBe(RulesFault.Syntax);
        problem.Line.ShouldBe(3);
    }

    [Fact]
    public void Trusted_traders_cannot_be_made_to_dampen_seals()
    {
        var text = Text("scoring.json").Replace("\"VAL\"]", "\"VAL\", \"SEL\"]", StringComparison.Ordinal);

        ProblemsOf("scoring.json", text).ShouldHaveSingleItem().Found.ShouldBe("SEL");
    }

    private static string Text(string file) => Encoding.UTF8.GetString(RiskRules.EmbeddedFiles()[file]);

    private static IReadOnlyList<RulesProblem> ProblemsOf(string file, string text)
    {
        var files = RiskRules.EmbeddedFiles();
        files[file] = Encoding.UTF8.GetBytes(text);
        RiskRules.Read(files, out var problems).ShouldBeNull();
        return problems;
    }
}
