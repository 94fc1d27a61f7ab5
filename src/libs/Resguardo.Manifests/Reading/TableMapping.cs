using System.Text.Encodings.Web;
using System.Text.Json;

namespace Resguardo.Manifests.Reading;

/// <summary>Which of two numbers in a date is the day.</summary>
public enum DateOrder
{
    /// <summary>16/04/2026.</summary>
    DayFirst,

    /// <summary>04/16/2026.</summary>
    MonthFirst,
}

/// <summary>A column of a sender's tables, and what it stands for.</summary>
/// <param name="Field">What it stands for; <see cref="TableField.Ignored"/> for a column that is of no use.</param>
public sealed record MappedColumn(TableField Field)
{
    /// <summary>The heading by which it is found; case, accents and dots count for nothing. Null when it is found by <see cref="Column"/>.</summary>
    public string? Heading { get; init; }

    /// <summary>Its number, from 1; null when it is found by its heading. Where both are given, the number decides.</summary>
    public int? Column { get; init; }

    /// <summary>The unit of its numbers, such as <c>LB</c>; null for the heading's own, else kilograms, cubic metres, degrees Celsius.</summary>
    public string? Unit { get; init; }

    /// <summary>The decimal mark of its numbers; null for the mapping's own.</summary>
    public char? DecimalMark { get; init; }
}

/// <summary>How the tables of one sender are to be read. It is what gets saved for a sender, as a small JSON file.</summary>
/// <remarks>
/// What the mapping says wins over what the file seems to be; what it leaves out is found out from the file. Only its
/// columns are read: a column that is missing, or one that it does not know, is a finding.
/// </remarks>
public sealed record TableMapping
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Whose tables these are, in words; null when not stated.</summary>
    public string? Name { get; init; }

    /// <summary>The sheet to read; null for all that have the headings.</summary>
    public string? Sheet { get; init; }

    /// <summary>The encoding of text tables, such as <c>windows-1252</c>; null to find it out.</summary>
    public string? Encoding { get; init; }

    /// <summary>What parts the cells of text tables; null to find it out.</summary>
    public char? Separator { get; init; }

    /// <summary>The row of the headings, from 1; 0 when there are none, so that columns go by their number; null to find it out.</summary>
    public int? HeadingRow { get; init; }

    /// <summary>The decimal mark of all numbers; null to find it out for each column.</summary>
    public char? DecimalMark { get; init; }

    /// <summary>The order in dates; null to find it out for each column.</summary>
    public DateOrder? DateOrder { get; init; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<MappedColumn> Columns { get; init; } = [];

    /// <summary>Reads a mapping from JSON.</summary>
    /// <exception cref="FormatException">It is no JSON, or not that of a mapping; the message tells what is wrong.</exception>
    public static TableMapping Load(Stream content)
    {
        try
        {
            using var document = JsonDocument.Parse(
                content,
                new JsonDocumentOptions
                {
                    CommentHandling = JsonCommentHandling.Skip,
                    AllowTrailingCommas = true,
                }
            );
            return Read(document.RootElement);
        }
        catch (JsonException broken)
        {
            throw new FormatException($"The mapping is no JSON: {broken.Message}", broken);
        }
    }

    /// <summary>Reads a mapping from a JSON file.</summary>
    /// <exception cref="FormatException">It is no JSON, or not that of a mapping; the message tells what is wrong.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static TableMapping LoadFile(string path)
    {
        using var content = File.OpenRead(path);
        return Load(content);
    }

    /// <summary>Writes the mapping as JSON.</summary>
    public void Save(Stream content)
    {
        using var writer = new Utf8JsonWriter(content, Indented);
        writer.WriteStartObject();
        Write(writer, "name", Name);
        Write(writer, "sheet", Sheet);
        Write(writer, "encoding", Encoding);
        Write(writer, "separator", Separator?.ToString());
        if (HeadingRow is { } row)
            writer.WriteNumber("headingRow", row);
        Write(writer, "decimalMark", DecimalMark?.ToString());
        Write(writer, "dateOrder", DateOrder?.ToString());
        writer.WriteStartArray("columns");
        foreach (var column in Columns)
        {
            writer.WriteStartObject();
            writer.WriteString("field", column.Field.ToString());
            Write(writer, "heading", column.Heading);
            if (column.Column is { } number)
                writer.WriteNumber("column", number);
            Write(writer, "unit", column.Unit);
            Write(writer, "decimalMark", column.DecimalMark?.ToString());
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static TableMapping Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new FormatException("A mapping is a JSON object.");
        var mapping = new TableMapping();
        foreach (var property in root.EnumerateObject())
        {
            var value = property.Value;
            mapping = property.Name switch
            {
                "name" => mapping with { Name = Text(property) },
                "sheet" => mapping with { Sheet = Text(property) },
                "encoding" => mapping with { Encoding = Text(property) },
                "separator" => mapping with { Separator = Character(property) },
                "headingRow" => mapping with { HeadingRow = Number(property) },
                "decimalMark" => mapping with { DecimalMark = Character(property) },
                "dateOrder" => mapping with { DateOrder = Named<DateOrder>(property) },
                "columns" => mapping with { Columns = Columned(value) },
                _ => throw Unknown(property),
            };
        }
        return mapping;
    }

    private static List<MappedColumn> Columned(JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array)
            throw new FormatException("“columns” is a JSON array.");
        var columns = new List<MappedColumn>();
        foreach (var item in list.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Object)
                throw new FormatException("A column is a JSON object.");
            TableField? field = null;
            var column = new MappedColumn(TableField.Ignored);
            foreach (var property in item.EnumerateObject())
            {
                if (property.Name == "field")
                    field = Named<TableField>(property);
                else
                    column = property.Name switch
                    {
                        "heading" => column with { Heading = Text(property) },
                        "column" => column with { Column = Number(property) },
                        "unit" => column with { Unit = Text(property) },
                        "decimalMark" => column with { DecimalMark = Character(property) },
                        _ => throw Unknown(property),
                    };
            }
            if (field is null)
                throw new FormatException("A column has no “field”.");
            if (column.Heading is null && column.Column is null)
                throw new FormatException($"The column for {field} has neither “heading” nor “column”.");
            columns.Add(column with { Field = field.Value });
        }
        return columns;
    }

    private static FormatException Unknown(JsonProperty property) =>
        new($"A mapping has no “{property.Name}”.");

    private static FormatException Bad(JsonProperty property, string expected) =>
        new($"“{property.Name}” is {property.Value.GetRawText()}, not {expected}.");

    private static string Text(JsonProperty property) =>
        property.Value.ValueKind == JsonValueKind.String && property.Value.GetString() is { } text
            ? text
            : throw Bad(property, "a text");

    private static char Character(JsonProperty property) =>
        Text(property) is [var character] ? character : throw Bad(property, "one character");

    private static int Number(JsonProperty property) =>
        property.Value.ValueKind == JsonValueKind.Number
        && property.Value.TryGetInt32(out var number)
        && number >= 0
            ? number
            : throw Bad(property, "a whole number");

    private static T Named<T>(JsonProperty property)
        where T : struct, Enum =>
        Enum.TryParse<T>(Text(property), ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw Bad(property, $"one of {string.Join(", ", Enum.GetNames<T>())}");

    private static void Write(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }
}
