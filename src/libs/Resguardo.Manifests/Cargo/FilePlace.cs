using System.Globalization;

namespace Resguardo.Manifests.Cargo;

/// <summary>A place in a file, as exactly as the format allows. The default value is "somewhere in the file".</summary>
/// <remarks>Text formats know a byte and a line, EDIFACT and X12 also a segment, tables a cell.</remarks>
public readonly record struct FilePlace
{
    private const int ColumnShift = 48;

    // Held in every value of the model, so it is kept small: the offset and the column share one number, a segment and a
    // row another. One more than the offset, so that the default means "unknown" and the first byte is still a place.
    private readonly ulong _columnAndByte;
    private readonly int _segmentOrRow;

    private FilePlace(long bytePlusOne, int line, int segmentOrRow, int column, string? sheet)
    {
        _columnAndByte = ((ulong)Math.Min(column, ushort.MaxValue) << ColumnShift) | (ulong)bytePlusOne;
        _segmentOrRow = segmentOrRow;
        Line = line;
        Sheet = sheet;
    }

    private long BytePlusOne => (long)(_columnAndByte & ((1UL << ColumnShift) - 1));

    /// <summary>Offset from the first byte of the file, counted from 0; null where the format has none.</summary>
    public long? Byte => BytePlusOne is > 0 and var bytePlusOne ? bytePlusOne - 1 : null;

    /// <summary>The line as an editor counts it, from 1; 0 when unknown.</summary>
    public int Line { get; }

    /// <summary>The segment's number in its message, where UNH or ST is 1; 0 when the format has no segments.</summary>
    public int Segment => Math.Max(_segmentOrRow, 0);

    /// <summary>The row of a table, from 1; 0 outside of tables.</summary>
    public int Row => Math.Max(-_segmentOrRow, 0);

    /// <summary>The column of a table, from 1; 0 for the whole row.</summary>
    public int Column => (int)(_columnAndByte >> ColumnShift);

    /// <summary>The sheet's name; null where the file is one table.</summary>
    public string? Sheet { get; }

    /// <summary>The cell as a spreadsheet names it, such as <c>C7</c> or <c>Hoja2!C7</c>; null outside of tables.</summary>
    public string? Cell
    {
        get
        {
            if (Row == 0)
                return null;
            var cell = ColumnLetters(Column) + Row.ToString(CultureInfo.InvariantCulture);
            return Sheet is null ? cell : $"{Sheet}!{cell}";
        }
    }

    /// <summary>A place in a text, by byte (from 0) and line (from 1).</summary>
    public static FilePlace InText(long offset, int line) => new(offset + 1, line, 0, 0, null);

    /// <summary>A place in a text whose byte is not known, by line (from 1).</summary>
    public static FilePlace AtLine(int line) => new(0, line, 0, 0, null);

    /// <summary>A segment of an EDIFACT or X12 message: its first byte, its line, and its number in the message.</summary>
    public static FilePlace InSegment(long offset, int line, int segment) =>
        new(offset + 1, line, segment, 0, null);

    /// <summary>A cell of a text table: the byte and line where its row begins, its row and column, all but the byte from 1.</summary>
    public static FilePlace InTable(long offset, int line, int row, int column) =>
        new(offset + 1, line, -row, column, null);

    /// <summary>A cell of a workbook: row and column count from 1; column 0 is the whole row.</summary>
    public static FilePlace InSheet(string? sheet, int row, int column) => new(0, 0, -row, column, sheet);

    /// <summary>The same row, another column (from 1).</summary>
    public FilePlace AtColumn(int column) => new(BytePlusOne, Line, _segmentOrRow, column, Sheet);

    private static string ColumnLetters(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26)
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        return letters;
    }
}
