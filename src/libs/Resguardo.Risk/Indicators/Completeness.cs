using Resguardo.Risk.Facts;

namespace Resguardo.Risk.Indicators;

/// <summary>What every bill should tell, and does not.</summary>
internal static class Completeness
{
    private const int MostElements = 9;

    /// <summary>DOC-15: elements are missing, or place-holders stand there.</summary>
    public static Answer IsPoor(Evidence e)
    {
        if (e.Consignment.IsUnitOnly)
            return Answer.No;
        Span<Fact> missing = stackalloc Fact[MostElements];
        var count = 0;
        var consignment = e.Consignment;
        if (IsEmpty(e, consignment.Consignor))
            missing[count++] = Fact.Consignor;
        if (consignment.IsToOrder)
        {
            if (IsEmpty(e, consignment.Notify))
                missing[count++] = Fact.Notify;
        }
        else if (IsEmpty(e, consignment.Consignee))
        {
            missing[count++] = Fact.Consignee;
        }
        if (!e.HasDescription || ArePlaceholders(e))
            missing[count++] = Fact.Description;
        if (consignment.Packages is null)
            missing[count++] = Fact.Packages;
        if (consignment.GrossKg is null)
            missing[count++] = Fact.GrossMass;
        if (consignment.PortOfLoading is null)
            missing[count++] = Fact.PortOfLoading;
        if (consignment.PortOfDischarge is null)
            missing[count++] = Fact.PortOfDischarge;

        return count >= e.Limit("elements")
            ? Answer.Yes(
                string.Join(", ", missing[..count].ToArray()),
                Answer.Text(e.Limit("elements")),
                DataSource.Bill
            )
            : Answer.No;
    }

    private static bool IsEmpty(Evidence e, PartyFacts? party) =>
        party is null
        || (party.Name.Length == 0 && party.Id.Length == 0)
        || (e.InName(party, e.Tables.PlaceholderWords) is { } row && IsAll(party.Name, row));

    private static bool ArePlaceholders(Evidence e)
    {
        if (e.InGoods(e.Tables.PlaceholderWords) is null)
            return false;
        foreach (var goods in e.Consignment.GoodsArray)
        {
            if (
                goods.Words.Length > 0
                && !(e.InText(goods.Words, e.Tables.PlaceholderWords) is { } row && IsAll(goods.Words, row))
            )
                return false;
        }
        return true;
    }

    // The whole text, not a word in it: NA stands in many names.
    private static bool IsAll(string normalText, ReferenceRow row) => NormalText.Of(row.Key) == normalText;
}
