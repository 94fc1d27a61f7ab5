using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Edifact;

/// <summary>UN/EDIFACT: CUSCAR, BAPLIE, MOVINS, COARRI, COPRAR, CODECO, IFCSUM, IFTMIN, CUSREP.</summary>
public sealed class EdifactFormat : ManifestFormat
{
    /// <inheritdoc />
    public override string Name => "UN/EDIFACT";

    /// <inheritdoc />
    public override bool Recognises(ReadOnlySpan<byte> head)
    {
        // An EDIFACT text inside of an XML or JSON document is that document's business.
        var text = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
        text = text.TrimStart(" \t\r\n"u8);
        if (text.IsEmpty || text[0] is (byte)'<' or (byte)'{' or (byte)'[' || text.StartsWith("ISA"u8))
            return false;
        return InterchangeStart.TryFind(head, before: 0, out _);
    }

    /// <inheritdoc />
    public override IEnumerable<ICargoRecord> Read(Stream content, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        return new EdifactReader(content, options).Read();
    }
}
