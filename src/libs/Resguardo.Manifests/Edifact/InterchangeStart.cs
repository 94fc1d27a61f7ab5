namespace Resguardo.Manifests.Edifact;

/// <summary>Finds where an interchange begins, and by which characters it is parted.</summary>
/// <remarks>
/// The three letters alone prove nothing: a control reference may read UNA1234 and a text UNA+. A UNA counts when six
/// characters later a header segment follows that is parted by what the UNA announced; a UNB when a syntax identifier
/// follows; a UNH or UNG when it begins a segment.
/// </remarks>
internal readonly record struct InterchangeStart(int At, int HeaderAt, Separators Separators)
{
    /// <summary>How far beyond its first byte a start must be seen to be known.</summary>
    public const int Sight = 64;

    // What stands in the place of the repetition separator: a blank before syntax version 4.
    public byte? AnnouncedRepetition { get; init; }

    public static bool TryFind(ReadOnlySpan<byte> text, byte before, out InterchangeStart start)
    {
        var from = 0;
        while (true)
        {
            var found = text[from..].IndexOf("UN"u8);
            if (found < 0 || from + found + 4 > text.Length)
            {
                start = default;
                return false;
            }
            from += found;
            if (TryReadAt(text, from, before, out start))
                return true;
            from += 2;
        }
    }

    /// <summary>Whether an interchange starts exactly here.</summary>
    /// <param name="text">A window of the file.</param>
    /// <param name="at">The place in the window.</param>
    /// <param name="before">The byte before the window; 0 at the beginning of the file.</param>
    /// <param name="start">The start, where there is one.</param>
    public static bool TryReadAt(ReadOnlySpan<byte> text, int at, byte before, out InterchangeStart start)
    {
        start = default;
        var rest = text[at..];
        if (rest.StartsWith("UNA"u8))
            return TryReadAdvice(rest, at, out start);
        if (rest.StartsWith("UNB"u8))
            return TryReadHeader(rest, at, out start);
        if ((rest.StartsWith("UNH+"u8) || rest.StartsWith("UNG+"u8)) && BeginsSegment(text[..at], before))
        {
            start = new(at, at, Separators.Default);
            return true;
        }
        return false;
    }

    private static bool TryReadAdvice(ReadOnlySpan<byte> rest, int at, out InterchangeStart start)
    {
        // The blank for "no repetition separator" is lost on the way now and then.
        for (var length = 9; length >= 8; length--)
        {
            if (rest.Length < length)
                continue;
            var header = length;
            while (header < rest.Length && header < Sight - 8 && rest[header] is <= (byte)' ')
                header++;
            if (
                rest.Length - header >= 4
                && rest[header] == 'U'
                && rest[header + 1] == 'N'
                && rest[header + 2] is (byte)'B' or (byte)'G' or (byte)'H'
                && rest[header + 3] == rest[4]
            )
            {
                var terminator = rest[length - 1];
                if (terminator == '\r' && rest[length] == '\n')
                    terminator = (byte)'\n';
                var separators = new Separators(
                    rest[3],
                    rest[4],
                    terminator,
                    rest[6] == ' ' ? null : rest[6],
                    null,
                    rest[5]
                );
                start = new(at, at + header, separators)
                {
                    AnnouncedRepetition = length == 9 ? rest[7] : (byte)' ',
                };
                return true;
            }
        }
        start = default;
        return false;
    }

    private static bool TryReadHeader(ReadOnlySpan<byte> rest, int at, out InterchangeStart start)
    {
        start = default;
        if (rest.Length < 10)
            return false;
        var element = rest[3];
        var syntax = rest.Slice(4, 4);
        if (
            IsLetterOrDigit(element)
            || element is (byte)' '
            || syntax.ContainsAnyExceptInRange((byte)'0', (byte)'Z')
        )
            return false;
        var component = rest[8];
        if (IsLetterOrDigit(component) || !IsLetterOrDigit(rest[9]))
            return false;

        var separators = Separators.Default;
        if (element == 0x1D)
            separators = separators with { Element = 0x1D, Component = 0x1F, Terminator = 0x1C };
        else if (element != separators.Element || (component != separators.Component && component != element))
            separators = separators with { Element = element, Component = component };
        start = new(at, at, separators) { AnnouncedRepetition = (byte)'*' };
        return true;
    }

    /// <summary>What ends the segments of an interchange without UNA: the usual character, or the end of the line.</summary>
    public static byte TerminatorOf(ReadOnlySpan<byte> text, Separators separators)
    {
        var line = text.IndexOfAny((byte)'\n', (byte)'\r');
        if (line < 0 || text[..line].Contains(separators.Terminator))
            return separators.Terminator;
        var next = text[line..].TrimStart("\r\n \t"u8);
        var beginsSegment =
            next.Length > 3
            && !next[..3].ContainsAnyExceptInRange((byte)'A', (byte)'Z')
            && next[3] == separators.Element;
        if (!beginsSegment)
            return separators.Terminator;
        return text[line..].Contains((byte)'\n') ? (byte)'\n' : (byte)'\r';
    }

    private static bool BeginsSegment(ReadOnlySpan<byte> text, byte before)
    {
        text = text.TrimEnd(" \t"u8);
        var last = text.IsEmpty ? before : text[^1];
        return last is 0 or (byte)'\n' or (byte)'\r' or (byte)'\'' or 0xBF;
    }

    private static bool IsLetterOrDigit(byte character) =>
        character
            is (>= (byte)'A' and <= (byte)'Z')
                or (>= (byte)'a' and <= (byte)'z')
                or (>= (byte)'0' and <= (byte)'9');
}
