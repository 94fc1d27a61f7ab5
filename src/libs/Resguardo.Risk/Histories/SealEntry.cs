using System.Runtime.InteropServices;

namespace Resguardo.Risk.Histories;

/// <summary>On which containers a seal was declared: the last two.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct SealEntry : IRemembered<SealEntry>
{
    /// <summary>The container's number, packed.</summary>
    public ulong Container;

    /// <summary>The container before it, packed; 0 when there was none.</summary>
    public ulong OtherContainer;

    /// <summary>When it was on the other container.</summary>
    public int OtherDay;

    public int LastDay { get; set; }

    public readonly void Write(BinaryWriter writer)
    {
        writer.Write(Container);
        writer.Write(OtherContainer);
        writer.Write7BitEncodedInt(OtherDay);
        writer.Write7BitEncodedInt(LastDay);
    }

    public static SealEntry Read(BinaryReader reader) =>
        new()
        {
            Container = reader.ReadUInt64(),
            OtherContainer = reader.ReadUInt64(),
            OtherDay = reader.Read7BitEncodedInt(),
            LastDay = reader.Read7BitEncodedInt(),
        };
}
