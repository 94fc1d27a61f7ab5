namespace Resguardo.Codes;

/// <summary>Judges codes of ships, aircraft consignments, vehicles and wagons.</summary>
internal static class TransportCodes
{
    /// <summary>Seven digits that are no tariff code without its first zero, or the letters IMO.</summary>
    public static bool LooksLikeImo(string text)
    {
        if (text.StartsWith("IMO", StringComparison.OrdinalIgnoreCase))
            return true;
        var kind = ImoNumber.Examine(text).Kind;
        return kind is ImoNumberKind.Imo
            || (kind is ImoNumberKind.WrongCheckDigit && !HsCodes.HasLostZero(text));
    }

    public static CodeReading ReadImo(string text)
    {
        Span<char> digits = stackalloc char[16];
        var reading = ImoNumber.Examine(text, digits, out var length);
        var number = new string(digits[..length]);
        return new()
        {
            Value = text,
            Kind = "imo",
            IsValid = reading.Kind is ImoNumberKind.Imo,
            Normalised = length == 0 ? null : number,
            Suggestion =
                reading.Kind is ImoNumberKind.WrongCheckDigit
                    ? $"{number[..6]}{reading.ExpectedCheckDigit}"
                    : null,
            NoteCode = reading.Kind switch
            {
                ImoNumberKind.Imo => null,
                ImoNumberKind.WrongCheckDigit => "check-digit",
                ImoNumberKind.Placeholder => "placeholder",
                _ => "not-an-imo-number",
            },
            NoteArguments =
                reading.Kind is ImoNumberKind.WrongCheckDigit ? [$"{reading.ExpectedCheckDigit}"] : [],
        };
    }

    public static CodeReading ReadAwb(string text) =>
        AirWaybillNumber.TryParse(text, out var number)
            ? Valid(text, "awb", number.Text)
            : Checked(text, "awb", "not-an-awb", AirWaybillNumber.ExpectedCheckDigit(text));

    public static CodeReading ReadWagon(string text) =>
        WagonNumber.TryParse(text, out var number)
            ? Valid(text, "wagon", number.Text)
            : Checked(text, "wagon", "not-a-wagon-number", WagonNumber.ExpectedCheckDigit(text));

    public static bool LooksLikeVin(string text) => Vin.TryNormalise(text, stackalloc char[Vin.Length]);

    public static CodeReading ReadVin(string text)
    {
        Span<char> vin = stackalloc char[Vin.Length];
        var isShaped = Vin.TryNormalise(text, vin);
        var reading = Vin.Examine(text);
        return new()
        {
            Value = text,
            Kind = "vin",
            IsValid = reading.IsSound,
            Normalised = isShaped ? new string(vin) : null,
            Suggestion = isShaped ? WithDigitsForLetters(vin) : null,
            NoteCode = reading.Kind switch
            {
                VinKind.CheckDigitFits => null,
                VinKind.CheckDigitDiffers when reading.IsNorthAmerican => "vin-check-digit",
                VinKind.CheckDigitDiffers => "north-american-digit-only",
                _ => isShaped ? "vin-letters" : "not-a-vin",
            },
            NoteArguments =
                reading.Kind is VinKind.CheckDigitDiffers ? [$"{reading.ExpectedCheckDigit}"] : [],
        };
    }

    public static CodeReading ReadMmsi(string text)
    {
        var reading = new CodeReading
        {
            Value = text,
            Kind = "mmsi",
            IsValid = false,
        };
        if (!Mmsi.TryParse(text, out var mmsi))
            return reading with { NoteCode = "not-an-mmsi" };
        return reading with
        {
            IsValid = mmsi.CountryCode is not null,
            Normalised = mmsi.Text,
            NoteCode = mmsi.CountryCode is null ? "mmsi-unknown-country" : "mmsi-country",
            NoteArguments =
            [
                mmsi.CountryCode is { } country ? Countries.NameOf(country) ?? country : mmsi.Mid,
            ],
        };
    }

    public static CodeReading ReadCallSign(string text) =>
        new()
        {
            Value = text,
            Kind = "call-sign",
            IsValid = CallSign.IsPlausible(text),
            Normalised = text.ToUpperInvariant(),
            NoteCode = CallSign.IsPlausible(text) ? "call-sign-shape" : "not-a-call-sign",
        };

    internal static CodeReading Valid(string text, string kind, string normalised) =>
        new()
        {
            Value = text,
            Kind = kind,
            IsValid = true,
            Normalised = normalised,
        };

    /// <summary>A number that fails: by its check digit when one could be computed, else by its shape.</summary>
    internal static CodeReading Checked(string text, string kind, string shapeNote, char expected) =>
        new()
        {
            Value = text,
            Kind = kind,
            IsValid = false,
            Suggestion = expected == '\0' ? null : $"{text.Trim()[..^1]}{expected}",
            NoteCode = expected == '\0' ? shapeNote : "check-digit",
            NoteArguments = expected == '\0' ? [] : [$"{expected}"],
        };

    private static string? WithDigitsForLetters(ReadOnlySpan<char> vin)
    {
        Span<char> repaired = stackalloc char[Vin.Length];
        vin.CopyTo(repaired);
        repaired.Replace('O', '0');
        repaired.Replace('Q', '0');
        repaired.Replace('I', '1');
        return !repaired.SequenceEqual(vin) && Vin.Examine(repaired).Kind is VinKind.CheckDigitFits
            ? new string(repaired)
            : null;
    }
}
