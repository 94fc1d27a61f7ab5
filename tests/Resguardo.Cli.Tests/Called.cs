using System.Text;
using System.Text.Json;
using Resguardo.Cli.Terminal;

namespace Resguardo.Cli.Tests;

/// <summary>The program as it was called in a test: what it answered, and with which exit code.</summary>
internal sealed record Called(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the program in this process, in English, with no terminal.</summary>
    public static Called With(params string[] arguments) => new Caller().Run(arguments);

    /// <summary>The answer's lines without the last break.</summary>
    public string[] Lines => Output.TrimEnd('\n').Split('\n');

    /// <summary>The answer as one JSON object a line.</summary>
    public JsonElement[] Json =>
        [
            .. Output
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement),
        ];
}

/// <summary>Calls the program with surroundings of the test's own.</summary>
internal sealed class Caller
{
    public byte[] Input { get; init; } = [];

    public Dictionary<string, string> Environment { get; init; } = [];

    public bool IsTerminal { get; init; }

    public int Width { get; init; } = 120;

    public Stream? Output { get; init; }

    public CancellationToken Cancelled { get; init; }

    public Called Run(params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var code = CommandLine.Run(
            arguments,
            new Surroundings
            {
                Input = new MemoryStream(Input),
                Output = Output ?? output,
                Error = error,
                Environment = name => Environment.GetValueOrDefault(name),
                Clock = TimeProvider.System,
                IsOutputTerminal = IsTerminal,
                IsErrorTerminal = IsTerminal,
                Width = Width,
                Cancelled = Cancelled,
            }
        );
        return new(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }
}
