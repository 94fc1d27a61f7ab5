using Resguardo.Manifests.Checks;

namespace Resguardo.Manifests.Tests.Checks;

public class GoodsWordsTests
{
    [Theory]
    [InlineData("FROZEN SHRIMPS, 1300 CARTONS", GoodsMentions.Frozen)]
    [InlineData("Camarón congelado", GoodsMentions.Frozen)]
    [InlineData("crevettes surgelées", GoodsMentions.Frozen)]
    [InlineData("FRZN PIN J", GoodsMentions.Frozen)]
    [InlineData("piña fresca", GoodsMentions.Fresh)]
    [InlineData("DRIED BANANA CHIPS", GoodsMentions.None)]
    [InlineData("baterías de ion de litio", GoodsMentions.Dangerous)]
    [InlineData("feux d'artifice", GoodsMentions.Dangerous)]
    [InlineData("Pinturas", GoodsMentions.PossiblyDangerous)]
    [InlineData("paint brushes", GoodsMentions.None)]
    [InlineData("pincéis e tintas", GoodsMentions.None)]
    [InlineData("IMO CLASS 3 LIQUID", GoodsMentions.DangerousSaid)]
    [InlineData("NON HAZARDOUS, NOT IMO CLASS", GoodsMentions.None)]
    [InlineData("POLYETHYLENE RESIN IN BAGS", GoodsMentions.None)]
    [InlineData("", GoodsMentions.None)]
    [InlineData(null, GoodsMentions.None)]
    public void Words_are_known_in_four_languages(string? description, GoodsMentions expected) =>
        GoodsWords.Read(description).Mentions.ShouldBe(expected);

    [Theory]
    [InlineData("GENERAL CARGO")]
    [InlineData("SAID TO CONTAIN: 20 PALLETS FREIGHT ALL KINDS")]
    [InlineData("Mercancía general")]
    [InlineData("EFECTOS PERSONALES Y MENAJE")]
    [InlineData("carga geral - diversos")]
    [InlineData("marchandises diverses")]
    [InlineData("1X40HC STC SPARE PARTS")]
    public void Vague_words_alone_say_nothing(string description) =>
        GoodsWords.Read(description).IsVague.ShouldBeTrue();

    [Theory]
    [InlineData("GENERAL ELECTRIC MOTORS")]
    [InlineData("SPARE PARTS FOR TRACTOR")]
    [InlineData("azulejos")]
    [InlineData("")]
    [InlineData("1234")]
    public void One_word_of_meaning_makes_a_description(string description) =>
        GoodsWords.Read(description).IsVague.ShouldBeFalse();

    [Theory]
    [InlineData("LITHIUM ION BATTERIES UN 3480 CLASS 9", 3480, 0)]
    [InlineData("UN3480", 3480, 0)]
    [InlineData("ONU No. 1993 / UN-1263", 1993, 1263)]
    [InlineData("UN0336 FIREWORKS", 336, 0)]
    [InlineData("UN LOTE DE 1500 CAJAS", 0, 0)]
    [InlineData("UN 9999", 0, 0)]
    [InlineData("UNIT 3480", 0, 0)]
    public void UN_numbers_are_found_in_the_text(string description, int first, int second)
    {
        var reading = GoodsWords.Read(description);

        (reading.FirstUnNumber, reading.SecondUnNumber).ShouldBe((first, second));
    }

    [Theory]
    [InlineData("030617", GoodsMentions.Frozen, null)]
    [InlineData("03061790", GoodsMentions.Frozen, null)]
    [InlineData("080390", GoodsMentions.Fresh, null)]
    [InlineData("360410", GoodsMentions.PossiblyDangerous, "0336")]
    [InlineData("390120", GoodsMentions.None, null)]
    [InlineData("12", GoodsMentions.None, null)]
    [InlineData("ABCDEF", GoodsMentions.None, null)]
    public void Tariff_codes_speak_too(string hs, GoodsMentions expected, string? un)
    {
        var mentions = GoodsWords.ReadHs(hs, out var likely);

        mentions.ShouldBe(expected);
        likely.ShouldBe(un);
    }
}
