using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests;

/// <summary>Every kind of finding that this library may report, by the part that reports it.</summary>
public static class FindingCatalogue
{
    /// <summary>The parts in the order in which a file meets them, each with its kinds.</summary>
    public static IReadOnlyList<FindingArea> Areas { get; } =
    [
        new("Reading", ReadingFindings.All),
        new("Edifact", EdifactFindings.All),
        new("X12", X12Findings.All),
        new("Xml", XmlFindings.All),
        new("Json", JsonFindings.All),
        new("Table", TableFindings.All),
        new("Check", CheckFindings.All),
        new("Comparison", ComparisonFindings.All),
    ];

    /// <summary>Every kind, in the order of <see cref="Areas"/>.</summary>
    public static IReadOnlyList<FindingKind> All { get; } = [.. Areas.SelectMany(area => area.Kinds)];
}

/// <summary>A part of the library that reports findings.</summary>
/// <param name="Name">Its name, such as <c>Edifact</c>.</param>
/// <param name="Kinds">What it may report.</param>
public sealed record FindingArea(string Name, IReadOnlyList<FindingKind> Kinds);
