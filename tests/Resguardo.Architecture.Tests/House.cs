using System.Reflection;
using System.Runtime.CompilerServices;
using ArchUnitNET.Loader;

namespace Resguardo.Architecture.Tests;

/// <summary>The floors, from the ground up. A new project is added here, or a test fails.</summary>
internal static class House
{
    /// <summary>The libraries, each of which may know those before it.</summary>
    public static readonly string[] LibraryNames =
    [
        "Resguardo.Codes",
        "Resguardo.Manifests",
        "Resguardo.Risk",
    ];

    /// <summary>The hosts: project name, then assembly name. They may know every library, and no other host.</summary>
    public static readonly (string Project, string Assembly)[] HostNames = [("Resguardo.Cli", "resguardo")];

    public static readonly Assembly[] Libraries = [.. LibraryNames.Select(Assembly.Load)];

    public static readonly Assembly[] All =
    [
        .. Libraries,
        .. HostNames.Select(host => Assembly.Load(host.Assembly)),
    ];

    public static readonly ArchUnitNET.Domain.Architecture Code = new ArchLoader()
        .LoadAssemblies(All)
        .Build();

    /// <summary>The folder with the solution.</summary>
    public static readonly string Root = FindRoot();

    private static readonly string[] NotOurs =
    [
        ".git",
        "artifacts",
        "node_modules",
        "bin",
        "obj",
        ".vs",
        ".idea",
    ];

    /// <summary>Every file of the repository; what the build and the tools leave behind is none of it.</summary>
    public static IEnumerable<string> Files { get; } =
    [.. Walk(new DirectoryInfo(Root)).Select(file => file.FullName).Order(StringComparer.Ordinal)];

    /// <summary>A file's path from the root, with forward slashes.</summary>
    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        folder
            .EnumerateFiles()
            .Where(file => file.Name != ".git")
            .Concat(
                folder
                    .EnumerateDirectories()
                    .Where(inner => !NotOurs.Contains(inner.Name) && Relative(inner.FullName) != "bench/data")
                    .SelectMany(Walk)
            );

    private static string FindRoot([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
