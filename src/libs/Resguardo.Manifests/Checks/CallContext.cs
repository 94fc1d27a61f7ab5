using Resguardo.Codes;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Summaries;

namespace Resguardo.Manifests.Checks;

/// <summary>What the checks remember of a message, and of the earlier messages of its call; bounded by the options.</summary>
internal sealed class CallContext(CheckOptions options)
{
    private const int MostPending = 10_000;
    private readonly ReferenceCache<string, string> _knownPlaces = new();
    private readonly ReferenceCache<string, SizeType> _sizeTypes = new();
    private (MessageKind Kind, string? Ship, string? Voyage) _call;
    private bool _isSettled;

    /// <summary>Tolerances and limits.</summary>
    public CheckOptions Options { get; } = options;

    /// <summary>The message that is being read.</summary>
    public CargoMessage Message { get; private set; } = new() { Format = "" };

    /// <summary>Its number among all messages seen, from 1.</summary>
    public int MessageNumber { get; private set; }

    /// <summary>The number of the bill that is being read, among all seen.</summary>
    public int BillNumber { get; set; }

    /// <summary>True when the message was cut off, so that totals prove nothing.</summary>
    public bool IsTruncated { get; set; }

    /// <summary>The containers of the call.</summary>
    public UnitTable Units { get; } = new(options.MaxContainers);

    /// <summary>The bills of the call, hashed.</summary>
    public KeySet Bills { get; } = new(options.MaxBills);

    /// <summary>The seals of the call, hashed, each with the container that it is on.</summary>
    public KeyMap Seals { get; } = new(options.MaxSeals);

    /// <summary>The slots of the message, each with the unit in it.</summary>
    public KeyMap Slots { get; } = new(options.MaxContainers);

    /// <summary>Units listed with a faulty number, until a bill names them.</summary>
    public List<Container> FaultyListed { get; } = [];

    /// <summary>House bills that name a master not seen so far, or none at all.</summary>
    public List<HouseBill> HousesWithoutMaster { get; } = [];

    /// <summary>Bills seen in the message.</summary>
    public long BillCount { get; set; }

    /// <summary>Bills of the message that are no house bills.</summary>
    public long OtherThanHouseCount { get; set; }

    /// <summary>House bills of the message that name a master.</summary>
    public long HousesNamingMaster { get; set; }

    /// <summary>Packages of the message's bills together; null when none states any.</summary>
    public decimal? Packages { get; set; }

    /// <summary>Gross mass of the message's bills together; null when none states any.</summary>
    public decimal? GrossKg { get; set; }

    /// <summary>Pairs of bill and container in the message.</summary>
    public long ContainerLines { get; set; }

    /// <summary>Distinct containers of the message.</summary>
    public long Containers { get; set; }

    /// <summary>Units that the message lists apart from bills.</summary>
    public long ListedUnits { get; set; }

    /// <summary>True for messages of bills; false for lists of units such as a stow plan.</summary>
    public bool HasBills { get; private set; }

    /// <summary>True when the format has a place for temperatures.</summary>
    public bool CarriesTemperatures { get; private set; }

    /// <summary>True when the format has a place for seals, and they are due at this point of the journey.</summary>
    public bool CarriesSeals { get; private set; }

    /// <summary>True when the format has a place for dangerous goods.</summary>
    public bool CarriesDangerousGoods { get; private set; }

    /// <summary>True when the mass of a unit has its tare in it.</summary>
    public bool MassIncludesTare { get; private set; }

    /// <summary>Begins a message.</summary>
    public void Begin(CargoMessage message)
    {
        Message = message;
        MessageNumber++;
        IsTruncated = false;
        _isSettled = false;
        BillCount = OtherThanHouseCount = HousesNamingMaster = ContainerLines = Containers = ListedUnits = 0;
        Packages = GrossKg = null;
        Slots.Clear();
        FaultyListed.Clear();
        HousesWithoutMaster.Clear();
        var kind = message.Kind;
        HasBills =
            kind
                is MessageKind.Manifest
                    or MessageKind.HouseManifest
                    or MessageKind.BillOfLading
                    or MessageKind.Declaration;
        var isX12 = message.Format.StartsWith("X12", StringComparison.OrdinalIgnoreCase);
        CarriesTemperatures = !isX12 && kind is not MessageKind.Declaration && message.Format != "Awbolds";
        CarriesDangerousGoods = kind is not MessageKind.Declaration;
        CarriesSeals =
            kind
                is MessageKind.Manifest
                    or MessageKind.HouseManifest
                    or MessageKind.BillOfLading
                    or MessageKind.DischargeReport
                    or MessageKind.LoadReport
                    or MessageKind.GateIn
                    or MessageKind.GateOut;
        MassIncludesTare = kind is MessageKind.StowPlan or MessageKind.StowInstructions;
    }

    /// <summary>Forgets the call before, unless the message goes on with it. To be called at the first record, when the call is known.</summary>
    public void Settle()
    {
        if (_isSettled)
            return;
        _isSettled = true;
        var call = (Message.Kind, Message.Call.Imo.Code ?? Message.Call.VesselName, Message.Call.Voyage);
        var goesOn =
            call == _call
            && call.Item2 is not null
            && call.Voyage is not null
            && Message.Function
                is MessageFunction.Unknown
                    or MessageFunction.Original
                    or MessageFunction.Addition;
        _call = call;
        if (goesOn)
            return;
        Units.Clear();
        Bills.Clear();
        Seals.Clear();
    }

    /// <summary>Keeps a unit with a faulty number until a bill names it.</summary>
    public void Keep(Container faulty)
    {
        if (FaultyListed.Count < MostPending)
            FaultyListed.Add(faulty);
    }

    /// <summary>Keeps a house bill until all masters are known.</summary>
    public void Keep(HouseBill house)
    {
        if (HousesWithoutMaster.Count < MostPending)
            HousesWithoutMaster.Add(house);
    }

    /// <summary>Whether a code is in UN/LOCODE.</summary>
    public bool IsKnownPlace(string code)
    {
        if (_knownPlaces.TryGet(code, out _))
            return true;
        if (!Locodes.Contains(code))
            return false;
        _knownPlaces.Add(code, code);
        return true;
    }

    /// <summary>What a size and type code says; null when it says nothing.</summary>
    public SizeType? SizeTypeOf(Coded code)
    {
        if ((code.Code ?? code.Raw) is not { } text)
            return null;
        if (_sizeTypes.TryGet(text, out var known))
            return known;
        if (!SizeType.TryParse(text, out var sizeType))
            return null;
        _sizeTypes.Add(text, sizeType);
        return sizeType;
    }
}

/// <summary>A few answers kept by the very object that was asked about: readers use the same string for a code that recurs.</summary>
internal sealed class ReferenceCache<TKey, TValue>
    where TKey : class
    where TValue : class
{
    private const int Slots = 16;
    private readonly TKey?[] _keys = new TKey?[Slots];
    private readonly TValue?[] _values = new TValue?[Slots];

    public bool TryGet(TKey key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TValue? value)
    {
        var slot = SlotOf(key);
        value = ReferenceEquals(_keys[slot], key) ? _values[slot] : null;
        return value is not null;
    }

    public void Add(TKey key, TValue value)
    {
        var slot = SlotOf(key);
        (_keys[slot], _values[slot]) = (key, value);
    }

    private static int SlotOf(TKey key) =>
        System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key) & (Slots - 1);
}
