using Resguardo.Cli.Arguments;
using Resguardo.Cli.Files;
using Resguardo.Manifests.Tabular;

namespace Resguardo.Cli.Mappings;

/// <summary>Proposes how one sender's tables are read, and writes the proposal as the file that <c>--mapping</c> takes.</summary>
internal static class MappingCommand
{
    private static readonly Option Output = new("output")
    {
        Value = "value.file",
        Short = 'o',
        Text = "option.mapping-output",
    };

    public static readonly Command Command = new("mapping", Run)
    {
        Operands = ["value.file"],
        Least = 1,
        Most = 1,
        Options = [Output, CommonOptions.Mapping],
        Examples =
        [
            "resguardo mapping manifest.xlsx",
            "resguardo mapping manifest.csv -o sender.json",
            "resguardo mapping manifest.csv --mapping sender.json --json",
        ],
    };

    private static int Run(Invocation call)
    {
        var path = call.Operands[0];
        if (!Propose(call, path, out var proposal))
            return ExitCodes.CannotRead;
        if (proposal is null)
        {
            call.Screen.Complain(call.Texts.Of("mapping.no-table", path));
            return ExitCodes.CannotRead;
        }

        var output = call.Value(Output);
        if (output is not null && !OutputFile.Write(call, output, proposal.Mapping.Save))
            return ExitCodes.CannotRead;
        if (output == "-")
            return ExitCodes.Fine;
        if (call.IsJson)
            ProposalJson.Write(call.Screen.Stream, path, proposal);
        else
            ProposalPage.Show(call, proposal);
        call.Screen.Notice(
            output is null ? call.Texts["mapping.hint"] : call.Texts.Of("mapping.written", output)
        );
        return ExitCodes.Fine;
    }

    private static bool Propose(Invocation call, string path, out TableProposal? proposal)
    {
        proposal = null;
        var options = FileReader.OptionsOf(call);
        try
        {
            using var content = new InputFile(path).Open(call.Surroundings, call.Screen);
            proposal = TableProposal.Of(content, options);
            call.Screen.Progress.Clear();
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            call.Screen.Complain(FileReader.Describe(call, path, fault));
            return false;
        }
    }
}
