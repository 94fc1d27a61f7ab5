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
        Options = [CommonOptions.Mapping],
        Examples =
        [
            "resguardo read manifest.edi",
            "resguardo read inbox/ --lang es",
            "resguardo read --json '*.xlsx' | jq .messages[].totals",
        ],
    };

    private static int Run(Invocation call)
    {
        var reader = new FileReader(call);
        var hasErrors = false;
        foreach (var file in reader.Files)
        {
            var summary = FileSummary.Of(file, reader);
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
