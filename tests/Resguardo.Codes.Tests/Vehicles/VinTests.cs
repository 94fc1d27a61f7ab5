namespace Resguardo.Codes.Tests.Vehicles;

public class VinTests
{
    [Fact]
    public void Every_vector_gets_its_verdict()
    {
        var vectors = IdentifierVector.All.Where(vector => vector.Kind == "vin").ToList();

        vectors.Count.ShouldBe(4);
        foreach (var vector in vectors)
            Vin.Examine(vector.Value).IsSound.ShouldBe(vector.IsValid, vector.ToString());
    }

    [Theory]
    [InlineData("1M8GDM9AXKP042788", VinKind.CheckDigitFits, 'X', true)]
    [InlineData("1M8GDM9A1KP042788", VinKind.CheckDigitDiffers, 'X', true)]
    [InlineData("1m8-gdm9ax kp042788", VinKind.CheckDigitFits, 'X', true)]
    public void The_ninth_place_is_a_check_digit(
        string text,
        VinKind kind,
        char expected,
        bool isNorthAmerican
    ) => Vin.Examine(text).ShouldBe(new VinReading(kind, expected, isNorthAmerican));

    [Fact]
    public void A_European_number_need_not_have_a_check_digit()
    {
        var reading = Vin.Examine("WVWZZZ1JZXW000001");

        reading.Kind.ShouldBe(VinKind.CheckDigitDiffers);
        reading.IsNorthAmerican.ShouldBeFalse();
        reading.IsSound.ShouldBeTrue();
    }

    [Theory]
    [InlineData("1M8GDM9AXKPO42788")]
    [InlineData("1M8GDM9AXKP04278")]
    [InlineData("1M8GDM9AXKP0427889")]
    [InlineData("")]
    public void Anything_else_is_no_vehicle(string text) => Vin.Examine(text).ShouldBe(default);
}
