namespace Resguardo.Risk.Facts;

/// <summary>A piece of data that an indicator needs; named when it is not there.</summary>
public enum Fact
{
    /// <summary>Nothing is missing.</summary>
    None,

    /// <summary>Who sends the goods.</summary>
    Consignor,

    /// <summary>Who receives the goods.</summary>
    Consignee,

    /// <summary>Who is told of the arrival.</summary>
    Notify,

    /// <summary>A tax number or other identification of a party.</summary>
    PartyId,

    /// <summary>The country of a party.</summary>
    PartyCountry,

    /// <summary>The address of a party.</summary>
    Address,

    /// <summary>A telephone number or e-mail address of a party.</summary>
    Contact,

    /// <summary>Who declares for the party.</summary>
    Broker,

    /// <summary>Who carries the container inland.</summary>
    Haulier,

    /// <summary>Who stuffed the container, and where.</summary>
    StuffingPlace,

    /// <summary>The tariff code, six digits.</summary>
    HsCode,

    /// <summary>The goods in words.</summary>
    Description,

    /// <summary>The number of packages.</summary>
    Packages,

    /// <summary>The gross mass.</summary>
    GrossMass,

    /// <summary>The net mass.</summary>
    NetMass,

    /// <summary>The volume.</summary>
    Volume,

    /// <summary>The value of the goods.</summary>
    Value,

    /// <summary>The freight.</summary>
    Freight,

    /// <summary>The port of loading.</summary>
    PortOfLoading,

    /// <summary>The port of discharge.</summary>
    PortOfDischarge,

    /// <summary>The ports on the way.</summary>
    Route,

    /// <summary>The position of a port on the globe.</summary>
    Coordinates,

    /// <summary>The country where the goods come from.</summary>
    OriginCountry,

    /// <summary>The country where the goods go to.</summary>
    DestinationCountry,

    /// <summary>When the bill was issued.</summary>
    IssueDate,

    /// <summary>When the ship departs.</summary>
    DepartureDate,

    /// <summary>When the ship arrives.</summary>
    ArrivalDate,

    /// <summary>When the message was sent.</summary>
    SentDate,

    /// <summary>The containers of the bill.</summary>
    Container,

    /// <summary>Size and type of the container.</summary>
    SizeType,

    /// <summary>Seals.</summary>
    Seal,

    /// <summary>The temperature to keep.</summary>
    Temperature,

    /// <summary>The verified gross mass.</summary>
    VerifiedGrossMass,

    /// <summary>A weighbridge reading.</summary>
    Weighing,

    /// <summary>A dangerous-goods entry.</summary>
    DangerousGoods,

    /// <summary>A vehicle identification number.</summary>
    Vin,

    /// <summary>An air waybill number.</summary>
    AirWaybill,

    /// <summary>A wagon number.</summary>
    Wagon,

    /// <summary>The stow plan of the ship.</summary>
    StowPlan,

    /// <summary>The report of what came off or on the ship.</summary>
    DischargeReport,

    /// <summary>Another version of the same manifest.</summary>
    EarlierVersion,

    /// <summary>The house bills of a master bill.</summary>
    HouseBills,

    /// <summary>The goods declaration.</summary>
    Declaration,

    /// <summary>Events of the container: gate, weighing, scan, yard, seal.</summary>
    Events,

    /// <summary>The closing time for documents or cargo.</summary>
    CutOff,

    /// <summary>Enough past shipments to compare with.</summary>
    History,

    /// <summary>Enough past values of the same kind to compare with.</summary>
    Baseline,

    /// <summary>Enough examinations to know a local rate.</summary>
    LocalRate,

    /// <summary>Outcomes of past examinations.</summary>
    Outcomes,

    /// <summary>The register of companies.</summary>
    CompanyRegister,

    /// <summary>The register of hauliers.</summary>
    HaulierRegister,

    /// <summary>A watch list.</summary>
    WatchList,

    /// <summary>A list of sanctioned or denied parties.</summary>
    SanctionList,

    /// <summary>The list of authorised economic operators.</summary>
    AeoList,

    /// <summary>The list of permits and licences.</summary>
    Permits,

    /// <summary>Alerts of partner units.</summary>
    Alerts,

    /// <summary>What an officer noted for the consignment.</summary>
    OfficerNote,

    /// <summary>A row of a reference table for these goods or places.</summary>
    Reference,

    /// <summary>Whether the goods come in, go out or pass through.</summary>
    Direction,
}
