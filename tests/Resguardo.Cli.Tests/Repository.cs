using System.Runtime.CompilerServices;

namespace Resguardo.Cli.Tests;

/// <summary>Where the repository stands, and what may stand beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The samples with their right values, which not everybody has beside the repository.</summary>
    public static string SharedSamples { get; } =
        Path.GetFullPath(Path.Combine(Root, "..", "shared", "samples"));

    public static string Sample(string name) => Path.Combine(Root, "samples", name);

    private static string FindRoot([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
