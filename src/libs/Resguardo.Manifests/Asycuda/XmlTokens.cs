using System.Buffers;
using System.Text;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Asycuda;

/// <summary>What stands next in an XML file.</summary>
internal enum XmlToken
{
    /// <summary>A start tag.</summary>
    Start,

    /// <summary>An element without content, such as <c>&lt;null/&gt;</c>.</summary>
    Empty,

    /// <summary>An end tag.</summary>
    End,

    /// <summary>A piece of text; entities are not yet resolved.</summary>
    Text,

    /// <summary>A piece of a CDATA section, or a character that is no markup: taken as it stands.</summary>
    Literal,

    /// <summary>The file is over.</summary>
    EndOfFile,
}

/// <summary>Cuts the bytes of an XML file into tags and text, forgivingly.</summary>
/// <remarks>
/// The framework's own reader stops at the first fault, and real exports have faults: a bare ampersand in a trader's name,
/// an entity of HTML, Latin-1 bytes under a UTF-8 declaration. This one goes on, says where each fault stands, and does
/// nothing that a hostile file could use: it knows no DTD, expands no entity of the file's own, fetches nothing.
/// It keeps one buffer; a text is handed out in pieces when it is longer.
/// </remarks>
internal sealed class XmlTokens
{
    private const int FirstBufferLength = 64 * 1024;
    private const int LongestEntity = 12;

    private static readonly SearchValues<byte> TagEnds = SearchValues.Create("><\"'"u8);
    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \t\r\n/><"u8);
    private static readonly SearchValues<byte> DoubleQuoteEnds = SearchValues.Create("\"<"u8);
    private static readonly SearchValues<byte> SingleQuoteEnds = SearchValues.Create("'<"u8);
    private static readonly SearchValues<byte> DoctypeMarks = SearchValues.Create("[]>\"'"u8);

    private readonly Stream _content;
    private readonly ReadOptions _options;
    private readonly Action<Finding> _report;
    private byte[] _buffer = new byte[FirstBufferLength];
    private int _position;
    private int _end;
    private long _bufferOffset;
    private bool _isOver;
    private bool _inCData;

    // Lines are counted only when somebody asks for a place: up to _counted they are in _line.
    private int _counted;
    private int _line = 1;

    private int _nameStart;
    private int _nameLength;
    private int _valueStart;
    private int _valueLength;

    public XmlTokens(Stream content, ReadOptions options, Action<Finding> report)
    {
        _options = options;
        _report = report;
        var headed = new HeadedStream(content, 4);
        _content = headed;
        if (XmlEncoding.WideEncodingOf(headed.Head) is { } wide)
        {
            // Bytes of the transcoded text are no bytes of the file.
            _content = Encoding.CreateTranscodingStream(headed, wide, Encoding.UTF8, leaveOpen: true);
            IsTranscoded = true;
        }
        Fill();
        if (_buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8))
            _position = 3;
    }

    /// <summary>True when the file is UTF-16, so that places have a line but no byte.</summary>
    public bool IsTranscoded { get; }

    /// <summary>The encoding that the XML declaration names; null when it names none.</summary>
    public string? DeclaredEncoding { get; private set; }

    /// <summary>True when the file broke off inside of markup, or was longer than is read.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>Local name of the tag. Valid until the next <see cref="Read"/>.</summary>
    public ReadOnlySpan<byte> Name => _buffer.AsSpan(_nameStart, _nameLength);

    /// <summary>Bytes of the text. Valid until the next <see cref="Read"/>.</summary>
    public ReadOnlySpan<byte> Value => _buffer.AsSpan(_valueStart, _valueLength);

    private int _tokenStart;

    /// <summary>Where the token begins, or a byte within it.</summary>
    public FilePlace PlaceOf(int offsetInToken = 0)
    {
        var index = _tokenStart + offsetInToken;
        if (index > _counted)
        {
            _line += _buffer.AsSpan(_counted, index - _counted).Count((byte)'\n');
            _counted = index;
        }
        var line = _line;
        if (index < _counted)
            line -= _buffer.AsSpan(index, _counted - index).Count((byte)'\n');
        return IsTranscoded ? FilePlace.AtLine(line) : FilePlace.InText(_bufferOffset + index, line);
    }

    /// <summary>Goes to the next token.</summary>
    public XmlToken Read()
    {
        while (true)
        {
            if (_position == _end && !Fill())
            {
                _tokenStart = _position;
                IsTruncated |= _inCData;
                return XmlToken.EndOfFile;
            }

            _tokenStart = _position;
            if (_inCData)
            {
                if (ReadCData())
                    return XmlToken.Literal;
                continue;
            }
            if (_buffer[_position] != '<')
                return ReadText();
            if (ReadMarkup() is { } token)
                return token;
        }
    }

    private XmlToken ReadText()
    {
        while (true)
        {
            var rest = _buffer.AsSpan(_position, _end - _position);
            var length = rest.IndexOf((byte)'<');
            if (length < 0)
            {
                length = rest.Length;
                // An entity must not be cut in two.
                var tail = rest[Math.Max(0, rest.Length - LongestEntity)..];
                var ampersand = tail.LastIndexOf((byte)'&');
                if (ampersand >= 0 && !tail[ampersand..].Contains((byte)';') && !_isOver)
                    length = rest.Length - tail.Length + ampersand;
                if (length == 0)
                {
                    More();
                    _tokenStart = _position;
                    continue;
                }
            }
            _valueStart = _position;
            _valueLength = length;
            _position += length;
            return XmlToken.Text;
        }
    }

    private bool ReadCData()
    {
        var rest = _buffer.AsSpan(_position, _end - _position);
        var close = rest.IndexOf("]]>"u8);
        if (close >= 0)
        {
            _inCData = false;
            _valueStart = _position;
            _valueLength = close;
            _position += close + 3;
            return close > 0;
        }
        var length = _isOver ? rest.Length : rest.Length - 2;
        if (length <= 0)
        {
            More();
            return false;
        }
        _valueStart = _position;
        _valueLength = length;
        _position += length;
        return true;
    }

    // Null when the markup is nothing that a reader of cargo wants to see.
    private XmlToken? ReadMarkup()
    {
        if (_end - _position < 2 && !More())
            return Broken();
        switch (_buffer[_position + 1])
        {
            case (byte)'/':
                return ReadEndTag();
            case (byte)'?':
                ReadInstruction();
                return null;
            case (byte)'!':
                return ReadDeclaration();
            default:
                return IsNameStart(_buffer[_position + 1]) ? ReadStartTag() : ReadStrayMark();
        }
    }

    private XmlToken? ReadStartTag()
    {
        var nameEnd = IndexOfAny(1, NameEnds);
        var close = nameEnd;
        if (nameEnd < 0)
            return Broken();

        if (_buffer[_position + nameEnd] != '>')
        {
            while (true)
            {
                close = IndexOfAny(close, TagEnds);
                if (close < 0)
                    return Broken();
                var mark = _buffer[_position + close];
                if (mark is (byte)'>' or (byte)'<')
                    break;
                // A tag within a quoted value: the quote was never closed.
                var quote = IndexOfAny(close + 1, mark == '"' ? DoubleQuoteEnds : SingleQuoteEnds);
                if (quote < 0)
                    return Broken();
                if (_buffer[_position + quote] == '<')
                {
                    close = quote;
                    break;
                }
                close = quote + 1;
            }
        }

        SetName(1, nameEnd);
        var isEmpty = close > 1 && _buffer[_position + close - 1] == '/';
        EndTagAt(close);
        return isEmpty ? XmlToken.Empty : XmlToken.Start;
    }

    private XmlToken? ReadEndTag()
    {
        var nameEnd = IndexOfAny(2, NameEnds);
        var close = nameEnd < 0 ? -1 : IndexOfAny(nameEnd, TagEnds);
        if (close < 0)
            return Broken();
        SetName(2, nameEnd);
        EndTagAt(close);
        return XmlToken.End;
    }

    private void SetName(int from, int to)
    {
        var colon = _buffer.AsSpan(_position + from, to - from).LastIndexOf((byte)':');
        _nameStart = _position + from + colon + 1;
        _nameLength = to - from - colon - 1;
    }

    private void EndTagAt(int close)
    {
        if (_buffer[_position + close] == '>')
        {
            _position += close + 1;
            return;
        }
        // The tag is not closed before the next one begins.
        _report(new Finding(XmlFindings.Malformed, PlaceOf()) { Found = Excerpt(close), Expected = ">" });
        _position += close;
    }

    private XmlToken ReadStrayMark()
    {
        _report(new Finding(XmlFindings.Malformed, PlaceOf()) { Found = Excerpt(16), Expected = "&lt;" });
        _valueStart = _position;
        _valueLength = 1;
        _position++;
        return XmlToken.Literal;
    }

    private void ReadInstruction()
    {
        var isDeclaration = DeclaredEncoding is null && StartsWith("<?xml "u8);
        if (!isDeclaration)
        {
            SkipPast("?>"u8);
            return;
        }

        var close = IndexOf(5, (byte)'>');
        if (close >= 0)
            DeclaredEncoding = XmlEncoding.NameIn(_buffer.AsSpan(_position, close));
        SkipPast("?>"u8);
    }

    private XmlToken? ReadDeclaration()
    {
        if (StartsWith("<!--"u8))
        {
            _position += 4;
            SkipPast("-->"u8);
        }
        else if (StartsWith("<![CDATA["u8))
        {
            _position += 9;
            _inCData = true;
        }
        else if (StartsWith("<!DOCTYPE"u8) || StartsWith("<!doctype"u8))
        {
            _report(new Finding(XmlFindings.DtdRefused, PlaceOf()) { Found = Excerpt(48) });
            SkipDoctype();
        }
        else
        {
            _report(new Finding(XmlFindings.Malformed, PlaceOf()) { Found = Excerpt(16) });
            SkipPast(">"u8);
        }
        return null;
    }

    private void SkipDoctype()
    {
        _position += 9;
        var brackets = 0;
        var quote = (byte)0;
        while (true)
        {
            var rest = _buffer.AsSpan(_position, _end - _position);
            var next = quote == 0 ? rest.IndexOfAny(DoctypeMarks) : rest.IndexOf(quote);
            if (next < 0)
            {
                _position = _end;
                if (Fill())
                    continue;
                IsTruncated = true;
                return;
            }
            var mark = rest[next];
            _position += next + 1;
            if (quote != 0)
                quote = 0;
            else if (mark is (byte)'"' or (byte)'\'')
                quote = mark;
            else if (mark == '[')
                brackets++;
            else if (mark == ']')
                brackets--;
            else if (brackets <= 0)
                return;
        }
    }

    private void SkipPast(ReadOnlySpan<byte> mark)
    {
        while (true)
        {
            var rest = _buffer.AsSpan(_position, _end - _position);
            var next = rest.IndexOf(mark);
            if (next >= 0)
            {
                _position += next + mark.Length;
                return;
            }
            _position = Math.Max(_position, _end - mark.Length + 1);
            if (!More())
            {
                _position = _end;
                IsTruncated = true;
                return;
            }
        }
    }

    // A tag that the file, or the longest tag allowed, does not hold to its end.
    private XmlToken? Broken()
    {
        var isTooLong = !_isOver && _end - _position >= _options.MaxSegmentBytes;
        if (!isTooLong)
        {
            IsTruncated = true;
            _position = _end;
            return XmlToken.EndOfFile;
        }

        _report(
            new Finding(ReadingFindings.LimitExceeded, PlaceOf())
            {
                Found = Excerpt(32),
                Expected = $"{nameof(ReadOptions.MaxSegmentBytes)} {_options.MaxSegmentBytes}",
            }
        );
        _position = _end;
        SkipPast(">"u8);
        return null;
    }

    private static bool IsNameStart(byte value) =>
        value
            is >= (byte)'a'
                and <= (byte)'z'
                or >= (byte)'A'
                and <= (byte)'Z'
                or (byte)'_'
                or (byte)':'
                or > 127;

    private bool StartsWith(ReadOnlySpan<byte> text)
    {
        while (_end - _position < text.Length)
        {
            if (!More())
                return false;
        }
        return _buffer.AsSpan(_position).StartsWith(text);
    }

    private int IndexOfAny(int from, SearchValues<byte> values)
    {
        while (true)
        {
            var found = _buffer.AsSpan(_position + from, _end - _position - from).IndexOfAny(values);
            if (found >= 0)
                return from + found;
            from = _end - _position;
            if (!More())
                return -1;
        }
    }

    private int IndexOf(int from, byte value)
    {
        while (true)
        {
            var found = _buffer.AsSpan(_position + from, _end - _position - from).IndexOf(value);
            if (found >= 0)
                return from + found;
            from = _end - _position;
            if (!More())
                return -1;
        }
    }

    private string Excerpt(int length)
    {
        var text = _buffer.AsSpan(_position, Math.Clamp(length, 0, Math.Min(48, _end - _position)));
        return Encoding.Latin1.GetString(text).ReplaceLineEndings(" ");
    }

    // More bytes behind those that are there; false when the file is over or the token is as long as one may be.
    private bool More()
    {
        if (_isOver)
            return false;
        if (_position == 0 && _end == _buffer.Length)
        {
            if (_buffer.Length >= _options.MaxSegmentBytes)
                return false;
            Array.Resize(
                ref _buffer,
                (int)Math.Min(_buffer.Length * 2L, Math.Max(_options.MaxSegmentBytes, FirstBufferLength))
            );
        }
        return Fill();
    }

    // Always fills the buffer to its end, so that what is read does not depend on how the stream delivers.
    private bool Fill()
    {
        if (_isOver)
            return false;

        if (_position > 0)
        {
            if (_position > _counted)
            {
                _line += _buffer.AsSpan(_counted, _position - _counted).Count((byte)'\n');
                _counted = _position;
            }
            _buffer.AsSpan(_position, _end - _position).CopyTo(_buffer);
            _bufferOffset += _position;
            _counted -= _position;
            _end -= _position;
            _tokenStart = 0;
            _position = 0;
        }

        var before = _end;
        var room = _buffer.AsSpan(_end);
        var allowed = _options.MaxFileBytes - (_bufferOffset + _end);
        if (allowed < room.Length)
            room = room[..(int)Math.Max(0, allowed)];
        _end += _content.ReadAtLeast(room, room.Length, throwOnEndOfStream: false);
        if (_end < _buffer.Length)
        {
            _isOver = true;
            if (room.Length < _buffer.Length - before && _end - before == room.Length)
                ReportTooLong();
        }
        return _end > before;
    }

    private void ReportTooLong()
    {
        Span<byte> one = stackalloc byte[1];
        if (_content.Read(one) == 0)
            return;
        IsTruncated = true;
        _report(
            new Finding(ReadingFindings.LimitExceeded, FilePlace.InText(_options.MaxFileBytes, _line))
            {
                Expected = $"{nameof(ReadOptions.MaxFileBytes)} {_options.MaxFileBytes}",
            }
        );
    }
}
