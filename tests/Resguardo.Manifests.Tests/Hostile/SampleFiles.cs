using System.Runtime.CompilerServices;

namespace Resguardo.Manifests.Tests.Hostile;

/// <summary>The sample files that are there to be damaged: our own, and the shared ones where they lie beside the repository.</summary>
internal static class SampleFiles
{
    public static IReadOnlyList<(string Name, byte[] Bytes)> All { get; } =
    [.. Folders().SelectMany(Files).Where(file => file.Bytes.Length is > 0 and < 200_000)];

    private static IEnumerable<string> Folders()
    {
        var tests = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, ".."));
        yield return Path.Combine(tests, "Samples");
        var shared = Path.GetFullPath(Path.Combine(tests, "..", "..", "..", "shared", "samples"));
        if (Directory.Exists(shared))
            yield return shared;
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Files(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) is not ("expected.json" or "README.md"))
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(folder, path), File.ReadAllBytes(path)));

    private static string Here([CallerFilePath] string file = "") => file;
}
