using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>Reads a table whose layout is known: one message, with the bills that its rows tell of.</summary>
internal static class TableReader
{
    /// <param name="rows">The table, in front of its first row.</param>
    /// <param name="layout">Where what stands.</param>
    /// <param name="message">The message to hand out, empty but for its names.</param>
    /// <param name="options">Limits and hints.</param>
    public static IEnumerable<ICargoRecord> Read(
        TableRows rows,
        TableLayout layout,
        CargoMessage message,
        ReadOptions options
    )
    {
        var output = new List<ICargoRecord>();
        message.Kind = MessageKind.Manifest;
        foreach (var title in layout.Titles)
            CallData.Set(message, title, isMonthFirst: false, output);
        yield return message;
        foreach (var finding in layout.Findings)
            yield return finding;

        var bills = new BillAssembler(rows, layout, message, options, output);
        // Without headings there is no telling what is too much.
        var width = layout.HeadingRow == 0 ? int.MaxValue : layout.Headings.Count;
        while (rows.Next())
        {
            if (rows.Place.Row > layout.HeadingRow && (rows.Count > 1 || !rows.Text(0).IsEmpty))
            {
                if (rows.Count > width)
                    TellOfExcess(rows, width, output);
                bills.Add();
            }
            if (rows.Findings.Count > 0)
            {
                output.AddRange(rows.Findings);
                rows.Findings.Clear();
            }
            if (output.Count == 0)
                continue;
            foreach (var record in output)
                yield return record;
            output.Clear();
        }
        if (!bills.IsAnyRead)
            output.Add(new Finding(TableFindings.WithoutRows, rows.Place));
        bills.Finish();
        output.AddRange(rows.Findings);
        rows.Findings.Clear();
        foreach (var record in output)
            yield return record;
        yield return new EndOfMessage(message, rows.Place);
    }

    private static void TellOfExcess(TableRows rows, int width, List<ICargoRecord> output)
    {
        for (var column = width; column < rows.Count; column++)
        {
            var text = rows.Text(column);
            if (text.IsEmpty)
                continue;
            output.Add(
                new Finding(TableFindings.RowTooLong, rows.PlaceOf(column))
                {
                    Found = text.Length > 100 ? text[..100].ToString() : text.ToString(),
                }
            );
            return;
        }
    }
}
