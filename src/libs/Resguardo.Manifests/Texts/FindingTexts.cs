using System.Globalization;
using System.Resources;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Texts;

/// <summary>The sentences that a person reads about findings, in Spanish, English, Portuguese and French.</summary>
/// <remarks>
/// A sentence is kept under the finding's code. In it, {0} stands for what was found, {1} for what was expected,
/// {2} for the bill and {3} for the container.
/// </remarks>
public static class FindingTexts
{
    private static readonly ResourceManager Texts = new(typeof(FindingTexts));

    /// <summary>The sentence for a finding in a language; English where the language is none of the four.</summary>
    public static string Of(Finding finding, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Texts.GetString(finding.Code, culture) is { } text
            ? string.Format(
                culture,
                text,
                Shown(finding.Found),
                Shown(finding.Expected),
                Shown(finding.Bill),
                Shown(finding.Container)
            )
            : finding.Code;
    }

    private static string Shown(string? value) => string.IsNullOrEmpty(value) ? "—" : value;
}
