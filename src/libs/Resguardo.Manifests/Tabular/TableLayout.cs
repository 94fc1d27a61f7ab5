using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>A column that is read.</summary>
/// <param name="Index">Its place, from 0.</param>
/// <param name="Field">What it stands for.</param>
/// <param name="Heading">Its heading as written.</param>
/// <param name="Unit">The unit that the heading names; null when it names none.</param>
internal sealed record TableColumn(int Index, TableField Field, string Heading, string? Unit)
{
    /// <summary>The decimal mark of its numbers.</summary>
    public char DecimalMark { get; init; } = '.';

    /// <summary>True when its dates stand month first.</summary>
    public bool IsMonthFirst { get; init; }

    /// <summary>True when a column of ports holds names rather than codes.</summary>
    public bool HoldsNames { get; init; }
}

/// <summary>Something that a title line says about the call or the whole manifest.</summary>
internal readonly record struct TitleValue(TableField Field, string Text, FilePlace Place);

/// <summary>Where in a table what stands.</summary>
internal sealed class TableLayout
{
    private readonly TableColumn?[] _byField = new TableColumn?[Enum.GetValues<TableField>().Length];
    private readonly TableColumn[][] _allByField = new TableColumn[Enum.GetValues<TableField>().Length][];

    public TableLayout(int headingRow, IReadOnlyList<string> headings, IReadOnlyList<TableColumn> columns)
    {
        HeadingRow = headingRow;
        Headings = headings;
        Columns = columns;
        Array.Fill(_allByField, []);
        foreach (var group in columns.GroupBy(column => column.Field))
        {
            _byField[(int)group.Key] = group.First();
            _allByField[(int)group.Key] = [.. group];
        }
    }

    /// <summary>The row of the headings, from 1; 0 when the table has none.</summary>
    public int HeadingRow { get; }

    /// <summary>The headings as written, by column.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>The columns that are read.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>What the lines above the headings say.</summary>
    public List<TitleValue> Titles { get; } = [];

    /// <summary>What is noteworthy about the headings.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>The first column of a field; null when there is none.</summary>
    public TableColumn? this[TableField field] => _byField[(int)field];

    /// <summary>All columns of a field.</summary>
    public TableColumn[] All(TableField field) => _allByField[(int)field];
}

/// <summary>One row out of the beginning of a table, by which its layout is found.</summary>
internal sealed record SampleRow(string[] Cells, CellKind[] Kinds, FilePlace Place)
{
    public bool IsBlank => Cells.All(string.IsNullOrEmpty);

    public string this[int column] => column < Cells.Length ? Cells[column] : "";

    public CellKind KindOf(int column) => column < Kinds.Length ? Kinds[column] : CellKind.Text;

    /// <summary>A copy of the present row.</summary>
    public static SampleRow Of(TableRows rows)
    {
        var cells = new string[rows.Count];
        var kinds = new CellKind[rows.Count];
        for (var column = 0; column < cells.Length; column++)
        {
            cells[column] = rows.Text(column).ToString();
            kinds[column] = rows.Kind(column);
        }
        return new(cells, kinds, rows.Place);
    }
}
