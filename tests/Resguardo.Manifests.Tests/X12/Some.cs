namespace Resguardo.Manifests.Tests.X12;

/// <summary>Ordinary X12 interchanges, for tests that are about one thing in them.</summary>
internal static class Some
{
    public const string Isa =
        "ISA*00*          *00*          *ZZ*EJLN           *ZZ*ADUANA         *260328*1410*U*00401*000000101*0*T*>~";

    /// <summary>A manifest of some segments, with right counts, each segment followed by a text.</summary>
    public static string Manifest(string[] segments, string after = "", int? declared = null)
    {
        string[] all =
        [
            "GS*SO*EJLN*ADUANA*20260328*1410*101*X*004010~",
            "ST*309*0001~",
            "M10*EJLN*O*PA*9999993*EJEMPLO CARIBE*014W*MAN014W*1*Y~",
            "P4*TTPTS*260402*1*YARD1~",
            .. segments,
            $"SE*{declared ?? segments.Length + 4}*0001~",
            "GE*1*101~",
            "IEA*1*000000101~",
        ];
        return Isa + after + string.Concat(all.Select(segment => segment + after));
    }

    public static string Manifest(params string[] segments) => Manifest(segments, "");

    /// <summary>The segments of a bill.</summary>
    public static string[] Bill(string number, params string[] segments) =>
        ["LX*1~", $"M11*{number}*COCTG*10*CTN*500*K*2*X~", .. segments];
}
