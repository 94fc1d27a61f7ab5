using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Resguardo.Cli.Terminal;

/// <summary>Where the program runs: its streams, its terminal, its environment. Tests hand in their own.</summary>
internal sealed class Surroundings
{
    private const int WidthOfAFile = 120;

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required Stream Error { get; init; }

    public required Func<string, string?> Environment { get; init; }

    public required TimeProvider Clock { get; init; }

    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    /// <summary>How many characters fit on a line.</summary>
    public int Width { get; init; } = WidthOfAFile;

    public CancellationToken Cancelled { get; init; }

    /// <summary>Those of this process.</summary>
    public static Surroundings OfProcess(CancellationToken cancelled)
    {
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Encoding.UTF8;
        return new()
        {
            Input = Console.OpenStandardInput(),
            Output = OpenOutput(),
            Error = Console.OpenStandardError(),
            Environment = System.Environment.GetEnvironmentVariable,
            Clock = TimeProvider.System,
            IsOutputTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            Width = WidthOfTerminal(),
            Cancelled = cancelled,
        };
    }

    // The console's own stream says nothing when the reader of a pipe has gone; a file's stream does, and we can stop.
    private static Stream OpenOutput()
    {
        if (!Console.IsOutputRedirected || OperatingSystem.IsWindows())
            return Console.OpenStandardOutput();
        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        // Into a file several programs may write one after the other, so none may keep a position of its own.
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    private static int WidthOfTerminal()
    {
        if (
            int.TryParse(
                System.Environment.GetEnvironmentVariable("COLUMNS"),
                System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture,
                out var columns
            )
            && columns > 0
        )
            return Math.Clamp(columns, 40, 400);
        if (Console.IsOutputRedirected)
            return WidthOfAFile;
        try
        {
            return Console.WindowWidth is > 0 and var width ? Math.Clamp(width, 40, 400) : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
