using System.Text;
using Resguardo.Cli.Texts;

namespace Resguardo.Cli.Tables;

/// <summary>A list that a unit keeps as a table of text: the first row names the columns, whatever their order.</summary>
/// <remarks>Comma, semicolon or tab parts the cells; a cell may stand in double quotes. Lines that begin with # are comments.</remarks>
internal sealed class ListFile
{
    private readonly Dictionary<string, int> _columns;
    private readonly List<(int Line, string[] Cells)> _rows;

    private ListFile(Dictionary<string, int> columns, List<(int, string[])> rows)
    {
        _columns = columns;
        _rows = rows;
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="ListFault">A column that must be there is not.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ListFile Load(string path, params string[] needed)
    {
        using var reader = new StreamReader(path, Encoding.UTF8);
        var rows = new List<(int, string[])>();
        Dictionary<string, int>? columns = null;
        var separator = ',';
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
                continue;
            if (columns is null)
            {
                separator =
                    line.Contains('\t') ? '\t'
                    : line.Contains(';') ? ';'
                    : ',';
                columns = [];
                foreach (var (place, name) in Split(line, separator).Index())
                    columns.TryAdd(name.Trim().ToLowerInvariant(), place);
                continue;
            }
            rows.Add((number, Split(line, separator)));
        }

        columns ??= [];
        foreach (var column in needed)
        {
            if (!columns.ContainsKey(column))
                throw new ListFault(path, 1, column);
        }
        return new(columns, rows);
    }

    /// <summary>The rows in the order of the file.</summary>
    public IEnumerable<Row> Rows => _rows.Select(row => new Row(this, row.Line, row.Cells));

    private static string[] Split(string line, char separator)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var place = 0; place < line.Length; place++)
        {
            var sign = line[place];
            if (sign == '"' && isQuoted && place + 1 < line.Length && line[place + 1] == '"')
            {
                cell.Append('"');
                place++;
            }
            else if (sign == '"')
                isQuoted = !isQuoted;
            else if (sign == separator && !isQuoted)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
                cell.Append(sign);
        }
        cells.Add(cell.ToString().Trim());
        return [.. cells];
    }

    /// <summary>One row.</summary>
    internal readonly struct Row(ListFile list, int line, string[] cells)
    {
        /// <summary>Its line in the file, from 1.</summary>
        public int Line { get; } = line;

        /// <summary>The text in a column; null when it is empty or the column is not there.</summary>
        public string? this[string column] =>
            list._columns.TryGetValue(column, out var place)
            && place < cells.Length
            && cells[place].Length > 0
                ? cells[place]
                : null;
    }
}

/// <summary>A list cannot be used: in which file, on which line, and which column is wrong or missing.</summary>
internal sealed class ListFault(string file, int line, string column, string? found = null)
    : Exception(column)
{
    public string File { get; } = file;

    public int Line { get; } = line;

    public string Column { get; } = column;

    public string? Found { get; } = found;

    /// <summary>What is wrong, in the user's language.</summary>
    public string Describe(CliTexts texts) =>
        texts.Of(Found is null ? "list.column-missing" : "list.value-wrong", File, Line, Column, Found);
}
