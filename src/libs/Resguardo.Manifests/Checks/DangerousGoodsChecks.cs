using System.Globalization;
using Resguardo.Codes;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Checks;

/// <summary>Dangerous goods as declared, against the list of UN numbers and the words of the description.</summary>
internal static class DangerousGoodsChecks
{
    public static void OfUnit(UnitFacts unit, CallContext call, Reporter report)
    {
        if (!unit.Unit.HasDangerous)
            return;
        foreach (var entry in unit.Unit.Dangerous)
            Entry(entry, unit.Place, report);
        if (unit.Bill is null)
            AgainstWords(unit.Unit.Dangerous, unit.Goods, report);
    }

    public static void OfBill(BillFacts bill, CallContext call, Reporter report)
    {
        foreach (var line in bill.Bill.Goods)
        {
            if (!line.HasDangerous)
                continue;
            foreach (var entry in line.Dangerous)
                Entry(entry, line.Place, report);
            AgainstWords(line.Dangerous, GoodsWords.Read(line.Description), report);
        }
    }

    public static void Undeclared(BillFacts bill, CallContext call, Reporter report)
    {
        if (!call.CarriesDangerousGoods || bill.DeclaresDangerousGoods || bill.IsOfEmpties)
            return;
        var goods = bill.Goods;
        const GoodsMentions Sure = GoodsMentions.Dangerous | GoodsMentions.DangerousSaid;
        var isSure = goods.FirstUnNumber != 0 || goods.Says(Sure);
        if (!isSure && !goods.Says(GoodsMentions.PossiblyDangerous) && bill.LikelyUnNumber is null)
            return;
        if (IsDeclaredWithUnits(bill))
            return;

        report.Add(
            CheckFindings.DgNotDeclared,
            PlaceOf(bill),
            goods.FirstUnNumber != 0 ? "UN " + Digits(goods.FirstUnNumber) : DescriptionOf(bill),
            goods.FirstUnNumber != 0 ? Digits(goods.FirstUnNumber) : bill.LikelyUnNumber,
            isSure ? null : Severity.Info
        );
    }

    private static void Entry(DangerousGoods entry, FilePlace place, Reporter report)
    {
        if ((entry.UnNumber.Code ?? entry.UnNumber.Raw) is not { Length: > 0 } written)
        {
            report.Add(CheckFindings.DgEntryWithoutUn, PlaceOf(entry, place), entry.Class.Raw);
            return;
        }
        if (!UnNumbers.TryFind(written, out var number))
        {
            report.Add(
                CheckFindings.DgUnUnknown,
                PlaceOf(entry, place),
                entry.UnNumber.Raw ?? written,
                UnNumbers.Suggest(written)
            );
            if (UnNumbers.Suggest(written) is not { } restored || !UnNumbers.TryFind(restored, out number))
                return;
        }
        var hazard = entry.Class.Raw ?? entry.Class.Code;
        if (!number.ClassAgrees(hazard) && !IsSubsidiary(number, hazard))
            report.Add(
                CheckFindings.DgClassMismatch,
                PlaceOf(entry, place),
                $"UN {number.Number} with class {hazard}",
                string.Join(" / ", number.Classes)
            );
    }

    private static void AgainstWords(List<DangerousGoods> entries, GoodsReading goods, Reporter report)
    {
        if (goods.FirstUnNumber == 0)
            return;
        foreach (var entry in entries)
        {
            if (
                (entry.UnNumber.Code ?? entry.UnNumber.Raw) is not { Length: > 0 } written
                || !UnNumbers.TryFind(written, out var number)
            )
                return;
            var value = int.Parse(number.Number, CultureInfo.InvariantCulture);
            if (value == goods.FirstUnNumber || value == goods.SecondUnNumber)
                return;
        }
        report.Add(
            CheckFindings.DgUnMismatch,
            entries[0].UnNumber.Place,
            entries[0].UnNumber.Raw ?? entries[0].UnNumber.Code,
            Digits(goods.FirstUnNumber)
        );
    }

    // Old papers give the subsidiary hazard where the class should stand; that is no other substance.
    private static bool IsSubsidiary(UnNumber number, string? hazard)
    {
        foreach (var subsidiary in number.Subsidiary)
        {
            if (subsidiary == hazard?.Trim())
                return true;
        }
        return false;
    }

    private static bool IsDeclaredWithUnits(BillFacts bill)
    {
        foreach (var unit in bill.Units)
        {
            if (unit.Unit.HasDangerous)
                return true;
        }
        return false;
    }

    private static string? DescriptionOf(BillFacts bill)
    {
        const int LongEnough = 80;
        foreach (var line in bill.Bill.Goods)
        {
            if (line.Description is { Length: > 0 } text)
                return text.Length > LongEnough ? text[..LongEnough] : text;
        }
        return null;
    }

    private static FilePlace PlaceOf(BillFacts bill) =>
        bill.Bill.Goods.Count > 0 ? bill.Bill.Goods[0].Place : bill.Bill.Place;

    private static FilePlace PlaceOf(DangerousGoods entry, FilePlace place) =>
        entry.Place == default ? place : entry.Place;

    private static string Digits(int un) => un.ToString("0000", CultureInfo.InvariantCulture);
}
