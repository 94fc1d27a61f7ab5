using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.X12;

/// <summary>Cuts an X12 file into segments and elements, each interchange by its own separators.</summary>
/// <remarks>
/// Line breaks and blanks around a terminator are noise; line breaks within a segment come from a file that was wrapped,
/// and are taken out. "ISA" begins an interchange only where a segment begins.
/// </remarks>
internal sealed class X12Segments
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n\0\x1A"u8);

    private readonly ByteWindow _window;
    private readonly ReadOptions _options;
    private readonly Action<Finding> _report;
    private readonly TextPool _pool = new();
    private readonly int[] _starts;
    private int _count;
    private byte[] _unwrapped = [];
    private bool _isUnwrapped;
    private int _segmentStart;
    private bool _isForeignReported;
    private X12Separators? _separators;

    public X12Segments(Stream content, ReadOptions options, Action<Finding> report)
    {
        _options = options;
        _report = report;
        _window = new ByteWindow(content, options, report);
        _starts = new int[Math.Max(32, options.MaxElements) + 2];
        if (_window.More() && _window.Rest.StartsWith("\uFEFF"u8))
            _window.Position = 3;
    }

    /// <summary>The segment's name.</summary>
    public string Tag { get; private set; } = "";

    /// <summary>How many elements the segment has behind its name.</summary>
    public int Count => _count - 1;

    /// <summary>Its number in its transaction; the reader of transactions sets it.</summary>
    public int Number { get; set; }

    /// <summary>True between interchanges, where text of others may stand before the next header.</summary>
    public bool IsBetween { get; set; } = true;

    /// <summary>Where the segment begins.</summary>
    public FilePlace Place =>
        FilePlace.InSegment(_window.OffsetOf(_segmentStart), _window.LineOf(_segmentStart), Number);

    /// <summary>Where an element begins, or the segment when it was unwrapped.</summary>
    public FilePlace PlaceOf(int element)
    {
        if (_isUnwrapped || element < 0 || element >= _count)
            return Place;
        var start = _starts[element];
        return FilePlace.InSegment(_window.OffsetOf(start), _window.LineOf(start), Number);
    }

    /// <summary>True when the file ends within a segment, or is longer than is read.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>An element's bytes without blanks at its ends; empty when it is not there. The first is 1.</summary>
    public ReadOnlySpan<byte> Element(int element)
    {
        if (element >= _count)
            return default;
        var bytes = _isUnwrapped ? _unwrapped : _window.Buffer;
        return bytes.AsSpan(_starts[element], _starts[element + 1] - 1 - _starts[element]).Trim((byte)' ');
    }

    /// <summary>An element's text; null when it is empty or not there.</summary>
    public string? Text(int element)
    {
        var bytes = Element(element);
        if (bytes.IsEmpty)
            return null;
        if (Ascii.IsValid(bytes))
            return _pool.Get(bytes);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Windows1252.GetString(bytes);
    }

    /// <summary>Goes to the next segment.</summary>
    /// <returns>False when the file is over.</returns>
    public bool Read()
    {
        while (true)
        {
            if (!SkipBlanks())
            {
                IsTruncated |= _window.IsCut;
                return false;
            }
            _segmentStart = _window.Position;
            if (IsHeader())
                return true;
            if (_separators is not { } separators)
            {
                SkipToHeader();
                continue;
            }

            var end = IndexOf(separators.Terminator);
            if (IsBetween && SkipForeign(end))
                continue;
            if (end >= 0)
            {
                Split(_window.Position, _window.Position + end, separators);
                _window.Position += end + 1;
                return true;
            }
            if (!_window.IsOver)
            {
                SkipTooLong(separators);
                continue;
            }
            return ReadLast(separators);
        }
    }

    // The last segment of a file may lack its terminator. Only a trailer is certainly whole.
    private bool ReadLast(X12Separators separators)
    {
        Split(_window.Position, _window.End, separators);
        _window.Position = _window.End;
        IsTruncated = Tag is not ("IEA" or "GE" or "SE") || _window.IsCut;
        return !IsTruncated;
    }

    private bool IsHeader()
    {
        while (_window.Rest.Length < X12Separators.LongestHeader && _window.More()) { }
        _segmentStart = _window.Position;
        if (X12Separators.Read(_window.Rest) is not { } separators)
            return false;

        _separators = separators;
        // The terminator within the first bytes would be an element's own character.
        Split(_window.Position, _window.Position + separators.HeaderLength - 1, separators);
        if (separators.HeaderLength != X12Separators.StandardLength)
        {
            Number = 0;
            _report(
                new Finding(X12Findings.IsaLength, Place)
                {
                    Found = separators.HeaderLength.ToString(
                        System.Globalization.CultureInfo.InvariantCulture
                    ),
                    Expected = "106",
                }
            );
        }
        _window.Position += separators.HeaderLength;
        return true;
    }

    private bool SkipBlanks()
    {
        while (true)
        {
            var next = _window.Rest.IndexOfAnyExcept(Blanks);
            if (next >= 0)
            {
                _window.Position += next;
                return true;
            }
            _window.Position = _window.End;
            if (!_window.More())
                return false;
        }
    }

    // A header may follow text that is of no interchange, and that no terminator ends.
    private bool SkipForeign(int end)
    {
        var rest = end < 0 ? _window.Rest : _window.Rest[..end];
        for (var from = 1; from < rest.Length; from++)
        {
            var next = rest[from..].IndexOf("ISA"u8);
            if (next < 0)
                return false;
            from += next;
            if (X12Separators.Read(_window.Rest[from..]) is null)
                continue;
            ReportForeign();
            _window.Position += from;
            return true;
        }
        return false;
    }

    private void ReportForeign() =>
        _report(
            new Finding(X12Findings.SegmentOutside, Place)
            {
                Found = Encoding.Latin1.GetString(_window.Rest[..Math.Min(32, _window.Rest.Length)]),
                Expected = "ISA",
            }
        );

    // What stands before the first header is foreign: a mail's head, a record of another system.
    private void SkipToHeader()
    {
        if (!_isForeignReported)
            ReportForeign();
        _isForeignReported = true;
        var rest = _window.Rest;
        var next = rest[1..].IndexOf("ISA"u8);
        if (next >= 0)
            _window.Position += next + 1;
        else if (_window.IsOver)
            _window.Position = _window.End;
        else
        {
            _window.Position = Math.Max(_window.Position + 1, _window.End - 2);
            _window.More();
        }
    }

    private void SkipTooLong(X12Separators separators)
    {
        _report(
            new Finding(ReadingFindings.LimitExceeded, Place)
            {
                Found = Encoding.Latin1.GetString(_window.Rest[..Math.Min(16, _window.Rest.Length)]),
                Expected = $"{nameof(ReadOptions.MaxSegmentBytes)} {_options.MaxSegmentBytes}",
            }
        );
        while (true)
        {
            var end = _window.Rest.IndexOf(separators.Terminator);
            if (end >= 0)
            {
                _window.Position += end + 1;
                return;
            }
            _window.Position = _window.End;
            if (_window.More())
                continue;
            IsTruncated = true;
            return;
        }
    }

    private int IndexOf(byte value)
    {
        var from = 0;
        while (true)
        {
            var found = _window.Rest[from..].IndexOf(value);
            if (found >= 0)
            {
                _segmentStart = _window.Position;
                return from + found;
            }
            from = _window.Rest.Length;
            if (!_window.More())
            {
                _segmentStart = _window.Position;
                return -1;
            }
        }
    }

    // Fills _starts: element n lies from _starts[n] to _starts[n + 1] - 1.
    private void Split(int start, int end, X12Separators separators)
    {
        var segment = _window.Buffer.AsSpan(start, end - start).TrimEnd(" \t\r\n"u8);
        _isUnwrapped =
            separators.Terminator is not ((byte)'\n' or (byte)'\r')
            && separators.Element is not ((byte)'\n' or (byte)'\r')
            && segment.ContainsAny((byte)'\r', (byte)'\n');
        if (_isUnwrapped)
        {
            Unwrap(segment);
            segment = _unwrapped;
            start = 0;
        }

        _count = 0;
        var place = 0;
        while (true)
        {
            _starts[_count++] = start + place;
            var next = segment[place..].IndexOf(separators.Element);
            if (next < 0)
            {
                _starts[_count] = start + segment.Length + 1;
                break;
            }
            place += next + 1;
            if (_count > _options.MaxElements)
            {
                _starts[_count] = start + place;
                _report(
                    new Finding(ReadingFindings.LimitExceeded, Place)
                    {
                        Found = Encoding.Latin1.GetString(segment[..Math.Min(8, segment.Length)]),
                        Expected = $"{nameof(ReadOptions.MaxElements)} {_options.MaxElements}",
                    }
                );
                break;
            }
        }
        var tag = segment[..(_starts[1] - 1 - start)].Trim((byte)' ');
        Tag = tag.Length <= 8 ? _pool.Get(tag) : Encoding.Latin1.GetString(tag[..8]);
    }

    private void Unwrap(ReadOnlySpan<byte> segment)
    {
        _unwrapped = new byte[segment.Length - segment.Count((byte)'\r') - segment.Count((byte)'\n')];
        var length = 0;
        foreach (var value in segment)
        {
            if (value is not ((byte)'\r' or (byte)'\n'))
                _unwrapped[length++] = value;
        }
    }
}
