using System.Runtime.InteropServices;

namespace Resguardo.Risk.Histories;

/// <summary>What came of a container or bill that was examined.</summary>
/// <param name="Date">When it was examined.</param>
/// <param name="IsHit">True when the examination found what counts as a hit.</param>
public sealed record Outcome(DateOnly Date, bool IsHit)
{
    /// <summary>The container's number; null when not stated.</summary>
    public string? Container { get; init; }

    /// <summary>The bill's number; null when not stated.</summary>
    public string? Bill { get; init; }

    /// <summary>The port of loading; null leaves it to what the history knows of the bill.</summary>
    public string? PortOfLoading { get; init; }

    /// <summary>The port of discharge; null leaves it to what the history knows of the bill.</summary>
    public string? PortOfDischarge { get; init; }

    /// <summary>The consignor's name; null leaves it to what the history knows of the bill.</summary>
    public string? Consignor { get; init; }

    /// <summary>The consignee's name; null leaves it to what the history knows of the bill.</summary>
    public string? Consignee { get; init; }

    /// <summary>The haulier, truck or driver; null when not stated.</summary>
    public string? Haulier { get; init; }
}

/// <summary>Examinations and hits of one kind, counted locally.</summary>
/// <param name="Examined">How many were examined.</param>
/// <param name="Hits">How many of those were hits.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LocalRate(int Examined, int Hits)
{
    /// <summary>Hits divided by examinations; NaN without any.</summary>
    public double Value => (double)Hits / Examined;
}
