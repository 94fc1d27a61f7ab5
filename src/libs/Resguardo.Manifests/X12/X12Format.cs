using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.X12;

/// <summary>
/// ANSI ASC X12: customs manifest (309), freight bill (310), status (315) and terminal activity (322). Other
/// transactions are recognised, not read.
/// </summary>
public sealed class X12Format : ManifestFormat
{
    /// <inheritdoc />
    public override string Name => "ANSI X12";

    /// <inheritdoc />
    public override bool Recognises(ReadOnlySpan<byte> head)
    {
        var text = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
        text = text.TrimStart(" \t\r\n\0"u8);
        if (IsHeader(text))
            return true;
        // Behind a mail's head or a foreign record the header begins a line.
        while (text.IndexOf("\nISA"u8) is var next and >= 0)
        {
            text = text[(next + 1)..];
            if (IsHeader(text))
                return true;
        }
        return false;
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
        var interchange = new X12Interchange(content, options, records);
        bool goesOn;
        do
        {
            goesOn = interchange.Read();
            foreach (var record in records)
                yield return record;
            records.Clear();
        } while (goesOn);
    }

    // Sixteen elements may stand in any table; a group or an acknowledgement behind them makes it an interchange.
    private static bool IsHeader(ReadOnlySpan<byte> text)
    {
        if (X12Separators.Read(text) is not { } separators)
            return false;
        var rest = text[Math.Min(text.Length, separators.HeaderLength)..].TrimStart(" \t\r\n"u8);
        return rest.StartsWith("GS"u8)
            || rest.StartsWith("TA1"u8)
            || rest.StartsWith("IEA"u8)
            || separators.HeaderLength == X12Separators.StandardLength;
    }
}
