using System.Globalization;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>Finds the columns that a mapping names.</summary>
internal static class MappedLayout
{
    /// <summary>The place of the heading row among the first rows: the mapping's own, else the row with most of its headings.</summary>
    /// <returns>-1 when the table has no heading row or none is found.</returns>
    public static int FindHeadings(TableMapping mapping, IReadOnlyList<SampleRow> rows)
    {
        if (mapping.HeadingRow is { } row)
            return row == 0 ? -1 : rows.Select(one => one.Place.Row).ToList().IndexOf(row);

        var headings = mapping
            .Columns.Where(column => column.Heading is not null)
            .Select(column => HeadingText.Key(column.Heading ?? ""))
            .ToHashSet(StringComparer.Ordinal);
        var best = -1;
        var most = 0;
        for (var index = 0; index < rows.Count && index < LayoutFinder.MaxTitleRows; index++)
        {
            var count = rows[index].Cells.Select(HeadingText.Key).Distinct().Count(headings.Contains);
            if (count > most)
                (best, most) = (index, count);
        }
        return best;
    }

    /// <summary>The columns that are there; a finding for each that is not, and for each that the mapping does not know.</summary>
    public static List<TableColumn> Columns(
        TableMapping mapping,
        SampleRow headings,
        int width,
        List<Finding> findings
    )
    {
        var columns = new List<TableColumn>();
        var known = new HashSet<int>();
        foreach (var mapped in mapping.Columns)
        {
            var index = mapped.Column is { } number
                ? number - 1
                : IndexOf(headings, mapped.Heading ?? "", known);
            if (index < 0 || index >= width)
            {
                if (mapped.Field != TableField.Ignored)
                    findings.Add(
                        new Finding(TableFindings.ColumnMissing, headings.Place)
                        {
                            Expected =
                                $"{mapped.Field} ({mapped.Heading ?? mapped.Column?.ToString(CultureInfo.InvariantCulture)})",
                        }
                    );
                continue;
            }
            known.Add(index);
            if (mapped.Field == TableField.Ignored)
                continue;
            var (_, unit) = HeadingDictionary.Default.Find(headings[index]);
            columns.Add(
                new(index, mapped.Field, headings[index], mapped.Unit ?? unit ?? UnitOf(headings[index]))
            );
        }
        for (var column = 0; column < headings.Cells.Length; column++)
        {
            if (headings[column].Length > 0 && !known.Contains(column))
                findings.Add(
                    new Finding(TableFindings.HeadingUnknown, headings.Place.AtColumn(column + 1))
                    {
                        Found = headings[column],
                    }
                );
        }
        columns.Sort((one, other) => one.Index.CompareTo(other.Index));
        return columns;
    }

    /// <summary>A decimal mark that the mapping sets for a column; null when it sets none.</summary>
    public static char? MarkOf(TableMapping? mapping, TableColumn column)
    {
        if (mapping is null)
            return null;
        foreach (var mapped in mapping.Columns)
        {
            if (mapped.Field == column.Field && mapped.DecimalMark is { } mark)
                return mark;
        }
        return mapping.DecimalMark;
    }

    private static int IndexOf(SampleRow headings, string heading, HashSet<int> known)
    {
        var key = HeadingText.Key(heading);
        for (var column = 0; column < headings.Cells.Length; column++)
        {
            var text = headings[column];
            if (
                !known.Contains(column)
                && text.Length > 0
                && (
                    text.Equals(heading, StringComparison.OrdinalIgnoreCase)
                    || (key.Length > 0 && HeadingText.Key(text) == key)
                )
            )
                return column;
        }
        return -1;
    }

    private static string? UnitOf(string heading) =>
        HeadingText.Forms(heading).Select(form => form.Unit).FirstOrDefault(unit => unit is not null);
}
