using System.Globalization;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Tests.Summaries;

/// <summary>Ordinary cargo, made by hand; a test states only what it is about.</summary>
internal static class Some
{
    public static FilePlace Place { get; } = FilePlace.InSegment(100, 7, 7);

    public static CargoMessage Message(
        MessageKind kind = MessageKind.Manifest,
        string format = "CUSCAR",
        Action<CargoMessage>? and = null
    )
    {
        var message = new CargoMessage { Format = format, Kind = kind };
        message.Call.VesselName = "EJEMPLO CARIBE";
        message.Call.Imo = Code("9999993");
        message.Call.Voyage = "014W";
        message.Call.From = Port("COCTG");
        message.Call.To = Port("TTPTS");
        and?.Invoke(message);
        return message;
    }

    public static Container Box(
        string number = "TEMU0001234",
        string sizeType = "45G1",
        ContainerFill fill = ContainerFill.Full,
        string seals = "CO100001",
        Action<Container>? and = null
    )
    {
        var box = Container.Of(number, Place);
        box.SizeType = Code(sizeType);
        box.Fill = fill;
        foreach (
            var seal in seals.Split(
                '/',
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
        )
            box.Seals.Add(new Seal(seal, SealParty.Carrier, Place));
        and?.Invoke(box);
        return box;
    }

    public static Container Listed(Container box)
    {
        box.IsListed = true;
        return box;
    }

    public static Bill Bill(
        string number = "EJLNCTG260001",
        decimal packages = 1000,
        decimal grossKg = 25200,
        string description = "POLYETHYLENE RESIN IN BAGS",
        string? hs = "390120",
        Container[]? boxes = null,
        Action<Bill>? and = null
    )
    {
        var bill = new Bill
        {
            Number = number,
            Kind = BillKind.Master,
            PortOfLoading = Port("COCTG"),
            PortOfDischarge = Port("TTPTS"),
            Place = Place,
        };
        bill.Parties.Add(
            Party(PartyRole.Consignor, "POLIMEROS EJEMPLO S.A.", "ZONA INDUSTRIAL KM 5, CARTAGENA")
        );
        bill.Parties.Add(
            Party(PartyRole.Consignee, "ISLAND PLASTICS EXAMPLE LTD", "12 SAMPLE ROAD, POINT LISAS")
        );
        bill.Goods.Add(Goods(packages, grossKg, description, hs));
        foreach (var box in boxes ?? [Box()])
            bill.Loads.Add(Load(box, packages / (boxes?.Length ?? 1)));
        and?.Invoke(bill);
        return bill;
    }

    public static GoodsLine Goods(
        decimal packages = 1000,
        decimal grossKg = 25200,
        string? description = "POLYETHYLENE RESIN IN BAGS",
        string? hs = "390120"
    ) =>
        new()
        {
            Description = description,
            Packages = Number(packages),
            GrossMassKg = Number(grossKg),
            HsCode = hs is null ? default : Code(hs),
            PackageType = Code("BG"),
            Place = Place,
        };

    public static ContainerLoad Load(
        Container box,
        decimal packages,
        decimal? grossKg = null,
        int line = 1
    ) =>
        new()
        {
            Container = box,
            GoodsLine = line,
            Packages = Number(packages),
            GrossMassKg = grossKg is { } kg ? Number(kg) : default,
            Place = Place,
        };

    public static Party Party(PartyRole role, string name, string? address = null) =>
        new()
        {
            Role = role,
            Name = name,
            Address = address,
            Place = Place,
        };

    public static DangerousGoods Dangerous(string? un, string hazardClass) =>
        new()
        {
            UnNumber = un is null ? default : Code(un),
            Class = Code(hazardClass),
            Place = Place,
        };

    public static Measured Number(decimal value) =>
        new(value, value.ToString(CultureInfo.InvariantCulture), null, Place);

    public static Coded Code(string code) => new(code, code, Place);

    public static Location Port(string code) => new(code, null, code, Place);

    public static Dated Date(string iso) =>
        new(DateTime.Parse(iso, CultureInfo.InvariantCulture), iso, Place);

    /// <summary>A message with records in it, as a reader would hand it out.</summary>
    public static IEnumerable<ICargoRecord> File(CargoMessage message, params ICargoRecord[] records) =>
        [message, .. records, new EndOfMessage(message, Place)];
}
