using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Facts;

/// <summary>Parties worked out lately, so that one who recurs in the same words costs no second time.</summary>
/// <remarks>Bounded: a later party takes the slot of an earlier one with the same hash.</remarks>
internal sealed class PartyBook
{
    private const int Slots = 1 << 16;
    private readonly PartyFacts?[] _facts = new PartyFacts?[Slots];

    /// <returns>Null when the words name nobody: nothing at all, "to order", "same as".</returns>
    public PartyFacts? FactsOf(Party party)
    {
        ref var slot = ref _facts[Hash64.Of(party.Name ?? party.Id) & (Slots - 1)];
        if (slot is not null && IsInSameWords(slot.Party, party))
            return slot;
        if (party.Name is null && party.Id is null || party.IsToOrder || party.IsSameAsOther)
            return null;
        var facts = new PartyFacts(party);
        if (facts.Key == 0)
            return null;
        return slot = facts;
    }

    private static bool IsInSameWords(Party first, Party second) =>
        first.Name == second.Name
        && first.Id == second.Id
        && first.Country == second.Country
        && first.Address == second.Address
        && first.Phone == second.Phone
        && first.Email == second.Email;
}
