using System.Buffers;
using System.Globalization;
using System.Text;

namespace Resguardo.Manifests.Tabular;

/// <summary>Writes a table as text. Texts that a spreadsheet program would run as a formula get an apostrophe in front.</summary>
/// <remarks>Further tables follow the first after a blank line.</remarks>
public sealed class CsvWriter : TableWriter
{
    private readonly StreamWriter _writer;
    private readonly char _separator;
    private readonly char _decimalMark;
    private readonly SearchValues<char> _quoted;
    private bool _isStarted;

    /// <summary>Writes to a stream, in UTF-8 with a byte order mark, which spreadsheet programs need to see accents right.</summary>
    /// <param name="content">Takes the file; not closed.</param>
    /// <param name="separator">What parts the cells: a comma by default, a semicolon for programs that read a comma as decimal mark, or a tab.</param>
    /// <param name="decimalMark">The decimal mark; a point by default.</param>
    /// <exception cref="ArgumentException">The separator and the decimal mark are the same.</exception>
    public CsvWriter(Stream content, char separator = ',', char decimalMark = '.')
    {
        ArgumentNullException.ThrowIfNull(content);
        if (separator == decimalMark)
            throw new ArgumentException(
                "The separator must differ from the decimal mark.",
                nameof(separator)
            );
        _writer = new StreamWriter(content, new UTF8Encoding(true), bufferSize: 64 * 1024, leaveOpen: true)
        {
            NewLine = "\r\n",
        };
        _separator = separator;
        _decimalMark = decimalMark;
        _quoted = SearchValues.Create([separator, '"', '\r', '\n']);
    }

    /// <inheritdoc />
    public override void StartSheet(
        string name,
        IReadOnlyList<TableHeading> headings,
        IReadOnlyList<IReadOnlyList<TableCell>>? titles = null
    )
    {
        ArgumentNullException.ThrowIfNull(headings);
        if (_isStarted)
            _writer.WriteLine();
        _isStarted = true;
        foreach (var title in titles ?? [])
            WriteRow(title);
        WriteRow([.. headings.Select(heading => TableCell.Of(heading.Text))]);
    }

    /// <inheritdoc />
    public override void WriteRow(IReadOnlyList<TableCell> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (!_isStarted)
            throw new InvalidOperationException("No table was begun.");
        var last = cells.Count - 1;
        for (var place = 0; place <= last; place++)
        {
            if (place > 0)
                _writer.Write(_separator);
            Write(cells[place]);
        }
        _writer.WriteLine();
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _writer.Dispose();
    }

    private void Write(TableCell cell)
    {
        if (cell.Number is { } number)
        {
            var text = number.ToString(CultureInfo.InvariantCulture);
            _writer.Write(_decimalMark == '.' ? text : text.Replace('.', _decimalMark));
        }
        else if (cell.Date is { } date)
            _writer.Write(
                date.ToString(
                    date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss",
                    CultureInfo.InvariantCulture
                )
            );
        else if (cell.Text is { } text)
            WriteText(text);
    }

    private void WriteText(string text)
    {
        // A text's own apostrophe is doubled, so that the one in front can be taken away again.
        var mark = IsFormula(text) || text[0] == '\'' ? "'" : "";
        var isQuoted = text.AsSpan().ContainsAny(_quoted) || text[0] == ' ' || text[^1] == ' ';
        if (!isQuoted)
        {
            _writer.Write(mark);
            _writer.Write(text);
            return;
        }
        _writer.Write('"');
        _writer.Write(mark);
        _writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        _writer.Write('"');
    }
}
