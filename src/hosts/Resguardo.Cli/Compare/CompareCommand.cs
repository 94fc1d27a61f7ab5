using Resguardo.Cli.Arguments;
using Resguardo.Cli.Check;
using Resguardo.Cli.Files;
using Resguardo.Cli.Findings;
using Resguardo.Cli.Terminal;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Comparison;
using Spectre.Console;

namespace Resguardo.Cli.Compare;

/// <summary>Tells what two files of one call say differently: manifest and stow plan, plan and discharge report, two versions.</summary>
internal static class CompareCommand
{
    public static readonly Command Command = new("compare", Run)
    {
        Operands = ["value.two-files"],
        Least = 2,
        Most = 2,
        Options = [CheckCommand.All, CommonOptions.Mapping],
        Examples =
        [
            "resguardo compare manifest.edi stow-plan.edi",
            "resguardo compare stow-plan.edi discharge-report.edi --lang es",
            "resguardo compare manifest-v1.xlsx manifest-v2.xlsx --json",
        ],
    };

    private static int Run(Invocation call)
    {
        if (call.Operands.All(operand => operand == "-"))
            throw new UsageFault("usage.too-many", "compare", "-");
        var reader = new FileReader(call);
        var tally = new FindingTally();
        var (first, second) = (new InputFile(call.Operands[0]), new InputFile(call.Operands[1]));
        reader.Read(
            first,
            one =>
                reader.Read(
                    second,
                    other =>
                    {
                        foreach (var finding in ManifestComparison.Compare(one, other))
                            tally.Add(finding);
                    }
                )
        );

        if (reader.HasFailed)
            return ExitCodes.CannotRead;
        if (call.IsJson)
            CheckCommand.WriteJson(call, second.Path, tally);
        else
        {
            call.Screen.Line($"{first.Path} ↔ {second.Path}", Palette.Title);
            CheckCommand.ShowFindings(call, tally);
            call.Screen.Line(
                tally.Findings.Count == 0
                    ? call.Texts["compare.same"]
                    : FindingPage.Counted(call.Texts, severity => tally[severity]),
                Palette.Strong
            );
        }
        return tally.HasErrors ? ExitCodes.Findings : ExitCodes.Fine;
    }
}
