using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Lists;
using static Resguardo.Risk.Tests.Indicators.IndicatorCase;

namespace Resguardo.Risk.Tests.Indicators;

internal static class SealCases
{
    private const string Seal = Risk.Lists.EventCodes.Seal;
    private const string Reseal = Risk.Lists.EventCodes.Reseal;

    public static IReadOnlyList<IndicatorCase> All { get; } =
    [
        Fires("SEL-01", "the gate read another number", s => s.Happens(Seal, 1, detail: "XX999999")),
        Fires("SEL-01", "the plan has another number", s => Planned(s, "XX999999")),
        Quiet("SEL-01", "the gate read the same", s => s.Happens(Seal, 1, detail: "ML-3054383")),
        Quiet(
            "SEL-01",
            "customs put on a new one",
            s => s.Happens(Reseal, 1, detail: "AD1").Happens(Seal, 2, detail: "AD1")
        ),
        Lacks("SEL-01", Fact.Events, "nobody read it", _ => { }),
        Fires("SEL-02", "full and without a seal", s => s.Unit.Seals.Clear()),
        Fires(
            "SEL-02",
            "the seal was missing at the gate",
            s => s.Happens(Risk.Lists.EventCodes.SealMissing, 1)
        ),
        Quiet("SEL-02", "sealed", _ => { }),
        Quiet(
            "SEL-02",
            "empty",
            s =>
            {
                s.Unit.Seals.Clear();
                s.Unit.Fill = ContainerFill.Empty;
            }
        ),
        Lacks("SEL-02", Fact.Container, "loose cargo", s => Loose(s)),
        Fires("SEL-03", "the seal of another container", s => Elsewhere(s, "ML3054383", 2026)),
        Quiet("SEL-03", "seals of its own", s => Elsewhere(s, "ML0000006", 2026)),
        Quiet("SEL-03", "the seal was on another three years ago", s => Elsewhere(s, "ML3054383", 2023)),
        Lacks("SEL-03", Fact.Seal, "no seal", s => s.Unit.Seals.Clear()),
        Fires("SEL-04", "letters where the carrier has digits", s => Format(s, "ML########")),
        Quiet("SEL-04", "as the carrier's seals are", s => Format(s, "ML#######")),
        Lacks("SEL-04", Fact.Reference, "nobody knows the carrier's seals", _ => { }),
        Fires(
            "SEL-07",
            "another number without an authority",
            s => s.Happens(Seal, 1, detail: "ML3054383").Happens(Seal, 5, detail: "ML7777777")
        ),
        Quiet(
            "SEL-07",
            "another number after an official re-sealing",
            s =>
                s.Happens(Seal, 1, detail: "ML3054383")
                    .Happens(Reseal, 3, detail: "AD1")
                    .Happens(Seal, 5, detail: "AD1")
        ),
        Lacks("SEL-07", Fact.Events, "no events", _ => { }),
        Fires(
            "SEL-08",
            "re-sealed twice",
            s => s.Happens(Reseal, 1, detail: "AD1").Happens(Reseal, 4, detail: "AD2")
        ),
        Quiet("SEL-08", "re-sealed once", s => s.Happens(Reseal, 1, detail: "AD1")),
        Lacks("SEL-08", Fact.Events, "no events", _ => { }),
        .. DocumentCases.Told("SEL-05", "SEL-06", "SEL-09", "SEL-10"),
    ];

    private static void Planned(Scene s, string seal) =>
        s.Stow = StowBoard.Read([
            Some.Message("0001", MessageKind.StowPlan),
            Scene.At(s.Unit.Number, "0390482", seal),
        ]);

    private static void Loose(Scene s)
    {
        s.Unit.Kind = EquipmentKind.BreakBulk;
        s.Unit.Seals.Clear();
    }

    private static void Elsewhere(Scene s, string seal, int year) =>
        s.Past(
            1,
            (bill, _) => bill.Loads.Add(new ContainerLoad { Container = Some.Unit("MSKU0000006", seal) }),
            message => message.Call.Arrival = Some.On(year, 10, 1)
        );

    private static void Format(Scene s, string pattern) =>
        s.Tables["sealFormats"] = $$"""{"key": "CSQU", "pattern": "{{pattern}}"}""";
}
