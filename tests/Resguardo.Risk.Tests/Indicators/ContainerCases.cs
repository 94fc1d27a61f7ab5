using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Lists;
using static Resguardo.Risk.Tests.Indicators.IndicatorCase;

namespace Resguardo.Risk.Tests.Indicators;

internal static class ContainerCases
{
    private const string GateOut = Risk.Lists.EventCodes.GateOut;
    private const string Sighted = Risk.Lists.EventCodes.Sighted;

    public static IReadOnlyList<IndicatorCase> All { get; } =
    [
        Fires("CTR-01", "the last digit is wrong", s => s.Bill = Some.Bill("BL1", "CSQU3054384")),
        Quiet("CTR-01", "a sound number", _ => { }),
        Quiet("CTR-01", "remainder ten is written as 0", s => s.Bill = Some.Bill("BL1", "TSTU1000030")),
        Lacks("CTR-01", Fact.Container, "no number yet", s => Numbered(s, "TBA")),
        Fires("CTR-02", "an owner of no register", s => s.Bill = Some.Bill("BL1", Sound("QQQU"))),
        Quiet("CTR-02", "Maersk", s => s.Bill = Some.Bill("BL1", "MSKU0000006")),
        Lacks("CTR-02", Fact.Container, "no sound number", s => s.Bill = Some.Bill("BL1", "CSQU3054384")),
        Fires(
            "CTR-03",
            "Guayaquil in the morning, Rotterdam at noon",
            s => s.Happens(Sighted, 10, 8).Happens(Sighted, 10, 12, place: "NLRTM")
        ),
        Fires(
            "CTR-03",
            "Rotterdam yesterday by an earlier file, Guayaquil today",
            s =>
            {
                s.Happens(Sighted, 9, 20, place: "NLRTM");
                var facts = Some.Facts(s.Bill);
                Risk.Indicators.EventLearning.Learn(s.History, facts, s.Lists.Events!);
                s.Forget().Happens(Sighted, 10, 1);
            }
        ),
        Quiet(
            "CTR-03",
            "Guayaquil, and Rotterdam three weeks later",
            s => s.Happens(Sighted, 1).Happens(Sighted, 22, place: "NLRTM")
        ),
        Lacks("CTR-03", Fact.Events, "never sighted", _ => { }),
        Fires(
            "CTR-04",
            "sold for scrap",
            s => s.Happens(Risk.Lists.EventCodes.OutOfFleet, 1, detail: "SCRAPPED")
        ),
        Quiet("CTR-04", "in service", s => s.Happens(GateOut, 1)),
        Lacks("CTR-04", Fact.Events, "no events", _ => { }),
        Fires(
            "CTR-05",
            "a reefer was seen as a dry box",
            s => s.Happens(Risk.Lists.EventCodes.SizeTypeSeen, 1, detail: "45G1")
        ),
        Fires("CTR-05", "it was twenty feet long last time", s => s.Past(1, (bill, _) => Load(bill, "22R1"))),
        Quiet("CTR-05", "the same as last time", s => s.Past(1, (bill, _) => Load(bill, "45R1"))),
        Lacks("CTR-05", Fact.History, "nobody saw it", _ => { }),
        Fires(
            "CTR-06",
            "shipper-owned, and the shipper is new",
            s =>
            {
                s.Unit.IsShipperOwned = true;
                s.Past(3, (bill, _) => bill.Parties[0].Name = "OTHERS SA");
            }
        ),
        Quiet("CTR-06", "the carrier's own", _ => { }),
        Lacks("CTR-06", Fact.History, "no history", s => s.Unit.IsShipperOwned = true),
        Fires("CTR-12", "a find in this very container", s => s.Examined(1, 1, about: _ => { })),
        Quiet("CTR-12", "finds in others", s => s.Examined(1, 1)),
        Lacks("CTR-12", Fact.Outcomes, "no outcomes", _ => { }),
        Fires(
            "CTR-13",
            "empty, the way that cargo goes",
            s =>
            {
                s.Past(120, OneInTenTurned);
                s.Unit.Fill = ContainerFill.Empty;
            }
        ),
        Quiet(
            "CTR-13",
            "empty, back against the cargo",
            s =>
            {
                s.Past(120, (bill, _) => Turned(bill));
                s.Unit.Fill = ContainerFill.Empty;
            }
        ),
        Lacks("CTR-13", Fact.Baseline, "nobody knows the flow", s => s.Unit.Fill = ContainerFill.Empty),
        Lacks(
            "CTR-13",
            Fact.Baseline,
            "cargo was seen going one way only",
            s =>
            {
                s.Past(120, (_, _) => { });
                s.Unit.Fill = ContainerFill.Empty;
            }
        ),
        Fires("CTR-15", "back after three weeks where a day is usual", s => Returned(s, 22)),
        Quiet("CTR-15", "back the next day", s => Returned(s, 2)),
        Lacks("CTR-15", Fact.Events, "no events", _ => { }),
        Fires(
            "CTR-16",
            "opened after it was sealed",
            s =>
                s.Happens(Risk.Lists.EventCodes.Seal, 1, detail: "ML3054383")
                    .Happens(Risk.Lists.EventCodes.DoorOpen, 3)
        ),
        Quiet(
            "CTR-16",
            "opened before it was sealed",
            s =>
                s.Happens(Risk.Lists.EventCodes.DoorOpen, 1)
                    .Happens(Risk.Lists.EventCodes.Seal, 3, detail: "ML3054383")
        ),
        Lacks("CTR-16", Fact.Events, "no device", _ => { }),
        Fires(
            "CTR-17",
            "an open top without a seal",
            s =>
            {
                s.Unit.SizeType = Some.Code("42U1");
                s.Unit.Seals.Clear();
            }
        ),
        Quiet("CTR-17", "a sealed open top", s => s.Unit.SizeType = Some.Code("42U1")),
        Lacks("CTR-17", Fact.SizeType, "no type", s => s.Unit.SizeType = default),
        .. DocumentCases.Told("CTR-07", "CTR-08", "CTR-09", "CTR-10", "CTR-11", "CTR-14", "CTR-18"),
    ];

    private static string Sound(string prefix)
    {
        for (var digit = '0'; digit <= '9'; digit++)
        {
            if (Codes.ContainerNumber.TryParse($"{prefix}123456{digit}", out var number))
                return number.Text;
        }
        throw new ArgumentException("No digit completes it.", nameof(prefix));
    }

    private static void Numbered(Scene s, string number)
    {
        s.Bill.Loads.Clear();
        s.Bill.Loads.Add(new ContainerLoad { Container = Container.Of(number, default), GoodsLine = 1 });
    }

    private static void Load(Bill bill, string sizeType) =>
        bill.Loads.Add(new ContainerLoad { Container = Some.Unit("CSQU3054383", sizeType: sizeType) });

    private static void Turned(Bill bill) =>
        (bill.PortOfLoading, bill.PortOfDischarge) = (bill.PortOfDischarge, bill.PortOfLoading);

    private static void OneInTenTurned(Bill bill, int number)
    {
        if (number % 10 == 0)
            Turned(bill);
    }

    private static void Returned(Scene s, int day)
    {
        for (var number = 0; number < 30; number++)
        {
            s.History.BeginCall(0);
            s.History.Measure(
                MeasureKind.ReturnHours,
                Risk.Statistics.Hash64.Of("ECGYE"),
                24 + number,
                Some.Today.DayNumber
            );
        }
        s.History.BeginCall(0);
        s.Happens(GateOut, 1).Happens(Risk.Lists.EventCodes.EmptyReturn, day);
    }
}
