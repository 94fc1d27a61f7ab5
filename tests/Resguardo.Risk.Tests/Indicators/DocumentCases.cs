using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Lists;
using static Resguardo.Risk.Tests.Indicators.IndicatorCase;

namespace Resguardo.Risk.Tests.Indicators;

internal static class DocumentCases
{
    private static readonly DateTime BeforeSent = new(2026, 11, 18, 12, 0, 0, DateTimeKind.Unspecified);

    public static IReadOnlyList<IndicatorCase> All { get; } =
    [
        Fires(
            "DOC-01",
            "to order where bills name the consignee",
            scene => ToOrder(scene.Past(30, Unchanged))
        ),
        Quiet("DOC-01", "a named consignee", _ => { }),
        Quiet(
            "DOC-01",
            "to order where it is usual",
            scene => ToOrder(scene.Past(30, (bill, _) => ToOrder(bill)))
        ),
        Lacks("DOC-01", Fact.Baseline, "to order on a new lane", scene => ToOrder(scene)),
        Fires("DOC-02", "nothing but general cargo", scene => scene.Goods.Description = "GENERAL CARGO"),
        Fires(
            "DOC-02",
            "said to contain spare parts",
            scene => scene.Goods.Description = "STC 10 PALLETS SPARE PARTS"
        ),
        Fires(
            "DOC-02",
            "personal effects in Spanish",
            scene => scene.Goods.Description = "EFECTOS PERSONALES Y MENAJE DE CASA"
        ),
        Fires(
            "DOC-02",
            "one word and no tariff code",
            scene => scene.Of("HARDWARE", "").Bill.Goods[0].HsCode = default
        ),
        Quiet("DOC-02", "bananas say all", scene => scene.Goods.Description = "BANANAS"),
        Quiet("DOC-02", "one word beside a tariff code", scene => scene.Of("HINGES", "830210")),
        Quiet(
            "DOC-02",
            "parts that are named",
            scene => scene.Of("SPARE PARTS FOR WHEEL LOADER HYDRAULIC PUMPS", "843149")
        ),
        Quiet("DOC-02", "empty containers", scene => Empty(scene)),
        Lacks("DOC-02", Fact.Description, "no description", scene => scene.Goods.Description = null),
        Fires("DOC-03", "shrimps under the code of tiles", scene => scene.Of("FROZEN SHRIMPS", "690721")),
        Fires(
            "DOC-03",
            "tiles under the code of shrimps, in Portuguese",
            scene => scene.Of("PISOS CERAMICOS", "030617")
        ),
        Quiet("DOC-03", "bananas", _ => { }),
        Quiet(
            "DOC-03",
            "a machine that dries bananas",
            scene => scene.Of("INDUSTRIAL DRYER FOR BANANAS WITH COFFEE ROASTER", "080390")
        ),
        Quiet("DOC-03", "tile adhesive", scene => scene.Of("CERAMIC TILE ADHESIVE", "382450")),
        Quiet("DOC-03", "paper towels", scene => scene.Of("PAPER TOWELS AND TOILET PAPER", "481820")),
        Quiet("DOC-03", "paste of cocoa", scene => scene.Of("PASTA DE CACAO EN CAJAS", "180310")),
        Quiet("DOC-03", "wheel loader tyres", scene => scene.Of("TYRES FOR WHEEL LOADER", "401180")),
        Fires(
            "DOC-03",
            "brake pads under the code of towels",
            scene => scene.Of("BRAKE PADS FOR TRUCKS", "630260")
        ),
        Lacks("DOC-03", Fact.HsCode, "no code", scene => scene.Goods.HsCode = default),
        Lacks(
            "DOC-03",
            Fact.Reference,
            "words that no table knows",
            scene => scene.Of("GIZMOS OF SORTS", "850440")
        ),
        Fires(
            "DOC-04",
            "another consignee on the eve of arrival",
            scene =>
            {
                scene.EarlierVersion(bill =>
                    bill.Parties[1] = Some.Party(PartyRole.Consignee, "OTHER FRUIT B.V.")
                );
                scene.Message.SentAt = Some.On(2026, 11, 23, 20);
            }
        ),
        Quiet(
            "DOC-04",
            "another consignee days before",
            scene =>
                scene.EarlierVersion(bill =>
                    bill.Parties[1] = Some.Party(PartyRole.Consignee, "OTHER FRUIT B.V.")
                )
        ),
        Quiet(
            "DOC-04",
            "the same once more",
            scene =>
            {
                scene.EarlierVersion();
                scene.Message.SentAt = Some.On(2026, 11, 23, 20);
            }
        ),
        Lacks("DOC-04", Fact.EarlierVersion, "seen for the first time", _ => { }),
        Lacks(
            "DOC-04",
            Fact.SentDate,
            "no date of the message",
            scene =>
            {
                scene.EarlierVersion();
                scene.Message.SentAt = default;
            }
        ),
        Fires(
            "DOC-05",
            "four versions where one is usual",
            scene =>
            {
                scene.Message.Call.CarrierCode = "MAEU";
                scene.Past(40, Unchanged, message => message.Call.CarrierCode = "MAEU");
                scene.EarlierVersion().EarlierVersion().EarlierVersion();
            }
        ),
        Quiet(
            "DOC-05",
            "one version",
            scene =>
            {
                scene.Message.Call.CarrierCode = "MAEU";
                scene.Past(40, Unchanged, message => message.Call.CarrierCode = "MAEU");
            }
        ),
        Lacks("DOC-05", Fact.Baseline, "a new carrier", scene => scene.Message.Call.CarrierCode = "MAEU"),
        Fires(
            "DOC-06",
            "a second container after cut-off",
            scene =>
            {
                scene.EarlierVersion().Event(EventCodes.DocumentCutOff, BeforeSent);
                Second(scene);
            }
        ),
        Quiet(
            "DOC-06",
            "a second container before cut-off",
            scene =>
            {
                scene.EarlierVersion().Event(EventCodes.DocumentCutOff, BeforeSent.AddDays(9));
                Second(scene);
            }
        ),
        Lacks("DOC-06", Fact.CutOff, "cut-off not known", scene => Second(scene.EarlierVersion())),
        Lacks("DOC-06", Fact.EarlierVersion, "seen for the first time", _ => { }),
        Fires(
            "DOC-07",
            "another port while at sea",
            scene => scene.EarlierVersion(bill => bill.PortOfDischarge = Some.Port("BEANR"))
        ),
        Quiet(
            "DOC-07",
            "another port before departure",
            scene =>
            {
                scene.EarlierVersion(bill => bill.PortOfDischarge = Some.Port("BEANR"));
                scene.Message.SentAt = Some.On(2026, 11, 2);
            }
        ),
        Lacks("DOC-07", Fact.EarlierVersion, "seen for the first time", _ => { }),
        Fires(
            "DOC-08",
            "the same goods and box days ago from another country and sender",
            scene =>
                InBoxBefore(
                    scene,
                    bill =>
                    {
                        bill.PortOfLoading = Some.Port("COTRB");
                        bill.Parties[0] = Some.Party(PartyRole.Consignor, "BANANERA NORTE LTDA");
                    }
                )
        ),
        Quiet(
            "DOC-08",
            "the same sender",
            scene => InBoxBefore(scene, bill => bill.PortOfLoading = Some.Port("COTRB"))
        ),
        Quiet(
            "DOC-08",
            "other goods",
            scene =>
                InBoxBefore(
                    scene,
                    bill =>
                    {
                        bill.PortOfLoading = Some.Port("COTRB");
                        bill.Parties[0] = Some.Party(PartyRole.Consignor, "BANANERA NORTE LTDA");
                        bill.Goods[0].HsCode = Some.Code("090111");
                    }
                )
        ),
        Lacks("DOC-08", Fact.HsCode, "no code", scene => scene.Goods.HsCode = default),
        .. Told("DOC-09", "DOC-10", "DOC-11", "DOC-12"),
        Fires(
            "DOC-13",
            "timber without a permit",
            scene =>
            {
                scene.Of("SAWN TIMBER SWIETENIA MACROPHYLLA", "440721");
                scene.Permits = [];
            }
        ),
        Quiet(
            "DOC-13",
            "timber with a permit of the consignee",
            scene =>
            {
                scene.Of("SAWN TIMBER SWIETENIA MACROPHYLLA", "440721");
                scene.Permits = [new Permit("Noord Fruit BV", "4407")];
            }
        ),
        Quiet("DOC-13", "bananas need none", scene => scene.Permits = []),
        Lacks(
            "DOC-13",
            Fact.Permits,
            "nothing is known of permits",
            scene => scene.Of("SAWN TIMBER", "440721")
        ),
        Fires(
            "DOC-14",
            "three small parts within a week",
            scene => Small(scene.Past(2, (bill, _) => Small(bill)))
        ),
        Quiet("DOC-14", "full loads week after week", scene => scene.Past(5, Unchanged)),
        Quiet("DOC-14", "a small part alone", scene => Small(scene)),
        Lacks("DOC-14", Fact.Consignor, "no consignor", scene => scene.Bill.Parties.RemoveAt(0)),
        Fires(
            "DOC-15",
            "no consignor and no port of loading",
            scene =>
            {
                scene.Bill.Parties.RemoveAt(0);
                scene.Bill.PortOfLoading = default;
            }
        ),
        Fires(
            "DOC-15",
            "place-holders for the parties",
            scene =>
            {
                scene.Bill.Parties[0] = Some.Party(PartyRole.Consignor, "TBA");
                scene.Bill.Parties[1] = Some.Party(PartyRole.Consignee, "XXX");
            }
        ),
        Quiet("DOC-15", "all is there", _ => { }),
        Quiet(
            "DOC-15",
            "a name that holds such a word",
            scene =>
            {
                scene.Bill.Parties[0] = Some.Party(PartyRole.Consignor, "TEST EQUIPMENT LTD");
                scene.Bill.Parties[1] = Some.Party(PartyRole.Consignee, "NA PALI IMPORT");
            }
        ),
        Fires(
            "DOC-16",
            "urgent in the description",
            scene => scene.Goods.Description = "FRESH BANANAS URGENTE"
        ),
        Quiet("DOC-16", "officers noted nothing", scene => scene.NotesWithoutOne()),
        Lacks("DOC-16", Fact.OfficerNote, "no notes at all", _ => { }),
        Fires("DOC-17", "a look-up without a role", scene => scene.Event(EventCodes.LookUp, BeforeSent)),
        Quiet(
            "DOC-17",
            "a look-up by the haulier",
            scene => scene.Event(EventCodes.LookUp, BeforeSent, detail: "HAULIER")
        ),
        Lacks("DOC-17", Fact.Events, "no events", _ => { }),
        Fires("DOC-18", "issued a week after departure", scene => scene.Bill.Issued = Some.On(2026, 11, 12)),
        Fires(
            "DOC-18",
            "issued after the manifest was sent",
            scene => scene.Bill.Issued = Some.On(2026, 12, 24)
        ),
        Fires(
            "DOC-18",
            "issued two months before stuffing",
            scene =>
            {
                scene.Bill.Issued = Some.On(2026, 9, 1);
                scene.Event(
                    EventCodes.Stuffing,
                    new DateTime(2026, 11, 3, 0, 0, 0, DateTimeKind.Unspecified)
                );
            }
        ),
        Quiet("DOC-18", "issued days before departure", _ => { }),
        Lacks("DOC-18", Fact.IssueDate, "no date", scene => scene.Bill.Issued = default),
    ];

    /// <summary>What only an officer can tell.</summary>
    public static IEnumerable<IndicatorCase> Told(params string[] codes) =>
        codes.SelectMany(code =>
            (IndicatorCase[])
                [
                    Fires(code, "an officer noted it", scene => scene.Note(code, "seen at the gate")),
                    Quiet(code, "officers noted nothing", scene => scene.NotesWithoutOne()),
                    Lacks(code, Fact.OfficerNote, "no notes at all", _ => { }),
                ]
        );

    private static void Unchanged(Bill bill, int number) { }

    private static void ToOrder(Scene scene) => ToOrder(scene.Bill);

    private static void ToOrder(Bill bill) => bill.Parties[1] = Some.Party(PartyRole.Consignee, "TO ORDER");

    private static void Small(Scene scene) => Small(scene.Bill);

    private static void Small(Bill bill)
    {
        bill.Goods[0].GrossMassKg = Some.Number(500);
        bill.Goods[0].Packages = Some.Number(25);
    }

    private static void Empty(Scene scene)
    {
        scene.Of("EMPTY CONTAINERS", "");
        scene.Goods.HsCode = default;
        scene.Unit.Fill = ContainerFill.Empty;
    }

    private static void Second(Scene scene) =>
        scene.Bill.Loads.Add(
            new ContainerLoad
            {
                Container = Some.Unit("MSKU0000006"),
                Packages = Some.Number(1),
                GrossMassKg = Some.Number(20),
            }
        );

    private static void InBoxBefore(Scene scene, Action<Bill> change) =>
        scene.Past(
            1,
            (bill, _) =>
            {
                bill.Loads.Add(new ContainerLoad { Container = Some.Unit("CSQU3054383"), GoodsLine = 1 });
                change(bill);
            },
            message => message.Call.Arrival = Some.On(2026, 11, 14)
        );
}
