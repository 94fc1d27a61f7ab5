using CsCheck;

namespace Resguardo.Manifests.Tests.Edifact;

/// <summary>Ordinary EDIFACT, so that a test states only what it is about.</summary>
internal static class Some
{
    /// <summary>An interchange of one message with right trailers; the segments stand between UNH and UNT.</summary>
    public static string Message(string type, params string[] segments) =>
        Interchange(Body(type, "1", segments));

    /// <summary>An interchange around messages, its trailer right for one of them.</summary>
    public static string Interchange(string messages, int count = 1) =>
        $"UNB+UNOA:2+EJLN+TTCUSTOMS+260328:1410+R1'{messages}UNZ+{count}+R1'";

    /// <summary>UNH, the segments, UNT.</summary>
    public static string Body(string type, string reference, params string[] segments) =>
        $"UNH+{reference}+{type}'{string.Concat(segments.Select(segment => segment + "'"))}UNT+{segments.Length + 2}+{reference}'";

    /// <summary>A manifest with one bill, whose segments are given.</summary>
    public static string Cuscar(params string[] bill) =>
        Message("CUSCAR:D:95B:UN", ["BGM+85+M1+9", "CNI+1+B1", "RFF+BM:B1", .. bill]);

    /// <summary>Any one of some values.</summary>
    public static Gen<T> OneOf<T>(params T[] values) =>
        Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
