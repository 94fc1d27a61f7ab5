namespace Resguardo.Manifests.Tabular;

/// <summary>Reads the word lists of this folder: sections in brackets, lines of a language, words parted by semicolons.</summary>
internal static class SectionedText
{
    /// <summary>One line of a list.</summary>
    public sealed record Line(string Section, string Language, string[] Words);

    /// <summary>Reads a list that is packed into the library.</summary>
    public static IEnumerable<Line> ReadResource(string name)
    {
        var type = typeof(SectionedText);
        using var stream =
            type.Assembly.GetManifestResourceStream($"{type.Namespace}.{name}")
            ?? throw new InvalidOperationException($"The library lacks its list {name}.");
        using var reader = new StreamReader(stream);
        var section = "";
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[' && line[^1] == ']')
                section = line[1..^1];
            else if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                yield return new(
                    section,
                    line[..colon],
                    line[(colon + 1)..]
                        .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                );
        }
    }
}
