using CsCheck;

namespace Resguardo.Codes.Tests.Places;

public class LocodeTests
{
    [Fact]
    public void The_list_has_as_many_rows_and_doubles_as_its_source_says()
    {
        var places = Locodes.All.ToList();

        Locodes.Count.ShouldBe(115_883);
        places.Count.ShouldBe(115_883);
        places.Sum(place => 1 + place.OtherNames.Count).ShouldBe(116_029);
        places.Count(place => place.OtherNames.Count > 0).ShouldBe(139);
    }

    [Theory]
    [InlineData("COCTG", "Cartagena", "CO", true)]
    [InlineData("crmob", "Moin", "CR", true)]
    [InlineData("HTCAP", "Cap-Haïtien", "HT", true)]
    [InlineData("NAWVB", "Walvis Bay", "NA", true)]
    [InlineData("AT4ST", "Scharitz", "AT", false)]
    [InlineData("XZAAD", "Aasgard", "XZ", true)]
    [InlineData("CNSHA", "Shanghai Hongqiao International Apt", "CN", false)]
    public void A_place_is_found_in_either_case(string code, string name, string country, bool isSeaPort)
    {
        Locodes.TryFind(code, out var place).ShouldBeTrue();

        place.Code.ShouldBe(code.ToUpperInvariant());
        place.Name.ShouldBe(name);
        place.CountryCode.ShouldBe(country);
        place.IsSeaPort.ShouldBe(isSeaPort);
    }

    [Theory]
    [InlineData("BREMB")]
    [InlineData("PYPSE")]
    [InlineData("TTPTZ")]
    [InlineData("")]
    [InlineData("COCT")]
    [InlineData("COCTGX")]
    [InlineData("12345")]
    [InlineData("ÑÑÑÑÑ")]
    [InlineData("C CTG")]
    [InlineData("ZZZZZ")]
    public void A_newer_code_and_a_code_that_is_none_are_not_in_the_list(string code)
    {
        Locodes.Contains(code).ShouldBeFalse();
        Locodes.TryFind(code, out var place).ShouldBeFalse();
        place.Code.ShouldBeEmpty();
        place.Name.ShouldBeEmpty();
        place.OtherNames.ShouldBeEmpty();
        place.Latitude.ShouldBeNull();
    }

    [Fact]
    public void A_code_that_stands_twice_keeps_both_names()
    {
        Locodes.TryFind("BEBRU", out var brussels).ShouldBeTrue();

        brussels.Name.ShouldBe("Brussel (Bruxelles)");
        brussels.OtherNames.ShouldBe(["Bruxelles (Brussel)"]);
    }

    [Fact]
    public void Any_text_may_be_looked_up() =>
        Gen.String[Gen.Char, 0, 7].Sample(text => Locodes.Contains(text) == Locodes.TryFind(text, out _));

    [Fact]
    public void A_thousand_places_are_as_their_source_has_them()
    {
        var lines = File.ReadAllLines(Reference.PathOf("unlocode/unlocode.csv"));
        var random = new Random(20240101);

        // Rows without quotes split on commas; those are nearly all.
        var rows = Enumerable
            .Range(0, 1_500)
            .Select(_ => lines[random.Next(1, lines.Length)])
            .Where(line => !line.Contains('"', StringComparison.Ordinal))
            .Select(line => line.Split(','))
            .ToList();

        rows.Count.ShouldBeGreaterThan(1_000);
        foreach (var row in rows)
        {
            Locodes.TryFind(row[0] + row[1], out var place).ShouldBeTrue();
            place.OtherNames.Prepend(place.Name).ShouldContain(row[2].Trim());
            if (row[6].StartsWith('1'))
                place.IsSeaPort.ShouldBeTrue();
            if (
                row[8].Length > 0
                && place.OtherNames.Count == 0
                && Math.Abs(double.Parse(row[9], Invariant)) <= 180
            )
            {
                place.Latitude.ShouldBe(double.Parse(row[8], Invariant));
                place.Longitude.ShouldBe(double.Parse(row[9], Invariant));
            }
        }
    }

    [Fact]
    public void Every_sea_port_of_Latin_America_and_the_Caribbean_is_one()
    {
        var ports = File.ReadAllLines(Reference.PathOf("unlocode/lac-seaports.csv"))
            .Skip(1)
            .Select(line => line[..2] + line[3..6])
            .ToList();

        ports.Count.ShouldBeGreaterThan(1_000);
        ports.Where(code => !Locodes.TryFind(code, out var place) || !place.IsSeaPort).ShouldBeEmpty();
    }

    private static readonly IFormatProvider Invariant = System.Globalization.CultureInfo.InvariantCulture;
}
