using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Dcsa;

/// <summary>Takes values out of a JSON object, and reports what they should not be.</summary>
internal sealed class DcsaValues(JsonPlaces json, List<ICargoRecord> records)
{
    /// <summary>The bill that findings are about.</summary>
    public string? Bill { get; set; }

    /// <summary>Where a value stands.</summary>
    public FilePlace PlaceOf(JsonElement element) => json.PlaceOf(element);

    /// <summary>A member of an object that is there and not null.</summary>
    public static bool Has(JsonElement parent, string name, out JsonElement value)
    {
        value = default;
        return parent.ValueKind == JsonValueKind.Object
            && parent.TryGetProperty(name, out value)
            && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined);
    }

    /// <summary>A member's text; numbers and truth values as they are written; null when it is not there or empty.</summary>
    public string? Text(JsonElement parent, string name) =>
        Has(parent, name, out var value) ? Text(value) : null;

    /// <summary>A value's text; of a list the first text in it.</summary>
    public string? Text(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                var text = StringOf(value).Trim();
                return text.Length == 0 ? null : text;
            case JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False:
                return value.GetRawText();
            default:
                Report(JsonFindings.ValueType, value, value.ValueKind.ToString(), "text");
                return null;
        }
    }

    /// <summary>A member's texts in one, whether it is a text or a list of them.</summary>
    public string? Texts(JsonElement parent, string name)
    {
        if (!Has(parent, name, out var value))
            return null;
        if (value.ValueKind != JsonValueKind.Array)
            return Text(value);
        var all = string.Join(' ', value.EnumerateArray().Select(Text).OfType<string>());
        return all.Length == 0 ? null : all;
    }

    /// <summary>The objects of a list; an object that stands alone is a list of one.</summary>
    public IEnumerable<JsonElement> Items(JsonElement parent, string name)
    {
        if (!Has(parent, name, out var list))
            yield break;
        if (list.ValueKind == JsonValueKind.Object)
            yield return list;
        else if (list.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in list.EnumerateArray())
            {
                if (item.ValueKind == JsonValueKind.Object)
                    yield return item;
                else if (item.ValueKind != JsonValueKind.Null)
                    Report(JsonFindings.ValueType, item, item.ValueKind.ToString(), name);
            }
        }
        else
            Report(JsonFindings.ValueType, list, list.ValueKind.ToString(), name);
    }

    /// <summary>The values of a list, or a value that stands alone.</summary>
    public static IEnumerable<JsonElement> Values(JsonElement parent, string name)
    {
        if (!Has(parent, name, out var list))
            return [];
        return list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [list];
    }

    /// <summary>True when a member is there and says true.</summary>
    public static bool IsTrue(JsonElement parent, string name) =>
        Has(parent, name, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>A number without a unit.</summary>
    public Measured Number(JsonElement parent, string name) =>
        Has(parent, name, out var value) ? Measure(value, null) : default;

    /// <summary>A weight in kilograms: an object of value and unit.</summary>
    public Measured Weight(JsonElement parent, string name) =>
        Quantity(parent, name, Units.ToKilograms, "weight");

    /// <summary>A volume in cubic metres: an object of value and unit.</summary>
    public Measured Volume(JsonElement parent, string name) =>
        Quantity(parent, name, Units.ToCubicMetres, "volume");

    /// <summary>A temperature in degrees Celsius, its unit in another member.</summary>
    public Measured Temperature(JsonElement parent, string name, string unitName)
    {
        if (!Has(parent, name, out var value))
            return default;
        return InUnit(Measure(value, Text(parent, unitName)), value, Units.ToCelsius, "temperature");
    }

    /// <summary>A date or a time.</summary>
    public Dated Date(JsonElement parent, string name)
    {
        if (!Has(parent, name, out var value))
            return default;
        // The arrival notice has a date beside how sure it is.
        if (value.ValueKind == JsonValueKind.Object && !Has(value, "value", out value))
            return default;
        if (Text(value) is not { } text)
            return default;
        var date = DateText.ReadIso(text) ?? DateText.ReadIso(text.TrimEnd('Z'));
        if (date is null)
            Report(ReadingFindings.DateUnreadable, value, text, "YYYY-MM-DD");
        return new Dated(date, text, PlaceOf(value));
    }

    /// <summary>A code in upper case without blanks.</summary>
    public Coded Code(JsonElement parent, string name)
    {
        if (!Has(parent, name, out var value) || Text(value) is not { } text)
            return default;
        return new Coded(Normal(text), text, PlaceOf(value));
    }

    /// <summary>A tariff code: its digits.</summary>
    public Coded Digits(JsonElement value)
    {
        if (Text(value) is not { } text)
            return default;
        return new Coded(string.Concat(text.Where(char.IsAsciiDigit)), text, PlaceOf(value));
    }

    /// <summary>A place: an object with a UN/LOCODE, a name, or an address.</summary>
    public Location Place(JsonElement parent, string name)
    {
        if (!Has(parent, name, out var value) || value.ValueKind != JsonValueKind.Object)
            return default;
        var code = Code(value, "UNLocationCode");
        var text = Text(value, "locationName");
        if (text is null && Has(value, "address", out var address))
            text = Text(address, "city");
        return code.Code is null && text is null
            ? default
            : new Location(code.Code, text, code.Raw, PlaceOf(value));
    }

    public void Report(FindingKind kind, JsonElement element, string? found, string? expected) =>
        records.Add(
            new Finding(kind, PlaceOf(element))
            {
                Bill = Bill,
                Found = found,
                Expected = expected,
            }
        );

    private delegate decimal? Conversion(decimal value, ReadOnlySpan<char> unit);

    private Measured Quantity(JsonElement parent, string name, Conversion convert, string what)
    {
        if (!Has(parent, name, out var quantity))
            return default;
        if (quantity.ValueKind != JsonValueKind.Object)
            return InUnit(Measure(quantity, null), quantity, convert, what);
        return Has(quantity, "value", out var value)
            ? InUnit(Measure(value, Text(quantity, "unit")), value, convert, what)
            : default;
    }

    private Measured InUnit(Measured number, JsonElement element, Conversion convert, string what)
    {
        if (number.Value is not { } value)
            return number;
        var converted = convert(value, number.RawUnit);
        if (converted is null)
            Report(ReadingFindings.UnitUnknown, element, number.RawUnit, what);
        return number with { Value = converted };
    }

    private Measured Measure(JsonElement value, string? unit)
    {
        var raw = Text(value);
        if (raw is null)
            return default;
        decimal number = 0;
        var isRead =
            value.ValueKind == JsonValueKind.Number
                ? value.TryGetDecimal(out number)
                : NumberText.TryParse(raw, '.', out number);
        if (!isRead)
            Report(ReadingFindings.NumberUnreadable, value, raw[..Math.Min(raw.Length, 64)], "number");
        return new Measured(isRead ? number : null, raw, unit, PlaceOf(value));
    }

    private static string StringOf(JsonElement value)
    {
        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape: there is no such text.
            return Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(value)).Trim('"');
        }
    }

    private static string Normal(string text) =>
        text.Any(character => char.IsWhiteSpace(character) || char.IsLower(character))
            ? string.Concat(text.Where(character => !char.IsWhiteSpace(character))).ToUpperInvariant()
            : text;
}
