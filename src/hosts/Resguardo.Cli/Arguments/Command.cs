namespace Resguardo.Cli.Arguments;

/// <summary>One job of the command line.</summary>
/// <param name="Name">Its name; the texts <c>command.NAME.summary</c> and <c>command.NAME.about</c> tell what it does.</param>
/// <param name="Run">Does the job and answers with the exit code.</param>
internal sealed record Command(string Name, Func<Invocation, int> Run)
{
    /// <summary>The keys of the words for its operands in the usage line, such as <c>value.files</c>.</summary>
    public string[] Operands { get; init; } = [];

    /// <summary>How many operands it needs.</summary>
    public int Least { get; init; }

    /// <summary>How many it takes.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>Its own options; those of <see cref="CommonOptions"/> come with every command.</summary>
    public Option[] Options { get; init; } = [];

    /// <summary>Commands to copy from the help.</summary>
    public string[] Examples { get; init; } = [];
}

/// <summary>The options of every command.</summary>
internal static class CommonOptions
{
    public static readonly Option Json = new("json");
    public static readonly Option Csv = new("csv");
    public static readonly Option Mapping = new("mapping") { Value = "value.file" };
    public static readonly Option Profile = new("profile") { Value = "value.file" };
    public static readonly Option NoColor = new("no-color");
    public static readonly Option Lang = new("lang") { Value = "value.lang" };
    public static readonly Option Quiet = new("quiet") { Short = 'q' };
    public static readonly Option Help = new("help") { Short = 'h' };

    public static readonly Option[] All = [Json, NoColor, Lang, Quiet, Help];
}

/// <summary>What the program says to a script when it ends.</summary>
internal static class ExitCodes
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>There are findings of error grade.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A file could not be read or written.</summary>
    public const int CannotRead = 3;

    /// <summary>The user stopped it.</summary>
    public const int Interrupted = 130;
}
