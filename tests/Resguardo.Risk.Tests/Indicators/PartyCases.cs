using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Lists;
using static Resguardo.Risk.Tests.Indicators.IndicatorCase;

namespace Resguardo.Risk.Tests.Indicators;

internal static class PartyCases
{
    public static IReadOnlyList<IndicatorCase> All { get; } =
    [
        Fires("PTY-01", "an unknown sender among 250 shipments of others", s => Others(s, 250)),
        Quiet("PTY-01", "a known sender", s => Same(s, 250)),
        Lacks("PTY-01", Fact.History, "a history of ten shipments", s => Others(s, 10)),
        Lacks("PTY-01", Fact.Consignor, "nobody is named", s => s.Bill.Parties.RemoveAt(0)),
        Fires("PTY-02", "an unknown receiver", s => Others(s, 250)),
        Quiet("PTY-02", "a known receiver", s => Same(s, 250)),
        Lacks("PTY-02", Fact.Consignee, "to order", s => s.Bill.Parties[1].Name = "TO ORDER"),
        Fires(
            "PTY-03",
            "two known traders for the first time together",
            s => s.Past(250, (bill, number) => bill.Parties[number % 2].Name = "SOMEBODY ELSE SA")
        ),
        Quiet("PTY-03", "an old pair", s => Same(s, 250)),
        Quiet("PTY-03", "both unknown is another question", s => Others(s, 250)),
        Lacks("PTY-03", Fact.History, "no history", _ => { }),
        Fires("PTY-04", "registered in October", s => s.Companies = Registered(new DateOnly(2026, 10, 1))),
        Quiet("PTY-04", "registered years ago", s => s.Companies = Registered(new DateOnly(2019, 1, 1))),
        Lacks("PTY-04", Fact.CompanyRegister, "no register", _ => { }),
        Fires(
            "PTY-05",
            "bananas of a shoe trader",
            s => Same(s, 10, bill => bill.Goods[0].HsCode = Some.Code("640299"))
        ),
        Fires("PTY-05", "bananas of one registered for machines", s => s.Companies = Registered(null, "84")),
        Quiet("PTY-05", "bananas of a banana trader", s => Same(s, 10)),
        Lacks("PTY-05", Fact.History, "nobody knows what they trade in", _ => { }),
        Fires(
            "PTY-06",
            "bananas after a dozen of shoes",
            s => Same(s, 12, bill => bill.Goods[0].HsCode = Some.Code("640299"))
        ),
        Quiet("PTY-06", "bananas after bananas", s => Same(s, 12)),
        Lacks("PTY-06", Fact.History, "three shipments are no habit", s => Same(s, 3)),
        Fires("PTY-07", "twenty this month after one each month", s => Monthly(s, 20)),
        Quiet("PTY-07", "one more after one each month", s => Monthly(s, 0)),
        Lacks("PTY-07", Fact.History, "nothing is known", _ => { }),
        Fires("PTY-08", "the last shipment was two years ago", s => At(s, new DateTime(2024, 10, 1))),
        Quiet("PTY-08", "the last shipment was last month", s => At(s, new DateTime(2026, 10, 24))),
        Lacks("PTY-08", Fact.History, "nothing is known", _ => { }),
        Fires(
            "PTY-09",
            "a forwarder receives without house bill",
            s => s.Bill.Parties[1].Name = "GLOBAL FREIGHT LOGISTICS BV"
        ),
        Quiet(
            "PTY-09",
            "a house bill is known",
            s =>
            {
                s.Bill.Parties[1].Name = "GLOBAL FREIGHT LOGISTICS BV";
                s.Past(1, (bill, _) => bill.MasterNumber = "BL1");
            }
        ),
        Quiet("PTY-09", "an importer receives", _ => { }),
        Lacks("PTY-09", Fact.Consignee, "to order", s => s.Bill.Parties[1].Name = "TO ORDER"),
        Fires("PTY-10", "told in Panama, received in the Netherlands", s => Notify(s, "MARINA SA", "PA")),
        Quiet("PTY-10", "told in the same country", s => Notify(s, "MARINA SA", "NL")),
        Quiet("PTY-10", "a forwarder is told", s => Notify(s, "PANAMA FREIGHT FORWARDERS", "PA")),
        Lacks("PTY-10", Fact.Notify, "nobody is told", _ => { }),
        Lacks("PTY-10", Fact.PartyCountry, "no countries", s => Notify(s, "MARINA SA", null)),
        Fires("PTY-11", "a post-office box", s => s.Bill.Parties[1].Address = "PO BOX 1234, ROTTERDAM"),
        Fires("PTY-11", "a town alone", s => s.Bill.Parties[1].Address = "GUAYAQUIL ECUADOR"),
        Fires(
            "PTY-11",
            "the sender has one and the receiver has none",
            s => s.Bill.Parties[0].Address = "AV. 9 DE OCTUBRE 100"
        ),
        Quiet(
            "PTY-11",
            "a street and a number",
            s => s.Bill.Parties[1].Address = "HAVENSTRAAT 12, ROTTERDAM"
        ),
        Lacks("PTY-11", Fact.Address, "the file carries no addresses", _ => { }),
        Fires(
            "PTY-12",
            "twenty tonnes to an apartment",
            s => s.Bill.Parties[1].Address = "CALLE 10 DEPARTAMENTO 4B"
        ),
        Quiet("PTY-12", "to a street", s => s.Bill.Parties[1].Address = "HAVENSTRAAT 12, ROTTERDAM"),
        Lacks("PTY-12", Fact.Address, "no address", _ => { }),
        Fires("PTY-13", "the third company at one address", s => Neighbours(s, 3)),
        Quiet("PTY-13", "alone at its address", s => Neighbours(s, 0)),
        Lacks("PTY-13", Fact.Contact, "no address, no telephone, no e-mail", _ => { }),
        Fires(
            "PTY-14",
            "shares an address with a company that had a find",
            s =>
            {
                Neighbours(s, 1);
                s.Examined(1, 1, about: bill => bill.Parties[0].Name = "COMPANY 0 SA");
            }
        ),
        Quiet(
            "PTY-14",
            "finds were elsewhere",
            s => s.Examined(1, 1, about: bill => bill.Parties[0].Name = "NO RELATION SA")
        ),
        Lacks("PTY-14", Fact.Outcomes, "no outcomes", _ => { }),
        Fires(
            "PTY-15",
            "one letter off a known trader, with another number",
            s => Resembling(s, "FRUTAS DEL SURR", "999")
        ),
        Quiet(
            "PTY-15",
            "one letter off, with the same number",
            s => Resembling(s, "FRUTAS DEL SURR", "0992")
        ),
        Quiet("PTY-15", "a name of its own", s => Resembling(s, "MARISCOS PACIFICO", "999")),
        Lacks("PTY-15", Fact.History, "no known traders", _ => { }),
        Fires("PTY-16", "a free address", s => s.Bill.Parties[0].Email = "frutas@gmail.com"),
        Fires("PTY-16", "a telephone of three digits", s => s.Bill.Parties[0].Phone = "123"),
        Quiet(
            "PTY-16",
            "an address of its own",
            s => s.Bill.Parties[0].Email = "ventas@frutasdelsur.example"
        ),
        Lacks("PTY-16", Fact.Contact, "neither", _ => { }),
        Fires("PTY-18", "a name on the list", s => s.Watch = Listed("Frutas del Sur SRL")),
        Fires("PTY-18", "a name nearly on the list", s => s.Watch = Listed("FRUTAS DEL SUT")),
        Quiet("PTY-18", "others are on the list", s => s.Watch = Listed("MARISCOS PACIFICO")),
        Lacks("PTY-18", Fact.WatchList, "no list", _ => { }),
        Fires("PTY-19", "a name on the list", s => s.Sanctions = Listed("NOORD FRUIT")),
        Quiet("PTY-19", "others are on the list", s => s.Sanctions = Listed("MARISCOS PACIFICO")),
        Lacks("PTY-19", Fact.SanctionList, "no list", _ => { }),
        Fires("PTY-20", "five brokers in five shipments", s => Brokers(s, 5)),
        Quiet("PTY-20", "one broker in five shipments", s => Brokers(s, 1)),
        Lacks("PTY-20", Fact.Broker, "no broker", _ => { }),
        Fires("PTY-21", "not on the register", s => Hauled(s, "RAPIDOS SA", "TRANSPORTES UNO")),
        Fires(
            "PTY-21",
            "changed in the last hours",
            s =>
                s.Happens(Risk.Lists.EventCodes.PickUpNamed, 20, 8, actor: "UNO")
                    .Happens(Risk.Lists.EventCodes.PickUpNamed, 20, 20, actor: "DOS")
                    .Happens(Risk.Lists.EventCodes.PickUp, 20, 22, actor: "DOS")
        ),
        Quiet("PTY-21", "on the register", s => Hauled(s, "RAPIDOS SA", "RAPIDOS S.A.")),
        Lacks("PTY-21", Fact.Haulier, "no haulier", _ => { }),
        Fires("PTY-22", "twice with finds", s => WithCases(s, 2)),
        Quiet("PTY-22", "once with a find", s => WithCases(s, 1)),
        Lacks("PTY-22", Fact.Haulier, "no haulier", _ => { }),
        Fires("PTY-23", "trusted for a month", s => s.Aeo = Registered(new DateOnly(2026, 10, 25))),
        Quiet("PTY-23", "not trusted", s => s.Aeo = new Register([])),
        Lacks("PTY-23", Fact.AeoList, "no list", _ => { }),
        Fires(
            "PTY-24",
            "a big sender on a lane with finds",
            s =>
            {
                Same(s, 120);
                s.Examined(40, 10).Examined(200, 0, "PECLL");
            }
        ),
        Quiet("PTY-24", "a small sender on that lane", s => s.Examined(40, 10).Examined(200, 0, "PECLL")),
        Lacks("PTY-24", Fact.LocalRate, "too few examinations", s => s.Examined(3, 1)),
        .. DocumentCases.Told("PTY-17"),
    ];

    private static void Others(Scene s, int shipments) =>
        s.Past(
            shipments,
            (bill, number) =>
            {
                bill.Parties[0].Name = $"SENDER {number}";
                bill.Parties[1].Name = $"RECEIVER {number}";
            }
        );

    private static void Same(Scene s, int shipments, Action<Bill>? change = null) =>
        s.Past(shipments, (bill, _) => change?.Invoke(bill));

    private static Register Registered(DateOnly? since, params string[] chapters) =>
        new([new RegisterEntry("Frutas del Sur") { Since = since, Chapters = chapters }]);

    private static NameList Listed(string name) => new([new ListedName(name)]);

    private static void At(Scene s, DateTime arrival) =>
        s.Past(1, (_, _) => { }, message => message.Call.Arrival = new Dated(arrival, "", default));

    private static void Monthly(Scene s, int thisMonth)
    {
        for (var month = 12; month > 0; month--)
            At(s, new DateTime(2026, 11, 15).AddMonths(-month));
        for (var more = 0; more < thisMonth; more++)
            At(s, new DateTime(2026, 11, 2));
    }

    private static void Notify(Scene s, string name, string? country)
    {
        s.Bill.Parties[1].Country = country is null ? null : "NL";
        s.Bill.Parties.Add(
            new Party
            {
                Role = PartyRole.Notify,
                Name = name,
                Country = country,
            }
        );
    }

    private static void Neighbours(Scene s, int companies)
    {
        const string Address = "AV. 9 DE OCTUBRE 100 Y MALECON, GUAYAQUIL";
        s.Bill.Parties[0].Address = Address;
        s.Past(
            companies,
            (bill, number) =>
            {
                bill.Parties[0].Name = $"COMPANY {number} SA";
                bill.Parties[0].Address = Address;
            }
        );
    }

    private static void Resembling(Scene s, string name, string id)
    {
        Same(s, 60, bill => bill.Parties[0].Id = "0992");
        s.Bill.Parties[0].Name = name;
        s.Bill.Parties[0].Id = id;
    }

    private static void Brokers(Scene s, int different)
    {
        s.Past(
            5,
            (bill, number) => bill.Parties.Add(Some.Party(PartyRole.Broker, $"BROKER {number % different}"))
        );
        s.Bill.Parties.Add(Some.Party(PartyRole.Broker, "BROKER 0"));
    }

    private static void Hauled(Scene s, string haulier, string registered)
    {
        s.Bill.Parties.Add(Some.Party(PartyRole.Haulier, haulier));
        s.Hauliers = new Register([new RegisterEntry(registered)]);
    }

    private static void WithCases(Scene s, int cases)
    {
        s.Bill.Parties.Add(Some.Party(PartyRole.Haulier, "RAPIDOS SA"));
        for (var number = 0; number < cases; number++)
            s.History.Record(new Outcome(Some.Today, IsHit: true) { Haulier = "Rápidos S.A." });
    }
}
