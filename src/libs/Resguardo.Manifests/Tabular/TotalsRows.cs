using System.Buffers;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>What a row is.</summary>
internal enum RowRole
{
    /// <summary>Cargo.</summary>
    Cargo,

    /// <summary>Sums without a word; whether they are the totals shows when the next row comes, or none.</summary>
    MaybeTotals,

    /// <summary>Blank, totals, headings once more, a signature: nothing to read further.</summary>
    Skip,
}

/// <summary>A row that held only sums.</summary>
internal readonly record struct PendingSums(Measured Packages, Measured GrossMassKg, FilePlace Place);

/// <summary>Tells totals, subtotals, repeated headings and remarks from cargo.</summary>
internal sealed class TotalsRows(TableRows rows, TableLayout layout, RowCells cells, CargoMessage message)
{
    private static readonly SearchValues<char> EndOfWord = SearchValues.Create(":=0123456789");

    private PendingSums? _pending;
    private decimal _packages;
    private decimal _grossMass;
    private decimal _packagesSinceSum;
    private decimal _grossMassSinceSum;

    /// <summary>What the present row is. Totals go to the message at once.</summary>
    public RowRole Judge()
    {
        var hasBill = !BillText().IsEmpty;
        var hasContainer = !cells.Raw(TableField.Container).IsEmpty;
        if (hasBill && hasContainer && !IsTotalsWord(BillText()))
            return IsHeadingAgain() ? RowRole.Skip : RowRole.Cargo;

        var first = FirstColumn();
        if (first < 0)
            return RowRole.Skip;
        var text = rows.Text(first);
        if (text.Length > 1 && CellWords.IsSubtotals(WithoutEnd(text)))
            return Skipped(first);
        if (IsTotalsWord(text))
        {
            ReadTotals(cells.Number(TableField.Packages), Mass());
            message.Declared.Containers = Counted(TableField.Container, message.Declared.Containers);
            if (first != layout[TableField.Bill]?.Index)
                message.Declared.Bills = Counted(TableField.Bill, message.Declared.Bills);
            return RowRole.Skip;
        }
        if (!hasBill && !hasContainer && IsSumsOnly())
        {
            Settle();
            _pending = new(cells.Number(TableField.Packages), Mass(), cells.Place);
            return RowRole.MaybeTotals;
        }
        if (IsRemark(first))
            return Skipped(first);
        return IsHeadingAgain() ? RowRole.Skip : RowRole.Cargo;
    }

    /// <summary>Sums of an earlier row that turn out to be cargo, now that more cargo follows; null when there are none.</summary>
    public PendingSums? TakePending()
    {
        if (_pending is not { } pending)
            return null;
        _pending = null;
        if (IsSumSoFar(pending))
        {
            cells.Tell(
                TableFindings.RowSkipped,
                pending.Place,
                pending.GrossMassKg.Raw ?? pending.Packages.Raw,
                default
            );
            return null;
        }
        Count(pending.Packages, pending.GrossMassKg);
        return pending;
    }

    /// <summary>Adds a row of cargo to what sums are compared with.</summary>
    public void Count(Measured packages, Measured grossMass)
    {
        _packages += packages.Value ?? 0;
        _grossMass += grossMass.Value ?? 0;
        _packagesSinceSum += packages.Value ?? 0;
        _grossMassSinceSum += grossMass.Value ?? 0;
    }

    /// <summary>At the end of the table: sums in its last row are the totals.</summary>
    public void Finish()
    {
        if (_pending is { } pending)
            ReadTotals(pending.Packages, pending.GrossMassKg);
        _pending = null;
    }

    // Two rows of sums in a row: the first was a subtotal.
    private void Settle()
    {
        if (_pending is { } pending)
            cells.Tell(
                TableFindings.RowSkipped,
                pending.Place,
                pending.GrossMassKg.Raw ?? pending.Packages.Raw,
                default
            );
        _pending = null;
    }

    private bool IsSumSoFar(PendingSums sums)
    {
        var isSum =
            (Is(sums.Packages, _packages) && Is(sums.GrossMassKg, _grossMass))
            || (Is(sums.Packages, _packagesSinceSum) && Is(sums.GrossMassKg, _grossMassSinceSum));
        _packagesSinceSum = 0;
        _grossMassSinceSum = 0;
        return isSum;
    }

    private static bool Is(Measured sum, decimal counted) => sum.Value is null || sum.Value == counted;

    private void ReadTotals(Measured packages, Measured grossMass)
    {
        Settle();
        if (packages.IsStated)
            message.Declared.Packages = packages;
        if (grossMass.IsStated)
            message.Declared.GrossMassKg = grossMass;
    }

    private Measured Mass() => cells.Number(TableField.GrossMass);

    // "8 contenedores" in the container's column of the totals row.
    private Measured Counted(TableField field, Measured before)
    {
        var text = cells.Raw(field);
        return
            !text.IsEmpty
            && char.IsAsciiDigit(text[0])
            && NumberCell.TryRead(text, ',', out var count, out _)
            && count < 1_000_000
            ? new(count, text.ToString(), null, cells.PlaceOf(field))
            : before;
    }

    private ReadOnlySpan<char> BillText()
    {
        var text = cells.Raw(TableField.Bill);
        if (text.IsEmpty)
            text = cells.Raw(TableField.HouseBill);
        return text.IsEmpty ? cells.Raw(TableField.MasterBill) : text;
    }

    private int FirstColumn()
    {
        for (var column = 0; column < rows.Count; column++)
        {
            if (!rows.Text(column).IsEmpty)
                return column;
        }
        return -1;
    }

    private static bool IsTotalsWord(ReadOnlySpan<char> text) =>
        text.Length > 2
        && text[0] is 'T' or 't' or 'G' or 'g' or 'S' or 's' or 'O' or 'o' or 'M' or 'm'
        && CellWords.IsTotals(WithoutEnd(text));

    // "TOTALES: 6 BL" is the word TOTALES.
    private static ReadOnlySpan<char> WithoutEnd(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(EndOfWord);
        return end > 0 ? text[..end] : text;
    }

    private bool IsSumsOnly()
    {
        var sums = 0;
        for (var column = 0; column < rows.Count; column++)
        {
            var text = rows.Text(column);
            if (text.IsEmpty)
                continue;
            if (
                !IsNumberColumn(column)
                || !NumberCell.TryRead(text, '.', out _, out _)
                    && !NumberCell.TryRead(text, ',', out _, out _)
            )
                return false;
            sums++;
        }
        return sums > 0
            && (!cells.Raw(TableField.Packages).IsEmpty || !cells.Raw(TableField.GrossMass).IsEmpty);
    }

    private bool IsNumberColumn(int column)
    {
        foreach (var known in layout.Columns)
        {
            if (known.Index == column)
                return Fields.IsNumber(known.Field);
        }
        return false;
    }

    // One cell with words, and nothing beside it: "Elaborado por: …".
    private bool IsRemark(int first)
    {
        for (var column = first + 1; column < rows.Count; column++)
        {
            if (!rows.Text(column).IsEmpty)
                return false;
        }
        var text = rows.Text(first);
        return text.Contains(' ') || text.Contains(':') || !text.ContainsAnyInRange('0', '9');
    }

    // Printed lists repeat their headings on every page.
    private bool IsHeadingAgain()
    {
        var same = 0;
        foreach (var column in layout.Columns)
        {
            var text = rows.Text(column.Index);
            if (text.IsEmpty)
                continue;
            if (!text.SequenceEqual(column.Heading))
                return false;
            same++;
        }
        return same > 1;
    }

    private RowRole Skipped(int first)
    {
        cells.Tell(TableFindings.RowSkipped, rows.PlaceOf(first), rows.Text(first), default);
        return RowRole.Skip;
    }
}
