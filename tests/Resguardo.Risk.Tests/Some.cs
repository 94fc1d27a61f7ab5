using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Indicators;
using Resguardo.Risk.Lists;
using Resguardo.Risk.Scoring;

namespace Resguardo.Risk.Tests;

/// <summary>Ordinary cargo, from which a test changes what it is about.</summary>
internal static class Some
{
    public static readonly DateOnly Today = new(2026, 11, 25);

    /// <summary>A bill of 1,080 cartons of bananas in one sealed reefer from Guayaquil to Rotterdam.</summary>
    public static Bill Bill(string number = "BL1", string container = "CSQU3054383")
    {
        var bill = new Bill
        {
            Number = number,
            PortOfLoading = Port("ECGYE"),
            PortOfDischarge = Port("NLRTM"),
            Issued = On(2026, 11, 1),
        };
        bill.Parties.Add(Party(PartyRole.Consignor, "FRUTAS DEL SUR S.A."));
        bill.Parties.Add(Party(PartyRole.Consignee, "NOORD FRUIT B.V."));
        bill.Goods.Add(Goods("FRESH BANANAS CAVENDISH", "080390", 1080, 21_600));
        bill.Loads.Add(
            new ContainerLoad
            {
                Container = Unit(container),
                GoodsLine = 1,
                Packages = Number(1080),
                GrossMassKg = Number(21_600),
            }
        );
        return bill;
    }

    public static Container Unit(string number, string? seal = null, string sizeType = "45R1")
    {
        var container = Container.Of(number, default);
        container.SizeType = Code(sizeType);
        container.Fill = ContainerFill.Full;
        container.Seals.Add(new Seal(seal ?? "ML" + number[^7..], SealParty.Carrier, default));
        return container;
    }

    public static GoodsLine Goods(string description, string hs, decimal packages, decimal grossKg) =>
        new()
        {
            Description = description,
            HsCode = Code(hs),
            Packages = Number(packages),
            PackageType = Code("CT"),
            GrossMassKg = Number(grossKg),
        };

    public static Party Party(PartyRole role, string name) => new() { Role = role, Name = name };

    public static Location Port(string code) => new(code, null, code, default);

    public static Measured Number(decimal value) => new(value, value.ToString("0.###", null), null, default);

    public static Coded Code(string code) => new(code, code, default);

    public static Money Money(decimal value, string currency = "USD") => new(value, currency, null, default);

    public static Dated On(int year, int month, int day, int hour = 0, int minute = 0) =>
        new(new DateTime(year, month, day, hour, minute, 0, DateTimeKind.Unspecified), "", default);

    /// <summary>A manifest of a call at Rotterdam; another voyage is another call.</summary>
    public static CargoMessage Message(string voyage = "0001", MessageKind kind = MessageKind.Manifest)
    {
        var message = new CargoMessage
        {
            Format = "CUSCAR",
            Kind = kind,
            SentAt = On(2026, 11, 20),
        };
        message.Call.VesselName = "EVER TESTED";
        message.Call.Voyage = voyage;
        message.Call.Departure = On(2026, 11, 5);
        message.Call.Arrival = On(2026, 11, 24);
        return message;
    }

    public static Consignment Facts(Bill bill, CargoMessage? message = null, string? home = null) =>
        new FactsReader(home, Today).Read(bill, message ?? Message());

    public static List<Assessment> Screen(
        IEnumerable<ICargoRecord> records,
        History? history = null,
        RiskRules? rules = null,
        ScreeningOptions? options = null
    ) =>
        [
            .. Screening.Run(
                records,
                rules ?? RiskRules.Default,
                history ?? new History(),
                options ?? new ScreeningOptions { Today = Today }
            ),
        ];

    public static List<Assessment> Screen(
        Bill bill,
        History? history = null,
        ScreeningOptions? options = null
    )
    {
        var message = Message();
        return Screen([message, bill, new EndOfMessage(message, default)], history, options: options);
    }
}
