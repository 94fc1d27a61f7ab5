using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Tabular;

/// <summary>What the words in cells mean, from <c>Words.txt</c>.</summary>
internal static class CellWords
{
    private const int MaxLength = 40;

    private static readonly Lazy<Dictionary<string, Dictionary<string, string>>> Sections = new(Read);

    /// <summary>Full or empty; unknown when the word is neither.</summary>
    public static ContainerFill Fill(ReadOnlySpan<char> text) =>
        Meaning("Fill", text) switch
        {
            "Full" => ContainerFill.Full,
            "Empty" => ContainerFill.Empty,
            _ => ContainerFill.Unknown,
        };

    /// <summary>Master, house or straight; unknown when the word is none of them.</summary>
    public static BillKind Kind(ReadOnlySpan<char> text) =>
        Meaning("Kind", text) switch
        {
            "Master" => BillKind.Master,
            "House" => BillKind.House,
            "Straight" => BillKind.Straight,
            _ => BillKind.Unknown,
        };

    /// <summary>Import, export, transit, transhipment; unknown when the word is none of them.</summary>
    public static BillNature Nature(ReadOnlySpan<char> text) =>
        Meaning("Nature", text) switch
        {
            "Import" => BillNature.Import,
            "Export" => BillNature.Export,
            "Transit" => BillNature.Transit,
            "Transhipment" => BillNature.Transhipment,
            _ => BillNature.Unknown,
        };

    /// <summary>Prepaid or collect; unknown when the word is neither.</summary>
    public static FreightTerm Freight(ReadOnlySpan<char> text) =>
        Meaning("Freight", text) switch
        {
            "Prepaid" => FreightTerm.Prepaid,
            "Collect" => FreightTerm.Collect,
            _ => FreightTerm.Unknown,
        };

    /// <summary>True for a word that says yes.</summary>
    public static bool IsYes(ReadOnlySpan<char> text) => Meaning("Yes", text) is not null;

    /// <summary>True for the word that marks a row of totals.</summary>
    public static bool IsTotals(ReadOnlySpan<char> text) => Meaning("Totals", text) is not null;

    /// <summary>True for the word that marks a row of subtotals.</summary>
    public static bool IsSubtotals(ReadOnlySpan<char> text) => Meaning("Subtotals", text) is not null;

    /// <summary>The code of UN/ECE recommendation 21 for a kind of package in words; null when we know none.</summary>
    public static string? PackageCode(ReadOnlySpan<char> text) => Meaning("Package", text);

    private static string? Meaning(string family, ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength)
            return null;
        Span<char> word = stackalloc char[MaxLength];
        word = word[..HeadingText.Word(text, word)];
        if (word.IsEmpty)
            return null;
        return Sections
            .Value[family]
            .GetAlternateLookup<ReadOnlySpan<char>>()
            .TryGetValue(word, out var meaning)
            ? meaning
            : null;
    }

    private static Dictionary<string, Dictionary<string, string>> Read()
    {
        var sections = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        Span<char> word = stackalloc char[MaxLength];
        foreach (var line in SectionedText.ReadResource("Words.txt"))
        {
            var dot = line.Section.IndexOf('.', StringComparison.Ordinal);
            var family = dot < 0 ? line.Section : line.Section[..dot];
            if (!sections.TryGetValue(family, out var meanings))
                sections[family] = meanings = new(StringComparer.Ordinal);
            foreach (var text in line.Words)
                meanings.TryAdd(word[..HeadingText.Word(text, word)].ToString(), line.Section[(dot + 1)..]);
        }
        return sections;
    }
}
