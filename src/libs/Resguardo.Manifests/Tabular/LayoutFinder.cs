using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>Finds the headings of a table among its first rows, and what the columns below them hold.</summary>
internal sealed class LayoutFinder
{
    private const int MinHeadings = 4;
    internal const int MaxTitleRows = 100;

    private readonly IReadOnlyList<SampleRow> _rows;
    private readonly char _usualMark;
    private readonly TableMapping? _mapping;
    private readonly List<Finding> _findings = [];

    /// <param name="rows">The first rows of the table.</param>
    /// <param name="mapping">What the sender's columns are known to be; null to go by the dictionary.</param>
    /// <param name="usualMark">The decimal mark where no number tells: a comma in files parted by semicolons.</param>
    public LayoutFinder(IReadOnlyList<SampleRow> rows, char usualMark, TableMapping? mapping = null)
    {
        _mapping = mapping;
        _rows = rows;
        _usualMark = usualMark;
    }

    /// <summary>The number of different fields that a row of headings names; 0 when it is no heading row.</summary>
    public static int CountHeadings(SampleRow row)
    {
        var fields = new HashSet<TableField>();
        var hasKey = false;
        foreach (var cell in row.Cells)
        {
            if (cell.Length == 0)
                continue;
            var (known, _) = HeadingDictionary.Default.Find(cell);
            if (known.Count == 0)
                continue;
            fields.Add(known[0]);
            hasKey |= known.Any(Fields.IsKey);
        }
        return hasKey && fields.Count >= MinHeadings ? fields.Count : 0;
    }

    /// <summary>The layout; null when no row is a heading row.</summary>
    public TableLayout? Find()
    {
        if (_mapping is { Columns.Count: > 0 } mapping)
            return FindMapped(mapping);
        var headingIndex = FindHeadings();
        if (headingIndex < 0)
            return null;
        var data = DataBelow(headingIndex);
        return Layout(headingIndex, _rows[headingIndex], AssignFields(_rows[headingIndex], data), data);
    }

    private TableLayout? FindMapped(TableMapping mapping)
    {
        var headingIndex = MappedLayout.FindHeadings(mapping, _rows);
        if (headingIndex < 0 && mapping.HeadingRow != 0)
            return null;
        var headings =
            headingIndex < 0
                ? new SampleRow([], [], _rows.Count > 0 ? _rows[0].Place : default)
                : _rows[headingIndex];
        var data = DataBelow(headingIndex);
        var width = data.Select(row => row.Cells.Length).Append(headings.Cells.Length).Max();
        return Layout(
            headingIndex,
            headings,
            MappedLayout.Columns(mapping, headings, width, _findings),
            data
        );
    }

    private List<SampleRow> DataBelow(int headingIndex) =>
        _rows.Skip(headingIndex + 1).Where(row => !row.IsBlank).ToList();

    private TableLayout Layout(
        int headingIndex,
        SampleRow headings,
        List<TableColumn> columns,
        List<SampleRow> data
    )
    {
        columns = DecideMarks(columns, data, headings);
        var layout = new TableLayout(headingIndex < 0 ? 0 : headings.Place.Row, headings.Cells, columns);
        layout.Titles.AddRange(TitleLines.Read(_rows.Take(Math.Max(headingIndex, 0))));
        layout.Findings.AddRange(_findings);
        return layout;
    }

    private int FindHeadings()
    {
        for (var index = 0; index < _rows.Count && index < MaxTitleRows; index++)
        {
            var count = CountHeadings(_rows[index]);
            if (count == 0)
                continue;
            // Group headings above the true ones (two rows of headings).
            return index + 1 < _rows.Count && CountHeadings(_rows[index + 1]) > count ? index + 1 : index;
        }
        return -1;
    }

    private List<TableColumn> AssignFields(SampleRow heading, List<SampleRow> data)
    {
        var choices = new List<(int Column, IReadOnlyList<TableField> Fields, string? Unit)>();
        for (var column = 0; column < heading.Cells.Length; column++)
        {
            var (fields, unit) = HeadingDictionary.Default.Find(heading[column]);
            choices.Add((column, fields, unit));
        }

        var taken = new HashSet<TableField>();
        var columns = new TableColumn?[choices.Count];
        // Headings that can mean only one thing choose first.
        foreach (var (column, fields, unit) in choices.OrderBy(choice => choice.Fields.Count == 1 ? 0 : 1))
        {
            if (fields.Count == 0)
            {
                columns[column] = Unknown(heading, column, data, columns);
                continue;
            }
            var field = Choose(fields, data.Select(row => row[column]).Where(text => text.Length > 0), taken);
            if (field is null)
            {
                _findings.Add(
                    new Finding(TableFindings.HeadingTwice, heading.Place.AtColumn(column + 1))
                    {
                        Found = heading[column],
                        Expected = fields[0].ToString(),
                    }
                );
                continue;
            }
            if (!Fields.MayRepeat(field.Value))
                taken.Add(field.Value);
            if (field != TableField.Ignored)
                columns[column] = new TableColumn(column, field.Value, heading[column], unit);
        }
        return [.. columns.OfType<TableColumn>()];
    }

    private TableColumn? Unknown(SampleRow heading, int column, List<SampleRow> data, TableColumn?[] columns)
    {
        if (!data.Any(row => row[column].Length > 0))
            return null;
        // A heading merged over several columns, such as "Precintos" over three.
        if (
            heading[column].Length == 0
            && column > 0
            && columns[column - 1] is { } left
            && Fields.MayRepeat(left.Field)
        )
            return left with { Index = column };
        _findings.Add(
            new Finding(TableFindings.HeadingUnknown, heading.Place.AtColumn(column + 1))
            {
                Found = heading[column],
            }
        );
        return null;
    }

    private static TableField? Choose(
        IReadOnlyList<TableField> fields,
        IEnumerable<string> values,
        HashSet<TableField> taken
    )
    {
        var free = fields.Where(field => !taken.Contains(field)).ToList();
        if (free.Count <= 1)
            return free.Count == 1 ? free[0] : null;

        var sample = values.Take(100).ToList();
        TableField? possible = null;
        foreach (var field in free)
        {
            var fits = 0;
            var tests = 0;
            foreach (var value in sample)
            {
                if (Fields.Fits(field, value) is not { } does)
                    continue;
                tests++;
                fits += does ? 1 : 0;
            }
            if (tests > 0 && fits * 2 > tests)
                return field;
            if (tests == 0)
                possible ??= field;
        }
        return possible ?? free[0];
    }

    private List<TableColumn> DecideMarks(List<TableColumn> columns, List<SampleRow> data, SampleRow heading)
    {
        var marks = new char[columns.Count];
        int points = 0,
            commas = 0;
        for (var index = 0; index < columns.Count; index++)
        {
            if (!Fields.IsNumber(columns[index].Field))
                continue;
            marks[index] = MarkOf(columns[index], data);
            points += marks[index] == '.' ? 1 : 0;
            commas += marks[index] == ',' ? 1 : 0;
        }

        var usual =
            points > commas ? '.'
            : commas > points ? ','
            : _usualMark;
        var decided = new List<TableColumn>();
        for (var index = 0; index < columns.Count; index++)
        {
            var column = columns[index];
            if (Fields.IsNumber(column.Field) && MappedLayout.MarkOf(_mapping, column) is { } given)
                column = column with { DecimalMark = given };
            else if (Fields.IsNumber(column.Field))
            {
                var mark = marks[index];
                if (mark == '\0')
                {
                    var example = data.Select(row => row[column.Index]).FirstOrDefault(IsAmbiguous);
                    // Packages come whole, so that a mark between them and three digits parts thousands.
                    mark =
                        example is not null && Fields.IsCount(column.Field) ? Other(MarkIn(example)) : usual;
                    if (example is not null && !Fields.IsCount(column.Field) && points == commas)
                        _findings.Add(Ambiguous(heading, column, example, mark));
                }
                column = column with { DecimalMark = mark };
            }
            else if (Fields.IsDate(column.Field))
                column = column with
                {
                    IsMonthFirst = _mapping?.DateOrder is { } order
                        ? order == DateOrder.MonthFirst
                        : IsMonthFirst(column, data, heading),
                };
            else if (Fields.IsLocation(column.Field))
                column = column with { HoldsNames = HoldsNames(column, data) };
            decided.Add(column);
        }
        return decided;
    }

    private static char MarkOf(TableColumn column, List<SampleRow> data)
    {
        int points = 0,
            commas = 0;
        foreach (var row in data)
        {
            if (row.KindOf(column.Index) != CellKind.Text)
                continue;
            switch (NumberCell.MarkOf(row[column.Index], out _))
            {
                case '.':
                    points++;
                    break;
                case ',':
                    commas++;
                    break;
            }
        }
        return points == commas ? '\0'
            : points > commas ? '.'
            : ',';
    }

    private static bool IsAmbiguous(string text)
    {
        NumberCell.MarkOf(text, out var isAmbiguous);
        return isAmbiguous;
    }

    private static char MarkIn(string text) => text.Contains('.', StringComparison.Ordinal) ? '.' : ',';

    private static char Other(char mark) => mark == '.' ? ',' : '.';

    private static Finding Ambiguous(SampleRow heading, TableColumn column, string example, char mark)
    {
        var read = NumberCell.TryRead(example, mark, out var value, out _) ? value : 0;
        return new Finding(TableFindings.NumberAmbiguous, heading.Place.AtColumn(column.Index + 1))
        {
            Found = example,
            Expected = read.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    private bool IsMonthFirst(TableColumn column, List<SampleRow> data, SampleRow heading)
    {
        int monthFirst = 0,
            dayFirst = 0;
        string? example = null;
        foreach (var row in data)
        {
            if (
                row.KindOf(column.Index) != CellKind.Text
                || DateCell.OrderOf(row[column.Index]) is not { } isMonthFirst
            )
                continue;
            monthFirst += isMonthFirst ? 1 : 0;
            dayFirst += isMonthFirst ? 0 : 1;
            if (isMonthFirst)
                example ??= row[column.Index];
        }
        if (monthFirst == 0 || dayFirst > 0)
            return false;
        _findings.Add(
            new Finding(TableFindings.MonthFirst, heading.Place.AtColumn(column.Index + 1))
            {
                Found = example,
            }
        );
        return true;
    }

    private static bool HoldsNames(TableColumn column, List<SampleRow> data)
    {
        int codes = 0,
            all = 0;
        foreach (var row in data)
        {
            var text = row[column.Index];
            if (text.Length == 0)
                continue;
            all++;
            codes += LocationCell.HasCode(text) ? 1 : 0;
        }
        return all > 0 && codes * 2 < all;
    }
}
