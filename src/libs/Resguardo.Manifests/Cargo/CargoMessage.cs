namespace Resguardo.Manifests.Cargo;

/// <summary>What a message is for.</summary>
public enum MessageKind
{
    /// <summary>A message that carries no cargo we read.</summary>
    Other,

    /// <summary>Bills of a call (CUSCAR, Awmds, 309, a spreadsheet).</summary>
    Manifest,

    /// <summary>House bills under one master (Awbolds, IFCSUM).</summary>
    HouseManifest,

    /// <summary>One bill of lading or instruction (310, DCSA, IFTMIN).</summary>
    BillOfLading,

    /// <summary>Where each container stands on the ship (BAPLIE).</summary>
    StowPlan,

    /// <summary>Where each container shall stand (MOVINS).</summary>
    StowInstructions,

    /// <summary>What shall come off the ship (COPRAR).</summary>
    DischargeOrder,

    /// <summary>What shall be put on the ship (COPRAR).</summary>
    LoadOrder,

    /// <summary>What came off the ship (COARRI).</summary>
    DischargeReport,

    /// <summary>What was put on the ship (COARRI).</summary>
    LoadReport,

    /// <summary>What passed the gate inwards (CODECO, 322).</summary>
    GateIn,

    /// <summary>What passed the gate outwards (CODECO, 322).</summary>
    GateOut,

    /// <summary>A goods declaration (SAD).</summary>
    Declaration,

    /// <summary>Where a shipment is (315).</summary>
    Status,
}

/// <summary>What the message does to what was sent before.</summary>
public enum MessageFunction
{
    /// <summary>The message does not say.</summary>
    Unknown,

    /// <summary>The first of its kind.</summary>
    Original,

    /// <summary>Adds to an earlier one.</summary>
    Addition,

    /// <summary>Changes an earlier one.</summary>
    Change,

    /// <summary>Takes the place of an earlier one.</summary>
    Replacement,

    /// <summary>Deletes parts of an earlier one.</summary>
    Deletion,

    /// <summary>Cancels an earlier one.</summary>
    Cancellation,
}

/// <summary>A message in the sense of its file: an EDIFACT message, an X12 transaction, an XML document, a sheet.</summary>
/// <remarks>
/// It is handed out where it begins, with what was read by then. Some formats state the call or the totals later, so
/// only at its <see cref="EndOfMessage"/> is it complete.
/// </remarks>
public sealed class CargoMessage : ICargoRecord
{
    /// <summary>The format's name, such as <c>CUSCAR</c>, <c>BAPLIE</c>, <c>X12 309</c>, <c>Awmds</c>, <c>CSV</c>.</summary>
    public required string Format { get; init; }

    /// <summary>The format's version as written, such as <c>D.95B</c> or <c>004010</c>; null when none is stated.</summary>
    public string? Version { get; set; }

    /// <summary>What the message is for.</summary>
    public MessageKind Kind { get; set; }

    /// <summary>Its number in the file, from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>Who sent it, as written in the envelope.</summary>
    public string? Sender { get; set; }

    /// <summary>To whom, as written in the envelope.</summary>
    public string? Receiver { get; set; }

    /// <summary>The control reference of the envelope. Not unique over years: use it with sender and date.</summary>
    public string? ControlNumber { get; set; }

    /// <summary>The message's own reference (UNH, ST), or the sheet's name.</summary>
    public string? Reference { get; set; }

    /// <summary>The document's number (BGM, manifest registration).</summary>
    public string? DocumentNumber { get; set; }

    /// <summary>When it was made, as its sender's clock had it.</summary>
    public Dated SentAt { get; set; }

    /// <summary>True when the sender marked it as a test.</summary>
    public bool IsTest { get; set; }

    /// <summary>What it does to earlier messages.</summary>
    public MessageFunction Function { get; set; }

    /// <summary>The master bill that all bills of this message belong to (Awbolds); null otherwise.</summary>
    public string? MasterBill { get; set; }

    /// <summary>The call that it tells of.</summary>
    public Call Call { get; } = new();

    /// <summary>The totals as its sender declared them. Nothing is counted here.</summary>
    public DeclaredTotals Declared { get; } = new();

    /// <inheritdoc />
    public FilePlace Place { get; init; }
}

/// <summary>The end of a message. From here on the message is complete.</summary>
/// <param name="Message">The message that ends.</param>
/// <param name="Place">Where it ends.</param>
public sealed record EndOfMessage(CargoMessage Message, FilePlace Place) : ICargoRecord
{
    /// <summary>True when the file was cut or broke off before the message was over.</summary>
    public bool IsTruncated { get; init; }
}

/// <summary>Totals as the sender declared them; each is empty when not stated.</summary>
public sealed class DeclaredTotals
{
    /// <summary>Number of bills.</summary>
    public Measured Bills { get; set; }

    /// <summary>Number of packages.</summary>
    public Measured Packages { get; set; }

    /// <summary>Number of containers.</summary>
    public Measured Containers { get; set; }

    /// <summary>Gross mass in kilograms.</summary>
    public Measured GrossMassKg { get; set; }
}
