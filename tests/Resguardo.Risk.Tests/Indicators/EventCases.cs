using Resguardo.Risk.Facts;
using Resguardo.Risk.Lists;
using static Resguardo.Risk.Tests.Indicators.IndicatorCase;

namespace Resguardo.Risk.Tests.Indicators;

internal static class EventCases
{
    private const string Scan = Risk.Lists.EventCodes.Scan;
    private const string GateOut = Risk.Lists.EventCodes.GateOut;
    private const string LookUp = Risk.Lists.EventCodes.LookUp;
    private const string PickUp = Risk.Lists.EventCodes.PickUp;
    private const string Named = Risk.Lists.EventCodes.PickUpNamed;

    public static IReadOnlyList<IndicatorCase> All { get; } =
    [
        Fires(
            "EVT-01",
            "moved without an order",
            s => s.Happens(Risk.Lists.EventCodes.YardMove, 1, actor: "RTG4")
        ),
        Quiet("EVT-01", "moved by order", s => s.Happens(Risk.Lists.EventCodes.YardMove, 1, detail: "W77")),
        Lacks("EVT-01", Fact.Events, "not moved", _ => { }),
        Fires("EVT-02", "four look-ups by one user", s => Repeat(s, LookUp, 4, "user9")),
        Quiet("EVT-02", "three look-ups", s => Repeat(s, LookUp, 3, "user9")),
        Lacks("EVT-02", Fact.Events, "no log", _ => { }),
        Fires(
            "EVT-03",
            "picked up by another than named",
            s => s.Happens(Named, 1, actor: "UNO").Happens(PickUp, 2, actor: "DOS")
        ),
        Quiet(
            "EVT-03",
            "picked up by the one named",
            s => s.Happens(Named, 1, actor: "UNO").Happens(PickUp, 2, actor: "Uno S.A.")
        ),
        Lacks("EVT-03", Fact.Events, "nobody was named", _ => { }),
        Fires(
            "EVT-04",
            "asked for after it had gone",
            s => s.Happens(PickUp, 1).Happens(GateOut, 2).Happens(PickUp, 3)
        ),
        Quiet("EVT-04", "picked up once", s => s.Happens(PickUp, 1).Happens(GateOut, 2)),
        Lacks("EVT-04", Fact.Events, "still here", _ => { }),
        Fires(
            "EVT-05",
            "away for a day",
            s => s.Happens(Risk.Lists.EventCodes.Missing, 1).Happens(Risk.Lists.EventCodes.Found, 2)
        ),
        Quiet(
            "EVT-05",
            "away for half an hour",
            s => s.Happens(Risk.Lists.EventCodes.Missing, 1, 8).Happens(Risk.Lists.EventCodes.Found, 1, 8.5)
        ),
        Lacks("EVT-05", Fact.Events, "no inventory", _ => { }),
        .. Plain("EVT-06", Risk.Lists.EventCodes.ZoneBreach),
        .. Plain("EVT-07", Risk.Lists.EventCodes.CameraGap),
        Fires("EVT-08", "another number in the image", s => s.Happens(Scan, 1, detail: "MSKU0000006")),
        Fires(
            "EVT-08",
            "ordered, and gone unscanned",
            s => s.Happens(Risk.Lists.EventCodes.ScanExpected, 1).Happens(GateOut, 2)
        ),
        Quiet("EVT-08", "scanned", s => s.Happens(Scan, 1, detail: "CSQU 305438-3")),
        Lacks("EVT-08", Fact.Events, "no scan ordered", _ => { }),
        Fires(
            "EVT-09",
            "the analyst sees something",
            s => s.Happens(Risk.Lists.EventCodes.ScanAnomaly, 1, detail: "VOID")
        ),
        Fires("EVT-09", "a person inside", s => s.Happens(Risk.Lists.EventCodes.Person, 1)),
        Quiet("EVT-09", "a clean image", s => s.Happens(Scan, 1)),
        Lacks("EVT-09", Fact.Events, "no image", _ => { }),
        Fires("EVT-10", "an open alarm", s => s.Happens(Risk.Lists.EventCodes.RadiationAlarm, 1)),
        Quiet(
            "EVT-10",
            "an alarm that was explained",
            s =>
                s.Happens(Risk.Lists.EventCodes.RadiationAlarm, 1)
                    .Happens(Risk.Lists.EventCodes.RadiationAlarm, 2, detail: "RESOLVED")
        ),
        Lacks("EVT-10", Fact.Events, "no portal", _ => { }),
        .. Plain("EVT-11", Risk.Lists.EventCodes.Gas),
        .. Plain("EVT-12", Risk.Lists.EventCodes.Dog),
        .. Plain("EVT-13", Risk.Lists.EventCodes.Trace),
        Fires(
            "EVT-14",
            "intruders yesterday",
            s => s.Happens(Risk.Lists.EventCodes.Intrusion, 9).Happens(GateOut, 10)
        ),
        Quiet(
            "EVT-14",
            "intruders a week ago",
            s => s.Happens(Risk.Lists.EventCodes.Intrusion, 2).Happens(GateOut, 10)
        ),
        Lacks("EVT-14", Fact.Events, "no log", _ => { }),
    ];

    private static IEnumerable<IndicatorCase> Plain(string code, string happened) =>
        [
            Fires(code, "it happened", s => s.Happens(happened, 1)),
            Quiet(code, "something else happened", s => s.Happens(GateOut, 1)),
            Lacks(code, Fact.Events, "no events", _ => { }),
        ];

    private static void Repeat(Scene s, string code, int times, string actor)
    {
        for (var number = 0; number < times; number++)
            s.Happens(code, 1 + number, actor: actor);
    }
}

internal static class OtherModeCases
{
    public static IReadOnlyList<IndicatorCase> All { get; } =
    [
        Fires("AIR-01", "the last digit is wrong", s => ByAir(s, "020-12345676")),
        Quiet("AIR-01", "a sound number", s => ByAir(s, "020-12345675")),
        Quiet("AIR-01", "a bill of lading is none", _ => { }),
        Lacks("AIR-01", Fact.AirWaybill, "no number", s => ByAir(s, "")),
        Fires(
            "AIR-02",
            "bananas by air from Ecuador or Colombia",
            s => ByAir(s, "020-12345675").On("COBOG", "USMIA")
        ),
        Quiet(
            "AIR-02",
            "tiles by air",
            s => ByAir(s, "020-12345675").On("COBOG", "USMIA").Of("CERAMIC TILES", "690721")
        ),
        Lacks("AIR-02", Fact.Description, "no words", s => ByAir(s, "020-12345675").Goods.Description = null),
        Fires("RAL-01", "a wagon of the wrong number", s => OnRail(s, "218124712174")),
        Quiet("RAL-01", "a sound wagon", s => OnRail(s, "218124712173")),
        Quiet("RAL-01", "a container is no wagon", _ => { }),
        Lacks("RAL-01", Fact.Wagon, "no number", s => OnRail(s, "")),
        .. DocumentCases.Told("AIR-03", "AIR-04", "AIR-05", "AIR-06", "AIR-07", "RAL-02", "RAL-03"),
        .. DocumentCases.Told("LND-01", "LND-02", "LND-03", "LND-04", "LND-05", "LND-06"),
    ];

    private static Scene ByAir(Scene s, string number)
    {
        s.Bill = Some.Bill(number);
        s.Message.Call.Mode = "4";
        return s;
    }

    private static void OnRail(Scene s, string number)
    {
        s.Bill.Loads.Clear();
        var wagon = Resguardo.Manifests.Cargo.Container.Of(number, default);
        wagon.Kind = Resguardo.Manifests.Cargo.EquipmentKind.RailCar;
        s.Bill.Loads.Add(new Resguardo.Manifests.Cargo.ContainerLoad { Container = wagon });
    }
}
