using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Dcsa;

/// <summary>JSON of DCSA: bill of lading (shipping instructions, transport document) 3.0 and arrival notice 1.0.</summary>
/// <remarks>One object, a list of them, or one a line; each is a message, and house bills within it are a second one.</remarks>
public sealed class DcsaFormat : ManifestFormat
{
    /// <inheritdoc />
    public override string Name => "DCSA JSON";

    /// <inheritdoc />
    public override bool Recognises(ReadOnlySpan<byte> head)
    {
        if (JsonDocuments.WideEncodingOf(head) is { } wide)
            head = System.Text.Encoding.UTF8.GetBytes(wide.GetString(head));
        if (head.StartsWith("\uFEFF"u8))
            head = head[3..];
        head = head.TrimStart(" \t\r\n"u8);
        return head is [(byte)'{' or (byte)'[', ..] && DcsaNames.IsIn(head);
    }

    /// <inheritdoc />
    public override IEnumerable<ICargoRecord> Read(Stream content, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        return ReadAll(content, options);
    }

    private static IEnumerable<ICargoRecord> ReadAll(Stream content, ReadOptions options)
    {
        var records = new List<ICargoRecord>();
        var documents = new JsonDocuments(content, options, records.Add);
        var messages = 0;
        while (documents.Read() is { } json)
        {
            using (json)
                messages = new DcsaDocument(json, options, records, messages, documents.Here).Read();
            foreach (var record in records)
                yield return record;
            records.Clear();
        }
        foreach (var record in records)
            yield return record;
    }
}
