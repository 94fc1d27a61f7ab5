using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>How a sender's table would be read, for a person to look over before the mapping is saved.</summary>
public sealed record TableProposal
{
    private const int PreviewRows = 10;
    private const int SampleRows = 400;

    /// <summary>The format's name: <c>CSV</c>, <c>TSV</c>, <c>XLSX</c> or <c>XLS</c>.</summary>
    public required string Format { get; init; }

    /// <summary>The mapping, with a column for every heading; those that were not recognised are <see cref="TableField.Ignored"/>.</summary>
    public required TableMapping Mapping { get; init; }

    /// <summary>The headings as written, by column.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>The first rows below the headings, as written, by column.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Preview { get; init; }

    /// <summary>The headings that were not recognised.</summary>
    public required IReadOnlyList<string> Unrecognised { get; init; }

    /// <summary>What is noteworthy about the headings and the numbers below them.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Looks at a text table or workbook.</summary>
    /// <param name="content">The file from its first byte; it is not closed.</param>
    /// <param name="options">Limits and hints; a mapping in them is what the proposal starts from.</param>
    /// <returns>Null when the file is no table, or its headings were not found.</returns>
    public static TableProposal? Of(Stream content, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        options ??= ReadOptions.Default;
        var whole = new HeadedStream(content, ReadOptions.HeadLength);
        return new WorkbookFormat().Recognises(whole.Head) ? OfWorkbook(whole, options)
            : whole.Head.IsEmpty ? null
            : OfText(whole.Head, options);
    }

    private static TableProposal? OfText(ReadOnlySpan<byte> head, ReadOptions options)
    {
        var table = TextTable.Examine(head, options.Mapping);
        return table.FindLayout(options.Mapping) is not { } layout
            ? null
            : Of(
                table.Separator == '\t' ? "TSV" : "CSV",
                layout,
                table.Rows,
                new TableMapping { Encoding = table.Encoding.Name, Separator = table.Separator }
            );
    }

    private static TableProposal? OfWorkbook(Stream content, ReadOptions options)
    {
        using var workbook = Workbook.Open(content, options);
        while (workbook?.NextSheet() is { } rows)
        {
            if (options.Mapping?.Sheet is { } sheet && sheet != workbook.SheetName)
                continue;
            var sample = rows.LookAhead(SampleRows);
            if (new LayoutFinder(sample, '.', options.Mapping).Find() is { } layout)
                return Of(workbook.FormatName, layout, sample, new TableMapping());
        }
        return null;
    }

    private static TableProposal Of(
        string format,
        TableLayout layout,
        List<SampleRow> rows,
        TableMapping start
    )
    {
        var columns = new List<MappedColumn>();
        for (var index = 0; index < layout.Headings.Count; index++)
        {
            var column = layout.Columns.FirstOrDefault(one => one.Index == index);
            var heading = layout.Headings[index];
            if (column is null && heading.Length == 0)
                continue;
            columns.Add(
                new MappedColumn(column?.Field ?? TableField.Ignored)
                {
                    Heading = heading.Length > 0 ? heading : null,
                    // A heading that stands twice is told apart by its place.
                    Column =
                        heading.Length == 0 || layout.Headings.Count(one => one == heading) > 1
                            ? index + 1
                            : null,
                    Unit = column?.Unit,
                    DecimalMark =
                        column is not null && Fields.IsNumber(column.Field) ? column.DecimalMark : null,
                }
            );
        }

        return new()
        {
            Format = format,
            Mapping = start with
            {
                DateOrder = layout.Columns.Any(column => column.IsMonthFirst) ? DateOrder.MonthFirst : null,
                Columns = columns,
            },
            Headings = layout.Headings,
            Preview =
            [
                .. rows.Where(row => row.Place.Row > layout.HeadingRow && !row.IsBlank)
                    .Take(PreviewRows)
                    .Select(row => row.Cells),
            ],
            Unrecognised =
            [
                .. layout
                    .Findings.Where(finding => finding.Kind == TableFindings.HeadingUnknown)
                    .Select(finding => finding.Found ?? ""),
            ],
            Findings = layout.Findings,
        };
    }
}
