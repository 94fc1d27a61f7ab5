using System.Globalization;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Tests.Tabular;

/// <summary>All that a table can say of a bill, as lines that can be compared; without raw texts and places.</summary>
internal static class ShownBill
{
    public static string Of(Bill bill)
    {
        var lines = new List<string>
        {
            $"bill {bill.Number} {bill.Kind} master {bill.MasterNumber} booking {bill.BookingNumber} {bill.Nature}",
            $"from {Of(bill.PortOfLoading)} to {Of(bill.PortOfDischarge)} for {Of(bill.PlaceOfDelivery)} by {string.Join(',', bill.TranshipmentPorts.Select(Of))}",
            $"received {Of(bill.PlaceOfReceipt)} origin {Of(bill.Origin)} issued {bill.Issued.Value:yyyy-MM-dd}",
            $"value {Of(bill.Value)} freight {Of(bill.Freight)} {bill.FreightTerm}",
        };
        lines.AddRange(
            bill.Parties.Select(party =>
                $"{party.Role} {party.Name} [{party.Address}] {party.Id} {party.Phone} {party.Email} {party.Country}"
            )
        );
        lines.AddRange(
            bill.Goods.Select(line =>
                $"goods {line.Number} {line.Description} marks {line.Marks} hs {line.HsCode.Code} {Of(line.Packages)} {line.PackageType.Code} gross {Of(line.GrossMassKg)} net {Of(line.NetMassKg)} m3 {Of(line.VolumeM3)} from {line.OriginCountry} dg {string.Join(',', line.Dangerous.Select(Of))}"
            )
        );
        lines.AddRange(
            bill.Loads.Select(load =>
                $"load {Of(load.Container)} goods {load.GoodsLine} {Of(load.Packages)} gross {Of(load.GrossMassKg)}"
            )
        );
        return string.Join('\n', lines);
    }

    private static string Of(Container box) =>
        $"{box.Number} {box.SizeType.Code} {box.Fill} soc {box.IsShipperOwned} seals {string.Join(',', box.Seals.Select(seal => $"{seal.Party}:{seal.Number}"))} tare {Of(box.TareKg)} vgm {Of(box.VerifiedGrossMassKg)} set {Of(box.SetTemperatureC)}";

    private static string Of(DangerousGoods goods) =>
        $"{goods.UnNumber.Code} {goods.Class.Code} {goods.PackingGroup}";

    private static string Of(Location place) => $"{place.Code}|{place.Name}";

    private static string Of(Money money) => $"{Of(money.Value)} {money.Currency}";

    private static string Of(Measured amount) => Of(amount.Value);

    private static string Of(decimal? value) =>
        value is { } number ? number.ToString("0.##########", CultureInfo.InvariantCulture) : "-";
}
