using System.Runtime.InteropServices;

namespace Resguardo.Risk.Histories;

/// <summary>
/// How often something was seen, and when: over the present and the past year of counting, so that what is old fades
/// within one to two years. What the present call adds is told apart.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct Tally : IRemembered<Tally>
{
    private const int DaysInBlock = 365;

    private int _block;
    private int _inBlock;
    private int _inBlockBefore;
    private int _batch;
    private int _addedInBatch;
    private int _lastDayBefore;

    public int FirstDay { get; private set; }

    public int LastDay { get; private set; }

    /// <summary>Seen within the last one to two years, the present call included.</summary>
    public readonly int Now => _inBlock + _inBlockBefore;

    /// <summary>Seen within the last one to two years, the present call left out.</summary>
    public readonly int Before(int batch) => batch == _batch ? Math.Max(0, Now - _addedInBatch) : Now;

    /// <summary>The last day before the present call; 0 when there was none.</summary>
    public readonly int LastDayBefore(int batch) => batch == _batch ? _lastDayBefore : LastDay;

    public void Add(int batch, int day)
    {
        if (batch != _batch)
        {
            _lastDayBefore = LastDay;
            _batch = batch;
            _addedInBatch = 0;
        }
        var block = day / DaysInBlock;
        if (block > _block)
        {
            _inBlockBefore = block == _block + 1 ? _inBlock : 0;
            _inBlock = 0;
            _block = block;
        }
        if (FirstDay == 0 || day < FirstDay)
            FirstDay = day;
        LastDay = Math.Max(LastDay, day);
        _inBlock++;
        _addedInBatch++;
    }

    public readonly void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(FirstDay);
        writer.Write7BitEncodedInt(LastDay);
        writer.Write7BitEncodedInt(_block);
        writer.Write7BitEncodedInt(_inBlock);
        writer.Write7BitEncodedInt(_inBlockBefore);
    }

    public static Tally Read(BinaryReader reader) =>
        new()
        {
            FirstDay = reader.Read7BitEncodedInt(),
            LastDay = reader.Read7BitEncodedInt(),
            _block = reader.Read7BitEncodedInt(),
            _inBlock = reader.Read7BitEncodedInt(),
            _inBlockBefore = reader.Read7BitEncodedInt(),
        };
}
