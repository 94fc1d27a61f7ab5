using System.Globalization;
using Resguardo.Codes;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Summaries;

namespace Resguardo.Manifests.Comparison;

/// <summary>What one file says, gathered by container and by bill. A later message has the last word.</summary>
internal sealed class CargoPicture
{
    private readonly ComparisonOptions _options;
    private CargoMessage? _message;

    private CargoPicture(ComparisonOptions options) => _options = options;

    /// <summary>The containers by their number, packed.</summary>
    public Dictionary<ulong, UnitPicture> Units { get; } = [];

    /// <summary>The bills by their number.</summary>
    public Dictionary<string, BillPicture> Bills { get; } = new(StringComparer.Ordinal);

    /// <summary>The ports at which cargo of bills leaves the ship.</summary>
    public HashSet<string> DischargePorts { get; } = new(StringComparer.Ordinal);

    /// <summary>True when the file tells of bills.</summary>
    public bool HasBills { get; private set; }

    /// <summary>True when the file tells of the whole call, so that what is missing from it is missing indeed.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Limits that were exceeded.</summary>
    public List<(string Name, int Limit)> Exceeded { get; } = [];

    /// <summary>Gathers a file.</summary>
    public static CargoPicture Of(IEnumerable<ICargoRecord> records, ComparisonOptions options)
    {
        var picture = new CargoPicture(options);
        foreach (var record in records)
        {
            switch (record)
            {
                case CargoMessage message:
                    picture.Begin(message);
                    break;
                case Bill bill:
                    picture.Take(bill);
                    break;
                case Container unit:
                    picture.Take(unit);
                    break;
            }
        }
        return picture;
    }

    private void Begin(CargoMessage message)
    {
        _message = message;
        HasBills |=
            message.Kind
                is MessageKind.Manifest
                    or MessageKind.HouseManifest
                    or MessageKind.BillOfLading
                    or MessageKind.Declaration;
        IsWhole |=
            message.Kind
                is MessageKind.Manifest
                    or MessageKind.StowPlan
                    or MessageKind.StowInstructions
                    or MessageKind.DischargeOrder
                    or MessageKind.DischargeReport
                    or MessageKind.LoadOrder
                    or MessageKind.LoadReport;
    }

    private void Take(Container unit)
    {
        if (unit.IsContainer && PictureOf(unit) is { } picture)
            picture.Take(unit, MassIncludesTare());
    }

    private bool MassIncludesTare() => _message?.Kind is MessageKind.StowPlan or MessageKind.StowInstructions;

    private void Take(Bill bill)
    {
        HasBills = true;
        if (_message?.Function is MessageFunction.Deletion or MessageFunction.Cancellation)
        {
            Bills.Remove(bill.Key);
            return;
        }
        if (bill.PortOfDischarge.Code is { } port)
            DischargePorts.Add(port);
        var picture = new BillPicture(bill);
        if (bill.Number.Length > 0)
        {
            if (Bills.Count < _options.MaxBills || Bills.ContainsKey(bill.Key))
                Bills[bill.Key] = picture;
            else
                Exceed(nameof(ComparisonOptions.MaxBills), _options.MaxBills);
        }

        var isOfEmpties = EmptiesBill.IsOne(bill);
        foreach (var load in bill.Loads)
        {
            if (!load.Container.IsContainer || PictureOf(load.Container) is not { } unit)
                continue;
            var key = ContainerKey.Of(load.Container.Number);
            var isNew = picture.Containers.Add(key);
            if (isNew)
                unit.Take(load.Container, includesTare: false);
            unit.Take(bill, load, isNew, isOfEmpties);
        }
        if (picture.Containers.Count == 1 && !bill.Loads.Exists(load => load.GrossMassKg.Value is not null))
            Units[picture.Containers.First()].AddCargo(isOfEmpties ? 0 : bill.GrossMassKg);
    }

    private UnitPicture? PictureOf(Container unit)
    {
        var key = ContainerKey.Of(unit.Number);
        if (Units.TryGetValue(key, out var picture))
            return picture;
        if (Units.Count == _options.MaxContainers)
        {
            Exceed(nameof(ComparisonOptions.MaxContainers), _options.MaxContainers);
            return null;
        }
        return Units[key] = new UnitPicture(unit.Number, unit.Place);
    }

    private void Exceed(string name, int limit)
    {
        if (!Exceeded.Contains((name, limit)))
            Exceeded.Add((name, limit));
    }
}

/// <summary>What one file says of a container.</summary>
internal sealed class UnitPicture(string number, FilePlace place)
{
    private decimal? _cargoKg;
    private decimal? _grossKg;
    private decimal? _tareKg;
    private bool _includesTare;

    public string Number { get; } = number;

    public FilePlace Place { get; } = place;

    /// <summary>The first bill that names it; null when none does.</summary>
    public string? Bill { get; private set; }

    public ContainerFill Fill { get; private set; }

    public SizeType? Type { get; private set; }

    public decimal? VerifiedKg { get; private set; }

    public decimal? TemperatureC { get; private set; }

    public string? Loading { get; private set; }

    public string? Discharge { get; private set; }

    public StowPosition? Stow { get; private set; }

    public SortedSet<string>? Seals { get; private set; }

    public SortedSet<string>? UnNumbers { get; private set; }

    /// <summary>What the unit may weigh with its tare, by the ways in which senders count; none when nothing is stated.</summary>
    public IEnumerable<decimal> Weights
    {
        get
        {
            if (VerifiedKg is { } verified)
            {
                yield return verified;
                yield break;
            }
            if ((_cargoKg ?? _grossKg) is not { } mass)
                yield break;
            if (_cargoKg is null && _includesTare)
            {
                yield return mass;
                yield break;
            }
            yield return mass + (_tareKg ?? Type?.TypicalTareKg ?? 0);
            yield return mass;
        }
    }

    public void Take(Container unit, bool includesTare)
    {
        if (unit.Fill != ContainerFill.Unknown)
            Fill = unit.Fill;
        if (SizeType.TryParse(unit.SizeType.Code ?? unit.SizeType.Raw, out var type))
            Type = type;
        VerifiedKg = unit.VerifiedGrossMassKg.Value ?? VerifiedKg;
        if (unit.GrossMassKg.Value is > 0)
            (_grossKg, _includesTare) = (unit.GrossMassKg.Value, includesTare);
        _tareKg = unit.TareKg.Value ?? _tareKg;
        TemperatureC =
            unit.SetTemperatureC.Value
            ?? unit.MinTemperatureC.Value
            ?? unit.MaxTemperatureC.Value
            ?? TemperatureC;
        Loading = unit.PortOfLoading.Code ?? Loading;
        Discharge = unit.PortOfDischarge.Code ?? Discharge;
        Stow = unit.Stow ?? Stow;
        if (unit.HasSeals)
        {
            foreach (var seal in unit.Seals)
            {
                if (!Codes.Seals.IsPlaceholder(seal.Number))
                    (Seals ??= new(StringComparer.Ordinal)).Add(Codes.Seals.Normalise(seal.Number));
            }
        }
        if (unit.HasDangerous)
            Add(unit.Dangerous);
    }

    public void Take(Bill bill, ContainerLoad load, bool isNew, bool isOfEmpties)
    {
        if (isNew)
        {
            Bill ??= bill.Number;
            Loading = bill.PortOfLoading.Code ?? Loading;
            Discharge = bill.PortOfDischarge.Code ?? Discharge;
        }
        if (!isOfEmpties && load.GrossMassKg.Value is { } kilograms)
            AddCargo(kilograms);
        foreach (var line in bill.Goods)
        {
            if (line.HasDangerous && (load.GoodsLine == 0 || load.GoodsLine == line.Number))
                Add(line.Dangerous);
        }
    }

    public void AddCargo(decimal? kilograms)
    {
        if (kilograms is { } cargo)
            _cargoKg = (_cargoKg ?? 0) + cargo;
    }

    private void Add(List<DangerousGoods> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.UnNumber.Code is { } un)
                (UnNumbers ??= new(StringComparer.Ordinal)).Add(un);
        }
    }
}

/// <summary>What one file says of a bill.</summary>
internal sealed class BillPicture(Bill bill)
{
    public string Number { get; } = bill.Number;

    public FilePlace Place { get; } = bill.Place;

    public decimal? Packages { get; } = bill.Packages;

    public decimal? GrossKg { get; } = bill.GrossMassKg;

    public string? Consignor { get; } = bill.Consignor?.Name;

    public string? Consignee { get; } = bill.Consignee?.Name;

    public string? Notify { get; } = bill.Notify?.Name;

    public string? Loading { get; } = bill.PortOfLoading.Code;

    public string? Discharge { get; } = bill.PortOfDischarge.Code;

    public string Description { get; } =
        string.Join("; ", bill.Goods.Select(line => line.Description).OfType<string>().Distinct());

    /// <summary>The tariff codes to six digits, in order.</summary>
    public SortedSet<string> Hs { get; } =
        new(
            bill.Goods.Select(line => line.HsCode.Code)
                .OfType<string>()
                .Select(code => code.Length > 6 ? code[..6] : code),
            StringComparer.Ordinal
        );

    public HashSet<ulong> Containers { get; } = [];
}

/// <summary>Texts that count as the same in both files.</summary>
internal static class SameText
{
    /// <summary>Letters and digits alone, in one case, without accents: what typing habits do not change.</summary>
    public static bool Is(string one, string other) =>
        CultureInfo.InvariantCulture.CompareInfo.Compare(
            one,
            other,
            CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreSymbols
        ) == 0;
}
