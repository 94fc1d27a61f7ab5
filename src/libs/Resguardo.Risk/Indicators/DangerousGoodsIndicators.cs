using Resguardo.Codes;
using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Lists;

namespace Resguardo.Risk.Indicators;

/// <summary>DGS: dangerous goods, and the state of the unit.</summary>
internal static class DangerousGoodsIndicators
{
    /// <summary>Words for what is not there; the texts translate them.</summary>
    public const string NotDeclared = "NotDeclared",
        NoPlacard = "NoPlacard",
        NotListed = "NotListed";

    private const string FumigatedUnit = "3359";

    public static Indicator[] All { get; } =
    [
        Indicator.OfUnit("DGS-01", IsHot, "degrees"),
        Indicator.OfBill("DGS-02", IsToldInOnePlaceOnly),
        Indicator.OfUnit("DGS-03", IsTogetherForbidden),
        Indicator.OfBill("DGS-04", IsClassWrong),
        Indicator.OfBill("DGS-05", IsFumigationUndeclared),
        Indicator.OfBill("DGS-06", Noted.OnBill),
        Indicator.OfBill("DGS-07", IsGasUndeclared),
    ];

    /// <summary>True when dangerous goods are declared for the bill, its goods or one of its containers.</summary>
    public static bool IsDeclared(Evidence e) => e.Consignment.HasDangerous;

    /// <summary>The first UN number that the words of the goods name, such as <c>UN 3480</c>; null when they name none.</summary>
    public static string? UnInWords(Evidence e)
    {
        foreach (var goods in e.Consignment.GoodsArray)
        {
            if (UnIn(goods.Words) is { } number)
                return number;
        }
        return null;
    }

    private static Answer IsHot(Evidence e)
    {
        if (e.Unit is not { } unit)
            return Answer.Lacks(Fact.Container);
        foreach (var one in Past.Events(e, unit))
        {
            if (one.Code == EventCodes.Heat && one.Value > e.Limit("degrees"))
                return Answer.Yes(
                    $"+{Answer.Text(one.Value.Value)} °C",
                    Answer.Text(e.Limit("degrees")),
                    DataSource.Events
                );
        }
        return Noted.OnUnit(e);
    }

    private static Answer IsToldInOnePlaceOnly(Evidence e)
    {
        var isDeclared = IsDeclared(e);
        if (!isDeclared && UnInWords(e) is { } number)
            return Answer.Yes("UN " + number, NotDeclared, DataSource.Bill);
        var isSeen = false;
        foreach (var unit in e.Consignment.UnitsArray)
        {
            foreach (var one in Past.Events(e, unit))
            {
                if (one.Code == EventCodes.Placard && !isDeclared)
                    return Answer.Yes(one.Detail, NotDeclared, DataSource.Events);
                if (one.Code == EventCodes.NoPlacard && isDeclared)
                    return Answer.Yes(unit.Number, NoPlacard, DataSource.Events);
                isSeen |= one.Code is EventCodes.Placard or EventCodes.NoPlacard;
            }
        }
        return isSeen || (!isDeclared && e.HasDescription) ? Answer.No : Answer.Lacks(Fact.Events);
    }

    private static Answer IsTogetherForbidden(Evidence e)
    {
        if (e.Unit is not { } unit)
            return Answer.Lacks(Fact.Container);
        return e.Consignment.HasDangerous ? IsTogetherForbidden(e, unit) : Answer.No;
    }

    private static Answer IsTogetherForbidden(Evidence e, UnitFacts unit)
    {
        var classes = new List<string>();
        foreach (var entry in unit.Container.Dangerous)
            Take(entry);
        var goods = e.Consignment.GoodsArray;
        foreach (var load in e.Consignment.Bill.Loads)
        {
            if (!ReferenceEquals(load.Container, unit.Container))
                continue;
            // A load that names no line holds all of them; with several containers nobody knows which.
            if (load.GoodsLine == 0 && goods.Length > 1 && e.Consignment.UnitsArray.Length > 1)
                continue;
            foreach (var line in goods)
            {
                if (load.GoodsLine != 0 && line.Line.Number != load.GoodsLine)
                    continue;
                foreach (var entry in line.Line.Dangerous)
                    Take(entry);
            }
        }
        foreach (var one in classes)
        {
            if (e.Tables.Segregation.Find(one) is not { } row)
                continue;
            foreach (var other in classes)
            {
                if (row.To.Contains(other, StringComparer.Ordinal))
                    return Answer.Yes(one, other, DataSource.Table);
            }
        }
        return Answer.No;

        void Take(DangerousGoods entry)
        {
            if (!entry.IsLimitedQuantity && ClassOf(entry) is { } hazard && !classes.Contains(hazard))
                classes.Add(hazard);
        }
    }

    private static Answer IsClassWrong(Evidence e)
    {
        if (!e.Consignment.HasDangerous)
            return Answer.No;
        var entries = Entries(e);
        while (entries.MoveNext())
        {
            var entry = entries.Current;
            if (entry.UnNumber.Code is not { Length: > 0 } number)
                continue;
            if (!UnNumbers.TryFind(number, out var listed))
                return Answer.Yes(number, NotListed, DataSource.CodeList);
            if (
                (entry.Class.Code ?? entry.Class.Raw) is { Length: > 0 } hazard
                && !listed.ClassAgrees(hazard)
            )
                return Answer.Yes(number, hazard, DataSource.CodeList);
        }
        return Answer.No;
    }

    private static Answer IsFumigationUndeclared(Evidence e)
    {
        if (!e.HasDescription)
            return Answer.Lacks(Fact.Description);
        return e.InGoods(e.Tables.FumigationWords) is { } word && !Declares(e, FumigatedUnit)
            ? Answer.Yes(word.Key, NotDeclared, DataSource.Bill)
            : Answer.No;
    }

    private static Answer IsGasUndeclared(Evidence e)
    {
        var noted = Noted.OnBill(e);
        if (noted.IsFired || !e.HasDescription)
            return noted;
        return e.InGoods(e.Tables.GasWords) is { } word && !IsDeclared(e)
            ? Answer.Yes(word.Key, NotDeclared, DataSource.Bill)
            : Answer.No;
    }

    private static bool Declares(Evidence e, string number)
    {
        if (!e.Consignment.HasDangerous)
            return false;
        var entries = Entries(e);
        while (entries.MoveNext())
        {
            if (entries.Current.UnNumber.Code == number)
                return true;
        }
        return false;
    }

    // 1.4S counts as 1.4; a class of which only "2" is said cannot be compared.
    private static string? ClassOf(DangerousGoods entry)
    {
        var text = entry.Class.Code ?? entry.Class.Raw;
        if (text is not { Length: > 0 } || !char.IsAsciiDigit(text[0]))
            return null;
        var length = text is [_, '.', >= '0' and <= '9', ..] ? 3 : 1;
        return text[..length];
    }

    private static string? UnIn(ReadOnlySpan<char> words)
    {
        while (!words.IsEmpty)
        {
            var length = words.IndexOf(' ');
            var word = length < 0 ? words : words[..length];
            var rest = length < 0 ? [] : words[(length + 1)..];
            var prefix =
                word.StartsWith("UN") ? 2
                : word.StartsWith("ONU") ? 3
                : 0;
            if (prefix > 0)
            {
                var digits =
                    word.Length > prefix
                        ? word[prefix..]
                        : rest[..Math.Max(0, rest.IndexOf(' ') is var end && end < 0 ? rest.Length : end)];
                if (digits.Length == 4 && UnNumbers.TryFind(digits, out var number))
                    return number.Number;
            }
            words = rest;
        }
        return null;
    }

    private static IEnumerator<DangerousGoods> Entries(Evidence e)
    {
        foreach (var goods in e.Consignment.GoodsArray)
        {
            foreach (var entry in goods.Line.Dangerous)
                yield return entry;
        }
        foreach (var unit in e.Consignment.UnitsArray)
        {
            foreach (var entry in unit.Container.Dangerous)
                yield return entry;
        }
    }
}
