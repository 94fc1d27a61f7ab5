namespace Resguardo.Risk.Lists;

/// <summary>Something that happened to a container.</summary>
/// <param name="Code">What happened, one of <see cref="EventCodes"/>.</param>
/// <param name="Container">The container's number, upper case without blanks.</param>
/// <param name="Time">When, in local time of the place.</param>
public sealed record ContainerEvent(string Code, string Container, DateTime Time)
{
    /// <summary>Where: a UN/LOCODE, or the terminal's own name; empty when not known.</summary>
    public string Place { get; init; } = "";

    /// <summary>Who: a haulier, a user, a device; empty when not known.</summary>
    public string Actor { get; init; } = "";

    /// <summary>A figure: kilograms of a weighing, degrees, a reading; null when there is none.</summary>
    public double? Value { get; init; }

    /// <summary>Free text: a seal's number, an order, a result.</summary>
    public string Detail { get; init; } = "";

    /// <summary>True when it is planned and has not happened.</summary>
    public bool IsPlan { get; init; }
}

/// <summary>The codes of events.</summary>
public static class EventCodes
{
    /// <summary>An empty container was handed out.</summary>
    public const string EmptyRelease = "EMPTY-RELEASE";

    /// <summary>Cargo was stuffed; place is where.</summary>
    public const string Stuffing = "STUFFING";

    /// <summary>Came through the gate, full.</summary>
    public const string GateIn = "GATE-IN";

    /// <summary>Left through the gate.</summary>
    public const string GateOut = "GATE-OUT";

    /// <summary>Was weighed; value is kilograms.</summary>
    public const string Weigh = "WEIGH";

    /// <summary>Was loaded on the ship.</summary>
    public const string Load = "LOAD";

    /// <summary>Was discharged from the ship.</summary>
    public const string Discharge = "DISCHARGE";

    /// <summary>Came back empty.</summary>
    public const string EmptyReturn = "EMPTY-RETURN";

    /// <summary>Was seen in the stack of a terminal.</summary>
    public const string Sighted = "SIGHTED";

    /// <summary>Was moved in the yard; detail is the work order, actor the equipment.</summary>
    public const string YardMove = "YARD-MOVE";

    /// <summary>Could not be found in the yard.</summary>
    public const string Missing = "MISSING";

    /// <summary>Was found again in the yard.</summary>
    public const string Found = "FOUND";

    /// <summary>Somebody asked for its state; actor is who, detail the role (empty for none).</summary>
    public const string LookUp = "LOOK-UP";

    /// <summary>A pick-up was attempted; actor is the haulier, detail "REFUSED" when it was refused.</summary>
    public const string PickUp = "PICK-UP";

    /// <summary>The haulier was named who shall pick it up; actor is the haulier.</summary>
    public const string PickUpNamed = "PICK-UP-NAMED";

    /// <summary>It was released to the consignee.</summary>
    public const string Release = "RELEASE";

    /// <summary>Was booked.</summary>
    public const string Booking = "BOOKING";

    /// <summary>The closing time for documents; the time is the limit itself.</summary>
    public const string DocumentCutOff = "CUT-OFF-DOCUMENTS";

    /// <summary>The closing time for cargo; the time is the limit itself.</summary>
    public const string CargoCutOff = "CUT-OFF-CARGO";

    /// <summary>A seal was read or put on; detail is its number.</summary>
    public const string Seal = "SEAL";

    /// <summary>An authority put on a new seal; detail is its number.</summary>
    public const string Reseal = "RESEAL";

    /// <summary>No seal was found.</summary>
    public const string SealMissing = "SEAL-MISSING";

    /// <summary>A scan was ordered.</summary>
    public const string ScanExpected = "SCAN-EXPECTED";

    /// <summary>Was scanned; detail is the number that was read from the image, when it was.</summary>
    public const string Scan = "SCAN";

    /// <summary>An analyst sees something in the image; value is the confidence.</summary>
    public const string ScanAnomaly = "SCAN-ANOMALY";

    /// <summary>A radiation portal gave alarm; detail "RESOLVED" when it was explained.</summary>
    public const string RadiationAlarm = "RADIATION-ALARM";

    /// <summary>Gas above its limit was measured; value is the reading, detail the gas.</summary>
    public const string Gas = "GAS";

    /// <summary>A dog indicated.</summary>
    public const string Dog = "DOG";

    /// <summary>A trace detector was positive.</summary>
    public const string Trace = "TRACE";

    /// <summary>A person was detected inside.</summary>
    public const string Person = "PERSON";

    /// <summary>Intruders or a cut fence near its stack.</summary>
    public const string Intrusion = "INTRUSION";

    /// <summary>A camera was dark while it stood there.</summary>
    public const string CameraGap = "CAMERA-GAP";

    /// <summary>Somebody was where he had nothing to do.</summary>
    public const string ZoneBreach = "ZONE-BREACH";

    /// <summary>A smart device reports an open door, shock or light.</summary>
    public const string DoorOpen = "DOOR-OPEN";

    /// <summary>An unplanned stop on the road; value is minutes.</summary>
    public const string Stop = "STOP";

    /// <summary>Warmer than its surroundings; value is degrees Celsius of difference.</summary>
    public const string Heat = "HEAT";

    /// <summary>Placards were seen; detail is the class.</summary>
    public const string Placard = "PLACARD";

    /// <summary>Was inspected and no placard was there.</summary>
    public const string NoPlacard = "NO-PLACARD";

    /// <summary>The observed size and type; detail is the code.</summary>
    public const string SizeTypeSeen = "SIZE-TYPE-SEEN";

    /// <summary>Scrapped, sold, lost or off hire; detail says which.</summary>
    public const string OutOfFleet = "OUT-OF-FLEET";
}
