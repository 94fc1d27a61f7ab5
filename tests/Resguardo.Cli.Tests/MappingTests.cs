using System.Text.Json;
using Resguardo.Cli.Arguments;
using Resguardo.Manifests.Reading;

namespace Resguardo.Cli.Tests;

public class MappingTests
{
    private const string Table =
        "Nro. B/L;Contenedor;Bultos;Peso Bruto (Kg);Uso interno\n"
        + "EJL1;TEMU0001234;10;1.200,50;x\n"
        + "EJL2;MSKU0007356;20;2.400,75;y\n";

    [Fact]
    public void What_is_written_is_what_the_mapping_option_reads()
    {
        using var folder = new TemporaryFolder();
        var table = folder.Write("table.csv", Table);
        var mapping = Path.Combine(folder.Path, "sender.json");

        var proposed = Called.With("mapping", table, "-o", mapping);
        var read = Called.With("read", table, "--mapping", mapping, "--json");

        proposed.ExitCode.ShouldBe(ExitCodes.Fine);
        TableMapping
            .LoadFile(mapping)
            .Columns.Select(column => column.Field)
            .ShouldBe([
                TableField.Bill,
                TableField.Container,
                TableField.Packages,
                TableField.GrossMass,
                TableField.Ignored,
            ]);
        read.ExitCode.ShouldBe(ExitCodes.Fine);
        read.Json.Single()
            .GetProperty("messages")[0]
            .GetProperty("totals")
            .GetProperty("grossKg")
            .GetDecimal()
            .ShouldBe(3601.25m);
    }

    [Theory]
    [InlineData("en", "Not recognised: Uso interno", "separator ;")]
    [InlineData("es", "No se reconocieron: Uso interno", "separador ;")]
    [InlineData("pt", "Não reconhecidas: Uso interno", "separador ;")]
    [InlineData("fr", "Non reconnues : Uso interno", "séparateur ;")]
    public void People_see_what_was_recognised_and_what_was_not(
        string language,
        string unrecognised,
        string separator
    )
    {
        using var folder = new TemporaryFolder();

        var called = Called.With("mapping", folder.Write("table.csv", Table), "--lang", language);

        called.ExitCode.ShouldBe(ExitCodes.Fine);
        called.Output.ShouldContain(unrecognised);
        called.Output.ShouldContain(separator);
        called.Output.ShouldContain("GrossMass");
        called.Output.ShouldContain("1.200,50");
    }

    [Fact]
    public void Machines_get_every_column_and_the_first_rows()
    {
        using var folder = new TemporaryFolder();

        var proposal = Called.With("mapping", folder.Write("table.csv", Table), "--json").Json.Single();

        proposal.GetProperty("format").GetString().ShouldBe("CSV");
        proposal.GetProperty("separator").GetString().ShouldBe(";");
        proposal.GetProperty("dateOrder").ValueKind.ShouldBe(JsonValueKind.Null);
        proposal.GetProperty("columns").GetArrayLength().ShouldBe(5);
        proposal.GetProperty("columns")[3].GetProperty("decimalMark").GetString().ShouldBe(",");
        proposal.GetProperty("unrecognised")[0].GetString().ShouldBe("Uso interno");
        proposal.GetProperty("preview")[1][0].GetString().ShouldBe("EJL2");
    }

    [Fact]
    public void A_dash_writes_the_mapping_alone_to_standard_output()
    {
        using var folder = new TemporaryFolder();

        var called = Called.With("mapping", folder.Write("table.csv", Table), "-o", "-");

        JsonDocument.Parse(called.Output).RootElement.GetProperty("columns").GetArrayLength().ShouldBe(5);
    }

    [Fact]
    public void What_is_no_table_is_told()
    {
        var called = Called.With("mapping", Repository.Sample("ejemplo-austral-031n.edi"));

        called.ExitCode.ShouldBe(ExitCodes.CannotRead);
        called.Error.ShouldContain("ejemplo-austral-031n.edi");
        called.Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_missing_file_is_told() =>
        Called.With("mapping", "nowhere.csv").ExitCode.ShouldBe(ExitCodes.CannotRead);
}
