namespace Resguardo.Manifests.Reading;

/// <summary>What a column of a table, or a label in its title lines, stands for.</summary>
/// <remarks>The names are what mapping files and the dictionary of headings use; they never change once published.</remarks>
public enum TableField
{
    /// <summary>Of no use to us.</summary>
    Ignored,

    /// <summary>The number of the bill of lading.</summary>
    Bill,

    /// <summary>The master bill that the row's bill belongs to; the bill itself where no other is given.</summary>
    MasterBill,

    /// <summary>The house bill.</summary>
    HouseBill,

    /// <summary>Master, house or straight.</summary>
    BillKind,

    /// <summary>The booking.</summary>
    Booking,

    /// <summary>Import, export, transit, transhipment.</summary>
    Nature,

    /// <summary>The bill's line number in the manifest.</summary>
    LineNumber,

    /// <summary>When the bill was issued.</summary>
    IssueDate,

    /// <summary>Where the carrier received the goods.</summary>
    PlaceOfReceipt,

    /// <summary>Where the goods began their journey.</summary>
    PlaceOfOrigin,

    /// <summary>Where they were loaded; in title lines, where the call began.</summary>
    PortOfLoading,

    /// <summary>Where they changed ship. May stand in several columns.</summary>
    PortOfTranshipment,

    /// <summary>Where they leave the ship; in title lines, where the ship arrives.</summary>
    PortOfDischarge,

    /// <summary>Where the carrier delivers them.</summary>
    PlaceOfDelivery,

    /// <summary>The consignor's name; further lines of the cell are the address.</summary>
    Consignor,

    /// <summary>The consignor's tax number.</summary>
    ConsignorId,

    /// <summary>The consignor's address.</summary>
    ConsignorAddress,

    /// <summary>The consignor's telephone.</summary>
    ConsignorPhone,

    /// <summary>The consignor's e-mail.</summary>
    ConsignorEmail,

    /// <summary>The consignor's country.</summary>
    ConsignorCountry,

    /// <summary>The consignee's name; further lines of the cell are the address.</summary>
    Consignee,

    /// <summary>The consignee's tax number.</summary>
    ConsigneeId,

    /// <summary>The consignee's address.</summary>
    ConsigneeAddress,

    /// <summary>The consignee's telephone.</summary>
    ConsigneePhone,

    /// <summary>The consignee's e-mail.</summary>
    ConsigneeEmail,

    /// <summary>The consignee's country.</summary>
    ConsigneeCountry,

    /// <summary>The name of the party to notify; further lines of the cell are the address.</summary>
    Notify,

    /// <summary>Its tax number.</summary>
    NotifyId,

    /// <summary>Its address.</summary>
    NotifyAddress,

    /// <summary>Its telephone.</summary>
    NotifyPhone,

    /// <summary>Its e-mail.</summary>
    NotifyEmail,

    /// <summary>Its country.</summary>
    NotifyCountry,

    /// <summary>The forwarder's name; further lines of the cell are the address.</summary>
    Forwarder,

    /// <summary>The forwarder's tax number.</summary>
    ForwarderId,

    /// <summary>The forwarder's address.</summary>
    ForwarderAddress,

    /// <summary>The forwarder's telephone.</summary>
    ForwarderPhone,

    /// <summary>The forwarder's e-mail.</summary>
    ForwarderEmail,

    /// <summary>The forwarder's country.</summary>
    ForwarderCountry,

    /// <summary>The ship's agent.</summary>
    Agent,

    /// <summary>The customs broker.</summary>
    Broker,

    /// <summary>The container's number.</summary>
    Container,

    /// <summary>Size and type as a code or trade name.</summary>
    SizeType,

    /// <summary>Length alone, in feet.</summary>
    ContainerLength,

    /// <summary>Type alone, such as <c>HC</c>, beside a length.</summary>
    ContainerType,

    /// <summary>Full or empty.</summary>
    Fill,

    /// <summary>Seals, nobody saying whose. May stand in several columns, and several in one cell.</summary>
    Seal,

    /// <summary>The carrier's seals.</summary>
    CarrierSeal,

    /// <summary>The shipper's seals.</summary>
    ShipperSeal,

    /// <summary>Customs' seals.</summary>
    CustomsSeal,

    /// <summary>The container's tare.</summary>
    Tare,

    /// <summary>The verified gross mass.</summary>
    VerifiedGrossMass,

    /// <summary>The gross mass of the whole container.</summary>
    ContainerGrossMass,

    /// <summary>Whether the shipper owns the container.</summary>
    ShipperOwned,

    /// <summary>Temperature to keep.</summary>
    Temperature,

    /// <summary>Lowest temperature allowed.</summary>
    MinTemperature,

    /// <summary>Highest temperature allowed.</summary>
    MaxTemperature,

    /// <summary>The unit of the row's temperatures.</summary>
    TemperatureUnit,

    /// <summary>Bay, row and tier on the ship.</summary>
    StowPosition,

    /// <summary>The carrier or line that operates the container.</summary>
    ContainerOperator,

    /// <summary>Number of packages in the row.</summary>
    Packages,

    /// <summary>Kind of packages.</summary>
    PackageType,

    /// <summary>Gross mass of the row.</summary>
    GrossMass,

    /// <summary>Net mass of the row.</summary>
    NetMass,

    /// <summary>The unit of the row's masses.</summary>
    MassUnit,

    /// <summary>Volume of the row.</summary>
    Volume,

    /// <summary>The unit of the row's volume.</summary>
    VolumeUnit,

    /// <summary>The goods in words.</summary>
    Description,

    /// <summary>Shipping marks.</summary>
    Marks,

    /// <summary>Harmonized System code; several may stand in one cell.</summary>
    HsCode,

    /// <summary>Country of origin of the goods.</summary>
    OriginCountry,

    /// <summary>Vehicle identification number.</summary>
    Vin,

    /// <summary>UN number of dangerous goods; several may stand in one cell.</summary>
    UnNumber,

    /// <summary>Class of dangerous goods.</summary>
    DangerClass,

    /// <summary>Subsidiary hazards.</summary>
    SubsidiaryHazard,

    /// <summary>Packing group.</summary>
    PackingGroup,

    /// <summary>Flash point, in degrees Celsius unless the heading says otherwise.</summary>
    FlashPoint,

    /// <summary>Proper or technical name of dangerous goods.</summary>
    ShippingName,

    /// <summary>Value of the goods.</summary>
    Value,

    /// <summary>Currency of the value.</summary>
    Currency,

    /// <summary>The freight.</summary>
    Freight,

    /// <summary>Currency of the freight.</summary>
    FreightCurrency,

    /// <summary>Prepaid or collect.</summary>
    FreightTerm,

    /// <summary>Packages declared for the whole bill.</summary>
    BillPackages,

    /// <summary>Gross mass declared for the whole bill.</summary>
    BillGrossMass,

    /// <summary>Containers declared for the whole bill.</summary>
    BillContainers,

    /// <summary>The ship's name.</summary>
    Vessel,

    /// <summary>The IMO ship number.</summary>
    Imo,

    /// <summary>The ship's call sign.</summary>
    CallSign,

    /// <summary>The ship's flag.</summary>
    Flag,

    /// <summary>The voyage.</summary>
    Voyage,

    /// <summary>The carrier's name.</summary>
    Carrier,

    /// <summary>The carrier's code.</summary>
    CarrierCode,

    /// <summary>The customs office.</summary>
    CustomsOffice,

    /// <summary>The port after this one.</summary>
    NextPort,

    /// <summary>When the ship departed.</summary>
    Departure,

    /// <summary>When the ship arrives.</summary>
    Arrival,

    /// <summary>The manifest's own number.</summary>
    ManifestNumber,

    /// <summary>Number of bills as declared for the whole manifest.</summary>
    TotalBills,

    /// <summary>Number of packages as declared for the whole manifest.</summary>
    TotalPackages,

    /// <summary>Number of containers as declared for the whole manifest.</summary>
    TotalContainers,

    /// <summary>Gross mass as declared for the whole manifest.</summary>
    TotalGrossMass,
}
