using System.Globalization;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>The rows of a sheet. The first ones can be looked at before they are read.</summary>
internal abstract class SheetRows : TableRows
{
    // What a spreadsheet program can hold.
    private const int MaxRow = 1_048_576;
    private const int MaxText = 32_767;

    private readonly WorkbookGuard _guard;
    private readonly Func<bool> _readRow;
    private readonly string? _sheet;
    private readonly int _maxCells;
    private readonly Queue<SampleRow> _ahead = new();
    private string?[] _texts = new string?[64];
    private CellKind[] _kinds = new CellKind[64];
    private int _count;
    private int _row;
    private bool _isAtEnd;
    private bool _toldWidth;
    private bool _hasForeignLetters;

    protected SheetRows(string? sheet, WorkbookGuard guard, ReadOptions options)
    {
        _guard = guard;
        _readRow = ReadRow;
        _sheet = sheet;
        _maxCells = options.MaxElements;
    }

    public override int Count => _count;

    public override FilePlace Place => FilePlace.InSheet(_sheet, _row, 0);

    public override bool HasForeignLetters => _hasForeignLetters;

    public override CellKind Kind(int column) => (uint)column < (uint)_count ? _kinds[column] : CellKind.Text;

    public override ReadOnlySpan<char> Text(int column) =>
        (uint)column < (uint)_count ? _texts[column].AsSpan().Trim() : default;

    /// <summary>Reads the first rows; they come again by <see cref="Next"/>.</summary>
    public List<SampleRow> LookAhead(int count)
    {
        var sample = new List<SampleRow>();
        while (sample.Count < count && NextFromFile())
            sample.Add(SampleRow.Of(this));
        foreach (var row in sample)
            _ahead.Enqueue(row);
        return sample;
    }

    public override bool Next()
    {
        if (!_ahead.TryDequeue(out var row))
            return NextFromFile();
        Clear(row.Place.Row);
        for (var column = 0; column < row.Cells.Length; column++)
            Set(column, row.Cells[column], row.Kinds[column]);
        return true;
    }

    /// <summary>Reads the next row: <see cref="Clear"/> once, then <see cref="Set(int, string?, CellKind)"/> for each cell. False at the end.</summary>
    protected abstract bool ReadRow();

    /// <summary>Begins a row, counted from 1.</summary>
    protected void Clear(int row)
    {
        _row = row;
        Array.Clear(_texts, 0, _count);
        Array.Clear(_kinds, 0, _count);
        _count = 0;
        _hasForeignLetters = false;
    }

    /// <summary>Sets a cell; columns count from 0.</summary>
    protected void Set(int column, string? text, CellKind kind)
    {
        if (string.IsNullOrEmpty(text))
            return;
        if (column < 0 || column >= _maxCells)
        {
            TooWide(column);
            return;
        }
        if (column >= _texts.Length)
        {
            var length = Math.Min(_maxCells, Math.Max(column + 1, _texts.Length * 2));
            Array.Resize(ref _texts, length);
            Array.Resize(ref _kinds, length);
        }
        _texts[column] = text.Length > MaxText ? text[..MaxText] : text;
        _kinds[column] = kind;
        _count = Math.Max(_count, column + 1);
        _hasForeignLetters |= text.AsSpan().ContainsAnyExceptInRange('\0', '\x7f');
    }

    /// <summary>A number as text, without the noise of binary fractions.</summary>
    protected static string NumberText(double value)
    {
        if (double.IsInteger(value) && Math.Abs(value) < 1e18)
            return ((long)value).ToString(CultureInfo.InvariantCulture);
        return Math.Abs(value) is >= 1e-9 and < 1e15
            ? ((decimal)value).ToString(CultureInfo.InvariantCulture)
            : value.ToString("R", CultureInfo.InvariantCulture);
    }

    /// <summary>A number as its format shows it: a format of zeros alone fills up with zeros, so that codes keep theirs.</summary>
    protected static string NumberText(double value, string? format)
    {
        var text = NumberText(value);
        return
            format is { Length: > 1 and < 20 }
            && !format.AsSpan().ContainsAnyExcept('0')
            && !text.AsSpan().ContainsAnyExceptInRange('0', '9')
            ? text.PadLeft(format.Length, '0')
            : text;
    }

    /// <summary>A date as text.</summary>
    protected static string DateText(DateTime value) =>
        value.ToString(
            value.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss",
            CultureInfo.InvariantCulture
        );

    private bool NextFromFile()
    {
        if (_isAtEnd || !_guard.Try(_readRow))
        {
            _isAtEnd = true;
            _count = 0;
            return false;
        }
        if (_row <= MaxRow)
            return true;
        _isAtEnd = true;
        _count = 0;
        Findings.Add(
            new Finding(ReadingFindings.LimitExceeded, FilePlace.InSheet(_sheet, MaxRow, 0))
            {
                Found = _row.ToString(CultureInfo.InvariantCulture),
                Expected = MaxRow.ToString(CultureInfo.InvariantCulture),
            }
        );
        return false;
    }

    private void TooWide(int column)
    {
        if (_toldWidth)
            return;
        _toldWidth = true;
        Findings.Add(
            new Finding(ReadingFindings.LimitExceeded, FilePlace.InSheet(_sheet, _row, column + 1))
            {
                Found = (column + 1).ToString(CultureInfo.InvariantCulture),
                Expected = $"MaxElements = {_maxCells.ToString(CultureInfo.InvariantCulture)}",
            }
        );
    }
}
