namespace Resguardo.Manifests.Cargo;

/// <summary>What a party does in a shipment.</summary>
public enum PartyRole
{
    /// <summary>A role that we do not tell apart; <see cref="Party.RawRole"/> has it.</summary>
    Other,

    /// <summary>Sends the goods: shipper, exporter.</summary>
    Consignor,

    /// <summary>Receives the goods: importer.</summary>
    Consignee,

    /// <summary>Is told when the goods arrive.</summary>
    Notify,

    /// <summary>Forwarder, consolidator or NVOCC.</summary>
    Forwarder,

    /// <summary>Carries the goods.</summary>
    Carrier,

    /// <summary>The carrier's agent.</summary>
    Agent,

    /// <summary>The customs broker or declarant.</summary>
    Broker,

    /// <summary>Carries them inland.</summary>
    Haulier,

    /// <summary>Stuffed the container.</summary>
    Stuffer,

    /// <summary>Made the goods.</summary>
    Supplier,
}

/// <summary>Somebody named in a bill, as written.</summary>
public sealed class Party
{
    /// <summary>What the party does in this shipment.</summary>
    public required PartyRole Role { get; init; }

    /// <summary>The role as written, such as <c>CZ</c> or <c>N1</c>; null when the format implies it.</summary>
    public string? RawRole { get; init; }

    /// <summary>The name as written; null when only a code is given. "TO ORDER" stands here too, see <see cref="IsToOrder"/>.</summary>
    public string? Name { get; set; }

    /// <summary>The address as written, its lines parted by <c>\n</c>.</summary>
    public string? Address { get; set; }

    /// <summary>The country, as an ISO 3166 code when the sender used one.</summary>
    public string? Country { get; set; }

    /// <summary>An identification such as a tax number, GLN or SCAC.</summary>
    public string? Id { get; set; }

    /// <summary>Whose numbering <see cref="Id"/> is, as written; null when not stated.</summary>
    public string? IdScheme { get; set; }

    /// <summary>Telephone numbers as written.</summary>
    public string? Phone { get; set; }

    /// <summary>The e-mail address as written.</summary>
    public string? Email { get; set; }

    /// <summary>Where the party stands in the file.</summary>
    public FilePlace Place { get; init; }

    /// <summary>True when the bill is negotiable and names no party here ("TO ORDER", "A LA ORDEN", "À ORDEM", "À ORDRE").</summary>
    public bool IsToOrder => Name is not null && PartyWords.IsToOrder(Name);

    /// <summary>True when the words only point to another party ("SAME AS CONSIGNEE").</summary>
    public bool IsSameAsOther => Name is not null && PartyWords.IsSameAs(Name);
}
