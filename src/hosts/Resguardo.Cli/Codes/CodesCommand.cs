using Resguardo.Cli.Arguments;
using Resguardo.Cli.Terminal;
using Resguardo.Codes;
using Spectre.Console;

namespace Resguardo.Cli.Codes;

/// <summary>Tells what a code is, and whether it is a good one.</summary>
internal static class CodesCommand
{
    private static readonly Style Strong = Palette.Strong;
    private static readonly Style Dim = Palette.Dim;
    private static readonly Style Good = new(Palette.Green);
    private static readonly Style Bad = new(Palette.Red);

    public static readonly Command Command = new("codes", Run)
    {
        Operands = ["value.values"],
        Least = 1,
        Examples =
        [
            "resguardo codes CSQU3054383 IMO9074729 COCTG 030617",
            "resguardo codes un:3480 cas:7664-93-9 'EJLU 123456'",
            "cut -d, -f7 manifest.csv | resguardo codes --json -",
        ],
    };

    private static int Run(Invocation call)
    {
        var hasBad = false;
        var readings = Values(call).Select(value => CodeReader.Read(value) with { Value = value });
        if (call.IsJson)
        {
            foreach (var reading in readings)
            {
                hasBad |= !reading.IsValid;
                WriteJson(call, reading);
            }
        }
        else
        {
            var all = readings.ToList();
            hasBad = all.Exists(reading => !reading.IsValid);
            call.Screen.Write(Table(call, all));
        }
        return hasBad ? ExitCodes.Findings : ExitCodes.Fine;
    }

    private static IEnumerable<string> Values(Invocation call)
    {
        foreach (var operand in call.Operands)
        {
            if (operand != "-")
            {
                yield return operand;
                continue;
            }
            using var lines = new StreamReader(call.Surroundings.Input);
            while (lines.ReadLine() is { } line)
            {
                call.Surroundings.Cancelled.ThrowIfCancellationRequested();
                if (!string.IsNullOrWhiteSpace(line))
                    yield return line.Trim();
            }
        }
    }

    private static Grid Table(Invocation call, List<CodeReading> readings)
    {
        var texts = call.Texts;
        var grid = new Grid { Expand = false }
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 1, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0, 0, 2, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0, 0, 2, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach (var reading in readings)
        {
            var note = NoteOf(call, reading) ?? "";
            if (reading.Suggestion is { } suggestion)
                note = $"{texts.Of("codes.suggestion", suggestion)} {note}".TrimEnd();
            grid.AddRow(
                reading.IsValid ? new Text("✓", Good) : new Text("✗", Bad),
                new Text(PlainText.Of(reading.Normalised ?? reading.Value), Strong),
                new Text(texts.Find("kind." + reading.Kind) ?? reading.Kind, Dim),
                new Text(PlainText.Of(note), reading.IsValid ? Style.Plain : Bad)
            );
        }
        return grid;
    }

    private static void WriteJson(Invocation call, CodeReading reading) =>
        JsonLines.Write(
            call.Screen.Stream,
            json =>
            {
                json.WriteString("value", reading.Value);
                json.WriteString("kind", reading.Kind);
                json.WriteBoolean("valid", reading.IsValid);
                json.Text("normalised", reading.Normalised);
                json.Text("suggestion", reading.Suggestion);
                json.Text("note", NoteOf(call, reading));
            }
        );

    private static string? NoteOf(Invocation call, CodeReading reading) =>
        reading.NoteCode is { } code ? CodeTexts.Of(code, reading.NoteArguments, call.Texts.Culture) : null;
}
