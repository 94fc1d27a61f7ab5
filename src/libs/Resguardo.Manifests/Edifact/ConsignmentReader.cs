using System.Globalization;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Edifact;

/// <summary>Reads messages of consignments: CUSCAR and IFCSUM with a CNI for each, IFTMIN and its kin with one in all.</summary>
internal sealed class ConsignmentReader : MessageReader
{
    private readonly UnitReader _units;
    private readonly bool _isSingle;
    private readonly Dictionary<string, Container> _listed;
    private readonly Dictionary<string, Container>.AlternateLookup<ReadOnlySpan<char>> _listedBySpan;
    private readonly Dictionary<string, Container> _bare = new(StringComparer.Ordinal);

    private BillNature _nature;
    private (string? Number, BillKind Kind) _headNumber;
    private bool _isInBills;
    private Container? _unit;

    // The consignment at hand. Its bill is made when its number is known or something else of it is read.
    private bool _isOpen;
    private FilePlace _place;
    private string? _consignmentNumber;
    private string? _lineNumber;
    private string? _number;
    private BillKind _kind;
    private bool _isWeak;
    private string? _master;
    private Bill? _bill;

    private Party? _party;
    private GoodsLine? _line;
    private ContainerLoad? _load;
    private DangerousGoods? _danger;
    private string? _dangerName;
    private Measured _setTemperature;
    private bool _descriptionGoesOn;

    public ConsignmentReader(EdifactValues values, CargoMessage message, bool isSingle)
        : base(values, message)
    {
        _units = new UnitReader(values);
        _isSingle = isSingle;
        _listed = values.EmptyUnits();
        _listedBySpan = _listed.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public override void Read(uint tag)
    {
        if (_unit is not null)
        {
            if (TellsOfUnit(tag) && _units.Read(tag, _unit))
                return;
            ListUnit();
        }
        if (tag is not (Tags.RFF or Tags.CTA or Tags.COM or Tags.DTM))
            _party = null;

        switch (tag)
        {
            case Tags.CNI:
                FinishBill();
                Open();
                return;
            case Tags.EQD:
                IsHeadRead = true;
                _unit = Known(_units.ReadEquipment());
                Values.Container = _unit.Number;
                return;
        }

        if (!_isInBills)
        {
            ReadBeforeBills(tag);
            if (!_isInBills)
                return;
        }
        if (_line is null)
            ReadOfBill(tag);
        else
            ReadOfGoods(tag);
    }

    public override void End(bool isCut)
    {
        if (isCut)
            return;
        if (_unit is not null)
            ListUnit();
        FinishBill();
    }

    private bool TellsOfUnit(uint tag) =>
        tag switch
        {
            Tags.LOC or Tags.RFF or Tags.DTM or Tags.TDT => !_isInBills || _isSingle,
            Tags.GID or Tags.SGP or Tags.CNT => false,
            _ => true,
        };

    // Where units are listed after the goods that are in them, a split has named the unit before.
    private Container Known(Container unit)
    {
        if (!_bare.Remove(unit.Number, out var bare))
            return unit;
        bare.Kind = unit.Kind;
        bare.SizeType = unit.SizeType;
        bare.IsShipperOwned = unit.IsShipperOwned;
        bare.Status = unit.Status;
        bare.Fill = unit.Fill;
        return bare;
    }

    private void ListUnit()
    {
        if (_unit is not { } unit)
            return;
        _unit = null;
        Values.Container = null;
        unit.IsListed = true;
        if (_listed.Count < Values.Options.MaxContainersPerMessage)
            _listed.TryAdd(unit.Number, unit);
        else if (_listed.Count == Values.Options.MaxContainersPerMessage)
            Values.LimitOnce(
                nameof(Values.Options.MaxContainersPerMessage),
                Values.Options.MaxContainersPerMessage
            );
        Add(unit);
    }

    private void ReadBeforeBills(uint tag)
    {
        if (
            _isSingle
            && tag is Tags.NAD or Tags.GID or Tags.LOC or Tags.CNT or Tags.MOA or Tags.CPI or Tags.FTX
        )
        {
            Open();
            return;
        }
        if (tag is Tags.GID or Tags.SGP)
        {
            // Goods without a consignment: the CNI is missing, the goods are not.
            Open();
            (_number, _kind) = _headNumber;
            return;
        }
        if (tag == Tags.RFF)
            ReadHeadReference();
        if (tag is Tags.GIS or Tags.GEI)
            _nature = NatureAt(tag) ?? _nature;
        else if (!ReadHead(tag) && !IsKnown(tag))
            Values.UnknownSegment();
    }

    private void ReadHeadReference()
    {
        switch (Values.CodeAt(1))
        {
            case Code.MB or Code.MWB:
                Message.MasterBill = Values.Words(1, 1);
                break;
            case Code.BM:
                _headNumber = (Values.Words(1, 1), BillKind.Master);
                break;
            case Code.BH:
                _headNumber = (Values.Words(1, 1), BillKind.House);
                break;
        }
        if (_isSingle && _headNumber.Number is not null)
        {
            Open();
            (_number, _kind) = _headNumber;
        }
    }

    private void Open()
    {
        IsHeadRead = true;
        var isConsignment = Values.Tokens.TagCode == Tags.CNI;
        _isInBills = true;
        _isOpen = true;
        _place = Values.Place;
        _consignmentNumber = isConsignment ? Values.Words(2) : null;
        if (_isSingle)
            _consignmentNumber = Message.DocumentNumber;
        _lineNumber = isConsignment ? Values.Word(1) : null;
        Values.Bill = _consignmentNumber;
        Forget();
    }

    private void Forget()
    {
        _number = _master = null;
        _kind = BillKind.Unknown;
        _isWeak = false;
        _bill = null;
        _line = null;
        _load = null;
        _danger = null;
        _dangerName = null;
        _setTemperature = default;
        if (_bare.Count > 0)
            _bare.Clear();
    }

    private Bill Bill()
    {
        if (_bill is not null)
            return _bill;
        var number = _number ?? _consignmentNumber ?? _master;
        if (number is null)
            Values.Find(ReadingFindings.BillWithoutNumber);
        Values.Bill = number;
        return _bill = new Bill
        {
            Number = number ?? "",
            LineNumber = _lineNumber,
            Nature = _nature,
            Place = _place,
        };
    }

    private void FinishBill()
    {
        if (!_isOpen)
            return;
        var bill = Bill();
        bill.Kind = _kind;
        if (_master is not null && _master != bill.Number)
        {
            bill.MasterNumber = _master;
            if (_kind is BillKind.Unknown or BillKind.Master)
                bill.Kind = BillKind.House;
        }
        else if (_master is not null)
            bill.Kind = BillKind.Master;
        Add(bill);
        _isOpen = false;
        Values.Bill = null;
        Forget();
    }

    private void ReadOfBill(uint tag)
    {
        switch (tag)
        {
            case Tags.RFF:
                ReadReference();
                break;
            case Tags.CNT:
                ReadBillTotal();
                break;
            case Tags.LOC:
                ReadBillPlace();
                break;
            case Tags.GIS:
            case Tags.GEI:
                Bill().Nature = NatureAt(tag) ?? Bill().Nature;
                break;
            case Tags.NAD:
                ReadParty();
                break;
            case Tags.CPI:
                Bill().FreightTerm = Values.CodeAt(3) switch
                {
                    Code.P => FreightTerm.Prepaid,
                    Code.C => FreightTerm.Collect,
                    _ => Bill().FreightTerm,
                };
                break;
            case Tags.MOA:
                ReadMoney();
                break;
            case Tags.DTM:
                if (_party is null && Values.CodeAt(1) is Code.N95 or Code.N137 or Code.N182)
                    Bill().Issued = Values.DateAt(1);
                break;
            case Tags.COM:
                ReadContact();
                break;
            case Tags.MEA:
                ReadBillMeasure();
                break;
            case Tags.FTX when Values.CodeAt(1) == Code.AAA && !_isSingle:
            case Tags.GID:
            case Tags.PAC:
            case Tags.PCI:
            case Tags.CST:
            case Tags.DGS:
            case Tags.PIA:
            case Tags.GIN:
                BeginLine(tag);
                if (tag != Tags.GID)
                    ReadOfGoods(tag);
                break;
            case Tags.SGP:
                ReadSplit();
                break;
            case Tags.TDT:
                if (_isSingle)
                    ReadHead(tag);
                break;
            case Tags.FTX:
                Values.Unknown("4451", 1);
                break;
            default:
                if (!IsKnown(tag))
                    Values.UnknownSegment();
                break;
        }
    }

    private void ReadReference()
    {
        var qualifier = Values.CodeAt(1);
        if (_party is not null && qualifier is not (Code.BM or Code.BH or Code.MB))
        {
            if (_party.Id is null && Values.Words(1, 1) is { } id)
            {
                _party.Id = id;
                _party.IdScheme = Values.Word(1);
            }
            return;
        }
        switch (qualifier)
        {
            case Code.BM or Code.AAM or Code.AWB or Code.MWB:
                Name(Values.Words(1, 1), BillKind.Master, isWeak: false);
                break;
            case Code.BH or Code.HWB:
                Name(Values.Words(1, 1), BillKind.House, isWeak: false);
                break;
            case Code.AAA:
                Name(Values.Words(1, 1), BillKind.Unknown, isWeak: true);
                break;
            case Code.MB:
                _master = Values.Words(1, 1) ?? _master;
                break;
            case Code.BN:
                Bill().BookingNumber ??= Values.Words(1, 1);
                break;
            default:
                Values.Unknown("1153", 1);
                break;
        }
    }

    // One CNI may hold several bills, one after the other; and a bill may be named before or after other things of it.
    private void Name(string? number, BillKind kind, bool isWeak)
    {
        if (number is null || number == _number)
        {
            if (number is not null && !isWeak)
                (_kind, _isWeak) = (kind, false);
            return;
        }
        if (isWeak && _number is not null && !_isWeak)
            return;

        var hasContent = _bill is not null;
        if (_number is null || (_isWeak && !isWeak && !hasContent))
        {
            (_number, _kind, _isWeak) = (number, kind, isWeak);
            if (_bill is not null)
                _bill = Renumbered(_bill, number);
        }
        else if (!hasContent && kind != _kind && !isWeak)
        {
            // A master and a house number in a row: one house bill.
            _master = kind == BillKind.House ? _number : number;
            _number = kind == BillKind.House ? number : _number;
            _kind = BillKind.House;
        }
        else
        {
            var (consignment, line) = (_consignmentNumber, _lineNumber);
            FinishBill();
            _isOpen = true;
            _place = Values.Place;
            (_consignmentNumber, _lineNumber) = (consignment, line);
            (_number, _kind, _isWeak) = (number, kind, isWeak);
        }
        Values.Bill = _number;
    }

    private static Bill Renumbered(Bill bill, string number)
    {
        if (bill.Number == number)
            return bill;
        var renumbered = new Bill
        {
            Number = number,
            BookingNumber = bill.BookingNumber,
            Nature = bill.Nature,
            LineNumber = bill.LineNumber,
            PlaceOfReceipt = bill.PlaceOfReceipt,
            Origin = bill.Origin,
            PortOfLoading = bill.PortOfLoading,
            PortOfDischarge = bill.PortOfDischarge,
            PlaceOfDelivery = bill.PlaceOfDelivery,
            Issued = bill.Issued,
            DeclaredPackages = bill.DeclaredPackages,
            DeclaredGrossMassKg = bill.DeclaredGrossMassKg,
            DeclaredContainers = bill.DeclaredContainers,
            Value = bill.Value,
            Freight = bill.Freight,
            FreightTerm = bill.FreightTerm,
            Place = bill.Place,
        };
        renumbered.TranshipmentPorts.AddRange(bill.TranshipmentPorts);
        renumbered.Parties.AddRange(bill.Parties);
        renumbered.Goods.AddRange(bill.Goods);
        renumbered.Loads.AddRange(bill.Loads);
        return renumbered;
    }

    private void ReadBillTotal()
    {
        var bill = Bill();
        switch (Values.CodeAt(1))
        {
            case Code.N7:
                bill.DeclaredGrossMassKg = Values.MassAt(1, 1, Values.UnitAt(1, 2));
                break;
            case Code.N8 when !bill.DeclaredPackages.IsStated:
            case Code.N11:
                bill.DeclaredPackages = Values.CountAt(1, 1);
                break;
            case Code.N16:
                bill.DeclaredContainers = Values.CountAt(1, 1);
                break;
            default:
                Values.Unknown("6069", 1);
                break;
        }
    }

    private void ReadBillPlace()
    {
        if (_isSingle)
            ReadHead(Tags.LOC);
        var location = Values.LocationAt(2);
        if (location.Raw is null && location.Name is null)
            return;
        var bill = Bill();
        switch (Values.CodeAt(1))
        {
            case Code.N9:
                bill.PortOfLoading = location;
                break;
            case Code.N11:
                bill.PortOfDischarge = location;
                break;
            case Code.N12 when bill.PortOfDischarge.Raw is null:
                bill.PortOfDischarge = location;
                break;
            case Code.N76:
                bill.Origin = location;
                break;
            case Code.N7:
                bill.PlaceOfDelivery = location;
                break;
            case Code.N83 or Code.N8 when bill.PlaceOfDelivery.Raw is null:
                bill.PlaceOfDelivery = location;
                break;
            case Code.N88 or Code.N10 or Code.N84:
                bill.PlaceOfReceipt = location;
                break;
            case Code.N13:
                if (Values.HasRoom(bill.TranshipmentPorts))
                    bill.TranshipmentPorts.Add(location);
                break;
            default:
                Values.Unknown("3227", 1);
                break;
        }
    }

    private BillNature? NatureAt(uint tag) =>
        Values.CodeAt(tag == Tags.GIS ? 1 : 2) switch
        {
            Code.N22 => BillNature.Export,
            Code.N23 => BillNature.Import,
            Code.N24 => BillNature.Transit,
            Code.N28 => BillNature.Transhipment,
            _ => null,
        };

    private void ReadParty()
    {
        if (_isSingle && Values.CodeAt(1) == Code.CA)
            ReadHead(Tags.NAD);
        var party = new Party
        {
            Role = RoleAt(),
            RawRole = Values.Word(1),
            Id = Values.Word(2),
            IdScheme = Values.Word(2, 2) ?? Values.Word(2, 1),
            Place = Values.Place,
        };
        party.Name = Values.Joined(4, ' ');
        if (party.Name is null)
        {
            // The name is squeezed into the first line of the address.
            party.Name = Values.Words(3);
            party.Address = Values.Joined(3, '\n', from: 1);
        }
        else
            party.Address = Values.Joined(3, '\n');
        AddLine(party, Values.Joined(5, '\n'));
        AddLine(party, Values.Words(6));
        AddLine(party, Values.Words(7));
        AddLine(party, Values.Words(8));
        party.Country = Values.Word(9);
        _party = party;
        if (Values.HasRoom(Bill().Parties))
            Bill().Parties.Add(party);

        static void AddLine(Party party, string? line)
        {
            if (line is not null)
                party.Address = party.Address is null ? line : $"{party.Address}\n{line}";
        }
    }

    private PartyRole RoleAt()
    {
        switch (Values.CodeAt(1))
        {
            case Code.CZ or Code.EX or Code.OS:
                return PartyRole.Consignor;
            case Code.CN or Code.IM or Code.UC:
                return PartyRole.Consignee;
            case Code.NI or Code.FirstNotify or Code.SecondNotify:
                return PartyRole.Notify;
            case Code.FW or Code.CS:
                return PartyRole.Forwarder;
            case Code.CA:
                return PartyRole.Carrier;
            case Code.CG or Code.AG:
                return PartyRole.Agent;
            case Code.CB or Code.DT:
                return PartyRole.Broker;
            case Code.SU or Code.MF:
                return PartyRole.Supplier;
            default:
                Values.Unknown("3035", 1);
                return PartyRole.Other;
        }
    }

    private void ReadContact()
    {
        if (_party is null || Values.Words(1) is not { } contact)
            return;
        if (Values.CodeAt(1, 1) == Code.EM)
            _party.Email ??= contact;
        else if (Values.CodeAt(1, 1) is Code.TE or Code.AL or 0)
            _party.Phone = _party.Phone is null ? contact : $"{_party.Phone}, {contact}";
    }

    private void ReadMoney()
    {
        var isFreight = Values.CodeAt(1) is Code.N64 or Code.N144;
        if (isFreight)
            Bill().Freight = Values.MoneyAt(1);
        else if (
            Values.CodeAt(1)
            is Code.N38
                or Code.N39
                or Code.N40
                or Code.N43
                or Code.N44
                or Code.N77
                or Code.N141
                or Code.N123
        )
        {
            if (_line is null)
                Bill().Value = Values.MoneyAt(1);
            else
                _line.Value = Values.MoneyAt(1);
        }
        else
            Values.Unknown("5025", 1);
    }

    private void ReadBillMeasure()
    {
        if (Values.CodeAt(2) is Code.G or Code.AAB or Code.AAD or 0 && !IsVolume())
            Bill().DeclaredGrossMassKg = Values.MassAt(3, 1, Values.UnitAt(3));
        else
            Values.Unknown("6313", 2);
    }

    private bool IsVolume() =>
        Values.CodeAt(3) is Code.MTQ or Code.FTQ or Code.LTR || Values.CodeAt(1) == Code.VOL;

    private void BeginLine(uint tag)
    {
        var bill = Bill();
        var previous = bill.Goods.Count == 0 ? 0 : bill.Goods[^1].Number;
        var number = previous + 1;
        if (
            tag == Tags.GID
            && int.TryParse(Values.Bytes(1), CultureInfo.InvariantCulture, out var written)
            && written > previous
        )
            number = written;
        _line = new GoodsLine { Number = number, Place = Values.Place };
        _load = null;
        _danger = null;
        _dangerName = null;
        _descriptionGoesOn = false;
        _setTemperature = default;
        if (tag == Tags.GID)
        {
            _line.Packages = Values.CountAt(2);
            _line.PackageType = Values.CodedAt(2, 1);
        }
        if (Values.HasRoom(bill.Goods))
            bill.Goods.Add(_line);
    }

    private void ReadOfGoods(uint tag)
    {
        if (_line is not { } line)
            return;
        switch (tag)
        {
            case Tags.GID:
                BeginLine(tag);
                break;
            case Tags.SGP:
                ReadSplit();
                break;
            case Tags.FTX:
                ReadGoodsText(line);
                break;
            case Tags.MEA:
                ReadGoodsMeasure(line);
                break;
            case Tags.PAC:
                if (!line.Packages.IsStated)
                    line.Packages = Values.CountAt(1);
                if (line.PackageType.Raw is null)
                    line.PackageType = Values.CodedAt(3);
                break;
            case Tags.DGS:
                _danger = _units.ReadDanger();
                (_danger.Name, _dangerName) = (_dangerName, null);
                if (Values.HasRoom(line.Dangerous))
                    line.Dangerous.Add(_danger);
                break;
            case Tags.PCI:
                if (Values.Joined(2, '\n') is { } marks)
                    line.Marks = line.Marks is null ? marks : $"{line.Marks}\n{marks}";
                break;
            case Tags.CST:
                for (var element = 2; element <= Values.Tokens.ElementCount && element <= 6; element++)
                    AddHs(line, element, 0);
                break;
            case Tags.PIA:
                for (var element = 2; element <= Values.Tokens.ElementCount && element <= 6; element++)
                {
                    if (Values.CodeAt(element, 1) == Code.HS)
                        AddHs(line, element, 0);
                }
                break;
            case Tags.GIN:
                if (Values.CodeAt(1) is Code.VV or Code.VN)
                    AddVin(line, 2, 0);
                break;
            case Tags.RFF:
                if (Values.CodeAt(1) == Code.AKG)
                    AddVin(line, 1, 1);
                else if (!_isSingle && NamesBill())
                    ReadReference();
                break;
            case Tags.MOA:
                ReadMoney();
                break;
            case Tags.LOC:
                if (Values.CodeAt(1) == Code.N27)
                    line.OriginCountry = Values.Word(2);
                break;
            case Tags.TMP:
                ReadGoodsTemperature();
                break;
            case Tags.RNG:
                if (_load is { Container.IsListed: false })
                    _units.Read(tag, _load.Container);
                break;
            case Tags.SEL:
                if (_load is { Container.IsListed: false })
                    _units.Read(tag, _load.Container);
                break;
            default:
                ReadAfterGoods(tag);
                break;
        }
    }

    // What belongs to the bill stands before its goods in the directories, and after them now and then.
    private void ReadAfterGoods(uint tag)
    {
        if (
            tag is Tags.CNT or Tags.CPI or Tags.COM or Tags.NAD
            || (tag is Tags.GIS or Tags.GEI && NatureAt(tag) is not null)
        )
            ReadOfBill(tag);
        else if (!IsKnown(tag))
            Values.UnknownSegment();
    }

    private bool NamesBill() =>
        Values.CodeAt(1) is Code.BM or Code.BH or Code.MB or Code.AAM or Code.AWB or Code.MWB or Code.HWB
        || (Values.CodeAt(1) == Code.AAA && _isWeak);

    private void ReadSplit()
    {
        var bill = Bill();
        if (Values.Bytes(1).IsEmpty)
            return;
        _load = new ContainerLoad
        {
            Container = FindContainer(),
            GoodsLine = _line?.Number ?? 0,
            Packages = Values.CountAt(2),
            Place = Values.Place,
        };
        if (_setTemperature.IsStated && !_load.Container.SetTemperatureC.IsStated)
            _load.Container.SetTemperatureC = _setTemperature;
        if (Values.HasRoom(bill.Loads))
            bill.Loads.Add(_load);
    }

    private Container FindContainer()
    {
        var number = Values.Bytes(1);
        if (number.Length == 11)
        {
            Span<char> characters = stackalloc char[11];
            for (var place = 0; place < characters.Length; place++)
                characters[place] = (char)number[place];
            if (_listedBySpan.TryGetValue(characters, out var listed))
                return listed;
        }
        var container = Container.Of(Values.Words(1) ?? "", Values.Place);
        if (
            _listed.TryGetValue(container.Number, out var known)
            || _bare.TryGetValue(container.Number, out known)
        )
            return known;
        _bare.Add(container.Number, container);
        return container;
    }

    private void ReadGoodsText(GoodsLine line)
    {
        switch (Values.CodeAt(1))
        {
            case Code.AAA:
                var words = Values.Joined(4, ' ') ?? Values.Words(3);
                if (words is not null)
                    line.Description = line.Description switch
                    {
                        null => words,
                        _ when _descriptionGoesOn => line.Description + words,
                        _ => $"{line.Description} {words}",
                    };
                _descriptionGoesOn = Values.EndsFull(4);
                break;
            case Code.AAC or Code.AAD:
                if (_danger is null)
                    _dangerName ??= Values.Joined(4, ' ');
                else
                    _danger.Name ??= Values.Joined(4, ' ');
                break;
            default:
                Values.Unknown("4451", 1);
                break;
        }
    }

    private void ReadGoodsMeasure(GoodsLine line)
    {
        var unit = Values.UnitAt(3);
        if (IsVolume())
        {
            line.VolumeM3 = Values.VolumeAt(3, 1, unit);
            return;
        }
        switch (Values.CodeAt(2))
        {
            case Code.G or Code.AAB or Code.AAD or Code.WT:
            case 0 when Values.CodeAt(1) is Code.WT or Code.AAE or Code.AAI or Code.G:
                if (_load is not null)
                    _load.GrossMassKg = Values.MassAt(3, 1, unit);
                else
                    line.GrossMassKg = Values.MassAt(3, 1, unit);
                break;
            case Code.AAA or Code.AAL or Code.AAC or Code.N:
                if (_load is null && _danger is null)
                    line.NetMassKg = Values.MassAt(3, 1, unit);
                break;
            case Code.AAW or Code.ABJ or Code.AAX:
                line.VolumeM3 = Values.VolumeAt(3, 1, unit);
                break;
            default:
                Values.Unknown("6313", 2);
                break;
        }
    }

    private void ReadGoodsTemperature()
    {
        var temperature = Values.TemperatureAt(2, 0, Values.UnitAt(2, 1));
        if (_load is null)
            _setTemperature = temperature;
        else if (!_load.Container.SetTemperatureC.IsStated)
            _load.Container.SetTemperatureC = temperature;
    }

    private void AddHs(GoodsLine line, int element, int component)
    {
        var raw = Values.Word(element, component);
        if (raw is null)
            return;
        var code = EdifactValues.Normal(raw);
        if (code.Contains('.', StringComparison.Ordinal))
            code = code.Replace(".", "", StringComparison.Ordinal);
        var hs = new Coded(code, raw, Values.Place);
        if (line.HsCode.Raw is null)
            line.HsCode = hs;
        else if (
            code.Length >= 6
            && !code.AsSpan().ContainsAnyExceptInRange('0', '9')
            && Values.HasRoom(line.MoreHsCodes)
        )
            line.MoreHsCodes.Add(hs);
    }

    private void AddVin(GoodsLine line, int element, int component)
    {
        var vin = Values.CodedAt(element, component);
        if (vin.Raw is not null && Values.HasRoom(line.Vins))
            line.Vins.Add(vin);
    }

    private static bool IsKnown(uint tag) =>
        tag
            is Tags.CTA
                or Tags.CUX
                or Tags.QTY
                or Tags.HAN
                or Tags.DOC
                or Tags.AUT
                or Tags.TSR
                or Tags.UNS
                or Tags.FTX
                or Tags.DTM
                or Tags.TDT
                or Tags.LOC
                or Tags.RFF
                or Tags.MEA
                or Tags.TMP
                or Tags.SEL
                or Tags.CPI
                or Tags.COM;
}
