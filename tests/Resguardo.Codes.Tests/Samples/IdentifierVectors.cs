namespace Resguardo.Codes.Tests;

/// <summary>The rows of identifiers-01.csv.</summary>
internal sealed record IdentifierVector(string Kind, string Value, string Expected, string Note)
{
    public bool IsValid => Expected.StartsWith("valid", StringComparison.Ordinal);

    public static IReadOnlyList<IdentifierVector> All { get; } = Read();

    private static List<IdentifierVector> Read()
    {
        using var stream = typeof(IdentifierVector).Assembly.GetManifestResourceStream("identifiers-01.csv");
        using var reader = new StreamReader(stream.ShouldNotBeNull());
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Select(line => line.TrimEnd('\r').Split(',', 4))
                .Select(cells => new IdentifierVector(cells[0], cells[1], cells[2], cells[3])),
        ];
    }
}
