using System.Runtime.InteropServices;
using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Facts;

/// <summary>Takes the facts from bills. Keeps what recurs, such as parties, so that it is worked out once.</summary>
/// <remarks>Not for use by several threads at once.</remarks>
/// <param name="homeCountry">The two letters of the country that screens; null when direction shall come from the bill alone.</param>
/// <param name="today">The day of screening, for files that tell no day.</param>
public sealed class FactsReader(string? homeCountry, DateOnly today)
{
    private const int FewLoads = 16;
    private readonly PartyBook _parties = new();

    /// <summary>The facts of a bill.</summary>
    public Consignment Read(Bill bill, CargoMessage? message)
    {
        ArgumentNullException.ThrowIfNull(bill);
        var goods = new GoodsFacts[bill.Goods.Count];
        for (var place = 0; place < goods.Length; place++)
            goods[place] = new GoodsFacts(bill.Goods[place]);

        var call = message?.Call;
        var portOfLoading = CodeOf(bill.PortOfLoading) ?? CodeOf(call?.From ?? default);
        var portOfDischarge = CodeOf(bill.PortOfDischarge) ?? CodeOf(call?.To ?? default);
        var origin =
            CountryOf(CodeOf(bill.Origin))
            ?? CountryOf(CodeOf(bill.PlaceOfReceipt))
            ?? CountryOf(portOfLoading);
        var destination = CountryOf(CodeOf(bill.PlaceOfDelivery)) ?? CountryOf(portOfDischarge);

        var consignment = new Consignment(bill, message)
        {
            Key = bill.Key,
            Direction = DirectionOf(bill, message, portOfLoading, portOfDischarge),
            Day = DayOf(message),
            PortOfLoading = portOfLoading,
            PortOfDischarge = portOfDischarge,
            OriginCountry = origin,
            DestinationCountry = destination,
            LaneKey = PairKey(portOfLoading, portOfDischarge),
            CorridorKey = PairKey(origin, destination),
            GoodsArray = goods,
            UnitsArray = UnitsOf(bill),
            Hs = HeaviestHs(goods),
            Packages = Consignment.Positive(bill.Packages),
            GrossKg = Consignment.Positive(bill.GrossMassKg),
            NetKg = Sum(goods, static line => line.NetKg),
            VolumeM3 = Sum(goods, static line => line.VolumeM3),
            Value = Consignment.Positive(bill.Value.Value) ?? Sum(goods, static line => line.Value),
            ValueCurrency =
                bill.Value.Currency ?? (goods is [var first, ..] ? first.Line.Value.Currency : null),
            Freight = Consignment.Positive(bill.Freight.Value),
        };
        TakeParties(consignment);
        return consignment;
    }

    /// <summary>The facts of a container that is listed without a bill, as in a stow plan or a report of moves.</summary>
    /// <param name="container">The container.</param>
    /// <param name="message">The message in which it stands.</param>
    /// <param name="isWithoutBill">True when a manifest was read that should name it and does not.</param>
    public Consignment Read(Container container, CargoMessage? message, bool isWithoutBill = false)
    {
        ArgumentNullException.ThrowIfNull(container);
        var bill = new Bill
        {
            Number = "",
            Place = container.Place,
            PortOfLoading = container.PortOfLoading,
            PortOfDischarge = container.PortOfDischarge,
            PlaceOfDelivery = container.PlaceOfDelivery,
        };
        var portOfLoading = CodeOf(container.PortOfLoading);
        var portOfDischarge = CodeOf(container.PortOfDischarge);
        var destination = CountryOf(CodeOf(container.PlaceOfDelivery)) ?? CountryOf(portOfDischarge);
        return new Consignment(bill, message)
        {
            Key = container.Number,
            IsUnitOnly = true,
            IsWithoutBill = isWithoutBill,
            Direction = DirectionOf(bill, message, portOfLoading, portOfDischarge),
            Day = DayOf(message),
            PortOfLoading = portOfLoading,
            PortOfDischarge = portOfDischarge,
            OriginCountry = CountryOf(portOfLoading),
            DestinationCountry = destination,
            LaneKey = PairKey(portOfLoading, portOfDischarge),
            CorridorKey = PairKey(CountryOf(portOfLoading), destination),
            UnitsArray = [new UnitFacts(container)],
            GrossKg = Consignment.Positive(container.GrossMassKg.Value),
        };
    }

    /// <summary>The key of two places in their order; 0 when one is missing.</summary>
    public static ulong PairKey(string? from, string? to) =>
        from is null || to is null ? 0 : Hash64.Of(Hash64.Of(from), Hash64.Of(to));

    /// <summary>The two letters with which a place's code begins; null without a code.</summary>
    public static string? CountryOf(string? code) => code is { Length: >= 2 } ? CountryCodes.Of(code) : null;

    private static string? CodeOf(Location location) =>
        location.Code is { Length: 5 } code && char.IsAsciiLetter(code[0]) && char.IsAsciiLetter(code[1])
            ? code
            : null;

    private DateOnly DayOf(CargoMessage? message)
    {
        var day = message?.Call.Arrival.Value ?? message?.Call.Departure.Value ?? message?.SentAt.Value;
        return day is { } stated ? DateOnly.FromDateTime(stated) : today;
    }

    private Direction DirectionOf(Bill bill, CargoMessage? message, string? from, string? to)
    {
        switch (bill.Nature)
        {
            case BillNature.Export:
                return Direction.Export;
            case BillNature.Import:
                return Direction.Import;
            case BillNature.Transit or BillNature.Transhipment:
                return Direction.Transit;
        }
        if (homeCountry is null || from is null || to is null)
            return Direction.Unknown;
        if (to.StartsWith(homeCountry, StringComparison.OrdinalIgnoreCase))
        {
            return
                CodeOf(bill.PlaceOfDelivery) is { } delivery
                && !delivery.StartsWith(homeCountry, StringComparison.OrdinalIgnoreCase)
                ? Direction.Transit
                : Direction.Import;
        }
        return from.StartsWith(homeCountry, StringComparison.OrdinalIgnoreCase)
            ? Direction.Export
            : Direction.Transit;
    }

    private void TakeParties(Consignment consignment)
    {
        foreach (var party in CollectionsMarshal.AsSpan(consignment.Bill.Parties))
        {
            if (party.Role is PartyRole.Consignee && party.IsToOrder)
                consignment.IsToOrder = true;
            switch (party.Role)
            {
                case PartyRole.Consignor:
                    consignment.Consignor ??= _parties.FactsOf(party);
                    break;
                case PartyRole.Consignee:
                    consignment.Consignee ??= _parties.FactsOf(party);
                    break;
                case PartyRole.Notify:
                    consignment.Notify ??= party.IsSameAsOther
                        ? consignment.Consignee
                        : _parties.FactsOf(party);
                    break;
                case PartyRole.Forwarder:
                    consignment.Forwarder ??= _parties.FactsOf(party);
                    break;
                case PartyRole.Broker:
                    consignment.Broker ??= _parties.FactsOf(party);
                    break;
                case PartyRole.Haulier:
                    consignment.Haulier ??= _parties.FactsOf(party);
                    break;
                case PartyRole.Stuffer:
                    consignment.Stuffer ??= _parties.FactsOf(party);
                    break;
            }
        }
    }

    private static UnitFacts[] UnitsOf(Bill bill)
    {
        var loads = CollectionsMarshal.AsSpan(bill.Loads);
        if (loads.IsEmpty)
            return [];
        var units = new List<UnitFacts>(Math.Min(loads.Length, FewLoads));
        var byContainer =
            loads.Length > FewLoads
                ? new Dictionary<Container, UnitFacts>(ReferenceEqualityComparer.Instance)
                : null;
        foreach (var load in loads)
        {
            var unit = byContainer is null
                ? Find(units, load.Container)
                : byContainer.GetValueOrDefault(load.Container);
            if (unit is null)
            {
                unit = new UnitFacts(load.Container);
                units.Add(unit);
                byContainer?.Add(load.Container, unit);
            }
            unit.Take(load);
        }
        return [.. units];
    }

    private static UnitFacts? Find(List<UnitFacts> units, Container container)
    {
        foreach (var unit in CollectionsMarshal.AsSpan(units))
        {
            if (ReferenceEquals(unit.Container, container))
                return unit;
        }
        return null;
    }

    private static Hs HeaviestHs(GoodsFacts[] goods)
    {
        Hs heaviest = default;
        var grossKg = -1.0;
        foreach (var line in goods)
        {
            if (line.Hs.IsNone || (line.GrossKg ?? 0) <= grossKg)
                continue;
            (heaviest, grossKg) = (line.Hs, line.GrossKg ?? 0);
        }
        return heaviest;
    }

    private static double? Sum(GoodsFacts[] goods, Func<GoodsFacts, double?> part)
    {
        if (goods.Length == 0)
            return null;
        var sum = 0.0;
        foreach (var line in goods)
        {
            if (part(line) is not { } value)
                return null;
            sum += value;
        }
        return sum;
    }
}
