using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Summaries;

namespace Resguardo.Manifests.Checks;

/// <summary>Packages, weights and room: of bills against their parts, and of containers against what such a container bears.</summary>
internal static class WeightChecks
{
    private const decimal OneKilogram = 1;

    // Boxes of one kind differ by some 10 % in tare, and old ones by more.
    private const decimal LightestTare = 0.7m;
    private const decimal HeaviestTare = 1.5m;
    private const decimal HeaviestStatedTare = 1.2m;

    public static void PackagesOfContainers(BillFacts bill, CallContext call, Reporter report)
    {
        if (bill.Packages is { } whole && bill.LoadsPackages is { } parts && whole != parts)
            report.Add(
                CheckFindings.PackagesBlVsContainers,
                PlaceOf(bill.Bill.DeclaredPackages, bill),
                ValueText.Of(whole),
                ValueText.Of(parts)
            );
    }

    public static void PackagesOfGoods(BillFacts bill, CallContext call, Reporter report)
    {
        if (
            bill.Bill.DeclaredPackages.Value is { } whole
            && bill.GoodsPackages is { } parts
            && whole != parts
        )
            report.Add(
                CheckFindings.PackagesBlVsGoods,
                PlaceOf(bill.Bill.DeclaredPackages, bill),
                ValueText.Of(whole),
                ValueText.Of(parts)
            );
    }

    // Where the parts have no weight of their own, the units that the file lists bound them: a bill in shared containers may
    // weigh less than they do, but not more.
    public static void GrossOfContainers(BillFacts bill, CallContext call, Reporter report)
    {
        if (bill.IsOfEmpties || bill.GrossKg is not { } whole || bill.UnitCount == 0)
            return;
        var isSplit = bill.LoadsGrossKg is not null;
        var parts = bill.LoadsGrossKg ?? UnitsGross(bill);
        if (parts is not { } sum || sum <= 0)
            return;
        var difference = whole - sum;
        if (
            IsNear(difference, whole, call.Options.WeightTolerance)
            || (difference < 0 && !isSplit)
            || (
                TareOf(bill) is { } tare
                && IsNear(Math.Abs(difference) - tare, whole, call.Options.WeightTolerance)
            )
        )
            return;
        report.Add(
            CheckFindings.GrossBlVsContainers,
            PlaceOf(bill.Bill.DeclaredGrossMassKg, bill),
            ValueText.Of(whole),
            ValueText.Of(sum)
        );
    }

    public static void GrossOfGoods(BillFacts bill, CallContext call, Reporter report)
    {
        if (
            !bill.IsOfEmpties
            && bill.Bill.DeclaredGrossMassKg.Value is { } whole
            && bill.GoodsGrossKg is { } parts
            && !IsNear(whole - parts, whole, call.Options.WeightTolerance)
        )
            report.Add(
                CheckFindings.GrossBlVsGoods,
                PlaceOf(bill.Bill.DeclaredGrossMassKg, bill),
                ValueText.Of(whole),
                ValueText.Of(parts)
            );
    }

    public static void OfGoods(BillFacts bill, CallContext call, Reporter report)
    {
        foreach (var line in bill.Bill.Goods)
        {
            if (line.NetMassKg.Value is { } net && line.GrossMassKg.Value is { } gross && net > gross)
                report.Add(
                    CheckFindings.NetAboveGross,
                    line.NetMassKg.Place,
                    ValueText.Of(net),
                    ValueText.Of(gross)
                );
        }
    }

    public static void ZeroBill(BillFacts bill, CallContext call, Reporter report)
    {
        if (bill.GrossKg == 0 && !bill.IsOfEmpties && call.Message.Kind != MessageKind.Declaration)
            report.Add(
                CheckFindings.ZeroWeight,
                PlaceOf(bill.Bill.DeclaredGrossMassKg, bill),
                bill.Bill.DeclaredGrossMassKg.Raw ?? "0"
            );
    }

    // All bills of a container together, and the bill that pushes it over is told.
    public static void Overweight(UnitFacts unit, CallContext call, Reporter report)
    {
        if (unit.Type is not { } type)
            return;
        ref var state = ref call.Units[unit.State];
        var limit = type.MaxGrossKg;
        double gross;
        if (unit.Bill is { } bill)
        {
            if (bill.IsOfEmpties || call.Message.Kind == MessageKind.Declaration)
                return;
            // A unit beyond the limit of what is kept shares its state with others: only this bill counts for it.
            var before = unit.IsForgotten ? 0 : state.CargoKg;
            state.CargoKg = before + (double)(unit.CargoKg ?? 0);
            gross = state.CargoKg > 0 ? state.CargoKg + (double)(unit.TareKg ?? 0) : 0;
            if (unit.CargoKg is null)
                gross = Math.Max(
                    gross,
                    (double)(unit.Unit.VerifiedGrossMassKg.Value ?? unit.Unit.GrossMassKg.Value ?? 0)
                );
        }
        else
            gross = (double)(unit.Unit.VerifiedGrossMassKg.Value ?? unit.Unit.GrossMassKg.Value ?? 0);

        if (
            gross <= limit * (1 + (double)call.Options.OverweightTolerance)
            || (!unit.IsForgotten && (state.Marks & UnitMarks.OverweightReported) != UnitMarks.None)
        )
            return;
        state.Marks |= UnitMarks.OverweightReported;
        report.Add(
            CheckFindings.ContainerOverweight,
            unit.Place,
            ValueText.OfSum(gross),
            ValueText.Of(limit)
        );
    }

    public static void OfUnit(UnitFacts unit, CallContext call, Reporter report)
    {
        if (unit.Bill is not null)
            return;
        var mass = unit.Unit.VerifiedGrossMassKg.Value is not null
            ? unit.Unit.VerifiedGrossMassKg
            : unit.Unit.GrossMassKg;
        if (mass.Value is not { } gross)
            return;
        if (gross == 0)
        {
            if (unit.IsFull)
                report.Add(CheckFindings.ZeroWeight, mass.Place, mass.Raw);
            return;
        }
        if (unit.TareKg is not { } tare)
            return;
        var isStated = unit.Unit.TareKg.Value is > 0;
        var includesTare =
            call.MassIncludesTare || isStated || unit.Unit.VerifiedGrossMassKg.Value is not null;
        if (includesTare && gross < tare * LightestTare)
            report.Add(CheckFindings.WeightBelowTare, mass.Place, ValueText.Of(gross), ValueText.Of(tare));
        else if (
            unit.Unit.Fill == ContainerFill.Empty
            && gross > tare * (isStated ? HeaviestStatedTare : HeaviestTare)
        )
            report.Add(CheckFindings.EmptyTooHeavy, mass.Place, ValueText.Of(gross), ValueText.Of(tare));
    }

    // Senders differ on whether the tare is in the gross mass, so both readings are tried.
    public static void Verified(UnitFacts unit, CallContext call, Reporter report)
    {
        if (unit.Unit.VerifiedGrossMassKg.Value is not { } verified || verified == 0)
            return;
        var options = call.Options;
        var tolerance = Math.Max(verified * options.VgmTolerance, options.VgmToleranceKg);
        var tare = unit.TareKg ?? 0;
        decimal expected;
        if (unit.Unit.GrossMassKg.Value is { } gross and > 0)
        {
            expected = call.MassIncludesTare ? gross : gross + tare;
            if (Math.Abs(verified - gross) <= tolerance || Math.Abs(verified - gross - tare) <= tolerance)
                return;
        }
        else
        {
            // The cargo of later bills is not known yet, so only too much is sure.
            expected = Math.Round((decimal)call.Units[unit.State].CargoKg, 1) + tare;
            if (unit.Bill is null || unit.IsForgotten || expected - tare - verified <= tolerance)
                return;
        }
        report.Add(
            CheckFindings.VgmMismatch,
            unit.Unit.VerifiedGrossMassKg.Place,
            ValueText.Of(verified),
            ValueText.Of(expected)
        );
    }

    public static void Volume(UnitFacts unit, CallContext call, Reporter report)
    {
        if (
            unit.Bill is not { VolumeM3: { } volume and > 0 } bill
            || unit.Type is not { IsOpen: false, CubicCapacityM3: { } capacity }
            || unit.IsForgotten
        )
            return;
        ref var state = ref call.Units[unit.State];
        double sum;
        if (bill.UnitCount == 1)
            sum = state.VolumeM3 += (double)volume;
        else
        {
            // How the goods are spread is not known: all containers together must be too small.
            if (unit.Key != bill.Units[0].Key || Capacity(bill) is not { } all)
                return;
            (sum, capacity) = ((double)volume, all);
        }
        if (
            sum <= (double)(capacity * (1 + call.Options.VolumeTolerance))
            || (state.Marks & UnitMarks.VolumeReported) != UnitMarks.None
        )
            return;
        state.Marks |= UnitMarks.VolumeReported;
        report.Add(
            CheckFindings.VolumeOverContainer,
            bill.Bill.Goods[0].VolumeM3.Place,
            ValueText.OfSum(sum),
            ValueText.Of(capacity)
        );
    }

    private static decimal? Capacity(BillFacts bill)
    {
        decimal? sum = 0;
        foreach (var unit in bill.Units)
            sum += unit.Type?.CubicCapacityM3;
        return sum;
    }

    private static decimal? UnitsGross(BillFacts bill)
    {
        decimal? sum = 0;
        foreach (var unit in bill.Units)
            sum += unit.Unit.GrossMassKg.Value is > 0 ? unit.Unit.GrossMassKg.Value : null;
        return sum;
    }

    private static decimal? TareOf(BillFacts bill)
    {
        decimal? sum = 0;
        foreach (var unit in bill.Units)
            sum += unit.TareKg;
        return sum;
    }

    private static bool IsNear(decimal difference, decimal whole, decimal tolerance) =>
        Math.Abs(difference) <= Math.Max(OneKilogram, whole * tolerance);

    private static FilePlace PlaceOf(Measured value, BillFacts bill) =>
        value.Place == default ? bill.Bill.Place : value.Place;
}
