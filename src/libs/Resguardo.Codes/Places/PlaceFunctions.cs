namespace Resguardo.Codes;

/// <summary>What a place is for, as UN/LOCODE has it.</summary>
[Flags]
public enum PlaceFunctions
{
    /// <summary>Nothing is said about it.</summary>
    None = 0,

    /// <summary>Any port where ships call, on the sea or on a river.</summary>
    SeaPort = 1,

    /// <summary>Rail terminal.</summary>
    Rail = 1 << 1,

    /// <summary>Road terminal.</summary>
    Road = 1 << 2,

    /// <summary>Airport.</summary>
    Airport = 1 << 3,

    /// <summary>Postal exchange office.</summary>
    Postal = 1 << 4,

    /// <summary>Inland clearance depot, dry port.</summary>
    InlandPort = 1 << 5,

    /// <summary>Fixed installation such as a pipeline or an oil platform.</summary>
    FixedInstallation = 1 << 6,

    /// <summary>Border crossing.</summary>
    BorderCrossing = 1 << 7,
}
