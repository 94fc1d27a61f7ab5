using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>An XLSX workbook: its sheets, and what their cells refer to.</summary>
/// <remarks>
/// Nothing is unpacked but what is read, and that is counted as it is inflated: what an archive says of its sizes is
/// not believed.
/// </remarks>
internal sealed class XlsxFile : IDisposable
{
    private const string RelationshipNamespace =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelationshipNamespace =
        "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const int MaxText = 32_767;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly char[] _buffer = new char[4096];
    private readonly InflateBudget _budget;

    /// <summary>Opens a workbook.</summary>
    /// <exception cref="InvalidDataException">It is no archive, or a part of it is damaged.</exception>
    /// <exception cref="XmlException">A part of it is no sound XML.</exception>
    public XlsxFile(Stream content, ReadOptions options)
    {
        _budget = new InflateBudget(content.Length, options);
        _archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in _archive.Entries)
        {
            var name = entry.FullName.Replace('\\', '/');
            if (
                name.StartsWith('/')
                || name.Contains(':', StringComparison.Ordinal)
                || name.Split('/').Contains("..")
            )
                UnsafePart ??= entry.FullName;
            _parts.TryAdd(name, entry);
        }
    }

    /// <summary>The name of a part that leads out of the archive; null when none does.</summary>
    public string? UnsafePart { get; }

    /// <summary>The limit that was exceeded, as <c>name = value</c>; null when none was.</summary>
    public string? ExceededLimit => _budget.ExceededLimit;

    /// <summary>The part in which a document type was found; null when there is none.</summary>
    public string? PartWithDtd { get; private set; }

    /// <summary>True when the days of dates count from 1904.</summary>
    public bool CountsFrom1904 { get; private set; }

    /// <summary>The sheets, with the part that holds each.</summary>
    public List<(string Name, string Part)> Sheets { get; } = [];

    /// <summary>The texts that cells share.</summary>
    public List<string> SharedTexts { get; } = [];

    /// <summary>The number format of each cell style; null for the general one.</summary>
    public List<string?> Formats { get; } = [];

    /// <summary>Reads all but the sheets themselves.</summary>
    public void ReadParts()
    {
        var workbook =
            Relations("").FirstOrDefault(one => one.Type == "officeDocument").Part ?? "xl/workbook.xml";
        var relations = Relations(workbook).ToList();
        ReadWorkbook(workbook, relations);
        foreach (var (_, type, part) in relations)
        {
            if (type == "sharedStrings")
                ReadSharedTexts(part);
            else if (type == "styles")
                ReadFormats(part);
        }
    }

    /// <summary>Opens a part for reading; null when the archive has none of that name.</summary>
    public XmlReader? Open(string part)
    {
        if (!_parts.TryGetValue(part, out var entry))
            return null;
        if (HasDtd(entry))
        {
            PartWithDtd = part;
            throw new XmlException($"The part {part} has a document type.");
        }
        return XmlReader.Create(_budget.Count(entry.Open()), Settings);
    }

    /// <summary>The text inside of the present element, as much of it as a cell can hold.</summary>
    public string ReadText(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return "";
        var text = new StringBuilder();
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (
                reader.NodeType
                is not (
                    XmlNodeType.Text
                    or XmlNodeType.SignificantWhitespace
                    or XmlNodeType.Whitespace
                    or XmlNodeType.CDATA
                )
            )
                continue;
            int count;
            while ((count = reader.ReadValueChunk(_buffer, 0, _buffer.Length)) > 0)
                text.Append(_buffer, 0, Math.Clamp(MaxText - text.Length, 0, count));
        }
        return Unescaped(text.ToString());
    }

    /// <inheritdoc />
    public void Dispose() => _archive.Dispose();

    private void ReadWorkbook(string part, List<(string Id, string Type, string Part)> relations)
    {
        using var reader = Open(part);
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "workbookPr")
                CountsFrom1904 = reader.GetAttribute("date1904") is "1" or "true";
            else if (reader.LocalName == "sheet")
            {
                var id =
                    reader.GetAttribute("id", RelationshipNamespace)
                    ?? reader.GetAttribute("id", StrictRelationshipNamespace);
                var relation = relations.Find(one => one.Id == id && one.Type == "worksheet");
                if (relation.Part is not null)
                    Sheets.Add((reader.GetAttribute("name") ?? "", relation.Part));
            }
        }
    }

    private void ReadSharedTexts(string part)
    {
        using var reader = Open(part);
        StringBuilder? text = null;
        var first = "";
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "si")
            {
                SharedTexts.Add(text is null ? first : text.ToString());
                text = null;
                first = "";
            }
            else if (reader.NodeType != XmlNodeType.Element)
                continue;
            else if (reader.LocalName == "si" && reader.IsEmptyElement)
                SharedTexts.Add("");
            else if (reader.LocalName == "rPh")
                SkipChildren(reader);
            else if (reader.LocalName == "t")
            {
                var piece = ReadText(reader);
                if (first.Length == 0 && text is null)
                    first = piece;
                else
                    (text ??= new StringBuilder(first)).Append(piece);
            }
        }
    }

    // How a text is to be pronounced; no part of it.
    private static void SkipChildren(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth) { }
    }

    private void ReadFormats(string part)
    {
        using var reader = Open(part);
        var own = new Dictionary<int, string>();
        var isInCells = false;
        while (reader is not null && reader.Read())
        {
            if (reader.LocalName == "cellXfs")
                isInCells = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            else if (reader.NodeType != XmlNodeType.Element)
                continue;
            else if (reader.LocalName == "numFmt" && Number(reader, "numFmtId") is { } id)
                own[id] = reader.GetAttribute("formatCode") ?? "";
            else if (isInCells && reader.LocalName == "xf")
            {
                var format = Number(reader, "numFmtId") ?? 0;
                Formats.Add(own.GetValueOrDefault(format) ?? NumberFormats.BuiltIn(format));
            }
        }
    }

    private IEnumerable<(string Id, string Type, string Part)> Relations(string part)
    {
        var slash = part.LastIndexOf('/');
        var folder = slash < 0 ? "" : part[..(slash + 1)];
        using var reader = Open($"{folder}_rels/{part[(slash + 1)..]}.rels");
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "Relationship")
                continue;
            var type = reader.GetAttribute("Type") ?? "";
            var target = reader.GetAttribute("Target") ?? "";
            if (reader.GetAttribute("TargetMode") != "External")
                yield return (
                    reader.GetAttribute("Id") ?? "",
                    type[(type.LastIndexOf('/') + 1)..],
                    target.StartsWith('/') ? target[1..] : folder + target
                );
        }
    }

    private static bool HasDtd(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var head = new byte[4096];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        // The same for UTF-16, whose other bytes are NUL.
        var plain = head.AsSpan(0, length).ToArray().Where(value => value != 0).ToArray();
        return plain.AsSpan().IndexOf("<!DOCTYPE"u8) >= 0;
    }

    private static int? Number(XmlReader reader, string attribute) =>
        int.TryParse(
            reader.GetAttribute(attribute),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    // Spreadsheet programs write control characters as _x000D_.
    private static string Unescaped(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
            return text;
        var plain = new StringBuilder(text.Length);
        for (var place = 0; place < text.Length; place++)
        {
            if (
                text[place] == '_'
                && place + 6 < text.Length
                && text[place + 1] == 'x'
                && text[place + 6] == '_'
                && ushort.TryParse(
                    text.AsSpan(place + 2, 4),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var code
                )
            )
            {
                plain.Append((char)code);
                place += 6;
            }
            else
                plain.Append(text[place]);
        }
        return plain.ToString();
    }
}
