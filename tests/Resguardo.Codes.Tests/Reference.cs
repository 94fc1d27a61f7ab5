using System.Runtime.CompilerServices;

namespace Resguardo.Codes.Tests;

/// <summary>The shared reference tables, which lie beside the repository and not in it.</summary>
internal static class Reference
{
    public static string Root { get; } = FindRoot();

    /// <summary>A file of <c>../shared/reference</c>; the test is skipped, and says so, where that folder is absent.</summary>
    public static string PathOf(string name)
    {
        var path = Path.Combine(Root, "..", "shared", "reference", name);
        if (!Path.Exists(path) && SharedFromWorktree(name) is { } other)
            return other;
        if (!Path.Exists(path))
            Assert.Skip($"../shared/reference/{name} is not on this machine.");
        return path;
    }

    // A second working tree may stand one folder deeper.
    private static string? SharedFromWorktree(string name)
    {
        var path = Path.Combine(Root, "..", "..", "shared", "reference", name);
        return Path.Exists(path) ? path : null;
    }

    private static string FindRoot([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
