using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Lists;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Indicators;

/// <summary>WGT: mass, volume and packages.</summary>
internal static class WeightIndicators
{
    private const string VerifiedMassFinding = "VGM_MISMATCH";

    public static Indicator[] All { get; } =
    [
        Indicator.OfBill("WGT-01", Packing.IsPackageWeightUnusual, "z", "percent"),
        Indicator.OfBill("WGT-02", Packing.IsDensityUnusual, "low", "high", "margin"),
        Indicator.OfUnit("WGT-03", IsLoadUnusual, "z", "percent"),
        Indicator.OfUnit("WGT-04", IsVerifiedMassOff, "kg", "percent"),
        Indicator.OfUnit("WGT-05", AreWeighingsApart, "kg", "percent"),
        Indicator.OfUnit("WGT-06", IsTooHeavy, "percent"),
        Indicator.OfBill("WGT-07", Packing.AreWeightsEqual, "units"),
        Indicator.OfBill("WGT-08", Packing.DoCountsDiffer),
        Indicator.OfBill("WGT-09", Packing.IsNetShareUnusual, "low", "high", "margin"),
        Indicator.OfBill("WGT-10", Packing.IsVolumeTooLarge),
    ];

    private static Answer IsLoadUnusual(Evidence e)
    {
        if (e.Unit is not { IsContainer: true, IsEmpty: false } unit || e.Consignment.IsUnitOnly)
            return Answer.No;
        if (unit.GrossKg is not { } grossKg)
            return Answer.Lacks(Fact.GrossMass);
        if (unit.Size is null)
            return Answer.Lacks(Fact.SizeType);
        if (e.Consignment.Hs.Four.IsNone || e.Consignment.GoodsArray.Length != 1)
            return Answer.Lacks(Fact.HsCode);
        var usual = e.History.MeasuredBefore(
            MeasureKind.UnitGross,
            HistoryKeys.UnitGross(e.Consignment.Hs, unit)
        );
        if (usual?.RobustScore(grossKg) is not { } score)
            return Answer.Lacks(Fact.Baseline);
        return Math.Abs(score) > e.Limit("z") && Past.IsApart(grossKg, usual.Median, e.Limit("percent"))
            ? Answer.Yes(Answer.Text(grossKg), Answer.Text(usual.Median), DataSource.History)
            : Answer.No;
    }

    // What is declared for the unit may or may not hold the tare. What is declared in this bill may be a part of the load:
    // then only a box that weighs less than its part is odd.
    private static Answer IsVerifiedMassOff(Evidence e)
    {
        if (e.Unit is not { IsContainer: true, IsEmpty: false } unit)
            return Answer.No;
        // The checks see all bills of the container.
        foreach (var finding in e.Findings)
        {
            if (finding.Code == VerifiedMassFinding && finding.Container == unit.Number)
                return Answer.Yes(finding.Found ?? "", finding.Expected ?? "", DataSource.Checks);
        }
        if (unit.VerifiedGrossKg is not { } verified)
            return Answer.Lacks(Fact.VerifiedGrossMass);
        if (unit.TareKg is not { } tare)
            return Answer.Lacks(Fact.SizeType);
        var cargo = verified - tare;
        if (Consignment.Positive(unit.Container.GrossMassKg.Value) is { } declared)
        {
            var nearest = Math.Abs(cargo - declared) < Math.Abs(verified - declared) ? cargo : verified;
            return Math.Abs(nearest - declared) > Tolerance(e, declared)
                ? Answer.Yes(Answer.Text(cargo), Answer.Text(declared), DataSource.Bill)
                : Answer.No;
        }
        if (unit.GrossKg is not { } part)
            return Answer.Lacks(Fact.GrossMass);
        return part - cargo > Tolerance(e, part)
            ? Answer.Yes(Answer.Text(cargo), Answer.Text(part), DataSource.Bill)
            : Answer.No;
    }

    private static Answer AreWeighingsApart(Evidence e)
    {
        if (e.Unit is not { IsContainer: true } unit)
            return Answer.Lacks(Fact.Container);
        var before = unit.VerifiedGrossKg;
        var isWeighed = false;
        foreach (var one in Past.Events(e, unit))
        {
            if (one.Code != EventCodes.Weigh || one.IsPlan || one.Value is not { } weighed)
                continue;
            isWeighed = true;
            if (before is { } earlier && Math.Abs(weighed - earlier) > Tolerance(e, earlier))
                return Answer.Yes(Answer.Text(weighed), Answer.Text(earlier), DataSource.Events) with
                {
                    Date = DateOnly.FromDateTime(one.Time),
                };
            before = weighed;
        }
        return isWeighed && before is not null ? Answer.No : Answer.Lacks(Fact.Weighing);
    }

    private static Answer IsTooHeavy(Evidence e)
    {
        if (e.Unit is not { IsContainer: true } unit)
            return Answer.Lacks(Fact.Container);
        if (unit.Size is not { } size)
            return Answer.Lacks(Fact.SizeType);
        var total =
            unit.VerifiedGrossKg ?? (unit.GrossKg is { } grossKg ? grossKg + (unit.TareKg ?? 0) : null);
        if (total is null)
            return Answer.Lacks(Fact.GrossMass);
        // The plate on the door decides; single boxes are rated some per cent above what is usual for their kind. What is
        // declared for the unit may hold the tare already, so that a total above by the tare alone counts half.
        var allowed = size.MaxGrossKg * (1 + (e.Limit("percent") / 100));
        return total > allowed
            ? Answer
                .Yes(Answer.Text(total.Value), Answer.Text(size.MaxGrossKg), DataSource.CodeList)
                .With((unit.VerifiedGrossKg ?? unit.GrossKg) > allowed ? 1 : 0.5)
            : Answer.No;
    }

    private static double Tolerance(Evidence e, double kg) =>
        Math.Max(e.Limit("kg"), e.Limit("percent") / 100 * kg);
}
