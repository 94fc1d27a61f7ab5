using Resguardo.Cli.Arguments;
using Resguardo.Cli.Files;

namespace Resguardo.Cli.Read;

/// <summary>Tells what is in a file.</summary>
internal static class ReadCommand
{
    public static readonly Command Command = new("read", Run)
    {
        Operands = ["value.files"],
        Least = 1,
        Options = [CommonOptions.Profile, CommonOptions.Mapping],
        Examples =
        [
            "resguardo read manifest.edi",
            "resguardo read inbox/ --lang es",
            "resguardo read --json '*.xlsx' | jq .messages[].totals",
        ],
    };

    private static int Run(Invocation call)
    {
        if (FileReader.LoadProfile(call) is not { } profile)
            return ExitCodes.CannotRead;
        var reader = new FileReader(call, showsFindings: true);
        var hasErrors = false;
        foreach (var file in reader.Files)
        {
            var summary = FileSummary.Of(file, reader, profile);
            if (call.IsJson)
                ReadJson.Write(call.Screen.Stream, summary, reader.Fault);
            else
                ReadPage.Show(call, summary);
            hasErrors |= summary.Findings.HasErrors;
        }
        return reader.HasFailed ? ExitCodes.CannotRead
            : hasErrors ? ExitCodes.Findings
            : ExitCodes.Fine;
    }
}
