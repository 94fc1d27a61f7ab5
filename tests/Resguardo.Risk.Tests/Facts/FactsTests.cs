using CsCheck;
using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;

namespace Resguardo.Risk.Tests.Facts;

public class FactsTests
{
    // The vectors of Winkler's papers.
    [Theory]
    [InlineData("MARTHA", "MARHTA", 0.961)]
    [InlineData("DIXON", "DICKSONX", 0.813)]
    [InlineData("DWAYNE", "DUANE", 0.84)]
    [InlineData("ABROMS", "ABRAMS", 0.922)]
    [InlineData("JONES", "JOHNSON", 0.832)]
    [InlineData("SHACKLEFORD", "SHACKELFORD", 0.982)]
    [InlineData("", "A", 0)]
    [InlineData("SAME", "SAME", 1)]
    public void Names_are_as_alike_as_Jaro_and_Winkler_say(string first, string second, double similarity) =>
        JaroWinkler.Similarity(first, second).ShouldBe(similarity, 0.0006);

    [Fact]
    public void Similarity_is_symmetric_within_bounds_and_never_above_what_the_letters_allow() =>
        Gen.Select(Gen.String[Gen.Char['A', 'F'], 0, 12], Gen.String[Gen.Char['A', 'F'], 0, 12])
            .Sample(
                (first, second) =>
                {
                    var similarity = JaroWinkler.Similarity(first, second);

                    similarity.ShouldBe(JaroWinkler.Similarity(second, first), 1e-12);
                    similarity.ShouldBeInRange(0, 1);
                    if (first.Length > 0 && second.Length > 0)
                        similarity.ShouldBeLessThanOrEqualTo(
                            JaroWinkler.AtMost(
                                first,
                                second,
                                new LetterBag(first).InCommonWith(new LetterBag(second))
                            ) + 1e-12
                        );
                }
            );

    [Theory]
    [InlineData("Frutas del Sur S.A.", "FRUTAS DEL SUR")]
    [InlineData("FRUTAS DEL SUR SOCIEDAD ANÓNIMA", "FRUTAS DEL SUR")]
    [InlineData("Añejos Pérez & Cía. Ltda.", "ANEJOS PEREZ")]
    [InlineData("Comercial Nuñez E.I.R.L.", "COMERCIAL NUNEZ")]
    [InlineData("GRUPO BIMBO, S.A. DE C.V.", "GRUPO BIMBO")]
    [InlineData("Exportações São João LTDA", "EXPORTACOES SAO JOAO")]
    [InlineData("ACME TRADING CO., LTD", "ACME TRADING")]
    [InlineData("Acme L.L.C.", "ACME")]
    [InlineData("NOORD FRUIT B.V.", "NOORD FRUIT")]
    [InlineData("S.A.", "SA")]
    [InlineData("", "")]
    public void A_name_is_compared_without_case_accents_and_legal_form(string written, string compared) =>
        PartyName.Of(written).ShouldBe(compared);

    // Great-circle distances of reference airports (JFK–LHR 5,540 km, GIG–LIS 7,710 km) and half a meridian.
    [Theory]
    [InlineData(40.6398, -73.7789, 51.4706, -0.4619, 5540)]
    [InlineData(-22.8090, -43.2506, 38.7813, -9.1359, 7710)]
    [InlineData(90, 0, -90, 0, 20015)]
    [InlineData(10, 20, 10, 20, 0)]
    public void Distances_on_the_globe_are_those_of_the_tables(
        double n1,
        double e1,
        double n2,
        double e2,
        double km
    ) => Earth.DistanceKm(n1, e1, n2, e2).ShouldBe(km, 12);

    [Theory]
    [InlineData("080390", 6, 8)]
    [InlineData("0803901100", 6, 8)]
    [InlineData("0803", 4, 8)]
    [InlineData("08039", 4, 8)]
    [InlineData("97", 2, 97)]
    [InlineData("8", 0, 0)]
    [InlineData(null, 0, 0)]
    public void A_tariff_code_keeps_its_zeros_and_knows_its_chapter(string? digits, int length, int chapter)
    {
        var hs = Hs.Of(digits);

        hs.Length.ShouldBe(length);
        hs.Chapter.ShouldBe(chapter);
        if (length == 6)
            hs.ToString().ShouldBe("080390");
        hs.Two.ToString().ShouldBe(length == 0 ? "" : $"{chapter:00}");
    }

    [Fact]
    public void A_bill_gives_its_figures()
    {
        var bill = Some.Bill();
        bill.Value = Some.Money(20_000);
        bill.Freight = Some.Money(4_000);

        var facts = Some.Facts(bill);

        facts.Hs.ToString().ShouldBe("080390");
        facts.Packages.ShouldBe(1080);
        facts.GrossKg.ShouldBe(21_600);
        facts.FreightRatio.ShouldBe(0.2);
        facts.OriginCountry.ShouldBe("EC");
        facts.DestinationCountry.ShouldBe("NL");
        facts.Units.ShouldHaveSingleItem().GrossKg.ShouldBe(21_600);
        facts.Units[0].IsReefer.ShouldBe(true);
        facts.Goods[0].GrossKgPerPackage.ShouldBe(20);
        facts.Day.ShouldBe(new DateOnly(2026, 11, 24));
    }

    [Fact]
    public void Freight_and_value_in_different_currencies_are_not_divided()
    {
        var bill = Some.Bill();
        bill.Value = Some.Money(20_000, "EUR");
        bill.Freight = Some.Money(4_000);

        Some.Facts(bill).FreightRatio.ShouldBeNull();
    }

    [Theory]
    [InlineData("NL", BillNature.Unknown, Direction.Import)]
    [InlineData("EC", BillNature.Unknown, Direction.Export)]
    [InlineData("PA", BillNature.Unknown, Direction.Transit)]
    [InlineData(null, BillNature.Unknown, Direction.Unknown)]
    [InlineData("NL", BillNature.Export, Direction.Export)]
    [InlineData(null, BillNature.Transhipment, Direction.Transit)]
    public void The_direction_is_that_of_the_bill_or_else_of_its_ports(
        string? home,
        BillNature nature,
        Direction expected
    )
    {
        var bill = Some.Bill();
        bill.Nature = nature;

        Some.Facts(bill, home: home).Direction.ShouldBe(expected);
    }

    [Fact]
    public void To_order_is_no_consignee_and_same_as_is_the_other_party()
    {
        var bill = Some.Bill();
        bill.Parties.Add(Some.Party(PartyRole.Notify, "SAME AS CONSIGNEE"));
        Some.Facts(bill).Notify!.Name.ShouldBe("NOORD FRUIT");
        bill.Parties[1].Name = "TO THE ORDER OF BANCO DEL PACIFICO";

        var facts = Some.Facts(bill);

        facts.IsToOrder.ShouldBeTrue();
        facts.Consignee.ShouldBeNull();
    }
}
