using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;
using Resguardo.Manifests.Summaries;

namespace Resguardo.Manifests.Tests;

/// <summary>A file read to its end, its records sorted by kind.</summary>
internal sealed record ReadCargo(IReadOnlyList<ICargoRecord> Records)
{
    public CargoMessage Message => Messages.ShouldHaveSingleItem();

    public IReadOnlyList<CargoMessage> Messages => [.. Records.OfType<CargoMessage>()];

    public IReadOnlyList<Bill> Bills => [.. Records.OfType<Bill>()];

    public IReadOnlyList<Container> Units => [.. Records.OfType<Container>()];

    public IReadOnlyList<Finding> Findings => [.. Records.OfType<Finding>()];

    public IReadOnlyList<string> Codes => [.. Findings.Select(finding => finding.Code)];

    public EndOfMessage End => Records.OfType<EndOfMessage>().ShouldHaveSingleItem();

    public Bill Bill(string number) => Bills.Single(bill => bill.Number == number);

    public Finding Finding(string code) =>
        Findings.Where(finding => finding.Code == code).ShouldHaveSingleItem();

    public static ReadCargo From(Stream content, ReadOptions? options = null) =>
        new([.. ManifestReader.Read(content, options)]);

    public static ReadCargo From(byte[] content, ReadOptions? options = null)
    {
        using var stream = new MemoryStream(content, writable: false);
        return From(stream, options);
    }

    public static ReadCargo From(string content, ReadOptions? options = null) =>
        From(Encoding.UTF8.GetBytes(content), options);

    /// <summary>Reads one of our own samples, such as <c>x12/synthetic-309-01.edi</c>.</summary>
    public static ReadCargo Sample(string path, ReadOptions? options = null) =>
        From(SampleBytes(path), options);

    public static byte[] SampleBytes(string path) => File.ReadAllBytes(Path.Combine(Tests, "Samples", path));

    /// <summary>Reads a sample of the shared folder beside the repository, or skips the test where there is none.</summary>
    public static ReadCargo SharedSample(string path)
    {
        var file = Path.GetFullPath(Path.Combine(Tests, "..", "..", "..", "shared", "samples", path));
        if (!File.Exists(file))
            Assert.Skip($"The shared sample {path} is not beside the repository (../shared/samples).");
        return From(File.ReadAllBytes(file));
    }

    /// <summary>Compares what was read with the values that the sample's <c>expected.json</c> has for it.</summary>
    public void ShouldAgreeWith(string expectedJson, string file)
    {
        using var document = JsonDocument.Parse(SampleBytes(expectedJson));
        var expected = document.RootElement.GetProperty(file);
        var summary = ManifestSummarizer.Summarize(Records).ShouldHaveSingleItem();
        foreach (var value in expected.EnumerateObject())
        {
            var because = $"{file}: {value.Name}";
            switch (value.Name)
            {
                case "bols":
                    summary.Bills.ShouldBe(value.Value.GetInt64(), because);
                    break;
                case "packages":
                    summary.Packages.ShouldBe(value.Value.GetDecimal(), because);
                    break;
                case "container_lines":
                    summary.ContainerLines.ShouldBe(value.Value.GetInt64(), because);
                    break;
                case "distinct_containers":
                    summary.Containers.ShouldBe(value.Value.GetInt64(), because);
                    break;
                case "gross":
                    summary.GrossKg.ShouldBe(value.Value.GetDecimal(), because);
                    break;
                case "failing_check_digit":
                    summary.FailingCheckDigit.ShouldBe(Texts(value.Value), because);
                    break;
                case "remainder_10":
                    summary.Remainder10.ShouldBe(Texts(value.Value), because);
                    break;
                case "dg_bls":
                    summary.DangerousGoodsBills.ShouldBe(Texts(value.Value), because);
                    break;
                case "reefers":
                    summary.Reefers.ShouldBe(Texts(value.Value), because);
                    break;
                case "empties":
                    summary.Empties.ShouldBe(Texts(value.Value), because);
                    break;
                case "seals":
                    summary.Seals.ShouldBe(value.Value.GetInt64(), because);
                    break;
                case "vessel":
                    summary.Message.Call.VesselName.ShouldBe(value.Value.GetString(), because);
                    break;
                case "imo":
                    summary.Message.Call.Imo.Code.ShouldBe(value.Value.GetString(), because);
                    break;
                case "voyage":
                    summary.Message.Call.Voyage.ShouldBe(value.Value.GetString(), because);
                    break;
                case "from_":
                    summary.Message.Call.From.Code.ShouldBe(value.Value.GetString(), because);
                    break;
                case "to":
                    summary.Message.Call.To.Code.ShouldBe(value.Value.GetString(), because);
                    break;
            }
        }
    }

    private static string[] Texts(JsonElement list) =>
        [.. list.EnumerateArray().Select(item => item.GetString()!)];

    private static string Tests { get; } = Folder();

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
