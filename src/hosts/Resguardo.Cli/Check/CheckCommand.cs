using Resguardo.Cli.Arguments;
using Resguardo.Cli.Files;
using Resguardo.Cli.Findings;
using Resguardo.Cli.Read;
using Resguardo.Cli.Tables;
using Resguardo.Cli.Terminal;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Texts;
using Spectre.Console;

namespace Resguardo.Cli.Check;

/// <summary>Tells what is wrong or noteworthy in a file, and where.</summary>
internal static class CheckCommand
{
    private const int FirstOfACode = 5;
    public static readonly Option All = new("all");
    private static readonly Style Title = Palette.Title;
    private static readonly Style Dim = Palette.Dim;

    public static readonly Command Command = new("check", Run)
    {
        Operands = ["value.files"],
        Least = 1,
        Options = [All, CommonOptions.Csv, TableOutput.Xlsx, CommonOptions.Profile, CommonOptions.Mapping],
        Examples =
        [
            "resguardo check manifest.edi",
            "resguardo check inbox/ --all --lang es",
            "resguardo check --json manifest.csv | jq -r .code | sort | uniq -c",
        ],
    };

    private static int Run(Invocation call)
    {
        if (FileReader.LoadProfile(call) is not { } profile)
            return ExitCodes.CannotRead;
        var reader = new FileReader(call, showsFindings: true);
        var files = 0;
        var counts = new long[3];
        var isTable = call.Has(CommonOptions.Csv) || call.Value(TableOutput.Xlsx) is not null;
        var rows = new List<(string, Finding)>();
        foreach (var file in reader.Files)
        {
            var summary = FileSummary.Of(file, reader, profile);
            files++;
            foreach (var severity in FindingPage.WorstFirst)
                counts[(int)severity] += summary.Findings[severity];
            if (isTable)
                rows.AddRange(summary.Findings.Findings.Select(finding => (file.Path, finding)));
            if (call.IsJson)
                WriteJson(call, file.Path, summary.Findings);
            else if (!call.Has(CommonOptions.Csv))
                Show(call, summary);
        }

        if (isTable && !FindingTable.Write(call, rows))
            return ExitCodes.CannotRead;

        if (!call.IsJson && !call.Has(CommonOptions.Csv))
        {
            var sum = FindingPage.Counted(call.Texts, severity => counts[(int)severity]);
            call.Screen.Line(
                (sum.Length > 0 ? sum : call.Texts["check.nothing"])
                    + " · "
                    + call.Texts.Counted("count.file", files),
                Palette.Strong
            );
        }
        return reader.HasFailed ? ExitCodes.CannotRead
            : counts[(int)Severity.Error] > 0 ? ExitCodes.Findings
            : ExitCodes.Fine;
    }

    private static void Show(Invocation call, FileSummary summary)
    {
        var texts = call.Texts;
        var what = summary.Messages.Select(message => message.Message.Format).Distinct();
        call.Screen.Line(
            string.Join(
                " · ",
                [summary.File.IsStandardInput ? texts["word.standard-input"] : summary.File.Path, .. what]
            ),
            Title
        );
        ShowFindings(call, summary.Findings);
        if (summary.Findings.Findings.Count == 0 && summary.Messages.Count > 0)
            call.Screen.Line("  " + texts["read.no-findings"], new Style(Palette.Green));
        call.Screen.Line();
    }

    /// <summary>Findings by severity, then by place; of each code only the first ones unless all are asked for.</summary>
    public static void ShowFindings(Invocation call, FindingTally tally)
    {
        var texts = call.Texts;
        foreach (var severity in FindingPage.WorstFirst)
        {
            if (tally[severity] == 0)
                continue;
            call.Screen.Line(
                " " + texts.Counted("count." + FindingJson.NameOf(severity), tally[severity]),
                new Style(FindingPage.StyleOf(severity).Foreground, decoration: Decoration.Bold)
            );
            var all = tally.Findings.Where(finding => finding.Severity == severity);
            var shown = FirstOfEachCode(all, call.Has(All) ? int.MaxValue : FirstOfACode, out var leftOut);
            call.Screen.Write(FindingPage.Table(texts, shown));
            foreach (var (code, count) in leftOut)
                call.Screen.Line("  " + texts.Of("check.left-out", texts.Number(count), code), Dim);
        }
    }

    // Thousands of findings of one code must not hide the one of another.
    private static List<Finding> FirstOfEachCode(
        IEnumerable<Finding> findings,
        int most,
        out List<(string Code, int Count)> leftOut
    )
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var shown = new List<Finding>();
        foreach (
            var finding in findings
                .OrderBy(finding => finding.Place.Byte ?? long.MaxValue)
                .ThenBy(finding => finding.Place.Row)
                .ThenBy(finding => finding.Place.Column)
        )
        {
            var count = counts[finding.Code] = counts.GetValueOrDefault(finding.Code) + 1;
            if (count <= most)
                shown.Add(finding);
        }
        leftOut =
        [
            .. counts
                .Where(pair => pair.Value > most)
                .OrderByDescending(pair => pair.Value)
                .Select(pair => (pair.Key, pair.Value - most)),
        ];
        return shown;
    }

    /// <summary>One line a finding.</summary>
    public static void WriteJson(Invocation call, string file, FindingTally tally)
    {
        foreach (var finding in tally.Findings)
        {
            JsonLines.Write(
                call.Screen.Stream,
                json =>
                {
                    json.WriteString("file", file);
                    FindingJson.WriteMembers(json, finding);
                    json.WriteString("text", FindingTexts.Of(finding, call.Texts.Culture));
                }
            );
        }
    }
}
