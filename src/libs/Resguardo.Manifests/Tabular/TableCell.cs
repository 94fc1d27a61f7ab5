namespace Resguardo.Manifests.Tabular;

/// <summary>A cell to write: a text, a number, a date, or nothing (the default).</summary>
public readonly record struct TableCell
{
    private TableCell(string? text, decimal? number, DateTime? date)
    {
        Text = string.IsNullOrEmpty(text) ? null : text;
        Number = number;
        Date = date;
    }

    /// <summary>The text; null when the cell is a number, a date or blank.</summary>
    public string? Text { get; }

    /// <summary>The number; null when the cell is something else.</summary>
    public decimal? Number { get; }

    /// <summary>The date; null when the cell is something else.</summary>
    public DateTime? Date { get; }

    /// <summary>A text; null and empty give a blank cell.</summary>
    public static TableCell Of(string? text) => new(text, null, null);

    /// <summary>A number; null gives a blank cell.</summary>
    public static TableCell Of(decimal? number) => new(null, number, null);

    /// <summary>A date; null gives a blank cell.</summary>
    public static TableCell Of(DateTime? date) => new(null, null, date);
}

/// <summary>How the numbers and dates of a column are shown.</summary>
public enum CellFormat
{
    /// <summary>As they are.</summary>
    General,

    /// <summary>Without decimals, thousands parted.</summary>
    Whole,

    /// <summary>Two decimals, thousands parted.</summary>
    TwoDecimals,

    /// <summary>A share of one, in per cent with one decimal.</summary>
    Percent,

    /// <summary>Year, month, day.</summary>
    Date,

    /// <summary>Year, month, day, hour, minute.</summary>
    DateTime,

    /// <summary>Text, so that a program leaves codes such as 030617 alone when they are edited.</summary>
    Text,
}

/// <summary>The heading of a column.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Format">How the cells below it are shown.</param>
/// <param name="Width">How wide the column is, in characters; 0 for the heading's own width.</param>
public sealed record TableHeading(string Text, CellFormat Format = CellFormat.General, double Width = 0);

/// <summary>Writes tables, row by row; nothing but the present row is held in memory.</summary>
public abstract class TableWriter : IDisposable
{
    /// <summary>Begins a table.</summary>
    /// <param name="name">The sheet's name, where the format has sheets; made to fit and unique.</param>
    /// <param name="headings">The headings.</param>
    /// <param name="titles">Rows to stand above the headings; null for none.</param>
    public abstract void StartSheet(
        string name,
        IReadOnlyList<TableHeading> headings,
        IReadOnlyList<IReadOnlyList<TableCell>>? titles = null
    );

    /// <summary>Writes a row of the present table.</summary>
    /// <exception cref="InvalidOperationException">No table was begun.</exception>
    public abstract void WriteRow(IReadOnlyList<TableCell> cells);

    /// <summary>Completes the file. The stream is not closed.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Completes the file.</summary>
    protected abstract void Dispose(bool disposing);

    /// <summary>True for a text that a spreadsheet program would run as a formula, a number such as -18.0 excepted.</summary>
    protected static bool IsFormula(ReadOnlySpan<char> text) =>
        text.Length > 0
        && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r'
        && !(text[0] is '+' or '-' && IsPlainNumber(text[1..]));

    private static bool IsPlainNumber(ReadOnlySpan<char> text)
    {
        var mark = text.IndexOfAny('.', ',');
        var whole = mark < 0 ? text : text[..mark];
        var part = mark < 0 ? default : text[(mark + 1)..];
        return !whole.IsEmpty
            && !whole.ContainsAnyExceptInRange('0', '9')
            && !part.ContainsAnyExceptInRange('0', '9');
    }
}
