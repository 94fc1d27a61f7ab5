using System.Buffers.Binary;
using System.Text;

namespace Resguardo.Manifests.Tabular;

/// <summary>The container of old workbooks: sectors chained by a table, like files on a disk.</summary>
internal static class CompoundFile
{
    private const int HeaderLength = 512;
    private const int HeaderSlots = 109;
    private const uint FirstSpecial = 0xFFFFFFFA;

    /// <summary>The bytes with which every compound file begins.</summary>
    public static ReadOnlySpan<byte> Start => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Whether a stream of a name stands in the directory: the name in UTF-16, with a NUL behind it.</summary>
    public static bool Names(ReadOnlySpan<byte> file, string stream) =>
        file.IndexOf(Encoding.Unicode.GetBytes(stream + '\0')) >= 0;

    /// <summary>
    /// False when sectors are chained in a circle, or to one another's middle: a reader that follows them would never end.
    /// A file that is no compound file is sound.
    /// </summary>
    public static bool IsSound(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeaderLength || !file.StartsWith(Start))
            return true;
        var shift = BinaryPrimitives.ReadUInt16LittleEndian(file[30..]);
        if (shift is not (9 or 12))
            return false;
        var sectorLength = 1 << shift;
        return ReadTable(file, sectorLength) is { } table
            && ChainsEnd(table)
            && DirectoryEnds(file, sectorLength, table);
    }

    private static List<uint>? ReadTable(ReadOnlySpan<byte> file, int sectorLength)
    {
        var sectors = (file.Length / sectorLength) + 1;
        var parts = new List<uint>();
        for (var slot = 0; slot < HeaderSlots; slot++)
            parts.Add(BinaryPrimitives.ReadUInt32LittleEndian(file[(76 + (4 * slot))..]));
        var more = BinaryPrimitives.ReadUInt32LittleEndian(file[68..]);
        for (var count = 0; more < FirstSpecial; count++)
        {
            if (count > sectors || Sector(file, sectorLength, more) is not { Length: > 0 } sector)
                return null;
            for (var place = 0; place + 8 <= sector.Length; place += 4)
                parts.Add(BinaryPrimitives.ReadUInt32LittleEndian(sector[place..]));
            more = BinaryPrimitives.ReadUInt32LittleEndian(sector[^4..]);
        }

        var table = new List<uint>();
        foreach (var part in parts)
        {
            if (part >= FirstSpecial)
                continue;
            if (table.Count > file.Length || Sector(file, sectorLength, part) is not { Length: > 0 } sector)
                return null;
            for (var place = 0; place + 4 <= sector.Length; place += 4)
                table.Add(BinaryPrimitives.ReadUInt32LittleEndian(sector[place..]));
        }
        return table;
    }

    // Each sector follows at most one other; then no chain can come back to itself but a full circle.
    private static bool ChainsEnd(List<uint> table)
    {
        var isFollowed = new bool[table.Count];
        foreach (var next in table)
        {
            if (next >= FirstSpecial || next >= table.Count)
                continue;
            if (isFollowed[(int)next])
                return false;
            isFollowed[(int)next] = true;
        }

        var isSeen = new bool[table.Count];
        for (var start = 0; start < table.Count; start++)
        {
            if (isFollowed[start])
                continue;
            for (
                var sector = (uint)start;
                sector < table.Count && !isSeen[(int)sector];
                sector = table[(int)sector]
            )
                isSeen[(int)sector] = true;
        }
        // What no beginning leads to is a circle.
        for (var sector = 0; sector < table.Count; sector++)
        {
            if (!isSeen[sector])
                return false;
        }
        return true;
    }

    private static bool DirectoryEnds(ReadOnlySpan<byte> file, int sectorLength, List<uint> table)
    {
        var first = BinaryPrimitives.ReadUInt32LittleEndian(file[48..]);
        return first < table.Count && !Sector(file, sectorLength, first).IsEmpty;
    }

    private static ReadOnlySpan<byte> Sector(ReadOnlySpan<byte> file, int sectorLength, uint number)
    {
        var start = ((long)number + 1) * sectorLength;
        return start >= file.Length
            ? default
            : file.Slice((int)start, (int)Math.Min(sectorLength, file.Length - start));
    }
}
