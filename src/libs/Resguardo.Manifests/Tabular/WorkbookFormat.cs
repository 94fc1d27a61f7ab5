using System.Globalization;
using System.Text;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>Workbooks of spreadsheet programs: XLSX, and XLS of the years before.</summary>
public sealed class WorkbookFormat : ManifestFormat
{
    private const int SampleRows = 400;
    private const int MaxSheets = 1000;

    static WorkbookFormat() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <inheritdoc />
    public override string Name => "XLSX";

    /// <inheritdoc />
    public override bool Recognises(ReadOnlySpan<byte> head) => IsXlsx(head) || IsXls(head);

    /// <inheritdoc />
    public override IEnumerable<ICargoRecord> Read(Stream content, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        return ReadWorkbook(content, options);
    }

    private static bool IsXlsx(ReadOnlySpan<byte> head) =>
        head.StartsWith("PK\x03\x04"u8)
        && (
            head.IndexOf("xl/"u8) >= 0
            || (
                head.IndexOf("[Content_Types].xml"u8) >= 0
                && head.IndexOf("word/"u8) < 0
                && head.IndexOf("ppt/"u8) < 0
            )
        );

    // In the compound file of other programs (DOC, MSG), the reader finds no workbook and says so.
    private static bool IsXls(ReadOnlySpan<byte> head) =>
        head.StartsWith(CompoundFile.Start)
        || (
            head.Length > 8
            && head[0] == 9
            && head[1] is 0 or 2 or 4 or 8
            && head[2] is > 3 and < 17
            && head[3] == 0
        );

    private static IEnumerable<ICargoRecord> ReadWorkbook(Stream content, ReadOptions options)
    {
        using var workbook = Workbook.Open(content, options);
        if (workbook is null)
        {
            var limit = options.MaxDocumentBytes.ToString(CultureInfo.InvariantCulture);
            yield return new Finding(ReadingFindings.LimitExceeded, default)
            {
                Found = $"> {limit}",
                Expected = $"MaxDocumentBytes = {limit}",
            };
            yield break;
        }

        var count = 0;
        Finding? withoutHeadings = null;
        while (count < MaxSheets && workbook.NextSheet() is { } rows)
        {
            if (options.Mapping?.Sheet is { } sheet && sheet != workbook.SheetName)
                continue;
            var sample = rows.LookAhead(SampleRows);
            if (new LayoutFinder(sample, '.', options.Mapping).Find() is not { } layout)
            {
                withoutHeadings ??= sample.Find(row => !row.IsBlank) is { } row ? NoHeadings(row) : null;
                continue;
            }
            var message = new CargoMessage
            {
                Format = workbook.FormatName,
                Reference = workbook.SheetName,
                Number = ++count,
                Place = sample[0].Place,
            };
            foreach (var record in TableReader.Read(rows, layout, message, options))
                yield return record is EndOfMessage end && workbook.Guard.Fault is not null
                    ? end with
                    {
                        IsTruncated = true,
                    }
                    : record;
        }

        if (workbook.Guard.Fault is { } fault)
            yield return fault;
        else if (count == 0)
            yield return withoutHeadings ?? new Finding(TableFindings.NoHeadings, default);
    }

    private static Finding NoHeadings(SampleRow row) =>
        new(TableFindings.NoHeadings, row.Place) { Found = string.Join(" | ", row.Cells.Take(12)) };
}
