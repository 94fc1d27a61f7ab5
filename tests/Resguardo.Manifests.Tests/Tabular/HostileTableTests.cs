using System.Text;
using CsCheck;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tests.Tabular;

public class HostileTableTests
{
    // The law of pieces: how the bytes arrive changes nothing.
    [Theory]
    [InlineData("csv-es/manifiesto-01.csv")]
    [InlineData("csv-es/manifiesto-02-cp1252.csv")]
    [InlineData("csv-es/manifiesto-03-bom-titles.csv")]
    [InlineData("csv-es/manifiesto-04.xlsx")]
    [InlineData("xls/manifiesto-04.xls")]
    public void A_table_that_comes_in_pieces_is_the_same_table(string file)
    {
        var content = ReadCargo.SampleBytes(file);
        var whole = Shown(ReadCargo.From(content));

        Gen.Int[1, 997]
            .Sample(
                piece =>
                {
                    using var stream = new PieceStream(content, piece);
                    return Shown(ReadCargo.From(stream)) == whole;
                },
                iter: 60
            );
    }

    // Rows that end anywhere in the reader's buffers, longer than its head.
    [Fact]
    public void Places_stay_right_over_the_edges_of_buffers() =>
        Gen.Int[1, 3000]
            .Sample(
                length =>
                {
                    var text = new StringBuilder("B/L;Contenedor;Descripción;Peso\n");
                    for (var row = 0; text.Length < 300_000; row++)
                        text.Append(
                            System.Globalization.CultureInfo.InvariantCulture,
                            $"EJL{row};TEMU0001234;\"{new string('ñ', (row * 37 % length) + 1)}\n\"\"x\";5\r\n"
                        );
                    var content = Encoding.UTF8.GetBytes(text.ToString());

                    var cargo = ReadCargo.From(content);

                    cargo.Codes.ShouldBeEmpty();
                    foreach (var bill in cargo.Bills)
                    {
                        var start = (int)bill.Place.Byte.GetValueOrDefault();
                        Encoding.UTF8.GetString(content, start, bill.Number.Length).ShouldBe(bill.Number);
                        bill.Place.Line.ShouldBe(
                            (
                                2
                                * int.Parse(
                                    bill.Number[3..],
                                    System.Globalization.CultureInfo.InvariantCulture
                                )
                            ) + 2
                        );
                    }
                    return true;
                },
                iter: 20
            );

    [Theory]
    [InlineData('A')]
    [InlineData(';')]
    [InlineData('"')]
    [InlineData('\0')]
    public void A_row_beyond_the_limit_is_passed_over_and_told(char filling)
    {
        var cargo = Csv.Read(
            ReadOptions.Default with
            {
                MaxSegmentBytes = 10_000,
            },
            "B/L;Contenedor;Bultos;Peso",
            "EJL1;TEMU0001234;1;5",
            $"EJL2;{new string(filling, 300_000)}",
            "EJL3;TEMU0001234;1;5"
        );

        cargo.Bills.Select(bill => bill.Number).ShouldBe(["EJL1", "EJL3"]);
        cargo.Findings.ShouldContain(finding => finding.Code == "LIMIT_EXCEEDED" && finding.Place.Row == 3);
        cargo.Bill("EJL3").Place.Cell.ShouldBe("A4");
    }

    [Fact]
    public void More_columns_than_allowed_are_cut_and_told()
    {
        var cargo = Csv.Read("B/L;Contenedor;Bultos;Peso" + new string(';', 16_380), "EJL1;TEMU0001234;1;5");

        cargo.Finding("LIMIT_EXCEEDED").Expected.ShouldBe("MaxElements = 4096");
        cargo.Bills.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_file_beyond_the_limit_is_left_and_told()
    {
        var rows = Enumerable.Range(1, 5000).Select(row => $"EJL{row};TEMU0001234;1;5");

        var cargo = Csv.Read(
            ReadOptions.Default with
            {
                MaxFileBytes = 80_000,
            },
            ["B/L;Contenedor;Bultos;Peso", .. rows]
        );

        cargo.Finding("LIMIT_EXCEEDED").Expected.ShouldBe("MaxFileBytes = 80000");
    }

    [Fact]
    public void More_loads_than_a_bill_may_have_are_told_once()
    {
        var rows = Enumerable.Range(1, 50).Select(row => $"EJL1;TEMU{row:0000000};1;5");

        var cargo = Csv.Read(
            ReadOptions.Default with
            {
                MaxItemsPerBill = 10,
            },
            ["B/L;Contenedor;Bultos;Peso", .. rows]
        );

        cargo.Bills.Single().Loads.Count.ShouldBe(10);
        cargo.Finding("LIMIT_EXCEEDED").Expected.ShouldBe("MaxItemsPerBill = 10");
    }

    private static string Shown(ReadCargo cargo) =>
        string.Join(
            '\n',
            cargo
                .Bills.Select(bill => $"{ShownBill.Of(bill)} at {bill.Place}")
                .Concat(cargo.Findings.Select(finding => $"{finding.Code} {finding.Place}"))
        );
}
