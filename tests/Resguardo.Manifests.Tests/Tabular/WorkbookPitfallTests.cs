using System.IO.Compression;
using System.Text;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;
using Resguardo.Manifests.Tabular;

namespace Resguardo.Manifests.Tests.Tabular;

public class WorkbookPitfallTests
{
    private const string Headings =
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>B/L</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Contenedor</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>Precinto</t></is></c><c r=\"D1\" t=\"inlineStr\"><is><t>Peso Bruto</t></is></c><c r=\"E1\" t=\"inlineStr\"><is><t>Partida</t></is></c><c r=\"F1\" t=\"inlineStr\"><is><t>Fecha de Emisión</t></is></c></row>";

    private const string Styles =
        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts><numFmt numFmtId=\"170\" formatCode=\"d-mmm\"/><numFmt numFmtId=\"171\" formatCode=\"000000\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs></styleSheet>";

    [Fact]
    public void Cells_are_read_by_their_kind()
    {
        var cargo = Read(
            "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><r><t>EJ</t></r><r><t>L1</t></r></is></c><c r=\"B2\" t=\"str\"><v>TEMU0001234</v></c><c r=\"C2\"><v>123456</v></c><c r=\"D2\"><v>25200.100000000002</v></c><c r=\"E2\" s=\"3\"><v>30617</v></c><c r=\"F2\" s=\"1\"><v>46128</v></c></row>"
        );

        var bill = cargo.Bill("EJL1");
        bill.Loads[0].Container.Seals.Single().Number.ShouldBe("123456");
        bill.GrossMassKg.ShouldBe(25200.1m);
        bill.Goods[0].HsCode.Code.ShouldBe("030617");
        bill.Issued.Value.ShouldBe(new DateTime(2026, 4, 16));
        cargo.Codes.ShouldBeEmpty();
    }

    [Fact]
    public void A_number_that_became_a_date_and_a_failed_formula_are_told()
    {
        var cargo = Read(
            "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>EJL1</v></c><c r=\"B2\" t=\"e\"><v>#REF!</v></c><c r=\"D2\" s=\"2\"><v>46164</v></c></row>"
        );

        cargo.Finding("TABLE_NUMBER_AS_DATE").Place.Cell.ShouldBe("D2");
        cargo.Finding("TABLE_FORMULA_ERROR").Place.Cell.ShouldBe("B2");
        cargo.Bill("EJL1").GrossMassKg.ShouldBeNull();
    }

    [Fact]
    public void A_seal_that_was_made_a_number_of_too_many_digits_is_told()
    {
        var cargo = Read(
            "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>EJL1</v></c><c r=\"B2\" t=\"str\"><v>TEMU0001234</v></c><c r=\"C2\"><v>1.2345678901234567E+17</v></c></row>"
        );

        cargo.Finding("TABLE_SCIENTIFIC_NOTATION").Place.Cell.ShouldBe("C2");
    }

    [Fact]
    public void Merged_bill_cells_stand_for_the_rows_below()
    {
        var cargo = Read(
            "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>EJL1</v></c><c r=\"B2\" t=\"str\"><v>TEMU0001234</v></c></row><row r=\"3\"><c r=\"B3\" t=\"str\"><v>MSKU0007356</v></c></row>"
        );

        cargo
            .Bills.Single()
            .Loads.Select(load => load.Container.Number)
            .ShouldBe(["TEMU0001234", "MSKU0007356"]);
    }

    [Fact]
    public void A_cut_workbook_is_a_finding()
    {
        var whole = Pack(Headings + Row(2));

        foreach (var length in (int[])[whole.Length - 1, whole.Length / 2, 200, 60])
            ReadCargo.From(whole[..length]).Codes.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_sheet_that_breaks_off_gives_what_stands_before()
    {
        var cargo = ReadCargo.From(Pack(Headings + Row(2) + Row(3) + "<row r=\"4\"><c"));

        cargo.Bills.Count.ShouldBe(2);
        cargo.Codes.ShouldBe(["TABLE_WORKBOOK_DAMAGED"]);
        cargo.End.IsTruncated.ShouldBeTrue();
    }

    [Fact]
    public void A_document_type_is_refused()
    {
        var sheet =
            $"<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>{Sheet(Headings + Row(2))}";

        var cargo = ReadCargo.From(PackSheet(sheet));

        cargo.Finding("TABLE_WORKBOOK_UNSAFE").Found.ShouldBe("DTD: xl/worksheets/sheet1.xml");
        cargo.Bills.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("../evil.xml")]
    [InlineData("/etc/passwd")]
    [InlineData("..\\..\\evil.xml")]
    [InlineData("C:/evil.xml")]
    public void A_path_out_of_the_archive_is_refused(string name)
    {
        var cargo = ReadCargo.From(Pack(Headings + Row(2), name));

        cargo.Codes.ShouldBe(["TABLE_WORKBOOK_UNSAFE"]);
    }

    [Fact]
    public void A_zip_bomb_is_left_before_it_is_unpacked()
    {
        var bomb = new StringBuilder(Headings);
        bomb.Append("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>")
            .Append('A', 80_000_000)
            .Append("</t></is></c></row>");
        var packed = Pack(bomb.ToString());
        packed.Length.ShouldBeLessThan(200_000);

        var cargo = ReadCargo.From(packed);

        cargo.Finding("LIMIT_EXCEEDED").Expected.ShouldBe("MaxZipRatio = 200");
    }

    [Fact]
    public void A_workbook_longer_than_allowed_is_left()
    {
        var cargo = ReadCargo.From(Pack(Headings + Row(2)), new ReadOptions { MaxDocumentBytes = 1000 });

        cargo.Findings.ShouldHaveSingleItem().Expected.ShouldBe("MaxDocumentBytes = 1000");
    }

    [Fact]
    public void Sixteen_thousand_columns_are_cut_and_told()
    {
        var row = new StringBuilder("<row r=\"2\"><c r=\"A2\" t=\"str\"><v>EJL1</v></c>");
        row.Append("<c r=\"XFD2\"><v>1</v></c><c r=\"ZZZZZZZZ2\"><v>1</v></c></row>");

        var cargo = Read(row.ToString());

        cargo.Finding("LIMIT_EXCEEDED").Place.Cell.ShouldBe("XFD2");
        cargo.Bills.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_million_empty_rows_and_a_row_beyond_the_last_do_no_harm()
    {
        var rows = string.Concat(Enumerable.Range(2, 200_000).Select(row => $"<row r=\"{row}\"/>"));

        var cargo = Read(rows + Row(1_048_576) + Row(2_000_000_000));

        cargo.Bills.Single().Place.Cell.ShouldBe("A1048576");
        cargo.Codes.ShouldBe(["LIMIT_EXCEEDED"]);
    }

    // A program that encrypts a workbook puts it as EncryptedPackage into a compound file; other programs use that file too.
    [Theory]
    [InlineData("EncryptedPackage", "TABLE_WORKBOOK_ENCRYPTED")]
    [InlineData("WordDocument", "FORMAT_UNKNOWN")]
    public void A_compound_file_without_a_workbook_is_told_by_what_it_holds(string stream, string code)
    {
        var bytes = ReadCargo.SampleBytes("xls/manifiesto-04.xls");
        var name = Encoding.Unicode.GetBytes("Workbook\0\0\0\0\0\0\0\0\0");
        var place = bytes.AsSpan().IndexOf(name);
        bytes.AsSpan(place, name.Length).Clear();
        Encoding.Unicode.GetBytes(stream).CopyTo(bytes, place);

        ReadCargo.From(bytes).Codes.ShouldBe([code]);
    }

    [Fact]
    public void Old_workbooks_with_their_sectors_chained_in_a_circle_are_refused()
    {
        var bytes = ReadCargo.SampleBytes("xls/manifiesto-04.xls");
        var table = 512 * (1 + BitConverter.ToInt32(bytes, 76));
        BitConverter.GetBytes(0).CopyTo(bytes, table + (4 * 3));

        ReadCargo.From(bytes).Codes.ShouldContain("TABLE_WORKBOOK_DAMAGED");
    }

    [Fact]
    public void A_written_workbook_keeps_kinds_widths_and_many_sheets()
    {
        using var content = new MemoryStream();
        using (var writer = new XlsxWriter(content))
        {
            writer.StartSheet(
                "Lista/1",
                [
                    new("B/L", CellFormat.Text, 20),
                    new("Contenedor"),
                    new("Peso", CellFormat.TwoDecimals),
                    new("Fecha de Emisión", CellFormat.Date),
                ]
            );
            writer.WriteRow([
                TableCell.Of("=1+1"),
                TableCell.Of("TEMU0001234"),
                TableCell.Of(-18.5m),
                TableCell.Of(new DateTime(2026, 4, 16)),
            ]);
            writer.StartSheet("Lista?1", [new("X")]);
        }

        var cargo = ReadCargo.From(content.ToArray());

        var bill = cargo.Bills.Single();
        (bill.Number, bill.GrossMassKg, bill.Issued.Value).ShouldBe(
            ("=1+1", -18.5m, new DateTime(2026, 4, 16))
        );
        cargo.Message.Reference.ShouldBe("Lista1");
        cargo.Codes.ShouldBeEmpty();
    }

    private static string Row(int row) =>
        $"<row r=\"{row}\"><c r=\"A{row}\" t=\"str\"><v>EJL{row}</v></c><c r=\"B{row}\" t=\"str\"><v>TEMU0001234</v></c><c r=\"D{row}\"><v>5</v></c></row>";

    private static ReadCargo Read(string rows) => ReadCargo.From(Pack(Headings + rows));

    private static string Sheet(string rows) =>
        $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>";

    private static byte[] Pack(string rows, string? further = null) => PackSheet(Sheet(rows), further);

    private static byte[] PackSheet(string sheet, string? further = null)
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", "<Types/>");
            Add(
                "_rels/.rels",
                "<Relationships xmlns=\"r\"><Relationship Id=\"r1\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            );
            Add(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Hoja1\" r:id=\"s1\"/></sheets></workbook>"
            );
            Add(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"s1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"s2\" Type=\"x/styles\" Target=\"/xl/styles.xml\"/></Relationships>"
            );
            Add("xl/styles.xml", Styles);
            Add("xl/worksheets/sheet1.xml", sheet);
            if (further is not null)
                Add(further, "<a/>");

            void Add(string name, string text)
            {
                using var part = new StreamWriter(archive.CreateEntry(name).Open());
                part.Write(text);
            }
        }
        return content.ToArray();
    }
}
