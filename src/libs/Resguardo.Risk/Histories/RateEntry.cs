using System.Runtime.InteropServices;

namespace Resguardo.Risk.Histories;

/// <summary>Examinations and hits over the present and the past year of counting.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct RateEntry : IRemembered<RateEntry>
{
    private const int DaysInBlock = 365;

    private int _block;
    private int _examined;
    private int _hits;
    private int _examinedBefore;
    private int _hitsBefore;

    public int LastDay { get; private set; }

    /// <summary>The day of the last hit; 0 when there was none.</summary>
    public int LastHitDay { get; private set; }

    public readonly int Examined => _examined + _examinedBefore;

    public readonly int Hits => _hits + _hitsBefore;

    public void Add(bool isHit, int day)
    {
        var block = day / DaysInBlock;
        if (block > _block)
        {
            (_examinedBefore, _hitsBefore) = block == _block + 1 ? (_examined, _hits) : (0, 0);
            (_examined, _hits, _block) = (0, 0, block);
        }
        LastDay = Math.Max(LastDay, day);
        _examined++;
        if (!isHit)
            return;
        _hits++;
        LastHitDay = Math.Max(LastHitDay, day);
    }

    public readonly void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(LastDay);
        writer.Write7BitEncodedInt(LastHitDay);
        writer.Write7BitEncodedInt(_block);
        writer.Write7BitEncodedInt(_examined);
        writer.Write7BitEncodedInt(_hits);
        writer.Write7BitEncodedInt(_examinedBefore);
        writer.Write7BitEncodedInt(_hitsBefore);
    }

    public static RateEntry Read(BinaryReader reader) =>
        new()
        {
            LastDay = reader.Read7BitEncodedInt(),
            LastHitDay = reader.Read7BitEncodedInt(),
            _block = reader.Read7BitEncodedInt(),
            _examined = reader.Read7BitEncodedInt(),
            _hits = reader.Read7BitEncodedInt(),
            _examinedBefore = reader.Read7BitEncodedInt(),
            _hitsBefore = reader.Read7BitEncodedInt(),
        };
}
