using Resguardo.Codes;
using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;

namespace Resguardo.Risk.Indicators;

/// <summary>AIR and RAL: what can be told of air and rail cargo. They do not apply to other modes.</summary>
internal static class OtherModeIndicators
{
    private const string Rail = "2";
    private const string Air = "4";

    public static Indicator[] All { get; } =
    [
        Indicator.OfBill("AIR-01", HasWrongAirWaybill),
        Indicator.OfBill("AIR-02", IsPerishableOnSourceLane),
        Indicator.OfUnit("RAL-01", HasWrongWagon),
    ];

    private static Answer HasWrongAirWaybill(Evidence e)
    {
        if (!IsBy(e, Air))
            return Answer.NotApplicable;
        if (e.Consignment.Bill.Kind == BillKind.House)
            return Answer.No;
        if (e.Consignment.Key.Length == 0)
            return Answer.Lacks(Fact.AirWaybill);
        if (AirWaybillNumber.TryParse(e.Consignment.Key, out _))
            return Answer.No;
        var expected = AirWaybillNumber.ExpectedCheckDigit(e.Consignment.Key);
        return Answer.Yes(
            e.Consignment.Key,
            expected == '\0' ? "NotANumber" : expected.ToString(),
            DataSource.Bill
        );
    }

    private static Answer IsPerishableOnSourceLane(Evidence e)
    {
        if (!IsBy(e, Air))
            return Answer.NotApplicable;
        if (!e.HasDescription)
            return Answer.Lacks(Fact.Description);
        if (e.Tables.ProducerRegion.Find(e.Consignment.OriginCountry) is null)
            return Answer.No;
        var word = e.InGoods(e.Tables.PerishableWords)?.Key;
        if (word is null && e.GoodsIn(e.Tables.Perishables, out var goods) is not null)
            word = goods!.Hs.ToString();
        return word is null
            ? Answer.No
            : Answer.Yes(
                word,
                $"{e.Consignment.OriginCountry}-{e.Consignment.DestinationCountry}",
                DataSource.Table
            );
    }

    private static Answer HasWrongWagon(Evidence e)
    {
        if (e.Unit is not { Container.Kind: EquipmentKind.RailCar } wagon)
            return Answer.NotApplicable;
        if (wagon.Number.Length == 0)
            return Answer.Lacks(Fact.Wagon);
        return WagonNumber.TryParse(wagon.Number, out _)
            ? Answer.No
            : Answer.Yes(wagon.Number, "NotANumber", DataSource.Bill);
    }

    private static bool IsBy(Evidence e, string mode) => e.Consignment.Message?.Call.Mode == mode;
}
