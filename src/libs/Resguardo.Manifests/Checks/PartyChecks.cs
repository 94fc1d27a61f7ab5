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

    public static void Addresses(BillFacts bill, CallContext call, Reporter report)
    {
        foreach (var party in bill.Bill.Parties)
        {
            if (
                party.Role is PartyRole.Consignee or PartyRole.Notify
                && !string.IsNullOrWhiteSpace(party.Address)
                && !party.Address.AsSpan().ContainsAnyInRange('0', '9')
                && !party.IsToOrder
                && !party.IsSameAsOther
            )
                report.Add(CheckFindings.AddressIncomplete, party.Place, party.Address);
        }
    }

    private static bool IsNamed(Party? party) =>
        party is not null && !(string.IsNullOrWhiteSpace(party.Name) && string.IsNullOrWhiteSpace(party.Id));
}
