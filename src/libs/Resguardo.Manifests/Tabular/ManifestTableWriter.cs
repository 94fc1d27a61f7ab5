using System.Globalization;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>Writes cargo as a table: a row for each container of each bill, the ship's data in lines above the headings.</summary>
/// <remarks>
/// Written and read again, bills are the same, as far as a table can carry them: masses in kilograms, volumes in cubic
/// metres, temperatures in degrees Celsius, goods split by container. Give it the records of a reader in their order.
/// </remarks>
public abstract class ManifestTableWriter : IDisposable
{
    private readonly TableWriter _writer;
    private readonly string _language;
    private readonly List<TableCell> _row = [];
    private bool _isStarted;
    private bool _writesUnits;

    private protected ManifestTableWriter(TableWriter writer, CultureInfo? language)
    {
        _writer = writer;
        var two = language?.TwoLetterISOLanguageName;
        _language = two is "en" or "pt" or "fr" ? two : "es";
    }

    /// <summary>Whether each message gets a sheet of its own.</summary>
    private protected abstract bool HasSheets { get; }

    /// <summary>Writes a record: a message begins the table, a bill gives its rows. Findings are passed over.</summary>
    public void Write(ICargoRecord record)
    {
        switch (record)
        {
            case CargoMessage message:
                Start(message);
                break;
            case Bill bill:
                Start(null);
                WriteBill(bill);
                break;
            case Container unit when _writesUnits:
                Start(null);
                WriteRow(null, unit, null, null, true);
                break;
            case EndOfMessage end:
                WriteTotals(end.Message.Declared);
                break;
        }
    }

    /// <summary>Completes the file. The stream is not closed.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Completes the file.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        Start(null);
        _writer.Dispose();
    }

    private void Start(CargoMessage? message)
    {
        if (_isStarted && (message is null || !HasSheets))
            return;
        _isStarted = true;
        // Plans and reports have units without bills; manifests name their units once more in the bills.
        _writesUnits =
            message is not null
            && message.Kind
                is not (
                    MessageKind.Manifest
                    or MessageKind.HouseManifest
                    or MessageKind.BillOfLading
                    or MessageKind.Declaration
                );
        var headings = ManifestColumns.All.Select(column => column.Heading(_language)).ToList();
        _writer.StartSheet(
            message?.Reference ?? message?.Format ?? "",
            headings,
            message is null ? null : ManifestTitles.Of(message, _language)
        );
    }

    private void WriteBill(Bill bill)
    {
        var isAnyWritten = false;
        // Loads of no certain goods line stand first, where a reader has no line to tie them to.
        foreach (var load in bill.Loads)
        {
            if (load.GoodsLine > 0)
                continue;
            WriteRow(bill, load.Container, load, null, false);
            isAnyWritten = true;
        }
        foreach (var line in bill.Goods)
        {
            var isFirst = true;
            foreach (var load in bill.Loads)
            {
                if (load.GoodsLine != line.Number)
                    continue;
                WriteRow(bill, load.Container, load, line, isFirst);
                isFirst = false;
            }
            if (isFirst)
                WriteRow(bill, null, null, line, true);
            isAnyWritten = true;
        }
        if (!isAnyWritten)
            WriteRow(bill, null, null, null, true);
    }

    private void WriteRow(
        Bill? bill,
        Container? unit,
        ContainerLoad? load,
        GoodsLine? line,
        bool isFirstOfLine
    )
    {
        _row.Clear();
        var row = new ManifestRow(bill, unit, load, line, isFirstOfLine, _language);
        foreach (var column in ManifestColumns.All)
            _row.Add(column.Cell(row));
        _writer.WriteRow(_row);
    }

    private void WriteTotals(DeclaredTotals declared)
    {
        if (!declared.Packages.IsStated && !declared.GrossMassKg.IsStated)
            return;
        _row.Clear();
        foreach (var column in ManifestColumns.All)
            _row.Add(
                column.Field switch
                {
                    TableField.Bill => TableCell.Of("TOTAL"),
                    TableField.Packages => ManifestColumns.Number(declared.Packages),
                    TableField.GrossMass => ManifestColumns.Number(declared.GrossMassKg),
                    TableField.Container => ManifestColumns.Number(declared.Containers),
                    _ => default,
                }
            );
        _writer.WriteRow(_row);
    }
}

/// <summary>Writes cargo as a text table.</summary>
public sealed class CsvManifestWriter : ManifestTableWriter
{
    /// <summary>Writes to a stream, which is not closed.</summary>
    /// <param name="content">Takes the file.</param>
    /// <param name="language">The language of the headings: Spanish, English, Portuguese or French; Spanish by default.</param>
    /// <param name="separator">What parts the cells.</param>
    /// <param name="decimalMark">The decimal mark.</param>
    /// <exception cref="ArgumentException">The separator and the decimal mark are the same.</exception>
    public CsvManifestWriter(
        Stream content,
        CultureInfo? language = null,
        char separator = ',',
        char decimalMark = '.'
    )
        : base(new CsvWriter(content, separator, decimalMark), language) { }

    private protected override bool HasSheets => false;
}

/// <summary>Writes cargo as a workbook, a sheet for each message.</summary>
public sealed class XlsxManifestWriter : ManifestTableWriter
{
    /// <summary>Writes to a stream, which is not closed.</summary>
    /// <param name="content">Takes the file.</param>
    /// <param name="language">The language of the headings: Spanish, English, Portuguese or French; Spanish by default.</param>
    public XlsxManifestWriter(Stream content, CultureInfo? language = null)
        : base(new XlsxWriter(content), language) { }

    private protected override bool HasSheets => true;
}
