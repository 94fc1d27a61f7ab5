using System.Runtime.CompilerServices;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Histories;

/// <summary>How a shipment and an outcome are taken into a history.</summary>
internal static class HistoryLearning
{
    public static void Learn(History history, Consignment consignment)
    {
        ArgumentNullException.ThrowIfNull(consignment);
        if (consignment.IsUnitOnly)
        {
            foreach (var unit in consignment.UnitsArray)
                LearnUnit(history, consignment, unit);
            return;
        }
        var day = consignment.DayNumber;
        history.Count(CountKind.Shipments, 0, day);
        if (consignment.Bill.MasterNumber is { Length: > 0 } master)
            history.Count(CountKind.HouseOf, Hash64.Of(PartyFacts.NormalId(master)), day);
        LearnParties(history, consignment);
        LearnWays(history, consignment, day);
        LearnGoods(history, consignment, day);
        foreach (var unit in consignment.UnitsArray)
            LearnUnit(history, consignment, unit);
        LearnVersion(history, consignment, day);
    }

    public static void Record(History history, Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var day = outcome.Date.DayNumber;
        ulong lane = FactsReader.PairKey(outcome.PortOfLoading, outcome.PortOfDischarge);
        ulong port = outcome.PortOfLoading is null ? 0 : Hash64.Of(outcome.PortOfLoading);
        ulong consignor = outcome.Consignor is null ? 0 : Hash64.Of(PartyName.Of(outcome.Consignor));
        ulong consignee = outcome.Consignee is null ? 0 : Hash64.Of(PartyName.Of(outcome.Consignee));
        ulong container = outcome.Container is null ? 0 : Hash64.Of(outcome.Container);

        var billKey = outcome.Bill is null ? 0 : Hash64.Of(outcome.Bill);
        if (billKey == 0 && container != 0)
        {
            ref var known = ref history.Containers.Find(container);
            billKey = Unsafe.IsNullRef(ref known) ? 0 : known.Bill;
        }
        if (billKey != 0)
        {
            ref var bill = ref history.Bills.Find(billKey);
            if (!Unsafe.IsNullRef(ref bill))
            {
                lane = lane == 0 ? bill.Lane : lane;
                port = port == 0 && bill.LoadPort != 0 ? Hash64.Of(PackedText.TextOf(bill.LoadPort)) : port;
                consignor = consignor == 0 ? bill.Consignor : consignor;
                consignee = consignee == 0 ? bill.Consignee : consignee;
            }
        }

        Add(RateKind.All, 0);
        AddKnown(RateKind.Port, port);
        AddKnown(RateKind.Lane, lane);
        AddKnown(RateKind.Party, consignor);
        if (consignee != consignor)
            AddKnown(RateKind.Party, consignee);
        AddKnown(RateKind.Container, container);
        if (outcome.Haulier is not null)
            AddKnown(RateKind.Haulier, Hash64.Of(PartyName.Of(outcome.Haulier)));

        void AddKnown(RateKind kind, ulong key)
        {
            if (key != 0)
                Add(kind, key);
        }
        void Add(RateKind kind, ulong key) =>
            history.Rates.Take(History.KeyOf((byte)kind, key)).Add(outcome.IsHit, day);
    }

    /// <summary>The fields of a bill as keys, to be compared with another version.</summary>
    public static BillEntry VersionOf(Consignment consignment)
    {
        var containers = 0UL;
        var seals = 0UL;
        foreach (var unit in consignment.UnitsArray)
        {
            containers += unit.Key;
            foreach (var seal in unit.SealMarks)
                seals += Hash64.Of(seal);
        }
        var description = 0UL;
        foreach (var line in consignment.GoodsArray)
            description = Hash64.Of(description, Hash64.Of(line.Words));
        var bill = consignment.Bill;
        return new BillEntry
        {
            Consignor = consignment.Consignor?.Key ?? 0,
            Consignee = consignment.Consignee?.Key ?? (consignment.IsToOrder ? 1UL : 0),
            Lane = consignment.LaneKey,
            LoadPort = PackedText.Of(consignment.PortOfLoading),
            Notify = (uint)(consignment.Notify?.Key ?? 0),
            Containers = (uint)containers,
            ContainerCount = consignment.UnitsArray.Length,
            Seals = (uint)seals,
            Description = (uint)description,
            GrossMass = KeyOf(consignment.GrossKg),
            Packages = KeyOf(consignment.Packages),
            Destination = (uint)
                Hash64.Of(Hash64.Of(consignment.PortOfDischarge), Hash64.Of(bill.PlaceOfDelivery.Code)),
        };
    }

    public static void ForgetOldest(Dictionary<ulong, Distribution> measures)
    {
        const int Part = 8;
        var oldest = measures
            .OrderBy(measure => measure.Value.LastDay)
            .ThenBy(measure => measure.Key)
            .Take(Math.Max(1, measures.Count / Part))
            .Select(measure => measure.Key)
            .ToList();
        foreach (var key in oldest)
            measures.Remove(key);
    }

    private static uint KeyOf(double? value) =>
        value is { } stated ? (uint)Hash64.Of((ulong)BitConverter.DoubleToInt64Bits(stated), 3) : 0;

    private static void LearnParties(History history, Consignment consignment)
    {
        var day = consignment.DayNumber;
        Learn(consignment.Consignor);
        if (consignment.Consignee?.Key != consignment.Consignor?.Key)
            Learn(consignment.Consignee);

        var pair = HistoryKeys.Pair(consignment);
        if (pair == 0)
            return;
        history.Count(CountKind.Pair, pair, day);
        var hs6 = consignment.Hs.Six;
        if (!hs6.IsNone)
            history.Count(CountKind.PairGoodsDay, Hash64.Of(pair, (ulong)hs6.Key, (ulong)day), day);
        if (consignment.Value is { } value)
            history.Count(CountKind.PairValue, PairValueKey(pair, value), day);

        void Learn(PartyFacts? party)
        {
            if (party is null)
                return;
            ref var entry = ref history.Parties.Take(party.Key);
            entry.Add(history.Batch, consignment.Day, consignment.Hs.Chapter);
            entry.Name ??= party.Name;
            if (party.IdKey != 0)
                entry.IdKey = party.IdKey;
            if (consignment.Broker is { } broker)
                entry.TakeBroker(broker.Key);
            LearnAttribute(party.IdKey, party, day);
            LearnAttribute(party.AddressKey, party, day);
            LearnAttribute(party.EmailKey, party, day);
            LearnAttribute(party.PhoneKey, party, day);
            if (consignment.LaneKey != 0)
                history.Count(CountKind.PartyLane, Hash64.Of(party.Key, consignment.LaneKey), day);
        }
        void LearnAttribute(ulong attribute, PartyFacts party, int day)
        {
            if (attribute != 0)
                history.Attributes.Take(attribute).Add(party.Key, day);
        }
    }

    public static ulong PairValueKey(ulong pair, double value) =>
        Hash64.Of(pair, (ulong)BitConverter.DoubleToInt64Bits(value));

    private static void LearnWays(History history, Consignment consignment, int day)
    {
        var heading = consignment.Hs.Four;
        if (consignment.LaneKey is not 0 and var lane)
        {
            history.Count(CountKind.Lane, lane, day);
            if (!heading.IsNone)
            {
                history.Count(CountKind.LaneGoods, HistoryKeys.On(lane, heading), day);
                if (consignment.IsToOrder)
                    history.Count(CountKind.LaneGoodsToOrder, HistoryKeys.On(lane, heading), day);
            }
            if (consignment.Freight is { } freight)
                history.Measure(
                    MeasureKind.Freight,
                    HistoryKeys.Freight(consignment),
                    freight / Math.Max(1, consignment.UnitsArray.Length),
                    day
                );
            history.Measure(MeasureKind.Transhipments, lane, consignment.TranshipmentPorts.Length, day);
        }
        if (consignment.CorridorKey is not 0 and var corridor)
        {
            history.Count(CountKind.Corridor, corridor, day);
            if (
                consignment.UnitsArray.Length == 0
                || Array.Exists(consignment.UnitsArray, unit => !unit.IsEmpty)
            )
                history.Count(CountKind.LadenCorridor, corridor, day);
            history.Count(CountKind.Origin, Hash64.Of(consignment.OriginCountry), day);
            if (!heading.IsNone)
                history.Count(CountKind.CorridorGoods, HistoryKeys.On(corridor, heading), day);
        }
    }

    private static void LearnGoods(History history, Consignment consignment, int day)
    {
        foreach (var goods in consignment.GoodsArray)
        {
            if (goods.GrossKgPerPackage is { } kgPerPackage)
                history.Measure(MeasureKind.KgPerPackage, HistoryKeys.KgPerPackage(goods), kgPerPackage, day);
            if (goods.GrossKg is { } grossKg)
            {
                var heading = HistoryKeys.Goods(goods.Hs.Four);
                if (goods.VolumeM3 is { } volume)
                    history.Measure(MeasureKind.Density, heading, grossKg / volume, day);
                if (goods.NetKg is { } netKg)
                    history.Measure(MeasureKind.NetShare, heading, netKg / grossKg, day);
                history.Measure(MeasureKind.ShipmentKg, HistoryKeys.Goods(goods.Hs.Six), grossKg, day);
            }
        }
        if (consignment is { Value: { } value, GrossKg: { } kg, GoodsArray.Length: 1 })
            history.Measure(
                MeasureKind.ValuePerKg,
                HistoryKeys.ValuePerKg(consignment.Hs, consignment.ValueCurrency),
                Math.Log(value / kg),
                day
            );
    }

    private static void LearnUnit(History history, Consignment consignment, UnitFacts unit)
    {
        if (!unit.IsContainer)
            return;
        var day = consignment.DayNumber;
        foreach (var seal in unit.SealMarks)
            history.LearnSeal(seal, unit.Number, day);
        if (unit.GrossKg is { } grossKg && !consignment.IsUnitOnly && consignment.GoodsArray.Length == 1)
            history.Measure(MeasureKind.UnitGross, HistoryKeys.UnitGross(consignment.Hs, unit), grossKg, day);

        ref var entry = ref history.Containers.Take(unit.Key);
        entry.Shipments.Add(history.Batch, day);
        entry.Batch = history.Batch;
        if (unit.Size is { } size && !size.IsTradeName)
            entry.SizeType = PackedText.Of(size.Code);
        if (consignment.IsUnitOnly)
            return;
        entry.Consignor = consignment.Consignor?.Key ?? 0;
        entry.Bill = Hash64.Of(consignment.Key);
        entry.Direction = (byte)consignment.Direction;
        entry.Goods = consignment.Hs.Four.Key;
        entry.Origin = PackedText.Of(consignment.OriginCountry);
    }

    private static void LearnVersion(History history, Consignment consignment, int day)
    {
        if (consignment.Key.Length == 0)
            return;
        var version = VersionOf(consignment);
        ref var entry = ref history.Bills.Take(Hash64.Of(consignment.Key));
        version.Versions =
            entry.Batch == history.Batch && entry.Versions > 0 ? entry.Versions : entry.Versions + 1;
        version.Batch = history.Batch;
        version.LastDay = Math.Max(day, entry.LastDay);
        entry = version;
        if (consignment.Message?.Call.CarrierCode is { } carrier)
            history.Measure(MeasureKind.Versions, Hash64.Of(carrier), version.Versions, day);
    }
}
