using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Resguardo.Codes;

/// <summary>The two-character codes of package types (UN/ECE Recommendation 21), and those of X12 that mean the same.</summary>
public static class PackageTypes
{
    /// <summary>The edition of the list.</summary>
    public const string Edition = "12e";

    private static readonly FrozenDictionary<string, (string Name, bool IsDeleted)> Names = Read();

    private static readonly FrozenDictionary<string, (string Name, bool IsDeleted)>.AlternateLookup<
        ReadOnlySpan<char>
    > Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> X12Lookup =
        X12PackageTypes.All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Every code, also the deleted ones, in no order.</summary>
    public static IReadOnlyCollection<string> All => Names.Keys;

    /// <summary>Looks a code up without allocating, in either case. Deleted codes are in the list too.</summary>
    public static bool Contains(ReadOnlySpan<char> code) => Lookup.ContainsKey(code);

    /// <summary>The code stood in the list once and was taken out. Old systems still send it.</summary>
    public static bool IsDeleted(ReadOnlySpan<char> code) =>
        Lookup.TryGetValue(code, out var type) && type.IsDeleted;

    /// <summary>Finds the name of a package type.</summary>
    /// <param name="code">Two characters in either case.</param>
    /// <param name="description">The name in English, such as <c>Carton</c>; null when the code is not in the list.</param>
    public static bool TryDescribe(ReadOnlySpan<char> code, [NotNullWhen(true)] out string? description)
    {
        description = Lookup.TryGetValue(code, out var type) ? type.Name : null;
        return description is not null;
    }

    /// <summary>The code of Recommendation 21 that means what a three-letter code of X12 means.</summary>
    /// <param name="code">Such as <c>CTN</c>, in either case.</param>
    /// <returns>Such as <c>CT</c>; null when the code is not among the common ones.</returns>
    public static string? FromX12(ReadOnlySpan<char> code) =>
        X12Lookup.TryGetValue(code, out var type) ? type : null;

    private static FrozenDictionary<string, (string Name, bool IsDeleted)> Read()
    {
        var lines = ListLines.Read("package-types.tsv");
        return Enumerable
            .Range(0, lines.Count)
            .ToFrozenDictionary(
                line => lines.Cell(line, 0),
                line => (lines.Cell(line, 2), lines.Cell(line, 1) == "X"),
                StringComparer.OrdinalIgnoreCase
            );
    }
}
