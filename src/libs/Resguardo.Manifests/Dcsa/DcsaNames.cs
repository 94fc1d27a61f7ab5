using System.Text.Json;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Dcsa;

/// <summary>Names and codes by which DCSA documents are known.</summary>
internal static class DcsaNames
{
    private static readonly string[] Telling =
    [
        "transportDocumentReference",
        "shippingInstructionsReference",
        "transportDocumentTypeCode",
        "utilizedTransportEquipments",
        "consignmentItems",
        "arrivalNotices",
    ];

    private static readonly byte[][] TellingBytes =
    [
        .. Telling.Select(name => System.Text.Encoding.UTF8.GetBytes($"\"{name}\"")),
    ];

    /// <summary>Whether one of the names that only these documents have stands in a text.</summary>
    public static bool IsIn(ReadOnlySpan<byte> text)
    {
        foreach (var name in TellingBytes)
        {
            if (text.IndexOf(name) >= 0)
                return true;
        }
        return false;
    }

    /// <summary>Whether an object is such a document.</summary>
    public static bool IsDocument(JsonElement root)
    {
        foreach (var name in Telling)
        {
            if (root.TryGetProperty(name, out _))
                return true;
        }
        return false;
    }

    /// <summary>The role of a party by its name in <c>documentParties</c>.</summary>
    public static PartyRole? RoleOfName(string name) =>
        name switch
        {
            "shipper" => PartyRole.Consignor,
            "consignee" or "endorsee" => PartyRole.Consignee,
            "notifyParty" => PartyRole.Notify,
            "carriersAgentAtDestination" => PartyRole.Agent,
            "seller" or "buyer" or "issueTo" or "issuingParty" => PartyRole.Other,
            _ => null,
        };

    /// <summary>The role of a party by its <c>partyFunction</c>.</summary>
    public static PartyRole RoleOfFunction(string? function) =>
        function switch
        {
            "OS" or "SHP" => PartyRole.Consignor,
            "CN" or "END" => PartyRole.Consignee,
            "NI" or "N1" or "N2" or "NP" => PartyRole.Notify,
            "DDR" or "DDS" or "FW" => PartyRole.Forwarder,
            "CA" => PartyRole.Carrier,
            "CG" => PartyRole.Agent,
            _ => PartyRole.Other,
        };

    /// <summary>Who sealed (<c>source</c>).</summary>
    public static SealParty SealPartyOf(string? source) =>
        source switch
        {
            null => SealParty.Unknown,
            "CAR" => SealParty.Carrier,
            "SHI" => SealParty.Shipper,
            "CUS" => SealParty.Customs,
            "VET" or "PHY" => SealParty.Quarantine,
            _ => SealParty.Other,
        };
}
