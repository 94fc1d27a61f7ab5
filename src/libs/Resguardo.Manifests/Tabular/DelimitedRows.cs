using System.Globalization;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>The rows of a text table: cells parted by one character, quoted where they hold it or line breaks.</summary>
/// <remarks>
/// A row is read as a spreadsheet program would: a cell that begins with a quotation mark ends at the next single one.
/// When that is nowhere near, the mark is an ordinary character, so that one stray mark does not swallow the file.
/// </remarks>
internal sealed class DelimitedRows : TableRows
{
    // What a spreadsheet's cell can hold; a quoted cell that is longer was never closed.
    private const int MaxQuotedLength = 32_767;

    private readonly CharacterSource? _source;
    private readonly ByteCounter _bytes;
    private readonly char _separator;
    private readonly int _maxRow;
    private readonly int _maxCells;
    private readonly (int Start, int Length, bool IsEscaped)[] _cells;
    private char[] _buffer = [];
    private int _next;
    private int _end;
    private bool _isAtEnd;
    private int _count;
    private FilePlace _place;
    private long _offset;
    private int _line = 1;
    private int _row;
    private bool _hasForeignLetters;
    private bool _toldNul;
    private bool _toldForeign;
    private int _skipLines;

    /// <summary>Reads a file to its end.</summary>
    public DelimitedRows(
        CharacterSource source,
        TextEncoding encoding,
        char separator,
        ReadOptions options,
        int skipLines
    )
        : this(source.Bytes, encoding, separator, options, skipLines)
    {
        _source = source;
        _buffer = new char[2 * CharacterSource.MaxCharacters];
    }

    /// <summary>Reads the beginning of a file, whose characters are at hand.</summary>
    public DelimitedRows(
        char[] characters,
        ByteCounter bytes,
        TextEncoding encoding,
        char separator,
        ReadOptions options,
        int skipLines
    )
        : this(bytes, encoding, separator, options, skipLines)
    {
        _buffer = characters;
        _end = characters.Length;
        _isAtEnd = true;
    }

    private DelimitedRows(
        ByteCounter bytes,
        TextEncoding encoding,
        char separator,
        ReadOptions options,
        int skipLines
    )
    {
        _bytes = bytes;
        _separator = separator;
        _maxRow = Math.Max(options.MaxSegmentBytes, 1024);
        _maxCells = Math.Max(options.MaxElements, 1);
        _cells = new (int, int, bool)[_maxCells];
        _offset = encoding.PreambleLength;
        _encodingName = encoding.Name;
        _maxFileBytes = options.MaxFileBytes;
        _skipLines = skipLines;
    }

    private readonly string _encodingName;
    private readonly long _maxFileBytes;

    public override int Count => _count;

    public override FilePlace Place => _place;

    public override bool HasForeignLetters => _hasForeignLetters;

    public override ReadOnlySpan<char> Text(int column)
    {
        if ((uint)column >= (uint)_count)
            return default;
        var (start, length, isEscaped) = _cells[column];
        var text = _buffer.AsSpan(start, length);
        return isEscaped ? Unescaped(text) : text.Trim();
    }

    public override bool Next()
    {
        while (true)
        {
            if (_next == _end && !Refill())
            {
                _count = 0;
                TellOfSource();
                return false;
            }

            var start = _next;
            var status = Scan();
            if (status == Status.NeedsMore)
            {
                if (_isAtEnd)
                    throw new InvalidOperationException("A row at the end of the file always ends.");
                if (_end - _next >= _maxRow)
                {
                    SkipRow();
                    continue;
                }
                Refill();
                continue;
            }

            var raw = _buffer.AsSpan(start, _next - start);
            _hasForeignLetters = raw.ContainsAnyExceptInRange('\0', '\x7f');
            _place = FilePlace.InTable(_offset, _line, ++_row, 0);
            var hasNul = raw.Contains('\0');
            _offset += _bytes.Next(raw);
            _line += _lineBreaks;
            if (_skipLines > 0)
            {
                _skipLines--;
                _row--;
                continue;
            }
            if (hasNul)
                LeaveOutNul();
            TellOfSource();
            return true;
        }
    }

    private int _lineBreaks;
    private int _openQuote = -1;

    private enum Status
    {
        Row,
        NeedsMore,
    }

    // Finds the cells of the row that begins at _next, and moves _next behind it.
    private Status Scan()
    {
        var position = _next;
        _count = 0;
        _lineBreaks = 1;
        _openQuote = -1;
        var buffer = _buffer.AsSpan(0, _end);
        while (true)
        {
            switch (ScanCell(buffer, ref position))
            {
                case null:
                    continue;
                case Status.NeedsMore:
                    return Status.NeedsMore;
            }
            if (position == buffer.Length)
                break;
            var end = buffer[position++];
            if (end == _separator)
                continue;
            if (end == '\r')
            {
                if (position == buffer.Length && !_isAtEnd)
                    return Status.NeedsMore;
                if (position < buffer.Length && buffer[position] == '\n')
                    position++;
            }
            break;
        }

        _next = position;
        _literalQuote = -1;
        if (_count > _maxCells)
            TooManyCells();
        if (_openQuote >= 0)
            TellOfOpenQuote();
        return Status.Row;
    }

    // Finds the end of the cell that begins at the position. Null: try again, its mark being an ordinary character.
    private Status? ScanCell(ReadOnlySpan<char> buffer, ref int position)
    {
        int start = position,
            length;
        var isEscaped = false;
        if (position < buffer.Length && buffer[position] == '"' && position != _literalQuote)
        {
            var status = ScanQuoted(buffer, ref position, out length, out isEscaped);
            if (status is null)
            {
                _literalQuote = start;
                _openQuote = _count;
            }
            if (status != Status.Row)
                return status;
            start++;
        }
        else
        {
            length = buffer[position..].IndexOfAny(_separator, '\n', '\r');
            if (length < 0)
            {
                if (!_isAtEnd)
                    return Status.NeedsMore;
                length = buffer.Length - position;
            }
            position += length;
        }

        if (_count < _maxCells)
            _cells[_count] = (start, length, isEscaped);
        _count++;
        return Status.Row;
    }

    private void TellOfOpenQuote() =>
        Findings.Add(
            new Finding(TableFindings.QuoteOpen, FilePlace.InTable(_offset, _line, _row + 1, _openQuote + 1))
            {
                Found = Shortened(_openQuote),
            }
        );

    private int _literalQuote = -1;

    // Null: nothing closes it.
    private Status? ScanQuoted(
        ReadOnlySpan<char> buffer,
        ref int position,
        out int length,
        out bool isEscaped
    )
    {
        var start = position + 1;
        length = 0;
        var status = FindClosingQuote(buffer, start, out var place, out var breaks, out isEscaped);
        if (status != Status.Row)
            return status;

        // What follows the closing mark up to the separator belongs to the cell as well.
        length = place - start;
        place++;
        var rest = buffer[place..].IndexOfAny(_separator, '\n', '\r');
        if (rest < 0)
        {
            if (!_isAtEnd)
                return Status.NeedsMore;
            rest = buffer.Length - place;
        }
        if (!buffer.Slice(place, rest).IsWhiteSpace())
        {
            // Over a line break, this is not the end of the cell but the beginning of the next that is quoted.
            if (breaks > 0)
                return null;
            length += 1 + rest;
            isEscaped = true;
        }
        position = place + rest;
        _lineBreaks += breaks;
        return Status.Row;
    }

    private Status? FindClosingQuote(
        ReadOnlySpan<char> buffer,
        int start,
        out int place,
        out int breaks,
        out bool isEscaped
    )
    {
        place = start;
        breaks = 0;
        isEscaped = false;
        while (true)
        {
            var step = buffer[place..].IndexOfAny('"', '\n', '\r');
            if (step < 0)
                return buffer.Length - start > MaxQuotedLength || _isAtEnd ? null : Status.NeedsMore;
            place += step;
            if (place - start > MaxQuotedLength)
                return null;
            var isLast = place + 1 == buffer.Length;
            if (isLast && !_isAtEnd && buffer[place] != '\n')
                return Status.NeedsMore;
            if (buffer[place] == '"')
            {
                if (isLast || buffer[place + 1] != '"')
                    return Status.Row;
                isEscaped = true;
                place += 2;
                continue;
            }
            // The line feed of a pair counts, not its carriage return.
            if (buffer[place] == '\n' || isLast || buffer[place + 1] != '\n')
                breaks++;
            place++;
        }
    }

    private static ReadOnlySpan<char> Unescaped(ReadOnlySpan<char> text) =>
        text.ToString().Replace("\"\"", "\"", StringComparison.Ordinal).AsSpan().Trim();

    private bool Refill()
    {
        if (_isAtEnd || _source is null)
            return false;
        if (_next > 0)
        {
            _buffer.AsSpan(_next, _end - _next).CopyTo(_buffer);
            if (_literalQuote >= 0)
                _literalQuote -= _next;
            _end -= _next;
            _next = 0;
        }
        if (_buffer.Length - _end < CharacterSource.MaxCharacters)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var count = _source.Read(_buffer.AsSpan(_end));
        _end += count;
        _isAtEnd = count == 0;
        return count > 0 || _next < _end;
    }

    // A row beyond the limit is passed over up to its line break, whatever is quoted.
    private void SkipRow()
    {
        Findings.Add(
            new Finding(ReadingFindings.LimitExceeded, FilePlace.InTable(_offset, _line, _row + 1, 0))
            {
                Found = $"> {_maxRow.ToString(CultureInfo.InvariantCulture)}",
                Expected = $"MaxSegmentBytes = {_maxRow.ToString(CultureInfo.InvariantCulture)}",
            }
        );
        _row++;
        _line++;
        _literalQuote = -1;
        while (true)
        {
            var rest = _buffer.AsSpan(_next, _end - _next);
            var length = rest.IndexOfAny('\n', '\r');
            if (length >= 0)
            {
                if (rest[length] == '\r' && length + 1 < rest.Length && rest[length + 1] == '\n')
                    length++;
                _offset += _bytes.Next(rest[..(length + 1)]);
                _next += length + 1;
                return;
            }
            _offset += _bytes.Next(rest);
            _next = _end;
            if (!Refill())
                return;
        }
    }

    private void TooManyCells()
    {
        Findings.Add(
            new Finding(
                ReadingFindings.LimitExceeded,
                FilePlace.InTable(_offset, _line, _row + 1, _maxCells + 1)
            )
            {
                Found = _count.ToString(CultureInfo.InvariantCulture),
                Expected = $"MaxElements = {_maxCells.ToString(CultureInfo.InvariantCulture)}",
            }
        );
        _count = _maxCells;
    }

    private void LeaveOutNul()
    {
        for (var cell = 0; cell < _count; cell++)
        {
            var (start, length, isEscaped) = _cells[cell];
            var text = _buffer.AsSpan(start, length);
            if (!text.Contains('\0'))
                continue;
            if (!_toldNul)
                Findings.Add(
                    new Finding(TableFindings.NulCharacters, PlaceOf(cell))
                    {
                        Found = text.ToString().Replace('\0', '␀'),
                    }
                );
            _toldNul = true;
            var kept = 0;
            foreach (var character in text)
            {
                if (character != '\0')
                    text[kept++] = character;
            }
            _cells[cell] = (start, kept, isEscaped);
        }
    }

    private void TellOfSource()
    {
        if (!_toldForeign && _bytes.ForeignBytes > 0)
        {
            _toldForeign = true;
            Findings.Add(
                new Finding(ReadingFindings.EncodingMismatch, _place)
                {
                    Found = "Windows-1252",
                    Expected = _encodingName,
                }
            );
        }
        if (_count == 0 && _source is { IsCut: true })
            Findings.Add(
                new Finding(ReadingFindings.LimitExceeded, FilePlace.InText(_offset, _line))
                {
                    Found = $"> {_maxFileBytes.ToString(CultureInfo.InvariantCulture)}",
                    Expected = $"MaxFileBytes = {_maxFileBytes.ToString(CultureInfo.InvariantCulture)}",
                }
            );
    }

    private string Shortened(int cell)
    {
        var text = cell < _count ? Text(cell) : default;
        return text.Length <= 40 ? text.ToString() : string.Concat(text[..40], "…");
    }
}
