using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Dcsa;

/// <summary>Finds the objects of a JSON file: one, a list of them, or one a line. One is held in memory at a time.</summary>
internal sealed class JsonDocuments
{
    private static readonly JsonDocumentOptions DocumentOptions = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = int.MaxValue,
    };

    // The reader notes a bit for each level: beyond a million of them an object is given up rather than followed to its end.
    private static readonly JsonReaderOptions ReaderOptions = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 1_000_000,
    };

    private static readonly SearchValues<byte> Between = SearchValues.Create(" \t\r\n,[]}\0\x1A"u8);

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly ReadOptions _options;
    private readonly Action<Finding> _report;
    private readonly ByteWindow _window;
    private readonly bool _isTranscoded;
    private bool _isEncodingReported;

    public JsonDocuments(Stream content, ReadOptions options, Action<Finding> report)
    {
        _options = options;
        _report = report;
        var headed = new HeadedStream(content, 4);
        Stream text = headed;
        if (WideEncodingOf(headed.Head) is { } wide)
        {
            text = Encoding.CreateTranscodingStream(headed, wide, Encoding.UTF8, leaveOpen: true);
            _isTranscoded = true;
        }
        var longest = Math.Clamp(options.MaxDocumentBytes, 1, Array.MaxLength);
        _window = new ByteWindow(text, options, report, (int)longest);
        _window.More();
        if (_window.Rest.StartsWith("\uFEFF"u8))
            _window.Position = 3;
    }

    /// <summary>Where the reading stands.</summary>
    public FilePlace Here => PlaceOf(_window.Position);

    /// <summary>Reads the next object.</summary>
    /// <returns>Null when the file is over.</returns>
    public JsonPlaces? Read()
    {
        while (FindObject())
        {
            if (EndOfObject() is not { } length)
                continue;
            var places = Parse(_window.Rest[..length].ToArray());
            _window.Position += length;
            if (places is not null)
                return places;
        }
        return null;
    }

    /// <summary>UTF-16 when the first bytes are such; null otherwise.</summary>
    public static Encoding? WideEncodingOf(ReadOnlySpan<byte> head) =>
        head switch
        {
            [0xFF, 0xFE, ..] or [(byte)'{' or (byte)'[', 0, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] or [0, (byte)'{' or (byte)'[', ..] => Encoding.BigEndianUnicode,
            _ => null,
        };

    private FilePlace PlaceOf(int index) =>
        _isTranscoded
            ? FilePlace.AtLine(_window.LineOf(index))
            : FilePlace.InText(_window.OffsetOf(index), _window.LineOf(index));

    // Between objects stand blanks, commas and the brackets of the list around them.
    private bool FindObject()
    {
        var isReported = false;
        while (true)
        {
            var next = _window.Rest.IndexOfAnyExcept(Between);
            if (next < 0)
            {
                _window.Position = _window.End;
                if (!_window.More())
                    return false;
                continue;
            }
            _window.Position += next;
            if (_window.Rest[0] == '{')
            {
                SkipWrapping();
                return true;
            }
            if (!isReported)
                ReportMalformed(0);
            isReported = true;
            if (!SkipToNextLine())
                return false;
        }
    }

    // {"arrivalNotices": [ … ]}: the objects of the list are what is wanted, one at a time.
    private void SkipWrapping()
    {
        if (_window.Rest.Length < 256)
            _window.More();
        var rest = _window.Rest[1..].TrimStart(" \t\r\n"u8);
        if (!rest.StartsWith("\"arrivalNotices\""u8))
            return;
        rest = rest[16..].TrimStart(" \t\r\n"u8);
        if (rest is not [(byte)':', ..])
            return;
        rest = rest[1..].TrimStart(" \t\r\n"u8);
        if (rest is not [(byte)'[', ..])
            return;
        rest = rest[1..].TrimStart(" \t\r\n"u8);
        if (rest is [(byte)'{', ..])
            _window.Position = _window.End - rest.Length;
    }

    // The length of the object at hand; null when it cannot be read, and the reading stands behind it.
    private int? EndOfObject()
    {
        var state = new JsonReaderState(ReaderOptions);
        var scanned = 0;
        var isTooDeep = false;
        while (true)
        {
            var outcome = Scan(ref state, ref scanned, ref isTooDeep);
            if (outcome == ScanOutcome.Malformed)
            {
                if (!isTooDeep)
                    ReportMalformed(scanned);
                SkipToNextLine();
                return null;
            }
            if (outcome == ScanOutcome.Complete)
            {
                if (!isTooDeep)
                    return scanned;
                _window.Position += scanned;
                return null;
            }
            if (isTooDeep)
            {
                _window.Position += scanned;
                scanned = 0;
            }
            if (_window.Rest.Length - scanned > _options.MaxSegmentBytes)
            {
                ReportLimit(scanned, nameof(ReadOptions.MaxSegmentBytes), _options.MaxSegmentBytes);
                SkipToNextLine();
                return null;
            }
            if (_window.More())
                continue;
            if (_window.IsOver)
                _report(new Finding(ReadingFindings.FileTruncated, PlaceOf(_window.End)) { Found = "JSON" });
            else
                ReportLimit(0, nameof(ReadOptions.MaxDocumentBytes), _options.MaxDocumentBytes);
            _window.Position = _window.End;
            if (!_window.IsOver)
                SkipToNextLine();
            return null;
        }
    }

    private enum ScanOutcome
    {
        Incomplete,
        Complete,
        Malformed,
    }

    private ScanOutcome Scan(ref JsonReaderState state, ref int scanned, ref bool isTooDeep)
    {
        var reader = new Utf8JsonReader(_window.Rest[scanned..], isFinalBlock: false, state);
        var outcome = ScanOutcome.Incomplete;
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth > _options.MaxDepth && !isTooDeep)
                {
                    isTooDeep = true;
                    ReportLimit(
                        scanned + (int)reader.TokenStartIndex,
                        nameof(ReadOptions.MaxDepth),
                        _options.MaxDepth
                    );
                }
                if (reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == 0)
                {
                    outcome = ScanOutcome.Complete;
                    break;
                }
            }
        }
        catch (JsonException)
        {
            outcome = ScanOutcome.Malformed;
        }
        scanned += (int)reader.BytesConsumed;
        state = reader.CurrentState;
        return outcome;
    }

    private JsonPlaces? Parse(byte[] document)
    {
        var place = PlaceOf(_window.Position);
        var isConverted = false;
        if (!Utf8.IsValid(document))
        {
            document = Encoding.UTF8.GetBytes(Windows1252.GetString(document));
            isConverted = true;
            if (!_isEncodingReported)
                _report(
                    new Finding(ReadingFindings.EncodingMismatch, place)
                    {
                        Found = "windows-1252",
                        Expected = "UTF-8",
                    }
                );
            _isEncodingReported = true;
        }
        try
        {
            return new JsonPlaces(
                JsonDocument.Parse(document, DocumentOptions),
                document,
                place,
                isConverted || _isTranscoded
            );
        }
        catch (JsonException)
        {
            ReportMalformed(0);
            return null;
        }
    }

    private bool SkipToNextLine()
    {
        while (true)
        {
            var next = _window.Rest.IndexOf((byte)'\n');
            if (next >= 0)
            {
                _window.Position += next + 1;
                if (!_window.Rest.IsEmpty || _window.More())
                {
                    if (_window.Rest[0] == '{')
                        return true;
                    continue;
                }
                return false;
            }
            _window.Position = _window.End;
            if (!_window.More())
                return false;
        }
    }

    private void ReportMalformed(int offset)
    {
        var rest = _window.Rest[Math.Min(offset, _window.Rest.Length)..];
        _report(
            new Finding(JsonFindings.Malformed, PlaceOf(_window.Position + offset))
            {
                Found = Encoding.Latin1.GetString(rest[..Math.Min(24, rest.Length)]).ReplaceLineEndings(" "),
            }
        );
    }

    private void ReportLimit(int offset, string limit, long value) =>
        _report(
            new Finding(ReadingFindings.LimitExceeded, PlaceOf(_window.Position + offset))
            {
                Expected = FormattableString.Invariant($"{limit} {value}"),
            }
        );
}
