using System.Globalization;
using Resguardo.Cli.Terminal;
using Resguardo.Cli.Texts;

namespace Resguardo.Cli.Arguments;

/// <summary>A command as it was called: what was asked, in which language, and where the answer goes.</summary>
internal sealed class Invocation(
    Surroundings surroundings,
    CliTexts texts,
    Screen screen,
    List<string> operands,
    Dictionary<string, List<string>> options
)
{
    public Surroundings Surroundings { get; } = surroundings;

    public CliTexts Texts { get; } = texts;

    public Screen Screen { get; } = screen;

    /// <summary>What stands on the command line and is no option.</summary>
    public IReadOnlyList<string> Operands { get; } = operands;

    public bool IsJson => Has(CommonOptions.Json);

    public bool IsQuiet => Has(CommonOptions.Quiet);

    public bool Has(Option option) => options.ContainsKey(option.Name);

    /// <summary>The value of an option, the last when it was given more than once; null when it was not given.</summary>
    public string? Value(Option option) =>
        options.TryGetValue(option.Name, out var values) ? values[^1] : null;

    /// <summary>All values of an option.</summary>
    public IReadOnlyList<string> Values(Option option) =>
        options.TryGetValue(option.Name, out var values) ? values : [];

    /// <summary>The value of an option as a whole number.</summary>
    /// <exception cref="UsageFault">It is none, or too small.</exception>
    public int? Number(Option option, int least)
    {
        if (Value(option) is not { } text)
            return null;
        return
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            ? number
            : throw new UsageFault("usage.number", "--" + option.Name, text, least);
    }
}
