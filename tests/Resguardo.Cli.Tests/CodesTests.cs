using System.Text;
using System.Text.Json;
using Resguardo.Cli.Arguments;

namespace Resguardo.Cli.Tests;

public class CodesTests
{
    private static readonly string[] Members = ["value", "kind", "valid", "normalised", "suggestion", "note"];

    [Fact]
    public void A_code_is_told_with_the_members_of_the_documented_shape()
    {
        var called = Called.With("codes", "CSQU3054383", "CSQU3054384", "rubbish!", "--json");

        called.Json.Length.ShouldBe(3);
        called.Json.ShouldAllBe(code =>
            code.EnumerateObject().Select(member => member.Name).SequenceEqual(Members)
        );
    }

    [Fact]
    public void A_good_code_ends_with_0_and_a_wrong_one_with_1()
    {
        Called.With("codes", "CSQU3054383").ExitCode.ShouldBe(ExitCodes.Fine);
        Called.With("codes", "CSQU3054383", "CSQU3054384").ExitCode.ShouldBe(ExitCodes.Findings);
    }

    [Fact]
    public void A_wrong_check_digit_suggests_the_near_number()
    {
        var code = Called.With("codes", "TEMU0001235", "--json").Json.Single();

        code.GetProperty("kind").GetString().ShouldBe("container");
        code.GetProperty("valid").GetBoolean().ShouldBeFalse();
        code.GetProperty("suggestion").GetString().ShouldBe("TEMU0001234");
    }

    [Fact]
    public void What_is_not_known_is_null_and_not_left_out()
    {
        var code = Called.With("codes", "CSQU3054383", "--json").Json.Single();

        code.GetProperty("suggestion").ValueKind.ShouldBe(JsonValueKind.Null);
        code.GetProperty("note").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void The_value_comes_back_as_it_was_typed()
    {
        var code = Called.With("codes", "imo: 9074729", "--json").Json.Single();

        code.GetProperty("value").GetString().ShouldBe("imo: 9074729");
        code.GetProperty("normalised").GetString().ShouldBe("9074729");
    }

    [Fact]
    public void Values_may_come_one_a_line_from_standard_input()
    {
        var called = new Caller { Input = Encoding.UTF8.GetBytes("CSQU3054383\n\nCOCTG\r\n") }.Run(
            "codes",
            "--json",
            "-"
        );

        called.Json.Select(code => code.GetProperty("value").GetString()).ShouldBe(["CSQU3054383", "COCTG"]);
    }

    [Theory]
    [InlineData("en", "container")]
    [InlineData("es", "contenedor")]
    [InlineData("pt", "contêiner")]
    [InlineData("fr", "conteneur")]
    public void People_read_the_kind_in_their_language(string language, string kind) =>
        Called.With("codes", "CSQU3054383", "--lang", language).Output.ShouldContain(kind);
}
