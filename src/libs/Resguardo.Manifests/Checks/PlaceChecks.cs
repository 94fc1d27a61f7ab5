using Resguardo.Codes;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Checks;

/// <summary>Ports and places.</summary>
internal static class PlaceChecks
{
    private const int LocodeLength = 5;
    private const int CountryLength = 2;

    public static void OfBill(BillFacts facts, CallContext call, Reporter report)
    {
        var bill = facts.Bill;
        Known(bill.PlaceOfReceipt, call, report);
        Known(bill.Origin, call, report);
        Known(bill.PortOfLoading, call, report);
        if (bill.HasTranshipmentPorts)
        {
            foreach (var port in bill.TranshipmentPorts)
                Known(port, call, report);
        }
        Known(bill.PortOfDischarge, call, report);
        Known(bill.PlaceOfDelivery, call, report);
        Differ(bill.PortOfLoading, bill.PortOfDischarge, report);
    }

    public static void OfUnit(UnitFacts facts, CallContext call, Reporter report)
    {
        if (facts.Bill is not null)
            return;
        var unit = facts.Unit;
        Known(unit.PortOfLoading, call, report);
        Known(unit.PortOfDischarge, call, report);
        Known(unit.PlaceOfDelivery, call, report);
        Differ(unit.PortOfLoading, unit.PortOfDischarge, report);
    }

    public static void OfCall(CallContext call, Reporter report)
    {
        Known(call.Message.Call.From, call, report);
        Known(call.Message.Call.To, call, report);
        Known(call.Message.Call.Next, call, report);
    }

    private static void Known(Location place, CallContext call, Reporter report)
    {
        if (place.Code is not { Length: > 0 } code || call.IsKnownPlace(code) || IsOfAnotherList(code))
            return;
        report.Add(CheckFindings.UnlocodeUnknown, place.Place, place.Raw ?? code);
    }

    // Numbers are of the American schedules D and K; two letters are a country.
    private static bool IsOfAnotherList(string code) =>
        !code.AsSpan().ContainsAnyExceptInRange('0', '9')
        || (code.Length == CountryLength && Countries.Contains(code));

    private static void Differ(Location load, Location discharge, Reporter report)
    {
        if (load.Code is { Length: LocodeLength } code && code == discharge.Code)
            report.Add(CheckFindings.LoadEqualsDischarge, discharge.Place, discharge.Raw ?? code);
    }
}
