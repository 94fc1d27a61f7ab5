using Resguardo.Cli.Arguments;
using Resguardo.Cli.Files;
using Resguardo.Cli.Screening;
using Resguardo.Cli.Terminal;
using Resguardo.Risk;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Indicators;

namespace Resguardo.Cli.Histories;

/// <summary>Learns from earlier manifests, and tells what a history holds.</summary>
internal static class HistoryCommand
{
    public static readonly Command Command = new("history", Run)
    {
        Operands = ["value.history", "value.optional-files"],
        Least = 1,
        Options = [ScreenOptions.Country, CommonOptions.Mapping],
        Examples =
        [
            "resguardo history unit.history",
            "resguardo history unit.history archive/2026/ --country DO",
        ],
    };

    private static int Run(Invocation call)
    {
        var path = call.Operands[0];
        var files = call.Operands.Skip(1).ToList();
        var country = ScreenOptions.CountryOf(call);
        if (files.Count == 0 && !File.Exists(path))
        {
            call.Screen.Complain(call.Texts.Of("file.not-found", path));
            return ExitCodes.CannotRead;
        }
        if (HistoryStore.Load(call, path) is not { } history)
            return ExitCodes.CannotRead;

        var reader = new FileReader(call, isHashed: true);
        var (learned, known) = (0, 0);
        foreach (var file in reader.Find(files))
        {
            if (file.HashOf() is { } hash && history.HasFile(hash))
            {
                known++;
                continue;
            }
            Learn(call, reader, file, history, country);
            if (reader.Hash is { } read)
            {
                history.RememberFile(read, Today(call));
                learned++;
            }
        }
        if (files.Count > 0 && !HistoryStore.Save(call, history, path))
            return ExitCodes.CannotRead;
        if (call.IsJson)
            WriteJson(call, history, learned, known);
        else
            Show(call, history, learned, known);
        return reader.HasFailed ? ExitCodes.CannotRead : ExitCodes.Fine;
    }

    private static void Learn(
        Invocation call,
        FileReader reader,
        InputFile file,
        History history,
        string? country
    ) =>
        reader.Read(
            file,
            records =>
            {
                foreach (
                    var _ in Risk.Screening.Run(
                        records,
                        RiskRules.Default,
                        history,
                        new ScreeningOptions { HomeCountry = country, Today = Today(call) }
                    )
                )
                    continue;
            }
        );

    private static DateOnly Today(Invocation call) =>
        DateOnly.FromDateTime(call.Surroundings.Clock.GetLocalNow().DateTime);

    private static void Show(Invocation call, History history, int learned, int known)
    {
        var texts = call.Texts;
        if (learned + known > 0)
            call.Screen.Line(texts.Of("history.learned", texts.Number(learned), texts.Number(known)));
        call.Screen.Line(
            string.Join(
                " · ",
                texts.Counted("count.shipment", history.Shipments),
                texts.Counted("count.party", history.PartyCount),
                texts.Counted("count.container", history.ContainerCount)
            )
        );
        var rate = history.OverallRate;
        call.Screen.Line(
            rate.Examined == 0
                ? texts["history.no-outcomes"]
                : texts.Of(
                    "history.rate",
                    texts.Number(rate.Examined),
                    texts.Number(rate.Hits),
                    rate.Value.ToString("P1", texts.Culture)
                )
        );
    }

    private static void WriteJson(Invocation call, History history, int learned, int known) =>
        JsonLines.Write(
            call.Screen.Stream,
            json =>
            {
                json.WriteNumber("learned", learned);
                json.WriteNumber("knownBefore", known);
                json.WriteNumber("shipments", history.Shipments);
                json.WriteNumber("parties", history.PartyCount);
                json.WriteNumber("containers", history.ContainerCount);
                json.WriteNumber("examined", history.OverallRate.Examined);
                json.WriteNumber("hits", history.OverallRate.Hits);
            }
        );
}
