using System.Globalization;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.X12;

/// <summary>Follows interchanges, groups and transactions, and hands each transaction its segments.</summary>
internal sealed class X12Interchange
{
    private readonly X12Segments _segments;
    private readonly ReadOptions _options;
    private readonly List<ICargoRecord> _records;

    private int _messages;
    private Envelope? _interchange;
    private Envelope? _group;
    private X12Transaction? _transaction;
    private string? _transactionNumber;
    private int _segmentsOfTransaction;
    private bool _isOutsideReported;

    public X12Interchange(Stream content, ReadOptions options, List<ICargoRecord> records)
    {
        _options = options;
        _records = records;
        _segments = new X12Segments(content, options, records.Add);
    }

    /// <summary>Reads one segment; what it completes is added to the records.</summary>
    /// <returns>False when the file is over.</returns>
    public bool Read()
    {
        if (!_segments.Read())
        {
            EndOfFile();
            return false;
        }

        switch (_segments.Tag)
        {
            case "ISA":
                EndInterchange(isTrailer: false);
                _interchange = new Envelope(_segments.Text(13));
                _isOutsideReported = false;
                _segments.IsBetween = false;
                Take(_interchange);
                break;
            case "GS":
                EndGroup(isTrailer: false);
                _group = new Envelope(_segments.Text(6)) { Version = _segments.Text(8) };
                if (_interchange is not null)
                    _interchange.Count++;
                break;
            case "ST":
                EndTransaction(isTruncated: true);
                Begin();
                break;
            case "SE":
                EndOfTransaction();
                break;
            case "GE":
                EndGroup(isTrailer: true);
                break;
            case "IEA":
                EndInterchange(isTrailer: true);
                _segments.IsBetween = true;
                break;
            case "TA1":
                break;
            default:
                TakeSegment();
                break;
        }
        return true;
    }

    private void TakeSegment()
    {
        if (_transaction is { } transaction)
        {
            _segments.Number = ++_segmentsOfTransaction;
            transaction.Take();
            return;
        }
        if (_isOutsideReported)
            return;
        _isOutsideReported = true;
        Report(X12Findings.SegmentOutside, _segments.Tag, "ST");
    }

    private void Take(Envelope interchange)
    {
        interchange.Sender = _segments.Text(6);
        interchange.Receiver = _segments.Text(8);
        interchange.IsTest = _segments.Text(15) == "T";
        var raw = $"{_segments.Text(9)}{_segments.Text(10)}";
        if (raw.Length > 0)
            interchange.SentAt = new Dated(DateText.ReadEdifact(raw, ""), raw, _segments.PlaceOf(9));
    }

    private void Begin()
    {
        _segments.Number = _segmentsOfTransaction = 1;
        _transactionNumber = _segments.Text(2);
        if (_group is not null)
            _group.Count++;
        var type = _segments.Text(1) ?? "";
        var message = new CargoMessage
        {
            Format = $"X12 {type}".TrimEnd(),
            Version = _group?.Version,
            Number = ++_messages,
            Kind = KindOf(type),
            Sender = _interchange?.Sender,
            Receiver = _interchange?.Receiver,
            ControlNumber = _interchange?.Number,
            Reference = _transactionNumber,
            SentAt = _interchange?.SentAt ?? default,
            IsTest = _interchange?.IsTest ?? false,
            Place = _segments.Place,
        };
        _transaction = type switch
        {
            "309" => new CustomsManifest(_segments, _options, _records, message),
            "310" => new FreightBill(_segments, _options, _records, message),
            "315" => new UnitStatus(_segments, _options, _records, message),
            "322" => new TerminalActivity(_segments, _options, _records, message),
            _ => new UnreadTransaction(_segments, _options, _records, message),
        };
        if (_transaction is UnreadTransaction)
            Report(ReadingFindings.MessageTypeUnsupported, type, "309, 310, 315, 322");
    }

    private static MessageKind KindOf(string type) =>
        type switch
        {
            "309" => MessageKind.Manifest,
            "310" => MessageKind.BillOfLading,
            "315" or "322" => MessageKind.Status,
            _ => MessageKind.Other,
        };

    private void EndOfTransaction()
    {
        if (_transaction is null)
        {
            TakeSegment();
            return;
        }
        _segments.Number = ++_segmentsOfTransaction;
        Compare(X12Findings.SegmentCount, _segments.Text(1), _segmentsOfTransaction);
        CompareNumber(_segments.Text(2), _transactionNumber);
        EndTransaction(isTruncated: false);
    }

    private void EndTransaction(bool isTruncated, bool isEndOfFile = false)
    {
        if (_transaction is not { } transaction)
            return;
        if (isTruncated && !isEndOfFile)
            Report(X12Findings.TrailerMissing, _segments.Tag, "SE");
        _transaction = null;
        transaction.End(isEndOfFile);
        _segments.Number = 0;
    }

    private void EndGroup(bool isTrailer)
    {
        EndTransaction(isTruncated: true);
        if (_group is not { } group)
        {
            if (isTrailer)
                TakeSegment();
            return;
        }
        _group = null;
        if (!isTrailer)
        {
            Report(X12Findings.TrailerMissing, _segments.Tag, "GE");
            return;
        }
        Compare(X12Findings.TransactionCount, _segments.Text(1), group.Count);
        CompareNumber(_segments.Text(2), group.Number);
    }

    private void EndInterchange(bool isTrailer)
    {
        EndTransaction(isTruncated: true);
        if (_group is not null)
            EndGroup(isTrailer: false);
        if (_interchange is not { } interchange)
        {
            if (isTrailer)
                TakeSegment();
            return;
        }
        _interchange = null;
        if (!isTrailer)
        {
            Report(X12Findings.TrailerMissing, _segments.Tag, "IEA");
            return;
        }
        Compare(X12Findings.GroupCount, _segments.Text(1), interchange.Count);
        CompareNumber(_segments.Text(2), interchange.Number);
    }

    private void EndOfFile()
    {
        var isBroken = _transaction is not null || _segments.IsTruncated;
        if (isBroken)
            Report(
                ReadingFindings.FileTruncated,
                _transaction?.Message.Format ?? (_group is null ? "ISA" : "GS"),
                null
            );
        EndTransaction(isTruncated: true, isEndOfFile: true);
        if (isBroken)
            return;
        if (_group is not null)
            Report(X12Findings.TrailerMissing, null, "GE");
        if (_interchange is not null)
            Report(X12Findings.TrailerMissing, null, "IEA");
    }

    private void Compare(FindingKind kind, string? declared, int counted)
    {
        var isNumber = int.TryParse(
            declared,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        );
        if (!isNumber || number != counted)
            Report(kind, declared, counted.ToString(CultureInfo.InvariantCulture));
    }

    // Leading zeros come and go on the way; they make no other number.
    private void CompareNumber(string? trailer, string? header)
    {
        if ((trailer ?? "").TrimStart('0') != (header ?? "").TrimStart('0'))
            Report(X12Findings.ControlNumber, trailer, header);
    }

    private void Report(FindingKind kind, string? found, string? expected) =>
        _records.Add(new Finding(kind, _segments.Place) { Found = found, Expected = expected });

    /// <summary>An interchange or a group that is open.</summary>
    private sealed class Envelope(string? number)
    {
        public string? Number { get; } = number;

        public string? Version { get; init; }

        public int Count { get; set; }

        public string? Sender { get; set; }

        public string? Receiver { get; set; }

        public bool IsTest { get; set; }

        public Dated SentAt { get; set; }
    }
}
