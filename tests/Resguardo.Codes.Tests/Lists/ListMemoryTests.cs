using System.Reflection;
using System.Runtime.Loader;

namespace Resguardo.Codes.Tests.Lists;

[CollectionDefinition(nameof(ListMemoryTests), DisableParallelization = true)]
[Collection(nameof(ListMemoryTests))]
public class ListMemoryTests(ITestOutputHelper output)
{
    private const long Budget = 30_000_000;

    // Where each list is held once it is loaded.
    private static readonly string[] Holders =
    [
        "LocodeIndex",
        "LocodeNames",
        "HsIndex",
        "UnNumbers",
        "PackageTypes",
        "X12PackageTypes",
        "Countries",
        "Currencies",
        "OwnerCodes",
        "MaritimeCountries",
    ];

    [Fact]
    public void All_lists_together_stay_under_thirty_megabytes()
    {
        // A second copy of the library, whose lists nobody has loaded yet.
        var library = new AssemblyLoadContext("memory", isCollectible: true).LoadFromAssemblyPath(
            typeof(ContainerNumber).Assembly.Location
        );
        var before = GC.GetTotalMemory(forceFullCollection: true);

        foreach (var holder in Holders)
        {
            var type = library.GetType($"Resguardo.Codes.{holder}", throwOnError: true).ShouldNotBeNull();
            System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        var taken = GC.GetTotalMemory(forceFullCollection: true) - before;
        output.WriteLine($"All lists together: {taken:N0} bytes of managed memory.");
        taken.ShouldBeInRange(3_000_000, Budget);
        GC.KeepAlive(library);
    }

    [Fact]
    public void Every_list_of_the_library_is_measured()
    {
        var holders = typeof(ContainerNumber)
            .Assembly.GetTypes()
            .Where(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic).Any(HoldsAList))
            .Select(type => type.Name)
            .ToList();

        holders.ShouldNotBeEmpty();
        holders.Except(Holders).ShouldBeEmpty();
    }

    private static bool HoldsAList(FieldInfo field) =>
        field.FieldType.Name is "ListLines" or "LocodeIndex" or "HsIndex" or "UnNumber[]" or "Boolean[]"
        || field.FieldType.Name.StartsWith("FrozenDictionary", StringComparison.Ordinal);
}
