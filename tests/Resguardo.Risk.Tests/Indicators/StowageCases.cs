using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Lists;
using static Resguardo.Risk.Tests.Indicators.IndicatorCase;

namespace Resguardo.Risk.Tests.Indicators;

internal static class StowageCases
{
    public static IReadOnlyList<IndicatorCase> All { get; } =
    [
        Fires(
            "STW-01",
            "first tier on deck, forty feet",
            s => s.Stowed("0380482").Goes(BillNature.Transhipment)
        ),
        Fires("STW-01", "from the lashing bridge", s => s.Stowed("0380484").Goes(BillNature.Transhipment)),
        Fires(
            "STW-01",
            "the aft of two twenty-foot units",
            s => s.Stowed("0390482", "0370482").Goes(BillNature.Transhipment)
        ),
        Quiet(
            "STW-01",
            "the forward of two twenty-foot units",
            s => s.Stowed("0370482", "0390482").Goes(BillNature.Transhipment)
        ),
        Fires(
            "STW-01",
            "a forward twenty-foot unit with nothing behind it",
            s => s.Stowed("0370482", "0390282", "0390484").Goes(BillNature.Transhipment)
        ),
        Quiet("STW-01", "in the hold", s => s.Stowed("0380402").Goes(BillNature.Transhipment)),
        Quiet("STW-01", "high up", s => s.Stowed("0380490").Goes(BillNature.Transhipment)),
        Lacks("STW-01", Fact.Direction, "an unknown way", s => s.Stowed("0380482")),
        Lacks("STW-01", Fact.StowPlan, "no plan", _ => { }),
        Fires("STW-02", "the outermost row", s => s.Stowed("0381282", "0380282", "0381082")),
        Quiet("STW-02", "an inner row", s => s.Stowed("0380282", "0381282")),
        Lacks("STW-02", Fact.StowPlan, "no plan", _ => { }),
        Fires("STW-03", "instructed elsewhere than planned", s => Instructed(s, "0380482", "0380402")),
        Quiet("STW-03", "planned as instructed", s => Instructed(s, "0380402", "0380402")),
        Lacks("STW-03", Fact.StowPlan, "no plan", _ => { }),
        Fires("STW-04", "came off another slot", s => Discharged(s, "0380482", "0380402")),
        Quiet("STW-04", "came off its slot", s => Discharged(s, "0380482", "0380482")),
        Lacks("STW-04", Fact.DischargeReport, "no report", s => s.Stowed("0380482")),
        Fires(
            "STW-05",
            "on the manifest and not on the plan",
            s =>
                s.Stow = StowBoard.Read([
                    Some.Message("0001", MessageKind.StowPlan),
                    Scene.At("MSKU0000006", "0380482"),
                ])
        ),
        Quiet("STW-05", "on both", s => s.Stowed("0380482")),
        Lacks("STW-05", Fact.StowPlan, "no plan", _ => { }),
        .. DocumentCases.Told("STW-06", "STW-07", "STW-08", "STW-09", "STW-10", "STW-11", "STW-12"),
    ];

    private static void Instructed(Scene s, string plan, string instructed) =>
        s.Stow = StowBoard.Read([
            Some.Message("0001", MessageKind.StowPlan),
            Scene.At(s.Unit.Number, plan),
            Some.Message("0001", MessageKind.StowInstructions),
            Scene.At(s.Unit.Number, instructed),
        ]);

    private static void Discharged(Scene s, string plan, string discharged) =>
        s.Stow = StowBoard.Read([
            Some.Message("0001", MessageKind.StowPlan),
            Scene.At(s.Unit.Number, plan),
            Some.Message("0001", MessageKind.DischargeReport),
            Scene.At(s.Unit.Number, discharged),
        ]);
}
