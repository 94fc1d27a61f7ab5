using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>Reads what stands above the headings: "Buque: EJEMPLO", or a label in one cell and its value beside or below it.</summary>
internal static class TitleLines
{
    private const int MaxLabelWords = 6;

    public static IEnumerable<TitleValue> Read(IEnumerable<SampleRow> rows)
    {
        var above = Array.Empty<TableField?>();
        foreach (var row in rows)
        {
            var labels = new TableField?[row.Cells.Length];
            for (var column = 0; column < row.Cells.Length; column++)
            {
                var cell = row[column];
                if (cell.Length == 0)
                    continue;
                var place = row.Place.AtColumn(column + 1);
                if (LabelOf(cell.TrimEnd(':', ' ')) is { } label)
                    labels[column] = label;
                else if (InOneCell(cell, place) is { Count: > 0 } values)
                {
                    foreach (var value in values)
                    {
                        if (value.Text.Length > 0)
                            yield return value;
                        else
                            labels[column] = value.Field;
                    }
                }
                else if (column > 0 && LabelBefore(row, labels, column) is { } before)
                    yield return new(before, cell.TrimStart(':', ' '), place);
                else if (column < above.Length && above[column] is { } upper)
                    yield return new(upper, cell, place);
            }
            // A row of labels alone heads a row of values.
            above = labels.Count(label => label is not null) > 1 ? labels : [];
        }
    }

    private static TableField? LabelBefore(SampleRow row, TableField?[] labels, int column)
    {
        for (var left = column - 1; left >= 0; left--)
        {
            if (row[left].Length > 0)
                return labels[left];
        }
        return null;
    }

    private static TableField? LabelOf(string text)
    {
        foreach (var field in HeadingDictionary.Default.Find(text).Fields.OrderByDescending(IsTotal))
        {
            if (Fields.IsTitle(field))
                return field;
        }
        return null;
    }

    // "Peso total" is a column's heading as well; in a title it is the total.
    private static bool IsTotal(TableField field) =>
        field
            is TableField.TotalBills
                or TableField.TotalContainers
                or TableField.TotalGrossMass
                or TableField.TotalPackages
                or TableField.Imo;

    // "Buque: EJEMPLO CARIBE  Viaje: 015W": the words before each colon that are a label we know end the value before.
    private static List<TitleValue> InOneCell(string cell, FilePlace place)
    {
        var values = new List<TitleValue>();
        TableField? field = null;
        var valueStart = 0;
        for (
            var colon = cell.IndexOf(':', StringComparison.Ordinal);
            colon >= 0;
            colon = cell.IndexOf(':', colon + 1)
        )
        {
            if (LabelBefore(cell, valueStart, colon, out var labelStart) is not { } label)
                continue;
            if (field is { } open)
                values.Add(new(open, ValueOf(cell[valueStart..labelStart]), place));
            field = label;
            valueStart = colon + 1;
        }
        if (field is { } last)
            values.Add(new(last, ValueOf(cell[valueStart..]), place));
        return values;
    }

    private static TableField? LabelBefore(string cell, int from, int colon, out int labelStart)
    {
        labelStart = from;
        var starts = new List<int>();
        for (var place = colon - 1; place >= from && starts.Count < MaxLabelWords; place--)
        {
            if (!char.IsWhiteSpace(cell[place]) && (place == from || char.IsWhiteSpace(cell[place - 1])))
                starts.Add(place);
        }
        // The longest label wins.
        for (var index = starts.Count - 1; index >= 0; index--)
        {
            if (LabelOf(cell[starts[index]..colon]) is { } label)
            {
                labelStart = starts[index];
                return label;
            }
        }
        return null;
    }

    private static string ValueOf(string text) => text.Trim(' ', '\t', '\u00a0', '\r', '\n', ';', ',', '|');
}
