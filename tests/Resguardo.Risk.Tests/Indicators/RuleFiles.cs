using System.Text.Json;

namespace Resguardo.Risk.Tests.Indicators;

/// <summary>The data files of the rules as they lie in the library, read without the library's own loader.</summary>
internal static class RuleFiles
{
    private static readonly System.Reflection.Assembly Library = typeof(Risk.Texts.IndicatorTexts).Assembly;

    public static IReadOnlyList<string> Names { get; } =
        Library
            .GetManifestResourceNames()
            .Where(name => name.StartsWith("Rules/", StringComparison.Ordinal))
            .ToList();

    public static JsonElement Read(string name)
    {
        using var stream = Library.GetManifestResourceStream(name);
        stream.ShouldNotBeNull();
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }

    public static IEnumerable<JsonElement> Rules() =>
        Read("Rules/indicators.json")
            .GetProperty("indicators")
            .EnumerateArray()
            .Concat(Read("Rules/composites.json").GetProperty("composites").EnumerateArray());

    public static IReadOnlyList<string> Codes() =>
        Rules().Select(rule => rule.GetProperty("code").GetString()!).ToList();

    public static IEnumerable<(string Table, string Kind, JsonElement Row)> Rows() =>
        from name in Names
        where name.StartsWith("Rules/tables/", StringComparison.Ordinal)
        let table = Read(name)
        from row in table.GetProperty("rows").EnumerateArray()
        select (name["Rules/tables/".Length..^".json".Length], table.GetProperty("kind").GetString()!, row);
}
