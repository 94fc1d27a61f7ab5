namespace Resguardo.Codes;

/// <summary>Judges codes of places, countries and currencies.</summary>
internal static class PlaceCodes
{
    /// <summary>
    /// Two letters and three letters or digits, with or without a space between. With a digit and in no list it is rather a
    /// call sign.
    /// </summary>
    public static bool LooksLikeLocode(string text)
    {
        var code = Compact(text);
        return code.Length == 5
            && code.All(char.IsAsciiLetterOrDigit)
            && char.IsAsciiLetter(code[0])
            && char.IsAsciiLetter(code[1])
            && (Locodes.Contains(code) || !code.Any(char.IsAsciiDigit));
    }

    public static CodeReading ReadLocode(string text)
    {
        var code = Compact(text).ToUpperInvariant();
        var reading = new CodeReading
        {
            Value = text,
            Kind = "unlocode",
            IsValid = false,
            Normalised = code,
        };
        return Locodes.TryFind(code, out var place)
            ? reading with
            {
                IsValid = true,
                NoteCode = place.IsSeaPort ? "sea-port" : "place",
                NoteArguments = [place.Name, Countries.NameOf(place.CountryCode) ?? place.CountryCode],
            }
            : reading with
            {
                NoteCode = $"not-in-list-{Locodes.Edition}",
            };
    }

    public static CodeReading ReadCountry(string text) =>
        Named(text, "country", Countries.NameOf(text), "not-a-country");

    public static CodeReading ReadCurrency(string text)
    {
        var reading = Named(text, "currency", Currencies.NameOf(text), "not-a-currency");
        return Currencies.IsWithdrawn(text)
            ? reading with
            {
                IsValid = false,
                NoteCode = "withdrawn-currency",
            }
            : reading;
    }

    private static CodeReading Named(string text, string kind, string? name, string missingNote) =>
        new()
        {
            Value = text,
            Kind = kind,
            IsValid = name is not null,
            Normalised = text.ToUpperInvariant(),
            NoteCode = name is null ? missingNote : "named",
            NoteArguments = name is null ? [] : [name],
        };

    private static string Compact(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
