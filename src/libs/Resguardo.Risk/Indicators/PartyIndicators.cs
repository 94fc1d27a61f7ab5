using System.Runtime.CompilerServices;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Lists;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Indicators;

/// <summary>PTY: who sends, receives, forwards and carries.</summary>
internal static class PartyIndicators
{
    private const int DaysToKnowAParty = 90;

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
        Indicator.OfBill("PTY-03", IsNewPair, "months", "minHistory"),
        Indicator.OfBill("PTY-04", IsYoungCompany, "days"),
        Indicator.OfBill("PTY-05", IsOutsideOfBusiness, "minShipments", "share"),
        Indicator.OfBill("PTY-06", IsSuddenChangeOfGoods, "minShipments", "share"),
        Indicator.OfBill("PTY-07", IsSuddenVolume, "minCount", "mads"),
        Indicator.OfBill("PTY-08", WasDormant, "days"),
        Indicator.OfBill("PTY-09", IsForwarderWithoutHouseBill),
        Indicator.OfBill("PTY-10", IsNotifyElsewhere),
        Indicator.OfBill("PTY-11", HasPoorAddress),
        Indicator.OfBill("PTY-12", IsResidential, "grossKg"),
        Indicator.OfBill("PTY-13", SharesAttribute, "parties"),
        Indicator.OfBill("PTY-14", IsLinkedToCase, "months"),
        Indicator.OfBill("PTY-15", ResemblesKnownTrader, "similarity", "minShipments"),
        Indicator.OfBill("PTY-16", HasPoorContact),
        Indicator.OfBill("PTY-18", static e => IsListed(e, e.Lists.Watch, Fact.WatchList), "similarity"),
        Indicator.OfBill(
            "PTY-19",
            static e => IsListed(e, e.Lists.Sanctions, Fact.SanctionList),
            "similarity"
        ),
        Indicator.OfBill("PTY-20", ChangesBrokers, "brokers", "shipments"),
        Indicator.OfBill("PTY-21", HasUnknownHaulier, "hours"),
        Indicator.OfBill("PTY-22", HasHaulierWithCases, "cases"),
        Indicator.OfBill("PTY-23", IsNewlyTrusted, "days"),
        Indicator.OfBill("PTY-24", IsLikelyVictim, "minShipments", "minExaminations"),
    ];

    private static Answer IsNew(Evidence e, PartyFacts? party, Fact missing)
    {
        if (party is null)
            return Answer.Lacks(missing);
        if (e.History.Shipments < e.Limit("minHistory"))
            return Answer.Lacks(Fact.History);
        return e.History.ShipmentsOf(party) > 0
            ? Answer.No
            : Answer.Yes(party.Shown, Answer.Text(e.History.Shipments), DataSource.History);
    }

    private static Answer IsNewPair(Evidence e)
    {
        var c = e.Consignment;
        if (c.Consignor is not { } consignor)
            return Answer.Lacks(Fact.Consignor);
        if (c.Consignee is not { } consignee)
            return Answer.Lacks(Fact.Consignee);
        if (e.History.Shipments < e.Limit("minHistory"))
            return Answer.Lacks(Fact.History);
        var months = e.Limit("months");
        var lastDay = e.History.LastDayBefore(CountKind.Pair, HistoryKeys.Pair(c));
        var isNovel = lastDay == 0 || c.DayNumber - lastDay > months * Past.DaysInMonth;
        return isNovel && e.History.ShipmentsOf(consignor) > 0 && e.History.ShipmentsOf(consignee) > 0
            ? Answer.Yes($"{consignor.Shown} / {consignee.Shown}", Answer.Text(months), DataSource.History)
            : Answer.No;
    }

    private static Answer IsYoungCompany(Evidence e)
    {
        if (e.Lists.Companies is not { } companies)
            return Answer.Lacks(Fact.CompanyRegister);
        var isFound = false;
        var day = e.Consignment.Issued is { } issued ? DateOnly.FromDateTime(issued) : e.Consignment.Day;
        foreach (var party in Traders(e))
        {
            if (party is null || companies.Find(party) is not { Since: { } since })
                continue;
            isFound = true;
            var days = day.DayNumber - since.DayNumber;
            if (days < e.Limit("days"))
                return Answer.Yes(Answer.Text(days), Answer.Text(e.Limit("days")), DataSource.Register);
        }
        return isFound ? Answer.No : Answer.Lacks(Fact.CompanyRegister);
    }

    private static Answer IsOutsideOfBusiness(Evidence e)
    {
        if (e.Consignment.Hs.IsNone)
            return Answer.Lacks(Fact.HsCode);
        var isKnown = false;
        foreach (var party in Traders(e))
        {
            if (party is null)
                continue;
            var registered = e.Lists.Companies?.Find(party)?.Chapters ?? [];
            ref var entry = ref e.History.FindParty(party);
            var shipments = Unsafe.IsNullRef(ref entry) ? 0 : entry.Shipments.Before(e.History.Batch);
            if (registered.Count == 0 && shipments < e.Limit("minShipments"))
                continue;
            isKnown = true;
            var chapter = e.Consignment.Hs.Two.ToString();
            if (registered.Contains(chapter, StringComparer.Ordinal) || Past.TradesIn(e, party))
                continue;
            if (registered.Count == 0 && IsMixedTrader(e, party, shipments))
                continue;
            var known = registered.Count > 0 ? string.Join(", ", registered) : ChaptersOf(e, party);
            return Answer.Yes(
                chapter,
                known,
                registered.Count > 0 ? DataSource.Register : DataSource.History
            );
        }
        return isKnown ? Answer.No : Answer.Lacks(Fact.History);
    }

    private static Answer IsSuddenChangeOfGoods(Evidence e)
    {
        if (e.Consignment.Hs.IsNone)
            return Answer.Lacks(Fact.HsCode);
        var isKnown = false;
        foreach (var party in Traders(e))
        {
            if (party is null)
                continue;
            var shipments = e.History.ShipmentsOf(party);
            if (shipments < e.Limit("minShipments"))
                continue;
            isKnown = true;
            if (!Past.TradesIn(e, party) && !IsMixedTrader(e, party, shipments))
                return Answer.Yes(
                    e.Consignment.Hs.Two.ToString(),
                    Answer.Text(shipments),
                    DataSource.History
                );
        }
        return isKnown ? Answer.No : Answer.Lacks(Fact.History);
    }

    // To one who deals in many things another chapter is nothing new.
    private static bool IsMixedTrader(Evidence e, PartyFacts party, int shipments)
    {
        ref var entry = ref e.History.FindParty(party);
        return (double)UInt128.PopCount(entry.ChaptersBefore(e.History.Batch)) > e.Limit("share") * shipments;
    }

    private static Answer IsSuddenVolume(Evidence e)
    {
        var isKnown = false;
        Span<double> months = stackalloc double[12];
        Span<double> scratch = stackalloc double[12];
        foreach (var party in Traders(e))
        {
            if (party is null)
                continue;
            ref var entry = ref e.History.FindParty(party);
            if (
                Unsafe.IsNullRef(ref entry)
                || e.Consignment.DayNumber - entry.Shipments.FirstDay < DaysToKnowAParty
            )
                continue;
            isKnown = true;
            var count = entry.InMonth(e.Consignment.Day) + 1;
            entry.MonthsBefore(e.Consignment.Day, months);
            months.Sort();
            var median = Robust.Median(months);
            var most = median + (e.Limit("mads") * Robust.MedianAbsoluteDeviation(months, median, scratch));
            if (count >= e.Limit("minCount") && count > most)
                return Answer.Yes(Answer.Text(count), Answer.Text(most), DataSource.History);
        }
        return isKnown ? Answer.No : Answer.Lacks(Fact.History);
    }

    private static Answer WasDormant(Evidence e)
    {
        var isKnown = false;
        foreach (var party in Traders(e))
        {
            if (party is null)
                continue;
            ref var entry = ref e.History.FindParty(party);
            var lastDay = Unsafe.IsNullRef(ref entry) ? 0 : entry.Shipments.LastDayBefore(e.History.Batch);
            if (lastDay == 0)
                continue;
            isKnown = true;
            var gap = e.Consignment.DayNumber - lastDay;
            if (gap >= e.Limit("days"))
                return Answer.Yes(Answer.Text(gap), Answer.Text(e.Limit("days")), DataSource.History);
        }
        return isKnown ? Answer.No : Answer.Lacks(Fact.History);
    }

    private static Answer IsForwarderWithoutHouseBill(Evidence e)
    {
        const int HoursAllowed = 24;
        if (e.Consignment.Consignee is not { } consignee)
            return Answer.Lacks(Fact.Consignee);
        if (e.Consignment.Bill.Kind == Manifests.Cargo.BillKind.House)
            return Answer.No;
        if (e.InName(consignee, e.Tables.ForwarderWords) is null)
            return Answer.No;
        return e.History.CountNow(CountKind.HouseOf, Hash64.Of(PartyFacts.NormalId(e.Consignment.Key))) > 0
            ? Answer.No
            : Answer.Yes(consignee.Shown, Answer.Text(HoursAllowed), DataSource.Bill);
    }

    private static Answer IsNotifyElsewhere(Evidence e)
    {
        if (e.Consignment.Consignee is not { } consignee)
            return Answer.Lacks(Fact.Consignee);
        if (e.Consignment.Notify is not { } notify)
            return Answer.Lacks(Fact.Notify);
        if (consignee.Country is null || notify.Country is null)
            return Answer.Lacks(Fact.PartyCountry);
        return
            notify.Country != consignee.Country
            && e.InName(notify, e.Tables.ForwarderWords) is null
            && e.InName(notify, e.Tables.BankWords) is null
            ? Answer.Yes(notify.Country, consignee.Country, DataSource.Bill)
            : Answer.No;
    }

    // A file in which no party has an address does not carry addresses: that says nothing of the consignee.
    private static Answer HasPoorAddress(Evidence e)
    {
        if (e.Consignment.Consignee is not { } consignee)
            return Answer.Lacks(Fact.Consignee);
        if (consignee.Address.Length == 0)
            return e.Consignment.Consignor is { Address.Length: > 0 }
                ? Answer.Yes("", "Missing", DataSource.Bill)
                : Answer.Lacks(Fact.Address);
        if (e.InAddress(consignee, e.Tables.MailDropWords) is { } drop)
            return Answer.Yes(consignee.Party.Address!, drop.Key, DataSource.Table);
        // Many a street of the region has no numbers; a town alone is no address.
        const int FewWords = 2;
        var words = consignee.Address.AsSpan().Count(' ') + 1;
        return words > FewWords || consignee.Address.AsSpan().ContainsAnyInRange('0', '9')
            ? Answer.No
            : Answer.Yes(consignee.Party.Address!, "NoNumber", DataSource.Bill);
    }

    private static Answer IsResidential(Evidence e)
    {
        if (e.Consignment.Consignee is not { Address.Length: > 0 } consignee)
            return Answer.Lacks(Fact.Address);
        if (e.Consignment.GrossKg is not { } grossKg)
            return Answer.Lacks(Fact.GrossMass);
        return grossKg > e.Limit("grossKg") && e.InAddress(consignee, e.Tables.ResidentialWords) is not null
            ? Answer.Yes(Answer.Text(grossKg), Answer.Text(e.Limit("grossKg")), DataSource.Table)
            : Answer.No;
    }

    private static Answer SharesAttribute(Evidence e)
    {
        var isKnown = false;
        foreach (var party in Traders(e))
        {
            foreach (var (key, shown) in Attributes(e, party))
            {
                isKnown = true;
                ref var entry = ref e.History.Attributes.Find(key);
                if (Unsafe.IsNullRef(ref entry))
                    continue;
                var count = entry.CountWith(party!.Key);
                if (count >= e.Limit("parties"))
                    return Answer.Yes(Answer.Text(count), shown, DataSource.History);
            }
        }
        return isKnown ? Answer.No : Answer.Lacks(Fact.Contact);
    }

    private static Answer IsLinkedToCase(Evidence e)
    {
        if (e.History.OverallRate.Hits == 0)
            return Answer.Lacks(Fact.Outcomes);
        foreach (var party in Traders(e))
        {
            if (party is null)
                continue;
            if (HasRecentHit(e, party.Key, out var day))
                return Answer.Yes(party.Shown, Answer.Text(day), DataSource.LocalRate);
            foreach (var (key, shown) in Attributes(e, party))
            {
                ref var entry = ref e.History.Attributes.Find(key);
                for (var place = 0; !Unsafe.IsNullRef(ref entry) && place < entry.Count; place++)
                {
                    if (HasRecentHit(e, entry[place], out day))
                        return Answer.Yes(shown, Answer.Text(day), DataSource.LocalRate);
                }
            }
        }
        return Answer.No;
    }

    private static Answer ResemblesKnownTrader(Evidence e)
    {
        var minShipments = (int)e.Limit("minShipments");
        var known = e.WellKnown(minShipments);
        if (known.Count == 0)
            return Answer.Lacks(Fact.History);
        var isDoubtful = false;
        foreach (var party in Traders(e))
        {
            if (party is null || party.NameKey == 0 || e.History.ShipmentsOf(party) >= minShipments)
                continue;
            if (e.Match(known, party, e.Limit("similarity")) is not { IsExactId: false } match)
                continue;
            var other = Hash64.Of(match.Entry.NormalName);
            if (other == party.NameKey)
                continue;
            ref var entry = ref e.History.Parties.Find(other);
            var otherId = Unsafe.IsNullRef(ref entry) ? 0 : entry.IdKey;
            if (otherId != 0 && party.IdKey != 0 ? otherId != party.IdKey : LivesElsewhere(e, party, other))
                return Answer.Yes(party.Shown, match.Entry.Name, DataSource.History);
            isDoubtful |= party.IdKey == 0 && party.AddressKey == 0;
        }
        return isDoubtful ? Answer.Lacks(Fact.PartyId) : Answer.No;
    }

    private static bool LivesElsewhere(Evidence e, PartyFacts party, ulong other)
    {
        if (party.AddressKey == 0)
            return false;
        ref var entry = ref e.History.Attributes.Find(party.AddressKey);
        for (var place = 0; !Unsafe.IsNullRef(ref entry) && place < entry.Count; place++)
        {
            if (entry[place] == other)
                return false;
        }
        return true;
    }

    private static Answer HasPoorContact(Evidence e)
    {
        if (e.Consignment.Consignor is not { } consignor)
            return Answer.Lacks(Fact.Consignor);
        var phone = consignor.Party.Phone;
        if (consignor.EmailDomain.Length == 0 && string.IsNullOrWhiteSpace(phone))
            return Answer.Lacks(Fact.Contact);
        if (e.Tables.FreeMail.Find(consignor.EmailDomain) is { } free)
            return Answer.Yes(consignor.Party.Email!, free.Key, DataSource.Table);
        return !string.IsNullOrWhiteSpace(phone) && consignor.PhoneKey == 0
            ? Answer.Yes(phone, "TooShort", DataSource.Bill)
            : Answer.No;
    }

    private static Answer IsListed(Evidence e, NameList? list, Fact missing)
    {
        if (list is null)
            return Answer.Lacks(missing);
        var c = e.Consignment;
        NameMatch? best = null;
        PartyFacts? who = null;
        foreach (
            var party in (ReadOnlySpan<PartyFacts?>)
                [c.Consignor, c.Consignee, c.Notify, c.Forwarder, c.Haulier, c.Stuffer]
        )
        {
            if (party is null || e.Match(list, party, e.Limit("similarity")) is not { } match)
                continue;
            if (best is null || match.IsExactId || (!best.IsExactId && match.Similarity > best.Similarity))
                (best, who) = (match, party);
        }
        return best is null
            ? Answer.No
            : Answer.Yes(who!.Shown, best.Entry.Name, DataSource.WatchList) with
            {
                IsOverride = best.IsExactId,
                Date = best.Entry.Since,
            };
    }

    private static Answer ChangesBrokers(Evidence e)
    {
        if (e.Consignment.Broker is null)
            return Answer.Lacks(Fact.Broker);
        var party =
            e.Consignment.Direction == Direction.Export ? e.Consignment.Consignor : e.Consignment.Consignee;
        if (party is null)
            return Answer.Lacks(Fact.Consignee);
        ref var entry = ref e.History.FindParty(party);
        if (Unsafe.IsNullRef(ref entry))
            return Answer.Lacks(Fact.History);
        var (brokers, shipments) = entry.LastBrokers();
        if (shipments < e.Limit("shipments"))
            return Answer.Lacks(Fact.History);
        return brokers >= e.Limit("brokers")
            ? Answer.Yes(Answer.Text(brokers), Answer.Text(shipments), DataSource.History)
            : Answer.No;
    }

    private static Answer HasUnknownHaulier(Evidence e)
    {
        var (haulier, change, pickUp) = HaulierOf(e);
        if (haulier is null)
            return Answer.Lacks(Fact.Haulier);
        var hours = e.Limit("hours");
        if (change is { } changed && pickUp is { } picked && (picked - changed).TotalHours < hours)
            return Answer.Yes(haulier, Answer.Text(hours), DataSource.Events);
        if (e.Lists.Hauliers is not { } register)
            return Answer.Lacks(Fact.HaulierRegister);
        var isKnown = e.Consignment.Haulier is { } party
            ? register.Find(party) is not null
            : register.HasName(haulier);
        return isKnown ? Answer.No : Answer.Yes(haulier, Answer.Text(hours), DataSource.Register);
    }

    private static Answer HasHaulierWithCases(Evidence e)
    {
        var (haulier, _, _) = HaulierOf(e);
        if (haulier is null)
            return Answer.Lacks(Fact.Haulier);
        if (e.History.OverallRate.Examined == 0)
            return Answer.Lacks(Fact.Outcomes);
        var hits = e.History.RateOf(RateKind.Haulier, Hash64.Of(PartyName.Of(haulier))).Hits;
        return hits >= e.Limit("cases")
            ? Answer.Yes(haulier, Answer.Text(hits), DataSource.LocalRate)
            : Answer.No;
    }

    private static Answer IsNewlyTrusted(Evidence e)
    {
        if (e.Lists.Aeo is not { } aeo)
            return Answer.Lacks(Fact.AeoList);
        if (e.Consignment.Consignor is not { } consignor)
            return Answer.Lacks(Fact.Consignor);
        if (aeo.Find(consignor) is not { } entry || !entry.IsValidOn(e.Consignment.Day))
            return Answer.No;
        var limit = e.Limit("days");
        var days = entry.Since is { } since ? e.Consignment.DayNumber - since.DayNumber : double.MaxValue;
        if (days < limit)
            return Answer.Yes(Answer.Text(days), Answer.Text(limit), DataSource.Register);
        if (e.Consignment.LaneKey == 0 || entry.Since is null)
            return Answer.Lacks(Fact.Route);
        var onLane = e.History.LastDayBefore(
            CountKind.PartyLane,
            Hash64.Of(consignor.Key, e.Consignment.LaneKey)
        );
        return onLane == 0 && e.History.ShipmentsOf(consignor) > 0
            ? Answer.Yes(Answer.Text(days), Answer.Text(limit), DataSource.History)
            : Answer.No;
    }

    private static Answer IsLikelyVictim(Evidence e)
    {
        if (e.Consignment.Consignor is not { } consignor)
            return Answer.Lacks(Fact.Consignor);
        if (e.Consignment.LaneKey == 0)
            return Answer.Lacks(Fact.Route);
        var rate = e.History.RateOf(RateKind.Lane, e.Consignment.LaneKey);
        if (rate.Examined < e.Limit("minExaminations"))
            return Answer.Lacks(Fact.LocalRate);
        var overall = e.History.OverallRate;
        return
            e.History.ShipmentsOf(consignor) >= e.Limit("minShipments")
            && Robust.Share(rate.Hits, rate.Examined) > Robust.Share(overall.Hits, overall.Examined)
            ? Answer.Yes(
                $"{e.Consignment.PortOfLoading}-{e.Consignment.PortOfDischarge}",
                Past.Percent(rate.Value),
                DataSource.LocalRate
            )
            : Answer.No;
    }

    private static PartyFacts?[] Traders(Evidence e) => e.Traders;

    private static ReadOnlySpan<Attribute> Attributes(Evidence e, PartyFacts? party)
    {
        if (party is null)
            return [];
        var found = 0;
        Take(party.AddressKey, party.Party.Address);
        Take(party.EmailKey, party.Party.Email);
        Take(party.PhoneKey, party.Party.Phone);
        return e.Attributes.AsSpan(0, found);

        void Take(ulong key, string? shown)
        {
            if (key != 0)
                e.Attributes[found++] = new(key, shown!);
        }
    }

    private static bool HasRecentHit(Evidence e, ulong party, out DateOnly day)
    {
        var lastHit = e.History.LastHitDay(RateKind.Party, party);
        day = DateOnly.FromDayNumber(lastHit);
        return lastHit > 0 && e.Consignment.DayNumber - lastHit <= e.Limit("months") * Past.DaysInMonth;
    }

    private static string ChaptersOf(Evidence e, PartyFacts party)
    {
        const int Shown = 6;
        ref var entry = ref e.History.FindParty(party);
        var chapters = entry.ChaptersBefore(e.History.Batch);
        var known = new List<string>();
        for (var chapter = 1; chapter < 100 && known.Count < Shown; chapter++)
        {
            if ((chapters & (UInt128.One << chapter)) != 0)
                known.Add(chapter.ToString("00", System.Globalization.CultureInfo.InvariantCulture));
        }
        return string.Join(", ", known);
    }

    // The haulier of the bill, or the one that events name; when another was named, and when the unit was picked up.
    private static (string? Haulier, DateTime? Changed, DateTime? PickedUp) HaulierOf(Evidence e)
    {
        var haulier = e.Consignment.Haulier?.Shown;
        DateTime? changed = null;
        DateTime? pickedUp = null;
        string? named = null;
        foreach (var unit in e.Consignment.UnitsArray)
        {
            foreach (var happened in Past.Events(e, unit))
            {
                if (happened.Code is EventCodes.PickUpNamed && happened.Actor.Length > 0)
                {
                    if (named is not null && PartyName.Of(named) != PartyName.Of(happened.Actor))
                        changed = happened.Time;
                    named = happened.Actor;
                }
                else if (happened.Code is EventCodes.PickUp or EventCodes.GateOut)
                {
                    pickedUp ??= happened.Time;
                    named = happened.Actor.Length > 0 ? happened.Actor : named;
                }
            }
        }
        return (haulier ?? named, changed, pickedUp);
    }
}
