using System.Globalization;
using System.Xml;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>The rows of an XLSX sheet. Rows without cells are passed over.</summary>
internal sealed class XlsxRows(
    XlsxFile file,
    XmlReader reader,
    string? sheet,
    WorkbookGuard guard,
    ReadOptions options
) : SheetRows(sheet, guard, options)
{
    // From 1900, the day before the first is the 31st of December 1899; the day that 1900 did not have makes it one more.
    private const int DaysFrom1900To1904 = 1462;

    private int _row;

    protected override bool ReadRow()
    {
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "row")
                continue;
            _row =
                int.TryParse(
                    reader.GetAttribute("r"),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var row
                )
                && row > 0
                    ? row
                    : _row + 1;
            Clear(_row);
            if (reader.IsEmptyElement)
                continue;
            ReadCells();
            return true;
        }
        return false;
    }

    private void ReadCells()
    {
        var depth = reader.Depth;
        var column = -1;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "c")
                continue;
            column = ColumnOf(reader.GetAttribute("r")) ?? column + 1;
            ReadCell(column);
        }
    }

    private void ReadCell(int column)
    {
        if (reader.IsEmptyElement)
            return;
        var type = reader.GetAttribute("t");
        var style = int.TryParse(
            reader.GetAttribute("s"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var index
        )
            ? index
            : 0;
        var depth = reader.Depth;
        var text = "";
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName is "v" or "t")
                text += file.ReadText(reader);
        }
        if (text.Length == 0)
            return;

        switch (type)
        {
            case "s":
                if (
                    int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var shared)
                    && shared < file.SharedTexts.Count
                )
                    Set(column, file.SharedTexts[shared], CellKind.Text);
                break;
            case "str" or "inlineStr":
                Set(column, text, CellKind.Text);
                break;
            case "e":
                Set(column, text, CellKind.Error);
                break;
            case "b":
                Set(column, text == "1" ? "TRUE" : "FALSE", CellKind.Text);
                break;
            case "d":
                Set(column, text, CellKind.Date);
                break;
            default:
                SetNumber(column, text, style);
                break;
        }
    }

    private void SetNumber(int column, string text, int style)
    {
        if (
            !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            || !double.IsFinite(value)
        )
        {
            Set(column, text, CellKind.Text);
            return;
        }
        var format = style < file.Formats.Count ? file.Formats[style] : null;
        var day = file.CountsFrom1904 ? value + DaysFrom1900To1904 : value;
        if (NumberFormats.IsDate(format) && day is >= 1 and < 73_050)
            Set(column, DateText(DateTime.FromOADate(day)), CellKind.Date);
        else
            Set(column, NumberText(value, format), CellKind.Number);
    }

    private static int? ColumnOf(string? reference)
    {
        if (reference is null)
            return null;
        var column = 0;
        foreach (var character in reference)
        {
            if (!char.IsAsciiLetter(character))
                break;
            column = (column * 26) + (char.ToUpperInvariant(character) - 'A' + 1);
            if (column > 1_000_000)
                break;
        }
        return column == 0 ? null : column - 1;
    }
}
