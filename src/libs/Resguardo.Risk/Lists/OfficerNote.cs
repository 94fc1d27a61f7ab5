namespace Resguardo.Risk.Lists;

/// <summary>What an officer noted: an indicator that only a person can tell.</summary>
/// <param name="Code">The indicator's code, such as <c>SEL-05</c>.</param>
/// <param name="Key">The bill's or container's number that it is about.</param>
public sealed record OfficerNote(string Code, string Key)
{
    /// <summary>What was seen, in the officer's words.</summary>
    public string Text { get; init; } = "";

    /// <summary>Who noted it.</summary>
    public string Officer { get; init; } = "";

    /// <summary>When; null when not stated.</summary>
    public DateOnly? Date { get; init; }
}
