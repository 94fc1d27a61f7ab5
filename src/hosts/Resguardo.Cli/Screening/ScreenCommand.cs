using Resguardo.Cli.Arguments;
using Resguardo.Cli.Files;
using Resguardo.Cli.Tables;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Checks;
using Resguardo.Risk;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Indicators;
using Resguardo.Risk.Lists;
using Resguardo.Risk.Selection;

namespace Resguardo.Cli.Screening;

/// <summary>From files to a ranked, explained list within capacity.</summary>
internal static class ScreenCommand
{
    public static readonly Command Command = new("screen", Run)
    {
        Operands = ["value.files"],
        Least = 1,
        Options = ScreenOptions.All,
        Examples =
        [
            "resguardo screen manifest.edi",
            "resguardo screen manifest.edi --stow stow.edi --history unit.history --capacity nii=30,physical=12",
            "resguardo screen manifest.csv --explain TEMU0001234 --lang es",
            "resguardo screen manifest.edi --csv > list.csv",
        ],
    };

    private static int Run(Invocation call)
    {
        var plan = ScreenOptions.PlanOf(call);
        var country = ScreenOptions.CountryOf(call);
        var top = call.Number(ScreenOptions.Top, least: 0) ?? ScreenPage.DefaultTop;
        if (
            FileReader.LoadProfile(call) is not { } profile
            || Material.Load(call, country) is not { } material
        )
            return ExitCodes.CannotRead;

        var list = new WorkList(plan, material.Rules);
        var reader = new FileReader(call, isHashed: true);
        foreach (var file in reader.Files)
            Screen(call, reader, file, material, list, profile);
        // To look once more at one score is no new experience.
        if (call.Value(ScreenOptions.Explain) is { } explained)
            return !ExplainPage.Show(call, list, explained) ? ExitCodes.Usage
                : reader.HasFailed ? ExitCodes.CannotRead
                : ExitCodes.Fine;

        if (!material.Save(call) || !WriteLog(call, list))
            return ExitCodes.CannotRead;
        if (!ScreenTable.Write(call, list))
            return ExitCodes.CannotRead;
        if (call.IsJson)
            ScreenJson.Write(call, list);
        else if (!call.Has(CommonOptions.Csv))
            ScreenPage.Show(call, list, material, top);
        return reader.HasFailed ? ExitCodes.CannotRead : ExitCodes.Fine;
    }

    private static void Screen(
        Invocation call,
        FileReader reader,
        InputFile file,
        Material material,
        WorkList list,
        CheckOptions profile
    )
    {
        var explain = call.Value(ScreenOptions.Explain) is { } text
            ? text.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant()
            : null;
        var options = material.OptionsFor(call, file);
        if (options.IsRepeated)
            list.Repeated.Add(file.Path);
        reader.Read(
            file,
            records =>
            {
                foreach (
                    var assessment in Risk.Screening.Run(
                        Noted(records, list),
                        material.Rules,
                        material.History,
                        options
                    )
                )
                    list.Take(assessment, explain);
            },
            profile
        );
        if (reader.Hash is not { } hash)
            return;
        list.Inputs.Add(new LoggedInput(file.Path, Convert.ToHexStringLower(hash)));
        if (!options.IsRepeated)
            material.History.RememberFile(hash, options.Today);
    }

    private static IEnumerable<ICargoRecord> Noted(IEnumerable<ICargoRecord> records, WorkList list)
    {
        foreach (var record in records)
        {
            if (record is CargoMessage message)
                list.Take(message);
            yield return record;
        }
    }

    private static bool WriteLog(Invocation call, WorkList list)
    {
        if (call.Value(ScreenOptions.Log) is not { } path)
            return true;
        return OutputFile.Write(
            call,
            path,
            stream =>
                SelectionLog
                    .Of(list.Result, call.Surroundings.Clock.GetUtcNow(), list.Rules.Edition, list.Inputs)
                    .Write(stream)
        );
    }
}
