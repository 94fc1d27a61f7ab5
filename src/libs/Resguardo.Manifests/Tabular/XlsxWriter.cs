using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Resguardo.Manifests.Tabular;

/// <summary>Writes a workbook with bold headings that stay in view, a filter on them, and cells of their own kind.</summary>
/// <remarks>
/// Texts are cells of text, whatever they begin with, and are marked so that a program keeps them so when they are
/// edited; none is ever run as a formula.
/// </remarks>
public sealed class XlsxWriter : TableWriter
{
    private const int MaxText = 32_767;
    private const int MaxSheetName = 31;
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Header = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    // The styles of Styles.xml below: first those of CellFormat in its order, then these.
    private const int HeadingStyle = 7;
    private const int QuotedStyle = 8;

    // One fixed time, so that the same rows give the same bytes.
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive;
    private readonly List<string> _names = [];
    private StreamWriter? _sheet;
    private IReadOnlyList<TableHeading> _headings = [];
    private int _row;
    private int _headingRow;

    /// <summary>Writes to a stream, which need not be seekable and is not closed.</summary>
    public XlsxWriter(Stream content) =>
        _archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true);

    /// <inheritdoc />
    public override void StartSheet(
        string name,
        IReadOnlyList<TableHeading> headings,
        IReadOnlyList<IReadOnlyList<TableCell>>? titles = null
    )
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(headings);
        EndSheet();
        _names.Add(FitName(name));
        _headings = headings;
        _row = 0;
        _headingRow = (titles?.Count ?? 0) + 1;
        _sheet = Open($"xl/worksheets/sheet{_names.Count.ToString(CultureInfo.InvariantCulture)}.xml");
        _sheet.Write(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Header}<worksheet xmlns=\"{Main}\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"{_headingRow}\" topLeftCell=\"A{_headingRow + 1}\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>"
            )
        );
        for (var column = 0; column < headings.Count; column++)
        {
            var width =
                headings[column].Width > 0 ? headings[column].Width : headings[column].Text.Length + 2;
            _sheet.Write(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<col min=\"{column + 1}\" max=\"{column + 1}\" width=\"{Math.Clamp(width, 4, 120)}\" customWidth=\"1\"/>"
                )
            );
        }
        _sheet.Write("</cols><sheetData>");
        foreach (var title in titles ?? [])
            Write(title, null);
        Write([.. headings.Select(heading => TableCell.Of(heading.Text))], HeadingStyle);
    }

    /// <inheritdoc />
    public override void WriteRow(IReadOnlyList<TableCell> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (_sheet is null)
            throw new InvalidOperationException("No table was begun.");
        Write(cells, null);
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        if (_names.Count == 0)
            StartSheet("1", []);
        EndSheet();
        WriteParts();
        _archive.Dispose();
    }

    private void Write(IReadOnlyList<TableCell> cells, int? style)
    {
        if (_sheet is not { } sheet)
            return;
        var row = (++_row).ToString(CultureInfo.InvariantCulture);
        sheet.Write("<row r=\"");
        sheet.Write(row);
        sheet.Write("\">");
        for (var column = 0; column < cells.Count; column++)
        {
            var cell = cells[column];
            if (cell == default)
                continue;
            sheet.Write("<c r=\"");
            WriteColumn(sheet, column);
            sheet.Write(row);
            sheet.Write("\" s=\"");
            sheet.Write((style ?? StyleOf(cell, column)).ToString(CultureInfo.InvariantCulture));
            if (cell.Text is { } text)
            {
                sheet.Write("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                WriteText(sheet, text);
                sheet.Write("</t></is></c>");
                continue;
            }
            sheet.Write("\"><v>");
            if (cell.Number is { } number)
                sheet.Write(number.ToString(CultureInfo.InvariantCulture));
            else if (cell.Date is { } date)
                sheet.Write(date.ToOADate().ToString(CultureInfo.InvariantCulture));
            sheet.Write("</v></c>");
        }
        sheet.Write("</row>");
    }

    private int StyleOf(TableCell cell, int column)
    {
        if (cell.Text is { } text && (IsFormula(text) || text[0] == '\''))
            return QuotedStyle;
        var format =
            _row > _headingRow && column < _headings.Count ? _headings[column].Format : CellFormat.General;
        // A date without a format for dates would be a mere number.
        if (cell.Date is not null && format is not (CellFormat.Date or CellFormat.DateTime))
            format = CellFormat.Date;
        return (int)format;
    }

    private static void WriteColumn(StreamWriter sheet, int column)
    {
        Span<char> letters = stackalloc char[8];
        var place = letters.Length;
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters[--place] = (char)('A' + ((rest - 1) % 26));
        sheet.Write(letters[place..]);
    }

    private static void WriteText(StreamWriter sheet, string text)
    {
        if (text.Length > MaxText)
            text = text[..MaxText];
        for (var place = 0; place < text.Length; place++)
        {
            var character = text[place];
            switch (character)
            {
                case '<':
                    sheet.Write("&lt;");
                    break;
                case '>':
                    sheet.Write("&gt;");
                    break;
                case '&':
                    sheet.Write("&amp;");
                    break;
                case '_' when place + 1 < text.Length && text[place + 1] == 'x':
                    sheet.Write("_x005F_");
                    break;
                case (< ' ' and not ('\t' or '\n')) or '\ufffe' or '\uffff':
                    sheet.Write($"_x{(int)character:X4}_");
                    break;
                default:
                    if (!char.IsSurrogate(character))
                        sheet.Write(character);
                    else if (place + 1 < text.Length && char.IsSurrogatePair(character, text[place + 1]))
                    {
                        sheet.Write(character);
                        sheet.Write(text[++place]);
                    }
                    else
                        sheet.Write('\ufffd');
                    break;
            }
        }
    }

    private void EndSheet()
    {
        if (_sheet is not { } sheet)
            return;
        sheet.Write("</sheetData>");
        if (_headings.Count > 0)
        {
            sheet.Write($"<autoFilter ref=\"A{_headingRow.ToString(CultureInfo.InvariantCulture)}:");
            WriteColumn(sheet, _headings.Count - 1);
            sheet.Write(Math.Max(_row, _headingRow).ToString(CultureInfo.InvariantCulture));
            sheet.Write("\"/>");
        }
        sheet.Write("</worksheet>");
        sheet.Dispose();
        _sheet = null;
    }

    private void WriteParts()
    {
        var sheets = new StringBuilder();
        var relations = new StringBuilder();
        var types = new StringBuilder();
        for (var number = 1; number <= _names.Count; number++)
        {
            var name = EscapedAttribute(_names[number - 1]);
            sheets.Append(
                CultureInfo.InvariantCulture,
                $"<sheet name=\"{name}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>"
            );
            relations.Append(
                CultureInfo.InvariantCulture,
                $"<Relationship Id=\"rId{number}\" Type=\"{Relationships}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"
            );
            types.Append(
                CultureInfo.InvariantCulture,
                $"<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
            );
        }
        WritePart(
            "xl/workbook.xml",
            $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relationships}\"><sheets>{sheets}</sheets></workbook>"
        );
        WritePart(
            "xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns=\"{Package}/relationships\">{relations}<Relationship Id=\"rIdStyles\" Type=\"{Relationships}/styles\" Target=\"styles.xml\"/></Relationships>"
        );
        WritePart("xl/styles.xml", Styles);
        WritePart(
            "_rels/.rels",
            $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Relationships}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        );
        WritePart(
            "[Content_Types].xml",
            $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>{types}</Types>"
        );
    }

    private const string Styles =
        $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"yyyy-mm-dd\"/><numFmt numFmtId=\"165\" formatCode=\"yyyy-mm-dd hh:mm\"/><numFmt numFmtId=\"166\" formatCode=\"0.0%\"/></numFmts>"
        + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"9\">"
        + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "<xf numFmtId=\"3\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"4\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"166\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"165\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
        + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\" applyNumberFormat=\"1\"/>"
        + "</cellXfs></styleSheet>";

    private void WritePart(string name, string xml)
    {
        using var part = Open(name);
        part.Write(Header);
        part.Write(xml);
    }

    private StreamWriter Open(string name)
    {
        var entry = _archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Stamp;
        return new StreamWriter(entry.Open(), new UTF8Encoding(false), bufferSize: 64 * 1024);
    }

    private string FitName(string name)
    {
        var fit = string.Concat(
                name.Where(c => c >= ' ' && c is not (':' or '\\' or '/' or '?' or '*' or '[' or ']'))
            )
            .Trim(' ', '\'');
        if (fit.Length > MaxSheetName)
            fit = fit[..MaxSheetName].TrimEnd();
        if (fit.Length == 0)
            fit = (_names.Count + 1).ToString(CultureInfo.InvariantCulture);
        var unique = fit;
        for (var number = 2; _names.Contains(unique, StringComparer.OrdinalIgnoreCase); number++)
        {
            var end = $" {number.ToString(CultureInfo.InvariantCulture)}";
            unique = fit[..Math.Min(fit.Length, MaxSheetName - end.Length)] + end;
        }
        return unique;
    }

    private static string EscapedAttribute(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
}
