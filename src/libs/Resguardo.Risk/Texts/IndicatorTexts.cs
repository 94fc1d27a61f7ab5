using System.Globalization;
using System.Resources;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Indicators;
using Resguardo.Risk.Scoring;

namespace Resguardo.Risk.Texts;

/// <summary>The words that a person reads about indicators, in Spanish, English, Portuguese and French.</summary>
/// <remarks>
/// A title is kept under the indicator's code, its sentence under <c>CODE.reason</c>. In a sentence, {0} stands for the
/// value found and {1} for what it was compared with.
/// </remarks>
public static class IndicatorTexts
{
    private const string Nothing = "—";
    private static readonly ResourceManager Texts = new(typeof(IndicatorTexts));

    /// <summary>The short name of an indicator or composite profile; its code when it is not known.</summary>
    /// <param name="code">Such as <c>PTY-01</c>.</param>
    /// <param name="culture">English where the language is none of the four.</param>
    public static string Title(string code, CultureInfo culture) => Get(code, culture) ?? code;

    /// <summary>The sentence shown when an indicator fires.</summary>
    /// <param name="code">Such as <c>PTY-01</c>.</param>
    /// <param name="value">The value found, as data; null or empty shows a dash.</param>
    /// <param name="baseline">What it was compared with, as data; null or empty shows a dash.</param>
    /// <param name="culture">English where the language is none of the four.</param>
    public static string Reason(string code, string? value, string? baseline, CultureInfo culture) =>
        Get(code + ".reason", culture) is { } sentence
            ? string.Format(culture, sentence, Value(value, culture), Value(baseline, culture))
            : code;

    /// <inheritdoc cref="Reason(string, string?, string?, CultureInfo)"/>
    public static string Reason(Reason reason, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return Reason(reason.Code, reason.Value, reason.Baseline, culture);
    }

    /// <summary>The sentence for an indicator that cannot tell: what is missing.</summary>
    public static string Missing(Fact fact, CultureInfo culture) =>
        Get("insufficient", culture) is { } sentence && Get("fact." + fact, culture) is { } missing
            ? string.Format(culture, sentence, missing)
            : fact.ToString();

    /// <summary>Where a value comes from.</summary>
    public static string Source(DataSource source, CultureInfo culture) =>
        Get("source." + source, culture) ?? source.ToString();

    /// <summary>The name of a group, such as <c>PTY</c>; the group itself when it is not known.</summary>
    public static string Group(string group, CultureInfo culture) => Get("group." + group, culture) ?? group;

    /// <summary>The name of a threat, such as <c>NAR</c> or <c>all</c>; the code itself when it is not known.</summary>
    public static string Threat(string threat, CultureInfo culture) =>
        Get("threat." + threat, culture) ?? threat;

    /// <summary>The name of a band: <c>low</c>, <c>moderate</c>, <c>high</c>, <c>very high</c>; the key itself when it is not known.</summary>
    public static string Band(string band, CultureInfo culture) => Get("band." + band, culture) ?? band;

    /// <summary>The name of a treatment: <c>RELEASE</c>, <c>AUDIT</c>, <c>DOCUMENT</c>, <c>NII</c>, <c>PHYSICAL</c>, <c>NOT_LOAD</c>; the code itself when it is not known.</summary>
    public static string Treatment(string treatment, CultureInfo culture) =>
        Get("treatment." + treatment, culture) ?? treatment;

    /// <summary>The short name of a kind of data.</summary>
    public static string Data(Fact fact, CultureInfo culture) =>
        Get("data." + fact, culture) ?? fact.ToString();

    /// <summary>A value or baseline of a reason for the reader: words of a closed list in the language, other data as they are, a dash for nothing.</summary>
    /// <param name="value">As in <see cref="Scoring.Reason.Value"/> or <see cref="Scoring.Reason.Baseline"/>.</param>
    /// <param name="culture">English where the language is none of the four.</param>
    public static string Value(string? value, CultureInfo culture)
    {
        if (string.IsNullOrEmpty(value))
            return Nothing;
        if (Get("word." + value, culture) is { } word)
            return word;
        if (!value.Contains(", ", StringComparison.Ordinal))
            return value;
        var words = value.Split(", ").Select(part => Get("word." + part, culture)).ToList();
        return words.TrueForAll(part => part is not null) ? string.Join(", ", words) : value;
    }

    internal static string Guide(string key, CultureInfo culture) => Get("guide." + key, culture) ?? key;

    private static string? Get(string key, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(culture);
        return Texts.GetString(key, culture);
    }
}
