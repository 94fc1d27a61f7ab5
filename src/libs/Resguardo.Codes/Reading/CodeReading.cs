namespace Resguardo.Codes;

/// <summary>What <see cref="CodeReader"/> makes of a code that somebody typed.</summary>
public sealed record CodeReading
{
    /// <summary>The text as it was typed, without a prefix that forced the kind.</summary>
    public required string Value { get; init; }

    /// <summary>
    /// What it was taken for: one of <see cref="CodeReader.Kinds"/>, or <c>unknown</c>.
    /// </summary>
    public required string Kind { get; init; }

    /// <summary>The check digit fits, or the code is in its list. False for what stands for no value.</summary>
    public required bool IsValid { get; init; }

    /// <summary>The code as systems write it; null when the text has no such form.</summary>
    public string? Normalised { get; init; }

    /// <summary>A near code that would be valid; null when there is none or none is needed.</summary>
    public string? Suggestion { get; init; }

    /// <summary>A stable name for what there is to say; its sentence is in <see cref="CodeTexts"/>. Null when there is nothing.</summary>
    public string? NoteCode { get; init; }

    /// <summary>What goes into the sentence.</summary>
    public IReadOnlyList<string> NoteArguments { get; init; } = [];
}
