using Resguardo.Cli.Arguments;
using Resguardo.Cli.Files;
using Resguardo.Cli.Terminal;
using Resguardo.Manifests.Tabular;

namespace Resguardo.Cli.Tables;

/// <summary>Writes a list as CSV to standard output, and as a workbook to a file, as the options ask.</summary>
internal static class TableOutput
{
    public static readonly Option Xlsx = new("xlsx") { Value = "value.file" };

    /// <summary>Writes the list where the options want it.</summary>
    /// <returns>False when the workbook could not be written; the user has been told.</returns>
    public static bool Write(
        Invocation call,
        string name,
        IReadOnlyList<TableHeading> headings,
        IEnumerable<IReadOnlyList<TableCell>> rows
    )
    {
        if (call.Has(CommonOptions.Csv))
        {
            using var csv = new CsvWriter(call.Screen.Stream);
            Fill(csv, name, headings, rows);
        }
        return call.Value(Xlsx) is not { } path
            || OutputFile.Write(
                call,
                path,
                stream =>
                {
                    using var workbook = new XlsxWriter(stream);
                    Fill(workbook, name, headings, rows);
                }
            );
    }

    /// <summary>A text from a file, made harmless to a terminal.</summary>
    public static TableCell Text(string? text) => TableCell.Of(PlainText.Of(text));

    private static void Fill(
        TableWriter table,
        string name,
        IReadOnlyList<TableHeading> headings,
        IEnumerable<IReadOnlyList<TableCell>> rows
    )
    {
        table.StartSheet(name, headings);
        foreach (var row in rows)
            table.WriteRow(row);
    }
}
