namespace Resguardo.Cli.Arguments;

/// <summary>Something that can be asked for on the command line, such as <c>--lang es</c>.</summary>
/// <param name="Name">Its long name without the dashes; its explanation is the text <c>option.NAME</c>.</param>
internal sealed record Option(string Name)
{
    /// <summary>The key of the word that stands for its value in the help, such as <c>value.file</c>; null for a switch.</summary>
    public string? Value { get; init; }

    /// <summary>Its one-letter name.</summary>
    public char? Short { get; init; }

    /// <summary>The values that it takes; null for any.</summary>
    public string[]? Choices { get; init; }

    /// <summary>The key of its explanation, when another command explains it otherwise.</summary>
    public string Text { get; init; } = "option." + Name;
}
