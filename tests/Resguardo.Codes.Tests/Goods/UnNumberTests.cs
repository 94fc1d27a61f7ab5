using System.Globalization;

namespace Resguardo.Codes.Tests.Goods;

public class UnNumberTests
{
    [Fact]
    public void The_list_has_as_many_numbers_as_its_source_says()
    {
        var numbers = UnNumbers.All.ToList();

        numbers.Count.ShouldBe(2_337);
        numbers[0].Number.ShouldBe("0004");
        numbers[^1].Number.ShouldBe("3550");
        numbers.Where(number => number.Classes.Count == 0).Select(number => number.Number).ShouldBe(["0190"]);
    }

    [Theory]
    [InlineData("3480", "9")]
    [InlineData("UN3480", "9")]
    [InlineData("ONU 1950", "2")]
    [InlineData("0336", "1.4G")]
    public void A_number_is_found_with_its_class(string text, string hazard)
    {
        UnNumbers.TryFind(text, out var number).ShouldBeTrue();

        number.ShouldNotBeNull().Classes.ShouldBe([hazard]);
    }

    [Theory]
    [InlineData("336")]
    [InlineData("9999")]
    [InlineData("0001")]
    [InlineData("348A")]
    [InlineData("-480")]
    [InlineData("")]
    public void Anything_else_is_not(string text) => UnNumbers.TryFind(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("336", "0336")]
    [InlineData("UN 336", "0336")]
    [InlineData("4", "0004")]
    [InlineData("1", null)]
    [InlineData("3480", null)]
    [InlineData("ABC", null)]
    public void The_zeros_that_a_spreadsheet_ate_are_suggested(string text, string? expected) =>
        UnNumbers.Suggest(text).ShouldBe(expected);

    [Theory]
    [InlineData("3480", "9", true)]
    [InlineData("3480", "9.0", true)]
    [InlineData("3480", "IMO 9", true)]
    [InlineData("3480", "CLASE 9", true)]
    [InlineData("3480", "3", false)]
    [InlineData("3480", "", true)]
    [InlineData("3480", " - ", true)]
    [InlineData("3480", "BATTERIES", false)]
    [InlineData("0336", "1.4G", true)]
    [InlineData("0336", "1.4", true)]
    [InlineData("0336", "1", true)]
    [InlineData("0336", "1.4S", false)]
    [InlineData("0336", "1.3G", false)]
    [InlineData("1950", "2.1", true)]
    [InlineData("1978", "2", true)]
    [InlineData("1978", "2.1", true)]
    [InlineData("1978", "2.3", false)]
    [InlineData("1203", "3.1", true)]
    [InlineData("1203", "3 (6.1)", true)]
    [InlineData("0190", "1.1A", true)]
    [InlineData("0190", "9", false)]
    [InlineData("3480", "90", false)]
    public void A_declared_class_fits_or_contradicts(string text, string declared, bool agrees)
    {
        UnNumbers.TryFind(text, out var number).ShouldBeTrue();

        number.ShouldNotBeNull().ClassAgrees(declared).ShouldBe(agrees);
    }

    [Fact]
    public void Several_rows_of_one_number_are_one_entry()
    {
        UnNumbers.TryFind("1796", out var acid).ShouldBeTrue();

        acid.ShouldNotBeNull().Classes.ShouldBe(["8"]);
        acid.Subsidiary.ShouldBe(["5.1"]);
    }

    [Fact]
    public void Every_row_is_as_its_source_has_it()
    {
        var rows = File.ReadAllLines(Reference.PathOf("dangerous-goods/un-numbers-es-mx.csv"))
            .Skip(1)
            .Where(line => !line.Contains('"', StringComparison.Ordinal))
            .Select(line => line.Split(','))
            .ToList();

        rows.Count.ShouldBeGreaterThan(1_000);
        foreach (var row in rows.Where(row => row[2].Length > 0))
        {
            UnNumbers.TryFind(row[0], out var number).ShouldBeTrue(row[0]);
            number.ShouldNotBeNull().Classes.ShouldContain(row[2]);
            number.ClassAgrees(row[2]).ShouldBeTrue();
            int.Parse(row[0], CultureInfo.InvariantCulture).ShouldBeInRange(4, 3550);
        }
    }
}
