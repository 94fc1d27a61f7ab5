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
    private const int LongestEntity = 12;

    private static readonly SearchValues<byte> TagEnds = SearchValues.Create("><\"'"u8);
    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \t\r\n/><"u8);
    private static readonly SearchValues<byte> DoubleQuoteEnds = SearchValues.Create("\"<"u8);
    private static readonly SearchValues<byte> SingleQuoteEnds = SearchValues.Create("'<"u8);
    private static readonly SearchValues<byte> DoctypeMarks = SearchValues.Create("[]>\"'"u8);

    private readonly ReadOptions _options;
    private readonly Action<Finding> _report;
    private readonly ByteWindow _window;
    private bool _inCData;

    private int _tokenStart;
    private int _nameStart;
    private int _nameLength;
    private int _valueStart;
    private int _valueLength;

    public XmlTokens(Stream content, ReadOptions options, Action<Finding> report)
    {
        _options = options;
        _report = report;
        var headed = new HeadedStream(content, 4);
        Stream text = headed;
        if (XmlEncoding.WideEncodingOf(headed.Head) is { } wide)
        {
            // Bytes of the transcoded text are no bytes of the file.
            text = Encoding.CreateTranscodingStream(headed, wide, Encoding.UTF8, leaveOpen: true);
            IsTranscoded = true;
        }
        _window = new ByteWindow(text, options, report);
        _window.More();
        if (_window.Rest.StartsWith("\uFEFF"u8))
            _window.Position = 3;
    }

    /// <summary>True when the file is UTF-16, so that places have a line but no byte.</summary>
    public bool IsTranscoded { get; }

    /// <summary>The encoding that the XML declaration names; null when it names none.</summary>
    public string? DeclaredEncoding { get; private set; }

    /// <summary>True when the file broke off inside of markup, or was longer than is read.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>Local name of the tag. Valid until the next <see cref="Read"/>.</summary>
    public ReadOnlySpan<byte> Name => _window.Buffer.AsSpan(_nameStart, _nameLength);

    /// <summary>Bytes of the text. Valid until the next <see cref="Read"/>.</summary>
    public ReadOnlySpan<byte> Value => _window.Buffer.AsSpan(_valueStart, _valueLength);

    /// <summary>Where the token begins, or a byte within it.</summary>
    public FilePlace PlaceOf(int offsetInToken = 0)
    {
        var index = _tokenStart + offsetInToken;
        var line = _window.LineOf(index);
        return IsTranscoded ? FilePlace.AtLine(line) : FilePlace.InText(_window.OffsetOf(index), line);
    }

    /// <summary>Goes to the next token.</summary>
    public XmlToken Read()
    {
        while (true)
        {
            if (_window.Position == _window.End && !_window.More())
            {
                _tokenStart = _window.Position;
                IsTruncated |= _inCData || _window.IsCut;
                return XmlToken.EndOfFile;
            }

            _tokenStart = _window.Position;
            if (_inCData)
            {
                if (ReadCData())
                    return XmlToken.Literal;
                continue;
            }
            if (_window.Rest[0] != '<')
                return ReadText();
            if (ReadMarkup() is { } token)
                return token;
        }
    }

    private XmlToken ReadText()
    {
        while (true)
        {
            var rest = _window.Rest;
            var length = rest.IndexOf((byte)'<');
            if (length < 0)
            {
                length = rest.Length;
                // An entity must not be cut in two.
                var tail = rest[Math.Max(0, rest.Length - LongestEntity)..];
                var ampersand = tail.LastIndexOf((byte)'&');
                if (ampersand >= 0 && !tail[ampersand..].Contains((byte)';') && !_window.IsOver)
                    length = rest.Length - tail.Length + ampersand;
                if (length == 0)
                {
                    _window.More();
                    _tokenStart = _window.Position;
                    continue;
                }
            }
            _valueStart = _window.Position;
            _valueLength = length;
            _window.Position += length;
            return XmlToken.Text;
        }
    }

    private bool ReadCData()
    {
        var rest = _window.Rest;
        var close = rest.IndexOf("]]>"u8);
        if (close >= 0)
        {
            _inCData = false;
            _valueStart = _window.Position;
            _valueLength = close;
            _window.Position += close + 3;
            return close > 0;
        }
        var length = _window.IsOver ? rest.Length : rest.Length - 2;
        if (length <= 0)
        {
            _window.More();
            return false;
        }
        _valueStart = _window.Position;
        _valueLength = length;
        _window.Position += length;
        return true;
    }

    // Null when the markup is nothing that a reader of cargo wants to see.
    private XmlToken? ReadMarkup()
    {
        if (_window.Rest.Length < 2 && !_window.More())
            return Broken();
        switch (_window.Rest[1])
        {
            case (byte)'/':
                return ReadEndTag();
            case (byte)'?':
                ReadInstruction();
                return null;
            case (byte)'!':
                return ReadDeclaration();
            default:
                return IsNameStart(_window.Rest[1]) ? ReadStartTag() : ReadStrayMark();
        }
    }

    private XmlToken? ReadStartTag()
    {
        var nameEnd = IndexOfAny(1, NameEnds);
        var close = nameEnd;
        if (nameEnd < 0)
            return Broken();

        if (_window.Rest[nameEnd] != '>')
        {
            while (true)
            {
                close = IndexOfAny(close, TagEnds);
                if (close < 0)
                    return Broken();
                var mark = _window.Rest[close];
                if (mark is (byte)'>' or (byte)'<')
                    break;
                // A tag within a quoted value: the quote was never closed.
                var quote = IndexOfAny(close + 1, mark == '"' ? DoubleQuoteEnds : SingleQuoteEnds);
                if (quote < 0)
                    return Broken();
                if (_window.Rest[quote] == '<')
                {
                    close = quote;
                    break;
                }
                close = quote + 1;
            }
        }

        SetName(1, nameEnd);
        var isEmpty = close > 1 && _window.Rest[close - 1] == '/';
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
        var colon = _window.Rest[from..to].LastIndexOf((byte)':');
        _nameStart = _window.Position + from + colon + 1;
        _nameLength = to - from - colon - 1;
    }

    private void EndTagAt(int close)
    {
        if (_window.Rest[close] == '>')
        {
            _window.Position += close + 1;
            return;
        }
        // The tag is not closed before the next one begins.
        _report(new Finding(XmlFindings.Malformed, PlaceOf()) { Found = Excerpt(close), Expected = ">" });
        _window.Position += close;
    }

    private XmlToken ReadStrayMark()
    {
        _report(new Finding(XmlFindings.Malformed, PlaceOf()) { Found = Excerpt(16), Expected = "&lt;" });
        _valueStart = _window.Position;
        _valueLength = 1;
        _window.Position++;
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
            DeclaredEncoding = XmlEncoding.NameIn(_window.Rest[..close]);
        SkipPast("?>"u8);
    }

    private XmlToken? ReadDeclaration()
    {
        if (StartsWith("<!--"u8))
        {
            _window.Position += 4;
            SkipPast("-->"u8);
        }
        else if (StartsWith("<![CDATA["u8))
        {
            _window.Position += 9;
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
        _window.Position += 9;
        var brackets = 0;
        var quote = (byte)0;
        while (true)
        {
            var rest = _window.Rest;
            var next = quote == 0 ? rest.IndexOfAny(DoctypeMarks) : rest.IndexOf(quote);
            if (next < 0)
            {
                _window.Position = _window.End;
                if (_window.More())
                    continue;
                IsTruncated = true;
                return;
            }
            var mark = rest[next];
            _window.Position += next + 1;
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
            var rest = _window.Rest;
            var next = rest.IndexOf(mark);
            if (next >= 0)
            {
                _window.Position += next + mark.Length;
                return;
            }
            _window.Position = Math.Max(_window.Position, _window.End - mark.Length + 1);
            if (!_window.More())
            {
                _window.Position = _window.End;
                IsTruncated = true;
                return;
            }
        }
    }

    // A tag that the file, or the longest tag allowed, does not hold to its end.
    private XmlToken? Broken()
    {
        var isTooLong = !_window.IsOver && _window.Rest.Length >= _options.MaxSegmentBytes;
        if (!isTooLong)
        {
            IsTruncated = true;
            _window.Position = _window.End;
            return XmlToken.EndOfFile;
        }

        _report(
            new Finding(ReadingFindings.LimitExceeded, PlaceOf())
            {
                Found = Excerpt(32),
                Expected = $"{nameof(ReadOptions.MaxSegmentBytes)} {_options.MaxSegmentBytes}",
            }
        );
        _window.Position = _window.End;
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
        while (_window.Rest.Length < text.Length)
        {
            if (!_window.More())
                return false;
        }
        return _window.Rest.StartsWith(text);
    }

    private int IndexOfAny(int from, SearchValues<byte> values)
    {
        while (true)
        {
            var found = _window.Rest[from..].IndexOfAny(values);
            if (found >= 0)
                return from + found;
            from = _window.Rest.Length;
            if (!_window.More())
                return -1;
        }
    }

    private int IndexOf(int from, byte value)
    {
        while (true)
        {
            var found = _window.Rest[from..].IndexOf(value);
            if (found >= 0)
                return from + found;
            from = _window.Rest.Length;
            if (!_window.More())
                return -1;
        }
    }

    private string Excerpt(int length)
    {
        var text = _window.Rest[..Math.Clamp(length, 0, Math.Min(48, _window.Rest.Length))];
        return Encoding.Latin1.GetString(text).ReplaceLineEndings(" ");
    }
}
