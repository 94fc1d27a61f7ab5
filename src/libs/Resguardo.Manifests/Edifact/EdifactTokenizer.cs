using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Edifact;

/// <summary>Cuts a UN/EDIFACT file into segments, elements and components, one segment at a time.</summary>
/// <remarks>
/// <para>
/// Nothing is copied: a component is a view of the read buffer and holds until the next <see cref="Read"/>. Released
/// characters are plain again, and line breaks of a sender who wraps at a fixed width are gone. A line break inside a
/// value that is no wrapping stands as one <c>\n</c>.
/// </para>
/// <para>
/// Text before an interchange is passed over, several interchanges may follow each other, and each may have its own
/// separators. Whatever the bytes, nothing is thrown but what the stream throws; see <see cref="TryTakeFinding"/>.
/// </para>
/// </remarks>
public sealed class EdifactTokenizer
{
    private const int FirstBufferBytes = 128 * 1024;
    private const int Sight = 512;
    private const int WrapSight = 8 * 1024;
    private const int NoBlock = int.MinValue / 2;

    private enum Kind : byte
    {
        Component,
        Element,
        Terminator,
        Release,
        Break,
        Repetition,
    }

    private enum Outcome
    {
        Segment,
        Unterminated,
        TooLong,
    }

    private readonly Stream _content;
    private readonly ReadOptions _options;
    private readonly Queue<Finding> _findings = new();
    private readonly byte[] _kinds = new byte[256];

    private byte[] _buffer;
    private int _end;
    private long _bufferOffset;
    private bool _isAtEnd;

    // The block of 64 bytes at hand, and the separators in it that are still to come.
    private SeparatorScan _scan = new(Separators.Default);
    private int _block = NoBlock;
    private ulong _mask;

    private int _next;
    private int _segment;
    private int[] _starts = new int[256];
    private int[] _elements = new int[256];
    private int _count;
    private int _elementCount;
    private readonly List<int> _repeats = [];

    private bool _isInside;
    private bool _isHeaderNext;
    private byte? _announcedRepetition;
    private byte _last;
    private int _line = 1;
    private long _lineStart;
    private long _longestLine;
    private int _wrapWidth;
    private long _segmentOffset;
    private int _segmentLine;
    private int _number;

    /// <summary>Begins to read a file.</summary>
    /// <param name="content">The file from its first byte; read once, forward only, and not closed.</param>
    /// <param name="options">Limits; those of <see cref="ReadOptions.Default"/> when null.</param>
    public EdifactTokenizer(Stream content, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        _content = content;
        _options = options ?? ReadOptions.Default;
        _buffer = new byte[FirstBufferBytes + SeparatorScan.BlockBytes];
        Use(Separators.Default);
    }

    /// <summary>The separators of the interchange at hand.</summary>
    public Separators Separators { get; private set; } = Separators.Default;

    /// <summary>Where the segment begins.</summary>
    public FilePlace Place =>
        _number > 0
            ? FilePlace.InSegment(_segmentOffset, _segmentLine, _number)
            : FilePlace.InText(_segmentOffset, _segmentLine);

    /// <summary>The segment's number in its message, where UNH is 1; 0 outside of messages.</summary>
    public int Number => _number;

    /// <summary>True when the file ended before the segment did.</summary>
    public bool IsUnterminated { get; private set; }

    /// <summary>True when a value of the segment holds a line break.</summary>
    public bool HasBreaks { get; private set; }

    /// <summary>The segment's name, such as <c>NAD</c>, as written.</summary>
    public ReadOnlySpan<byte> Tag => Component(0, 0);

    /// <summary>How many elements follow the name.</summary>
    public int ElementCount => Math.Max(_elementCount - 1, 0);

    // Three letters in one number, upper case; 0 when the name is no name.
    internal uint TagCode { get; private set; }

    /// <summary>The number of components in an element, its repeats included; 0 when there is no such element.</summary>
    /// <param name="element">Counted from 1, as in the directories; 0 is the segment's name.</param>
    public int ComponentCount(int element) =>
        (uint)element < (uint)_elementCount ? _elements[element + 1] - _elements[element] : 0;

    /// <summary>How many times an element repeats; 1 before syntax version 4, 0 when there is no such element.</summary>
    public int RepeatCount(int element)
    {
        if ((uint)element >= (uint)_elementCount)
            return 0;
        var count = 1;
        foreach (var repeat in _repeats)
        {
            if (repeat > _elements[element] && repeat < _elements[element + 1])
                count++;
        }
        return count;
    }

    /// <summary>A component of an element, of its first repeat; empty when there is none.</summary>
    /// <param name="element">Counted from 1, as in the directories; 0 is the segment's name.</param>
    /// <param name="component">Counted from 0.</param>
    public ReadOnlySpan<byte> Component(int element, int component = 0)
    {
        if ((uint)element >= (uint)_elementCount)
            return default;
        var index = _elements[element] + component;
        if (index >= _elements[element + 1] || (_repeats.Count > 0 && index >= EndOfRepeat(element, 0)))
            return default;
        return At(index);
    }

    /// <summary>A component of one of an element's repeats; empty when there is none.</summary>
    /// <param name="element">Counted from 1, as in the directories.</param>
    /// <param name="repeat">Counted from 0.</param>
    /// <param name="component">Counted from 0.</param>
    public ReadOnlySpan<byte> Component(int element, int repeat, int component)
    {
        if ((uint)element >= (uint)_elementCount || repeat >= RepeatCount(element))
            return default;
        var index = (repeat == 0 ? _elements[element] : EndOfRepeat(element, repeat - 1)) + component;
        return index < EndOfRepeat(element, repeat) ? At(index) : default;
    }

    /// <summary>Takes the next thing that is wrong with the file's outer form: text before the header, a limit exceeded.</summary>
    public bool TryTakeFinding([NotNullWhen(true)] out Finding? finding) => _findings.TryDequeue(out finding);

    /// <summary>Goes on to the next segment; empty ones are passed over.</summary>
    /// <returns>False at the end of the file.</returns>
    public bool Read()
    {
        if (TagCode == Tags.UNT)
            _number = 0;
        else if (TagCode == Tags.UNZ)
        {
            _isInside = false;
            _last = (byte)'\n';
        }
        TagCode = 0;
        _count = _elementCount = 0;
        HasBreaks = IsUnterminated = false;
        if (_repeats.Count > 0)
            _repeats.Clear();

        while (true)
        {
            if (!_isInside && !FindStart())
                return false;
            if (!SkipNoise())
                return false;
            if (_buffer[_next] == 'U' && StartsInterchange())
                continue;

            _segment = _next;
            _segmentOffset = _bufferOffset + _next;
            _segmentLine = _line;
            switch (Scan())
            {
                case Outcome.TooLong:
                    _count = _elementCount = 0;
                    continue;
                case Outcome.Unterminated:
                    IsUnterminated = true;
                    break;
                case Outcome.Segment when Separators.Terminator == '\n':
                    EndLine(_next - 1);
                    break;
            }
            Begin();
            return true;
        }
    }

    /// <summary>What follows the segment, as far as it can be seen at once: up to 32 KB.</summary>
    internal ReadOnlySpan<byte> Ahead()
    {
        const int far = 32 * 1024;
        if (_end - _next < far && !_isAtEnd)
            Refill(_next - _segment + far);
        return _buffer.AsSpan(_next, Math.Min(_end - _next, far));
    }

    private void Begin()
    {
        var at = _starts[0];
        TagCode =
            _starts[1] - at == 4
            && IsLetter(_buffer[at])
            && IsLetter(_buffer[at + 1])
            && IsLetter(_buffer[at + 2])
                ? ((uint)_buffer[at] << 16) | ((uint)_buffer[at + 1] << 8) | _buffer[at + 2]
                : CodeOf(Tag);
        if (TagCode == Tags.UNH)
            _number = 1;
        else if (_number > 0)
            _number++;
        if (TagCode == Tags.UNB)
            UseRepetition();
    }

    private static bool IsLetter(byte character) => (uint)(character - 'A') <= 'Z' - 'A';

    private static uint CodeOf(ReadOnlySpan<byte> tag)
    {
        tag = tag.Trim(" \n"u8);
        if (tag.Length != 3)
            return 0;
        var code = 0u;
        foreach (var character in tag)
        {
            var upper = character is >= (byte)'a' and <= (byte)'z' ? character - 32u : character;
            if (upper is not ((>= 'A' and <= 'Z') or (>= '0' and <= '9')))
                return 0;
            code = code << 8 | upper;
        }
        return code;
    }

    private ReadOnlySpan<byte> At(int index)
    {
        var start = _starts[index];
        return _buffer.AsSpan(start, _starts[index + 1] - 1 - start);
    }

    private int EndOfRepeat(int element, int repeat)
    {
        foreach (var index in _repeats)
        {
            if (index > _elements[element] && index < _elements[element + 1] && repeat-- == 0)
                return index;
        }
        return _elements[element + 1];
    }

    // Optimised from its first call: it is where a big file spends its time before the runtime would notice.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Outcome Scan()
    {
        var at = _segment - _block;
        if ((uint)at < SeparatorScan.BlockBytes)
            _mask &= ulong.MaxValue << at;
        else
            LoadBlock(_segment);

        var count = 1;
        var elements = 1;
        var isPlain = true;
        var releases = false;
        var isTooLong = false;
        var cut = 0;
        ref var kinds = ref MemoryMarshal.GetArrayDataReference(_kinds);
        _starts[0] = _segment;
        _elements[0] = 0;
        while (true)
        {
            var block = _block;
            var mask = _mask;
            if (releases)
                mask = Release(mask, block, block - 1, ref releases);
            ref var bytes = ref MemoryMarshal.GetArrayDataReference(_buffer);
            ref var starts = ref MemoryMarshal.GetArrayDataReference(_starts);
            ref var elementStarts = ref MemoryMarshal.GetArrayDataReference(_elements);
            while (mask != 0)
            {
                var place = block + BitOperations.TrailingZeroCount(mask);
                mask &= mask - 1;
                var kind = Unsafe.Add(ref kinds, (uint)Unsafe.Add(ref bytes, (uint)place));
                if (kind <= (byte)Kind.Element)
                {
                    // A component begins; whether an element does too is added without a branch.
                    Unsafe.Add(ref elementStarts, (uint)elements) = count;
                    elements += kind;
                    Unsafe.Add(ref starts, (uint)count) = place + 1;
                    count++;
                }
                else if (kind == (byte)Kind.Terminator)
                {
                    Unsafe.Add(ref starts, (uint)count) = place + 1;
                    _mask = mask;
                    _next = place + 1;
                    return Finish(count, elements, cut, isPlain, isTooLong)
                        ? Outcome.Segment
                        : Outcome.TooLong;
                }
                else if (kind == (byte)Kind.Repetition)
                {
                    _repeats.Add(count);
                    Unsafe.Add(ref starts, (uint)count) = place + 1;
                    count++;
                }
                else
                {
                    isPlain = false;
                    if (kind == (byte)Kind.Release)
                        mask = Release(mask, block, place, ref releases);
                }
            }

            if (count > _options.MaxElements)
            {
                if (cut == 0)
                {
                    cut = _starts[_options.MaxElements];
                    Limit(nameof(ReadOptions.MaxElements), _options.MaxElements);
                }
                count = _options.MaxElements;
                elements = Math.Min(elements, count);
                _repeats.RemoveAll(repeat => repeat >= _options.MaxElements);
            }
            MakeRoom(count);

            block += SeparatorScan.BlockBytes;
            if (block - _segment > _options.MaxSegmentBytes)
            {
                if (!isTooLong)
                    Limit(nameof(ReadOptions.MaxSegmentBytes), _options.MaxSegmentBytes);
                isTooLong = true;
                var passed = Math.Min(block, _end);
                CountLines(_segment, passed);
                _segment = passed;
                _starts[0] = _segment;
                count = elements = 1;
                _repeats.Clear();
            }
            if (block + SeparatorScan.BlockBytes > _end && !_isAtEnd)
            {
                _count = count;
                var shift = _segment;
                cut -= cut == 0 ? 0 : shift;
                Refill(block + SeparatorScan.BlockBytes - _segment);
                block -= shift;
            }
            if (block >= _end)
            {
                _starts[count] = _end + 1;
                _next = _end;
                _block = NoBlock;
                return Finish(count, elements, cut, isPlain, isTooLong)
                    ? Outcome.Unterminated
                    : Outcome.TooLong;
            }
            LoadBlock(block);
        }
    }

    private bool Finish(int count, int elements, int cut, bool isPlain, bool isTooLong)
    {
        if (isTooLong)
        {
            CountLines(_segment, _next);
            return false;
        }
        if (count > _options.MaxElements)
        {
            if (cut == 0)
            {
                cut = _starts[_options.MaxElements];
                Limit(nameof(ReadOptions.MaxElements), _options.MaxElements);
            }
            count = _options.MaxElements;
        }
        if (cut != 0)
        {
            _starts[count] = cut;
            _repeats.RemoveAll(repeat => repeat >= _options.MaxElements);
            while (elements > 1 && _elements[elements - 1] >= count)
                elements--;
        }
        _elements[elements] = count;
        _count = count;
        _elementCount = elements;
        if (!isPlain)
            Clean();
        return true;
    }

    // Takes the meaning from the character after a release character at `place`. A fold of a wrapped file may lie between.
    private ulong Release(ulong mask, int block, int place, ref bool releases)
    {
        var next = place + 1;
        if (_wrapWidth > 0)
        {
            while (
                next < _end
                && next < block + SeparatorScan.BlockBytes
                && _buffer[next] is (byte)'\r' or (byte)'\n'
            )
                mask &= ~(1UL << (next++ - block));
        }
        releases = next >= block + SeparatorScan.BlockBytes;
        return releases ? mask : mask & ~(1UL << (next - block));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void LoadBlock(int at)
    {
        _block = at;
        _mask = _scan.Find(_buffer, at);
        var loaded = _end - at;
        if (loaded < SeparatorScan.BlockBytes)
            _mask &= loaded <= 0 ? 0 : (1UL << loaded) - 1;
    }

    private void MakeRoom(int count)
    {
        if (_starts.Length - count > SeparatorScan.BlockBytes + 2)
            return;
        Array.Resize(ref _starts, _starts.Length * 2);
        Array.Resize(ref _elements, _starts.Length);
    }

    // Writes the segment anew in its own place, without release characters and folds.
    private void Clean()
    {
        var buffer = _buffer;
        var separators = Separators;
        var write = _segment;
        var from = _segment;
        for (var index = 0; index < _count; index++)
        {
            var to = _starts[index + 1] - 1;
            var start = write;
            _starts[index] = start;
            for (var read = from; read < to; read++)
            {
                var character = buffer[read];
                if (character == separators.Release)
                {
                    var released = read + 1;
                    if (_wrapWidth > 0)
                    {
                        while (released < to && buffer[released] is (byte)'\r' or (byte)'\n')
                            released++;
                    }
                    if (released < to && IsReleasable(buffer[released]))
                    {
                        for (; read < released; read++)
                        {
                            if (buffer[read] == '\n')
                                EndLine(read);
                        }
                        character = buffer[released];
                        buffer[write++] = character;
                        continue;
                    }
                }
                else if (character is (byte)'\r' or (byte)'\n')
                {
                    var fold = read;
                    if (character == '\r' && read + 1 < to && buffer[read + 1] == '\n')
                        read++;
                    var isWrap = IsWrap(fold);
                    if (buffer[read] == '\n')
                        EndLine(read);
                    if (isWrap || index == 0)
                        continue;
                    while (write > start && buffer[write - 1] is (byte)' ' or (byte)'\t' or (byte)'\n')
                        write--;
                    buffer[write++] = (byte)'\n';
                    HasBreaks = true;
                    while (read + 1 < to && buffer[read + 1] is (byte)' ' or (byte)'\t')
                        read++;
                    continue;
                }
                buffer[write++] = character;
            }
            from = to + 1;
            write++;
        }
        _starts[_count] = write;
    }

    // Some senders also release the decimal mark. A release character before anything else is one typed by a person.
    private bool IsReleasable(byte character) =>
        Separators.Includes(character) || character == Separators.DecimalMark || character == '.';

    private bool IsWrap(int at)
    {
        var width = _bufferOffset + at - _lineStart;
        if (_wrapWidth > 0)
            return width == _wrapWidth;
        if (width is not (70 or 72 or 80) || _longestLine > width)
            return false;
        _wrapWidth = (int)width;
        return true;
    }

    private bool FindStart()
    {
        FilePlace? foreignPlace = null;
        string? foreign = null;
        var isAfter = _bufferOffset + _next > 0;
        while (true)
        {
            _segment = _next;
            if (_end - _next < WrapSight && !_isAtEnd)
                Refill(WrapSight);
            var window = _buffer.AsSpan(_next, _end - _next);
            if (
                InterchangeStart.TryFind(window, _last, out var start)
                && (start.At + InterchangeStart.Sight <= window.Length || _isAtEnd)
            )
            {
                Pass(start.At);
                Report();
                Use(start);
                return true;
            }
            if (_isAtEnd)
            {
                Pass(window.Length);
                Report();
                return false;
            }
            Pass(Math.Max(start.At, window.Length - InterchangeStart.Sight));
        }

        void Pass(int length)
        {
            var passed = _buffer.AsSpan(_next, length);
            if (foreign is null)
            {
                var at = passed.StartsWith("\uFEFF"u8) ? 3 : 0;
                while (at < length && passed[at] <= ' ')
                    at++;
                if (at < length)
                {
                    CountLines(_next, _next + at);
                    _next += at;
                    passed = passed[at..];
                    length -= at;
                    foreign = Shown(passed);
                    foreignPlace = FilePlace.InText(_bufferOffset + _next, _line);
                }
            }
            if (length > 0)
                _last = passed[^1];
            CountLines(_next, _next + length);
            _next += length;
        }

        void Report()
        {
            if (foreign is null || foreignPlace is not { } place)
                return;
            var kind =
                isAfter && _isAtEnd && _next == _end
                    ? EdifactFindings.TextAfterTrailer
                    : EdifactFindings.TextBeforeHeader;
            _findings.Enqueue(new Finding(kind, place) { Found = foreign });
        }
    }

    private static string Shown(ReadOnlySpan<byte> text)
    {
        text = text[..Math.Min(text.Length, 40)];
        var characters = Encoding.Latin1.GetString(text).ToCharArray();
        for (var place = 0; place < characters.Length; place++)
        {
            if (char.IsControl(characters[place]))
                characters[place] = ' ';
        }
        return new string(characters).Trim();
    }

    // At the start of a segment: another interchange, maybe with other separators, without the trailer of this one.
    private bool StartsInterchange()
    {
        if (_isHeaderNext)
        {
            _isHeaderNext = false;
            return false;
        }
        var window = _buffer.AsSpan(_next, _end - _next);
        if (window.Length < 4 || window[1] != 'N' || window[2] is not ((byte)'A' or (byte)'B'))
            return false;
        if (!InterchangeStart.TryReadAt(window, 0, (byte)'\n', out var start))
            return false;
        var isSame =
            start.HeaderAt == 0
            && start.Separators.Element == Separators.Element
            && start.Separators.Component == Separators.Component;
        if (isSame)
            return false;
        Use(start);
        return true;
    }

    private void Use(InterchangeStart start)
    {
        _segment = _next;
        if (_end - _next < WrapSight && !_isAtEnd)
            Refill(WrapSight);
        CountLines(_next, _next + start.HeaderAt - start.At);
        _next += start.HeaderAt - start.At;
        _announcedRepetition = start.AnnouncedRepetition;
        _isInside = true;
        _isHeaderNext = true;
        _longestLine = 0;
        var window = _buffer.AsSpan(_next, Math.Min(_end - _next, WrapSight));
        var separators = start.Separators;
        if (start.HeaderAt == start.At)
            separators = separators with { Terminator = InterchangeStart.TerminatorOf(window, separators) };
        _wrapWidth =
            separators.Terminator == '\n'
                ? 0
                : LineWrap.WidthOf(window, separators.Terminator, (int)(_bufferOffset + _next - _lineStart));
        Use(separators);
    }

    private void Use(Separators separators)
    {
        Separators = separators;
        Array.Clear(_kinds);
        _kinds['\r'] = _kinds['\n'] = (byte)Kind.Break;
        if (separators.Release is { } release)
            _kinds[release] = (byte)Kind.Release;
        if (separators.Repetition is { } repetition)
            _kinds[repetition] = (byte)Kind.Repetition;
        _kinds[separators.Component] = (byte)Kind.Component;
        _kinds[separators.Element] = (byte)Kind.Element;
        _kinds[separators.Terminator] = (byte)Kind.Terminator;
        _scan = new SeparatorScan(separators);
        _block = NoBlock;
    }

    // Before syntax version 4 the character announced for repeats is a blank or data.
    private void UseRepetition()
    {
        if (
            Component(1, 1) is [(byte)'4', ..]
            && _announcedRepetition is { } repetition
            && repetition != ' '
            && !Separators.Includes(repetition)
        )
            Use(Separators with { Repetition = repetition });
        else if (Separators.Repetition is not null)
            Use(Separators with { Repetition = null });
    }

    private bool SkipNoise()
    {
        var terminator = Separators.Terminator;
        while (true)
        {
            if (_end - _next < Sight && !_isAtEnd)
            {
                _segment = _next;
                Refill(Sight);
            }
            for (; _next < _end; _next++)
            {
                var character = _buffer[_next];
                if (character == '\n')
                    EndLine(_next);
                else if (character == 0xEF && _buffer.AsSpan(_next, _end - _next).StartsWith("\uFEFF"u8))
                    _next += 2;
                else if (character > ' ' && character != terminator)
                {
                    // What follows must be in sight before it is judged.
                    if (_end - _next >= Sight || _isAtEnd)
                        return true;
                    break;
                }
            }
            if (_next == _end && _isAtEnd)
                return false;
        }
    }

    private void CountLines(int from, int to)
    {
        while (from < to)
        {
            var found = _buffer.AsSpan(from, to - from).IndexOf((byte)'\n');
            if (found < 0)
                return;
            EndLine(from + found);
            from += found + 1;
        }
    }

    private void EndLine(int at)
    {
        var offset = _bufferOffset + at;
        var width = offset - _lineStart;
        if (at > 0 && width > 0 && _buffer[at - 1] == '\r')
            width--;
        if (width > _longestLine)
            _longestLine = width;
        _line++;
        _lineStart = offset + 1;
    }

    // Moves the segment at hand to the front and reads on until so many bytes of it are there, or the file ends.
    private void Refill(int required)
    {
        var shift = _segment;
        if (shift > 0)
        {
            _buffer.AsSpan(shift, _end - shift).CopyTo(_buffer);
            _end -= shift;
            _next -= shift;
            _block -= shift;
            _segment = 0;
            _bufferOffset += shift;
            for (var index = 0; index <= _count && index < _starts.Length; index++)
                _starts[index] -= shift;
        }
        if (_buffer.Length - SeparatorScan.BlockBytes < required)
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, required + SeparatorScan.BlockBytes));
        while (_end < required && !_isAtEnd)
            ReadMore();
    }

    private void ReadMore()
    {
        var room = _buffer.Length - SeparatorScan.BlockBytes - _end;
        var allowed = _options.MaxFileBytes - (_bufferOffset + _end);
        if (allowed <= 0)
        {
            if (_content.ReadByte() >= 0)
                Limit(nameof(ReadOptions.MaxFileBytes), _options.MaxFileBytes);
            _isAtEnd = true;
            return;
        }
        var count = _content.Read(_buffer, _end, (int)Math.Min(room, allowed));
        _isAtEnd = count == 0;
        _end += count;
    }

    private void Limit(string name, long value) =>
        _findings.Enqueue(
            new Finding(ReadingFindings.LimitExceeded, Place)
            {
                Found = string.Create(CultureInfo.InvariantCulture, $"> {value}"),
                Expected = string.Create(CultureInfo.InvariantCulture, $"{name} = {value}"),
            }
        );
}
