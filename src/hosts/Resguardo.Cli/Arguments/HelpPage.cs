using Resguardo.Cli.Terminal;
using Resguardo.Cli.Texts;
using Spectre.Console;

namespace Resguardo.Cli.Arguments;

/// <summary>Shows what the program can do, made from the same tables that read the command line.</summary>
internal static class HelpPage
{
    private static readonly Style Heading = Palette.Title;
    private static readonly int[] ShownExitCodes =
    [
        ExitCodes.Fine,
        ExitCodes.Findings,
        ExitCodes.Usage,
        ExitCodes.CannotRead,
    ];
    private static readonly Style Word = Palette.Strong;

    /// <summary>All commands.</summary>
    public static void Show(Screen screen, CliTexts texts, IReadOnlyList<Command> commands)
    {
        screen.Line(texts["help.tagline"], Word);
        screen.Line();
        Usage(screen, texts, "resguardo " + texts["value.command"] + " [" + texts["value.options"] + "]");
        Section(
            screen,
            texts["help.commands"],
            commands.Select(command => (Title(command, texts), texts[$"command.{command.Name}.summary"]))
        );
        Section(screen, texts["help.options"], OptionRows(CommonOptions.All, texts));
        Section(
            screen,
            texts["help.exit-codes"],
            ShownExitCodes.Select(code => (code.ToString(texts.Culture), texts[$"help.exit-{code}"]))
        );
        screen.Line(texts["help.more"]);
    }

    /// <summary>One command.</summary>
    public static void Show(Screen screen, CliTexts texts, Command command)
    {
        screen.Line(texts[$"command.{command.Name}.summary"], Word);
        screen.Line();
        Usage(screen, texts, $"resguardo {Title(command, texts)} [{texts["value.options"]}]");
        if (texts.Find($"command.{command.Name}.about") is { } about)
        {
            screen.Line(about);
            screen.Line();
        }
        Section(screen, texts["help.options"], OptionRows([.. command.Options, .. CommonOptions.All], texts));
        if (command.Examples.Length == 0)
            return;
        screen.Line(texts["help.examples"], Heading);
        foreach (var example in command.Examples)
            screen.Line("  " + example);
    }

    private static void Usage(Screen screen, CliTexts texts, string line)
    {
        screen.Line(texts["help.usage"], Heading);
        screen.Line("  " + line);
        screen.Line();
    }

    private static string Title(Command command, CliTexts texts) =>
        string.Join(' ', [command.Name, .. command.Operands.Select(key => texts[key])]);

    private static IEnumerable<(string, string)> OptionRows(IEnumerable<Option> options, CliTexts texts) =>
        options.Select(option =>
            (
                (option.Short is { } letter ? $"-{letter}, " : "")
                    + "--"
                    + option.Name
                    + (option.Value is { } value ? " " + texts[value] : ""),
                texts[option.Text]
            )
        );

    private static void Section(Screen screen, string title, IEnumerable<(string Term, string Meaning)> rows)
    {
        screen.Line(title, Heading);
        var grid = new Grid { Expand = false }
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(2, 0, 2, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach (var (term, meaning) in rows)
            grid.AddRow(new Text(term, Word), new Text(meaning));
        screen.Write(grid);
        screen.Line();
    }
}
