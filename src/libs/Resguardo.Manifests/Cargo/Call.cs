namespace Resguardo.Manifests.Cargo;

/// <summary>A conveyance's call at a place: the ship, its voyage, its ports and times. Each is null or empty when not stated.</summary>
public sealed class Call
{
    /// <summary>The ship's name as written; for other modes the train, flight or truck.</summary>
    public string? VesselName { get; set; }

    /// <summary>The IMO ship number as written, without the letters IMO.</summary>
    public Coded Imo { get; set; }

    /// <summary>The radio call sign.</summary>
    public Coded CallSign { get; set; }

    /// <summary>The flag, as an ISO 3166 code when the sender used one.</summary>
    public string? Flag { get; set; }

    /// <summary>The voyage as written.</summary>
    public string? Voyage { get; set; }

    /// <summary>The carrier's code (SCAC or other).</summary>
    public string? CarrierCode { get; set; }

    /// <summary>The carrier's name.</summary>
    public string? CarrierName { get; set; }

    /// <summary>The customs office that receives the manifest.</summary>
    public string? CustomsOffice { get; set; }

    /// <summary>The mode of transport as written (1 is sea in UN/ECE recommendation 19).</summary>
    public string? Mode { get; set; }

    /// <summary>Where the voyage or leg began.</summary>
    public Location From { get; set; }

    /// <summary>Where the ship arrives.</summary>
    public Location To { get; set; }

    /// <summary>The port after this one.</summary>
    public Location Next { get; set; }

    /// <summary>Departure from <see cref="From"/>; actual when stated, else estimated.</summary>
    public Dated Departure { get; set; }

    /// <summary>Arrival at <see cref="To"/>; actual when stated, else estimated.</summary>
    public Dated Arrival { get; set; }
}
