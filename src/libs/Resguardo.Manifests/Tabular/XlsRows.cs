using ExcelDataReader;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>The rows of a sheet in an old workbook (XLS). The library that reads it gives failed formulas as blank cells.</summary>
internal sealed class XlsRows(
    IExcelDataReader reader,
    string? sheet,
    WorkbookGuard guard,
    ReadOptions options
) : SheetRows(sheet, guard, options)
{
    protected override bool ReadRow()
    {
        if (!reader.Read())
            return false;
        Clear(reader.Depth + 1);
        for (var column = 0; column < reader.FieldCount; column++)
        {
            switch (reader.GetValue(column))
            {
                case null:
                    break;
                case string text:
                    Set(column, text, CellKind.Text);
                    break;
                case double number:
                    Set(column, NumberText(number, reader.GetNumberFormatString(column)), CellKind.Number);
                    break;
                case int number:
                    Set(column, NumberText(number, reader.GetNumberFormatString(column)), CellKind.Number);
                    break;
                case DateTime date:
                    Set(column, DateText(date), CellKind.Date);
                    break;
                case bool truth:
                    Set(column, truth ? "TRUE" : "FALSE", CellKind.Text);
                    break;
                case var other:
                    Set(column, other.ToString(), CellKind.Text);
                    break;
            }
        }
        return true;
    }
}
