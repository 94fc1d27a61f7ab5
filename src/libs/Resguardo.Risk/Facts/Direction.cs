namespace Resguardo.Risk.Facts;

/// <summary>Which way goods go, seen from the country that screens them.</summary>
public enum Direction
{
    /// <summary>The data do not say; every indicator applies.</summary>
    Unknown,

    /// <summary>Into the country.</summary>
    Import,

    /// <summary>Out of the country.</summary>
    Export,

    /// <summary>Through it, in transit or changing ship.</summary>
    Transit,
}
