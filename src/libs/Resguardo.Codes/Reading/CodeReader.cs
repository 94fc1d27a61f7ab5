namespace Resguardo.Codes;

/// <summary>Tells what a code is by its shape, and whether it is a good one.</summary>
public static class CodeReader
{
    private const string Unknown = "unknown";

    /// <summary>The kinds that can be told, most specific first.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [.. CodeKinds.All.Select(kind => kind.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>Reads a code of whatever kind.</summary>
    /// <param name="value">
    /// The code as somebody typed it. A kind and a colon before it force that kind: <c>imo:9074729</c>, <c>un:3480</c>,
    /// <c>vin:…</c>. Of several kinds with the same shape the first is taken whose list or check digit agrees.
    /// </param>
    public static CodeReading Read(string value)
    {
        ArgumentNullException.ThrowIfNull(value);

        if (Forced(value) is { } forced)
            return forced;
        var text = value.Trim();
        var candidates = CodeKinds.All.Where(kind => kind.Resembles(text)).ToList();
        var readings = candidates.ConvertAll(kind => kind.Read(text));
        var chosen =
            readings.Where((reading, place) => reading.IsValid && candidates[place].IsProven).FirstOrDefault()
            ?? readings.FirstOrDefault();
        if (chosen is null)
        {
            return new()
            {
                Value = value,
                Kind = Unknown,
                IsValid = false,
                NoteCode = "not-recognised",
            };
        }

        return WithOthers(chosen with { Value = value }, readings);
    }

    private static CodeReading? Forced(string value)
    {
        if (value.IndexOf(':', StringComparison.Ordinal) is not (> 0 and var colon))
            return null;
        var prefix = value[..colon].Trim();
        var text = value[(colon + 1)..].Trim();
        return CodeKinds
            .All.FirstOrDefault(kind => kind.Prefixes.Contains(prefix, StringComparer.OrdinalIgnoreCase))
            ?.Read(text);
    }

    /// <summary>A short code may mean several things; where nothing weightier is to be said, the note names them.</summary>
    private static CodeReading WithOthers(CodeReading chosen, List<CodeReading> readings)
    {
        var others = readings
            .Where(reading => reading.IsValid && reading.Kind != chosen.Kind)
            .Select(reading => reading.Kind)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return others.Count == 0 || !chosen.IsValid || chosen.NoteCode is not (null or "named")
            ? chosen
            : chosen with
            {
                NoteCode = chosen.NoteCode is null ? "could-also-be" : "named-could-also-be",
                NoteArguments = [.. chosen.NoteArguments, string.Join(", ", others)],
            };
    }
}
