namespace Resguardo.Risk.Histories;

/// <summary>What is counted. The numbers stand in history files: never change one.</summary>
internal enum CountKind : byte
{
    /// <summary>All shipments.</summary>
    Shipments = 1,

    /// <summary>Consignor and consignee.</summary>
    Pair = 2,

    /// <summary>Port of loading and port of discharge.</summary>
    Lane = 3,

    /// <summary>Country of origin and of destination.</summary>
    Corridor = 4,

    /// <summary>Heading on a corridor.</summary>
    CorridorGoods = 5,

    /// <summary>Country of origin.</summary>
    Origin = 6,

    /// <summary>Heading on a lane.</summary>
    LaneGoods = 7,

    /// <summary>Heading on a lane, under a bill to order.</summary>
    LaneGoodsToOrder = 8,

    /// <summary>Party on a lane.</summary>
    PartyLane = 9,

    /// <summary>Consignor, consignee and subheading on one day.</summary>
    PairGoodsDay = 10,

    /// <summary>The same value of the same pair.</summary>
    PairValue = 11,

    /// <summary>Moves of a party's containers.</summary>
    PartyMoves = 12,

    /// <summary>Moves of a party's containers in a part of the week.</summary>
    PartyMovesAt = 13,

    /// <summary>Carriers on a corridor.</summary>
    CorridorCarrier = 14,

    /// <summary>House bills that name a master bill.</summary>
    HouseOf = 15,

    /// <summary>Country of origin and of destination, of cargo and not of empties.</summary>
    LadenCorridor = 16,
}

/// <summary>What is measured. The numbers stand in history files: never change one.</summary>
internal enum MeasureKind : byte
{
    /// <summary>Gross kilograms a package, by subheading and package code.</summary>
    KgPerPackage = 1,

    /// <summary>The logarithm of value a kilogram, by subheading and currency.</summary>
    ValuePerKg = 2,

    /// <summary>Gross kilograms of cargo in a container, by heading and size.</summary>
    UnitGross = 3,

    /// <summary>Gross kilograms a cubic metre, by heading.</summary>
    Density = 4,

    /// <summary>Freight a container, by lane and currency.</summary>
    Freight = 5,

    /// <summary>Net divided by gross mass, by heading.</summary>
    NetShare = 6,

    /// <summary>Transhipments, by lane.</summary>
    Transhipments = 7,

    /// <summary>Versions of a bill, by carrier.</summary>
    Versions = 8,

    /// <summary>Hours from empty release to full gate-in, by exporter.</summary>
    StuffingHours = 9,

    /// <summary>Hours in the export yard, by port.</summary>
    YardHours = 10,

    /// <summary>Hours at a port of transhipment, by port.</summary>
    DwellHours = 11,

    /// <summary>Hours from gate-out to empty return, by port.</summary>
    ReturnHours = 12,

    /// <summary>Hours from discharge to gate-out, by consignee.</summary>
    CollectionHours = 13,

    /// <summary>Net kilograms of a shipment, by subheading.</summary>
    ShipmentKg = 14,
}

/// <summary>Of what a rate of hits is kept. The numbers stand in history files: never change one.</summary>
internal enum RateKind : byte
{
    /// <summary>Of everything.</summary>
    All = 1,

    /// <summary>Of a port of loading or transhipment.</summary>
    Port = 2,

    /// <summary>Of a lane.</summary>
    Lane = 3,

    /// <summary>Of a consignor or consignee.</summary>
    Party = 4,

    /// <summary>Of a container.</summary>
    Container = 5,

    /// <summary>Of a haulier, truck or driver.</summary>
    Haulier = 6,
}
