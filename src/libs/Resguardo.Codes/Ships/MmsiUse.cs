namespace Resguardo.Codes;

/// <summary>What is called by a maritime mobile service identity.</summary>
public enum MmsiUse
{
    /// <summary>A ship.</summary>
    Ship,

    /// <summary>A group of ships (0 before the country's digits).</summary>
    Group,

    /// <summary>A station ashore (00).</summary>
    CoastStation,

    /// <summary>An aircraft in search and rescue (111).</summary>
    Aircraft,

    /// <summary>A boat that belongs to a ship (98).</summary>
    Craft,

    /// <summary>A buoy or another aid to navigation (99).</summary>
    AidToNavigation,

    /// <summary>A radio held in the hand (8).</summary>
    Handheld,
}
