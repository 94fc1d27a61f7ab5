using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Tests.Summaries;

/// <summary>
/// The manifest M1 of the samples and its damaged twin D1, written out by hand as a reader of a list of equipment (CUSCAR)
/// or of bill lines (Awmds, tables) would hand them out. The right values stand in the samples' expected.json.
/// </summary>
internal sealed class SampleManifest
{
    private readonly bool _listsEquipment;
    private readonly bool _isDamaged;
    private readonly Container _resin1;
    private readonly Container _resin2;
    private readonly Container _shrimps;
    private readonly Container _batteries;
    private readonly Container _shared;
    private readonly Container _empty1;
    private readonly Container _empty2;

    private SampleManifest(bool listsEquipment, bool isDamaged)
    {
        _listsEquipment = listsEquipment;
        _isDamaged = isDamaged;
        _resin1 = Box(isDamaged ? "TEMU0001235" : "TEMU0001234", "45G1", "CO100001", 25200, 3900);
        _resin2 = Box("MSKU0007356", "45G1", isDamaged ? "" : "CO100002/CO100003", 25200, 3900);
        _shrimps = Box("SZLU9051233", "45R1", "EC55501", 27950, 4600);
        _shrimps.SetTemperatureC = Some.Number(isDamaged ? 18.0m : -18.0m);
        _batteries = Box("TRHU0000150", "22G1", "CO100044", 14688, 2230);
        _shared = Box("TEMU0004125", "42G1", "CO100077", isDamaged ? 48430.5m : 21430.5m, 3750);
        _empty1 = Box("TCLU5541011", "22G1", "", 0, 2230, ContainerFill.Empty);
        _empty2 = Box("FCIU5951023", "45G1", "", 0, 3900, ContainerFill.Empty);
        if (isDamaged)
            _empty1 = listsEquipment
                ? _batteries
                : Box("TRHU0000150", "22G1", "", 0, 2230, ContainerFill.Empty);
    }

    public static List<ICargoRecord> M1(bool listsEquipment) =>
        [.. new SampleManifest(listsEquipment, isDamaged: false).Records()];

    public static List<ICargoRecord> D1(bool listsEquipment) =>
        [.. new SampleManifest(listsEquipment, isDamaged: true).Records()];

    private IEnumerable<ICargoRecord> Records()
    {
        var message = Some.Message(format: _listsEquipment ? "CUSCAR" : "Awmds", and: Declare);
        yield return message;
        Container[] equipment = [_resin1, _resin2, _shrimps, _batteries, _shared, _empty1, _empty2];
        if (_listsEquipment)
        {
            foreach (var box in equipment.Distinct())
                yield return Some.Listed(box);
        }

        yield return Resin();
        yield return Shrimps();
        yield return Batteries();
        yield return Fabric();
        yield return Tiles();
        yield return Empties();
        yield return new EndOfMessage(message, Some.Place);
    }

    private void Declare(CargoMessage message)
    {
        message.Declared.Containers = Some.Number(_isDamaged ? 9 : 7);
        if (_listsEquipment)
            return;
        message.Declared.Bills = Some.Number(_isDamaged ? 7 : 6);
        message.Declared.Packages = Some.Number(_isDamaged ? 3400 : 3428);
        message.Declared.GrossMassKg = Some.Number(_isDamaged ? 100000 : 120598.5m);
    }

    // In the damaged manifest 2,000 bags by the bill and 1,900 by its containers.
    private Bill Resin()
    {
        var bill = Bill(1, 2000, 50400, "POLYETHYLENE RESIN IN BAGS", "BG", "390120", 92);
        bill.Loads.Add(Load(_resin1, 1000, 25200));
        bill.Loads.Add(Load(_resin2, _isDamaged ? 900 : 1000, 25200));
        return bill;
    }

    private Bill Shrimps()
    {
        var hs = _isDamaged ? "30617" : "030617";
        var bill = Bill(2, 1300, 27950, "FROZEN SHRIMPS, 1300 CARTONS", "CT", hs, 58.5m);
        bill.Parties[1] = Some.Party(PartyRole.Consignee, "TO ORDER");
        bill.Loads.Add(Load(_shrimps, 1300, 27950));
        return bill;
    }

    private Bill Batteries()
    {
        var bill = Bill(3, 48, 14688, "LITHIUM ION BATTERIES UN 3480 CLASS 9", "PK", "850760", 27.3m);
        bill.Goods[0].Marks = "UN3480";
        bill.Goods[0].Dangerous.Add(Some.Dangerous("3480", _isDamaged ? "3" : "9"));
        bill.Loads.Add(Load(_batteries, 48, 14688));
        return bill;
    }

    private Bill Fabric()
    {
        var bill = Bill(4, 60, 1810.5m, "COTTON FABRIC ROLLS", "RO", "520811", 6.2m);
        bill.Kind = BillKind.House;
        bill.PortOfDischarge = Some.Port(_isDamaged ? "TTPTZ" : "TTPTS");
        bill.Loads.Add(Load(_shared, 60, 1810.5m));
        return bill;
    }

    private Bill Tiles()
    {
        var kilograms = _isDamaged ? 46620 : 19620;
        var bill = Bill(5, 18, kilograms, "CERAMIC FLOOR TILES ON PALLETS", "PX", "690721", 15);
        bill.Kind = BillKind.House;
        bill.Loads.Add(Load(_shared, 18, kilograms));
        return bill;
    }

    private Bill Empties()
    {
        var bill = Bill(6, 2, 6130, "EMPTY CONTAINERS", "CN", null, 0);
        bill.Loads.Add(Load(_empty1, 1, 0));
        bill.Loads.Add(Load(_empty2, 1, 0));
        return bill;
    }

    private static Container Box(
        string number,
        string sizeType,
        string seals,
        decimal grossKg,
        decimal tareKg,
        ContainerFill fill = ContainerFill.Full
    )
    {
        var box = Some.Box(number, sizeType, fill, seals);
        box.GrossMassKg = Some.Number(grossKg);
        box.TareKg = Some.Number(tareKg);
        return box;
    }

    private Bill Bill(
        int number,
        decimal packages,
        decimal grossKg,
        string description,
        string packageType,
        string? hs,
        decimal volume
    )
    {
        var name = (_isDamaged ? "EJLNCTG26010" : "EJLNCTG26000") + number;
        var bill = Some.Bill(name, packages, grossKg, description, hs, []);
        bill.DeclaredPackages = Some.Number(packages);
        bill.DeclaredGrossMassKg = Some.Number(grossKg);
        bill.Goods[0].PackageType = Some.Code(packageType);
        bill.Goods[0].VolumeM3 = Some.Number(volume);
        return bill;
    }

    private ContainerLoad Load(Container box, decimal packages, decimal grossKg) =>
        Some.Load(box, packages, _listsEquipment ? null : grossKg, _listsEquipment ? 1 : 0);
}
