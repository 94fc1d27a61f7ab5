using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using static Resguardo.Risk.Tests.Indicators.IndicatorCase;

namespace Resguardo.Risk.Tests.Indicators;

internal static class ValueCases
{
    public static IReadOnlyList<IndicatorCase> All { get; } =
    [
        Fires(
            "VAL-01",
            "bananas at the price of silver",
            scene => Known(scene).Bill.Value = Some.Money(900_000)
        ),
        Fires("VAL-01", "bananas for nothing", scene => Known(scene).Bill.Value = Some.Money(100)),
        Quiet("VAL-01", "bananas at their price", scene => Known(scene).Bill.Value = Some.Money(15_500)),
        Lacks("VAL-01", Fact.Value, "no value", _ => { }),
        Lacks(
            "VAL-01",
            Fact.Baseline,
            "another currency",
            scene => Known(scene).Bill.Value = Some.Money(15_500, "EUR")
        ),
        Fires(
            "VAL-02",
            "half the value in a dry box",
            scene =>
            {
                Priced(scene, 10_000, 5_000);
                scene.Unit.SizeType = Some.Code("45G1");
            }
        ),
        Quiet("VAL-02", "half the value in a reefer", scene => Priced(scene, 10_000, 5_000)),
        Lacks("VAL-02", Fact.Freight, "no freight", scene => scene.Bill.Value = Some.Money(10_000)),
        Lacks(
            "VAL-02",
            Fact.Freight,
            "freight in another currency",
            scene =>
            {
                Priced(scene, 10_000, 5_000);
                scene.Bill.Freight = Some.Money(5_000, "EUR");
            }
        ),
        Fires(
            "VAL-03",
            "three times the usual freight",
            scene => Known(scene).Bill.Freight = Some.Money(9_000)
        ),
        Quiet("VAL-03", "the usual freight", scene => Known(scene).Bill.Freight = Some.Money(3_050)),
        Lacks("VAL-03", Fact.Baseline, "a new lane", scene => scene.Bill.Freight = Some.Money(3_000)),
        Fires("VAL-04", "the same odd value for the third time", scene => Repeated(scene, 2, 12_345)),
        Fires("VAL-04", "the same round value for the second time", scene => Repeated(scene, 1, 12_000)),
        Quiet("VAL-04", "the same odd value for the second time", scene => Repeated(scene, 1, 12_345)),
        Quiet("VAL-04", "a round value alone", scene => Repeated(scene, 0, 12_000)),
        Lacks("VAL-04", Fact.Value, "no value", _ => { }),
        Fires("VAL-05", "other spirits at the price of whisky", scene => Spirits(scene, 11)),
        Quiet("VAL-05", "other spirits at their own price", scene => Spirits(scene, 1.5m)),
        Lacks(
            "VAL-05",
            Fact.Reference,
            "goods without such a neighbour",
            scene => Known(scene).Bill.Value = Some.Money(15_500)
        ),
        .. DocumentCases.Told("VAL-06", "VAL-07", "VAL-08"),
    ];

    private static Scene Known(Scene scene) =>
        scene.Past(
            30,
            (bill, number) =>
            {
                bill.Value = Some.Money(15_000 + (number * 50));
                bill.Freight = Some.Money(2_900 + (number * 10));
            }
        );

    private static void Priced(Scene scene, decimal value, decimal freight)
    {
        scene.Bill.Value = Some.Money(value);
        scene.Bill.Freight = Some.Money(freight);
    }

    private static void Repeated(Scene scene, int times, decimal value)
    {
        scene.Past(times, (bill, _) => bill.Value = Some.Money(value));
        scene.Bill.Value = Some.Money(value);
    }

    private static void Spirits(Scene scene, decimal usdPerKg)
    {
        scene.Past(30, (bill, number) => Load(bill, "220890", 1.2m + (number * 0.02m)));
        scene.Past(30, (bill, number) => Load(bill, "220830", 10 + (number * 0.1m)));
        Load(scene.Bill, "220890", usdPerKg);
    }

    private static void Load(Bill bill, string hs, decimal usdPerKg)
    {
        bill.Goods[0].HsCode = Some.Code(hs);
        bill.Value = Some.Money(usdPerKg * 21_600);
    }
}
