using System.Text;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;
using Resguardo.Manifests.Tabular;

namespace Resguardo.Manifests.Tests.Tabular;

public class MappingTests
{
    private const string Strange =
        "Clave^Caja^Cuanto^Pesa\nEJL1^TEMU0001234^10^1.000\nEJL2^MSKU0007356^20^2.500\n";

    private static readonly TableMapping Mapping = new()
    {
        Name = "AGENCIA EJEMPLO",
        Encoding = "utf-8",
        Separator = '^',
        DecimalMark = ',',
        Columns =
        [
            new(TableField.Bill) { Heading = "Clave" },
            new(TableField.Container) { Heading = "CAJA" },
            new(TableField.Packages) { Column = 3 },
            new(TableField.GrossMass) { Heading = "Pesa", Unit = "LB" },
        ],
    };

    [Fact]
    public void A_mapping_reads_what_no_dictionary_knows()
    {
        var cargo = ReadCargo.From(Strange, new ReadOptions { Mapping = Mapping });

        cargo.Bills.Select(bill => bill.Number).ShouldBe(["EJL1", "EJL2"]);
        cargo.Bill("EJL1").GrossMassKg.ShouldBe(1000 * 0.45359237m);
        cargo.Bill("EJL2").Packages.ShouldBe(20);
        cargo.Codes.ShouldBeEmpty();
    }

    [Fact]
    public void A_column_of_the_mapping_that_is_missing_is_named()
    {
        var mapping = Mapping with
        {
            Columns =
            [
                .. Mapping.Columns,
                new(TableField.Seal) { Heading = "Candadito" },
                new(TableField.Marks) { Column = 9 },
            ],
        };

        var cargo = ReadCargo.From(Strange, new ReadOptions { Mapping = mapping });

        cargo
            .Findings.Where(finding => finding.Code == "TABLE_COLUMN_MISSING")
            .Select(finding => finding.Expected)
            .ShouldBe(["Seal (Candadito)", "Marks (9)"]);
    }

    [Fact]
    public void A_column_that_the_mapping_does_not_know_is_told()
    {
        var mapping = Mapping with { Columns = [.. Mapping.Columns.Take(3)] };

        var finding = ReadCargo
            .From(Strange, new ReadOptions { Mapping = mapping })
            .Finding("TABLE_HEADING_UNKNOWN");

        finding.Found.ShouldBe("Pesa");
        finding.Place.Cell.ShouldBe("D1");
    }

    [Fact]
    public void A_table_without_headings_is_read_by_the_numbers_of_its_columns()
    {
        var mapping = new TableMapping
        {
            HeadingRow = 0,
            DateOrder = DateOrder.MonthFirst,
            Columns =
            [
                new(TableField.Bill) { Column = 1 },
                new(TableField.Container) { Column = 2 },
                new(TableField.GrossMass) { Column = 4, DecimalMark = '.' },
                new(TableField.IssueDate) { Column = 3 },
            ],
        };

        var cargo = ReadCargo.From(
            "EJL1;TEMU0001234;04/05/2026;1.250\nEJL2;MSKU0007356;04/06/2026;7\n",
            new ReadOptions { Mapping = mapping }
        );

        cargo.Bill("EJL1").GrossMassKg.ShouldBe(1.25m);
        cargo.Bill("EJL1").Issued.Value.ShouldBe(new DateTime(2026, 4, 5));
        cargo.Bills.Count.ShouldBe(2);
        cargo.Codes.ShouldBeEmpty();
    }

    [Fact]
    public void A_mapping_may_name_its_sheet_and_its_heading_row()
    {
        using var content = new MemoryStream();
        using (var writer = new XlsxWriter(content))
        {
            foreach (var name in (string[])["Uno", "Dos"])
            {
                writer.StartSheet(name, [new("B/L"), new("Contenedor"), new("Bultos"), new("Peso")]);
                writer.WriteRow([
                    TableCell.Of(name),
                    TableCell.Of("TEMU0001234"),
                    TableCell.Of(1m),
                    TableCell.Of(2m),
                ]);
            }
        }
        var mapping = new TableMapping { Sheet = "Dos" };

        ReadCargo.From(content.ToArray()).Messages.Count.ShouldBe(2);
        ReadCargo
            .From(content.ToArray(), new ReadOptions { Mapping = mapping })
            .Message.Reference.ShouldBe("Dos");
    }

    [Fact]
    public void A_mapping_saved_and_loaded_is_the_same()
    {
        using var content = new MemoryStream();
        Mapping.Save(content);
        content.Position = 0;

        var again = TableMapping.Load(content);

        again.Columns.ShouldBe(Mapping.Columns);
        (again with { Columns = Mapping.Columns }).ShouldBe(Mapping);
    }

    [Fact]
    public void The_mapping_of_the_guide_can_be_loaded()
    {
        var guide = File.ReadAllText(GuidePage());
        var start = guide.IndexOf("```json", StringComparison.Ordinal) + "```json".Length;
        var json = guide[start..guide.IndexOf("```", start, StringComparison.Ordinal)];

        var mapping = TableMapping.Load(new MemoryStream(Encoding.UTF8.GetBytes(json)));

        mapping.Columns.Count.ShouldBe(5);
        mapping
            .Columns[3]
            .ShouldBe(
                new(TableField.GrossMass)
                {
                    Heading = "Pesa",
                    Unit = "LB",
                    DecimalMark = '.',
                }
            );
    }

    [Theory]
    [InlineData("nothing", "JSON")]
    [InlineData("[]", "object")]
    [InlineData("{\"columns\":[{\"field\":\"Nonsense\",\"column\":1}]}", "Nonsense")]
    [InlineData("{\"columns\":[{\"column\":1}]}", "field")]
    [InlineData("{\"columns\":[{\"field\":\"Bill\"}]}", "heading")]
    [InlineData("{\"separator\":\"ab\"}", "separator")]
    [InlineData("{\"colums\":[]}", "colums")]
    public void What_is_wrong_with_a_mapping_is_said(string json, string word) =>
        Should
            .Throw<FormatException>(() => TableMapping.Load(new MemoryStream(Encoding.UTF8.GetBytes(json))))
            .Message.ShouldContain(word);

    [Theory]
    [InlineData("csv-es/manifiesto-01.csv", "CSV")]
    [InlineData("csv-es/manifiesto-02-cp1252.csv", "CSV")]
    [InlineData("csv-es/manifiesto-03-bom-titles.csv", "CSV")]
    [InlineData("csv-es/manifiesto-04.xlsx", "XLSX")]
    public void A_proposal_reads_the_file_as_it_would_be_read_without(string file, string format)
    {
        var content = ReadCargo.SampleBytes(file);

        var proposal = TableProposal.Of(new MemoryStream(content)).ShouldNotBeNull();

        proposal.Format.ShouldBe(format);
        proposal.Preview.Count.ShouldBe(8 + (file.Contains("03", StringComparison.Ordinal) ? 1 : 0));
        proposal.Unrecognised.ShouldBeEmpty();
        var mapped = ReadCargo.From(content, new ReadOptions { Mapping = proposal.Mapping });
        mapped.Bills.Select(ShownBill.Of).ShouldBe(ReadCargo.From(content).Bills.Select(ShownBill.Of));
        mapped.Codes.ShouldBeEmpty();
    }

    [Fact]
    public void A_proposal_tells_what_was_not_recognised()
    {
        var content = Encoding.UTF8.GetBytes("B/L;Contenedor;Bultos;Peso;Color\nEJL1;TEMU0001234;1;2;azul\n");

        var proposal = TableProposal.Of(new MemoryStream(content)).ShouldNotBeNull();

        proposal.Unrecognised.ShouldBe(["Color"]);
        proposal.Mapping.Columns[^1].Field.ShouldBe(TableField.Ignored);
        proposal.Preview.Single()[4].ShouldBe("azul");
    }

    [Fact]
    public void There_is_nothing_to_propose_for_what_is_no_table()
    {
        TableProposal.Of(new MemoryStream()).ShouldBeNull();
        TableProposal.Of(new MemoryStream("Estimados señores"u8.ToArray())).ShouldBeNull();
    }

    private static string GuidePage([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        Path.GetFullPath(
            Path.Combine(Path.GetDirectoryName(file) ?? "", "..", "..", "..", "docs", "guide", "mapping.md")
        );
}
