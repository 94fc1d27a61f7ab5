using System.Globalization;

namespace Resguardo.Codes;

/// <summary>Judges codes of containers, their owners, sizes and seals.</summary>
internal static class EquipmentCodes
{
    private const string Container = "container";

    /// <summary>About as long as a container number, with letters in front and digits behind; slips are forgiven.</summary>
    public static bool LooksLikeContainer(string text)
    {
        Span<char> normalised = stackalloc char[ContainerNumber.Length + 2];
        var reading = ContainerNumber.Examine(text, normalised, out var length);
        if (reading.ExpectedCheckDigit != '\0')
            return true;
        if (length is not (10 or 11 or 12))
            return false;
        var letters = 0;
        foreach (var character in normalised[..4])
            letters += char.IsAsciiLetterUpper(character) ? 1 : 0;
        var digits = 0;
        foreach (var character in normalised[4..length])
            digits += char.IsAsciiDigit(character) ? 1 : 0;
        return letters >= 3 && digits >= 5;
    }

    public static CodeReading ReadContainer(string text)
    {
        Span<char> normalised = stackalloc char[ContainerNumber.Length + 5];
        var reading = ContainerNumber.Examine(text, normalised, out var length);
        var number = new string(normalised[..length]);
        var (note, arguments) = NoteFor(reading, number);
        return new()
        {
            Value = text,
            Kind = Container,
            IsValid = reading.Kind is ContainerNumberKind.Iso6346,
            Normalised = length == 0 ? null : number,
            Suggestion = ContainerNumber.Suggest(text),
            NoteCode = note,
            NoteArguments = arguments,
        };
    }

    public static bool IsContainerPlaceholder(string text)
    {
        Span<char> normalised = stackalloc char[ContainerNumber.Length + 5];
        return text.Length > 2
            && ContainerNumber.Examine(text, normalised, out _).Kind is ContainerNumberKind.Placeholder;
    }

    public static CodeReading ReadContainerPlaceholder(string text) =>
        new()
        {
            Value = text,
            Kind = "container-placeholder",
            IsValid = false,
            NoteCode = "placeholder",
        };

    public static CodeReading ReadSeal(string text)
    {
        var isPlaceholder = Seals.IsPlaceholder(text);
        return new()
        {
            Value = text,
            Kind = isPlaceholder ? "seal-placeholder" : "seal",
            IsValid = !isPlaceholder,
            Normalised = Seals.Normalise(text),
            NoteCode = isPlaceholder ? "seal-placeholder" : null,
        };
    }

    public static CodeReading ReadSizeType(string text)
    {
        var reading = new CodeReading
        {
            Value = text,
            Kind = "size-type",
            IsValid = false,
        };
        if (!SizeType.TryParse(text, out var sizeType))
            return reading with { NoteCode = "not-a-size-type" };
        return reading with
        {
            IsValid = true,
            Normalised = sizeType.Code,
            NoteCode = NoteFor(sizeType.Group),
            NoteArguments = [Feet(sizeType.LengthFeet), Feet(sizeType.HeightFeet)],
        };
    }

    public static CodeReading ReadOwner(string text) =>
        new()
        {
            Value = text,
            Kind = "owner-code",
            IsValid = OwnerCodes.Contains(text),
            Normalised = text.ToUpperInvariant(),
            NoteCode = OwnerCodes.Contains(text) ? "owner-in-list" : "owner-not-in-list",
            NoteArguments = [text.ToUpperInvariant(), OwnerCodes.Edition],
        };

    private static (string? Code, string[] Arguments) NoteFor(
        ContainerNumberReading reading,
        string number
    ) =>
        reading.Kind switch
        {
            ContainerNumberKind.Iso6346 when reading.IsRemainderTen => ("remainder-10", []),
            ContainerNumberKind.Iso6346 when !OwnerCodes.Contains(number.AsSpan(0, 3)) => (
                "owner-not-in-list",
                [number[..3], OwnerCodes.Edition]
            ),
            ContainerNumberKind.Iso6346 => (null, []),
            ContainerNumberKind.WrongCheckDigit => ("check-digit", [$"{reading.ExpectedCheckDigit}"]),
            ContainerNumberKind.MissingCheckDigit => (
                "missing-check-digit",
                [$"{reading.ExpectedCheckDigit}"]
            ),
            ContainerNumberKind.IluCode => ("ilu-code", []),
            ContainerNumberKind.IluWrongCheckDigit => ("ilu-check-digit", [$"{reading.ExpectedCheckDigit}"]),
            ContainerNumberKind.UnknownCategory => ("unknown-category", [number[3..4]]),
            ContainerNumberKind.Placeholder => ("placeholder", []),
            _ => ("not-a-container-number", []),
        };

    private static string NoteFor(ContainerGroup group) =>
        group switch
        {
            ContainerGroup.GeneralPurpose => "size-type-general-purpose",
            ContainerGroup.Ventilated => "size-type-ventilated",
            ContainerGroup.Bulk => "size-type-bulk",
            ContainerGroup.Reefer => "size-type-reefer",
            ContainerGroup.Insulated => "size-type-insulated",
            ContainerGroup.OpenTop => "size-type-open-top",
            ContainerGroup.Platform => "size-type-platform",
            ContainerGroup.Tank => "size-type-tank",
            ContainerGroup.NamedCargo => "size-type-named-cargo",
            _ => "size-type-air-surface",
        };

    private static string Feet(decimal feet) => feet.ToString("0.##", CultureInfo.InvariantCulture);
}
