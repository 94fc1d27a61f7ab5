using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;

namespace Resguardo.Risk.Indicators;

/// <summary>PTY: who sends, receives, forwards and carries.</summary>
internal static class PartyIndicators
{
    public static Indicator[] All { get; } =
    [
        Indicator.OfBill(
            "PTY-01",
            static e => IsNew(e, e.Consignment.Consignor, Fact.Consignor),
            "minHistory"
        ),
        Indicator.OfBill(
            "PTY-02",
            static e => IsNew(e, e.Consignment.Consignee, Fact.Consignee),
            "minHistory"
        ),
    ];

    private static Answer IsNew(Evidence e, PartyFacts? party, Fact missing)
    {
        if (party is null)
            return Answer.Lacks(missing);
        if (e.History.Shipments < e.Limit("minHistory"))
            return Answer.Lacks(Fact.History);
        return e.History.ShipmentsOf(party) > 0
            ? Answer.No
            : Answer.Yes(party.Shown, "0", DataSource.History);
    }
}
