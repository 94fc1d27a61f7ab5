using Resguardo.Cli.Arguments;
using Resguardo.Cli.Texts;

namespace Resguardo.Cli.Tests;

public class HelpTests
{
    public static TheoryData<string, string> Pages =>
        [
            .. from command in CommandLine.Commands
            from language in Languages.Names
            select (command.Name, language),
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_command_explains_itself_in_every_language(string command, string language)
    {
        var help = Called.With(command, "--help", "--lang", language);

        help.ExitCode.ShouldBe(ExitCodes.Fine);
        help.Error.ShouldBeEmpty();
        help.Output.ShouldContain("resguardo " + command);
        // A key that has no text would show as itself.
        help.Output.ShouldNotContain("option.");
        help.Output.ShouldNotContain("value.");
        help.Output.ShouldNotContain("command.");
    }

    [Theory]
    [InlineData("en", "Commands")]
    [InlineData("es", "Órdenes")]
    [InlineData("pt", "Comandos")]
    [InlineData("fr", "Commandes")]
    public void The_overview_names_every_command(string language, string heading)
    {
        var help = Called.With("--help", "--lang", language);

        help.ExitCode.ShouldBe(ExitCodes.Fine);
        help.Output.ShouldContain(heading);
        foreach (var command in CommandLine.Commands)
            help.Output.ShouldContain("  " + command.Name);
    }

    [Fact]
    public void Asking_for_nothing_shows_the_overview() => Called.With().Output.ShouldContain("Usage");

    [Fact]
    public void Help_can_be_asked_for_as_a_command()
    {
        Called.With("help").Output.ShouldBe(Called.With("--help").Output);
        Called.With("help", "read").Output.ShouldBe(Called.With("read", "--help").Output);
    }

    [Theory]
    [InlineData("RESGUARDO_LANG", "es", "Órdenes")]
    [InlineData("LC_ALL", "pt_BR.UTF-8", "Comandos")]
    [InlineData("LANG", "fr_HT.UTF-8", "Commandes")]
    [InlineData("LANG", "C", "Commands")]
    [InlineData("LANG", "de_DE.UTF-8", "Commands")]
    public void The_language_follows_the_environment(string variable, string value, string heading)
    {
        var help = new Caller { Environment = { [variable] = value } }.Run("--help");

        help.Output.ShouldContain(heading);
    }

    [Fact]
    public void The_option_goes_before_the_environment()
    {
        var help = new Caller { Environment = { ["RESGUARDO_LANG"] = "fr" } }.Run("--lang", "es", "--help");

        help.Output.ShouldContain("Órdenes");
    }

    [Fact]
    public void Every_option_has_a_name_of_its_own()
    {
        foreach (var command in CommandLine.Commands)
            command.Options.Concat(CommonOptions.All).Select(option => option.Name).ShouldBeUnique();
    }

    [Fact]
    public void Help_fits_a_narrow_terminal()
    {
        var help = new Caller { Width = 80 }.Run("--help", "--lang", "es");

        help.Lines.ShouldAllBe(line => line.Length <= 80);
    }
}
