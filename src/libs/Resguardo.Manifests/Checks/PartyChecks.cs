using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Checks;

/// <summary>Who sends and who receives.</summary>
internal static class PartyChecks
{
    public static void Missing(BillFacts bill, CallContext call, Reporter report)
    {
        if (bill.IsOfEmpties)
            return;
        if (!IsNamed(bill.Bill.Consignee))
            report.Add(
                CheckFindings.PartyMissing,
                bill.Bill.Place,
                expected: nameof(PartyRole.Consignee),
                severity: call.Message.Kind == MessageKind.Manifest ? Severity.Warning : null
            );
        if (!IsNamed(bill.Bill.Consignor))
            report.Add(CheckFindings.PartyMissing, bill.Bill.Place, expected: nameof(PartyRole.Consignor));
    }

    public static void ToOrder(BillFacts bill, CallContext call, Reporter report)
    {
        if (bill.Bill.Consignee is { IsToOrder: true } consignee)
            report.Add(CheckFindings.ConsigneeToOrder, consignee.Place, consignee.Name);
    }

    public static void Address(BillFacts bill, CallContext call, Reporter report)
    {
        if (
            bill.Bill.Consignee is { Address: { } address } consignee
            && !bill.IsOfEmpties
            && !string.IsNullOrWhiteSpace(address)
            && !address.AsSpan().ContainsAnyInRange('0', '9')
            && !consignee.IsToOrder
            && !consignee.IsSameAsOther
        )
            report.Add(CheckFindings.AddressIncomplete, consignee.Place, address);
    }

    private static bool IsNamed(Party? party) =>
        party is not null && !(string.IsNullOrWhiteSpace(party.Name) && string.IsNullOrWhiteSpace(party.Id));
}
