namespace Resguardo.Manifests.Cargo;

/// <summary>What the checks may find in a manifest, whatever its format.</summary>
public static class CheckFindings
{
    /// <summary>The check digit of a container number is wrong. Expected is the near number that passes. A warning where the fourth letter is not U.</summary>
    public static readonly FindingKind ContainerCheckDigit = new("CONTAINER_CHECK_DIGIT", Severity.Error);

    /// <summary>A container number has not the form of one, or its check digit is left out. Expected is the near number that passes, when there is one.</summary>
    public static readonly FindingKind ContainerFormat = new("CONTAINER_FORMAT", Severity.Warning);

    /// <summary>The number is that of a swap body or semi-trailer (ILU code), not of a freight container.</summary>
    public static readonly FindingKind ContainerIsSwapBody = new("CONTAINER_IS_SWAP_BODY", Severity.Info);

    /// <summary>The owner's three letters are not in the list of owner codes. Newer owners exist.</summary>
    public static readonly FindingKind OwnerCodeUnknown = new("OWNER_CODE_UNKNOWN", Severity.Info);

    /// <summary>The size and type code is not in the tables of ISO 6346.</summary>
    public static readonly FindingKind SizeTypeUnknown = new("SIZE_TYPE_UNKNOWN", Severity.Warning);

    /// <summary>The same container is full in one place and empty in another. Found is the first bill.</summary>
    public static readonly FindingKind ContainerInFullAndEmpty = new(
        "CONTAINER_IN_FULL_AND_EMPTY",
        Severity.Error
    );

    /// <summary>A container is in two bills that cannot share it: a bill of empties points to a full one, or they leave the ship at different ports. Found is the first bill.</summary>
    public static readonly FindingKind ContainerInTwoBills = new("CONTAINER_IN_TWO_BILLS", Severity.Warning);

    /// <summary>The same container stands twice in one bill, under the same goods.</summary>
    public static readonly FindingKind DuplicateContainerInBl = new(
        "DUPLICATE_CONTAINER_IN_BL",
        Severity.Warning
    );

    /// <summary>The same container is listed twice in one message.</summary>
    public static readonly FindingKind ContainerListedTwice = new("CONTAINER_LISTED_TWICE", Severity.Warning);

    /// <summary>The file lists a container that no bill of the message names.</summary>
    public static readonly FindingKind ContainerWithoutBill = new("CONTAINER_WITHOUT_BILL", Severity.Warning);

    /// <summary>A bill names a container that is not in the message's own list of equipment.</summary>
    public static readonly FindingKind ContainerNotListed = new("CONTAINER_NOT_LISTED", Severity.Warning);

    /// <summary>A full container has no seal. Information only where the container is open.</summary>
    public static readonly FindingKind FullContainerWithoutSeal = new(
        "FULL_CONTAINER_WITHOUT_SEAL",
        Severity.Warning
    );

    /// <summary>What stands where a full container's seal should is a word or figure that is no seal.</summary>
    public static readonly FindingKind SealSuspicious = new("SEAL_SUSPICIOUS", Severity.Warning);

    /// <summary>The same seal is on two containers. Expected is the first container.</summary>
    public static readonly FindingKind SealOnTwoContainers = new("SEAL_ON_TWO_CONTAINERS", Severity.Warning);

    /// <summary>A tariff code is too short, or has lost its leading zero. Expected is the code with the zero. Information only for four digits.</summary>
    public static readonly FindingKind HsCodeLength = new("HS_CODE_LENGTH", Severity.Warning);

    /// <summary>A tariff code is not in the Harmonized System of 2022. Information only when its heading is.</summary>
    public static readonly FindingKind HsCodeUnknown = new("HS_CODE_UNKNOWN", Severity.Warning);

    /// <summary>The kind of packages is no code of UN/ECE recommendation 21.</summary>
    public static readonly FindingKind PackageTypeUnknown = new("PACKAGE_TYPE_UNKNOWN", Severity.Info);

    /// <summary>A vehicle identification number has not the form of one. Information only when its check digit, used in North America, does not fit.</summary>
    public static readonly FindingKind VinCheck = new("VIN_CHECK", Severity.Warning);

    /// <summary>A bill says nothing of its goods.</summary>
    public static readonly FindingKind DescriptionMissing = new("DESCRIPTION_MISSING", Severity.Warning);

    /// <summary>A description has words such as “general cargo”, and no other.</summary>
    public static readonly FindingKind DescriptionVague = new("DESCRIPTION_VAGUE", Severity.Info);

    /// <summary>The temperature does not fit the goods: frozen goods above zero, fresh goods far below, or a temperature no container keeps. Expected is the value with the other sign, when that fits.</summary>
    public static readonly FindingKind ReeferTemperatureSuspicious = new(
        "REEFER_TEMPERATURE_SUSPICIOUS",
        Severity.Warning
    );

    /// <summary>A full refrigerated container has no temperature. Information only when the goods are not known to need one.</summary>
    public static readonly FindingKind ReeferWithoutTemperature = new(
        "REEFER_WITHOUT_TEMPERATURE",
        Severity.Warning
    );

    /// <summary>A temperature is given for a container that cannot keep one. Found is the temperature, Expected the type.</summary>
    public static readonly FindingKind DryContainerWithTemperature = new(
        "DRY_CONTAINER_WITH_TEMPERATURE",
        Severity.Warning
    );

    /// <summary>Goods described as frozen are in a container that cannot keep a temperature. Found is the type.</summary>
    public static readonly FindingKind FrozenGoodsInDryContainer = new(
        "FROZEN_GOODS_IN_DRY_CONTAINER",
        Severity.Warning
    );

    /// <summary>The class declared for dangerous goods is not that of their UN number. Expected is the class of the list.</summary>
    public static readonly FindingKind DgClassMismatch = new("DG_CLASS_MISMATCH", Severity.Error);

    /// <summary>The UN number declared is not the one that the description names. Expected is the one of the description.</summary>
    public static readonly FindingKind DgUnMismatch = new("DG_UN_MISMATCH", Severity.Warning);

    /// <summary>The UN number declared is in no list of dangerous goods. Expected is the number with its lost zero, when that exists.</summary>
    public static readonly FindingKind DgUnUnknown = new("DG_UN_UNKNOWN", Severity.Warning);

    /// <summary>The description tells of dangerous goods, and none are declared. Information only for goods that may be harmless. Expected is the likely UN number.</summary>
    public static readonly FindingKind DgNotDeclared = new("DG_NOT_DECLARED", Severity.Warning);

    /// <summary>A dangerous-goods entry names no UN number.</summary>
    public static readonly FindingKind DgEntryWithoutUn = new("DG_ENTRY_WITHOUT_UN", Severity.Info);

    /// <summary>The packages of a bill are not those of its containers together.</summary>
    public static readonly FindingKind PackagesBlVsContainers = new(
        "PACKAGES_BL_VS_CONTAINERS",
        Severity.Warning
    );

    /// <summary>The packages of a bill are not those of its goods lines together.</summary>
    public static readonly FindingKind PackagesBlVsGoods = new("PACKAGES_BL_VS_GOODS", Severity.Warning);

    /// <summary>The gross mass of a bill is not that of its containers together, in kilograms.</summary>
    public static readonly FindingKind GrossBlVsContainers = new("GROSS_BL_VS_CONTAINERS", Severity.Warning);

    /// <summary>The gross mass of a bill is not that of its goods lines together, in kilograms.</summary>
    public static readonly FindingKind GrossBlVsGoods = new("GROSS_BL_VS_GOODS", Severity.Warning);

    /// <summary>All cargo of a container and its tare are heavier than such a container may be. Found is the sum in kilograms, Expected the usual limit.</summary>
    public static readonly FindingKind ContainerOverweight = new("CONTAINER_OVERWEIGHT", Severity.Warning);

    /// <summary>A container weighs less than such a container does when empty, in kilograms.</summary>
    public static readonly FindingKind WeightBelowTare = new("WEIGHT_BELOW_TARE", Severity.Warning);

    /// <summary>A container declared empty weighs more than such a container does, in kilograms.</summary>
    public static readonly FindingKind EmptyTooHeavy = new("EMPTY_TOO_HEAVY", Severity.Warning);

    /// <summary>The verified gross mass is not that of cargo and tare, in kilograms.</summary>
    public static readonly FindingKind VgmMismatch = new("VGM_MISMATCH", Severity.Warning);

    /// <summary>Something full is declared to weigh nothing.</summary>
    public static readonly FindingKind ZeroWeight = new("ZERO_WEIGHT", Severity.Warning);

    /// <summary>The net mass of goods is above their gross mass, in kilograms.</summary>
    public static readonly FindingKind NetAboveGross = new("NET_ABOVE_GROSS", Severity.Warning);

    /// <summary>The goods take more room than the container has, in cubic metres.</summary>
    public static readonly FindingKind VolumeOverContainer = new("VOLUME_OVER_CONTAINER", Severity.Warning);

    /// <summary>The number of bills declared for the message is not the number found in it.</summary>
    public static readonly FindingKind HeaderTotalBls = new("HEADER_TOTAL_BLS", Severity.Warning);

    /// <summary>The packages declared for the message are not those of its bills together.</summary>
    public static readonly FindingKind HeaderTotalPackages = new("HEADER_TOTAL_PACKAGES", Severity.Warning);

    /// <summary>The gross mass declared for the message is not that of its bills together, in kilograms.</summary>
    public static readonly FindingKind HeaderTotalGross = new("HEADER_TOTAL_GROSS", Severity.Warning);

    /// <summary>The number of containers declared for the message is not the number found in it.</summary>
    public static readonly FindingKind HeaderTotalContainers = new(
        "HEADER_TOTAL_CONTAINERS",
        Severity.Warning
    );

    /// <summary>The same bill stands twice in the messages of one call.</summary>
    public static readonly FindingKind DuplicateBl = new("DUPLICATE_BL", Severity.Error);

    /// <summary>A house bill names a master bill that is not in the message; or names none (information only) where other house bills do.</summary>
    public static readonly FindingKind OrphanHouseBill = new("ORPHAN_HOUSE_BILL", Severity.Warning);

    /// <summary>A bill names no consignor or no consignee. Expected is the role; a warning for the consignee.</summary>
    public static readonly FindingKind PartyMissing = new("PARTY_MISSING", Severity.Info);

    /// <summary>The bill is negotiable: it names no consignee but “to order”.</summary>
    public static readonly FindingKind ConsigneeToOrder = new("CONSIGNEE_TO_ORDER", Severity.Info);

    /// <summary>The address of the consignee has no number.</summary>
    public static readonly FindingKind AddressIncomplete = new("ADDRESS_INCOMPLETE", Severity.Info);

    /// <summary>A place code is not in the list of UN/LOCODE. Newer codes exist.</summary>
    public static readonly FindingKind UnlocodeUnknown = new("UNLOCODE_UNKNOWN", Severity.Warning);

    /// <summary>The port of loading is the port of discharge.</summary>
    public static readonly FindingKind LoadEqualsDischarge = new("LOAD_EQUALS_DISCHARGE", Severity.Warning);

    /// <summary>The ship arrives before it departs. Found is the arrival, Expected the departure.</summary>
    public static readonly FindingKind ArrivalBeforeDeparture = new(
        "ARRIVAL_BEFORE_DEPARTURE",
        Severity.Warning
    );

    /// <summary>The check digit of a ship's IMO number is wrong. Expected is the number with the right one.</summary>
    public static readonly FindingKind ImoCheckDigit = new("IMO_CHECK_DIGIT", Severity.Error);

    /// <summary>What stands where a ship's IMO number should is no such number.</summary>
    public static readonly FindingKind ImoFormat = new("IMO_FORMAT", Severity.Warning);

    /// <summary>A ship is named with neither IMO number nor call sign.</summary>
    public static readonly FindingKind CallSignOrImoMissing = new("CALL_SIGN_OR_IMO_MISSING", Severity.Info);

    /// <summary>Two units are in the same slot. Found is the slot, Expected the first unit.</summary>
    public static readonly FindingKind SlotTwice = new("SLOT_TWICE", Severity.Error);

    /// <summary>The bay does not fit the length: odd bays are for 20 feet, even bays for longer ones. Expected is the length.</summary>
    public static readonly FindingKind BayParity = new("BAY_PARITY", Severity.Warning);

    /// <summary>More than can be remembered at once; what came later was not compared with it. Found is what, Expected the limit.</summary>
    public static readonly FindingKind CheckLimitExceeded = new("CHECK_LIMIT_EXCEEDED", Severity.Info);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FindingKind> All { get; } =
    [
        ContainerCheckDigit,
        ContainerFormat,
        ContainerIsSwapBody,
        OwnerCodeUnknown,
        SizeTypeUnknown,
        ContainerInFullAndEmpty,
        ContainerInTwoBills,
        DuplicateContainerInBl,
        ContainerListedTwice,
        ContainerWithoutBill,
        ContainerNotListed,
        FullContainerWithoutSeal,
        SealSuspicious,
        SealOnTwoContainers,
        HsCodeLength,
        HsCodeUnknown,
        PackageTypeUnknown,
        VinCheck,
        DescriptionMissing,
        DescriptionVague,
        ReeferTemperatureSuspicious,
        ReeferWithoutTemperature,
        DryContainerWithTemperature,
        FrozenGoodsInDryContainer,
        DgClassMismatch,
        DgUnMismatch,
        DgUnUnknown,
        DgNotDeclared,
        DgEntryWithoutUn,
        PackagesBlVsContainers,
        PackagesBlVsGoods,
        GrossBlVsContainers,
        GrossBlVsGoods,
        ContainerOverweight,
        WeightBelowTare,
        EmptyTooHeavy,
        VgmMismatch,
        ZeroWeight,
        NetAboveGross,
        VolumeOverContainer,
        HeaderTotalBls,
        HeaderTotalPackages,
        HeaderTotalGross,
        HeaderTotalContainers,
        DuplicateBl,
        OrphanHouseBill,
        PartyMissing,
        ConsigneeToOrder,
        AddressIncomplete,
        UnlocodeUnknown,
        LoadEqualsDischarge,
        ArrivalBeforeDeparture,
        ImoCheckDigit,
        ImoFormat,
        CallSignOrImoMissing,
        SlotTwice,
        BayParity,
        CheckLimitExceeded,
    ];
}
