using System.Globalization;
using System.Text.Json;

namespace Resguardo.Risk.Indicators;

/// <summary>A JSON value that knows its line and path, so that an editor of rules is told where a fault stands.</summary>
internal sealed class JsonPlace
{
    private const int MaxDepth = 16;

    private JsonPlace(string path, int line) => (Path, Line) = (path, line);

    public string Path { get; }
    public int Line { get; }
    public string? Text { get; private set; }
    public double? Number { get; private set; }
    public bool? Truth { get; private set; }
    public bool IsNull { get; private set; }
    public List<JsonPlace>? Items { get; private set; }
    public Dictionary<string, JsonPlace>? Fields { get; private set; }

    public string Shown =>
        Text
        ?? Number?.ToString(CultureInfo.InvariantCulture)
        ?? Truth?.ToString()
        ?? (
            IsNull ? "null"
            : Items is not null ? "[…]"
            : "{…}"
        );

    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static JsonPlace Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8))
            utf8 = utf8[3..];
        var reader = new Utf8JsonReader(
            utf8,
            new JsonReaderOptions
            {
                AllowTrailingCommas = true,
                CommentHandling = JsonCommentHandling.Skip,
                MaxDepth = MaxDepth,
            }
        );
        var lines = new LineCounter(utf8);
        reader.Read();
        var root = ReadValue(ref reader, "$", ref lines);
        reader.Read();
        return root;
    }

    private static JsonPlace ReadValue(ref Utf8JsonReader reader, string path, ref LineCounter lines)
    {
        var place = new JsonPlace(path, lines.At(reader.TokenStartIndex));
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                place.Fields = new(StringComparer.Ordinal);
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var name = reader.GetString() ?? "";
                    reader.Read();
                    place.Fields[name] = ReadValue(
                        ref reader,
                        path == "$" ? name : $"{path}.{name}",
                        ref lines
                    );
                }
                break;
            case JsonTokenType.StartArray:
                place.Items = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    place.Items.Add(ReadValue(ref reader, $"{path}[{place.Items.Count}]", ref lines));
                break;
            case JsonTokenType.String:
                place.Text = reader.GetString();
                break;
            case JsonTokenType.Number:
                place.Number = reader.GetDouble();
                break;
            case JsonTokenType.True or JsonTokenType.False:
                place.Truth = reader.GetBoolean();
                break;
            default:
                place.IsNull = true;
                break;
        }
        return place;
    }

    private ref struct LineCounter(ReadOnlySpan<byte> utf8)
    {
        private readonly ReadOnlySpan<byte> _utf8 = utf8;
        private int _seen;
        private int _line = 1;

        public int At(long offset)
        {
            _line += _utf8[_seen..(int)offset].Count((byte)'\n');
            _seen = (int)offset;
            return _line;
        }
    }
}
