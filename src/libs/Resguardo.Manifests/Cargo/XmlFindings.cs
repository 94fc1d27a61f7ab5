namespace Resguardo.Manifests.Cargo;

/// <summary>What readers of XML files may find besides <see cref="ReadingFindings"/>.</summary>
public static class XmlFindings
{
    /// <summary>A document type definition. It is never interpreted: its entities are not expanded and nothing is fetched.</summary>
    public static readonly FindingKind DtdRefused = new("XML_DTD_REFUSED", Severity.Error);

    /// <summary>An ampersand that begins no entity of XML; it was read as the character it is.</summary>
    public static readonly FindingKind BareAmpersand = new("XML_BARE_AMPERSAND", Severity.Warning);

    /// <summary>Markup that is not well formed; Found shows it.</summary>
    public static readonly FindingKind Malformed = new("XML_MALFORMED", Severity.Warning);

    /// <summary>An end tag that does not close the element which is open.</summary>
    public static readonly FindingKind TagMismatch = new("XML_TAG_MISMATCH", Severity.Warning);

    /// <summary>A number with a decimal comma where the format has a point; it was read with the comma as the mark.</summary>
    public static readonly FindingKind DecimalComma = new("XML_DECIMAL_COMMA", Severity.Warning);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FindingKind> All { get; } =
    [DtdRefused, BareAmpersand, Malformed, TagMismatch, DecimalComma];
}
