using System.Diagnostics;
using System.Text;
using Resguardo.Cli.Arguments;

namespace Resguardo.Cli.Tests;

/// <summary>The program as its own process, with real pipes.</summary>
public class ProcessTests
{
    private static readonly string Program = Path.Combine(
        AppContext.BaseDirectory,
        OperatingSystem.IsWindows() ? "resguardo.exe" : "resguardo"
    );

    private static readonly string Manifest = Repository.Sample("ejemplo-austral-031n.edi");

    [Fact]
    public async Task It_answers_through_a_pipe_with_its_exit_code()
    {
        using var process = Start("codes", "CSQU3054384", "--json");

        var output = await process.StandardOutput.ReadToEndAsync(Token);
        await process.WaitForExitAsync(Token);

        process.ExitCode.ShouldBe(ExitCodes.Findings);
        output.ShouldStartWith("""{"value":"CSQU3054384","kind":"container","valid":false""");
    }

    [Fact]
    public async Task It_reads_standard_input()
    {
        using var process = Start("read", "--json", "-");
        var output = process.StandardOutput.ReadToEndAsync(Token);
        await process.StandardInput.BaseStream.WriteAsync(
            await File.ReadAllBytesAsync(Manifest, Token),
            Token
        );
        process.StandardInput.Close();

        (await output).ShouldContain("\"vessel\":\"EJEMPLO AUSTRAL\"");
    }

    [Fact]
    public async Task A_reader_that_has_enough_ends_it_quietly()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows tells of a closed pipe in another way.");
        using var process = Start(
            "check",
            "--json",
            "--all",
            Manifest,
            Manifest,
            Manifest,
            Manifest,
            Manifest
        );
        var errors = process.StandardError.ReadToEndAsync(Token);
        var head = new byte[100];

        await process.StandardOutput.BaseStream.ReadExactlyAsync(head, Token);
        process.StandardOutput.Close();
        await process.WaitForExitAsync(Token);

        Encoding.UTF8.GetString(head).ShouldStartWith("{\"file\":");
        (await errors).ShouldBeEmpty();
        process.ExitCode.ShouldBeOneOf(ExitCodes.Fine, ExitCodes.Findings);
    }

    [Fact]
    public async Task What_is_not_a_terminal_gets_no_colour_and_no_progress()
    {
        using var process = Start("screen", Manifest, "--seed", "7");
        var errors = process.StandardError.ReadToEndAsync(Token);

        var output = await process.StandardOutput.ReadToEndAsync(Token);

        output.ShouldNotContain("\u001b");
        (await errors).ShouldBeEmpty();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in (string[])["RESGUARDO_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "FORCE_COLOR"])
            start.Environment.Remove(name);
        return Process.Start(start)!;
    }
}
