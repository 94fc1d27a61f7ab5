using System.Security.Cryptography;
using System.Text;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Histories;

/// <summary>A history in a file.</summary>
/// <remarks>
/// The file holds a mark, its version, the entries, and a SHA-256 over all of it. It is written beside its place, brought to
/// the disk, and then put there by a rename, so that whatever happens meanwhile the place holds the old history or the
/// new one, whole.
/// </remarks>
public static class HistoryFile
{
    /// <summary>The version of the format that is written and read.</summary>
    public const int Version = 1;

    private const int HashLength = 32;

    private static ReadOnlySpan<byte> Mark => "RESGUARDO-HISTORY"u8;

    /// <summary>Reads a history.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">How much to remember from here on; the defaults when null. A smaller limit forgets the oldest.</param>
    /// <exception cref="HistoryFileException">The file is none of ours, of another version, cut, or damaged.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static History Load(string path, HistoryLimits? limits = null)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        return Read(file, limits);
    }

    /// <summary>Reads a history, or begins an empty one when there is no such file.</summary>
    /// <inheritdoc cref="Load"/>
    public static History LoadOrBegin(string path, HistoryLimits? limits = null) =>
        File.Exists(path) ? Load(path, limits) : new History(limits);

    /// <summary>Writes a history, in place of what stands there.</summary>
    /// <exception cref="IOException">The file cannot be written; what stood there stands still.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written; what stood there stands still.</exception>
    public static void Save(History history, string path) => Save(history, path, static stream => stream);

    internal static void Save(History history, string path, Func<Stream, Stream> wrap)
    {
        ArgumentNullException.ThrowIfNull(history);
        var beside = path + ".new";
        using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
        {
            Write(history, wrap(file));
            file.Flush(flushToDisk: true);
        }
        File.Move(beside, path, overwrite: true);
    }

    internal static void Write(History history, Stream stream)
    {
        using var hash = SHA256.Create();
        using (var hashed = new CryptoStream(stream, hash, CryptoStreamMode.Write, leaveOpen: true))
        using (var buffered = new BufferedStream(hashed, 1 << 16))
        using (var writer = new BinaryWriter(buffered, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Mark);
            writer.Write((ushort)Version);
            history.Parties.Write(writer);
            history.Attributes.Write(writer);
            history.Counts.Write(writer);
            history.Containers.Write(writer);
            history.Seals.Write(writer);
            history.Bills.Write(writer);
            history.Rates.Write(writer);
            history.Files.Write(writer);
            WriteMeasures(writer, history);
        }
        stream.Write(hash.Hash!);
    }

    internal static History Read(Stream stream, HistoryLimits? limits)
    {
        Span<byte> head = stackalloc byte[Mark.Length + sizeof(ushort)];
        if (
            stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length
            || !head.StartsWith(Mark)
        )
            throw new HistoryFileException(HistoryFileFault.NotAHistory);
        var version = BitConverter.ToUInt16(head[Mark.Length..]);
        if (version != Version)
            throw new HistoryFileException(HistoryFileFault.OtherVersion);
        if (!HashFits(stream))
            throw new HistoryFileException(HistoryFileFault.Damaged);

        stream.Position = head.Length;
        using var buffered = new BufferedStream(stream, 1 << 16);
        using var reader = new BinaryReader(buffered, Encoding.UTF8, leaveOpen: true);
        var history = new History(limits);
        history.Parties.Read(reader);
        history.Attributes.Read(reader);
        history.Counts.Read(reader);
        history.Containers.Read(reader);
        history.Seals.Read(reader);
        history.Bills.Read(reader);
        history.Rates.Read(reader);
        history.Files.Read(reader);
        ReadMeasures(reader, history);
        return history;
    }

    private static bool HashFits(Stream stream)
    {
        var length = stream.Length - HashLength;
        if (length < 0)
            return false;
        stream.Position = 0;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        for (var left = length; left > 0; )
        {
            var read = stream.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
            if (read == 0)
                return false;
            hash.AppendData(buffer, 0, read);
            left -= read;
        }
        Span<byte> expected = stackalloc byte[HashLength];
        return stream.ReadAtLeast(expected, HashLength, throwOnEndOfStream: false) == HashLength
            && hash.GetHashAndReset().AsSpan().SequenceEqual(expected);
    }

    private static void WriteMeasures(BinaryWriter writer, History history)
    {
        var keys = history.Measures.Keys.ToArray();
        Array.Sort(keys);
        writer.Write7BitEncodedInt(keys.Length);
        foreach (var key in keys)
        {
            var distribution = history.Measures[key];
            // No batch has this number, so whatever waits is counted in.
            distribution.Settle(-1);
            writer.Write(key);
            writer.Write7BitEncodedInt64(distribution.Count);
            writer.Write7BitEncodedInt(distribution.LastDay);
            writer.Write7BitEncodedInt(distribution.Sample.Count);
            foreach (var value in distribution.Sample)
                writer.Write(value);
        }
    }

    private static void ReadMeasures(BinaryReader reader, History history)
    {
        for (var count = reader.Read7BitEncodedInt(); count > 0; count--)
        {
            var key = reader.ReadUInt64();
            var seen = reader.Read7BitEncodedInt64();
            var lastDay = reader.Read7BitEncodedInt();
            var sample = new double[reader.Read7BitEncodedInt()];
            for (var place = 0; place < sample.Length; place++)
                sample[place] = reader.ReadDouble();
            if (history.Measures.Count >= history.Limits.Distributions)
                HistoryLearning.ForgetOldest(history.Measures);
            history.Measures[key] = Distribution.Of(seen, lastDay, sample);
        }
    }
}

/// <summary>Why a file is not read as a history.</summary>
public enum HistoryFileFault
{
    /// <summary>It does not begin as one.</summary>
    NotAHistory,

    /// <summary>It was written by another version of the program.</summary>
    OtherVersion,

    /// <summary>It is cut or changed: its check sum does not fit.</summary>
    Damaged,
}

/// <summary>A file is not read as a history. <see cref="Fault"/> says why; the file is left as it is.</summary>
public sealed class HistoryFileException : Exception
{
    /// <summary>A refusal for a reason.</summary>
    public HistoryFileException(HistoryFileFault fault)
        : base($"The history file cannot be read: {fault}.") => Fault = fault;

    /// <summary>The reason.</summary>
    public HistoryFileFault Fault { get; }
}
