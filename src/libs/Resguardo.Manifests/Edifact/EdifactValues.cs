using System.Globalization;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Edifact;

/// <summary>Reads the values of the segment at hand, and gathers what is found.</summary>
internal sealed class EdifactValues(EdifactTokenizer tokens, ReadOptions options)
{
    private readonly TextPool _pool = new();

    // Names recur in a manifest, the consignee's as the party to notify to begin with.
    private readonly TextPool _names = new(slots: 2048, maxLength: 80);
    private readonly HashSet<(string List, string Code)> _unknown = [];
    private readonly Dictionary<string, Container> _units = new(StringComparer.Ordinal);
    private char[] _joined = new char[1024];
    private byte[] _cleaned = new byte[256];

    public ReadOptions Options => options;

    public EdifactTokenizer Tokens => tokens;

    public EdifactText Text { get; } = new();

    /// <summary>What was read and not yet handed out.</summary>
    public Queue<ICargoRecord> Records { get; } = new();

    /// <summary>The bill at hand, for findings.</summary>
    public string? Bill { get; set; }

    /// <summary>The container at hand, for findings.</summary>
    public string? Container { get; set; }

    public FilePlace Place => tokens.Place;

    /// <summary>Room for the units that a message lists, empty. One message is read at a time, so all share it.</summary>
    /// <remarks>A new dictionary a message would land among the large objects and keep its units alive for long.</remarks>
    public Dictionary<string, Container> EmptyUnits()
    {
        // Emptying costs the room there is: after one huge message, a million small ones shall not pay for it.
        var isRoomy = _units.Capacity > 16 * Math.Max(_units.Count, 1024);
        _units.Clear();
        if (isRoomy)
            _units.TrimExcess();
        return _units;
    }

    /// <summary>Up to four characters of a code in one number; 0 when empty, <see cref="Code.TooLong"/> when longer.</summary>
    public uint CodeAt(int element, int component = 0)
    {
        var bytes = Bytes(element, component);
        if (bytes.Length > 4)
            return Code.TooLong;
        var code = 0u;
        foreach (var character in bytes)
            code = code << 8 | character;
        return code;
    }

    /// <summary>A value without blanks around it and line breaks in it.</summary>
    public ReadOnlySpan<byte> Bytes(int element, int component = 0)
    {
        var bytes = tokens.Component(element, component);
        if (bytes.IsEmpty)
            return bytes;
        if (bytes[0] <= ' ' || bytes[^1] <= ' ')
            bytes = bytes.Trim(" \n\t\r"u8);
        return tokens.HasBreaks && bytes.Contains((byte)'\n') ? WithoutBreaks(bytes) : bytes;
    }

    /// <summary>A code or number as written; null when empty. Recurring ones are one string.</summary>
    public string? Word(int element, int component = 0)
    {
        var bytes = Bytes(element, component);
        if (bytes.IsEmpty)
            return null;
        return _pool.GetAscii(bytes) ?? Decode(bytes);
    }

    /// <summary>A value in words; null when empty. A line break is a blank.</summary>
    public string? Words(int element, int component = 0)
    {
        var bytes = tokens.Component(element, component).Trim(" \n\t\r"u8);
        if (bytes.IsEmpty)
            return null;
        var words = Decode(bytes);
        return tokens.HasBreaks ? words.Replace('\n', ' ') : words;
    }

    /// <summary>Text that is cut into the components of an element, joined; null when empty.</summary>
    /// <param name="element">The element.</param>
    /// <param name="between">What stood between two pieces where the cut is none of a full column.</param>
    /// <param name="from">The first component.</param>
    public string? Joined(int element, char between, int from = 0)
    {
        var count = tokens.ComponentCount(element);
        if (count <= from + 1)
            return Words(element, from);
        var length = 0;
        var isFull = true;
        for (var component = from; component < count; component++)
        {
            var piece = tokens.Component(element, component);
            if (piece.IsEmpty)
                continue;
            var endsInBreak = tokens.HasBreaks && piece[^1] == '\n';
            var text = Decode(tokens.HasBreaks ? piece.Trim((byte)'\n') : piece);
            if (_joined.Length < length + text.Length + 1)
                Array.Resize(ref _joined, Math.Max(_joined.Length * 2, length + text.Length + 1));
            if (!isFull && length > 0)
            {
                while (length > 0 && _joined[length - 1] == ' ')
                    length--;
                _joined[length++] = between;
            }
            text.CopyTo(_joined.AsSpan(length));
            length += text.Length;
            isFull = !endsInBreak && IsFullColumn(piece);
        }
        var joined = _joined.AsSpan(0, length);
        if (tokens.HasBreaks)
            joined.Replace('\n', ' ');
        joined = joined.Trim();
        return joined.IsEmpty ? null : joined.ToString();
    }

    /// <summary>Whether the last piece of an element ends where a column ends, so that a word may go on in the next.</summary>
    public bool EndsFull(int element) =>
        tokens.ComponentCount(element) is > 0 and var count
        && IsFullColumn(tokens.Component(element, count - 1));

    /// <summary>A code beside its normal form.</summary>
    public Coded CodedAt(int element, int component = 0)
    {
        var raw = Word(element, component);
        return raw is null ? default : new(Normal(raw), raw, Place);
    }

    /// <summary>A place by code or name. A place without both is not stated.</summary>
    public Location LocationAt(int element)
    {
        var code = Word(element);
        var name = Words(element, 3);
        return code is null && name is null
            ? default
            : new(code is null ? null : Normal(code), name, code, Place);
    }

    /// <summary>A number without a unit.</summary>
    public Measured CountAt(int element, int component = 0)
    {
        var raw = Word(element, component);
        return raw is null ? default : new(Number(element, component, raw), raw, null, Place);
    }

    /// <summary>A mass in kilograms.</summary>
    public Measured MassAt(int element, int component, string? unit)
    {
        var raw = Word(element, component);
        if (raw is null)
            return default;
        var value = Number(element, component, raw);
        if (value is { } number && unit is not (null or "KGM"))
        {
            value = Units.ToKilograms(number, unit);
            if (value is null)
                Find(ReadingFindings.UnitUnknown, unit, "kg");
        }
        return new(value, raw, unit, Place);
    }

    /// <summary>A volume in cubic metres.</summary>
    public Measured VolumeAt(int element, int component, string? unit)
    {
        var raw = Word(element, component);
        if (raw is null)
            return default;
        var value = Number(element, component, raw);
        if (value is { } number && unit is not (null or "MTQ"))
        {
            value = Units.ToCubicMetres(number, unit);
            if (value is null)
                Find(ReadingFindings.UnitUnknown, unit, "m³");
        }
        return new(value, raw, unit, Place);
    }

    /// <summary>A temperature in degrees Celsius.</summary>
    public Measured TemperatureAt(int element, int component, string? unit)
    {
        var raw = Word(element, component);
        if (raw is null)
            return default;
        var value = Number(element, component, raw);
        if (value is { } number && unit is not (null or "CEL"))
        {
            value = Units.ToCelsius(number, unit);
            if (value is null)
                Find(ReadingFindings.UnitUnknown, unit, "°C");
        }
        return new(value, raw, unit, Place);
    }

    /// <summary>An amount of money in C516, which begins with its qualifier.</summary>
    public Money MoneyAt(int element)
    {
        var raw = Word(element, 1);
        return raw is null ? default : new(Number(element, 1, raw), Word(element, 2), raw, Place);
    }

    /// <summary>The date of a DTM, whose qualifier was read. A DTM without value is not stated.</summary>
    public Dated DateAt(int element)
    {
        var raw = Word(element, 1);
        if (raw is null)
            return default;
        var format = Word(element, 2);
        var value = DateText.ReadEdifact(raw, format);
        if (value is null)
            Find(ReadingFindings.DateUnreadable, raw, format ?? "CCYYMMDD");
        return new(value, raw, Place);
    }

    /// <summary>Reports something about the segment at hand.</summary>
    public void Find(FindingKind kind, string? found = null, string? expected = null) =>
        Records.Enqueue(
            new Finding(kind, Place)
            {
                Bill = Bill,
                Container = Container,
                Found = found,
                Expected = expected,
            }
        );

    /// <summary>Reports a code of a list that neither the directory nor our own list has, once for each message.</summary>
    public void Unknown(string list, int element, int component = 0)
    {
        var code = Word(element, component);
        if (code is null || CodeLists.Has(list, code) || _unknown.Count > 1000)
            return;
        if (_unknown.Add((list, code)))
            Find(ReadingFindings.CodeUnknown, code, list);
    }

    /// <summary>Reports a segment's name that no directory has, once for each message.</summary>
    public void UnknownSegment()
    {
        var tag = Word(0) ?? "";
        if (CodeLists.Has("0135", tag) || _unknown.Count > 1000)
            return;
        if (_unknown.Add(("0135", tag)))
            Find(EdifactFindings.SegmentUnknown, tag.Length > 40 ? tag[..40] : tag);
    }

    /// <summary>A new message: unknown codes are reported anew.</summary>
    public void BeginMessage()
    {
        _unknown.Clear();
        Bill = Container = null;
    }

    /// <summary>Reports, once for each message, that a limit is exceeded.</summary>
    public void LimitOnce(string name, int value)
    {
        if (_unknown.Add((name, "")))
            Find(
                ReadingFindings.LimitExceeded,
                string.Create(CultureInfo.InvariantCulture, $"> {value}"),
                string.Create(CultureInfo.InvariantCulture, $"{name} = {value}")
            );
    }

    /// <summary>Whether one more item fits into a list; reports the first that does not.</summary>
    public bool HasRoom<T>(List<T> items)
    {
        if (items.Count < options.MaxItemsPerBill)
            return true;
        LimitOnce(nameof(ReadOptions.MaxItemsPerBill), options.MaxItemsPerBill);
        return false;
    }

    /// <summary>Upper case, without blanks.</summary>
    public static string Normal(string raw)
    {
        // From "!" to the last character before the small letters there is nothing to change.
        if (!raw.AsSpan().ContainsAnyExceptInRange('!', '`'))
            return raw;
        return string.Concat(raw.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
    }

    /// <summary>A unit of measure; null when empty.</summary>
    public string? UnitAt(int element, int component = 0) =>
        CodeAt(element, component) switch
        {
            0 => null,
            Code.KGM => "KGM",
            Code.MTQ => "MTQ",
            Code.CEL => "CEL",
            _ => Word(element, component),
        };

    private decimal? Number(int element, int component, string raw)
    {
        if (NumberText.TryParse(Bytes(element, component), tokens.Separators.DecimalMark, out var value))
            return value;
        Find(ReadingFindings.NumberUnreadable, raw, "0.00");
        return null;
    }

    private string Decode(ReadOnlySpan<byte> bytes)
    {
        if (_names.GetAscii(bytes) is { } ascii)
            return ascii;
        var before = Text.Found;
        var text = Text.Decode(bytes);
        if (before is null && Text.Found is { } found)
            Find(ReadingFindings.EncodingMismatch, found, Text.Announced);
        return text;
    }

    // Some hosts cut before they put in release characters, some after.
    private bool IsFullColumn(ReadOnlySpan<byte> piece)
    {
        if (IsColumn(piece.Length))
            return true;
        if (piece.Length < 18)
            return false;
        var released = piece.Length;
        foreach (var character in piece)
        {
            if (tokens.Separators.Includes(character))
                released++;
        }
        return released != piece.Length && IsColumn(released);
    }

    /// <summary>Whether directories and hosts cut free text at this length.</summary>
    public static bool IsColumn(int length) =>
        length is 35 or 40 or 45 or 50 or 60 or 70 or 80 or 128 or 256 or 350 or 512;

    private ReadOnlySpan<byte> WithoutBreaks(ReadOnlySpan<byte> bytes)
    {
        if (_cleaned.Length < bytes.Length)
            _cleaned = new byte[bytes.Length * 2];
        var length = 0;
        foreach (var character in bytes)
        {
            if (character != '\n')
                _cleaned[length++] = character;
        }
        return _cleaned.AsSpan(0, length);
    }
}
