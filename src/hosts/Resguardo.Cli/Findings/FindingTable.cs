using Resguardo.Cli.Arguments;
using Resguardo.Cli.Tables;
using Resguardo.Cli.Texts;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Tabular;
using Resguardo.Manifests.Texts;

namespace Resguardo.Cli.Findings;

/// <summary>Findings as a table.</summary>
internal static class FindingTable
{
    /// <returns>False when the workbook could not be written; the user has been told.</returns>
    public static bool Write(Invocation call, IEnumerable<(string File, Finding Finding)> findings) =>
        TableOutput.Write(
            call,
            call.Texts["table.findings"],
            Headings(call.Texts),
            findings.Select(pair => Row(call.Texts, pair.File, pair.Finding))
        );

    private static TableHeading[] Headings(CliTexts texts) =>
        [
            new(texts["table.file"], CellFormat.Text, 30),
            new(texts["table.severity"], Width: 10),
            new(texts["table.code"], Width: 32),
            new(texts["table.place"], Width: 18),
            new(texts["table.bill"], CellFormat.Text, 18),
            new(texts["table.container"], CellFormat.Text, 14),
            new(texts["table.found"], CellFormat.Text, 24),
            new(texts["table.expected"], CellFormat.Text, 24),
            new(texts["table.text"], Width: 80),
        ];

    private static TableCell[] Row(CliTexts texts, string file, Finding finding) =>
        [
            TableOutput.Text(file),
            TableCell.Of(FindingJson.NameOf(finding.Severity)),
            TableCell.Of(finding.Code),
            TableOutput.Text(FindingPage.PlaceOf(texts, finding.Place)),
            TableOutput.Text(finding.Bill),
            TableOutput.Text(finding.Container),
            TableOutput.Text(finding.Found),
            TableOutput.Text(finding.Expected),
            TableOutput.Text(FindingTexts.Of(finding, texts.Culture)),
        ];
}
