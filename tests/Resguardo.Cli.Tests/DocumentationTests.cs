using System.Text.RegularExpressions;
using Resguardo.Cli.Arguments;

namespace Resguardo.Cli.Tests;

public partial class DocumentationTests
{
    private const string FromSource = "dotnet run --project src/hosts/Resguardo.Cli -- ";
    private const string Installed = "resguardo ";

    public static TheoryData<string, string> Pages =>
        [
            .. from page in Directory
                .EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
                .Append(Path.Combine(Repository.Root, "README.md"))
                .Order(StringComparer.Ordinal)
            let commands = string.Join('\n', CommandsIn(page))
            where commands.Length > 0
            select (Path.GetRelativePath(Repository.Root, page), commands),
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_command_of_the_documentation_runs(string page, string commands)
    {
        foreach (var command in commands.Split('\n'))
        {
            // MANIFEST stands for a file of the reader's own, so the line can only be understood.
            if (
                !command.StartsWith("codes", StringComparison.Ordinal)
                && Words(command).Any(word => Placeholder().IsMatch(word))
            )
            {
                var (name, rest) = (Words(command).First(), Words(command).Skip(1).ToArray());
                ArgumentReader.Read(CommandLine.Commands.Single(known => known.Name == name), rest);
                continue;
            }
            var called = Called.With([.. Words(command)]);

            called.ExitCode.ShouldBeOneOf(
                [ExitCodes.Fine, ExitCodes.Findings],
                $"{page}: {command}: {called.Error}"
            );
            if (!command.Contains(" -o ", StringComparison.Ordinal))
                called.Output.ShouldNotBeEmpty($"{page}: {command}");
        }
    }

    [Fact]
    public void There_are_commands_to_run() =>
        Pages.SelectMany(page => page.Data.Item2.Split('\n')).Count().ShouldBeGreaterThan(15);

    [Fact]
    public void Every_example_of_the_help_is_a_command_line_that_can_be_read()
    {
        foreach (var command in CommandLine.Commands)
        {
            foreach (var example in command.Examples)
            {
                var line = example[example.IndexOf(Installed, StringComparison.Ordinal)..][
                    Installed.Length..
                ];
                var words = Words(line.Split(" | ")[0].Split(" > ")[0]).ToArray();

                words[0].ShouldBe(command.Name);
                Should.NotThrow(() => ArgumentReader.Read(command, words.AsSpan(1)), example);
            }
        }
    }

    [Fact]
    public void Every_source_that_an_indicator_names_is_in_the_list_of_sources()
    {
        var docs = Path.Combine(Repository.Root, "docs");
        var sources = File.ReadAllText(Path.Combine(docs, "guide", "sources.md"));
        var marks = SourceMark()
            .Matches(File.ReadAllText(Path.Combine(docs, "indicators.md")))
            .Select(match => match.Value)
            .Distinct()
            .ToList();

        marks.Count.ShouldBeGreaterThan(20);
        marks.Where(mark => !sources.Contains($"\n| {mark} | ", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Links_between_pages_lead_somewhere()
    {
        var pages = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Concat(["README.md", "CONTRIBUTING.md", "samples/README.md"])
            .Select(page => Path.Combine(Repository.Root, page))
            .ToList();

        pages.Count.ShouldBeGreaterThan(5);
        pages
            .SelectMany(page =>
                Link()
                    .Matches(File.ReadAllText(page))
                    .Select(link => link.Groups["to"].Value.Split('#')[0])
                    .Where(link => link.Length > 0 && !link.Contains(':', StringComparison.Ordinal))
                    .Where(link => !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, link)))
                    .Select(link => $"{Path.GetRelativePath(Repository.Root, page)}: {link}")
            )
            .ShouldBeEmpty();
    }

    private static IEnumerable<string> CommandsIn(string page)
    {
        var isCode = false;
        foreach (var line in File.ReadLines(page))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                isCode = !isCode;
            else if (isCode && line.StartsWith(FromSource, StringComparison.Ordinal))
                yield return line[FromSource.Length..];
            else if (isCode && line.StartsWith(Installed, StringComparison.Ordinal))
                yield return line[Installed.Length..];
        }
    }

    private static IEnumerable<string> Words(string line) =>
        Word().Matches(line).Select(word => word.Value.Trim('\'', '"'));

    [GeneratedRegex("""'[^']*'|"[^"]*"|\S+""", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\bS[0-9]{2,3}\b", RegexOptions.None, 1000)]
    private static partial Regex SourceMark();

    [GeneratedRegex(@"^[A-Z][A-Z-]{3,}(\.\w+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
