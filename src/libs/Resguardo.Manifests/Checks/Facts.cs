using Resguardo.Codes;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Summaries;

namespace Resguardo.Manifests.Checks;

/// <summary>A unit as the checks see it: by itself, or in a bill. One object serves for many units, one after the other.</summary>
internal sealed class UnitFacts
{
    /// <summary>The unit.</summary>
    public Container Unit { get; private set; } = Container.Of("", default);

    /// <summary>The first pair of the bill that names it; null in a list of units.</summary>
    public ContainerLoad? Load { get; private set; }

    /// <summary>The bill's facts; null in a list of units.</summary>
    public BillFacts? Bill { get; private set; }

    /// <summary>Where its state is in the call's table.</summary>
    public int State { get; private set; }

    /// <summary>True when it did not fit the table: nothing is known of it from elsewhere, and nothing is kept.</summary>
    public bool IsForgotten => State == 0;

    /// <summary>Its number, packed.</summary>
    public ulong Key { get; private set; }

    /// <summary>What its size and type code says; null when it says nothing.</summary>
    public SizeType? Type { get; private set; }

    /// <summary>What the goods in it are, by their descriptions.</summary>
    public GoodsReading Goods { get; set; }

    /// <summary>Cargo of this bill in it, in kilograms; null when the file does not say.</summary>
    public decimal? CargoKg { get; set; }

    /// <summary>Full by declaration, and not merely pointed to by a bill of empties.</summary>
    public bool IsFull => Unit.Fill == ContainerFill.Full && Bill is not { IsOfEmpties: true };

    /// <summary>The temperature that matters first: the one to keep, else the lowest, else the highest.</summary>
    public Measured Temperature =>
        Unit.SetTemperatureC.Value is not null ? Unit.SetTemperatureC
        : Unit.MinTemperatureC.Value is not null ? Unit.MinTemperatureC
        : Unit.MaxTemperatureC;

    /// <summary>The tare as stated, else as such a container commonly has; null when neither is known.</summary>
    public decimal? TareKg => Unit.TareKg.Value is > 0 ? Unit.TareKg.Value : Type?.TypicalTareKg;

    /// <summary>Where the unit is spoken of here: in the bill, else where it is listed.</summary>
    public FilePlace Place => Load is { } load && load.Place != default ? load.Place : Unit.Place;

    public void Set(
        Container unit,
        ContainerLoad? load,
        BillFacts? bill,
        ulong key,
        int state,
        CallContext call
    )
    {
        Unit = unit;
        Load = load;
        Bill = bill;
        Key = key;
        State = state;
        Type = call.SizeTypeOf(unit.SizeType);
        Goods = bill?.Goods ?? GoodsWords.Read(unit.Description);
        CargoKg = null;
    }
}

/// <summary>A bill as the checks see it. One object serves for many bills, one after the other.</summary>
internal sealed class BillFacts
{
    private const int UnitsKept = 1024;
    private readonly List<UnitFacts> _units = [];

    /// <summary>The bill.</summary>
    public Bill Bill { get; private set; } = new() { Number = "" };

    /// <summary>True when it carries nothing but empty containers.</summary>
    public bool IsOfEmpties { get; private set; }

    /// <summary>The distinct containers in it.</summary>
    public ReadOnlySpan<UnitFacts> Units =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_units)[..UnitCount];

    /// <summary>How many distinct containers are in it.</summary>
    public int UnitCount { get; private set; }

    /// <summary>What all its goods are, by their descriptions, marks and tariff codes.</summary>
    public GoodsReading Goods { get; private set; }

    /// <summary>The UN number that goods of its tariff codes usually have; null when they are not usually dangerous.</summary>
    public string? LikelyUnNumber { get; private set; }

    /// <summary>True when dangerous goods are declared in it.</summary>
    public bool DeclaresDangerousGoods { get; private set; }

    /// <summary>True when some goods line has a description.</summary>
    public bool HasDescription { get; private set; }

    /// <summary>Packages of its goods lines; null when one of them does not say.</summary>
    public decimal? GoodsPackages { get; private set; }

    /// <summary>Gross mass of its goods lines; null when one of them does not say.</summary>
    public decimal? GoodsGrossKg { get; private set; }

    /// <summary>Packages of its pairs of goods and container; null when one of them does not say.</summary>
    public decimal? LoadsPackages { get; private set; }

    /// <summary>Gross mass of its pairs of goods and container; null when one of them does not say.</summary>
    public decimal? LoadsGrossKg { get; private set; }

    /// <summary>Packages as declared, else those of the goods lines.</summary>
    public decimal? Packages { get; private set; }

    /// <summary>Gross mass as declared, else that of the goods lines, else that of the pairs.</summary>
    public decimal? GrossKg { get; private set; }

    /// <summary>Room that the goods take; null when no line says.</summary>
    public decimal? VolumeM3 { get; private set; }

    /// <summary>Takes a bill in.</summary>
    public void Set(Bill bill, CallContext call)
    {
        Bill = bill;
        call.BillNumber++;
        IsOfEmpties = EmptiesBill.IsOne(bill);
        ReadGoods(bill);
        ReadLoads(bill);
        Packages = bill.DeclaredPackages.Value ?? GoodsPackages;
        GrossKg = bill.DeclaredGrossMassKg.Value ?? GoodsGrossKg ?? LoadsGrossKg;
        ReadUnits(bill, call);
    }

    /// <summary>The container by which a number was written first in this bill.</summary>
    public bool HasUnit(ulong key)
    {
        foreach (var unit in Units)
        {
            if (unit.Key == key)
                return true;
        }
        return false;
    }

    private void ReadGoods(Bill bill)
    {
        var reading = default(GoodsReading);
        LikelyUnNumber = null;
        DeclaresDangerousGoods = HasDescription = false;
        decimal? packages = bill.Goods.Count > 0 ? 0 : null;
        var gross = packages;
        VolumeM3 = null;
        foreach (var line in bill.Goods)
        {
            packages += line.Packages.Value;
            gross += line.GrossMassKg.Value;
            if (line.VolumeM3.Value is { } volume)
                VolumeM3 = (VolumeM3 ?? 0) + volume;
            DeclaresDangerousGoods |= line.HasDangerous;
            HasDescription |= !string.IsNullOrWhiteSpace(line.Description);
            reading = Join(reading, GoodsWords.Read(line.Description));
            if (line.Marks is not null)
                reading = JoinMarks(reading, GoodsWords.Read(line.Marks));
            reading = reading with { Mentions = reading.Mentions | MentionsOf(line.HsCode) };
        }
        GoodsPackages = packages;
        GoodsGrossKg = gross;
        Goods = reading;
    }

    private GoodsMentions MentionsOf(Coded hs)
    {
        if (hs.Code is not { Length: >= 4 } code)
            return GoodsMentions.None;
        var mentions = GoodsWords.ReadHs(code, out var likely);
        LikelyUnNumber ??= likely;
        // The likely number says it; a tariff code alone makes no paint of a paint brush.
        return mentions & (GoodsMentions.Frozen | GoodsMentions.Fresh);
    }

    private void ReadLoads(Bill bill)
    {
        decimal? packages = bill.Loads.Count > 0 ? 0 : null;
        var gross = packages;
        foreach (var load in bill.Loads)
        {
            packages += load.Packages.Value;
            gross += load.GrossMassKg.Value;
        }
        LoadsPackages = packages;
        LoadsGrossKg = gross;
    }

    private void ReadUnits(Bill bill, CallContext call)
    {
        UnitCount = 0;
        var isSummed = LoadsGrossKg is not null;
        foreach (var load in bill.Loads)
        {
            var unit = load.Container;
            if (!unit.IsContainer)
                continue;
            var key = ContainerKey.Of(unit.Number);
            var index = call.Units.Note(key);
            if (index == 0 ? HasUnit(key) : call.Units[index].LastBill == call.BillNumber)
            {
                if (isSummed)
                    Add(key, load.GrossMassKg.Value);
                continue;
            }

            call.Units[index].LastBill = call.BillNumber;
            if (_units.Count == UnitCount)
                _units.Add(new UnitFacts());
            var facts = _units[UnitCount++];
            facts.Set(unit, load, this, key, index, call);
            facts.CargoKg = isSummed ? load.GrossMassKg.Value : null;
            if (!unit.IsListed)
                DeclaresDangerousGoods |= unit.HasDangerous;
        }
        if (UnitCount == 1 && !isSummed)
            _units[0].CargoKg = GrossKg;
        if (_units.Count > UnitsKept && UnitCount <= UnitsKept)
            _units.RemoveRange(UnitsKept, _units.Count - UnitsKept);
    }

    private void Add(ulong key, decimal? kilograms)
    {
        foreach (var unit in Units)
        {
            if (unit.Key == key)
                unit.CargoKg += kilograms;
        }
    }

    private static GoodsReading Join(GoodsReading one, GoodsReading other) =>
        new(
            one.Mentions | other.Mentions,
            one.InformativeWords + other.InformativeWords,
            one.VagueWords + other.VagueWords,
            one.FirstUnNumber != 0 ? one.FirstUnNumber : other.FirstUnNumber,
            SecondOf(one, other)
        );

    private static int SecondOf(GoodsReading one, GoodsReading other)
    {
        if (one.SecondUnNumber != 0)
            return one.SecondUnNumber;
        if (one.FirstUnNumber == 0 || other.FirstUnNumber == one.FirstUnNumber)
            return other.SecondUnNumber;
        return other.FirstUnNumber;
    }

    // Marks name UN numbers, and nothing else that counts.
    private static GoodsReading JoinMarks(GoodsReading goods, GoodsReading marks) =>
        Join(goods, default(GoodsReading) with { FirstUnNumber = marks.FirstUnNumber });
}
