using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>Reads what a row says about dangerous goods.</summary>
internal static class DangerousCells
{
    private const int NumberLength = 4;
    private const string Separators = "/,;\n";

    public static void Read(RowCells cells, List<DangerousGoods> dangerous)
    {
        var numbers = cells.Text(TableField.UnNumber);
        var classes = cells.Text(TableField.DangerClass);
        if ((numbers.IsEmpty || RowCells.IsBlankMark(numbers)) && (classes.IsEmpty || IsNoClass(classes)))
            return;

        var place = cells.PlaceOf(numbers.IsEmpty ? TableField.DangerClass : TableField.UnNumber);
        do
        {
            var number = Take(ref numbers);
            var hazard = Take(ref classes);
            if (IsNoClass(hazard))
                hazard = default;
            if (!number.IsEmpty && RowCells.IsBlankMark(number))
                number = default;
            if (number.IsEmpty && hazard.IsEmpty)
                continue;
            Add(cells, dangerous, number, hazard, place);
        } while (!numbers.IsEmpty);
    }

    private static void Add(
        RowCells cells,
        List<DangerousGoods> dangerous,
        ReadOnlySpan<char> number,
        ReadOnlySpan<char> hazard,
        FilePlace place
    )
    {
        var unNumber = number.IsEmpty ? default : UnNumber(cells, number);
        var raw = hazard.IsEmpty ? null : cells.Pool.Get(hazard);
        foreach (var known in dangerous)
        {
            if (known.UnNumber.Code == unNumber.Code && known.Class.Raw == raw)
                return;
        }
        dangerous.Add(
            new DangerousGoods
            {
                UnNumber = unNumber,
                Class = raw is null ? default : new(ClassOf(raw), raw, cells.PlaceOf(TableField.DangerClass)),
                Subsidiary = cells.Word(TableField.SubsidiaryHazard),
                PackingGroup = cells.Word(TableField.PackingGroup),
                FlashPointC = cells.Number(TableField.FlashPoint),
                Name = cells.Word(TableField.ShippingName),
                Place = place,
            }
        );
    }

    private static Coded UnNumber(RowCells cells, ReadOnlySpan<char> text)
    {
        var raw = cells.Pool.Get(text);
        var digits = text;
        if (
            digits.StartsWith("UN", StringComparison.OrdinalIgnoreCase)
            || digits.StartsWith("NA", StringComparison.OrdinalIgnoreCase)
        )
            digits = digits[2..];
        else if (digits.StartsWith("ONU", StringComparison.OrdinalIgnoreCase))
            digits = digits[3..];
        digits = digits.Trim(" .:-#°º");
        if (digits.IsEmpty)
            return new(null, raw, cells.PlaceOf(TableField.UnNumber));
        if (digits.ContainsAnyExceptInRange('0', '9'))
        {
            if (CellDamage.WithDigits(digits) is { } likely)
                cells.Tell(TableFindings.LetterForDigit, TableField.UnNumber, text, likely);
        }
        else if (digits.Length is > 0 and < NumberLength)
            cells.Tell(
                TableFindings.LeadingZeroLost,
                TableField.UnNumber,
                text,
                digits.ToString().PadLeft(NumberLength, '0')
            );
        return new(cells.Pool.Get(digits), raw, cells.PlaceOf(TableField.UnNumber));
    }

    private static string ClassOf(string raw)
    {
        var text = raw.AsSpan();
        if (
            text.StartsWith("CLASS", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("CLASE", StringComparison.OrdinalIgnoreCase)
        )
            text = text[5..].TrimStart(" E:");
        else if (text.StartsWith("IMO", StringComparison.OrdinalIgnoreCase))
            text = text[3..].TrimStart(" :");
        return text.Length == raw.Length && !text.ContainsAnyInRange('a', 'z')
            ? raw
            : text.ToString().ToUpperInvariant();
    }

    private static bool IsNoClass(ReadOnlySpan<char> text) =>
        text.IsEmpty || RowCells.IsBlankMark(text) || text is "0" or "N" or "n";

    private static ReadOnlySpan<char> Take(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(Separators);
        var part = end < 0 ? rest : rest[..end];
        rest = end < 0 ? default : rest[(end + 1)..];
        return part.Trim();
    }
}
