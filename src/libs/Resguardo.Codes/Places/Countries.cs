using System.Collections.Frozen;

namespace Resguardo.Codes;

/// <summary>The two-letter codes of countries (ISO 3166-1), and XZ for installations in international waters.</summary>
public static class Countries
{
    /// <summary>The edition of the list.</summary>
    public const string Edition = "2024";

    private static readonly FrozenDictionary<string, string> Names = Read();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Every code, in no order.</summary>
    public static IReadOnlyCollection<string> All => Names.Keys;

    /// <summary>Looks a code up without allocating, in either case. <c>NA</c> is Namibia.</summary>
    public static bool Contains(ReadOnlySpan<char> code) => Lookup.ContainsKey(code);

    /// <returns>The country's name in English; null when the code is none.</returns>
    public static string? NameOf(ReadOnlySpan<char> code) =>
        Lookup.TryGetValue(code, out var name) ? name : null;

    private static FrozenDictionary<string, string> Read()
    {
        var lines = ListLines.Read("countries.tsv");
        return Enumerable
            .Range(0, lines.Count)
            .ToFrozenDictionary(
                line => lines.Cell(line, 0),
                line => lines.Cell(line, 1),
                StringComparer.OrdinalIgnoreCase
            );
    }
}
