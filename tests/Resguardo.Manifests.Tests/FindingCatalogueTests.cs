using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Runtime.CompilerServices;
using System.Text;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Texts;

namespace Resguardo.Manifests.Tests;

public class FindingCatalogueTests
{
    private static readonly ResourceManager Texts = new(typeof(FindingTexts));

    [Fact]
    public void Every_kind_of_finding_is_in_the_catalogue()
    {
        var kinds = typeof(Finding)
            .Assembly.GetTypes()
            .SelectMany(type =>
                type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            )
            .Where(field => field.FieldType == typeof(FindingKind))
            .Select(field => (FindingKind)field.GetValue(null)!)
            .ToList();

        kinds.ShouldNotBeEmpty();
        kinds.Except(FindingCatalogue.All).Select(kind => kind.Code).ShouldBeEmpty();
    }

    [Fact]
    public void A_code_stands_for_one_kind_and_looks_like_a_code()
    {
        FindingCatalogue.All.Select(kind => kind.Code).ShouldBeUnique();
        FindingCatalogue.All.ShouldAllBe(kind =>
            kind.Code.Length > 5
            && kind.Code.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '_')
        );
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("pt")]
    [InlineData("fr")]
    public void Every_kind_has_a_sentence(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);

        var missing = FindingCatalogue.All.Where(kind =>
            FindingTexts.Of(new Finding(kind, default), culture) == kind.Code
        );

        missing.Select(kind => kind.Code).ShouldBeEmpty();
    }

    [Fact]
    public void Every_sentence_belongs_to_a_kind()
    {
        var keys = Texts
            .GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!
            .Cast<System.Collections.DictionaryEntry>()
            .Select(entry => (string)entry.Key);

        keys.Except(FindingCatalogue.All.Select(kind => kind.Code)).ShouldBeEmpty();
    }

    // Run with RESGUARDO_APPROVE=1 to write the page anew, and read what changed before committing it.
    [Fact]
    public void The_page_of_findings_is_current()
    {
        var page = Path.Combine(Root(), "docs", "guide", "findings.md");
        var current = Page();
        if (Environment.GetEnvironmentVariable("RESGUARDO_APPROVE") == "1")
            File.WriteAllText(page, current);

        File.Exists(page).ShouldBeTrue();
        File.ReadAllText(page).ReplaceLineEndings("\n").ShouldBe(current);
    }

    private static string Page()
    {
        var page = new StringBuilder();
        page.Append(
            """
            # Findings

            Everything that may be found in a file, with its stable code. The severity is the usual one; a finding may be told with
            a milder one where the case is mild, and a profile may say otherwise ([checks](checks.md)). The sentences are what an
            officer reads, here in English; Spanish, Portuguese and French say the same.

            This page is generated from the code's own list (`FindingCatalogue`); a test keeps it current.

            """
        );
        foreach (var area in FindingCatalogue.Areas)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"\n## {area.Name}\n\n| code | severity | sentence |\n|---|---|---|\n"
            );
            foreach (var kind in area.Kinds)
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| `{kind.Code}` | {kind.Severity} | {Sentence(kind)} |\n"
                );
        }
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static string Sentence(FindingKind kind) =>
        string.Format(
                CultureInfo.InvariantCulture,
                Texts.GetString(kind.Code, CultureInfo.InvariantCulture) ?? "",
                "*found*",
                "*expected*",
                "*bill*",
                "*container*"
            )
            .Replace("|", "\\|", StringComparison.Ordinal);

    private static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
