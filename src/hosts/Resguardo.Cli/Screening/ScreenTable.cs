using Resguardo.Cli.Arguments;
using Resguardo.Cli.Tables;
using Resguardo.Cli.Texts;
using Resguardo.Manifests.Tabular;
using Resguardo.Risk.Selection;
using Resguardo.Risk.Texts;

namespace Resguardo.Cli.Screening;

/// <summary>The work list as a table, to be printed, sorted and filled in.</summary>
internal static class ScreenTable
{
    private const int ReasonsShown = 5;

    /// <returns>False when the workbook could not be written; the user has been told.</returns>
    public static bool Write(Invocation call, WorkList list) =>
        TableOutput.Write(
            call,
            call.Texts["table.list"],
            Headings(call.Texts),
            list.Result.Units.Select((unit, place) => Row(call.Texts, unit, place + 1))
        );

    private static TableHeading[] Headings(CliTexts texts) =>
        [
            new(texts["table.rank"], CellFormat.Whole, 6),
            new(texts["table.unit"], CellFormat.Text, 14),
            new(texts["table.treatment"], Width: 16),
            new(texts["table.score"], CellFormat.TwoDecimals, 8),
            new(texts["table.band"], Width: 12),
            new(texts["table.ground"], Width: 14),
            new(texts["table.probability"], CellFormat.Percent, 10),
            new(texts["table.bill"], CellFormat.Text, 18),
            new(texts["table.from"], Width: 8),
            new(texts["table.to"], Width: 8),
            new(texts["table.consignor"], Width: 32),
            new(texts["table.consignee"], Width: 32),
            new(texts["table.goods"], Width: 40),
            new(texts["table.hs"], CellFormat.Text, 10),
            new(texts["table.reasons"], Width: 80),
            new(texts["table.profiles"], Width: 24),
            new(texts["table.data"], CellFormat.Percent, 8),
        ];

    private static TableCell[] Row(CliTexts texts, SelectedUnit unit, int rank)
    {
        var consignment = unit.Assessment?.Consignment;
        var goods = consignment?.Goods is [var first, ..] ? first.Line : null;
        return
        [
            TableCell.Of(rank),
            TableOutput.Text(ScreenPage.UnitOf(unit)),
            TableCell.Of(Treatments.CodeOf(unit.Treatment)),
            TableCell.Of(Math.Round((decimal)unit.Score, 2)),
            TableCell.Of(
                unit.Assessment is { } scored ? IndicatorTexts.Band(scored.Band.Name, texts.Culture) : null
            ),
            TableCell.Of(unit.Ground.ToString().ToUpperInvariant()),
            TableCell.Of(Math.Round((decimal)unit.Probability, 4)),
            TableOutput.Text(consignment is { IsUnitOnly: false } ? consignment.Bill.Number : null),
            TableCell.Of(consignment?.PortOfLoading),
            TableCell.Of(consignment?.PortOfDischarge),
            TableOutput.Text(consignment?.Bill.Consignor?.Name),
            TableOutput.Text(consignment?.Bill.Consignee?.Name),
            TableOutput.Text(goods?.Description),
            TableOutput.Text(goods?.HsCode.Code),
            TableCell.Of(
                string.Join(
                    " | ",
                    (unit.Assessment?.ReasonsOf(unit.Key) ?? [])
                        .Take(ReasonsShown)
                        .Select(reason => $"{reason.Code} {ReasonText.Sentence(texts, reason)}")
                )
            ),
            TableCell.Of(string.Join(' ', (unit.Assessment?.Profiles ?? []).Select(profile => profile.Code))),
            TableCell.Of(unit.Assessment is { } known ? Math.Round((decimal)known.DataShare, 4) : null),
        ];
    }
}
