namespace Resguardo.Codes;

/// <summary>Judges codes of goods, dangerous goods, chemicals and packages.</summary>
internal static class GoodsCodes
{
    public static CodeReading ReadCas(string text) =>
        CasNumber.TryParse(text, out var number)
            ? TransportCodes.Valid(text, "cas", number.Text)
            : TransportCodes.Checked(text, "cas", "not-a-cas-number", CasNumber.ExpectedCheckDigit(text));

    public static CodeReading ReadUn(string text)
    {
        var reading = new CodeReading
        {
            Value = text,
            Kind = "un",
            IsValid = false,
        };
        if (!UnNumbers.TryFind(text, out var number))
        {
            return UnNumbers.Suggest(text) is { } suggested
                ? reading with
                {
                    Suggestion = suggested,
                    NoteCode = "lost-zero",
                    NoteArguments = [suggested],
                }
                : reading with
                {
                    NoteCode = "not-in-un-list",
                };
        }

        return reading with
        {
            IsValid = true,
            Normalised = number.Number,
            NoteCode = number.Classes.Count == 0 ? "named" : "un-class",
            NoteArguments =
                number.Classes.Count == 0
                    ? [number.NameEs]
                    : [string.Join(", ", number.Classes), number.NameEs],
        };
    }

    /// <summary>Digits as many as a tariff code has, or a code written with its dots.</summary>
    public static bool LooksLikeHs(string text)
    {
        Span<char> digits = stackalloc char[16];
        var length = HsCodes.Normalise(text, digits);
        return char.IsAsciiDigit(text.FirstOrDefault())
            ? length is 2 or (>= 4 and <= 10)
            : length is >= 4 and <= 10 && text.Any(char.IsLetter) && text.AsSpan().ContainsAny('.', ':');
    }

    public static CodeReading ReadHs(string text)
    {
        var hs = HsCodes.Read(text);
        var reading = new CodeReading
        {
            Value = text,
            Kind = "hs",
            IsValid = hs.IsKnown || (hs.IsNational && hs.Digits.Length % 2 == 0),
            Normalised = hs.Digits.Length == 0 ? null : hs.Digits,
            Suggestion = hs.SuggestedCode,
        };
        if (HsCodes.TryDescribe(hs.Digits, out var description))
            return reading with { NoteCode = "named", NoteArguments = [description] };
        if (hs.SuggestedCode is { } suggested)
            return reading with { NoteCode = "lost-zero", NoteArguments = [suggested] };
        if (hs.IsNational)
            return reading with { NoteCode = "national-chapter" };
        return reading with { NoteCode = hs.IsReserved ? "reserved-chapter" : "not-in-hs-2022" };
    }

    public static bool IsPackage(string text) =>
        PackageTypes.Contains(text) || PackageTypes.FromX12(text) is not null;

    public static CodeReading ReadPackage(string text)
    {
        var fromX12 = PackageTypes.Contains(text) ? null : PackageTypes.FromX12(text);
        var code = fromX12 ?? text.ToUpperInvariant();
        var reading = new CodeReading
        {
            Value = text,
            Kind = "package",
            IsValid = false,
            Normalised = code,
        };
        if (!PackageTypes.TryDescribe(code, out var name))
            return reading with { NoteCode = "not-a-package-type" };
        if (PackageTypes.IsDeleted(code))
            return reading with { NoteCode = "deleted-package-type", NoteArguments = [name] };
        return fromX12 is null
            ? reading with
            {
                IsValid = true,
                NoteCode = "named",
                NoteArguments = [name],
            }
            : reading with
            {
                IsValid = true,
                NoteCode = "x12-package",
                NoteArguments = [code, name],
            };
    }
}
