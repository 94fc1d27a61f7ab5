namespace Resguardo.Codes.Tests.Goods;

public class PackageTypeTests
{
    [Fact]
    public void The_list_has_as_many_codes_as_its_source() => PackageTypes.All.Count.ShouldBe(406);

    [Theory]
    [InlineData("CT", "Carton")]
    [InlineData("pk", "Package")]
    [InlineData("4G", "Box, fibreboard")]
    [InlineData("NA", "Not available")]
    public void A_code_has_a_name(string code, string name)
    {
        PackageTypes.TryDescribe(code, out var described).ShouldBeTrue();

        described.ShouldBe(name);
    }

    [Theory]
    [InlineData("SX", true)]
    [InlineData("OD", false)]
    [InlineData("CT", false)]
    [InlineData("QQX", false)]
    public void A_deleted_code_is_known_and_marked(string code, bool isDeleted) =>
        PackageTypes.IsDeleted(code).ShouldBe(isDeleted);

    [Theory]
    [InlineData("CTN", "CT", "Carton")]
    [InlineData("pkg", "PK", "Package")]
    [InlineData("BAG", "BG", "Bag")]
    [InlineData("PLT", "PX", "Pallet")]
    [InlineData("ROL", "RO", "Roll")]
    [InlineData("CNT", "CN", "Container, not otherwise specified as transport equipment")]
    [InlineData("UNT", "UN", "Unit")]
    public void A_package_of_X12_is_one_of_recommendation_21(string x12, string code, string name)
    {
        PackageTypes.FromX12(x12).ShouldBe(code);

        PackageTypes.TryDescribe(code, out var described).ShouldBeTrue();
        described.ShouldBe(name);
    }

    [Fact]
    public void Every_X12_code_leads_to_a_code_that_stands()
    {
        var letters = Enumerable.Range('A', 26).Select(letter => (char)letter).ToList();
        var mapped =
            from first in letters
            from second in letters
            from third in letters
            where PackageTypes.FromX12([first, second, third]) is not null
            select PackageTypes.FromX12([first, second, third]);

        var codes = mapped.ToList();

        codes.Count.ShouldBeGreaterThan(50);
        codes.Where(code => !PackageTypes.Contains(code) || PackageTypes.IsDeleted(code)).ShouldBeEmpty();
    }

    [Fact]
    public void No_name_has_lost_a_character() =>
        PackageTypes
            .All.Where(code =>
                PackageTypes.TryDescribe(code, out var name)
                && name.Contains('\uFFFD', StringComparison.Ordinal)
            )
            .ShouldBeEmpty();
}
