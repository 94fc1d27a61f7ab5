using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Checks;

/// <summary>The totals that a sender declares, against what stands in the message. A message cut off proves nothing.</summary>
internal static class TotalChecks
{
    // Senders round each bill to the kilogram.
    private const decimal RoundingOfABillKg = 0.5m;

    public static void Bills(CallContext call, Reporter report)
    {
        var declared = call.Message.Declared.Bills;
        if (!call.HasBills || declared.Value is not { } value || value == call.BillCount)
            return;
        // Some count the carrier's own bills only.
        if (call.OtherThanHouseCount > 0 && value == call.OtherThanHouseCount)
            return;
        Report(CheckFindings.HeaderTotalBls, declared, ValueText.Of(call.BillCount), call, report);
    }

    public static void Packages(CallContext call, Reporter report)
    {
        var declared = call.Message.Declared.Packages;
        if (declared.Value is { } value && call.Packages is { } counted && value != counted)
            Report(CheckFindings.HeaderTotalPackages, declared, ValueText.Of(counted), call, report);
    }

    public static void Gross(CallContext call, Reporter report)
    {
        var declared = call.Message.Declared.GrossMassKg;
        if (declared.Value is not { } value || call.GrossKg is not { } counted)
            return;
        var tolerance = Math.Max(1, RoundingOfABillKg * call.BillCount);
        if (Math.Abs(value - counted) > tolerance)
            Report(CheckFindings.HeaderTotalGross, declared, ValueText.Of(counted), call, report);
    }

    // Distinct numbers, pairs of bill and container, units listed: senders count what they please.
    public static void Containers(CallContext call, Reporter report)
    {
        var declared = call.Message.Declared.Containers;
        if (
            declared.Value is not { } value
            || value == call.Containers
            || value == call.ListedUnits
            || (call.ContainerLines > 0 && value == call.ContainerLines)
            || call.Units.IsOverLimit
        )
            return;
        var counted = call.HasBills ? call.Containers : call.ListedUnits;
        Report(CheckFindings.HeaderTotalContainers, declared, ValueText.Of(counted), call, report);
    }

    private static void Report(
        FindingKind kind,
        Measured declared,
        string counted,
        CallContext call,
        Reporter report
    )
    {
        if (!call.IsTruncated)
            report.Add(kind, declared.Place, ValueText.Of(declared.Value ?? 0), counted);
    }
}
