namespace Resguardo.Risk.Histories;

/// <summary>A file that was screened.</summary>
internal struct FileEntry : IRemembered<FileEntry>
{
    public int LastDay { get; set; }

    public readonly void Write(BinaryWriter writer) => writer.Write7BitEncodedInt(LastDay);

    public static FileEntry Read(BinaryReader reader) => new() { LastDay = reader.Read7BitEncodedInt() };
}
