namespace Resguardo.Codes;

/// <summary>The family that a container's type code puts it in.</summary>
public enum ContainerGroup
{
    /// <summary>The type is not in the tables.</summary>
    Unknown,

    /// <summary>Closed box, with or without passive vents (ISO 6346 type G; 1984 codes 00 to 12).</summary>
    GeneralPurpose,

    /// <summary>Closed box that breathes (V; 1984 codes 13 to 19).</summary>
    Ventilated,

    /// <summary>Dry bulk, pressurised or not (B, N; 1984 codes 80 to 89).</summary>
    Bulk,

    /// <summary>Refrigerated or heated, by its own or by attached machinery (R, H0 to H2; 1984 codes 30 to 49).</summary>
    Reefer,

    /// <summary>Insulated, without machinery (H5, H6; 1984 codes 20 to 24).</summary>
    Insulated,

    /// <summary>Open or removable roof (U; 1984 codes 50 to 59).</summary>
    OpenTop,

    /// <summary>Platform, flat rack, bolster (P; 1984 codes 60 to 69).</summary>
    Platform,

    /// <summary>Tank for liquids or gases (T, and K of the 2022 edition; 1984 codes 70 to 79).</summary>
    Tank,

    /// <summary>Built for one cargo: livestock, cars, live fish (S; 1984 codes 25 to 29).</summary>
    NamedCargo,

    /// <summary>For carriage by air as well (A; 1984 codes 90 to 99).</summary>
    AirSurface,
}
