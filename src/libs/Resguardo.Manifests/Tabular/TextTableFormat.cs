using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>Text tables: comma, semicolon, tab or bar between the cells, in the encodings that agents' programs write.</summary>
public sealed class TextTableFormat : ManifestFormat
{
    /// <inheritdoc />
    public override string Name => "CSV";

    /// <inheritdoc />
    public override bool Recognises(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty || !LooksLikeText(head))
            return false;
        return TextTable.Examine(head).LooksLikeTable();
    }

    /// <inheritdoc />
    public override IEnumerable<ICargoRecord> Read(Stream content, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        return ReadTable(
            content as HeadedStream ?? new HeadedStream(content, ReadOptions.HeadLength),
            options
        );
    }

    private static IEnumerable<ICargoRecord> ReadTable(HeadedStream content, ReadOptions options)
    {
        var table = TextTable.Examine(content.Head, options.Mapping);
        if (table.FindLayout(options.Mapping) is not { } layout)
        {
            var row = table.Rows.FirstOrDefault(one => !one.IsBlank);
            yield return new Finding(TableFindings.NoHeadings, row?.Place ?? FilePlace.InText(0, 1))
            {
                Found = row is null ? null : string.Join(" | ", row.Cells.Take(12)),
            };
            yield break;
        }

        var source = new CharacterSource(content, table.Encoding, options.MaxFileBytes);
        var rows = new DelimitedRows(
            source,
            table.Encoding,
            table.Separator,
            options,
            table.HasSeparatorLine ? 1 : 0
        );
        var message = new CargoMessage
        {
            Format = table.Separator == '\t' ? "TSV" : "CSV",
            Version = table.Encoding.Name,
            Place = FilePlace.InTable(table.Encoding.PreambleLength, 1, 1, 0),
        };
        foreach (var record in TableReader.Read(rows, layout, message, options))
            yield return record;
    }

    // Markup and the messages of other formats are no tables, whatever stands between their commas.
    private static bool LooksLikeText(ReadOnlySpan<byte> head)
    {
        var encoding = TextEncoding.Sniff(head);
        var text = head[encoding.PreambleLength..];
        if (text.IsEmpty)
            return false;
        if (encoding.BytesPerCharacter != 2)
        {
            if (text[0] is (byte)'<' or (byte)'{' or (byte)'[')
                return false;
            if (
                text.StartsWith("UNA"u8)
                || text.StartsWith("UNB+"u8)
                || text.StartsWith("ISA*"u8)
                || text.StartsWith("%PDF"u8)
            )
                return false;
            var controls = 0;
            foreach (var value in text[..Math.Min(text.Length, 8192)])
            {
                if (value < 32 && value is not ((byte)'\t' or (byte)'\r' or (byte)'\n' or 0))
                    controls++;
            }
            if (controls * 100 > Math.Min(text.Length, 8192))
                return false;
        }
        return true;
    }
}
