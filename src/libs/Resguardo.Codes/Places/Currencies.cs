using System.Collections.Frozen;

namespace Resguardo.Codes;

/// <summary>The three-letter codes of currencies (ISO 4217).</summary>
public static class Currencies
{
    /// <summary>The edition of the list.</summary>
    public const string Edition = "2024";

    private static readonly FrozenDictionary<string, (string Name, bool IsWithdrawn)> Names = Read();

    private static readonly FrozenDictionary<string, (string Name, bool IsWithdrawn)>.AlternateLookup<
        ReadOnlySpan<char>
    > Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Looks up a code that is in use, in either case, without allocating.</summary>
    public static bool Contains(ReadOnlySpan<char> code) =>
        Lookup.TryGetValue(code, out var currency) && !currency.IsWithdrawn;

    /// <summary>The code stood for a currency that no country uses any more.</summary>
    public static bool IsWithdrawn(ReadOnlySpan<char> code) =>
        Lookup.TryGetValue(code, out var currency) && currency.IsWithdrawn;

    /// <returns>The currency's name in English, also of a withdrawn one; null when the code is none.</returns>
    public static string? NameOf(ReadOnlySpan<char> code) =>
        Lookup.TryGetValue(code, out var currency) ? currency.Name : null;

    private static FrozenDictionary<string, (string Name, bool IsWithdrawn)> Read()
    {
        var lines = ListLines.Read("currencies.tsv");
        return Enumerable
            .Range(0, lines.Count)
            .ToFrozenDictionary(
                line => lines.Cell(line, 0),
                line => (lines.Cell(line, 2), lines.Cell(line, 1) == "X"),
                StringComparer.OrdinalIgnoreCase
            );
    }
}
