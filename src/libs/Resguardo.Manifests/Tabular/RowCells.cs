using System.Runtime.InteropServices;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>The present row, by fields: cells cleaned of what spreadsheets leave in them, with a finding for each oddity.</summary>
internal sealed class RowCells(
    TableRows rows,
    TableLayout layout,
    List<ICargoRecord> output,
    int maxFindingsPerKind
)
{
    private readonly Dictionary<FindingKind, (int Count, Finding Last)> _told = [];

    /// <summary>Makes strings that recur once.</summary>
    public CharacterPool Pool { get; } = new();

    /// <summary>What the kinds of packages in the column turned out to mean.</summary>
    public Dictionary<string, string> PackageCodes { get; } = new(StringComparer.Ordinal);

    /// <summary>The bill that findings are about.</summary>
    public string? Bill { get; set; }

    /// <summary>The container that findings are about.</summary>
    public string? Container { get; set; }

    /// <summary>Where the row begins.</summary>
    public FilePlace Place => rows.Place;

    /// <summary>Whether the table has a column for a field.</summary>
    public bool Has(TableField field) => layout[field] is not null;

    /// <summary>A cell as it stands, judged by nobody.</summary>
    public ReadOnlySpan<char> Raw(TableField field) =>
        layout[field] is { } column ? rows.Text(column.Index) : default;

    /// <summary>Where the cell of a field stands; the row when the table has no such column.</summary>
    public FilePlace PlaceOf(TableField field) =>
        layout[field] is { } column ? rows.PlaceOf(column.Index) : rows.Place;

    /// <summary>A cell without the marks that spreadsheets leave; empty when it is lost or blank. Tells its oddities each time.</summary>
    public ReadOnlySpan<char> Text(TableField field) => layout[field] is { } column ? Text(column) : default;

    /// <inheritdoc cref="Text(TableField)"/>
    public ReadOnlySpan<char> Text(TableColumn column)
    {
        var text = rows.Text(column.Index);
        if (text.IsEmpty)
            return text;
        var first = text[0];
        if (first is '#' or '\'' or '=')
        {
            if (CellDamage.IsErrorValue(text))
            {
                Tell(TableFindings.FormulaError, column, text, null);
                return default;
            }
            if (first == '\'' && text.Length > 1)
            {
                Tell(TableFindings.TextMark, column, text, text[1..]);
                return text[1..];
            }
            if (text.Length > 3 && first == '=' && text[1] == '"' && text[^1] == '"')
            {
                Tell(TableFindings.TextMark, column, text, text[2..^1]);
                return text[2..^1];
            }
        }
        if (rows.Kind(column.Index) == CellKind.Error)
        {
            Tell(TableFindings.FormulaError, column, text, null);
            return default;
        }
        if (rows.HasForeignLetters && CellDamage.MojibakeIn(text) is { } sound)
            Tell(TableFindings.Mojibake, column, text, sound);
        return text;
    }

    /// <summary>Words that recur down the column; null when the cell is blank.</summary>
    public string? Word(TableField field) => Text(field) is { IsEmpty: false } text ? Pool.Get(text) : null;

    /// <summary>A code of letters and digits in which digits may have been lost; null when the cell is blank.</summary>
    public ReadOnlySpan<char> Code(TableColumn column)
    {
        var text = Text(column);
        if (text.IsEmpty)
            return text;
        if (text.Length >= 4 && char.IsAsciiDigit(text[0]) && IsRounded(text, column))
            Tell(TableFindings.ScientificNotation, column, text, null);
        return text;
    }

    /// <inheritdoc cref="Code(TableColumn)"/>
    public ReadOnlySpan<char> Code(TableField field) => layout[field] is { } column ? Code(column) : default;

    /// <summary>A number in the field's unit; the default when the cell is blank.</summary>
    public Measured Number(TableField field) => layout[field] is { } column ? Number(column) : default;

    /// <inheritdoc cref="Number(TableField)"/>
    public Measured Number(TableColumn column)
    {
        var text = Text(column);
        if (text.IsEmpty || IsBlankMark(text))
            return default;

        var kind = rows.Kind(column.Index);
        var mark = kind == CellKind.Text ? column.DecimalMark : '.';
        var place = rows.PlaceOf(column.Index);
        if (kind == CellKind.Date)
            return Unreadable(TableFindings.NumberAsDate, column, text, place);
        if (!NumberCell.TryRead(text, mark, out var value, out var unit))
        {
            if (!NumberCell.TryRead(text, mark == '.' ? ',' : '.', out value, out unit))
                return Unreadable(column, text, place);
            Tell(
                TableFindings.NumberStyle,
                column,
                text,
                value.ToString(System.Globalization.CultureInfo.InvariantCulture)
            );
        }
        // "1O" is no number of a unit O.
        if (unit.Length > 0 && CellDamage.WithDigits(text) is { } digits)
            return Unreadable(TableFindings.LetterForDigit, column, text, place, digits);
        if (unit.Length > 1 && unit[0] is 'E' or 'e' && CellDamage.IsScientific(text))
            return Unreadable(TableFindings.ScientificNotation, column, text, place);

        var raw = Pool.Get(unit.IsEmpty ? text : text[..^unit.Length].TrimEnd());
        var rawUnit = unit.IsEmpty ? UnitOf(column) : Pool.Get(unit);
        decimal? normal = value;
        if (rawUnit is not null)
        {
            normal = InUnit(column.Field, value, rawUnit);
            if (normal is null)
                Tell(ReadingFindings.UnitUnknown, column, rawUnit, Measure(column.Field));
        }
        return new(normal, raw, rawUnit, place);
    }

    /// <summary>A date; the default when the cell is blank.</summary>
    public Dated Date(TableField field)
    {
        if (layout[field] is not { } column)
            return default;
        var text = Text(column);
        if (text.IsEmpty || IsBlankMark(text))
            return default;
        var value = DateCell.Read(text, column.IsMonthFirst) ?? DateCell.Read(text, !column.IsMonthFirst);
        if (value is null)
            Tell(
                ReadingFindings.DateUnreadable,
                column,
                text,
                column.IsMonthFirst ? "MM/DD/YYYY" : "DD/MM/YYYY"
            );
        return new(value, Pool.Get(text), rows.PlaceOf(column.Index));
    }

    /// <summary>A port or place; the default when the cell is blank.</summary>
    public Location Location(TableColumn column)
    {
        var text = Text(column);
        return text.IsEmpty
            ? default
            : LocationCell.Read(text, column.HoldsNames, rows.PlaceOf(column.Index), Pool);
    }

    /// <inheritdoc cref="Location(TableColumn)"/>
    public Location Location(TableField field) => layout[field] is { } column ? Location(column) : default;

    /// <summary>An amount of money; the currency is the row's, else the heading's.</summary>
    public Money Money(TableField field, TableField currencyField)
    {
        if (layout[field] is not { } column)
            return default;
        var text = Text(column);
        if (text.IsEmpty || IsBlankMark(text))
            return default;
        var amount = Number(column);
        var currency = Word(currencyField) ?? amount.RawUnit;
        return new(amount.Value, currency, amount.Raw, amount.Place);
    }

    /// <summary>Columns of a field that may stand in several.</summary>
    public TableColumn[] All(TableField field) => layout.All(field);

    /// <summary>Where a column's cell stands.</summary>
    public FilePlace PlaceOf(TableColumn column) => rows.PlaceOf(column.Index);

    /// <summary>Reports an oddity of a cell.</summary>
    public void Tell(
        FindingKind kind,
        TableColumn column,
        ReadOnlySpan<char> found,
        ReadOnlySpan<char> expected
    ) => Tell(kind, rows.PlaceOf(column.Index), found, expected);

    /// <summary>Reports an oddity of the cell of a field.</summary>
    public void Tell(
        FindingKind kind,
        TableField field,
        ReadOnlySpan<char> found,
        ReadOnlySpan<char> expected
    ) => Tell(kind, PlaceOf(field), found, expected);

    /// <summary>Reports an oddity.</summary>
    public void Tell(FindingKind kind, FilePlace place, ReadOnlySpan<char> found, ReadOnlySpan<char> expected)
    {
        ref var told = ref CollectionsMarshal.GetValueRefOrAddDefault(_told, kind, out _);
        // What is beyond the limit is only counted, for which any finding of the kind will do.
        if (told.Count > maxFindingsPerKind && told.Last is not null)
        {
            output.Add(told.Last);
            return;
        }
        told = (
            told.Count + 1,
            new Finding(kind, place)
            {
                Bill = Bill,
                Container = Container,
                Found = Shortened(found),
                Expected = expected.IsEmpty ? null : Shortened(expected),
            }
        );
        output.Add(told.Last);
    }

    /// <summary>Signs that people write into a cell that has nothing to say.</summary>
    public static bool IsBlankMark(ReadOnlySpan<char> text) =>
        text.Length <= 4
        && text[0] is '-' or '–' or '—' or '_' or '.' or '*' or '/' or 'N' or 'n' or 'S' or 's'
        && (
            text is "-" or "--" or "---" or "–" or "—" or "_" or "." or "*" or "/"
            || text.Equals("N/A", StringComparison.OrdinalIgnoreCase)
            || text.Equals("NA", StringComparison.OrdinalIgnoreCase)
            || text.Equals("N.A.", StringComparison.OrdinalIgnoreCase)
            || text.Equals("N/D", StringComparison.OrdinalIgnoreCase)
            || text.Equals("S/D", StringComparison.OrdinalIgnoreCase)
            || text.Equals("NO", StringComparison.OrdinalIgnoreCase)
            || text.Equals("NIL", StringComparison.OrdinalIgnoreCase)
        );

    private bool IsRounded(ReadOnlySpan<char> text, TableColumn column) =>
        CellDamage.IsScientific(text)
        // A spreadsheet keeps fifteen digits of a number and fills up with zeros.
        || (rows.Kind(column.Index) == CellKind.Number && text.Length > 15);

    private Measured Unreadable(TableColumn column, ReadOnlySpan<char> text, FilePlace place)
    {
        if (CellDamage.IsScientific(text))
            return Unreadable(TableFindings.ScientificNotation, column, text, place);
        if (CellDamage.WithDigits(text) is { } digits)
            return Unreadable(TableFindings.LetterForDigit, column, text, place, digits);
        return DateCell.LooksLikeDate(text)
            ? Unreadable(TableFindings.NumberAsDate, column, text, place)
            : Unreadable(ReadingFindings.NumberUnreadable, column, text, place, Measure(column.Field));
    }

    private Measured Unreadable(
        FindingKind kind,
        TableColumn column,
        ReadOnlySpan<char> text,
        FilePlace place,
        string? expected = null
    )
    {
        Tell(kind, column, text, expected);
        return new(null, text.ToString(), null, place);
    }

    private string? UnitOf(TableColumn column)
    {
        var field = column.Field;
        if (
            Fields.IsMass(field)
            && field != TableField.Tare
            && field != TableField.VerifiedGrossMass
            && Word(TableField.MassUnit) is { } mass
        )
            return mass;
        if (field == TableField.Volume && Word(TableField.VolumeUnit) is { } volume)
            return volume;
        if (
            field is TableField.Temperature or TableField.MinTemperature or TableField.MaxTemperature
            && Word(TableField.TemperatureUnit) is { } degrees
        )
            return degrees;
        return column.Unit;
    }

    private static decimal? InUnit(TableField field, decimal value, string unit)
    {
        if (Fields.IsMass(field))
            return Units.ToKilograms(value, unit);
        return field switch
        {
            TableField.Volume => Units.ToCubicMetres(value, unit),
            TableField.Temperature
            or TableField.MinTemperature
            or TableField.MaxTemperature
            or TableField.FlashPoint => Units.ToCelsius(value, unit),
            _ => value,
        };
    }

    private static string Measure(TableField field) =>
        Fields.IsMass(field) ? "KG"
        : field == TableField.Volume ? "M3"
        : field
            is TableField.Temperature
                or TableField.MinTemperature
                or TableField.MaxTemperature
                or TableField.FlashPoint
            ? "°C"
        : "0-9";

    private static string Shortened(ReadOnlySpan<char> text) =>
        text.Length <= 200 ? text.ToString() : string.Concat(text[..200], "…");
}
