using Resguardo.Cli.Arguments;
using Resguardo.Cli.Check;
using Resguardo.Cli.Codes;
using Resguardo.Cli.Compare;
using Resguardo.Cli.Conversion;
using Resguardo.Cli.Histories;
using Resguardo.Cli.Indicators;
using Resguardo.Cli.Mappings;
using Resguardo.Cli.Read;
using Resguardo.Cli.Screening;
using Resguardo.Cli.Terminal;
using Resguardo.Cli.Texts;

namespace Resguardo.Cli;

/// <summary>Finds the command that is asked for, runs it, and turns what goes wrong into a sentence and an exit code.</summary>
internal static class CommandLine
{
    /// <summary>All that the program can do.</summary>
    public static IReadOnlyList<Command> Commands { get; } =
    [
        ReadCommand.Command,
        CheckCommand.Command,
        ScreenCommand.Command,
        CompareCommand.Command,
        ConvertCommand.Command,
        CodesCommand.Command,
        MappingCommand.Command,
        HistoryCommand.Command,
        OutcomesCommand.Command,
        IndicatorsCommand.Command,
    ];

    public static int Run(string[] arguments, Surroundings surroundings)
    {
        var texts = new CliTexts(LanguageOf(arguments, surroundings));
        try
        {
            using var screen = new Screen(
                surroundings,
                texts.Culture,
                !arguments.Contains("--no-color"),
                arguments.Contains("--quiet") || arguments.Contains("-q")
            );
            return Run(arguments, surroundings, texts, screen);
        }
        catch (AnswerFault fault)
        {
            if (fault.IsReaderGone)
                return ExitCodes.Fine;
            WriteFault(surroundings, texts.Of("output.fault", fault.Message));
            return ExitCodes.CannotRead;
        }
    }

    private static void WriteFault(Surroundings surroundings, string sentence)
    {
        using var error = new StreamWriter(surroundings.Error, leaveOpen: true);
        error.WriteLine(PlainText.Of(sentence));
    }

    private static int Run(string[] arguments, Surroundings surroundings, CliTexts texts, Screen screen)
    {
        try
        {
            var code = Answer(arguments, surroundings, texts, screen);
            screen.Flush();
            return code;
        }
        catch (UsageFault fault)
        {
            screen.Complain(texts.Of(fault.Key, fault.Values));
            screen.Notice(texts["usage.see-help"]);
            return ExitCodes.Usage;
        }
        catch (MaterialFault fault)
        {
            screen.Complain(texts.Of(fault.Key, fault.Values));
            return ExitCodes.CannotRead;
        }
        catch (OperationCanceledException)
        {
            screen.Progress.Clear();
            return ExitCodes.Interrupted;
        }
    }

    private static int Answer(string[] arguments, Surroundings surroundings, CliTexts texts, Screen screen)
    {
        if (arguments.Contains("--version"))
        {
            screen.Line("resguardo " + typeof(CommandLine).Assembly.GetName().Version?.ToString(3));
            return ExitCodes.Fine;
        }

        var name = Array.FindIndex(arguments, argument => !argument.StartsWith('-'));
        // The word behind --lang is no command.
        while (name > 0 && arguments[name - 1] == "--lang")
            name = Array.FindIndex(arguments, name + 1, argument => !argument.StartsWith('-'));
        if (name < 0 || (arguments[name] == "help" && name == arguments.Length - 1))
        {
            var isAsked = name >= 0 || arguments.Length == 0 || arguments.Any(IsHelp);
            if (!isAsked)
                throw new UsageFault("usage.no-command", string.Join(' ', arguments));
            HelpPage.Show(screen, texts, Commands);
            return ExitCodes.Fine;
        }
        if (arguments[name] == "help")
        {
            HelpPage.Show(screen, texts, Find(arguments[name + 1]));
            return ExitCodes.Fine;
        }

        var command = Find(arguments[name]);
        var (operands, options) = ArgumentReader.Read(
            command,
            [.. arguments[..name], .. arguments[(name + 1)..]]
        );
        if (options.ContainsKey(CommonOptions.Help.Name))
        {
            HelpPage.Show(screen, texts, command);
            return ExitCodes.Fine;
        }
        if (options.TryGetValue(CommonOptions.Lang.Name, out var asked) && Languages.Find(asked[^1]) is null)
            throw new UsageFault("usage.choice", "--lang", asked[^1], string.Join(", ", Languages.Names));
        return command.Run(new Invocation(surroundings, texts, screen, operands, options));
    }

    private static Command Find(string name) =>
        Commands.FirstOrDefault(command => command.Name == name)
        ?? throw (
            Nearest.To(name, Commands.Select(command => command.Name)) is { } near
                ? new UsageFault("usage.command-unknown-near", name, near)
                : new UsageFault("usage.command-unknown", name)
        );

    private static bool IsHelp(string argument) => argument is "--help" or "-h";

    private static System.Globalization.CultureInfo LanguageOf(string[] arguments, Surroundings surroundings)
    {
        for (var place = 0; place < arguments.Length; place++)
        {
            var asked =
                arguments[place].StartsWith("--lang=", StringComparison.Ordinal) ? arguments[place][7..]
                : arguments[place] == "--lang" && place + 1 < arguments.Length ? arguments[place + 1]
                : null;
            if (Languages.Find(asked) is { } culture)
                return culture;
        }
        return Languages.FromEnvironment(surroundings.Environment);
    }
}
