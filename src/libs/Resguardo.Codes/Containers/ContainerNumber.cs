using System.Diagnostics.CodeAnalysis;

namespace Resguardo.Codes;

/// <summary>
/// The number painted on a freight container: four letters, six digits and a check digit (ISO 6346).
/// </summary>
/// <remarks>
/// A value of this type always carries the right check digit and a category of U, J or Z. Text that fails stays text;
/// <see cref="Examine(ReadOnlySpan{char}, Span{char}, out int)"/> says what is wrong with it.
/// </remarks>
public sealed record ContainerNumber
{
    /// <summary>The number of characters of a whole number: 11.</summary>
    public const int Length = 11;

    private ContainerNumber(string text) => Text = text;

    /// <summary>Eleven characters, upper case, no spaces, such as <c>CSQU3054383</c>.</summary>
    public string Text { get; }

    /// <summary>The three letters of the owner's registered code.</summary>
    public string OwnerCode => Text[..3];

    /// <summary>
    /// U for a freight container, J for detachable equipment (a generator set, say), Z for a trailer or chassis.
    /// </summary>
    public char Category => Text[3];

    /// <summary>The six digits that the owner gave this unit.</summary>
    public string Serial => Text[4..10];

    /// <summary>The last digit, <c>'0'</c> to <c>'9'</c>.</summary>
    public char CheckDigit => Text[10];

    /// <summary>Reads a number in either case, with or without spaces, hyphens, dots and slashes.</summary>
    /// <exception cref="FormatException">The text is no ISO 6346 number, or its check digit is wrong.</exception>
    public static ContainerNumber Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var number)
            ? number
            : throw new FormatException($"'{text}' is not a container number.");

    /// <summary>Reads a number in either case, with or without spaces, hyphens, dots and slashes.</summary>
    /// <param name="text">The text as it was written.</param>
    /// <param name="number">The number; null when the text is not a sound ISO 6346 number (an ILU code is none).</param>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ContainerNumber? number)
    {
        Span<char> normalised = stackalloc char[Length + 1];
        var reading = Examine(text, normalised, out var length);
        number =
            reading.Kind is ContainerNumberKind.Iso6346
                ? new ContainerNumber(new string(normalised[..length]))
                : null;
        return number is not null;
    }

    /// <summary>Says what a text is that stands where a container number should, without allocating.</summary>
    /// <param name="text">The text as it was written: either case; spaces, hyphens, dots and slashes count for nothing.</param>
    /// <param name="normalised">
    /// Takes the text in upper case without separators, whether it is a number or not. Text that is longer than this
    /// buffer is cut, and is no number.
    /// </param>
    /// <param name="length">How many characters of <paramref name="normalised"/> were written.</param>
    /// <exception cref="ArgumentException"><paramref name="normalised"/> holds fewer than 11 characters.</exception>
    public static ContainerNumberReading Examine(
        ReadOnlySpan<char> text,
        Span<char> normalised,
        out int length
    ) => ContainerNumberExaminer.Examine(text, normalised, out length);

    /// <summary>
    /// Says what a text is that stands where a container number should, straight from the bytes of a file (ASCII, Latin-1
    /// or UTF-8), without allocating.
    /// </summary>
    /// <inheritdoc cref="Examine(ReadOnlySpan{char}, Span{char}, out int)"/>
    public static ContainerNumberReading Examine(
        ReadOnlySpan<byte> text,
        Span<char> normalised,
        out int length
    ) => ContainerNumberExaminer.Examine(text, normalised, out length);

    /// <summary>The near number that passes, for a text that does not.</summary>
    /// <remarks>
    /// Tried in this order: a letter that looks like a digit (O and 0, I and 1, S and 5, B and 8) or the reverse; the
    /// check digit appended; two neighbours swapped; one character wrong; one character too many or too few. A suggestion
    /// is a question to whoever wrote the number, never a repair.
    /// </remarks>
    /// <param name="text">The text as it was written.</param>
    /// <param name="known">
    /// Normalised numbers that are seen elsewhere in the same call. A near number among them is preferred to any other;
    /// without them, a number that fails only by its check digit gets that digit corrected.
    /// </param>
    /// <returns>
    /// Eleven characters that pass, as ISO 6346 number or ILU code; null when the text is sound already or when nothing
    /// near it passes.
    /// </returns>
    public static string? Suggest(ReadOnlySpan<char> text, IReadOnlySet<string>? known = null) =>
        ContainerNumberSuggestion.For(text, known);

    /// <inheritdoc />
    public override string ToString() => Text;
}
