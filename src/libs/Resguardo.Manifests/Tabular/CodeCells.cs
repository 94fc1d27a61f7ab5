using Resguardo.Codes;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>Reads codes: upper case, without what people put between their characters, beside what was written.</summary>
internal static class CodeCells
{
    private const int MaxLength = 64;
    private const int MaxPackageCodes = 1000;
    private const string Separators = "/,;\n|";

    /// <summary>A code of letters and digits; the default when the text is empty.</summary>
    public static Coded Compact(ReadOnlySpan<char> text, FilePlace place, CharacterPool? pool = null)
    {
        if (text.IsEmpty)
            return default;
        var raw = pool is null ? text.ToString() : pool.Get(text);
        if (raw.Length > MaxLength || !raw.AsSpan().ContainsAnyExcept(Plain))
            return new(raw, raw, place);
        Span<char> code = stackalloc char[MaxLength];
        var length = 0;
        foreach (var character in raw)
        {
            if (char.IsLetterOrDigit(character))
                code[length++] = char.ToUpperInvariant(character);
        }
        return new(pool is null ? code[..length].ToString() : pool.Get(code[..length]), raw, place);
    }

    /// <summary>A kind of package: a code of recommendation 21, else what a word or a code of X12 means there.</summary>
    public static Coded Package(ReadOnlySpan<char> text, RowCells cells)
    {
        var place = cells.PlaceOf(TableField.PackageType);
        var raw = cells.Pool.Get(text);
        if (!cells.PackageCodes.TryGetValue(raw, out var code))
        {
            code = PackageCode(raw);
            if (cells.PackageCodes.Count < MaxPackageCodes)
                cells.PackageCodes.Add(raw, code);
        }
        return new(code, raw, place);
    }

    private static string PackageCode(string raw) =>
        raw.Length == 2 && PackageTypes.Contains(raw)
            ? raw.ToUpperInvariant()
            : CellWords.PackageCode(raw) ?? PackageTypes.FromX12(raw) ?? raw.ToUpperInvariant();

    /// <summary>Tariff codes, digits alone; the first is the line's, whose raw text is the whole cell.</summary>
    public static void Tariff(GoodsLine line, ReadOnlySpan<char> text, RowCells cells, TableColumn[] columns)
    {
        var place = cells.PlaceOf(columns[0]);
        var isFirst = true;
        foreach (var part in text.SplitAny(Separators))
        {
            var code = DigitsOf(text[part].Trim(), cells, columns[0]);
            if (code is null)
                continue;
            if (isFirst)
                line.HsCode = new(code, cells.Pool.Get(text), place);
            else
                line.MoreHsCodes.Add(new(code, cells.Pool.Get(text[part].Trim()), place));
            isFirst = false;
        }
        if (isFirst)
            line.HsCode = new(null, cells.Pool.Get(text), place);

        foreach (var column in columns.AsSpan(1))
        {
            var more = cells.Code(column);
            if (DigitsOf(more, cells, column) is { } code)
                line.MoreHsCodes.Add(new(code, cells.Pool.Get(more), cells.PlaceOf(column)));
        }
    }

    private static System.Buffers.SearchValues<char> Plain { get; } =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static string? DigitsOf(ReadOnlySpan<char> text, RowCells cells, TableColumn column)
    {
        if (text.IsEmpty || RowCells.IsBlankMark(text))
            return null;
        if (!text.ContainsAnyExceptInRange('0', '9'))
            return cells.Pool.Get(text);
        if (CellDamage.IsScientific(text))
            return null;
        if (CellDamage.WithDigits(text) is { } likely)
            cells.Tell(TableFindings.LetterForDigit, column, text, likely);
        return text.Length <= MaxLength ? CompactText(text, cells.Pool) : null;
    }

    private static string? CompactText(ReadOnlySpan<char> text, CharacterPool pool)
    {
        Span<char> code = stackalloc char[MaxLength];
        var length = 0;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
                code[length++] = char.ToUpperInvariant(character);
        }
        return length == 0 ? null : pool.Get(code[..length]);
    }
}
