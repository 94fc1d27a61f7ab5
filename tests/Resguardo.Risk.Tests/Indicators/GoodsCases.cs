using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Lists;
using static Resguardo.Risk.Tests.Indicators.IndicatorCase;

namespace Resguardo.Risk.Tests.Indicators;

internal static class GoodsCases
{
    // A vehicle number whose ninth character, X, is the check digit of the North American rule.
    private const string SoundVin = "1M8GDM9AXKP042788";

    public static IReadOnlyList<IndicatorCase> All { get; } =
    [
        Fires(
            "CMD-01",
            "machinery where a thousand loads were fruit",
            scene => scene.Past(1100, Unchanged).Of("DRYING MACHINE", "847989")
        ),
        Quiet("CMD-01", "fruit where fruit is usual", scene => scene.Past(1100, Unchanged)),
        Lacks("CMD-01", Fact.History, "a corridor that is hardly known", scene => scene.Past(100, Unchanged)),
        Fires("CMD-02", "bananas to Ecuador", scene => scene.On("BRSSZ", "ECGYE")),
        Quiet("CMD-02", "bananas to the Netherlands", _ => { }),
        Lacks("CMD-02", Fact.HsCode, "no code", NoCode),
        Fires("CMD-03", "freight as high as the value", scene => Priced(scene, 4_000, 3_900)),
        Fires(
            "CMD-03",
            "hardly any value over two transhipments",
            scene =>
            {
                Priced(scene, 2_000, 500);
                scene.Bill.TranshipmentPorts.AddRange([Some.Port("PABLB"), Some.Port("JMKIN")]);
            }
        ),
        Quiet("CMD-03", "an ordinary price", scene => Priced(scene, 18_000, 4_000)),
        Lacks("CMD-03", Fact.Value, "no value", _ => { }),
        Fires("CMD-04", "bananas from Guayaquil", scene => scene.Goes(BillNature.Export)),
        Lacks("CMD-04", Fact.Direction, "bananas on an unknown way", _ => { }),
        Quiet(
            "CMD-04",
            "machines from Guayaquil",
            scene => scene.Of("SEWING MACHINES", "845210").Goes(BillNature.Export)
        ),
        Quiet(
            "CMD-04",
            "bananas from a port that is not on the list",
            scene => scene.On("FRLEH", "NLRTM").Goes(BillNature.Export)
        ),
        Lacks("CMD-04", Fact.HsCode, "no code", NoCode),
        Fires(
            "CMD-05",
            "Chilean grapes in November",
            scene => scene.On("CLSAI", "NLRTM").Of("FRESH GRAPES", "080610")
        ),
        Quiet(
            "CMD-05",
            "Chilean grapes in February",
            scene =>
            {
                scene.On("CLSAI", "NLRTM").Of("FRESH GRAPES", "080610");
                scene.Message.Call.Departure = Some.On(2026, 2, 5);
            }
        ),
        Lacks("CMD-05", Fact.Reference, "goods without a known season", _ => { }),
        .. Doubtful("CMD-06", "CHARCOAL IN BAGS", "440290"),
        .. Doubtful("CMD-07", "BULLDOZER USED", "842911"),
        Fires("CMD-08", "metal scrap", scene => scene.Of("HMS SCRAP", "720449")),
        Quiet("CMD-08", "bananas", _ => { }),
        Lacks("CMD-08", Fact.HsCode, "no code", NoCode),
        Fires("CMD-09", "used computers", scene => scene.Of("COMPUTADORAS PORTATILES USADAS", "847130")),
        Quiet(
            "CMD-09",
            "used computers, tested",
            scene => scene.Of("USED LAPTOP COMPUTERS TESTED AND FULLY FUNCTIONAL", "847130")
        ),
        Quiet("CMD-09", "new computers", scene => scene.Of("LAPTOP COMPUTERS", "847130")),
        Fires(
            "CMD-09",
            "used computers under another code",
            scene => scene.Of("USED COMPUTERS AND MONITORS, SECOND HAND, MIXED", "854231")
        ),
        Lacks("CMD-09", Fact.Description, "no words", NoWords),
        Fires("CMD-10", "acetone by its code", scene => scene.Of("SOLVENT IN DRUMS", "291411")),
        Fires(
            "CMD-10",
            "permanganate by its name in Spanish",
            scene => scene.Of("PERMANGANATO DE POTASIO", "284169")
        ),
        Quiet(
            "CMD-10",
            "acetone for a licensed consignee",
            scene =>
            {
                scene.Of("SOLVENT IN DRUMS", "291411");
                scene.Permits = [new Permit("NOORD FRUIT", "2914")];
            }
        ),
        Quiet("CMD-10", "bananas", _ => { }),
        Lacks("CMD-10", Fact.HsCode, "neither code nor words", NoWords),
        Fires("CMD-11", "tile adhesive to Bolivia", scene => ToBolivia(scene, "COMERCIAL ANDES SRL")),
        Quiet(
            "CMD-11",
            "tile adhesive to a builder in Bolivia",
            scene => ToBolivia(scene, "CONSTRUCTORA ANDES SRL")
        ),
        Quiet("CMD-11", "tile adhesive to Rotterdam", scene => scene.Of("TILE ADHESIVE IN BAGS", "382450")),
        Lacks("CMD-11", Fact.Description, "no words", NoWords),
        Fires("CMD-12", "fifty times as much acetone as usual", scene => Acetone(scene, 50_000)),
        Quiet("CMD-12", "as much acetone as usual", scene => Acetone(scene, 1_010)),
        Lacks("CMD-12", Fact.Baseline, "acetone for the first time", scene => scene.Of("ACETONE", "291411")),
        Fires(
            "CMD-13",
            "beans from Lagos to Hai Phong",
            scene => scene.On("NGAPP", "VNHPH").Of("DRIED BEANS", "071339")
        ),
        Quiet(
            "CMD-13",
            "beans from Lagos to Rotterdam",
            scene => scene.On("NGAPP", "NLRTM").Of("DRIED BEANS", "071339")
        ),
        Lacks("CMD-13", Fact.HsCode, "no code", NoCode),
        Fires(
            "CMD-14",
            "sawn wood from Brazil",
            scene => scene.On("BRSSZ", "NLRTM").Of("TROPICAL SAWN WOOD", "440729")
        ),
        Quiet(
            "CMD-14",
            "with its genus",
            scene => scene.On("BRSSZ", "NLRTM").Of("SAWN WOOD DIPTERYX ODORATA", "440729")
        ),
        Quiet("CMD-14", "pine from Sweden", scene => scene.On("SEGOT", "NLRTM").Of("SAWN WOOD", "440711")),
        Lacks(
            "CMD-14",
            Fact.Description,
            "no words",
            scene =>
            {
                scene.On("BRSSZ", "NLRTM").Of("", "440729");
                scene.Goods.Description = null;
            }
        ),
        .. DocumentCases.Told("CMD-15", "CMD-32"),
        Fires(
            "CMD-16",
            "filter tow to Haiti",
            scene => scene.On("CNSHG", "HTPAP").Of("ACETATE TOW", "550210")
        ),
        Quiet(
            "CMD-16",
            "filter tow to Brazil",
            scene => scene.On("CNSHG", "BRSSZ").Of("ACETATE TOW", "550210")
        ),
        Lacks("CMD-16", Fact.HsCode, "no code", NoCode),
        Fires(
            "CMD-17",
            "three brands in one consignment",
            scene => Branded(scene, "ALFA BETA AND GAMMA SHOES")
        ),
        Quiet("CMD-17", "one brand", scene => Branded(scene, "ALFA SHOES")),
        Lacks("CMD-17", Fact.Reference, "no brands are listed", _ => { }),
        Fires("CMD-18", "shoes at a tenth of the price", scene => Shoes(scene, 2)),
        Quiet("CMD-18", "shoes at the usual price", scene => Shoes(scene, 20)),
        Lacks(
            "CMD-18",
            Fact.Value,
            "no value",
            scene => scene.On("CNSHG", "NLRTM").Of("SPORTS SHOES", "640399")
        ),
        Fires(
            "CMD-19",
            "medicines without a licence",
            scene =>
            {
                scene.Of("MEDICINES IN TABLETS", "300490");
                scene.Permits = [];
            }
        ),
        Quiet(
            "CMD-19",
            "medicines with a licence",
            scene =>
            {
                scene.Of("MEDICINES IN TABLETS", "300490");
                scene.Permits = [new Permit("NOORD FRUIT BV", "3004")];
            }
        ),
        Lacks("CMD-19", Fact.Permits, "no register", scene => scene.Of("MEDICINES IN TABLETS", "300490")),
        Fires(
            "CMD-20",
            "used car parts from Miami to somebody new",
            scene => scene.Past(250, Others).On("USMIA", "HTPAP").Of("USED CAR PARTS", "870899")
        ),
        Quiet(
            "CMD-20",
            "to a consignee who is known",
            scene => scene.Past(250, Unchanged).On("USMIA", "HTPAP").Of("USED CAR PARTS", "870899")
        ),
        Lacks(
            "CMD-20",
            Fact.History,
            "nothing is known yet",
            scene => scene.On("USMIA", "HTPAP").Of("USED CAR PARTS", "870899")
        ),
        Fires("CMD-21", "airsoft parts", scene => scene.Of("AIRSOFT ACCESSORIES", "950490")),
        Fires("CMD-21", "the code of arms parts", scene => scene.Of("METAL PARTS", "930520")),
        Quiet("CMD-21", "toys", scene => scene.Of("TOY PISTOLS OF PLASTIC", "950300")),
        Lacks("CMD-21", Fact.Description, "neither code nor words", NoWords),
        Fires("CMD-22", "fireworks as toys", scene => scene.Of("JUEGOS PIROTECNICOS", "950300")),
        Quiet("CMD-22", "fireworks under their code", scene => scene.Of("FIREWORKS 1.4G", "360410")),
        Lacks("CMD-22", Fact.Description, "no words", NoWords),
        Fires("CMD-23", "charcoal without a word of danger", scene => scene.Of("BBQ CHARCOAL", "440290")),
        Fires(
            "CMD-23",
            "lithium batteries by their name",
            scene => scene.Of("BATERIAS DE LITIO PARA BICICLETA", "850790")
        ),
        Quiet(
            "CMD-23",
            "charcoal declared as dangerous",
            scene =>
            {
                scene.Of("BBQ CHARCOAL", "440290");
                scene.Goods.Dangerous.Add(
                    new DangerousGoods { UnNumber = Some.Code("1361"), Class = Some.Code("4.2") }
                );
            }
        ),
        Quiet(
            "CMD-23",
            "batteries that name their number",
            scene => scene.Of("LITHIUM ION BATTERIES UN 3480 CLASS 9", "850760")
        ),
        Lacks("CMD-23", Fact.HsCode, "neither code nor words", NoWords),
        Fires(
            "CMD-24",
            "carbon fibre to Iran",
            scene => scene.On("CNSHG", "IRBND").Of("CARBON FIBRE FABRIC", "681511")
        ),
        Fires(
            "CMD-24",
            "drones by way of a hub",
            scene =>
            {
                scene.On("CNSHG", "NLRTM").Of("UNMANNED AIRCRAFT", "880621");
                scene.Bill.TranshipmentPorts.Add(Some.Port("AEJEA"));
            }
        ),
        Quiet(
            "CMD-24",
            "carbon fibre to Rotterdam",
            scene => scene.On("CNSHG", "NLRTM").Of("CARBON FIBRE FABRIC", "681511")
        ),
        Lacks("CMD-24", Fact.HsCode, "no code", NoCode),
        Fires("CMD-25", "fish without a name", scene => scene.Of("FROZEN FISH WHOLE ROUND", "030389")),
        Quiet("CMD-25", "fish with a name", scene => scene.Of("PESCADO CONGELADO CORVINA", "030389")),
        Lacks("CMD-25", Fact.HsCode, "no code", NoCode),
        Fires("CMD-26", "gold in a box", scene => scene.Of("GOLD BARS", "710812")),
        Quiet("CMD-26", "bananas", _ => { }),
        Lacks("CMD-26", Fact.HsCode, "no code", NoCode),
        Fires(
            "CMD-27",
            "a wrong check digit of an American vehicle",
            scene => Vehicles(scene, "1M8GDM9A1KP042788")
        ),
        Fires("CMD-27", "the same number twice", scene => Vehicles(scene, SoundVin, SoundVin)),
        Quiet("CMD-27", "a sound number", scene => Vehicles(scene, SoundVin)),
        Lacks("CMD-27", Fact.Vin, "no number", scene => scene.Of("USED VEHICLE", "870323")),
        Fires(
            "CMD-28",
            "souvenirs under the code of collections",
            scene => scene.Of("ARTESANIAS Y RECUERDOS", "970510")
        ),
        Fires(
            "CMD-28",
            "finds under the code of clay",
            scene => scene.Of("PIEZAS PRECOLOMBINAS DE BARRO", "691490")
        ),
        Quiet("CMD-28", "handicraft", scene => scene.Of("WOODEN HANDICRAFTS", "442190")),
        Quiet(
            "CMD-28",
            "a handle with an antique finish",
            scene => scene.Of("DOOR HANDLES ANTIQUE BRASS FINISH", "830241")
        ),
        Lacks("CMD-28", Fact.Description, "no words", NoWords),
        Fires("CMD-29", "said to come back", scene => scene.Goods.Description = "BANANAS, RETURNED GOODS"),
        Fires("CMD-29", "the same goods in the box that left", scene => LeftBefore(scene, "080390")),
        Quiet("CMD-29", "other goods in the box that left", scene => LeftBefore(scene, "840810")),
        Lacks("CMD-29", Fact.History, "nothing is known yet", _ => { }),
        Fires("CMD-30", "bananas in a dry box", scene => scene.Unit.SizeType = Some.Code("45G1")),
        Fires(
            "CMD-30",
            "tiles in a reefer that runs",
            scene =>
            {
                scene.Of("CERAMIC TILES", "690721");
                scene.Unit.SetTemperatureC = Some.Number(5);
            }
        ),
        Quiet(
            "CMD-30",
            "tiles in a reefer that is switched off",
            scene => scene.Of("CERAMIC TILES", "690721")
        ),
        Quiet("CMD-30", "bananas in a reefer", scene => scene.Unit.SetTemperatureC = Some.Number(13.5m)),
        Quiet(
            "CMD-30",
            "an empty box",
            scene =>
            {
                scene.Unit.SizeType = Some.Code("45G1");
                scene.Unit.Fill = ContainerFill.Empty;
            }
        ),
        Lacks("CMD-30", Fact.SizeType, "type not known", scene => scene.Unit.SizeType = default),
        Fires("CMD-31", "bananas near freezing", scene => scene.Unit.SetTemperatureC = Some.Number(2)),
        Fires(
            "CMD-31",
            "frozen shrimps that thaw",
            scene =>
            {
                scene.Of("FROZEN SHRIMPS", "030617");
                scene.Unit.SetTemperatureC = Some.Number(4);
            }
        ),
        Quiet("CMD-31", "bananas at 13.5", scene => scene.Unit.SetTemperatureC = Some.Number(13.5m)),
        Lacks("CMD-31", Fact.Temperature, "no set-point", _ => { }),
    ];

    private static IEnumerable<IndicatorCase> Doubtful(string code, string description, string hs) =>
        [
            Fires(code, "from a sender never seen", scene => scene.Past(250, Others).Of(description, hs)),
            Fires(
                code,
                "from a sender of other goods",
                scene => scene.Past(250, Unchanged).Of(description, hs)
            ),
            Quiet(
                code,
                "from a sender of such goods",
                scene =>
                    scene.Past(250, (bill, _) => bill.Goods[0].HsCode = Some.Code(hs)).Of(description, hs)
            ),
            Quiet(code, "other goods", scene => scene.Past(250, Others).Of("SEWING MACHINES", "845210")),
            Lacks(code, Fact.History, "nothing is known yet", scene => scene.Of(description, hs)),
        ];

    private static void Unchanged(Bill bill, int number) { }

    private static void Others(Bill bill, int number)
    {
        bill.Parties[0] = Some.Party(PartyRole.Consignor, $"SENDER {number % 20} LTDA");
        bill.Parties[1] = Some.Party(PartyRole.Consignee, $"RECEIVER {number % 20} LTD");
    }

    private static void NoCode(Scene scene) => scene.Goods.HsCode = default;

    private static void NoWords(Scene scene)
    {
        scene.Goods.HsCode = default;
        scene.Goods.Description = null;
    }

    private static void Priced(Scene scene, decimal value, decimal freight)
    {
        scene.Bill.Value = Some.Money(value);
        scene.Bill.Freight = Some.Money(freight);
    }

    private static void ToBolivia(Scene scene, string consignee)
    {
        scene.On("CNSHG", "CLARI").Of("TILE ADHESIVE IN BAGS", "382450");
        scene.Bill.PlaceOfDelivery = Some.Port("BOLPB");
        scene.Bill.Parties[1] = Some.Party(PartyRole.Consignee, consignee);
    }

    private static void Acetone(Scene scene, decimal grossKg)
    {
        scene.Past(
            30,
            (bill, number) =>
            {
                bill.Goods[0].HsCode = Some.Code("291411");
                bill.Goods[0].GrossMassKg = Some.Number(950 + (number * 5));
            }
        );
        scene.Of("ACETONE", "291411");
        scene.Goods.GrossMassKg = Some.Number(grossKg);
    }

    private static void Branded(Scene scene, string description)
    {
        scene.Tables["brands"] = """{"words": ["ALFA", "BETA", "GAMMA"], "lang": ""}""";
        scene.Of(description, "640399");
    }

    private static void Shoes(Scene scene, decimal usdPerKg)
    {
        scene.Past(
            30,
            (bill, number) =>
            {
                bill.Goods[0].HsCode = Some.Code("640399");
                bill.Value = Some.Money((18 + (number % 5)) * 21_600m);
            }
        );
        scene.On("CNSHG", "NLRTM").Of("SPORTS SHOES", "640399");
        scene.Bill.Value = Some.Money(usdPerKg * 21_600m);
    }

    private static void Vehicles(Scene scene, params string[] numbers)
    {
        scene.Of("USED VEHICLES", "870323");
        foreach (var number in numbers)
            scene.Goods.Vins.Add(Some.Code(number));
    }

    private static void LeftBefore(Scene scene, string hs)
    {
        scene.Past(
            1,
            (bill, _) =>
            {
                bill.Nature = BillNature.Export;
                bill.Goods[0].HsCode = Some.Code(hs);
                bill.Loads.Add(new ContainerLoad { Container = Some.Unit("CSQU3054383"), GoodsLine = 1 });
            },
            message => message.Call.Arrival = Some.On(2026, 9, 20)
        );
        scene.Bill.Nature = BillNature.Import;
    }
}
