using System.Runtime.InteropServices;
using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Facts;

/// <summary>What one bill says, in the form in which indicators ask. Built once a bill by <see cref="FactsReader"/>.</summary>
public sealed class Consignment
{
    internal Consignment(Bill bill, CargoMessage? message)
    {
        Bill = bill;
        Message = message;
    }

    /// <summary>The bill as declared.</summary>
    public Bill Bill { get; }

    /// <summary>The message in which it stands; null when it stands in none.</summary>
    public CargoMessage? Message { get; }

    /// <summary>The bill's number, upper case without blanks; for a container that no bill names, the container's number.</summary>
    public string Key { get; internal init; } = "";

    /// <summary>True when this is a container without a bill, as a stow plan lists it.</summary>
    public bool IsUnitOnly { get; internal init; }

    /// <summary>True when this is a container of the stow plan that no bill of the manifest names.</summary>
    public bool IsWithoutBill { get; internal init; }

    /// <summary>Where the goods change ship on the way, in order. Looking makes no list where there is none.</summary>
    internal ReadOnlySpan<Location> TranshipmentPorts =>
        Bill.HasTranshipmentPorts ? CollectionsMarshal.AsSpan(Bill.TranshipmentPorts) : [];

    /// <summary>True when dangerous goods are declared for goods or containers.</summary>
    internal bool HasDangerous
    {
        get
        {
            foreach (var goods in GoodsArray)
            {
                if (goods.Line.HasDangerous)
                    return true;
            }
            foreach (var unit in UnitsArray)
            {
                if (unit.Container.HasDangerous)
                    return true;
            }
            return false;
        }
    }

    /// <summary>Which way it goes.</summary>
    public Direction Direction { get; internal init; }

    /// <summary>The day from which past days are counted: arrival, else departure, else the day of the message, else the day of screening.</summary>
    public DateOnly Day { get; internal init; }

    /// <summary>The same as a day number.</summary>
    public int DayNumber => Day.DayNumber;

    /// <summary>Who sends; null when the file names none or only points to another party.</summary>
    public PartyFacts? Consignor { get; internal set; }

    /// <summary>Who receives; null when the file names none, or "to order".</summary>
    public PartyFacts? Consignee { get; internal set; }

    /// <summary>Who is told; the consignee when the file says "same as consignee".</summary>
    public PartyFacts? Notify { get; internal set; }

    /// <summary>Forwarder, consolidator or NVOCC.</summary>
    public PartyFacts? Forwarder { get; internal set; }

    /// <summary>The broker or declarant.</summary>
    public PartyFacts? Broker { get; internal set; }

    /// <summary>The inland carrier.</summary>
    public PartyFacts? Haulier { get; internal set; }

    /// <summary>Who stuffed the container.</summary>
    public PartyFacts? Stuffer { get; internal set; }

    /// <summary>True when the consignee is "to order": the bill is negotiable.</summary>
    public bool IsToOrder { get; internal set; }

    /// <summary>Port of loading, five letters; null when not stated as a code.</summary>
    public string? PortOfLoading { get; internal init; }

    /// <summary>Port of discharge, five letters; null when not stated as a code.</summary>
    public string? PortOfDischarge { get; internal init; }

    /// <summary>Country where the journey began: of the origin, the place of receipt, or the port of loading.</summary>
    public string? OriginCountry { get; internal init; }

    /// <summary>Country where the journey ends: of the place of delivery or the port of discharge.</summary>
    public string? DestinationCountry { get; internal init; }

    /// <summary>The pair of ports; 0 when one is missing.</summary>
    public ulong LaneKey { get; internal init; }

    /// <summary>The pair of countries; 0 when one is missing.</summary>
    public ulong CorridorKey { get; internal init; }

    /// <summary>The goods in the order of the file.</summary>
    public IReadOnlyList<GoodsFacts> Goods => GoodsArray;

    internal GoodsFacts[] GoodsArray { get; init; } = [];

    /// <summary>The containers in the order of the file, each once.</summary>
    public IReadOnlyList<UnitFacts> Units => UnitsArray;

    internal UnitFacts[] UnitsArray { get; init; } = [];

    /// <summary>The tariff code of the heaviest goods line that states one.</summary>
    public Hs Hs { get; internal init; }

    /// <summary>Packages; null when not stated.</summary>
    public double? Packages { get; internal init; }

    /// <summary>Gross mass in kilograms; null when not stated.</summary>
    public double? GrossKg { get; internal init; }

    /// <summary>Net mass in kilograms, the sum over the goods lines; null when a line does not state it.</summary>
    public double? NetKg { get; internal init; }

    /// <summary>Volume in cubic metres, the sum over the goods lines; null when a line does not state it.</summary>
    public double? VolumeM3 { get; internal init; }

    /// <summary>The value of the goods; null when not stated.</summary>
    public double? Value { get; internal init; }

    /// <summary>The currency of the value; null when not stated.</summary>
    public string? ValueCurrency { get; internal init; }

    /// <summary>The freight; null when not stated.</summary>
    public double? Freight { get; internal init; }

    /// <summary>Freight divided by value; null when one is missing or they are in different currencies.</summary>
    public double? FreightRatio =>
        Value is null || Freight is null || !SameCurrency(ValueCurrency, Bill.Freight.Currency)
            ? null
            : Freight / Value;

    /// <summary>When the bill was issued; null when not stated.</summary>
    public DateTime? Issued => Bill.Issued.Value;

    /// <summary>When the message was sent; null when not stated.</summary>
    public DateTime? SentAt => Message?.SentAt.Value;

    /// <summary>When the ship departs; null when not stated.</summary>
    public DateTime? Departure => Message?.Call.Departure.Value;

    /// <summary>When the ship arrives; null when not stated.</summary>
    public DateTime? Arrival => Message?.Call.Arrival.Value;

    internal static double? Positive(decimal? value) => value > 0 ? (double)value.Value : null;

    private static bool SameCurrency(string? first, string? second) =>
        first is null || second is null || string.Equals(first, second, StringComparison.OrdinalIgnoreCase);
}
