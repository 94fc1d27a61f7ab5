using System.Runtime.CompilerServices;

namespace Resguardo.Codes.Tests;

/// <summary>The code that stands in docs/guide/codes.md.</summary>
public class GuideTests
{
    [Fact]
    public void A_container_number_is_examined_and_a_near_one_suggested()
    {
        Span<char> number = stackalloc char[16];
        var reading = ContainerNumber.Examine("temu 000123-5", number, out var length);

        var asSystemsWriteIt = number[..length].ToString(); // TEMU0001235
        var kind = reading.Kind; // WrongCheckDigit
        var expected = reading.ExpectedCheckDigit; // 4
        var near = ContainerNumber.Suggest("temu 000123-5"); // TEMU0001234

        asSystemsWriteIt.ShouldBe("TEMU0001235");
        kind.ShouldBe(ContainerNumberKind.WrongCheckDigit);
        expected.ShouldBe('4');
        near.ShouldBe("TEMU0001234");
    }

    [Fact]
    public void A_list_is_asked()
    {
        var isKnown = Locodes.TryFind("cocTG", out var port);
        var name = port.Name; // Cartagena

        var isDangerous = UnNumbers.TryFind("3480", out var battery);
        var agrees = battery?.ClassAgrees("IMO 3"); // false: it is class 9

        var tyres = HsCodes.Read("NCM: 4011.20.00").Six; // 401120
        var pineapples = HsCodes.Read("80430").SuggestedCode; // 080430

        (isKnown, name).ShouldBe((true, "Cartagena"));
        (isDangerous, agrees).ShouldBe((true, false));
        (tyres, pineapples).ShouldBe(("401120", "080430"));
    }

    [Fact]
    public void The_guide_shows_this_code_and_names_every_kind()
    {
        var guide = File.ReadAllText(Path.Combine(Reference.Root, "docs", "guide", "codes.md"));
        var source = File.ReadAllText(ThisFile());

        var blocks = guide
            .Split("```")
            .Where(block => block.StartsWith("csharp", StringComparison.Ordinal))
            .ToList();
        var lines = blocks
            .SelectMany(block => block.Split('\n').Skip(1))
            .Select(line => line.Trim())
            .ToList();

        blocks.Count.ShouldBe(2);
        lines.Where(line => !source.Contains(line, StringComparison.Ordinal)).ShouldBeEmpty();
        CodeReader
            .Kinds.Where(kind => !guide.Contains($"`{kind}`", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
