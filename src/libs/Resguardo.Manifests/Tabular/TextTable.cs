using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>What the beginning of a text table tells: its encoding, its separator, its first rows, its layout.</summary>
internal sealed class TextTable
{
    private const int MaxSampleRows = 400;
    private const string Separators = ",;\t|";

    private TextTable(TextEncoding encoding, char separator, bool hasSeparatorLine, List<SampleRow> rows)
    {
        Encoding = encoding;
        Separator = separator;
        HasSeparatorLine = hasSeparatorLine;
        Rows = rows;
    }

    public TextEncoding Encoding { get; }

    public char Separator { get; }

    /// <summary>True when the first line is <c>sep=;</c>, as spreadsheet programs write and read it.</summary>
    public bool HasSeparatorLine { get; }

    /// <summary>The first rows, without one that the end of the sample cuts.</summary>
    public List<SampleRow> Rows { get; }

    /// <summary>Looks at the beginning of a file.</summary>
    public static TextTable Examine(ReadOnlySpan<byte> head, TableMapping? mapping = null)
    {
        var encoding =
            (mapping?.Encoding is { } name ? TextEncoding.Named(name, head) : null)
            ?? TextEncoding.Sniff(head);
        var isCut = head.Length >= ReadOptions.HeadLength;
        using var stream = new MemoryStream(head.ToArray(), writable: false);
        var source = new CharacterSource(stream, encoding, long.MaxValue);
        var buffer = new char[CharacterSource.MaxCharacters];
        var text = buffer[..source.Read(buffer)];

        if (SeparatorLine(text) is { } named)
            return new(encoding, named, true, Sample(text, source.Bytes, encoding, named, 1, isCut));

        if (mapping?.Separator is { } given)
            return new(encoding, given, false, Sample(text, source.Bytes, encoding, given, 0, isCut));

        TextTable? best = null;
        var bestScore = -1;
        foreach (var separator in Separators.OrderByDescending(separator => text.AsSpan().Count(separator)))
        {
            if (bestScore >= 0 && !text.Contains(separator))
                break;
            var rows = Sample(text, source.Bytes, encoding, separator, 0, isCut);
            var table = new TextTable(encoding, separator, false, rows);
            // Known headings decide.
            if (rows.Take(LayoutFinder.MaxTitleRows).Any(row => LayoutFinder.CountHeadings(row) > 0))
                return table;
            var score = LikenessOf(rows);
            if (score > bestScore)
            {
                bestScore = score;
                best = table;
            }
        }
        return best ?? throw new InvalidOperationException("There is at least one separator to try.");
    }

    /// <summary>False for rows of one cell, or of ever another number of cells.</summary>
    public bool LooksLikeTable()
    {
        if (Rows.Take(LayoutFinder.MaxTitleRows).Any(row => LayoutFinder.CountHeadings(row) > 0))
            return true;
        var counts = Rows.Where(row => !row.IsBlank).Select(row => row.Cells.Length).ToList();
        if (counts.Count < 2)
            return false;
        var usual = counts.GroupBy(count => count).MaxBy(group => group.Count());
        var least = Separator == ',' ? 3 : 2;
        return usual is not null && usual.Key >= least && usual.Count() * 10 >= counts.Count * 8;
    }

    /// <summary>The layout; null when no row is a heading row.</summary>
    public TableLayout? FindLayout(TableMapping? mapping = null) =>
        new LayoutFinder(Rows, Separator == ';' ? ',' : '.', mapping).Find();

    // How alike the rows are that a separator makes.
    private static int LikenessOf(List<SampleRow> rows)
    {
        var counts = rows.Where(row => !row.IsBlank).Select(row => row.Cells.Length).ToList();
        var usual = counts.Where(count => count > 1).GroupBy(count => count).MaxBy(group => group.Count());
        return usual is null ? 0 : (usual.Count() * 1000 / counts.Count) + Math.Min(usual.Key, 99);
    }

    private static List<SampleRow> Sample(
        char[] text,
        ByteCounter bytes,
        TextEncoding encoding,
        char separator,
        int skipLines,
        bool isCut
    )
    {
        var rows = new DelimitedRows(
            text,
            bytes.Fresh(),
            encoding,
            separator,
            ReadOptions.Default,
            skipLines
        );
        var sample = new List<SampleRow>();
        while (sample.Count < MaxSampleRows && rows.Next())
            sample.Add(SampleRow.Of(rows));
        if (isCut && sample.Count is > 1 and < MaxSampleRows)
            sample.RemoveAt(sample.Count - 1);
        return sample;
    }

    private static char? SeparatorLine(ReadOnlySpan<char> text) =>
        text.Length >= 5
        && text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)
        && (text.Length == 5 || text[5] is '\r' or '\n')
            ? text[4]
            : null;
}
