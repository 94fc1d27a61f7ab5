using Resguardo.Codes;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Summaries;

namespace Resguardo.Manifests.Checks;

/// <summary>Seals: whether they are there, are some, and are on one container only.</summary>
internal static class SealChecks
{
    private const int LongestSeal = 64;
    private const int ShortestSeal = 3;
    private const int ShortestUnique = 4;

    public static void Missing(UnitFacts unit, CallContext call, Reporter report)
    {
        if (!call.CarriesSeals || !unit.IsFull || unit.Unit.HasSeals)
            return;
        Severity? severity = unit.Type is { IsOpen: true } ? Severity.Info : null;
        report.Add(CheckFindings.FullContainerWithoutSeal, unit.Place, severity: severity);
    }

    public static void Suspicious(UnitFacts unit, CallContext call, Reporter report)
    {
        if (!unit.IsFull || !unit.Unit.HasSeals)
            return;
        foreach (var seal in unit.Unit.Seals)
        {
            if (IsNoSeal(seal.Number, unit.Unit.Number))
                report.Add(CheckFindings.SealSuspicious, seal.Place, seal.Number);
        }
    }

    public static void OnTwoContainers(UnitFacts unit, CallContext call, Reporter report)
    {
        if (!unit.Unit.HasSeals)
            return;
        Span<char> mark = stackalloc char[LongestSeal];
        foreach (var seal in unit.Unit.Seals)
        {
            if (seal.Number.Length is < ShortestUnique or > LongestSeal)
                continue;
            var length = Seals.Normalise(seal.Number, mark);
            if (length < ShortestUnique || IsPlaceholder(mark[..length]))
                continue;
            var first = call.Seals.GetOrAdd(TextHash.Of(mark[..length]) | 1, unit.Key);
            if (first != unit.Key)
                report.Add(
                    CheckFindings.SealOnTwoContainers,
                    seal.Place,
                    seal.Number,
                    ContainerKey.TextOf(first)
                );
        }
    }

    // What has a digit and another character is no word and no "0000": most seals, at once.
    private static bool IsPlaceholder(ReadOnlySpan<char> seal)
    {
        var digit = seal.IndexOfAnyInRange('0', '9');
        if (digit < 0)
            return Seals.IsPlaceholder(seal);
        foreach (var character in seal)
        {
            if (character != seal[digit] && char.IsAsciiLetterOrDigit(character))
                return false;
        }
        return Seals.IsPlaceholder(seal);
    }

    // "1.23457E+11" is what a spreadsheet leaves of a long number.
    private static bool IsNoSeal(string seal, string container) =>
        IsPlaceholder(seal)
        || seal.Length < ShortestSeal
        || seal == container
        || seal.Contains("E+", StringComparison.OrdinalIgnoreCase);
}
