using System.Globalization;
using Resguardo.Cli.Tables;
using Resguardo.Risk.Lists;

namespace Resguardo.Cli.Screening;

/// <summary>Reads the lists that a unit keeps beside the manifests.</summary>
internal static class ScreenLists
{
    /// <summary>All lists of a folder, and those named one by one.</summary>
    /// <param name="folder">A folder with <c>watchlist.csv</c>, <c>sanctions.csv</c>, <c>aeo.csv</c> …; null for none.</param>
    /// <param name="watchlist">A file; null for that of the folder.</param>
    /// <param name="events">A file; null for that of the folder.</param>
    public static RiskLists Load(string? folder, string? watchlist, string? events)
    {
        string? In(string name) =>
            folder is null ? null
            : Path.Combine(folder, name) is { } file && File.Exists(file) ? file
            : null;

        var lists = new RiskLists
        {
            Watch = Names(watchlist ?? In("watchlist.csv")),
            Sanctions = Names(In("sanctions.csv")),
            Aeo = Entries(In("aeo.csv")),
            Companies = Entries(In("companies.csv")),
            Hauliers = Entries(In("hauliers.csv")),
            Permits = Permits(In("permits.csv")),
            Alerts = Alerts(In("alerts.csv")),
            Events = (events ?? In("events.csv")) is { } file ? new EventLog(Events(file)) : null,
        };
        return In("notes.csv") is { } notes ? WithNotes(lists, notes) : lists;
    }

    private static RiskLists WithNotes(RiskLists lists, string notes) =>
        new()
        {
            Watch = lists.Watch,
            Sanctions = lists.Sanctions,
            Aeo = lists.Aeo,
            Companies = lists.Companies,
            Hauliers = lists.Hauliers,
            Permits = lists.Permits,
            Alerts = lists.Alerts,
            Events = lists.Events,
            Notes =
            [
                .. ListFile
                    .Load(notes, "code", "key")
                    .Rows.Select(row => new OfficerNote(row["code"] ?? "", row["key"] ?? "")
                    {
                        Text = row["text"] ?? "",
                        Officer = row["officer"] ?? "",
                        Date = Date(notes, row, "date"),
                    }),
            ],
        };

    private static NameList? Names(string? file) =>
        file is null
            ? null
            : new NameList(
                ListFile
                    .Load(file, "name")
                    .Rows.Select(row => new ListedName(row["name"] ?? "")
                    {
                        Id = row["id"],
                        Country = row["country"],
                        Note = row["note"] ?? "",
                        Since = Date(file, row, "since"),
                    })
            );

    private static Register? Entries(string? file) =>
        file is null
            ? null
            : new Register(
                ListFile
                    .Load(file, "name")
                    .Rows.Select(row => new RegisterEntry(row["name"] ?? "")
                    {
                        Id = row["id"],
                        Since = Date(file, row, "since"),
                        Until = Date(file, row, "until"),
                        Chapters = row["chapters"]?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [],
                    })
            );

    private static List<Permit>? Permits(string? file) =>
        file is null
            ? null
            :
            [
                .. ListFile
                    .Load(file, "holder")
                    .Rows.Select(row => new Permit(row["holder"] ?? "", row["hs"] ?? "")
                    {
                        Until = Date(file, row, "until"),
                    }),
            ];

    private static List<PartnerAlert>? Alerts(string? file) =>
        file is null
            ? null
            :
            [
                .. ListFile
                    .Load(file, "date")
                    .Rows.Select(row => new PartnerAlert(
                        Date(file, row, "date") ?? throw new ListFault(file, row.Line, "date")
                    )
                    {
                        From = row["from"] ?? "",
                        To = row["to"] ?? "",
                        Hs = row["hs"] ?? "",
                        Note = row["note"] ?? "",
                    }),
            ];

    private static IEnumerable<ContainerEvent> Events(string file) =>
        ListFile
            .Load(file, "code", "container", "time")
            .Rows.Select(row => new ContainerEvent(
                (row["code"] ?? "").ToUpperInvariant(),
                (row["container"] ?? "").Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant(),
                Time(file, row)
            )
            {
                Place = row["place"] ?? "",
                Actor = row["actor"] ?? "",
                Value = Number(file, row, "value"),
                Detail = row["detail"] ?? "",
                IsPlan = row["plan"] is "1" or "true" or "yes",
            });

    private static DateTime Time(string file, ListFile.Row row) =>
        DateTime.TryParse(
            row["time"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.AllowWhiteSpaces,
            out var time
        )
            ? time
            : throw new ListFault(file, row.Line, "time", row["time"]);

    private static double? Number(string file, ListFile.Row row, string column) =>
        row[column] is not { } text ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
        : throw new ListFault(file, row.Line, column, text);

    private static DateOnly? Date(string file, ListFile.Row row, string column) =>
        row[column] is not { } text ? null
        : DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date
        )
            ? date
        : throw new ListFault(file, row.Line, column, text);
}
