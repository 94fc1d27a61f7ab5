using System.Xml.Linq;
using ArchUnitNET.Fluent.Slices;

namespace Resguardo.Architecture.Tests;

public class FloorTests
{
    // What a library may stand on besides the runtime: packages made for their field.
    private static readonly string[] Packages = ["ExcelDataReader", "UtfUnknown", "Sep", "SepCompression"];

    [Fact]
    public void A_library_knows_no_web_no_database_and_no_screen()
    {
        var references = House.Libraries.SelectMany(library =>
            library.GetReferencedAssemblies().Select(name => name.Name!)
        );

        references.ShouldNotBeEmpty();
        references.Where(name => !IsGround(name)).ShouldBeEmpty();
    }

    [Fact]
    public void A_project_knows_only_the_floors_below_it()
    {
        string[] fromTheGround = [.. House.LibraryNames, .. House.HostNames.Select(host => host.Project)];
        var references = Projects("src").SelectMany(ReferencesOf).ToList();

        references.ShouldNotBeEmpty();
        references
            .Where(reference =>
                Array.IndexOf(fromTheGround, reference.To) is var floor
                && (
                    floor < 0
                    || floor >= Array.IndexOf(fromTheGround, reference.From)
                    || floor >= House.LibraryNames.Length
                )
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_project_stands_on_a_floor()
    {
        var projects = Projects("src").Select(Path.GetFileNameWithoutExtension);

        projects.ShouldNotBeEmpty();
        projects.ShouldBe(
            [.. House.LibraryNames, .. House.HostNames.Select(host => host.Project)],
            ignoreOrder: true
        );
    }

    [Fact]
    public void Every_project_has_its_tests()
    {
        var tests = Projects("tests").Select(Path.GetFileNameWithoutExtension).ToList();

        Projects("src")
            .Select(project => Path.GetFileNameWithoutExtension(project) + ".Tests")
            .Where(name => !tests.Contains(name))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_library_has_an_approved_public_surface() =>
        House
            .LibraryNames.Select(name => Path.Combine("tests", name + ".Tests"))
            .SelectMany(folder =>
                new[]
                {
                    Path.Combine(folder, "PublicApiTests.cs"),
                    Path.Combine(folder, "PublicApi.approved.txt"),
                }
            )
            .Where(file => !File.Exists(Path.Combine(House.Root, file)))
            .ShouldBeEmpty();

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = XDocument
            .Load(Path.Combine(House.Root, "Resguardo.slnx"))
            .Descendants("Project")
            .Select(project => (string)project.Attribute("Path")!);

        Projects("src")
            .Concat(Projects("tests"))
            .Select(House.Relative)
            .Where(project => !solution.Contains(project))
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_namespaces_form_a_circle()
    {
        House.Code.Types.Count().ShouldBeGreaterThan(30);
        SliceRuleDefinition
            .Slices()
            .Matching("Resguardo.(**)")
            .Should()
            .BeFreeOfCycles()
            .Evaluate(House.Code)
            .Where(result => !result.Passed)
            .Select(result => result.Description)
            .ShouldBeEmpty();
    }

    private static IEnumerable<string> Projects(string folder) =>
        House.Files.Where(file =>
            file.EndsWith(".csproj", StringComparison.Ordinal)
            && House.Relative(file).StartsWith(folder + "/", StringComparison.Ordinal)
        );

    private static IEnumerable<(string From, string To)> ReferencesOf(string project) =>
        XDocument
            .Load(project)
            .Descendants("ProjectReference")
            .Select(reference =>
                (
                    Path.GetFileNameWithoutExtension(project),
                    Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!)
                )
            );

    private static bool IsGround(string name) =>
        House.LibraryNames.Contains(name)
        || Packages.Contains(name)
        || name is "netstandard" or "mscorlib" or "Microsoft.Win32.Primitives"
        || name == "System"
        || name.StartsWith("System.", StringComparison.Ordinal);
}
