using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Tests.Summaries;
using static Resguardo.Manifests.Cargo.CheckFindings;

namespace Resguardo.Manifests.Tests.Checks;

/// <summary>One case a line: a kind of finding, a file that has it, and the nearest file that has not.</summary>
internal sealed record CheckCase(
    FindingKind Kind,
    IEnumerable<ICargoRecord> Wrong,
    IEnumerable<ICargoRecord> Right,
    string? Found = null,
    string? Expected = null
)
{
    public static IReadOnlyList<CheckCase> All { get; } =
    [
        new(ContainerCheckDigit, Box("TEMU0001235"), Box("TEMU0001234"), "TEMU0001235", "TEMU0001234"),
        // About one number in eleven has the remainder 10, and is sound.
        new(ContainerCheckDigit, Box("TRHU0000151"), Box("TRHU0000150"), "TRHU0000151", "TRHU0000150"),
        new(ContainerFormat, Box("TEMU000123"), Box("TEMU 000123-4"), "TEMU000123", "TEMU0001234"),
        new(ContainerFormat, Box("CONTAINER"), Box("LCL"), "CONTAINER"),
        new(ContainerIsSwapBody, Box("HRZA0012341"), Box("TEMU0001234"), "HRZA0012341"),
        new(OwnerCodeUnknown, Box("QQQU0000017"), Box("MSKU0007356"), "QQQU"),
        new(SizeTypeUnknown, Box(sizeType: "QQQQ"), Box(sizeType: "4532"), "QQQQ"),
        new(
            ContainerInFullAndEmpty,
            TwoBills(Some.Box(), Empty(Some.Box(seals: ""))),
            TwoBills(Some.Box(), Some.Box()),
            "FIRST"
        ),
        new(ContainerInTwoBills, FullInBillOfEmpties(), TwoBills(Some.Box(), Some.Box()), "FIRST"),
        new(ContainerInTwoBills, TwoPorts("DOCAU"), TwoPorts("TTPTS"), "FIRST", "TTPTS"),
        // A port that does not exist is a slip of the pen, and told as such.
        new(ContainerInTwoBills, TwoPorts("DOCAU"), TwoPorts("TTPTZ"), "FIRST", "TTPTS"),
        new(DuplicateContainerInBl, Twice(line: 1), Twice(line: 2), "TEMU0001234"),
        new(
            ContainerListedTwice,
            Some.File(Plan(), Some.Box(), Some.Box()),
            Some.File(Plan(), Some.Box(), Some.Box("MSKU0007356")),
            "TEMU0001234"
        ),
        new(
            ContainerWithoutBill,
            Equipment("MSKU0007356", "TEMU0001234"),
            Equipment("TEMU0001234"),
            "MSKU0007356"
        ),
        new(ContainerNotListed, Listed(false), Listed(true), "TEMU0001234"),
        new(FullContainerWithoutSeal, Box(seals: ""), Box(seals: "", fill: ContainerFill.Empty)),
        new(FullContainerWithoutSeal, Box(seals: ""), Box(seals: "", fill: ContainerFill.Unknown)),
        new(SealSuspicious, Box(seals: "SI"), Box(seals: "1774"), "SI"),
        new(SealSuspicious, Box(seals: "0000"), Box(seals: "ML-CO 0001"), "0000"),
        new(SealSuspicious, Box(seals: "1.23457E+11"), Box(seals: "123457000000"), "1.23457E+11"),
        new(
            SealOnTwoContainers,
            TwoBills(Some.Box(seals: "CO 77-1"), Some.Box("MSKU0007356", seals: "co771")),
            TwoBills(Some.Box(seals: "CO 77-1"), Some.Box(seals: "CO 77-1")),
            "co771",
            "TEMU0001234"
        ),
        new(HsCodeLength, Hs("30617"), Hs("030617"), "30617", "030617"),
        new(HsCodeLength, Hs("8703"), Hs("870322"), "8703"),
        new(HsCodeLength, Hs("39"), Hs("39012000"), "39"),
        new(HsCodeUnknown, Hs("770101"), Hs("980100"), "770101"),
        new(HsCodeUnknown, Hs("851712"), Hs("851713"), "851712"),
        new(PackageTypeUnknown, PackageType("9Q"), PackageType("CT"), "9Q"),
        new(VinCheck, WithVin("1M8GDM9AXKPO42788"), WithVin("1M8GDM9AXKP042788"), "1M8GDM9AXKPO42788"),
        new(DescriptionMissing, Goods(" "), Goods("RESIN")),
        new(DescriptionVague, Goods("SAID TO CONTAIN GENERAL CARGO"), Goods("SAID TO CONTAIN CERAMIC TILES")),
        new(DescriptionVague, Goods("Mercancía general, 20 bultos"), Goods("Mercancía: azulejos")),
        new(
            ReeferTemperatureSuspicious,
            Reefer("FROZEN SHRIMPS", 18.0m),
            Reefer("FROZEN SHRIMPS", -18),
            "18.0",
            "-18.0"
        ),
        new(ReeferTemperatureSuspicious, Reefer("CAMARÓN CONGELADO", 4), Reefer("CARNE FRESCA", 4), "4"),
        new(
            ReeferTemperatureSuspicious,
            Reefer("FRESH BANANAS", -13.8m),
            Reefer("FRESH BANANAS", 13.8m),
            "-13.8",
            "13.8"
        ),
        new(ReeferTemperatureSuspicious, Reefer("CHEMICALS", 64), Reefer("CHEMICALS", 25), "64"),
        new(ReeferWithoutTemperature, Reefer("FROZEN SHRIMPS", null), Reefer("FROZEN SHRIMPS", -18)),
        new(
            ReeferWithoutTemperature,
            Reefer("FROZEN SHRIMPS", null),
            Reefer("FROZEN SHRIMPS", null, format: "X12 309")
        ),
        new(DryContainerWithTemperature, Dry(-18), Dry(0), "-18", "45G1"),
        new(FrozenGoodsInDryContainer, Goods("FROZEN SHRIMPS"), Goods("CANNED SHRIMPS"), "45G1"),
        new(DgClassMismatch, Declared("3480", "3"), Declared("3480", "9"), "UN 3480 with class 3", "9"),
        new(DgClassMismatch, Declared("1993", "8"), Declared("1993", "CLASE 3"), "UN 1993 with class 8", "3"),
        new(
            DgUnMismatch,
            Declared("1993", "3", "UN3480 BATTERIES"),
            Declared("3480", "9", "UN3480 BATTERIES"),
            "1993",
            "3480"
        ),
        new(DgUnUnknown, Declared("336", "1.4G"), Declared("0336", "1.4G"), "336", "0336"),
        new(DgEntryWithoutUn, Declared(null, "3"), Declared("1993", "3"), "3"),
        new(
            DgNotDeclared,
            Goods("UN 3480 BATTERIES", "850760"),
            Declared("3480", "9", "UN 3480"),
            "UN 3480",
            "3480"
        ),
        new(DgNotDeclared, Goods("PERFUMES"), Goods("EMPTY PERFUME BOTTLES"), "PERFUMES"),
        new(DgNotDeclared, Goods("PINTURA"), Goods("PINTURA A BASE DE AGUA"), "PINTURA"),
        new(DgNotDeclared, Goods("FUEGOS ARTIFICIALES"), Goods("JUEGOS DE MESA"), "FUEGOS ARTIFICIALES"),
        new(PackagesBlVsContainers, Packages(bill: 2000, load: 1900), Packages(2000, 2000), "2000", "1900"),
        new(PackagesBlVsGoods, Packages(60, 60, goods: 2880), Packages(60, 60, goods: 60), "60", "2880"),
        new(GrossBlVsContainers, Gross(load: 20000), Gross(load: 25200), "25200", "20000"),
        // The tare may be in the weight of the containers.
        new(GrossBlVsContainers, Gross(load: 28000), Gross(load: 29100), "25200", "28000"),
        new(GrossBlVsGoods, Declare(kilograms: 30000), Declare(kilograms: 25201), "30000", "25200"),
        new(ContainerOverweight, Heavy(31000), Heavy(30000), "34900", "32500"),
        new(
            ContainerOverweight,
            Some.File(Plan(), Unit("45G1", 36000)),
            Some.File(Plan(), Unit("45G1", 34000)),
            "36000",
            "32500"
        ),
        new(
            WeightBelowTare,
            Some.File(Plan(), Unit("45G1", 390)),
            Some.File(Plan(), Unit("45G1", 4000)),
            "390",
            "3900"
        ),
        new(
            EmptyTooHeavy,
            Some.File(Plan(), Empty(Unit("45G1", 9000))),
            Some.File(Plan(), Empty(Unit("45G1", 4100))),
            "9000",
            "3900"
        ),
        new(VgmMismatch, Verified(15000), Verified(25300), "15000", "25200"),
        new(
            ZeroWeight,
            Some.File(Some.Message(), Some.Bill(grossKg: 0)),
            Some.File(Some.Message(), Some.Bill()),
            "0"
        ),
        new(ZeroWeight, Some.File(Plan(), Unit("45G1", 0)), Some.File(Plan(), Empty(Unit("45G1", 0))), "0"),
        new(NetAboveGross, Net(26000), Net(24000), "26000", "25200"),
        new(VolumeOverContainer, Volume(92), Volume(70), "92", "76"),
        new(
            HeaderTotalBls,
            Totals(m => m.Bills = Some.Number(7)),
            Totals(m => m.Bills = Some.Number(1)),
            "7",
            "1"
        ),
        new(
            HeaderTotalPackages,
            Totals(m => m.Packages = Some.Number(3400)),
            Totals(m => m.Packages = Some.Number(1000)),
            "3400",
            "1000"
        ),
        new(
            HeaderTotalGross,
            Totals(m => m.GrossMassKg = Some.Number(25000)),
            Totals(m => m.GrossMassKg = Some.Number(25200.4m)),
            "25000",
            "25200"
        ),
        new(
            HeaderTotalContainers,
            Totals(m => m.Containers = Some.Number(9)),
            Totals(m => m.Containers = Some.Number(1)),
            "9",
            "1"
        ),
        new(DuplicateBl, Bills("A 1", "a1"), Bills("A1", "A2"), "a1"),
        new(OrphanHouseBill, House("M2"), House("M1"), "M2"),
        new(PartyMissing, Parties(0), Parties(2), Expected: "Consignee"),
        new(
            ConsigneeToOrder,
            Consignee("TO ORDER OF BANCO"),
            Consignee("ORDERLY SHOP LTD"),
            "TO ORDER OF BANCO"
        ),
        new(
            AddressIncomplete,
            Consignee("SHOP", "MAIN ROAD"),
            Consignee("SHOP", "MAIN ROAD 12"),
            "MAIN ROAD"
        ),
        new(UnlocodeUnknown, Ports("COCTG", "TTPTZ"), Ports("COCTG", "TTPTS"), "TTPTZ"),
        new(UnlocodeUnknown, Ports("NAXXX", "TTPTS"), Ports("NAWVB", "TTPTS"), "NAXXX"),
        new(LoadEqualsDischarge, Ports("TTPTS", "TTPTS"), Ports("COCTG", "TTPTS"), "TTPTS"),
        new(
            ArrivalBeforeDeparture,
            Voyage("2026-04-02", "2026-03-28"),
            Voyage("2026-03-28", "2026-04-02"),
            "2026-03-28",
            "2026-04-02"
        ),
        new(ImoCheckDigit, Imo("9074728"), Imo("9074729"), "9074728", "9074729"),
        new(ImoFormat, Imo("MEANS1234"), Imo("9074729"), "MEANS1234"),
        new(CallSignOrImoMissing, Imo(null), Imo("9074729"), "EJEMPLO CARIBE"),
        new(SlotTwice, Slots("0070488", "0070488"), Slots("0070488", "0090488"), "0070488", "TEMU0001234"),
        new(BayParity, Slots("0070488"), Slots("0080488"), "0070488", "40"),
    ];

    private static CargoMessage Plan() => Some.Message(MessageKind.StowPlan, "BAPLIE");

    private static IEnumerable<ICargoRecord> OneBill(Action<Bill> and) =>
        Some.File(Some.Message(), Some.Bill(and: and));

    private static IEnumerable<ICargoRecord> Box(
        string number = "TEMU0001234",
        string sizeType = "45G1",
        ContainerFill fill = ContainerFill.Full,
        string seals = "CO100001"
    ) => Some.File(Some.Message(), Some.Bill(boxes: [Some.Box(number, sizeType, fill, seals)]));

    private static IEnumerable<ICargoRecord> TwoBills(Container one, Container other) =>
        Some.File(
            Some.Message(),
            Some.Bill("FIRST", grossKg: 5000, boxes: [one]),
            Some.Bill("SECOND", grossKg: 5000, boxes: [other])
        );

    private static Container Empty(Container box)
    {
        box.Fill = ContainerFill.Empty;
        return box;
    }

    private static IEnumerable<ICargoRecord> FullInBillOfEmpties()
    {
        var box = Some.Listed(Some.Box());
        return Some.File(
            Some.Message(),
            box,
            Some.Bill("FIRST", boxes: [box]),
            Some.Bill("SECOND", 1, 3900, "1 X 40HC EMPTY CONTAINER", null, [box])
        );
    }

    private static IEnumerable<ICargoRecord> TwoPorts(string second) =>
        Some.File(
            Some.Message(),
            Some.Bill("FIRST", grossKg: 5000),
            Some.Bill("SECOND", grossKg: 5000, and: bill => bill.PortOfDischarge = Some.Port(second))
        );

    private static IEnumerable<ICargoRecord> Twice(int line)
    {
        var box = Some.Box();
        return Some.File(
            Some.Message(),
            Some.Bill(packages: 10, boxes: [box], and: bill => bill.Loads.Add(Some.Load(box, 0, line: line)))
        );
    }

    private static IEnumerable<ICargoRecord> Equipment(params string[] numbers)
    {
        Container[] boxes = [.. numbers.Select(number => Some.Listed(Some.Box(number, seals: number)))];
        return Some.File(Some.Message(), [.. boxes, Some.Bill(boxes: [boxes[^1]])]);
    }

    private static IEnumerable<ICargoRecord> Listed(bool isListed)
    {
        var box = Some.Box();
        box.IsListed = isListed;
        var other = Some.Listed(Some.Box("MSKU0007356", seals: "CO2"));
        ICargoRecord[] equipment = isListed ? [box, other] : [other];
        return Some.File(Some.Message(), [.. equipment, Some.Bill(boxes: [box, other])]);
    }

    private static IEnumerable<ICargoRecord> Hs(string code) =>
        Some.File(Some.Message(), Some.Bill(hs: code));

    private static IEnumerable<ICargoRecord> PackageType(string code) =>
        OneBill(bill => bill.Goods[0].PackageType = Some.Code(code));

    private static IEnumerable<ICargoRecord> WithVin(string vin) =>
        OneBill(bill => bill.Goods[0].Vins.Add(Some.Code(vin)));

    private static IEnumerable<ICargoRecord> Goods(string description, string hs = "390120") =>
        Some.File(Some.Message(), Some.Bill(description: description, hs: hs));

    private static IEnumerable<ICargoRecord> Reefer(
        string description,
        decimal? degrees,
        string format = "CUSCAR"
    ) =>
        Some.File(
            Some.Message(format: format),
            Some.Bill(
                description: description,
                hs: null,
                boxes:
                [
                    Some.Box(
                        "SZLU9051233",
                        "45R1",
                        and: box => box.SetTemperatureC = degrees is { } value ? Some.Number(value) : default
                    ),
                ]
            )
        );

    private static IEnumerable<ICargoRecord> Dry(decimal degrees) =>
        Some.File(
            Some.Message(),
            Some.Bill(boxes: [Some.Box(and: box => box.SetTemperatureC = Some.Number(degrees))])
        );

    private static IEnumerable<ICargoRecord> Declared(
        string? un,
        string hazardClass,
        string description = "PRODUCT AS PER INVOICE"
    ) =>
        Some.File(
            Some.Message(),
            Some.Bill(
                description: description,
                and: bill => bill.Goods[0].Dangerous.Add(Some.Dangerous(un, hazardClass))
            )
        );

    private static IEnumerable<ICargoRecord> Packages(decimal bill, decimal load, decimal? goods = null) =>
        OneBill(b =>
        {
            b.DeclaredPackages = Some.Number(bill);
            b.Goods[0].Packages = Some.Number(goods ?? bill);
            b.Loads[0].Packages = Some.Number(load);
        });

    private static IEnumerable<ICargoRecord> Gross(decimal load) =>
        OneBill(bill => bill.Loads[0].GrossMassKg = Some.Number(load));

    private static IEnumerable<ICargoRecord> Declare(decimal kilograms) =>
        OneBill(bill => bill.DeclaredGrossMassKg = Some.Number(kilograms));

    private static IEnumerable<ICargoRecord> Heavy(decimal kilograms) =>
        Some.File(
            Some.Message(),
            Some.Bill("FIRST", grossKg: 15000),
            Some.Bill("SECOND", grossKg: kilograms - 15000)
        );

    private static Container Unit(string sizeType, decimal grossKg) =>
        Some.Box(sizeType: sizeType, and: box => box.GrossMassKg = Some.Number(grossKg));

    private static IEnumerable<ICargoRecord> Verified(decimal kilograms) =>
        Some.File(
            Plan(),
            Some.Box(and: box =>
            {
                box.GrossMassKg = Some.Number(25200);
                box.VerifiedGrossMassKg = Some.Number(kilograms);
            })
        );

    private static IEnumerable<ICargoRecord> Net(decimal kilograms) =>
        OneBill(bill => bill.Goods[0].NetMassKg = Some.Number(kilograms));

    private static IEnumerable<ICargoRecord> Volume(decimal cubicMetres) =>
        OneBill(bill => bill.Goods[0].VolumeM3 = Some.Number(cubicMetres));

    private static IEnumerable<ICargoRecord> Totals(Action<DeclaredTotals> declare) =>
        Some.File(Some.Message(and: message => declare(message.Declared)), Some.Bill());

    private static IEnumerable<ICargoRecord> Bills(string one, string other) =>
        Some.File(Some.Message(), Some.Bill(one, grossKg: 5000), Some.Bill(other, grossKg: 5000));

    private static IEnumerable<ICargoRecord> House(string master) =>
        Some.File(
            Some.Message(),
            Some.Bill(
                "H1",
                grossKg: 5000,
                and: bill =>
                {
                    bill.Kind = BillKind.House;
                    bill.MasterNumber = master;
                }
            ),
            Some.Bill("M1", grossKg: 5000)
        );

    private static IEnumerable<ICargoRecord> Parties(int count) =>
        OneBill(bill => bill.Parties.RemoveRange(count, bill.Parties.Count - count));

    private static IEnumerable<ICargoRecord> Consignee(string name, string? address = null) =>
        OneBill(bill => bill.Parties[1] = Some.Party(PartyRole.Consignee, name, address));

    private static IEnumerable<ICargoRecord> Ports(string loading, string discharge) =>
        OneBill(bill =>
        {
            bill.PortOfLoading = Some.Port(loading);
            bill.PortOfDischarge = Some.Port(discharge);
        });

    private static IEnumerable<ICargoRecord> Voyage(string departure, string arrival) =>
        Some.File(
            Some.Message(and: message =>
            {
                message.Call.Departure = Some.Date(departure);
                message.Call.Arrival = Some.Date(arrival);
            }),
            Some.Bill()
        );

    private static IEnumerable<ICargoRecord> Imo(string? number) =>
        Some.File(
            Some.Message(and: message => message.Call.Imo = number is null ? default : Some.Code(number)),
            Some.Bill()
        );

    private static IEnumerable<ICargoRecord> Slots(params string[] slots)
    {
        string[] numbers = ["TEMU0001234", "MSKU0007356"];
        return Some.File(
            Plan(),
            [
                .. slots.Select(
                    (slot, order) =>
                        Some.Box(
                            numbers[order],
                            seals: "",
                            and: box =>
                            {
                                box.Stow = StowPosition.Read(slot);
                                box.StowText = Some.Code(slot);
                            }
                        )
                ),
            ]
        );
    }
}
