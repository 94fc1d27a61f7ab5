using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Lists;
using static Resguardo.Risk.Tests.Indicators.IndicatorCase;

namespace Resguardo.Risk.Tests.Indicators;

internal static class WeightCases
{
    private static readonly DateTime Then = new(2026, 11, 3, 8, 0, 0, DateTimeKind.Unspecified);
    private static readonly string[] Boxes =
    [
        "MSKU0000006",
        "CSQU3054383",
        "ABCU1234560",
        "TEMU0001234",
        "SZLU9051233",
    ];

    public static IReadOnlyList<IndicatorCase> All { get; } =
    [
        Fires("WGT-01", "banana cartons of 40 kg", scene => scene.Goods.Packages = Some.Number(540)),
        Fires(
            "WGT-01",
            "far from what was seen here",
            scene =>
            {
                Known(scene);
                scene.Goods.GrossMassKg = Some.Number(30_000);
            }
        ),
        Quiet("WGT-01", "banana cartons of 20 kg", _ => { }),
        Quiet("WGT-01", "rice in small bags", scene => Packed(scene, "100630", "BG", 860, 21_600)),
        Lacks("WGT-01", Fact.Packages, "no packages", scene => scene.Goods.Packages = default),
        Lacks(
            "WGT-01",
            Fact.Baseline,
            "packages of any kind of goods",
            scene => Packed(scene, "850440", "PK", 10, 3_000)
        ),
        Fires("WGT-02", "feathers as heavy as stones", scene => Known(scene).Goods.VolumeM3 = Some.Number(5)),
        Quiet("WGT-02", "as dense as ever", scene => Known(scene).Goods.VolumeM3 = Some.Number(61)),
        Quiet("WGT-02", "a little denser than ever", scene => Known(scene).Goods.VolumeM3 = Some.Number(54)),
        Lacks("WGT-02", Fact.Volume, "no volume", _ => { }),
        Fires(
            "WGT-03",
            "a box a quarter full",
            scene => Known(scene).Bill.Loads[0].GrossMassKg = Some.Number(5_000)
        ),
        Quiet("WGT-03", "an ordinary load", scene => Known(scene)),
        Lacks("WGT-03", Fact.Baseline, "nothing to compare", _ => { }),
        Fires("WGT-04", "weighed far less than declared", scene => Verified(scene, 20_000)),
        Fires(
            "WGT-04",
            "weighed far more than the unit's declared mass",
            scene =>
            {
                Verified(scene, 29_500);
                scene.Unit.GrossMassKg = Some.Number(21_600);
            }
        ),
        Fires(
            "WGT-04",
            "the checks, which see all bills of the box, say so",
            scene =>
                scene.Findings.Add(
                    new Finding(new FindingKind("VGM_MISMATCH", Severity.Warning), default)
                    {
                        Container = scene.Unit.Number,
                        Found = "31900",
                        Expected = "26200",
                    }
                )
        ),
        Quiet("WGT-04", "weighed as declared", scene => Verified(scene, 26_250)),
        Quiet(
            "WGT-04",
            "weighed more than this bill's part of a shared box",
            scene => Verified(scene, 29_500)
        ),
        Quiet(
            "WGT-04",
            "the unit's declared mass holds the tare",
            scene =>
            {
                Verified(scene, 26_250);
                scene.Unit.GrossMassKg = Some.Number(26_200);
            }
        ),
        Lacks("WGT-04", Fact.VerifiedGrossMass, "not weighed", _ => { }),
        Fires(
            "WGT-05",
            "heavier after some hours",
            scene =>
                scene.Event(EventCodes.Weigh, Then, 26_000).Event(EventCodes.Weigh, Then.AddHours(5), 27_500)
        ),
        Fires(
            "WGT-05",
            "other than verified",
            scene =>
            {
                Verified(scene, 26_000);
                scene.Event(EventCodes.Weigh, Then, 27_500);
            }
        ),
        Quiet(
            "WGT-05",
            "within the error of a scale",
            scene =>
                scene.Event(EventCodes.Weigh, Then, 26_000).Event(EventCodes.Weigh, Then.AddHours(5), 26_200)
        ),
        Lacks("WGT-05", Fact.Weighing, "no weighbridge", scene => Verified(scene, 26_000)),
        Fires(
            "WGT-06",
            "36 tonnes in forty feet",
            scene => scene.Bill.Loads[0].GrossMassKg = Some.Number(36_000)
        ),
        Quiet("WGT-06", "an ordinary load", _ => { }),
        Quiet(
            "WGT-06",
            "a full reefer whose plate allows more than is usual",
            scene => scene.Bill.Loads[0].GrossMassKg = Some.Number(28_500)
        ),
        Lacks("WGT-06", Fact.SizeType, "type not known", scene => scene.Unit.SizeType = default),
        Fires(
            "WGT-07",
            "five boxes of logs to the kilogram",
            scene => Units(scene.Of("ROUND LOGS", "440349"), 5, packages: null)
        ),
        Quiet("WGT-07", "five boxes with as many cartons", scene => Units(scene, 5, packages: 1080)),
        Quiet(
            "WGT-07",
            "two boxes of logs",
            scene => Units(scene.Of("ROUND LOGS", "440349"), 2, packages: null)
        ),
        Lacks("WGT-07", Fact.HsCode, "no code", scene => scene.Goods.HsCode = default),
        Fires(
            "WGT-08",
            "fewer in the containers than on the bill",
            scene =>
            {
                scene.Bill.DeclaredPackages = Some.Number(1080);
                scene.Bill.Loads[0].Packages = Some.Number(1000);
            }
        ),
        Quiet("WGT-08", "as many everywhere", _ => { }),
        Lacks(
            "WGT-08",
            Fact.Packages,
            "nothing is counted",
            scene =>
            {
                scene.Goods.Packages = default;
                scene.Bill.Loads[0].Packages = default;
            }
        ),
        Fires("WGT-09", "net above gross", scene => scene.Goods.NetMassKg = Some.Number(22_000)),
        Fires("WGT-09", "half of it packaging", scene => Known(scene).Goods.NetMassKg = Some.Number(11_000)),
        Quiet("WGT-09", "as usual", scene => Known(scene).Goods.NetMassKg = Some.Number(19_600)),
        Lacks("WGT-09", Fact.NetMass, "no net mass", _ => { }),
        Fires("WGT-10", "200 m³ in one box", scene => scene.Goods.VolumeM3 = Some.Number(200)),
        Quiet("WGT-10", "60 m³ in a high cube", scene => scene.Goods.VolumeM3 = Some.Number(60)),
        Quiet(
            "WGT-10",
            "a flat rack",
            scene =>
            {
                scene.Goods.VolumeM3 = Some.Number(200);
                scene.Unit.SizeType = Some.Code("42P1");
            }
        ),
        Lacks("WGT-10", Fact.Volume, "no volume", _ => { }),
    ];

    private static Scene Known(Scene scene) =>
        scene.Past(
            40,
            (bill, number) =>
            {
                var grossKg = 21_400m + (number * 10);
                bill.Goods[0].GrossMassKg = Some.Number(grossKg);
                bill.Goods[0].NetMassKg = Some.Number(grossKg * (0.9m + (number % 4 * 0.005m)));
                bill.Goods[0].VolumeM3 = Some.Number(60 + (number % 5));
                bill.Loads.Add(
                    new ContainerLoad
                    {
                        Container = Some.Unit($"TEMU{number:0000000}"),
                        GoodsLine = 1,
                        GrossMassKg = Some.Number(grossKg),
                    }
                );
            }
        );

    private static void Packed(Scene scene, string hs, string package, decimal packages, decimal grossKg)
    {
        scene.Goods.HsCode = Some.Code(hs);
        scene.Goods.PackageType = Some.Code(package);
        scene.Goods.Packages = Some.Number(packages);
        scene.Goods.GrossMassKg = Some.Number(grossKg);
    }

    private static void Verified(Scene scene, decimal kg)
    {
        scene.Unit.VerifiedGrossMassKg = Some.Number(kg);
        scene.Unit.TareKg = Some.Number(4_600);
    }

    private static void Units(Scene scene, int count, decimal? packages)
    {
        scene.Bill.Loads.Clear();
        foreach (var box in Boxes[..count])
        {
            scene.Bill.Loads.Add(
                new ContainerLoad
                {
                    Container = Some.Unit(box),
                    GoodsLine = 1,
                    Packages = packages is { } number ? Some.Number(number) : default,
                    GrossMassKg = Some.Number(21_600),
                }
            );
        }
    }
}
