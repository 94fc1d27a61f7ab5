using Resguardo.Samples;

namespace Resguardo.Cli.Tests;

public class SampleFileTests
{
    public static TheoryData<string> Files => [.. SampleFiles.All().Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_sample_is_what_its_program_makes(string name)
    {
        var content = SampleFiles.All().Single(file => file.Name == name).Content;

        File.ReadAllBytes(Repository.Sample(name))
            .SequenceEqual(content)
            .ShouldBeTrue("Run: dotnet run tools/make-samples.cs -- samples");
    }

    [Fact]
    public void There_is_no_sample_without_a_program()
    {
        var made = SampleFiles.All().Select(file => file.Name);

        Directory
            .EnumerateFiles(Repository.Sample(""), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Sample(""), file).Replace('\\', '/'))
            .Where(file => file != "README.md")
            .ShouldBe(made, ignoreOrder: true);
    }
}
