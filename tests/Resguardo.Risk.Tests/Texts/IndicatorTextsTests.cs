using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Indicators;
using Resguardo.Risk.Tests.Indicators;
using Resguardo.Risk.Texts;

namespace Resguardo.Risk.Tests.Texts;

public sealed partial class IndicatorTextsTests
{
    private static readonly string[] Languages = ["es", "pt", "fr"];

    [Fact]
    public void Every_text_is_there_in_four_languages_with_the_same_placeholders()
    {
        var english = TextsOf(CultureInfo.InvariantCulture);
        english.Count.ShouldBeGreaterThan(500);

        var offenders = new List<string>();
        foreach (var language in Languages)
        {
            var translated = TextsOf(CultureInfo.GetCultureInfo(language));
            offenders.AddRange(english.Keys.Except(translated.Keys).Select(key => $"{language} lacks {key}"));
            offenders.AddRange(
                translated.Keys.Except(english.Keys).Select(key => $"{language} alone has {key}")
            );
            offenders.AddRange(
                english
                    .Where(text =>
                        translated.TryGetValue(text.Key, out var other) && Marks(other) != Marks(text.Value)
                    )
                    .Select(text => $"{language} has other placeholders in {text.Key}")
            );
        }

        offenders.ShouldBeEmpty();
    }

    [Fact]
    public void Every_indicator_and_profile_has_a_short_name_and_a_sentence()
    {
        var english = TextsOf(CultureInfo.InvariantCulture);
        var codes = RuleFiles.Codes();
        codes.Count.ShouldBe(193 + 15);

        codes.ShouldAllBe(code => english.ContainsKey(code) && english.ContainsKey(code + ".reason"));
        foreach (var language in Languages.Prepend("en"))
        {
            var culture = CultureInfo.GetCultureInfo(language);
            codes.Where(code => IndicatorTexts.Title(code, culture).Length > 80).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Every_threat_and_group_of_the_rules_has_a_name()
    {
        var english = TextsOf(CultureInfo.InvariantCulture);

        RuleFiles
            .Rules()
            .SelectMany(rule =>
                rule.GetProperty("threats")
                    .EnumerateArray()
                    .Select(threat => "threat." + threat.GetString())
                    .Append("group." + rule.GetProperty("code").GetString()![..3])
            )
            .Where(key => !english.ContainsKey(key))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_kind_of_data_and_every_source_has_a_name()
    {
        var english = TextsOf(CultureInfo.InvariantCulture);

        Enum.GetNames<Fact>().Where(name => !english.ContainsKey("fact." + name)).ShouldBeEmpty();
        Enum.GetNames<DataSource>().Where(name => !english.ContainsKey("source." + name)).ShouldBeEmpty();
        IndicatorTexts
            .Missing(Fact.Freight, CultureInfo.GetCultureInfo("es"))
            .ShouldBe("Datos insuficientes: no consta el flete.");
    }

    [Fact]
    public void What_a_table_notes_for_the_officer_is_told_in_the_language_of_the_officer()
    {
        string[] shown = ["precursors", "wasteGoods", "controlledGoods", "precursorWords", "maskWords"];
        var english = TextsOf(CultureInfo.InvariantCulture);
        var notes = RuleFiles
            .Rows()
            .Where(row => shown.Contains(row.Table, StringComparer.Ordinal))
            .Select(row => row.Row.GetProperty("note").GetString()!)
            .ToHashSet(StringComparer.Ordinal);
        notes.Count.ShouldBeGreaterThan(40);

        notes.Where(note => !english.ContainsKey("word." + note)).ShouldBeEmpty();
        IndicatorTexts
            .Reason("CMD-10", "291411", "Acetone", CultureInfo.GetCultureInfo("fr"))
            .ShouldContain("acétone");
    }

    [Fact]
    public void Words_of_a_closed_list_are_told_in_the_language_of_the_reader()
    {
        IndicatorTexts
            .Reason("DOC-15", "Consignor, PortOfLoading", "2", CultureInfo.GetCultureInfo("pt"))
            .ShouldBe("Ausente ou sem conteúdo: embarcador, porto de embarque (contam 2 ou mais).");
    }

    [Fact]
    public void A_sentence_shows_the_value_and_what_it_was_compared_with()
    {
        var spanish = CultureInfo.GetCultureInfo("es-CL");

        var sentence = IndicatorTexts.Reason("PTY-08", "412", "365", spanish);

        sentence.ShouldBe(
            "La parte se vio por última vez hace 412 días; una pausa de 365 días o más se considera inactividad."
        );
    }

    [Fact]
    public void A_value_that_is_missing_shows_as_a_dash_and_an_unknown_code_as_itself()
    {
        IndicatorTexts.Reason("CMP-01", null, null, CultureInfo.InvariantCulture).ShouldBe("Together: —.");
        IndicatorTexts.Title("XXX-99", CultureInfo.InvariantCulture).ShouldBe("XXX-99");
    }

    private static Dictionary<string, string> TextsOf(CultureInfo culture)
    {
        var texts = new ResourceManager(typeof(IndicatorTexts));
        var set = texts.GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        set.ShouldNotBeNull();
        return set.Cast<DictionaryEntry>()
            .ToDictionary(text => (string)text.Key, text => (string)text.Value!);
    }

    private static string Marks(string text) =>
        string.Join(
            ',',
            Placeholder().Matches(text).Select(mark => mark.Value).Distinct().Order(StringComparer.Ordinal)
        );

    [GeneratedRegex(@"\{\d\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
