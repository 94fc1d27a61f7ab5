using System.Runtime.InteropServices;
using System.Text.Json;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Dcsa;

/// <summary>One JSON object, and where in the file its values stand.</summary>
internal sealed class JsonPlaces(JsonDocument document, byte[] bytes, FilePlace start, bool isConverted)
    : IDisposable
{
    private int _counted;
    private int _lines;

    public JsonElement Root => document.RootElement;

    /// <summary>Where a value of this object begins. In converted text only the line is known.</summary>
    public FilePlace PlaceOf(JsonElement element)
    {
        var raw = JsonMarshal.GetRawUtf8Value(element);
        if (!bytes.AsSpan().Overlaps(raw, out var offset))
            return start;
        // Values are mostly asked for in their order, or from near by.
        if (offset >= _counted)
            _lines += bytes.AsSpan(_counted, offset - _counted).Count((byte)'\n');
        else
            _lines -= bytes.AsSpan(offset, _counted - offset).Count((byte)'\n');
        _counted = offset;
        return isConverted || start.Byte is not { } first
            ? FilePlace.AtLine(start.Line + _lines)
            : FilePlace.InText(first + offset, start.Line + _lines);
    }

    public void Dispose() => document.Dispose();
}
