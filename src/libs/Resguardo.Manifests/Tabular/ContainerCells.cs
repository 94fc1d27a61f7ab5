using System.Buffers;
using Resguardo.Codes;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>Reads what a row says about its container.</summary>
internal static class ContainerCells
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("/,;\n\r|+");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—_.*");

    public static void Fill(Container container, RowCells cells, TableColumn[] seals, bool isFirst)
    {
        FillCommon(container, cells, isFirst);
        foreach (var column in seals)
            AddSeals(container.Seals, column, cells);
    }

    /// <summary>All but the seals. What an earlier row said stays.</summary>
    public static void FillCommon(Container container, RowCells cells, bool isFirst)
    {
        if (isFirst || container.SizeType.Raw is null)
            container.SizeType = ReadSizeType(cells);
        ReadFill(container, cells);
        if (!container.TareKg.IsStated)
            container.TareKg = cells.Number(TableField.Tare);
        if (!container.VerifiedGrossMassKg.IsStated)
            container.VerifiedGrossMassKg = cells.Number(TableField.VerifiedGrossMass);
        if (!container.GrossMassKg.IsStated)
            container.GrossMassKg = cells.Number(TableField.ContainerGrossMass);
        if (!container.SetTemperatureC.IsStated)
            container.SetTemperatureC = cells.Number(TableField.Temperature);
        if (!container.MinTemperatureC.IsStated)
            container.MinTemperatureC = cells.Number(TableField.MinTemperature);
        if (!container.MaxTemperatureC.IsStated)
            container.MaxTemperatureC = cells.Number(TableField.MaxTemperature);
        if (CellWords.IsYes(cells.Text(TableField.ShipperOwned)))
            container.IsShipperOwned = true;
        container.OperatorCode ??= cells.Word(TableField.ContainerOperator);
        if (cells.Has(TableField.StowPosition) && container.StowText.Raw is null)
        {
            container.StowText = CodeCells.Compact(
                cells.Text(TableField.StowPosition),
                cells.PlaceOf(TableField.StowPosition)
            );
            container.Stow = StowPosition.Read(container.StowText.Code);
        }
    }

    /// <summary>All seals of a row.</summary>
    public static List<Seal> SealsOf(RowCells cells, TableColumn[] columns)
    {
        var seals = new List<Seal>();
        foreach (var column in columns)
            AddSeals(seals, column, cells);
        return seals;
    }

    private static Coded ReadSizeType(RowCells cells)
    {
        var text = cells.Text(TableField.SizeType);
        if (!text.IsEmpty)
            return CodeCells.Compact(text, cells.PlaceOf(TableField.SizeType), cells.Pool);
        var length = cells.Text(TableField.ContainerLength);
        if (length.IsEmpty)
            return default;
        var type = cells.Text(TableField.ContainerType);
        return CodeCells.Compact(
            type.IsEmpty ? length : $"{length} {type}",
            cells.PlaceOf(TableField.ContainerLength),
            cells.Pool
        );
    }

    private static void ReadFill(Container container, RowCells cells)
    {
        var word = cells.Text(TableField.Fill);
        if (word.IsEmpty || RowCells.IsBlankMark(word))
            return;
        var fill = CellWords.Fill(word);
        if (fill == ContainerFill.Unknown)
            cells.Tell(ReadingFindings.CodeUnknown, TableField.Fill, word, "F, E");
        else if (container.Fill == ContainerFill.Unknown)
            container.Fill = fill;
        else if (container.Fill != fill)
            cells.Tell(TableFindings.RowsDisagree, TableField.Fill, word, container.Fill.ToString());
    }

    private static void AddSeals(List<Seal> seals, TableColumn column, RowCells cells)
    {
        var text = cells.Code(column);
        while (!text.IsEmpty)
        {
            var end = EndOfSeal(text);
            var seal = text[..end].Trim();
            if (!seal.IsEmpty && !IsNothing(seal) && !Has(seals, seal))
                seals.Add(new(cells.Pool.Get(seal), PartyOf(column.Field), cells.PlaceOf(column)));
            text = end < text.Length ? text[(end + 1)..] : default;
        }
    }

    // Seals are parted by / , ; a line break, or by a blank where each part looks like a seal ("SIN PRECINTO" is one text).
    private static int EndOfSeal(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(Separators);
        if (end < 0)
            end = text.Length;
        // "N/A", "S/N" and "S/P" are words for none.
        if (end == 1 && text.Length is 3 or 4 && text[1] == '/')
            return text.Length;
        var blank = text[..end].IndexOf(' ');
        if (blank <= 0)
            return end;
        var before = text[..blank];
        var after = text[(blank + 1)..end].TrimStart();
        return
            before.Length >= 4
            && HasDigit(before)
            && after.Length >= 4
            && HasDigit(after[..(after.IndexOf(' ') is > 0 and var next ? next : after.Length)])
            ? blank
            : end;
    }

    private static bool HasDigit(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9');

    // A dash says that there is none. Other words that are no seals stay, for the checks to judge.
    private static bool IsNothing(ReadOnlySpan<char> seal) => !seal.ContainsAnyExcept(Dashes);

    private static bool Has(List<Seal> seals, ReadOnlySpan<char> number)
    {
        foreach (var seal in seals)
        {
            if (number.SequenceEqual(seal.Number))
                return true;
        }
        return false;
    }

    private static SealParty PartyOf(TableField field) =>
        field switch
        {
            TableField.CarrierSeal => SealParty.Carrier,
            TableField.ShipperSeal => SealParty.Shipper,
            TableField.CustomsSeal => SealParty.Customs,
            _ => SealParty.Unknown,
        };
}
