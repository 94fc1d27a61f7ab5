using Resguardo.Cli.Arguments;
using Resguardo.Risk.Indicators;

namespace Resguardo.Cli.Screening;

/// <summary>Loads the rules that the user names, or those that come along, and tells what is wrong with them.</summary>
internal static class RulesFolder
{
    /// <returns>Null when the rules cannot be used.</returns>
    public static RiskRules? Load(Invocation call)
    {
        var folder = call.Value(ScreenOptions.Rules);
        if (folder is not null && !Directory.Exists(folder))
        {
            call.Screen.Complain(call.Texts.Of("file.folder-missing", folder));
            return null;
        }
        if (folder is null)
            return RiskRules.Default;
        if (RiskRules.Read(folder, out var problems) is { } rules)
            return rules;
        foreach (var problem in problems)
        {
            call.Screen.Complain(
                call.Texts.Of(
                    "rules.problem",
                    problem.File,
                    problem.Line,
                    problem.Path,
                    call.Texts[$"rules.{problem.Fault}"],
                    problem.Found,
                    problem.Expected
                )
            );
        }
        return null;
    }
}
