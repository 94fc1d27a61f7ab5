namespace Resguardo.Manifests;

/// <summary>Names what a file seems to be when it is no cargo data, so that a person knows what was sent by mistake.</summary>
internal static class FileLooks
{
    private static readonly (byte[] Start, string Name)[] Starts =
    [
        ("%PDF"u8.ToArray(), "PDF"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "PNG"),
        ([0xFF, 0xD8, 0xFF], "JPEG"),
        ("{\\rtf"u8.ToArray(), "RTF"),
        ("PK\x03\x04"u8.ToArray(), "ZIP"),
        ([0x1F, 0x8B], "GZIP"),
        ([0xD0, 0xCF, 0x11, 0xE0], "OLE"),
        ("<!DOCTYPE html"u8.ToArray(), "HTML"),
        ("<html"u8.ToArray(), "HTML"),
        ("<?xml"u8.ToArray(), "XML"),
        ("Rar!"u8.ToArray(), "RAR"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "ELF"),
        ("MZ"u8.ToArray(), "EXE"),
    ];

    /// <summary>A short name; null when the bytes say nothing.</summary>
    public static string? Like(ReadOnlySpan<byte> head)
    {
        foreach (var (start, name) in Starts)
        {
            if (head.StartsWith(start))
                return name;
        }
        return null;
    }
}
