using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Resguardo.Codes;

/// <summary>The United Nations' list of dangerous goods, 0004 to 3550, with Spanish names.</summary>
public static class UnNumbers
{
    /// <summary>The day from which the list is in force (Mexico's Carta Porte 3.1).</summary>
    public const string Edition = "2024-07-17";

    private const int Highest = 3550;

    private static readonly UnNumber?[] Numbers = Read();

    /// <summary>Every number, in order.</summary>
    public static IEnumerable<UnNumber> All => Numbers.OfType<UnNumber>();

    /// <summary>Finds a number without allocating. The first call loads the list.</summary>
    /// <param name="fourDigits">Four digits, with or without <c>UN</c> or <c>ONU</c> before them.</param>
    /// <param name="number">The number; null when it is not in the list.</param>
    public static bool TryFind(ReadOnlySpan<char> fourDigits, [NotNullWhen(true)] out UnNumber? number)
    {
        var digits = WithoutPrefix(fourDigits);
        number = digits.Length == 4 ? Find(digits) : null;
        return number is not null;
    }

    /// <summary>The number that a text was before a spreadsheet took its zeros: <c>336</c> was <c>0336</c>.</summary>
    /// <returns>Four digits that are in the list; null when the text has four digits already or no such number exists.</returns>
    public static string? Suggest(ReadOnlySpan<char> text)
    {
        var digits = WithoutPrefix(text);
        return digits.Length is > 0 and < 4 ? Find(digits)?.Number : null;
    }

    private static UnNumber? Find(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        && value <= Highest
            ? Numbers[value]
            : null;

    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        foreach (var prefix in (ReadOnlySpan<string>)["UN", "ONU"])
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return text[prefix.Length..].TrimStart(" :-.");
        }

        return text;
    }

    private static UnNumber?[] Read()
    {
        var lines = ListLines.Read("un-numbers.br");
        var numbers = new UnNumber?[Highest + 1];
        foreach (
            var rows in Enumerable
                .Range(0, lines.Count)
                .GroupBy(line => lines.Cell(line, 0), StringComparer.Ordinal)
        )
        {
            numbers[int.Parse(rows.Key, CultureInfo.InvariantCulture)] = new UnNumber(
                rows.Key,
                lines.Cell(rows.First(), 3),
                Distinct(rows.Select(line => lines.Cell(line, 1))),
                Distinct(rows.SelectMany(line => lines.Cell(line, 2).Split(' ')))
            );
        }

        return numbers;
    }

    private static string[] Distinct(IEnumerable<string> texts) =>
        [.. texts.Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Select(string.Intern)];
}
