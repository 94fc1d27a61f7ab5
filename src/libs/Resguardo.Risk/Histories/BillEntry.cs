using System.Runtime.InteropServices;

namespace Resguardo.Risk.Histories;

/// <summary>The last version of a bill, field by field as keys. 0 stands for "not stated".</summary>
[StructLayout(LayoutKind.Auto)]
internal struct BillEntry : IRemembered<BillEntry>
{
    public int LastDay { get; set; }

    /// <summary>The call in which the last version came.</summary>
    public int Batch;

    public int Versions;

    public ulong Consignor;
    public ulong Consignee;
    public ulong Lane;

    /// <summary>The port of loading, packed.</summary>
    public ulong LoadPort;
    public uint Notify;
    public uint Containers;
    public int ContainerCount;
    public uint Seals;
    public uint Description;
    public uint GrossMass;
    public uint Packages;
    public uint Destination;

    public readonly Amended ComparedWith(in BillEntry earlier)
    {
        var amended = Amended.None;
        if (Differs(Consignor, earlier.Consignor))
            amended |= Amended.Consignor;
        if (Differs(Consignee, earlier.Consignee))
            amended |= Amended.Consignee;
        if (Differs(Notify, earlier.Notify))
            amended |= Amended.Notify;
        if (Differs(Containers, earlier.Containers))
        {
            amended |= Amended.Containers;
            if (ContainerCount > earlier.ContainerCount)
                amended |= Amended.ContainerAdded;
        }
        else if (Differs(Seals, earlier.Seals))
        {
            amended |= Amended.Seals;
        }
        if (Differs(Description, earlier.Description))
            amended |= Amended.Description;
        if (Differs(GrossMass, earlier.GrossMass))
            amended |= Amended.GrossMass;
        if (Differs(Packages, earlier.Packages))
            amended |= Amended.Packages;
        if (Differs(Destination, earlier.Destination))
            amended |= Amended.Destination;
        return amended;
    }

    public readonly void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(LastDay);
        writer.Write7BitEncodedInt(Versions);
        writer.Write(Consignor);
        writer.Write(Consignee);
        writer.Write(Lane);
        writer.Write(LoadPort);
        writer.Write(Notify);
        writer.Write(Containers);
        writer.Write7BitEncodedInt(ContainerCount);
        writer.Write(Seals);
        writer.Write(Description);
        writer.Write(GrossMass);
        writer.Write(Packages);
        writer.Write(Destination);
    }

    public static BillEntry Read(BinaryReader reader) =>
        new()
        {
            LastDay = reader.Read7BitEncodedInt(),
            Versions = reader.Read7BitEncodedInt(),
            Consignor = reader.ReadUInt64(),
            Consignee = reader.ReadUInt64(),
            Lane = reader.ReadUInt64(),
            LoadPort = reader.ReadUInt64(),
            Notify = reader.ReadUInt32(),
            Containers = reader.ReadUInt32(),
            ContainerCount = reader.Read7BitEncodedInt(),
            Seals = reader.ReadUInt32(),
            Description = reader.ReadUInt32(),
            GrossMass = reader.ReadUInt32(),
            Packages = reader.ReadUInt32(),
            Destination = reader.ReadUInt32(),
        };

    // A value that appears or goes away is no change of a value.
    private static bool Differs(ulong value, ulong earlier) => value != 0 && earlier != 0 && value != earlier;
}
