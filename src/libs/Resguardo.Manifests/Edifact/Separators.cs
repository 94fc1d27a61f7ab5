namespace Resguardo.Manifests.Edifact;

/// <summary>The characters that part an interchange, as its UNA or UNB announces them.</summary>
/// <param name="Component">Parts the components of an element; <c>:</c> by default.</param>
/// <param name="Element">Parts the elements of a segment; <c>+</c> by default.</param>
/// <param name="Terminator">Ends a segment; <c>'</c> by default.</param>
/// <param name="Release">Takes the meaning from the character after it; <c>?</c> by default, null when there is none.</param>
/// <param name="Repetition">Parts the repeats of an element; null but in syntax version 4.</param>
/// <param name="DecimalMark">The decimal mark. A point is always understood as well.</param>
public sealed record Separators(
    byte Component,
    byte Element,
    byte Terminator,
    byte? Release,
    byte? Repetition,
    byte DecimalMark
)
{
    /// <summary>What holds when no UNA says otherwise. Either decimal mark is then understood.</summary>
    public static Separators Default { get; } =
        new((byte)':', (byte)'+', (byte)'\'', (byte)'?', null, (byte)',');

    /// <summary>True for the characters that a release character can take the meaning from.</summary>
    public bool Includes(byte character) =>
        character == Component
        || character == Element
        || character == Terminator
        || character == Release
        || character == Repetition;
}
