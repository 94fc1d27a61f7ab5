using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Resguardo.Risk.Histories;

/// <summary>What is known of a party.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct PartyEntry : IRemembered<PartyEntry>
{
    public const int MonthsKept = 13;
    public const int BrokersKept = 5;

    private UInt128 _chaptersInBatch;
    private int _chapterBatch;
    private int _lastMonth;
    private Months _months;
    private Brokers _brokers;
    private int _brokerCount;

    public Tally Shipments;

    public string? Name;

    public ulong IdKey;

    /// <summary>The chapters of the tariff that the party was seen with: bit n stands for chapter n.</summary>
    public UInt128 Chapters { get; private set; }

    public readonly int LastDay => Shipments.LastDay;

    public readonly UInt128 ChaptersBefore(int batch) =>
        batch == _chapterBatch ? Chapters & ~_chaptersInBatch : Chapters;

    public void Add(int batch, DateOnly day, int chapter)
    {
        Shipments.Add(batch, day.DayNumber);
        if (chapter > 0)
        {
            if (batch != _chapterBatch)
            {
                _chapterBatch = batch;
                _chaptersInBatch = 0;
            }
            var bit = UInt128.One << chapter;
            if ((Chapters & bit) == 0)
                _chaptersInBatch |= bit;
            Chapters |= bit;
        }
        var month = MonthOf(day);
        MoveTo(month);
        if (month > _lastMonth - MonthsKept)
            _months[month % MonthsKept]++;
    }

    /// <summary>Shipments in the month of a day, those of the present call included.</summary>
    public readonly int InMonth(DateOnly day) => CountIn(MonthOf(day));

    /// <summary>Shipments in each of the twelve months before that of a day.</summary>
    public readonly void MonthsBefore(DateOnly day, Span<double> counts)
    {
        var month = MonthOf(day);
        for (var back = 1; back <= 12; back++)
            counts[back - 1] = CountIn(month - back);
    }

    public void TakeBroker(ulong broker) => _brokers[_brokerCount++ % BrokersKept] = (uint)broker;

    /// <summary>How many different brokers served the last shipments, and how many shipments those were.</summary>
    public readonly (int Brokers, int Shipments) LastBrokers()
    {
        var shipments = Math.Min(_brokerCount, BrokersKept);
        var different = 0;
        for (var place = 0; place < shipments; place++)
        {
            var isNew = true;
            for (var other = 0; other < place; other++)
                isNew &= _brokers[other] != _brokers[place];
            if (isNew)
                different++;
        }
        return (different, shipments);
    }

    public readonly void Write(BinaryWriter writer)
    {
        Shipments.Write(writer);
        writer.Write(Name ?? "");
        writer.Write(IdKey);
        writer.Write((ulong)(Chapters >> 64));
        writer.Write((ulong)Chapters);
        writer.Write7BitEncodedInt(_lastMonth);
        foreach (var count in _months)
            writer.Write7BitEncodedInt(count);
        writer.Write7BitEncodedInt(_brokerCount);
        foreach (var broker in _brokers)
            writer.Write(broker);
    }

    public static PartyEntry Read(BinaryReader reader)
    {
        var entry = new PartyEntry
        {
            Shipments = Tally.Read(reader),
            Name = reader.ReadString(),
            IdKey = reader.ReadUInt64(),
            Chapters = ((UInt128)reader.ReadUInt64() << 64) | reader.ReadUInt64(),
            _lastMonth = reader.Read7BitEncodedInt(),
        };
        for (var place = 0; place < MonthsKept; place++)
            entry._months[place] = (ushort)reader.Read7BitEncodedInt();
        entry._brokerCount = reader.Read7BitEncodedInt();
        for (var place = 0; place < BrokersKept; place++)
            entry._brokers[place] = reader.ReadUInt32();
        return entry;
    }

    private static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month;

    private readonly int CountIn(int month) =>
        month > _lastMonth || month <= _lastMonth - MonthsKept ? 0 : _months[month % MonthsKept];

    private void MoveTo(int month)
    {
        if (month <= _lastMonth)
            return;
        for (var empty = Math.Max(_lastMonth + 1, month - MonthsKept + 1); empty <= month; empty++)
            _months[empty % MonthsKept] = 0;
        _lastMonth = month;
    }

    [InlineArray(MonthsKept)]
    private struct Months
    {
        private ushort _first;
    }

    [InlineArray(BrokersKept)]
    private struct Brokers
    {
        private uint _first;
    }
}
