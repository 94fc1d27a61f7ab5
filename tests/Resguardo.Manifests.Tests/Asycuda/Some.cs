namespace Resguardo.Manifests.Tests.Asycuda;

/// <summary>Ordinary ASYCUDA documents, for tests that are about one thing in them.</summary>
internal static class Some
{
    public static string Awmds(params string[] bills) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Awmds><General_segment><General_segment_id>"
        + "<Customs_office_code>TTPTS</Customs_office_code><Voyage_number>014W</Voyage_number>"
        + $"</General_segment_id></General_segment>{string.Concat(bills)}</Awmds>";

    public static string Bol(string number, params string[] parts) =>
        $"<Bol_segment><Bol_id><Bol_reference>{number}</Bol_reference></Bol_id>{string.Concat(parts)}</Bol_segment>";

    public static string Consignee(string name) =>
        $"<Traders_segment><Consignee><Consignee_name>{name}</Consignee_name></Consignee></Traders_segment>";

    public static string Ctn(string number, params string[] parts) =>
        $"<ctn_segment><Ctn_reference>{number}</Ctn_reference>{string.Concat(parts)}</ctn_segment>";
}
