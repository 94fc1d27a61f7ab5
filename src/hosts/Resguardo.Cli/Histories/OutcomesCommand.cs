using System.Globalization;
using Resguardo.Cli.Arguments;
using Resguardo.Cli.Files;
using Resguardo.Cli.Screening;
using Resguardo.Cli.Tables;
using Resguardo.Risk.Histories;

namespace Resguardo.Cli.Histories;

/// <summary>Enters what came of examinations, so that rates are counted here and not believed.</summary>
internal static class OutcomesCommand
{
    private static readonly string[] Hits =
    [
        "1",
        "y",
        "yes",
        "true",
        "hit",
        "si",
        "sí",
        "s",
        "sim",
        "oui",
        "o",
    ];
    private static readonly string[] Misses = ["0", "n", "no", "false", "não", "nao", "non"];

    public static readonly Command Command = new("outcomes", Run)
    {
        Operands = ["value.history", "value.file"],
        Least = 2,
        Most = 2,
        Examples = ["resguardo outcomes unit.history examined-in-april.csv"],
    };

    private static int Run(Invocation call)
    {
        var path = call.Operands[0];
        if (HistoryStore.Load(call, path) is not { } history)
            return ExitCodes.CannotRead;
        List<Outcome> outcomes;
        try
        {
            outcomes = Read(call.Operands[1]);
        }
        catch (ListFault fault)
        {
            call.Screen.Complain(fault.Describe(call.Texts));
            return ExitCodes.CannotRead;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            call.Screen.Complain(FileReader.Describe(call, call.Operands[1], fault));
            return ExitCodes.CannotRead;
        }

        foreach (var outcome in outcomes)
            history.Record(outcome);
        if (!HistoryStore.Save(call, history, path))
            return ExitCodes.CannotRead;
        var rate = history.OverallRate;
        call.Screen.Line(
            call.Texts.Of(
                "outcomes.entered",
                call.Texts.Number(outcomes.Count),
                call.Texts.Number(outcomes.Count(outcome => outcome.IsHit))
            )
        );
        call.Screen.Line(
            call.Texts.Of(
                "history.rate",
                call.Texts.Number(rate.Examined),
                call.Texts.Number(rate.Hits),
                (rate.Examined == 0 ? 0 : rate.Value).ToString("P1", call.Texts.Culture)
            )
        );
        return ExitCodes.Fine;
    }

    private static List<Outcome> Read(string file) =>
        [
            .. ListFile
                .Load(file, "date", "hit")
                .Rows.Select(row => new Outcome(
                    DateOnly.TryParseExact(
                        row["date"],
                        "yyyy-MM-dd",
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.None,
                        out var date
                    )
                        ? date
                        : throw new ListFault(file, row.Line, "date", row["date"] ?? ""),
                    IsHit(file, row)
                )
                {
                    Container = row["container"],
                    Bill = row["bill"],
                    PortOfLoading = row["port_of_loading"],
                    PortOfDischarge = row["port_of_discharge"],
                    Consignor = row["consignor"],
                    Consignee = row["consignee"],
                    Haulier = row["haulier"],
                }),
        ];

    private static bool IsHit(string file, ListFile.Row row)
    {
        var word = row["hit"]?.ToLowerInvariant() ?? "";
        return Hits.Contains(word)
            || (Misses.Contains(word) ? false : throw new ListFault(file, row.Line, "hit", word));
    }
}
