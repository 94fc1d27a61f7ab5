using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace Resguardo.Codes.Tests.Reading;

public partial class CodeTextsTests
{
    [Theory]
    [InlineData("en", "The check digit should be 3.")]
    [InlineData("es", "El dígito de control debería ser 3.")]
    [InlineData("es-CO", "El dígito de control debería ser 3.")]
    [InlineData("pt-BR", "O dígito verificador deveria ser 3.")]
    [InlineData("fr", "Le chiffre de contrôle devrait être 3.")]
    [InlineData("de", "The check digit should be 3.")]
    public void A_note_is_read_in_the_reader_s_language(string culture, string sentence) =>
        CodeTexts.Of("check-digit", ["3"], CultureInfo.GetCultureInfo(culture)).ShouldBe(sentence);

    [Fact]
    public void An_unknown_note_is_shown_as_it_is() =>
        CodeTexts.Of("no-such-note", [], CultureInfo.InvariantCulture).ShouldBe("no-such-note");

    [Theory]
    [InlineData("es")]
    [InlineData("pt")]
    [InlineData("fr")]
    public void Every_sentence_is_translated_and_keeps_its_placeholders(string language)
    {
        var texts = new ResourceManager(typeof(CodeTexts));
        var english = Read(texts, CultureInfo.InvariantCulture);
        var translated = Read(texts, CultureInfo.GetCultureInfo(language));

        english.Count.ShouldBeGreaterThan(40);
        translated.Keys.ShouldBe(english.Keys, ignoreOrder: true);
        foreach (var (key, text) in english)
            Placeholders(translated[key]).ShouldBe(Placeholders(text), $"{language}: {key}");
    }

    private static Dictionary<string, string> Read(ResourceManager texts, CultureInfo culture) =>
        texts
            .GetResourceSet(culture, createIfNotExists: true, tryParents: false)
            .ShouldNotBeNull(culture.Name)
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value.ShouldNotBeNull());

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
