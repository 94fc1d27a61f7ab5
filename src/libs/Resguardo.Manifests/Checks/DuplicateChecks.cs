using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Summaries;

namespace Resguardo.Manifests.Checks;

/// <summary>Bills that stand twice, containers that stand twice in a bill, and house bills without their master.</summary>
internal static class DuplicateChecks
{
    private const int FewLoads = 12;

    public static void Bill(BillFacts facts, CallContext call, Reporter report)
    {
        if (facts.Bill.Number.Length == 0)
            return;
        var key = KeyOf(facts.Bill.Key);
        if (!call.Bills.Add(key) && call.Bills.Contains(key))
            report.Add(CheckFindings.DuplicateBl, facts.Bill.Place, facts.Bill.Number);
    }

    public static void ContainerInBill(BillFacts facts, CallContext call, Reporter report)
    {
        var loads = facts.Bill.Loads;
        // Every load is another container: nothing can stand twice.
        if (loads.Count == facts.UnitCount)
            return;
        if (loads.Count > FewLoads)
        {
            InMany(loads, report);
            return;
        }
        for (var place = 1; place < loads.Count; place++)
        {
            for (var earlier = 0; earlier < place; earlier++)
            {
                if (IsSame(loads[earlier], loads[place]))
                {
                    Report(loads[place], report);
                    break;
                }
            }
        }
    }

    public static void HouseBill(BillFacts facts, CallContext call, Reporter report)
    {
        var bill = facts.Bill;
        if (bill.Kind != BillKind.House)
            call.OtherThanHouseCount++;
        else if (bill.MasterNumber is { Length: > 0 } master)
        {
            call.HousesNamingMaster++;
            if (call.Message.Kind == MessageKind.Manifest && !call.Bills.Contains(KeyOfMaster(master)))
                call.Keep(new HouseBill(bill.Number, master, KeyOfMaster(master), bill.Place));
        }
        else if (call.Message.MasterBill is null)
            call.Keep(new HouseBill(bill.Number, null, 0, bill.Place));
    }

    // A manifest of house bills alone may well name masters that another party reports.
    public static void Orphans(CallContext call, Reporter report)
    {
        if (call.IsTruncated)
            return;
        foreach (var house in call.HousesWithoutMaster)
        {
            var isOrphan = house.Master is null
                ? call.HousesNamingMaster > 0
                : call.OtherThanHouseCount > 0
                    && !call.Bills.IsOverLimit
                    && !call.Bills.Contains(house.MasterKey);
            if (!isOrphan)
                continue;
            report.Bill = house.Number;
            report.Add(
                CheckFindings.OrphanHouseBill,
                house.Place,
                house.Master,
                severity: house.Master is null ? Severity.Info : null
            );
        }
        report.Bill = null;
    }

    private static void InMany(List<ContainerLoad> loads, Reporter report)
    {
        var seen = new HashSet<(ulong, int)>();
        foreach (var load in loads)
        {
            if (
                load.Container.IsContainer
                && !seen.Add((ContainerKey.Of(load.Container.Number), load.GoodsLine))
            )
                Report(load, report);
        }
    }

    private static bool IsSame(ContainerLoad one, ContainerLoad other) =>
        one.GoodsLine == other.GoodsLine
        && other.Container.IsContainer
        && one.Container.Number == other.Container.Number;

    private static void Report(ContainerLoad load, Reporter report)
    {
        report.Container = load.Container.Number;
        report.Add(CheckFindings.DuplicateContainerInBl, load.Place, load.Container.RawNumber);
        report.Container = null;
    }

    private static ulong KeyOf(string key) => TextHash.Of(key) | 1;

    private static ulong KeyOfMaster(string master) => KeyOf(new Bill { Number = master }.Key);
}

/// <summary>A house bill that waits for its master.</summary>
internal readonly record struct HouseBill(string Number, string? Master, ulong MasterKey, FilePlace Place);
