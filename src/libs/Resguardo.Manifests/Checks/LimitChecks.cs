using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Checks;

/// <summary>Says when more passed than is remembered.</summary>
internal static class LimitChecks
{
    public static void Remembered(CallContext call, Reporter report)
    {
        var options = call.Options;
        Say(call.Units.IsOverLimit, nameof(CheckOptions.MaxContainers), options.MaxContainers, call, report);
        Say(call.Bills.IsOverLimit, nameof(CheckOptions.MaxBills), options.MaxBills, call, report);
        Say(call.Seals.IsOverLimit, nameof(CheckOptions.MaxSeals), options.MaxSeals, call, report);
    }

    private static void Say(bool isOver, string name, int limit, CallContext call, Reporter report)
    {
        if (isOver)
            report.Add(CheckFindings.CheckLimitExceeded, call.Message.Place, name, ValueText.Of(limit));
    }
}
