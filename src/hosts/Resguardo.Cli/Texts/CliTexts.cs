using System.Globalization;
using System.Resources;

namespace Resguardo.Cli.Texts;

/// <summary>The words of the command line in one language.</summary>
internal sealed class CliTexts(CultureInfo culture)
{
    private static readonly ResourceManager Texts = new(typeof(CliTexts));

    /// <summary>The language, and how it writes numbers and dates.</summary>
    public CultureInfo Culture { get; } = culture;

    /// <summary>The text of a key; the key itself when there is none.</summary>
    public string this[string key] => Texts.GetString(key, Culture) ?? key;

    /// <summary>The text of a key; null when there is none.</summary>
    public string? Find(string key) => Texts.GetString(key, Culture);

    /// <summary>The text of a key with its placeholders filled.</summary>
    public string Of(string key, params object?[] values) => string.Format(Culture, this[key], values);

    /// <summary>A number with the word for what it counts: the key ends in <c>.one</c> or <c>.many</c>.</summary>
    public string Counted(string key, decimal number) =>
        Of(key + (number == 1 ? ".one" : ".many"), Number(number));

    /// <summary>A number as people write it, with as many decimals as it needs, at most three.</summary>
    public string Number(decimal number) => number.ToString("#,##0.###", Culture);
}
