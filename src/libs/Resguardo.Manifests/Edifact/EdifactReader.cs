using System.Globalization;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Edifact;

/// <summary>Reads a file: its interchanges, groups and messages, and what their trailers promise.</summary>
internal sealed class EdifactReader(Stream content, ReadOptions options)
{
    // A head that does not end is handed out all the same.
    private const int MaxHeadRecords = 64;

    private readonly EdifactTokenizer _tokens = new(content, options);
    private EdifactValues? _values;
    private Envelope? _interchange;
    private Envelope? _group;
    private MessageReader? _reader;
    private CargoMessage? _message;
    private int _messages;
    private bool _isOutside;
    private bool _saidEnvelope;
    private bool _isCut;
    private string? _cutTag;

    private EdifactValues Values => _values ??= new EdifactValues(_tokens, options);

    private sealed class Envelope
    {
        public string? Sender { get; init; }
        public string? Receiver { get; init; }
        public string? Reference { get; init; }
        public Dated SentAt { get; init; }
        public bool IsTest { get; init; }
        public int Messages { get; set; }
        public int Groups { get; set; }
    }

    public IEnumerable<ICargoRecord> Read()
    {
        var records = Values.Records;
        while (_tokens.Read())
        {
            TakeFindings();
            ReadSegment(_tokens.TagCode);
            if (records.Count == 0 || (_reader is { IsHeadRead: false } && records.Count < MaxHeadRecords))
                continue;
            while (records.TryDequeue(out var record))
                yield return record;
        }
        TakeFindings();
        EndFile();
        while (records.TryDequeue(out var record))
            yield return record;
    }

    private void TakeFindings()
    {
        while (_tokens.TryTakeFinding(out var finding))
            Values.Records.Enqueue(finding);
    }

    private void ReadSegment(uint tag)
    {
        if (_tokens.IsUnterminated && tag is not (Tags.UNT or Tags.UNZ or Tags.UNE))
        {
            _isCut = true;
            _cutTag = Values.Word(0) is { Length: <= 3 } name ? name : "UNB";
            return;
        }
        switch (tag)
        {
            case Tags.UNB:
                BeginInterchange();
                break;
            case Tags.UNG:
                BeginGroup();
                break;
            case Tags.UNH:
                BeginMessage();
                break;
            case Tags.UNT:
                EndMessage();
                break;
            case Tags.UNE:
                EndGroup();
                break;
            case Tags.UNZ:
                EndInterchange();
                break;
            default:
                if (_reader is not null)
                    _reader.Read(tag);
                else if (!_isOutside)
                {
                    _isOutside = true;
                    Values.Find(EdifactFindings.SegmentOutside, Values.Word(0));
                }
                break;
        }
    }

    private void BeginInterchange()
    {
        CloseMessage(Tags.UNT);
        if (_interchange is not null)
            Values.Find(EdifactFindings.TrailerMissing, expected: "UNZ");
        _group = null;
        _isOutside = false;
        Values.Text.Announce(Values.Bytes(1));
        _interchange = new Envelope
        {
            Sender = Values.Words(2),
            Receiver = Values.Words(3),
            Reference = Values.Words(5),
            SentAt = SentAt(4),
            IsTest = Values.CodeAt(11) == Code.N1,
        };
    }

    // Date and time are two components; six digits of a date before syntax version 4, eight from there on.
    private Dated SentAt(int element)
    {
        var date = Values.Word(element);
        if (date is null)
            return default;
        var time = Values.Word(element, 1);
        var raw = time is null ? date : $"{date}:{time}";
        var value = DateText.ReadEdifact(date + time, null) ?? DateText.ReadEdifact(date, null);
        if (value is null)
            Values.Find(ReadingFindings.DateUnreadable, raw, "YYMMDD:HHMM");
        return new(value, raw, Values.Place);
    }

    private void BeginGroup()
    {
        CloseMessage(Tags.UNT);
        if (_group is not null)
            Values.Find(EdifactFindings.TrailerMissing, expected: "UNE");
        _group = new Envelope { Reference = Values.Words(5) };
        if (_interchange is not null)
            _interchange.Groups++;
    }

    private void BeginMessage()
    {
        CloseMessage(Tags.UNT);
        _isOutside = false;
        if (_interchange is not null)
            _interchange.Messages++;
        else if (!_saidEnvelope)
        {
            _saidEnvelope = true;
            Values.Find(EdifactFindings.EnvelopeMissing, expected: "UNB");
        }
        if (_group is not null)
            _group.Messages++;

        Values.BeginMessage();
        var written = Values.Word(2);
        var type = written ?? TypeOfContent();
        var version = Values.Word(2, 1);
        var release = Values.Word(2, 2);
        _message = new CargoMessage
        {
            Format = type ?? "EDIFACT",
            Number = ++_messages,
            Version = release is null ? version : $"{version}.{release}",
            Reference = Values.Words(1),
            Sender = _interchange?.Sender,
            Receiver = _interchange?.Receiver,
            ControlNumber = _interchange?.Reference,
            SentAt = _interchange?.SentAt ?? default,
            IsTest = _interchange?.IsTest ?? false,
            Place = Values.Place,
        };
        _reader = ReaderOf(type, _message);
        Values.Records.Enqueue(_message);
        if (written is null)
            Values.Find(EdifactFindings.MessageTypeMissing, expected: type);
        if (!_reader.IsSupported)
            Values.Find(ReadingFindings.MessageTypeUnsupported, type);
    }

    private MessageReader ReaderOf(string? type, CargoMessage message)
    {
        switch (type)
        {
            case "CUSCAR":
                message.Kind = MessageKind.Manifest;
                return new ConsignmentReader(Values, message, isSingle: false);
            case "IFCSUM":
                message.Kind = MessageKind.HouseManifest;
                return new ConsignmentReader(Values, message, isSingle: false);
            case "IFTMIN" or "IFTMCS" or "IFTMAN":
                message.Kind = MessageKind.BillOfLading;
                return new ConsignmentReader(Values, message, isSingle: true);
            case "BAPLIE":
                message.Kind = MessageKind.StowPlan;
                return new StowReader(Values, message);
            case "MOVINS":
                message.Kind = MessageKind.StowInstructions;
                return new StowReader(Values, message);
            case "COARRI" or "COPRAR" or "CODECO":
                return new MoveReader(Values, message);
            case "CUSREP":
                return new NameReader(Values, message, isSupported: true);
            default:
                return new NameReader(Values, message, isSupported: false);
        }
    }

    // One sender leaves the type empty; the segments that follow tell.
    private string? TypeOfContent()
    {
        var ahead = _tokens.Ahead();
        var end = ahead.IndexOf("UNT"u8);
        if (end >= 0)
            ahead = ahead[..end];
        if (Has(ahead, "CNI"u8))
            return "CUSCAR";
        return Has(ahead, "LOC"u8, "147"u8) ? "BAPLIE" : null;

        bool Has(ReadOnlySpan<byte> text, ReadOnlySpan<byte> tag, ReadOnlySpan<byte> qualifier = default)
        {
            for (var at = text.IndexOf(tag); at >= 0; )
            {
                var before = at == 0 ? (byte)'\n' : text[at - 1];
                var after = text[(at + tag.Length)..];
                if (
                    (before == _tokens.Separators.Terminator || before <= ' ')
                    && after.Length > 0
                    && after[0] == _tokens.Separators.Element
                    && after[1..].StartsWith(qualifier)
                )
                    return true;
                var next = text[(at + 1)..].IndexOf(tag);
                at = next < 0 ? -1 : at + 1 + next;
            }
            return false;
        }
    }

    private void EndMessage()
    {
        if (_message is not { } message || _reader is not { } reader)
        {
            Values.Find(EdifactFindings.HeaderMissing, "UNT", "UNH");
            return;
        }
        reader.End(isCut: false);
        CompareCount(EdifactFindings.SegmentCount, 1, _tokens.Number);
        CompareReference(EdifactFindings.MessageReference, message.Reference);
        Values.Records.Enqueue(new EndOfMessage(message, Values.Place));
        _message = null;
        _reader = null;
    }

    private void EndGroup()
    {
        CloseMessage(Tags.UNT);
        if (_group is null)
        {
            Values.Find(EdifactFindings.HeaderMissing, "UNE", "UNG");
            return;
        }
        CompareCount(EdifactFindings.GroupCount, 1, _group.Messages);
        CompareReference(EdifactFindings.GroupReference, _group.Reference);
        _group = null;
    }

    private void EndInterchange()
    {
        CloseMessage(Tags.UNT);
        if (_group is not null)
            Values.Find(EdifactFindings.TrailerMissing, expected: "UNE");
        _group = null;
        _isOutside = false;
        if (_interchange is not { } interchange)
        {
            Values.Find(EdifactFindings.HeaderMissing, "UNZ", "UNB");
            return;
        }
        CompareCount(
            EdifactFindings.MessageCount,
            1,
            interchange.Groups > 0 ? interchange.Groups : interchange.Messages,
            interchange.Messages
        );
        CompareReference(EdifactFindings.InterchangeReference, interchange.Reference);
        _interchange = null;
    }

    private void CompareCount(FindingKind kind, int element, int counted, int? orElse = null)
    {
        var declared = Values.Word(element);
        var isNumber = int.TryParse(
            declared,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        );
        if (!isNumber || (number != counted && number != orElse))
            Values.Find(kind, declared, counted.ToString(CultureInfo.InvariantCulture));
        else if (declared is ['0', _, ..])
            Values.Find(
                EdifactFindings.LeadingZeros,
                declared,
                counted.ToString(CultureInfo.InvariantCulture)
            );
    }

    private void CompareReference(FindingKind kind, string? expected)
    {
        var found = Values.Words(2);
        if (found != expected)
            Values.Find(kind, found, expected);
    }

    // A message whose UNT is missing ends where something else begins.
    private void CloseMessage(uint trailer)
    {
        if (_message is not { } message || _reader is not { } reader || trailer == 0)
            return;
        reader.End(isCut: false);
        Values.Find(EdifactFindings.TrailerMissing, expected: "UNT");
        Values.Records.Enqueue(new EndOfMessage(message, Values.Place));
        _message = null;
        _reader = null;
    }

    private void EndFile()
    {
        if (_message is { } message && _reader is { } reader)
        {
            // Cut in the middle of a segment, what was being read is not complete. Cut after one, it may be.
            var bill = Values.Bill;
            reader.End(_isCut);
            Values.Records.Enqueue(
                new Finding(ReadingFindings.FileTruncated, Values.Place)
                {
                    Bill = bill,
                    Container = Values.Container,
                    Found = bill ?? Values.Container ?? message.Format,
                    Expected = "UNT",
                }
            );
            Values.Records.Enqueue(new EndOfMessage(message, Values.Place) { IsTruncated = true });
        }
        else if (_isCut)
            Values.Find(ReadingFindings.FileTruncated, _cutTag, "UNZ");
        else if (_interchange is not null)
            Values.Find(EdifactFindings.TrailerMissing, expected: "UNZ");
    }
}
