using Resguardo.Cli.Arguments;
using Resguardo.Cli.Files;
using Resguardo.Cli.Tables;
using Resguardo.Manifests.Cargo;
using Resguardo.Risk;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Indicators;
using Resguardo.Risk.Lists;

namespace Resguardo.Cli.Screening;

/// <summary>What a screening works with beside the manifests: rules, history, lists, stow plan.</summary>
internal sealed class Material
{
    private Material(RiskRules rules, History history, RiskLists lists, StowBoard? stow, string? country)
    {
        Rules = rules;
        History = history;
        Lists = lists;
        Stow = stow;
        Country = country;
    }

    public RiskRules Rules { get; }

    public History History { get; }

    public RiskLists Lists { get; }

    public StowBoard? Stow { get; }

    public string? Country { get; }

    /// <summary>True when a file of history was named.</summary>
    public bool HasHistoryFile { get; private init; }

    /// <summary>Past shipments that were known before this screening began.</summary>
    public int KnownShipments { get; private init; }

    /// <summary>Loads what the options name.</summary>
    /// <returns>Null when something cannot be read; the user has been told what.</returns>
    public static Material? Load(Invocation call, string? country)
    {
        try
        {
            if (RulesFolder.Load(call) is not { } rules || LoadStow(call, out var stow) is false)
                return null;
            var historyFile = call.Value(ScreenOptions.History);
            if (
                (historyFile is null ? new History() : HistoryStore.Load(call, historyFile))
                is not { } history
            )
                return null;
            var lists = ScreenLists.Load(
                call.Value(ScreenOptions.Lists),
                call.Value(ScreenOptions.Watchlist),
                call.Value(ScreenOptions.Events)
            );
            return new Material(rules, history, lists, stow, country)
            {
                HasHistoryFile = historyFile is not null,
                KnownShipments = history.Shipments,
            };
        }
        catch (ListFault fault)
        {
            call.Screen.Complain(fault.Describe(call.Texts));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            call.Screen.Complain(
                FileReader.Describe(call, (fault as FileNotFoundException)?.FileName ?? "", fault)
            );
        }
        return null;
    }

    /// <summary>How to screen one file. A file whose content was learned before is not learned twice.</summary>
    public ScreeningOptions OptionsFor(Invocation call, InputFile file) =>
        new()
        {
            HomeCountry = Country,
            Today = DateOnly.FromDateTime(call.Surroundings.Clock.GetLocalNow().DateTime),
            Lists = Lists,
            Stow = Stow,
            IsRepeated = HasHistoryFile && file.HashOf() is { } hash && History.HasFile(hash),
        };

    /// <summary>Writes the history back, when a file was named.</summary>
    /// <returns>False when it could not be written; the user has been told.</returns>
    public bool Save(Invocation call) =>
        call.Value(ScreenOptions.History) is not { } path || HistoryStore.Save(call, History, path);

    private static bool LoadStow(Invocation call, out StowBoard? stow)
    {
        stow = null;
        var files = call.Values(ScreenOptions.Stow);
        if (files.Count == 0)
            return true;
        var reader = new FileReader(call);
        var records = new List<ICargoRecord>();
        foreach (var file in reader.Find(files))
            reader.Read(
                file,
                read => records.AddRange(read.Where(record => record is CargoMessage or Container))
            );
        if (reader.HasFailed)
            return false;
        stow = StowBoard.Read(records);
        if (!stow.HasPlan && !stow.HasDischarge)
            call.Screen.Notice(call.Texts.Of("screen.no-plan", string.Join(", ", files)));
        return true;
    }
}
