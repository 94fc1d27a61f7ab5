using Resguardo.Risk.Facts;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Histories;

/// <summary>The keys under which values are measured and counted; 0 where a part of the key is not stated.</summary>
internal static class HistoryKeys
{
    public static ulong Pair(Consignment consignment) =>
        consignment is { Consignor: { } consignor, Consignee: { } consignee }
            ? Hash64.Of(consignor.Key, consignee.Key)
            : 0;

    public static ulong KgPerPackage(GoodsFacts goods) =>
        goods.Hs.Six.IsNone || goods.PackageCode is null
            ? 0
            : Hash64.Of((ulong)goods.Hs.Six.Key, Hash64.Of(goods.PackageCode));

    public static ulong Goods(Hs hs) => hs.IsNone ? 0 : Hash64.Of((ulong)hs.Key, 7);

    public static ulong ValuePerKg(Hs hs, string? currency) =>
        hs.Six.IsNone ? 0 : Hash64.Of((ulong)hs.Six.Key, Hash64.Of(currency));

    public static ulong UnitGross(Hs hs, UnitFacts unit) =>
        hs.Four.IsNone || unit.Size is null
            ? 0
            : Hash64.Of((ulong)hs.Four.Key, unit.Size.IsTwentyFoot ? 20u : 40u, unit.Size.IsReefer ? 1u : 0u);

    public static ulong Freight(Consignment consignment) =>
        consignment.LaneKey == 0
            ? 0
            : Hash64.Of(consignment.LaneKey, Hash64.Of(consignment.Bill.Freight.Currency));

    public static ulong On(ulong way, Hs hs) => way == 0 || hs.IsNone ? 0 : Hash64.Of(way, (ulong)hs.Key);
}
