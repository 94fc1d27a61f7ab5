using Resguardo.Cli.Findings;
using Resguardo.Cli.Texts;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Cli.Tests;

public class PlaceTests
{
    [Theory]
    [InlineData("en", "row 49", "Hoja2, row 49")]
    [InlineData("es", "fila 49", "Hoja2, fila 49")]
    [InlineData("pt", "linha 49 da tabela", "Hoja2, linha 49")]
    [InlineData("fr", "ligne 49 du tableau", "Hoja2, ligne 49")]
    public void A_whole_row_is_told_as_a_row(string language, string inText, string inSheet)
    {
        var texts = new CliTexts(Languages.Find(language)!);

        FindingPage.PlaceOf(texts, FilePlace.InTable(0, 49, 49, 0)).ShouldBe(inText);
        FindingPage.PlaceOf(texts, FilePlace.InSheet("Hoja2", 49, 0)).ShouldBe(inSheet);
    }

    [Fact]
    public void A_cell_is_told_as_a_spreadsheet_names_it() =>
        FindingPage
            .PlaceOf(new CliTexts(Languages.Find("en")!), FilePlace.InTable(0, 5, 5, 8))
            .ShouldBe("cell H5");
}
