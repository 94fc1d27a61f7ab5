namespace Resguardo.Risk.Histories;

/// <summary>Which fields of a bill differ from the version before.</summary>
[Flags]
public enum Amended
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The consignee.</summary>
    Consignee = 1,

    /// <summary>The party to notify.</summary>
    Notify = 2,

    /// <summary>The containers.</summary>
    Containers = 4,

    /// <summary>The seals, while the containers are the same.</summary>
    Seals = 8,

    /// <summary>The description of the goods.</summary>
    Description = 16,

    /// <summary>The gross mass.</summary>
    GrossMass = 32,

    /// <summary>The port of discharge or the place of delivery.</summary>
    Destination = 64,

    /// <summary>The number of packages.</summary>
    Packages = 128,

    /// <summary>The consignor.</summary>
    Consignor = 256,

    /// <summary>A container was added.</summary>
    ContainerAdded = 512,
}
