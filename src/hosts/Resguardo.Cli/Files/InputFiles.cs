using System.IO.Enumeration;

namespace Resguardo.Cli.Files;

/// <summary>Finds the files that a user means: files, folders with all in them, patterns, and <c>-</c>.</summary>
internal static class InputFiles
{
    /// <summary>The files in the order of the operands, those of a folder or pattern by name.</summary>
    /// <remarks>What does not exist comes as it stands, so that opening it tells what is wrong.</remarks>
    public static IEnumerable<InputFile> Of(IEnumerable<string> operands)
    {
        foreach (var operand in operands)
        {
            if (operand == "-" || File.Exists(operand))
                yield return new(operand);
            else if (Directory.Exists(operand))
            {
                foreach (var file in FilesIn(operand))
                    yield return new(file);
            }
            else
            {
                var found = operand.AsSpan().ContainsAny('*', '?') ? Matching(operand) : [];
                if (found.Count == 0)
                    yield return new(operand);
                foreach (var file in found)
                    yield return new(file);
            }
        }
    }

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", Everywhere).Order(StringComparer.Ordinal);

    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    private static List<string> Matching(string pattern)
    {
        var slashed = pattern.Replace('\\', '/');
        var firstStar = slashed.AsSpan().IndexOfAny('*', '?');
        var slash = slashed.LastIndexOf('/', firstStar);
        var folder = slash < 0 ? "" : slashed[..(slash + 1)];
        if (!Directory.Exists(folder.Length == 0 ? "." : folder))
            return [];

        var parts = slashed[(slash + 1)..].Split('/');
        return
        [
            .. Directory
                .EnumerateFiles(folder.Length == 0 ? "." : folder, "*", Everywhere)
                .Select(file => folder.Length == 0 ? Path.GetRelativePath(".", file) : file)
                .Where(file => Matches(file[folder.Length..].Replace('\\', '/').Split('/'), parts))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static bool Matches(ReadOnlySpan<string> names, ReadOnlySpan<string> parts)
    {
        if (parts.IsEmpty)
            return names.IsEmpty;
        if (parts[0] == "**")
        {
            for (var skip = 0; skip <= names.Length; skip++)
            {
                if (Matches(names[skip..], parts[1..]))
                    return true;
            }
            return false;
        }
        return !names.IsEmpty
            && FileSystemName.MatchesSimpleExpression(parts[0], names[0], ignoreCase: false)
            && Matches(names[1..], parts[1..]);
    }
}
