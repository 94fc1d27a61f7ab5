using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace Resguardo.Architecture.Tests;

public partial class TextTests
{
    private const string Ending = ".resources";
    private static readonly string[] Languages = ["es", "pt", "fr"];

    public static TheoryData<string, string, string> Translations =>
        [
            .. from catalogue in Catalogues()
            from language in Languages
            select (catalogue.Assembly, catalogue.Name, language),
        ];

    [Fact]
    public void There_are_texts_to_look_at()
    {
        var files = House.Files.Count(file =>
            file.EndsWith("Texts.resx", StringComparison.Ordinal)
            && House.Relative(file).StartsWith("src/", StringComparison.Ordinal)
        );

        files.ShouldBeGreaterThan(0);
        Catalogues().Count().ShouldBe(files);
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void Every_text_is_translated_and_keeps_its_placeholders(
        string assembly,
        string name,
        string language
    )
    {
        var manager = new ResourceManager(name, House.All.Single(part => part.GetName().Name == assembly));
        var english = Read(manager, CultureInfo.InvariantCulture);
        var translated = Read(manager, CultureInfo.GetCultureInfo(language));

        english.ShouldNotBeEmpty();
        translated.Keys.ShouldBe(english.Keys, ignoreOrder: true);
        foreach (var (key, text) in english)
        {
            translated[key].ShouldNotBeNullOrWhiteSpace($"{language}: {key}");
            Placeholders(translated[key]).ShouldBe(Placeholders(text), $"{language}: {key}");
        }
    }

    private static IEnumerable<(string Assembly, string Name)> Catalogues() =>
        from assembly in House.All
        from resource in assembly.GetManifestResourceNames()
        where resource.EndsWith(Ending, StringComparison.Ordinal)
        select (assembly.GetName().Name!, resource[..^Ending.Length]);

    private static Dictionary<string, string> Read(ResourceManager manager, CultureInfo culture) =>
        (
            manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)
            ?? throw new MissingManifestResourceException($"{manager.BaseName} {culture.Name}")
        )
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
