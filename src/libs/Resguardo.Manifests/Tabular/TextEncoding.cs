using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using UtfUnknown;

namespace Resguardo.Manifests.Tabular;

/// <summary>How the bytes of a text file become characters.</summary>
internal sealed class TextEncoding
{
    private enum Way
    {
        Utf8,
        Utf16,
        SingleByte,
        Other,
    }

    // What stands between letters of Western European text in Windows-1252, beside the letters themselves.
    private const string UsualSigns = "\u00a0¡ª«°²³´·º»¿€‚„…‘’“”•–—™®©ŠšŒœŽžŸ£§¨¸¹¼½¾";

    private readonly Way _way;
    private readonly bool _isBigEndian;
    private readonly char[] _table = [];

    private TextEncoding(
        string name,
        Way way,
        int preambleLength,
        Encoding encoding,
        bool isBigEndian = false
    )
    {
        Name = name;
        _way = way;
        PreambleLength = preambleLength;
        Encoding = encoding;
        _isBigEndian = isBigEndian;
        _table = way switch
        {
            Way.SingleByte => TableOf(encoding),
            Way.Utf8 => TableOf(Legacy(1252)),
            _ => [],
        };
    }

    /// <summary>The encoding's name, such as <c>UTF-8</c> or <c>Windows-1252</c>.</summary>
    public string Name { get; }

    /// <summary>How many bytes of byte order mark stand in front.</summary>
    public int PreambleLength { get; }

    /// <summary>The framework's encoding.</summary>
    public Encoding Encoding { get; }

    /// <summary>How many bytes one character is; 0 when that differs.</summary>
    public int BytesPerCharacter =>
        _way switch
        {
            Way.SingleByte => 1,
            Way.Utf16 => 2,
            _ => 0,
        };

    /// <summary>The encoding of a name; null when there is none of that name.</summary>
    public static TextEncoding? Named(string name, ReadOnlySpan<byte> head)
    {
        var sniffed = Sniff(head);
        if (string.Equals(sniffed.Name, name, StringComparison.OrdinalIgnoreCase))
            return sniffed;
        Encoding encoding;
        try
        {
            encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }

        var preamble = encoding.Preamble;
        var length = preamble.Length > 0 && head.StartsWith(preamble) ? preamble.Length : 0;
        return encoding.CodePage switch
        {
            65001 => new("UTF-8", Way.Utf8, length, Encoding.UTF8),
            1200 => Utf16(false, length),
            1201 => Utf16(true, length),
            _ when encoding.IsSingleByte => new(encoding.WebName, Way.SingleByte, 0, encoding),
            _ => new(encoding.WebName, Way.Other, length, encoding),
        };
    }

    /// <summary>The encoding of a file that begins so.</summary>
    public static TextEncoding Sniff(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Utf8(3);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Utf16(false, 2);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Utf16(true, 2);
        if (Utf16Without(head) is { } isBigEndian)
            return Utf16(isBigEndian, 0);
        if (!head.ContainsAnyExceptInRange((byte)0, (byte)127) || IsUtf8(head))
            return Utf8(0);
        return Legacy(head);
    }

    /// <summary>Turns bytes into characters, as many as fit.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="characters">Takes the characters; at least as long as <paramref name="bytes"/>.</param>
    /// <param name="isLast">True when no bytes follow.</param>
    /// <param name="foreign">Called with the place of each character that came from a byte which is not of the encoding.</param>
    /// <param name="decoder">The file's own decoder of <see cref="Encoding"/>, for encodings that need one.</param>
    /// <param name="bytesRead">How many bytes were used; what is left must come again with what follows it.</param>
    /// <returns>How many characters were written.</returns>
    public int Decode(
        ReadOnlySpan<byte> bytes,
        Span<char> characters,
        bool isLast,
        Action<int> foreign,
        Decoder decoder,
        out int bytesRead
    )
    {
        switch (_way)
        {
            case Way.Utf8:
                return DecodeUtf8(bytes, characters, isLast, foreign, out bytesRead);
            case Way.SingleByte:
                bytesRead = bytes.Length;
                DecodeSingleBytes(bytes, characters);
                return bytes.Length;
            case Way.Utf16:
                bytesRead = bytes.Length & ~1;
                DecodeUtf16(bytes[..bytesRead], characters);
                if (isLast)
                    bytesRead = bytes.Length;
                return bytes.Length / 2;
            default:
                bytesRead = bytes.Length;
                return decoder.GetChars(bytes, characters, isLast);
        }
    }

    private int DecodeUtf8(
        ReadOnlySpan<byte> bytes,
        Span<char> characters,
        bool isLast,
        Action<int> foreign,
        out int bytesRead
    )
    {
        bytesRead = 0;
        var written = 0;
        while (bytesRead < bytes.Length)
        {
            var status = System.Text.Unicode.Utf8.ToUtf16(
                bytes[bytesRead..],
                characters[written..],
                out var read,
                out var count,
                replaceInvalidSequences: false,
                isFinalBlock: isLast
            );
            bytesRead += read;
            written += count;
            if (status != System.Buffers.OperationStatus.InvalidData)
                break;
            // A byte that is not UTF-8 was written by a program that knows only Windows-1252.
            foreign(written);
            characters[written++] = _table[bytes[bytesRead++]];
        }
        return written;
    }

    private void DecodeSingleBytes(ReadOnlySpan<byte> bytes, Span<char> characters)
    {
        var done = 0;
        while (done < bytes.Length)
        {
            var status = Ascii.ToUtf16(bytes[done..], characters[done..], out var ascii);
            done += ascii;
            if (status == System.Buffers.OperationStatus.Done)
                break;
            while (done < bytes.Length && bytes[done] > 127)
            {
                characters[done] = _table[bytes[done]];
                done++;
            }
        }
    }

    private void DecodeUtf16(ReadOnlySpan<byte> bytes, Span<char> characters)
    {
        var units = MemoryMarshal.Cast<byte, ushort>(bytes);
        var target = MemoryMarshal.Cast<char, ushort>(characters)[..units.Length];
        if (_isBigEndian == BitConverter.IsLittleEndian)
            BinaryPrimitives.ReverseEndianness(units, target);
        else
            units.CopyTo(target);
    }

    private static TextEncoding Utf8(int preamble) => new("UTF-8", Way.Utf8, preamble, Encoding.UTF8);

    private static TextEncoding Utf16(bool isBigEndian, int preamble) =>
        new(
            isBigEndian ? "UTF-16BE" : "UTF-16",
            Way.Utf16,
            preamble,
            isBigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode,
            isBigEndian
        );

    // Latin text in UTF-16 has a NUL in nearly every other byte, and hardly one elsewhere.
    private static bool? Utf16Without(ReadOnlySpan<byte> head)
    {
        var sample = head[..Math.Min(head.Length & ~1, 4096)];
        if (sample.Length < 4)
            return null;
        int even = 0,
            odd = 0;
        for (var place = 0; place < sample.Length; place += 2)
        {
            if (sample[place] == 0)
                even++;
            if (sample[place + 1] == 0)
                odd++;
        }
        var units = sample.Length / 2;
        if (odd > units * 0.6 && even < units * 0.05)
            return false;
        if (even > units * 0.6 && odd < units * 0.05)
            return true;
        return null;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> head)
    {
        // The head may be cut inside a character.
        for (var cut = 0; cut < 4 && cut < head.Length; cut++)
        {
            if (System.Text.Unicode.Utf8.IsValid(head[..^cut]))
                return true;
        }

        // UTF-8 into which somebody pasted a few bytes of another program is still UTF-8.
        var foreign = 0;
        var sequences = 0;
        var rest = head;
        while (!rest.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(rest, out _, out var length);
            if (status == System.Buffers.OperationStatus.Done)
                sequences += length > 1 ? 1 : 0;
            else
                foreign++;
            rest = rest[length..];
        }
        return sequences > 4 * foreign;
    }

    private static TextEncoding Legacy(ReadOnlySpan<byte> head)
    {
        var western = Legacy(1252);
        if (LettersFit(head, TableOf(western)) >= 0.9)
            return new("Windows-1252", Way.SingleByte, 0, western);
        // "CSV (MS-DOS)" of a spreadsheet program.
        var dos = Legacy(850);
        if (LettersFit(head, TableOf(dos)) >= 0.9)
            return new("IBM850", Way.SingleByte, 0, dos);

        var guess = CharsetDetector.DetectFromBytes(head.ToArray()).Detected;
        if (
            guess?.Encoding is { } encoding
            && guess.Confidence > 0.5f
            && encoding.CodePage is not (20127 or 65001)
        )
            return encoding.IsSingleByte
                ? new(encoding.WebName, Way.SingleByte, 0, encoding)
                : new(encoding.WebName, Way.Other, 0, encoding);
        return new("Windows-1252", Way.SingleByte, 0, western);
    }

    // The share of bytes above 127 that are a usual sign, or a letter in the company of its own kind.
    private static double LettersFit(ReadOnlySpan<byte> head, char[] table)
    {
        int all = 0,
            fit = 0;
        for (var place = 0; place < head.Length; place++)
        {
            if (head[place] < 128)
                continue;
            all++;
            var character = table[head[place]];
            if (IsWesternLetter(character))
            {
                var before = place > 0 ? table[head[place - 1]] : ' ';
                var after = place + 1 < head.Length ? table[head[place + 1]] : ' ';
                // A capital amid small letters is a letter of another table.
                var isOdd = char.IsUpper(character) && char.IsLower(before) && char.IsLower(after);
                if (!isOdd && (char.IsLetter(before) || char.IsLetter(after)))
                    fit++;
            }
            else if (UsualSigns.Contains(character, StringComparison.Ordinal) && !IsAmidLetters(head, place))
                fit++;
        }
        return all == 0 ? 1 : (double)fit / all;
    }

    private static bool IsAmidLetters(ReadOnlySpan<byte> head, int place) =>
        place > 0
        && place + 1 < head.Length
        && char.IsAsciiLetterLower((char)head[place - 1])
        && char.IsAsciiLetterLower((char)head[place + 1]);

    private static bool IsWesternLetter(char character) =>
        character
            is (>= 'À' and <= 'ÿ' and not '×' and not '÷')
                or 'Š'
                or 'š'
                or 'Œ'
                or 'œ'
                or 'Ž'
                or 'ž'
                or 'Ÿ';

    private static Encoding Legacy(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage)
        ?? throw new InvalidOperationException($"The framework lacks code page {codePage}.");

    private static char[] TableOf(Encoding encoding)
    {
        var bytes = new byte[256];
        for (var value = 0; value < 256; value++)
            bytes[value] = (byte)value;
        var characters = encoding.GetChars(bytes);
        return characters.Length == 256 ? characters : Encoding.Latin1.GetChars(bytes);
    }
}
