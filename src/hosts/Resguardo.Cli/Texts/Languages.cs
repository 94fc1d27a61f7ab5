using System.Globalization;

namespace Resguardo.Cli.Texts;

/// <summary>The four languages, and which of them a user wants.</summary>
internal static class Languages
{
    /// <summary>What may be asked for.</summary>
    public static readonly string[] Names = ["en", "es", "pt", "fr"];

    /// <summary>The culture of a language or locale name such as <c>es</c>, <c>es-CO</c> or <c>pt_BR.UTF-8</c>.</summary>
    /// <returns>Null when it is none of the four languages.</returns>
    public static CultureInfo? Find(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        var tag = name.Split('.', '@')[0].Replace('_', '-');
        var language = tag.Split('-')[0].ToLowerInvariant();
        if (!Names.Contains(language))
            return null;
        return tag.Contains('-', StringComparison.Ordinal) && Known(tag) is { } exact
            ? exact
            : CultureInfo.GetCultureInfo(Usual(language));
    }

    /// <summary>What the surroundings ask for; English when they ask for none of the four.</summary>
    public static CultureInfo FromEnvironment(Func<string, string?> environment)
    {
        foreach (var variable in (string[])["RESGUARDO_LANG", "LC_ALL", "LC_MESSAGES", "LANG"])
        {
            if (environment(variable) is { Length: > 0 } value)
                return Find(value) ?? CultureInfo.GetCultureInfo(Usual("en"));
        }
        return CultureInfo.GetCultureInfo(Usual("en"));
    }

    // Spanish of the region writes 1,234.5, not 1.234,5 as Spain does; English of the region puts the day before the month.
    private static string Usual(string language) =>
        language switch
        {
            "es" => "es-419",
            "en" => "en-GB",
            _ => language,
        };

    private static CultureInfo? Known(string tag)
    {
        try
        {
            return CultureInfo.GetCultureInfo(tag, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
