using Resguardo.Risk.Facts;
using Resguardo.Risk.Lists;

namespace Resguardo.Risk.Indicators;

/// <summary>Whether the permits that the unit knows cover a consignment.</summary>
internal static class Licences
{
    /// <summary>True when a permit that is valid on the day names the bill or one of its parties, and the goods.</summary>
    public static bool Cover(Evidence e, Hs hs)
    {
        if (e.Lists.Permits is not { } permits)
            return false;
        var consignment = e.Consignment;
        var code = hs.ToString();
        foreach (var permit in permits)
        {
            var isValid = permit.Until is null || permit.Until >= consignment.Day;
            if (
                isValid
                && code.StartsWith(permit.Hs, StringComparison.Ordinal)
                && IsHeld(consignment, permit)
            )
                return true;
        }
        return false;
    }

    private static bool IsHeld(Consignment consignment, Permit permit) =>
        PartyFacts.NormalId(permit.Holder) is { Length: > 0 } holder
        && (
            holder == PartyFacts.NormalId(consignment.Key)
            || Names(consignment.Consignee, permit.Holder, holder)
            || Names(consignment.Consignor, permit.Holder, holder)
        );

    private static bool Names(PartyFacts? party, string holder, string holderId) =>
        party is not null
        && (party.Id == holderId || (party.Name.Length > 0 && party.Name == PartyName.Of(holder)));
}
