using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Reading;

/// <summary>The part of a file that is in memory: from where the reading stands to as far as bytes are there.</summary>
/// <remarks>
/// It always fills itself to its end, so that what is read does not depend on how the stream delivers. It grows only as
/// far as one segment or text may be long. Lines are counted when somebody asks for one.
/// </remarks>
internal sealed class ByteWindow
{
    private const int FirstLength = 64 * 1024;

    private readonly Stream _content;
    private readonly ReadOptions _options;
    private readonly Action<Finding> _report;
    private readonly int _longest;
    private long _offset;

    // Up to here lines are counted in _line.
    private int _counted;
    private int _line = 1;

    /// <summary>A window on a stream; nothing is read yet.</summary>
    /// <param name="content">Read forward to its end or to the limit.</param>
    /// <param name="options">How long a file and a segment may be.</param>
    /// <param name="report">Where it is said that the file is too long.</param>
    /// <param name="longest">The most bytes to hold at once; 0 for as many as a segment may have.</param>
    public ByteWindow(Stream content, ReadOptions options, Action<Finding> report, int longest = 0)
    {
        _longest = longest == 0 ? options.MaxSegmentBytes : longest;
        _content = content;
        _options = options;
        _report = report;
    }

    /// <summary>The bytes; only those from <see cref="Position"/> to <see cref="End"/> mean something.</summary>
    public byte[] Buffer { get; private set; } = new byte[FirstLength];

    /// <summary>Where the reading stands. Bytes before it may be gone after the next <see cref="More"/>.</summary>
    public int Position { get; set; }

    /// <summary>How far bytes are there.</summary>
    public int End { get; private set; }

    /// <summary>True when no more bytes will come.</summary>
    public bool IsOver { get; private set; }

    /// <summary>True when the file is longer than is read.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The bytes from where the reading stands.</summary>
    public ReadOnlySpan<byte> Rest => Buffer.AsSpan(Position, End - Position);

    /// <summary>True when as many bytes are there as may be.</summary>
    public bool IsFull => Position == 0 && End == Buffer.Length && Buffer.Length >= _longest;

    /// <summary>The offset in the file of a byte of the buffer.</summary>
    public long OffsetOf(int index) => _offset + index;

    /// <summary>The line, from 1, of a byte of the buffer.</summary>
    public int LineOf(int index)
    {
        if (index >= _counted)
        {
            Count(index);
            return _line;
        }
        return _line - Buffer.AsSpan(index, _counted - index).Count((byte)'\n');
    }

    /// <summary>
    /// Adds bytes behind those that are there, moving what stands before <see cref="Position"/> out.
    /// </summary>
    /// <returns>False when the file is over, or when as many are there as may be.</returns>
    public bool More()
    {
        if (IsOver)
            return false;
        if (Position == 0 && End == Buffer.Length)
        {
            if (IsFull)
                return false;
            var larger = new byte[(int)Math.Min(Buffer.Length * 2L, _longest)];
            Buffer.CopyTo(larger, 0);
            Buffer = larger;
        }
        else if (Position > 0)
            Shift();

        var before = End;
        var room = Buffer.AsSpan(End);
        var allowed = Math.Max(0, _options.MaxFileBytes - (_offset + End));
        if (allowed < room.Length)
            room = room[..(int)allowed];
        End += _content.ReadAtLeast(room, room.Length, throwOnEndOfStream: false);
        if (End < Buffer.Length)
        {
            IsOver = true;
            if (End - before == room.Length)
                LookBeyondLimit();
        }
        return End > before;
    }

    private void Shift()
    {
        if (Position > _counted)
            Count(Position);
        Buffer.AsSpan(Position, End - Position).CopyTo(Buffer);
        _offset += Position;
        _counted -= Position;
        End -= Position;
        Position = 0;
    }

    private void Count(int index)
    {
        _line += Buffer.AsSpan(_counted, index - _counted).Count((byte)'\n');
        _counted = index;
    }

    private void LookBeyondLimit()
    {
        Span<byte> one = stackalloc byte[1];
        if (_content.Read(one) == 0)
            return;
        IsCut = true;
        _report(
            new Finding(ReadingFindings.LimitExceeded, FilePlace.InText(OffsetOf(End), LineOf(End)))
            {
                Expected = $"{nameof(ReadOptions.MaxFileBytes)} {_options.MaxFileBytes}",
            }
        );
    }
}
