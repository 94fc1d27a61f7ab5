using Resguardo.Cli.Arguments;

namespace Resguardo.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("There is no command “raed”. Did you mean “read”?", "raed")]
    [InlineData("There is no command “frobnicate”.", "frobnicate")]
    [InlineData("There is no option --jsno. Did you mean --json?", "read", "x", "--jsno")]
    [InlineData("There is no option -z.", "read", "x", "-z")]
    [InlineData("“read” needs something to work on.", "read")]
    [InlineData("--lang needs a value.", "read", "x", "--lang")]
    [InlineData("--lang cannot be “de”. Choose one of: en, es, pt, fr.", "read", "x", "--lang", "de")]
    [InlineData("--json takes no value.", "read", "x", "--json=yes")]
    public void A_wrong_command_line_is_told_and_ends_with_2(string sentence, params string[] arguments)
    {
        var called = Called.With(arguments);

        called.ExitCode.ShouldBe(ExitCodes.Usage);
        called.Error.ShouldContain(sentence);
        called.Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_wrong_command_line_is_told_in_the_users_language() =>
        Called.With("raed", "--lang", "es").Error.ShouldContain("¿Quiso decir «read»?");

    [Theory]
    [InlineData("--lang", "es", "read", "--help")]
    [InlineData("--lang=es", "read", "--help")]
    [InlineData("read", "--help", "--lang=es")]
    public void Options_may_stand_before_or_behind_the_command(params string[] arguments) =>
        Called.With(arguments).Output.ShouldContain("Opciones");

    [Fact]
    public void The_version_is_told() => Called.With("--version").Output.ShouldStartWith("resguardo ");

    [Fact]
    public void What_the_user_typed_cannot_play_with_the_terminal()
    {
        var called = Called.With("re\u001b[2Jad");

        called.Error.ShouldNotContain("\u001b");
    }
}
