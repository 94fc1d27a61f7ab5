using System.Globalization;
using System.Resources;

namespace Resguardo.Codes;

/// <summary>The sentences behind the note codes of <see cref="CodeReading"/>, in English, Spanish, Portuguese and French.</summary>
public static class CodeTexts
{
    private static readonly ResourceManager Texts = new(
        "Resguardo.Codes.CodeTexts",
        typeof(CodeTexts).Assembly
    );

    /// <summary>The sentence for a note.</summary>
    /// <param name="noteCode">The stable name, such as <c>remainder-10</c>.</param>
    /// <param name="arguments">What goes into the sentence, as <see cref="CodeReading.NoteArguments"/> has it.</param>
    /// <param name="culture">The language; English where there is no text in it.</param>
    /// <returns>The sentence; the code itself when it is not a note's.</returns>
    public static string Of(string noteCode, IReadOnlyList<string> arguments, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(arguments);

        return Texts.GetString(noteCode, culture) is { } text
            ? string.Format(culture, text, [.. arguments])
            : noteCode;
    }
}
