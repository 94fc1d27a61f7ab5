using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Asycuda;

/// <summary>
/// XML of ASYCUDA World: the cargo manifest (<c>Awmds</c>), its degroupage into house bills (<c>Awbolds</c>,
/// <c>Awmcds</c>), and the goods declaration (SAD, root <c>ASYCUDA</c>).
/// </summary>
/// <remarks>
/// One bill is held at a time; a declaration, which is one trader's document, is held whole. Tag names are matched without
/// case, unknown ones are passed over. A DTD is never interpreted.
/// </remarks>
public sealed class AsycudaFormat : ManifestFormat
{
    /// <inheritdoc />
    public override string Name => "ASYCUDA XML";

    /// <inheritdoc />
    public override bool Recognises(ReadOnlySpan<byte> head)
    {
        if (!MayBeXml(head))
            return false;
        using var start = new MemoryStream(head.ToArray());
        var tokens = new XmlTokens(start, ReadOptions.Default, static _ => { });
        while (true)
        {
            switch (tokens.Read())
            {
                case XmlToken.Start or XmlToken.Empty:
                    var hash = XmlNames<AsycudaTag>.HashOf(tokens.Name);
                    return IsRoot(AsycudaNames.All.Find(tokens.Name, hash).Tag);
                case XmlToken.Text when tokens.Value.Trim(" \t\r\n\0"u8).IsEmpty:
                    continue;
                default:
                    return false;
            }
        }
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
        var xml = new XmlElements<AsycudaTag>(content, options, AsycudaNames.All, records.Add);
        AsycudaDocument? document = null;
        var number = 0;
        var isOver = false;
        while (!isOver)
        {
            switch (xml.Read())
            {
                case XmlStep.Enter when xml.Level == 0:
                    document = Begin(xml, options, records, ++number);
                    break;
                case XmlStep.Enter:
                    document?.Enter();
                    break;
                case XmlStep.Leave:
                    document?.Leave();
                    break;
                case XmlStep.EndOfRoot:
                    document?.End();
                    document = null;
                    break;
                default:
                    isOver = true;
                    break;
            }

            if (records.Count == 0)
                continue;
            foreach (var record in records)
                yield return record;
            records.Clear();
        }
    }

    private static AsycudaDocument? Begin(
        XmlElements<AsycudaTag> xml,
        ReadOptions options,
        List<ICargoRecord> records,
        int number
    )
    {
        switch (xml.Tag)
        {
            case AsycudaTag.Awmds or AsycudaTag.Awbolds or AsycudaTag.Awmcds:
                return new AwmdsDocument(xml, options, records, number);
            case AsycudaTag.Sad:
                return new SadDocument(xml, options, records, number);
            default:
                records.Add(
                    new Finding(ReadingFindings.MessageTypeUnsupported, xml.Place) { Found = xml.RawName }
                );
                return null;
        }
    }

    private static bool IsRoot(AsycudaTag tag) =>
        tag is AsycudaTag.Awmds or AsycudaTag.Awbolds or AsycudaTag.Awmcds or AsycudaTag.Sad;

    private static bool MayBeXml(ReadOnlySpan<byte> head) =>
        XmlEncoding.WideEncodingOf(head) is not null
        || (head.StartsWith("\uFEFF"u8) ? head[3..] : head).TrimStart(" \t\r\n\0"u8) is [(byte)'<', ..];
}
