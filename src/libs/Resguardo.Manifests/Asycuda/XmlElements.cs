using System.Text;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Asycuda;

/// <summary>What a reader of elements meets.</summary>
internal enum XmlStep
{
    /// <summary>A known element begins.</summary>
    Enter,

    /// <summary>A known element ends; when it held nothing but text, the text is there.</summary>
    Leave,

    /// <summary>The outermost element ends, or the file ends within it.</summary>
    EndOfRoot,

    /// <summary>The file is over.</summary>
    EndOfFile,
}

/// <summary>Walks the known elements of an XML file: always balanced, whatever the file's own tags do.</summary>
/// <remarks>Unknown elements are stepped through as if they were not there; nothing is made for them.</remarks>
internal sealed class XmlElements<TTag>
    where TTag : struct, Enum
{
    private readonly XmlTokens _tokens;
    private readonly XmlNames<TTag> _names;
    private readonly XmlEncoding _encoding;
    private readonly ReadOptions _options;
    private readonly Action<Finding> _report;

    private readonly (string? Name, TTag Tag, int Hash, FilePlace Place)[] _open;
    private int _depth;
    private int _tooDeep;
    private int _closeDownTo = -1;
    private bool _isTextReported;
    private bool _isEndReported;

    // True from a start tag until another tag: only then is the text between them a value.
    private bool _isLeaf;
    private byte[] _text = new byte[1024];
    private int _textLength;
    private int _valueStart;
    private int _valueEnd;
    private bool _hasText;
    private bool _isTextTooLong;
    private FilePlace _textPlace;

    public XmlElements(Stream content, ReadOptions options, XmlNames<TTag> names, Action<Finding> report)
    {
        _names = names;
        _options = options;
        _report = report;
        _encoding = new XmlEncoding(report);
        _open = new (string?, TTag, int, FilePlace)[Math.Max(2, options.MaxDepth)];
        _tokens = new XmlTokens(content, options, report);
    }

    /// <summary>The element that begins or ends.</summary>
    public TTag Tag { get; private set; }

    /// <summary>Where the element begins.</summary>
    public FilePlace Place { get; private set; }

    /// <summary>How many elements stand around this one; 0 for the outermost.</summary>
    public int Level { get; private set; }

    /// <summary>True when the file broke off within the root element.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>Where the reading stands.</summary>
    public FilePlace Here => _tokens.PlaceOf();

    /// <summary>The name of the element that begins, as written.</summary>
    public string RawName => Encoding.UTF8.GetString(_tokens.Name[..Math.Min(_tokens.Name.Length, 64)]);

    /// <summary>The text of the element that ends, without blanks around it; empty when it has none.</summary>
    public ReadOnlySpan<byte> Bytes =>
        _hasText ? _text.AsSpan(_valueStart, _valueEnd - _valueStart) : default;

    /// <summary>The text of the element that ends, in one line; null when it has none.</summary>
    public string? Text
    {
        get
        {
            var bytes = Bytes;
            if (bytes.IsEmpty)
                return null;
            var text = _encoding.Decode(bytes, Place);
            return bytes.ContainsAny((byte)'\n', (byte)'\r') ? string.Join(' ', LinesOf(text)) : text;
        }
    }

    /// <summary>The text of the element that ends, its lines parted by <c>\n</c>; null when it has none.</summary>
    public string? Lines
    {
        get
        {
            var bytes = Bytes;
            if (bytes.IsEmpty)
                return null;
            var text = _encoding.Decode(bytes, Place);
            return bytes.ContainsAny((byte)'\n', (byte)'\r') ? string.Join('\n', LinesOf(text)) : text;
        }
    }

    private static string[] LinesOf(string text) =>
        text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Goes to the next step.</summary>
    public XmlStep Read()
    {
        _hasText = false;
        while (true)
        {
            if (_closeDownTo >= 0)
            {
                if (_depth > _closeDownTo)
                {
                    var isRoot = _depth == 1;
                    if (Close() || isRoot)
                        return Level == 0 ? XmlStep.EndOfRoot : XmlStep.Leave;
                    continue;
                }
                _closeDownTo = -1;
            }

            switch (_tokens.Read())
            {
                case XmlToken.Start:
                    if (Open())
                        return XmlStep.Enter;
                    break;
                case XmlToken.Empty:
                    var isKnown = Open();
                    _closeDownTo = _tooDeep > 0 ? -1 : _depth - 1;
                    if (_tooDeep > 0)
                        _tooDeep--;
                    if (isKnown)
                        return XmlStep.Enter;
                    break;
                case XmlToken.End:
                    End();
                    break;
                case XmlToken.Text:
                    TakeText(isLiteral: false);
                    break;
                case XmlToken.Literal:
                    TakeText(isLiteral: true);
                    break;
                default:
                    if (!EndOfFile())
                        return XmlStep.EndOfFile;
                    break;
            }
        }
    }

    // True when a known element, or the outermost one, begins.
    private bool Open()
    {
        if (_depth == _open.Length)
        {
            if (_tooDeep++ == 0)
                _report(
                    new Finding(ReadingFindings.LimitExceeded, Here)
                    {
                        Found = RawName,
                        Expected = $"{nameof(ReadOptions.MaxDepth)} {_options.MaxDepth}",
                    }
                );
            _isLeaf = false;
            return false;
        }

        var hash = XmlNames<TTag>.HashOf(_tokens.Name);
        var (name, tag) = _names.Find(_tokens.Name, hash);
        Tag = tag;
        Level = _depth;
        if (_depth == 0)
            _encoding.Declare(_tokens.DeclaredEncoding, _tokens.IsTranscoded);
        var isKnown = _depth == 0 || name is not null;
        Place = isKnown ? Here : default;
        _open[_depth++] = (name, tag, hash, Place);
        _textLength = 0;
        _isTextTooLong = false;
        _textPlace = default;
        _isLeaf = true;
        return isKnown;
    }

    // True when what ends is a known element.
    private bool Close()
    {
        var (name, tag, _, place) = _open[--_depth];
        Tag = tag;
        Place = place;
        Level = _depth;
        _hasText = _isLeaf;
        _isLeaf = false;
        if (_hasText)
            TrimText();
        return name is not null;
    }

    private void TrimText()
    {
        _valueStart = 0;
        _valueEnd = _textLength;
        while (_valueStart < _valueEnd && IsBlank(_text[_valueStart]))
            _valueStart++;
        while (_valueEnd > _valueStart && IsBlank(_text[_valueEnd - 1]))
            _valueEnd--;
    }

    private static bool IsBlank(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    private void End()
    {
        if (_tooDeep > 0)
        {
            _tooDeep--;
            return;
        }

        var hash = XmlNames<TTag>.HashOf(_tokens.Name);
        for (var level = _depth - 1; level >= 0; level--)
        {
            if (_open[level].Hash != hash)
                continue;
            if (level != _depth - 1)
                ReportMismatch();
            _closeDownTo = level;
            return;
        }
        ReportMismatch();
    }

    private void ReportMismatch() =>
        _report(
            new Finding(XmlFindings.TagMismatch, Here)
            {
                Found = RawName,
                Expected = _depth == 0 ? null : _open[_depth - 1].Name,
            }
        );

    private void TakeText(bool isLiteral)
    {
        var piece = _tokens.Value;
        if (!_isLeaf)
        {
            if (_depth == 0 && !_isTextReported && !piece.Trim(" \t\r\n\0\x1A"u8).IsEmpty)
            {
                _isTextReported = true;
                _report(
                    new Finding(XmlFindings.Malformed, Here)
                    {
                        Found = Encoding.Latin1.GetString(piece[..Math.Min(16, piece.Length)]).Trim(),
                    }
                );
            }
            return;
        }

        if (!isLiteral)
            LookAtAmpersands(piece);
        if (_open[_depth - 1].Name is null || _isTextTooLong)
            return;
        if (_textLength == 0)
            _textPlace = Place;
        if (isLiteral)
            AddLiteral(piece);
        else
            Add(piece);
    }

    private void LookAtAmpersands(ReadOnlySpan<byte> piece)
    {
        var from = 0;
        while (true)
        {
            var next = piece[from..].IndexOf((byte)'&');
            if (next < 0)
                return;
            from += next;
            if (!IsEntity(piece[from..]))
            {
                var rest = piece.Slice(from, Math.Min(12, piece.Length - from));
                _report(
                    new Finding(XmlFindings.BareAmpersand, _tokens.PlaceOf(from))
                    {
                        Found = Encoding.Latin1.GetString(rest),
                        Expected = "&amp;",
                    }
                );
            }
            from++;
        }
    }

    private static bool IsEntity(ReadOnlySpan<byte> text) =>
        text.StartsWith("&amp;"u8)
        || text.StartsWith("&lt;"u8)
        || text.StartsWith("&gt;"u8)
        || text.StartsWith("&quot;"u8)
        || text.StartsWith("&apos;"u8)
        || (text.StartsWith("&#"u8) && text[..Math.Min(text.Length, 12)].Contains((byte)';'));

    private void AddLiteral(ReadOnlySpan<byte> piece)
    {
        while (true)
        {
            var ampersand = piece.IndexOf((byte)'&');
            if (ampersand < 0)
                break;
            Add(piece[..ampersand]);
            Add("&amp;"u8);
            piece = piece[(ampersand + 1)..];
        }
        Add(piece);
    }

    private void Add(ReadOnlySpan<byte> piece)
    {
        if (_textLength + piece.Length > _options.MaxSegmentBytes)
        {
            _isTextTooLong = true;
            _report(
                new Finding(ReadingFindings.LimitExceeded, _textPlace)
                {
                    Found = _open[_depth - 1].Name,
                    Expected = $"{nameof(ReadOptions.MaxSegmentBytes)} {_options.MaxSegmentBytes}",
                }
            );
            piece = piece[..Math.Max(0, _options.MaxSegmentBytes - _textLength)];
        }
        if (_textLength + piece.Length > _text.Length)
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _textLength + piece.Length));
        piece.CopyTo(_text.AsSpan(_textLength));
        _textLength += piece.Length;
    }

    // True when elements are still to be closed.
    private bool EndOfFile()
    {
        if (_isEndReported)
            return false;
        _isEndReported = true;
        IsTruncated = _depth > 0;
        if (!IsTruncated && !_tokens.IsTruncated)
            return false;

        _report(
            new Finding(ReadingFindings.FileTruncated, Here) { Found = _depth == 0 ? null : InnermostName() }
        );
        // What stands in a value that was cut is no value.
        _isLeaf = false;
        if (_depth == 0)
            return false;
        _closeDownTo = 0;
        return true;
    }

    private string? InnermostName()
    {
        for (var level = _depth - 1; level >= 0; level--)
        {
            if (_open[level].Name is { } name)
                return name;
        }
        return null;
    }
}
