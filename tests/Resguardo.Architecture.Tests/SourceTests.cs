using System.Text.RegularExpressions;

namespace Resguardo.Architecture.Tests;

public partial class SourceTests
{
    private const int MostBytes = 1_000_000;

    private static readonly string[] OpenHosts =
    [
        "api.nuget.org",
        "www.nuget.org",
        "nuget.org",
        "registry.npmjs.org",
        "www.npmjs.com",
    ];

    [Fact]
    public void A_library_catches_only_what_it_names()
    {
        var sources = Sources("src/libs/").ToList();

        sources.Count.ShouldBeGreaterThan(20);
        Offenders(sources, CatchesAll()).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_left_for_later()
    {
        var sources = Sources("src/").Concat(Sources("tests/")).Concat(Sources("bench/")).ToList();

        sources.Count.ShouldBeGreaterThan(20);
        Offenders(sources, LeftForLater()).ShouldBeEmpty();
    }

    [Fact]
    public void No_file_tells_of_the_machine_it_was_written_on()
    {
        var texts = House.Files.Where(IsText).ToList();

        texts.Count.ShouldBeGreaterThan(50);
        Offenders(texts, MachinePath()).ShouldBeEmpty();
    }

    [Fact]
    public void Packages_come_from_the_open_registries()
    {
        var texts = House.Files.Where(IsText).ToList();

        texts.ShouldNotBeEmpty();
        texts
            .SelectMany(file =>
                RegistryUrl()
                    .Matches(File.ReadAllText(file))
                    .Select(match => match.Groups["host"].Value)
                    .Where(host => !OpenHosts.Contains(host))
                    .Select(host => $"{House.Relative(file)}: {host}")
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_file_is_larger_than_a_megabyte()
    {
        House.Files.ShouldNotBeEmpty();
        House
            .Files.Where(file => new FileInfo(file).Length > MostBytes)
            .Select(House.Relative)
            .ShouldBeEmpty();
    }

    private static IEnumerable<string> Sources(string folder) =>
        House.Files.Where(file =>
            file.EndsWith(".cs", StringComparison.Ordinal)
            && House.Relative(file).StartsWith(folder, StringComparison.Ordinal)
            && Path.GetFileName(file) != "SourceTests.cs"
        );

    private static IEnumerable<string> Offenders(IEnumerable<string> files, Regex pattern) =>
        from file in files
        from line in File.ReadLines(file).Index()
        where pattern.IsMatch(line.Item)
        select $"{House.Relative(file)}:{line.Index + 1}: {line.Item.Trim()}";

    private static bool IsText(string file)
    {
        using var content = File.OpenRead(file);
        Span<byte> head = stackalloc byte[4096];
        return !head[..content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)].Contains((byte)0);
    }

    [GeneratedRegex(@"\bcatch\s*(\(\s*(System\.)?Exception\b|\{|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CatchesAll();

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|NotImplementedException", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LeftForLater();

    [GeneratedRegex(
        @"(?<![\w.}])/(work|home|root|Users)/\w|[A-Z]:\\Users\\",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex MachinePath();

    [GeneratedRegex(
        @"https?://(?<host>[\w.-]*(nuget|npm|registry|artifact|mirror|proxy)[\w.-]*)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex RegistryUrl();
}
