using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.X12;

/// <summary>Code lists of X12, as far as the cargo model tells their codes apart.</summary>
internal static class X12Codes
{
    /// <summary>Entity identifier code (element 98).</summary>
    public static PartyRole RoleOf(string? code) =>
        code switch
        {
            "SH" or "SF" or "EX" => PartyRole.Consignor,
            "CN" or "IM" or "UC" => PartyRole.Consignee,
            "N1" or "N2" or "NP" => PartyRole.Notify,
            "FW" or "CO" => PartyRole.Forwarder,
            "CA" => PartyRole.Carrier,
            "AG" or "CG" => PartyRole.Agent,
            "CB" => PartyRole.Broker,
            "SU" => PartyRole.Supplier,
            "ST" => PartyRole.Other,
            _ => PartyRole.Other,
        };

    /// <summary>Weight unit code (element 188) as a unit that <c>Units</c> knows.</summary>
    public static string WeightUnit(string? code) =>
        code switch
        {
            null => "",
            "K" => "KGM",
            "L" => "LBR",
            "E" => "TNE",
            "S" => "STN",
            "T" => "LTN",
            "G" => "GRM",
            "O" => "ONZ",
            _ => code,
        };

    /// <summary>Volume unit qualifier (element 184) as a unit that <c>Units</c> knows.</summary>
    public static string VolumeUnit(string? code) =>
        code switch
        {
            null => "",
            "X" => "MTQ",
            "E" => "FTQ",
            "M" => "DMQ",
            "L" or "V" => "LTR",
            _ => code,
        };

    /// <summary>Temperature unit (element 355) as a unit that <c>Units</c> knows.</summary>
    public static string TemperatureUnit(string? code) =>
        code switch
        {
            null or "CE" or "C" => "CEL",
            "FA" or "F" => "FAH",
            _ => code,
        };

    /// <summary>Equipment description code (element 40). What is not listed is taken for a container.</summary>
    public static EquipmentKind EquipmentOf(string? code) =>
        code switch
        {
            "NC" => EquipmentKind.BreakBulk,
            "CH" or "TL" or "TF" or "TV" or "TA" => EquipmentKind.Trailer,
            "RR" or "RC" or "FR" => EquipmentKind.RailCar,
            _ => EquipmentKind.Container,
        };

    /// <summary>Load or empty status (element 578).</summary>
    public static ContainerFill FillOf(string? code) =>
        code switch
        {
            "L" or "F" => ContainerFill.Full,
            "E" => ContainerFill.Empty,
            _ => ContainerFill.Unknown,
        };

    /// <summary>Who sealed: an entity identifier code (element 98).</summary>
    public static SealParty SealPartyOf(string? code) =>
        code switch
        {
            "CA" => SealParty.Carrier,
            "SH" => SealParty.Shipper,
            "CU" or "41" => SealParty.Customs,
            "TO" => SealParty.Terminal,
            null => SealParty.Unknown,
            _ => SealParty.Other,
        };

    /// <summary>Transaction set purpose (element 353).</summary>
    public static MessageFunction FunctionOf(string? code) =>
        code switch
        {
            "00" => MessageFunction.Original,
            "01" => MessageFunction.Cancellation,
            "02" => MessageFunction.Addition,
            "03" => MessageFunction.Deletion,
            "04" => MessageFunction.Change,
            "05" => MessageFunction.Replacement,
            _ => MessageFunction.Unknown,
        };

    /// <summary>Whether a commodity code qualifier (element 23) tells of the Harmonized System; none at all may.</summary>
    public static bool IsHarmonized(string? qualifier) => qualifier is null or "J" or "H" or "B" or "A";
}
