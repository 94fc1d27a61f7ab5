using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>Which headings stand for which field, from <c>Headings.txt</c>.</summary>
internal sealed class HeadingDictionary
{
    private static readonly Lazy<HeadingDictionary> Shared = new(() =>
        new HeadingDictionary(SectionedText.ReadResource("Headings.txt"))
    );

    private readonly Dictionary<string, TableField[]> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<(TableField, string), string> _names = [];

    private HeadingDictionary(IEnumerable<SectionedText.Line> lines)
    {
        foreach (var line in lines)
        {
            var field = Enum.Parse<TableField>(line.Section);
            foreach (var heading in line.Words)
            {
                _names.TryAdd((field, line.Language), heading);
                var key = HeadingText.Key(heading);
                var known = _fields.GetValueOrDefault(key, []);
                if (!known.Contains(field))
                    _fields[key] = [.. known, field];
            }
        }
    }

    /// <summary>The dictionary that ships with the library.</summary>
    public static HeadingDictionary Default => Shared.Value;

    /// <summary>The fields that a heading may stand for, the likeliest first, and the unit that it names; none when unknown.</summary>
    public (IReadOnlyList<TableField> Fields, string? Unit) Find(string heading)
    {
        foreach (var (key, unit) in HeadingText.Forms(heading))
        {
            if (_fields.TryGetValue(key, out var fields))
                return (fields, unit);
        }
        return ([], null);
    }

    /// <summary>The first heading for a field in a language (en, es, pt, fr); null when the dictionary has none.</summary>
    public string? NameOf(TableField field, string language) => _names.GetValueOrDefault((field, language));
}
