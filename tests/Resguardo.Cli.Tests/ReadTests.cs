using System.Text.Json;
using Resguardo.Cli.Arguments;

namespace Resguardo.Cli.Tests;

public class ReadTests
{
    private const string Number = "number?";
    private const string Text = "text?";
    private static readonly string Manifest = Repository.Sample("ejemplo-austral-031n.edi");
    private static readonly string StowPlan = Repository.Sample("ejemplo-austral-031n-stow.edi");

    // Written by hand from the description of the JSON; a question mark allows null.
    private static readonly Dictionary<string, string> Shape = new()
    {
        ["file"] = "text",
        ["messages[].format"] = "text",
        ["messages[].call.vessel"] = Text,
        ["messages[].call.imo"] = Text,
        ["messages[].call.callSign"] = Text,
        ["messages[].call.voyage"] = Text,
        ["messages[].call.from"] = Text,
        ["messages[].call.to"] = Text,
        ["messages[].totals.bills"] = Number,
        ["messages[].totals.packages"] = Number,
        ["messages[].totals.grossKg"] = Number,
        ["messages[].totals.containerLines"] = Number,
        ["messages[].totals.containers"] = Number,
        ["messages[].totals.seals"] = Number,
        ["messages[].totals.units"] = Number,
        ["messages[].totals.full"] = Number,
        ["messages[].totals.empty"] = Number,
        ["messages[].containers.failingCheckDigit[]"] = "text",
        ["messages[].containers.remainder10[]"] = "text",
        ["messages[].containers.reefers[]"] = "text",
        ["messages[].containers.empties[]"] = "text",
        ["messages[].dangerousGoodsBills[]"] = "text",
        ["findings[].code"] = "text",
        ["findings[].severity"] = "text",
        ["findings[].bill"] = Text,
        ["findings[].container"] = Text,
        ["findings[].found"] = Text,
        ["findings[].expected"] = Text,
        ["findings[].line"] = Number,
        ["findings[].segment"] = Number,
        ["findings[].byte"] = Number,
        ["findings[].cell"] = Text,
    };

    [Fact]
    public void The_answer_for_machines_has_the_described_shape_and_nothing_else()
    {
        var file = Called.With("read", "--json", Manifest).Json.ShouldHaveSingleItem();

        var leaves = Leaves(file, "").ToList();
        leaves.Select(leaf => leaf.Path).Distinct().ShouldBe(Shape.Keys, ignoreOrder: true);
        leaves.Where(leaf => !Allows(Shape[leaf.Path], leaf.Value)).ShouldBeEmpty();
    }

    [Fact]
    public void What_a_stow_plan_cannot_carry_is_null_and_not_left_out()
    {
        var message = Called.With("read", "--json", StowPlan).Json.Single().GetProperty("messages")[0];

        message.GetProperty("totals").GetProperty("bills").ValueKind.ShouldBe(JsonValueKind.Null);
        message.GetProperty("totals").GetProperty("containerLines").ValueKind.ShouldBe(JsonValueKind.Null);
        message.GetProperty("dangerousGoodsBills").ValueKind.ShouldBe(JsonValueKind.Null);
        message.GetProperty("totals").GetProperty("units").GetInt32().ShouldBeGreaterThan(300);
    }

    [Fact]
    public void The_same_manifest_reads_the_same_from_edifact_and_from_a_table()
    {
        var totals = Called
            .With("read", "--json", Manifest, Repository.Sample("ejemplo-austral-031n.csv"))
            .Json.Select(file => file.GetProperty("messages")[0].GetProperty("totals"))
            .ToList();

        foreach (
            var name in (string[])
                ["bills", "packages", "grossKg", "containerLines", "containers", "full", "empty"]
        )
            totals[1].GetProperty(name).GetDecimal().ShouldBe(totals[0].GetProperty(name).GetDecimal(), name);
    }

    [Fact]
    public void A_file_of_several_comes_as_a_line_each_in_the_order_that_was_asked()
    {
        var files = Called.With("read", "--json", StowPlan, Manifest).Json;

        files.Select(file => file.GetProperty("file").GetString()).ShouldBe([StowPlan, Manifest]);
    }

    [Fact]
    public void Standard_input_is_read_like_a_file()
    {
        var fromFile = Called.With("read", "--json", Manifest).Json.Single();

        var fromInput = new Caller { Input = File.ReadAllBytes(Manifest) }
            .Run("read", "--json", "-")
            .Json.Single();

        fromInput.GetProperty("file").GetString().ShouldBe("-");
        fromInput
            .GetProperty("messages")
            .GetRawText()
            .ShouldBe(fromFile.GetProperty("messages").GetRawText());
    }

    [Theory]
    [InlineData("en", "Holds", ",", "bills")]
    [InlineData("es", "Contiene", ",", "conocimientos")]
    [InlineData("pt", "Contém", ".", "conhecimentos")]
    [InlineData("fr", "Contient", "\u202f", "connaissements")]
    public void People_read_it_in_their_language(string language, string heading, string mark, string bills)
    {
        var packages = Called
            .With("read", Manifest, "--json")
            .Json.Single()
            .GetProperty("messages")[0]
            .GetProperty("totals")
            .GetProperty("packages")
            .GetRawText();

        var called = Called.With("read", Manifest, "--lang", language);

        called.Output.ShouldContain(heading);
        called.Output.ShouldContain(bills);
        called.Output.ShouldContain(packages[..^3] + mark + packages[^3..]);
        called.Output.ShouldContain("EJEMPLO AUSTRAL");
    }

    [Fact]
    public void Findings_of_error_grade_end_with_1()
    {
        Called.With("read", Manifest).ExitCode.ShouldBe(ExitCodes.Findings);
        Called.With("check", Manifest).ExitCode.ShouldBe(ExitCodes.Findings);
        Called
            .With("read", Repository.Sample("earlier/ejemplo-austral-027n.edi"))
            .ExitCode.ShouldBe(ExitCodes.Fine);
    }

    [Fact]
    public void Checking_tells_each_finding_with_its_place_and_sentence()
    {
        var findings = Called.With("check", Manifest, "--json", "--lang", "es").Json;

        var digit = findings.Single(finding =>
            finding.GetProperty("code").GetString() == "CONTAINER_CHECK_DIGIT"
        );
        digit.GetProperty("severity").GetString().ShouldBe("error");
        digit.GetProperty("line").GetInt32().ShouldBeGreaterThan(1);
        digit.GetProperty("segment").GetInt32().ShouldBeGreaterThan(1);
        digit.GetProperty("text").GetString()!.ShouldContain("contenedor");
    }

    [Fact]
    public void Many_findings_of_one_code_do_not_hide_the_others()
    {
        using var folder = new TemporaryFolder();
        var rows = Enumerable
            .Range(0, 300)
            .Select(number => $"BL{number};COCTG;DOCAU;A;B;TEMU{number:000000}5;45G1;1;10;X;39");
        var file = folder.Write(
            "many.csv",
            "B/L;Puerto de carga;Puerto de descarga;Embarcador;Consignatario;Contenedor;Tipo;Bultos;Peso bruto;Mercancía;Partida\n"
                + string.Join('\n', rows)
        );

        var few = Called.With("check", file);
        var all = Called.With("check", file, "--all");

        few.Lines.Length.ShouldBeLessThan(100);
        few.Output.ShouldContain("more of CONTAINER_CHECK_DIGIT (--all shows them)");
        all.Lines.Length.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void A_profile_weighs_findings_for_this_place()
    {
        using var folder = new TemporaryFolder();
        var profile = folder.Write("profile.json", """{"severities": {"CONTAINER_CHECK_DIGIT": "Off"}}""");
        var broken = folder.Write("broken.json", "{");

        Called.With("check", Manifest, "--profile", profile).ExitCode.ShouldBe(ExitCodes.Fine);
        var called = Called.With("check", Manifest, "--profile", broken);

        called.ExitCode.ShouldBe(ExitCodes.CannotRead);
        called.Error.ShouldContain("broken.json, line 1");
    }

    [Fact]
    public void A_mapping_tells_what_a_senders_columns_mean()
    {
        using var folder = new TemporaryFolder();
        var table = folder.Write("odd.csv", "Papel;Caja\nBL1;TEMU0001234\nBL2;TEMU0004125\n");
        var mapping = folder.Write(
            "mapping.json",
            """{"columns": [{"heading": "Papel", "field": "Bill"}, {"heading": "Caja", "field": "Container"}]}"""
        );
        var broken = folder.Write("broken.json", "[]");

        var read = Called.With("read", "--json", table, "--mapping", mapping).Json.Single();
        var refused = Called.With("read", table, "--mapping", broken);

        read.GetProperty("messages")[0].GetProperty("totals").GetProperty("bills").GetInt32().ShouldBe(2);
        refused.ExitCode.ShouldBe(ExitCodes.CannotRead);
        refused.Error.ShouldContain("broken.json: this is no mapping of columns");
    }

    [Fact]
    public void Two_files_of_one_call_are_compared()
    {
        var called = Called.With("compare", Manifest, StowPlan, "--json");

        called
            .Json.Select(finding => finding.GetProperty("code").GetString())
            .ShouldBe(
                ["COMPARE_CONTAINER_ONLY_IN_FIRST", "COMPARE_CONTAINER_ONLY_IN_SECOND"],
                ignoreOrder: true
            );
        Called.With("compare", Manifest, Manifest).Output.ShouldContain("Both say the same.");
        Called.With("compare", Manifest, "no-such-file").ExitCode.ShouldBe(ExitCodes.CannotRead);
    }

    [Theory]
    [InlineData("ejemplo-austral-031n.csv", "cuscar")]
    [InlineData("ejemplo-austral-031n.edi", "csv")]
    [InlineData("ejemplo-austral-031n.edi", "xlsx")]
    public void What_is_handed_on_says_the_same(string sample, string format)
    {
        using var folder = new TemporaryFolder();
        var written = Path.Combine(folder.Path, "out");

        var called = Called.With("convert", Repository.Sample(sample), "--to", format, "-o", written);

        called.ExitCode.ShouldBe(ExitCodes.Fine);
        Called.With("compare", Repository.Sample(sample), written).Output.ShouldContain("Both say the same.");
    }

    [Fact]
    public void A_workbook_is_not_thrown_at_a_terminal()
    {
        var called = new Caller { IsTerminal = true }.Run("convert", Manifest, "--to", "xlsx");

        called.ExitCode.ShouldBe(ExitCodes.Usage);
        called.Output.ShouldBeEmpty();
    }

    [Fact]
    public void Findings_come_as_a_table_too()
    {
        var lines = Called.With("check", Manifest, "--csv", "--lang", "es").Lines;

        lines[0].ShouldContain("Archivo,Gravedad,Código,Lugar,Conocimiento,Contenedor");
        lines.Length.ShouldBe(1 + Called.With("check", Manifest, "--json").Json.Length);
    }

    [Fact]
    public void Nothing_is_written_for_a_file_that_holds_no_cargo()
    {
        using var folder = new TemporaryFolder();
        var letter = folder.Write("letter.txt", "Estimado señor:");
        var written = Path.Combine(folder.Path, "out.edi");

        var called = Called.With("convert", letter, "--to", "cuscar", "-o", written);

        called.ExitCode.ShouldBe(ExitCodes.CannotRead);
        called.Error.ShouldContain("letter.txt");
        File.Exists(written).ShouldBeFalse();
    }

    private static IEnumerable<(string Path, JsonElement Value)> Leaves(JsonElement element, string path) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(member =>
                    Leaves(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}")
                ),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Leaves(item, path + "[]")),
            _ => [(path, element)],
        };

    private static bool Allows(string kind, JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => kind.EndsWith('?'),
            JsonValueKind.String => kind.StartsWith("text", StringComparison.Ordinal),
            JsonValueKind.Number => kind.StartsWith("number", StringComparison.Ordinal),
            _ => false,
        };
}
