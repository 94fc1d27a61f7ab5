namespace Resguardo.Codes;

/// <summary>The kinds of code, most specific first. A new kind is a line here and a judgement in its family's file.</summary>
internal static class CodeKinds
{
    // The 1984 codes that are still met; other numbers of four digits are more often something else.
    private static readonly string[] CommonNumericSizes =
    [
        "2200",
        "2210",
        "2230",
        "2232",
        "2250",
        "2251",
        "2260",
        "2261",
        "2270",
        "2275",
        "4200",
        "4210",
        "4250",
        "4251",
        "4260",
        "4261",
        "4300",
        "4310",
        "4330",
        "4332",
        "4350",
        "4351",
        "4360",
        "4361",
        "4363",
        "4500",
        "4510",
        "4530",
        "4532",
        "4550",
        "4551",
        "9500",
        "9510",
        "9532",
    ];

    public static IReadOnlyList<CodeKind> All { get; } =
    [
        new(
            "container",
            ["container", "iso6346", "contenedor"],
            EquipmentCodes.LooksLikeContainer,
            EquipmentCodes.ReadContainer
        ),
        new("cas", ["cas"], text => CasNumber.ExpectedCheckDigit(text) != '\0', GoodsCodes.ReadCas),
        new(
            "un",
            ["un", "onu"],
            text => HasPrefix(text, "UN", "ONU") && HasDigits(text, 1, 4),
            GoodsCodes.ReadUn
        ),
        new("imo", ["imo"], TransportCodes.LooksLikeImo, TransportCodes.ReadImo),
        new(
            "awb",
            ["awb"],
            text => AirWaybillNumber.ExpectedCheckDigit(text) != '\0',
            TransportCodes.ReadAwb
        ),
        new("vin", ["vin"], TransportCodes.LooksLikeVin, TransportCodes.ReadVin),
        // Any text may be a seal's mark, so a good one is only recognised when it is named as such.
        new("seal", ["seal", "precinto", "lacre"], _ => false, EquipmentCodes.ReadSeal),
        new(
            "seal-placeholder",
            [],
            text => text.Length is 1 or > 2 && Seals.IsPlaceholder(text),
            EquipmentCodes.ReadSeal
        ),
        new(
            "container-placeholder",
            [],
            EquipmentCodes.IsContainerPlaceholder,
            EquipmentCodes.ReadContainerPlaceholder
        ),
        new(
            "size-type",
            [],
            text => CommonNumericSizes.Contains(text, StringComparer.Ordinal),
            EquipmentCodes.ReadSizeType
        ),
        new(
            "size-type",
            ["size", "size-type", "tipo"],
            text => !IsNumber(text, 4, 4) && SizeType.TryParse(text, out _),
            EquipmentCodes.ReadSizeType
        ),
        new("un", [], text => IsNumber(text, 4, 4), GoodsCodes.ReadUn),
        new(
            "mmsi",
            ["mmsi"],
            text =>
                HasPrefix(text, "MMSI")
                || (Mmsi.TryParse(text, out var mmsi) && mmsi.CountryCode is not null),
            TransportCodes.ReadMmsi
        ),
        new(
            "wagon",
            ["wagon", "vagon"],
            text => WagonNumber.ExpectedCheckDigit(text) != '\0',
            TransportCodes.ReadWagon
        ),
        new("hs", ["hs", "ncm", "sa", "hts", "partida"], GoodsCodes.LooksLikeHs, GoodsCodes.ReadHs),
        new(
            "size-type",
            [],
            text => IsNumber(text, 4, 4) && SizeType.TryParse(text, out _),
            EquipmentCodes.ReadSizeType
        ),
        new("unlocode", ["unlocode", "locode", "port"], PlaceCodes.LooksLikeLocode, PlaceCodes.ReadLocode),
        new("country", ["country", "pais"], text => IsLetters(text, 2), PlaceCodes.ReadCountry),
        new(
            "package",
            ["package", "bulto"],
            text => text.Length is 2 or 3 && !IsNumber(text, 2, 3) && GoodsCodes.IsPackage(text),
            GoodsCodes.ReadPackage
        ),
        new(
            "currency",
            ["currency", "moneda"],
            text => IsLetters(text, 3) && Currencies.NameOf(text) is not null,
            PlaceCodes.ReadCurrency
        ),
        new(
            "owner-code",
            ["owner-code", "owner", "bic"],
            text => IsLetters(text, 3) && OwnerCodes.Contains(text),
            EquipmentCodes.ReadOwner
        ),
        new(
            "call-sign",
            ["call-sign", "callsign"],
            text => CallSign.IsPlausible(text),
            TransportCodes.ReadCallSign,
            IsProven: false
        ),
    ];

    private static bool HasPrefix(string text, params ReadOnlySpan<string> prefixes)
    {
        foreach (var prefix in prefixes)
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool HasDigits(string text, int fewest, int most) =>
        text.Count(char.IsAsciiDigit) is var digits
        && digits >= fewest
        && digits <= most
        && char.IsAsciiDigit(text[^1]);

    private static bool IsNumber(string text, int shortest, int longest) =>
        text.Length >= shortest && text.Length <= longest && text.All(char.IsAsciiDigit);

    private static bool IsLetters(string text, int length) =>
        text.Length == length && text.All(char.IsAsciiLetter);
}
