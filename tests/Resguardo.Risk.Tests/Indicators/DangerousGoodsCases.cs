using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Lists;
using static Resguardo.Risk.Tests.Indicators.IndicatorCase;

namespace Resguardo.Risk.Tests.Indicators;

internal static class DangerousGoodsCases
{
    private static readonly DateTime Then = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Unspecified);

    public static IReadOnlyList<IndicatorCase> All { get; } =
    [
        Fires(
            "DGS-01",
            "fifteen degrees warmer than its neighbours",
            scene => scene.Event(EventCodes.Heat, Then, 15)
        ),
        Quiet(
            "DGS-01",
            "four degrees warmer",
            scene => scene.NotesWithoutOne().Event(EventCodes.Heat, Then, 4)
        ),
        Lacks("DGS-01", Fact.OfficerNote, "nobody looked", _ => { }),
        Fires("DGS-02", "a number in the words alone", scene => scene.Of("BATTERIES UN3480", "850760")),
        Fires(
            "DGS-02",
            "placards on a box without dangerous goods",
            scene => scene.Event(EventCodes.Placard, Then, detail: "3")
        ),
        Fires(
            "DGS-02",
            "dangerous goods in a box without placards",
            scene =>
            {
                Declare(scene, "1263", "3");
                scene.Event(EventCodes.NoPlacard, Then);
            }
        ),
        Quiet("DGS-02", "bananas", _ => { }),
        Quiet(
            "DGS-02",
            "the United Nations themselves",
            scene => scene.Goods.Description = "BOOKS OF THE UN FOR 2024"
        ),
        Quiet(
            "DGS-02",
            "placards on a box with dangerous goods",
            scene =>
            {
                Declare(scene, "1263", "3");
                scene.Event(EventCodes.Placard, Then, detail: "3");
            }
        ),
        Lacks("DGS-02", Fact.Events, "nobody saw the box", scene => Declare(scene, "1263", "3")),
        Fires(
            "DGS-03",
            "paint beside an oxidiser",
            scene =>
            {
                Declare(scene, "1263", "3");
                Declare(scene, "1942", "5.1");
            }
        ),
        Quiet(
            "DGS-03",
            "paint beside a corrosive",
            scene =>
            {
                Declare(scene, "1263", "3");
                Declare(scene, "1760", "8");
            }
        ),
        Quiet(
            "DGS-03",
            "limited quantities",
            scene =>
            {
                Declare(scene, "1263", "3", isLimited: true);
                Declare(scene, "1942", "5.1", isLimited: true);
            }
        ),
        Lacks("DGS-03", Fact.Container, "no container", scene => scene.Bill.Loads.Clear()),
        Fires("DGS-04", "paint as corrosive", scene => Declare(scene, "1263", "8")),
        Fires("DGS-04", "a number that does not exist", scene => Declare(scene, "3999", "3")),
        Quiet("DGS-04", "paint as flammable liquid", scene => Declare(scene, "1263", "3")),
        Fires(
            "DGS-05",
            "a box under gas that is not declared",
            scene => scene.Goods.Description = "COFFEE, CONTAINER UNDER FUMIGATION"
        ),
        Quiet(
            "DGS-05",
            "a box under gas that is declared",
            scene =>
            {
                scene.Goods.Description = "COFFEE, CONTAINER UNDER FUMIGATION";
                Declare(scene, "3359", "9");
            }
        ),
        Quiet(
            "DGS-05",
            "treated pallets",
            scene => scene.Goods.Description = "COFFEE ON FUMIGATED WOODEN PALLETS ISPM 15"
        ),
        Lacks("DGS-05", Fact.Description, "no words", scene => scene.Goods.Description = null),
        .. DocumentCases.Told("DGS-06"),
        Fires(
            "DGS-07",
            "dry ice that is not declared",
            scene => scene.Goods.Description = "VACCINES PACKED WITH DRY ICE"
        ),
        Quiet(
            "DGS-07",
            "dry ice that is declared",
            scene =>
            {
                scene.Goods.Description = "VACCINES PACKED WITH DRY ICE";
                Declare(scene, "1845", "9");
            }
        ),
        Lacks("DGS-07", Fact.OfficerNote, "no words and no notes", scene => scene.Goods.Description = null),
    ];

    private static void Declare(Scene scene, string un, string hazard, bool isLimited = false) =>
        scene.Goods.Dangerous.Add(
            new DangerousGoods
            {
                UnNumber = Some.Code(un),
                Class = Some.Code(hazard),
                IsLimitedQuantity = isLimited,
            }
        );
}
