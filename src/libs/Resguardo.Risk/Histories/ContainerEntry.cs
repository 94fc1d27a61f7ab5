using System.Runtime.InteropServices;

namespace Resguardo.Risk.Histories;

/// <summary>What is known of a container.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ContainerEntry : IRemembered<ContainerEntry>
{
    public Tally Shipments;

    /// <summary>The size and type code last declared, packed; 0 when none was.</summary>
    public ulong SizeType;

    /// <summary>The consignor of the last shipment, as key.</summary>
    public ulong Consignor;

    /// <summary>The key of the bill of the last shipment.</summary>
    public ulong Bill;

    /// <summary>Which way the last shipment went.</summary>
    public byte Direction;

    /// <summary>The heading of the last goods.</summary>
    public int Goods;

    /// <summary>The country of origin of the last shipment, packed.</summary>
    public ulong Origin;

    /// <summary>Where it was last sighted, packed; 0 when never.</summary>
    public ulong SightedPlace;

    /// <summary>When it was last sighted, in minutes since the year 1; 0 when never.</summary>
    public long SightedMinute;

    /// <summary>The call in which the values above were last changed.</summary>
    public int Batch;

    public readonly int LastDay => Shipments.LastDay;

    public readonly void Write(BinaryWriter writer)
    {
        Shipments.Write(writer);
        writer.Write(SizeType);
        writer.Write(Consignor);
        writer.Write(Bill);
        writer.Write(Direction);
        writer.Write7BitEncodedInt(Goods);
        writer.Write(Origin);
        writer.Write(SightedPlace);
        writer.Write7BitEncodedInt64(SightedMinute);
    }

    public static ContainerEntry Read(BinaryReader reader) =>
        new()
        {
            Shipments = Tally.Read(reader),
            SizeType = reader.ReadUInt64(),
            Consignor = reader.ReadUInt64(),
            Bill = reader.ReadUInt64(),
            Direction = reader.ReadByte(),
            Goods = reader.Read7BitEncodedInt(),
            Origin = reader.ReadUInt64(),
            SightedPlace = reader.ReadUInt64(),
            SightedMinute = reader.Read7BitEncodedInt64(),
        };
}
