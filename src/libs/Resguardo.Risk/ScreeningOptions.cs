using Resguardo.Risk.Lists;

namespace Resguardo.Risk;

/// <summary>What a screening needs beside the cargo, the rules and the history.</summary>
public sealed record ScreeningOptions
{
    /// <summary>The two letters of the country that screens: tells import from export. Null leaves direction to the bills.</summary>
    public string? HomeCountry { get; init; }

    /// <summary>The day of screening, for files that tell no day of their own.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What the unit keeps beside the manifests. None by default.</summary>
    public RiskLists Lists { get; init; } = RiskLists.None;

    /// <summary>Stow plan and reports of moves. None by default.</summary>
    public StowBoard? Stow { get; init; }

    /// <summary>False to leave the history as it is. True by default.</summary>
    public bool LearnsFromCargo { get; init; } = true;

    /// <summary>
    /// True when the history already holds this very content: it is not learned again, and its bills are no newer versions
    /// of themselves. False by default.
    /// </summary>
    public bool IsRepeated { get; init; }
}
