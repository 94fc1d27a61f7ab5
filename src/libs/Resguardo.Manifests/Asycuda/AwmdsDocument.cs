using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Asycuda;

/// <summary>A cargo manifest (<c>Awmds</c>) or the house bills of one master (<c>Awbolds</c>, <c>Awmcds</c>).</summary>
internal sealed class AwmdsDocument : AsycudaDocument
{
    private readonly bool _isDegroupage;
    private bool _isMessageGiven;
    private DateTime? _arrivalDay;
    private AwmdsBill _bill = new(default);
    private readonly AwmdsContainer _container = new();
    private GoodsLine _goods = new();

    public AwmdsDocument(
        XmlElements<AsycudaTag> xml,
        ReadOptions options,
        List<ICargoRecord> records,
        int number
    )
        : base(
            xml,
            options,
            records,
            new CargoMessage
            {
                Format = xml.Tag.ToString(),
                Kind = xml.Tag == AsycudaTag.Awmds ? MessageKind.Manifest : MessageKind.HouseManifest,
                Number = number,
                Place = xml.Place,
            }
        ) => _isDegroupage = xml.Tag != AsycudaTag.Awmds;

    public override void End()
    {
        GiveMessage();
        Records.Add(new EndOfMessage(Message, Xml.Here) { IsTruncated = Xml.IsTruncated });
    }

    protected override bool IsPart(AsycudaTag tag) =>
        tag switch
        {
            AsycudaTag.General or AsycudaTag.MasterBol or AsycudaTag.Bol or AsycudaTag.Goods => true,
            AsycudaTag.Container or AsycudaTag.Freight or AsycudaTag.Customs => true,
            _ => RoleOf(tag) is not null,
        };

    protected override void Begin(AsycudaTag part)
    {
        switch (part)
        {
            case AsycudaTag.Bol:
                GiveMessage();
                ResetLimits();
                _bill = new AwmdsBill(Xml.Place);
                break;
            case AsycudaTag.Container:
                _container.Begin(Xml.Place);
                break;
            case AsycudaTag.Goods:
                _goods = new GoodsLine { Number = _bill.Goods.Count + 1, Place = Xml.Place };
                break;
            default:
                if (RoleOf(part) is { } role)
                    BeginParty(role);
                break;
        }
    }

    protected override void Complete(AsycudaTag part)
    {
        switch (part)
        {
            case AsycudaTag.Bol:
                if (!Xml.IsTruncated)
                    CompleteBill();
                Values.Bill = null;
                break;
            case AsycudaTag.Container:
                if (_container.IsStated)
                    Add(_bill.Containers, _container.Build());
                Values.Container = null;
                break;
            case AsycudaTag.Goods:
                Add(_bill.Goods, _goods);
                break;
            default:
                if (CompleteParty() is { } party && IsWithin(AsycudaTag.Bol))
                    Add(_bill.Parties, party);
                break;
        }
    }

    protected override void Take(AsycudaTag tag)
    {
        switch (Part)
        {
            case AsycudaTag.General or AsycudaTag.MasterBol or AsycudaTag.None:
                TakeOfCall(tag);
                break;
            case AsycudaTag.Bol:
                TakeOfBill(tag);
                break;
            case AsycudaTag.Container:
                TakeOfContainer(tag);
                break;
            case AsycudaTag.Goods:
                TakeOfGoods(tag);
                break;
            case AsycudaTag.Freight or AsycudaTag.Customs:
                TakeOfMoney(tag);
                break;
            default:
                TakeOfParty(tag);
                if (IsWithin(AsycudaTag.General))
                    TakeOfCall(tag);
                break;
        }
    }

    private static PartyRole? RoleOf(AsycudaTag tag) =>
        tag switch
        {
            AsycudaTag.Exporter => PartyRole.Consignor,
            AsycudaTag.Consignee => PartyRole.Consignee,
            AsycudaTag.Notify => PartyRole.Notify,
            AsycudaTag.Carrier => PartyRole.Carrier,
            AsycudaTag.ShippingAgent => PartyRole.Agent,
            AsycudaTag.Forwarder => PartyRole.Forwarder,
            _ => null,
        };

    private void GiveMessage()
    {
        if (_isMessageGiven)
            return;
        _isMessageGiven = true;
        Records.Add(Message);
    }

    private void TakeOfCall(AsycudaTag tag)
    {
        var call = Message.Call;
        switch (tag)
        {
            case AsycudaTag.CustomsOffice:
                call.CustomsOffice = Xml.Text;
                break;
            case AsycudaTag.Voyage:
                call.Voyage = Xml.Text;
                break;
            case AsycudaTag.DateOfDeparture:
                call.Departure = Values.Date();
                break;
            case AsycudaTag.DateOfArrival:
                call.Arrival = Values.Date();
                _arrivalDay = call.Arrival.Value;
                break;
            case AsycudaTag.TimeOfArrival:
                TakeTimeOfArrival();
                break;
            case AsycudaTag.ManifestNumber:
                Message.DocumentNumber = Xml.Text;
                break;
            case AsycudaTag.Mode:
                call.Mode = Xml.Text;
                break;
            case AsycudaTag.Identity:
                call.VesselName = Xml.Text;
                break;
            case AsycudaTag.Nationality:
                call.Flag = Xml.Text;
                break;
            case AsycudaTag.Registration:
                TakeRegistration();
                break;
            case AsycudaTag.CarrierCode:
                call.CarrierCode = Xml.Text;
                break;
            case AsycudaTag.CarrierName:
                call.CarrierName = Xml.Text;
                break;
            case AsycudaTag.DepartureCode:
                call.From = Values.PlaceCode(call.From);
                break;
            case AsycudaTag.DepartureName:
                call.From = Values.PlaceName(call.From);
                break;
            case AsycudaTag.DestinationCode:
                call.To = Values.PlaceCode(call.To);
                break;
            case AsycudaTag.DestinationName:
                call.To = Values.PlaceName(call.To);
                break;
            case AsycudaTag.ReferenceNumber or AsycudaTag.BolReference when _isDegroupage:
                Message.MasterBill = Xml.Text;
                break;
            default:
                TakeTotals(tag);
                break;
        }
    }

    private void TakeTotals(AsycudaTag tag)
    {
        switch (tag)
        {
            case AsycudaTag.TotalBols:
                Message.Declared.Bills = Values.Number("number of bills");
                break;
            case AsycudaTag.TotalPackages:
                Message.Declared.Packages = Values.Number("number of packages");
                break;
            case AsycudaTag.TotalContainers:
                Message.Declared.Containers = Values.Number("number of containers");
                break;
            case AsycudaTag.TotalGrossMass:
                Message.Declared.GrossMassKg = Values.Number("kg");
                break;
        }
    }

    private void TakeTimeOfArrival()
    {
        var text = Xml.Text;
        if (
            !TimeOnly.TryParseExact(
                text,
                ["HH:mm", "HH:mm:ss", "HHmm", "H:mm"],
                System.Globalization.CultureInfo.InvariantCulture,
                System.Globalization.DateTimeStyles.None,
                out var time
            )
        )
        {
            Values.Report(ReadingFindings.DateUnreadable, text, "HH:MM");
            return;
        }
        if (_arrivalDay is { } day)
            Message.Call.Arrival = Message.Call.Arrival with
            {
                Value = day.Date + time.ToTimeSpan(),
                Raw = $"{Message.Call.Arrival.Raw} {text}",
            };
    }

    // One field for whatever number the means of transport is registered under.
    private void TakeRegistration()
    {
        var number = Values.Code();
        if (number.Code is not { } code)
            return;
        if (code.StartsWith("IMO", StringComparison.Ordinal))
            code = code[3..];
        if (code.Length == 7 && !code.AsSpan().ContainsAnyExceptInRange('0', '9'))
            Message.Call.Imo = number with { Code = code };
        else
            Message.Call.CallSign = number;
    }

    private void TakeOfBill(AsycudaTag tag)
    {
        switch (tag)
        {
            case AsycudaTag.BolReference:
                _bill.Number = Xml.Text;
                Values.Bill = _bill.Number;
                break;
            case AsycudaTag.LineNumber:
                _bill.LineNumber = Xml.Text;
                break;
            case AsycudaTag.BolNature:
                _bill.Nature = Values.Meaning(NationalLists.Natures, "Bol_nature");
                break;
            case AsycudaTag.BolType:
                _bill.Kind = Values.Meaning(NationalLists.BillKinds, "Bol_type_code");
                break;
            case AsycudaTag.MasterBolReference:
                _bill.MasterNumber = Xml.Text;
                break;
            case AsycudaTag.DangerousStatus:
                _bill.IsDangerous = Xml.Text is "1" or "Y" or "YES" or "true" or "TRUE" or "S" or "SI";
                break;
            case AsycudaTag.DateOfIssue:
                _bill.Issued = Values.Date();
                break;
            case AsycudaTag.Vin:
                Add(_bill.Vins, Values.Code());
                break;
            default:
                TakePlaces(tag);
                break;
        }
    }

    private void TakePlaces(AsycudaTag tag)
    {
        switch (tag)
        {
            case AsycudaTag.OriginCode:
                _bill.Origin = Values.PlaceCode(_bill.Origin);
                break;
            case AsycudaTag.OriginName:
                _bill.Origin = Values.PlaceName(_bill.Origin);
                break;
            case AsycudaTag.LoadingCode:
                _bill.Loading = Values.PlaceCode(_bill.Loading);
                break;
            case AsycudaTag.LoadingName:
                _bill.Loading = Values.PlaceName(_bill.Loading);
                break;
            case AsycudaTag.UnloadingCode:
                _bill.Unloading = Values.PlaceCode(_bill.Unloading);
                break;
            case AsycudaTag.UnloadingName:
                _bill.Unloading = Values.PlaceName(_bill.Unloading);
                break;
            case AsycudaTag.DeliveryCode:
                _bill.Delivery = Values.PlaceCode(_bill.Delivery);
                break;
            case AsycudaTag.DeliveryName:
                _bill.Delivery = Values.PlaceName(_bill.Delivery);
                break;
            case AsycudaTag.ReceiptCode:
                _bill.Receipt = Values.PlaceCode(_bill.Receipt);
                break;
            case AsycudaTag.ReceiptName:
                _bill.Receipt = Values.PlaceName(_bill.Receipt);
                break;
            case AsycudaTag.TranshipmentCode:
                Add(_bill.Transhipment, Values.PlaceCode(default));
                break;
        }
    }

    private void TakeOfContainer(AsycudaTag tag)
    {
        switch (tag)
        {
            case AsycudaTag.ContainerReference:
                _container.RawNumber = Xml.Text;
                Values.Container = Values.Code().Code;
                break;
            case AsycudaTag.Packages:
                _container.Packages = Values.Number("number of packages");
                break;
            case AsycudaTag.ContainerType:
                _container.SizeType = Values.Code();
                break;
            case AsycudaTag.EmptyFull:
                _container.Fill = Values.Meaning(NationalLists.Fill, "Empty_Full");
                break;
            case AsycudaTag.Marks or AsycudaTag.SealMarks:
                if (Xml.Text is { } seal)
                    Add(_container.Seals, (seal, Xml.Place));
                break;
            case AsycudaTag.SealingParty:
                _container.SealParty = Values.Meaning(NationalLists.SealParties, "Sealing_Party");
                break;
            case AsycudaTag.EmptyWeight:
                _container.TareKg = Values.Number("kg");
                break;
            case AsycudaTag.GoodsWeight:
                _container.GoodsKg = Values.Number("kg");
                break;
            case AsycudaTag.GrossWeight:
                _container.GrossKg = Values.Number("kg");
                break;
            case AsycudaTag.MinTemperature:
                _container.MinTemperatureC = Values.Number("°C");
                break;
            case AsycudaTag.MaxTemperature:
                _container.MaxTemperatureC = Values.Number("°C");
                break;
            case AsycudaTag.Temperature:
                _container.SetTemperatureC = Values.Number("°C");
                break;
            case AsycudaTag.UnNumber:
                Add(_container.Dangerous, new DangerousGoods { UnNumber = UnNumber(), Place = Xml.Place });
                break;
            case AsycudaTag.DangerousClass:
                TakeClass(_container.Dangerous);
                break;
        }
    }

    private void TakeOfGoods(AsycudaTag tag)
    {
        switch (tag)
        {
            case AsycudaTag.Packages:
                _goods.Packages = Values.Number("number of packages");
                break;
            case AsycudaTag.PackageType:
                _goods.PackageType = Values.Code();
                break;
            case AsycudaTag.GrossMass:
                _goods.GrossMassKg = Values.Number("kg");
                break;
            case AsycudaTag.NetMass:
                _goods.NetMassKg = Values.Number("kg");
                break;
            case AsycudaTag.ShippingMarks:
                _goods.Marks = _goods.Marks is null ? Xml.Text : $"{_goods.Marks} {Xml.Text}";
                break;
            case AsycudaTag.Description:
                _goods.Description = _goods.Description is null
                    ? Xml.Text
                    : $"{_goods.Description} {Xml.Text}";
                break;
            case AsycudaTag.Volume:
                _goods.VolumeM3 = Values.Number("m³");
                break;
            case AsycudaTag.ContainersOfBol:
                _bill.DeclaredContainers = Values.Number("number of containers");
                break;
            case AsycudaTag.HsCode or AsycudaTag.CommodityCode when _goods.HsCode.Raw is null:
                _goods.HsCode = Values.Digits();
                break;
            case AsycudaTag.HsCode or AsycudaTag.CommodityCode:
                Add(_goods.MoreHsCodes, Values.Digits());
                break;
            case AsycudaTag.Origin:
                _goods.OriginCountry = Xml.Text;
                break;
            case AsycudaTag.Vin:
                Add(_goods.Vins, Values.Code());
                break;
            case AsycudaTag.UnNumber:
                Add(_goods.Dangerous, new DangerousGoods { UnNumber = UnNumber(), Place = Xml.Place });
                break;
            case AsycudaTag.DangerousClass:
                TakeClass(_goods.Dangerous);
                break;
        }
    }

    private void TakeOfMoney(AsycudaTag tag)
    {
        switch (tag)
        {
            case AsycudaTag.FreightIndicator:
                _bill.FreightTerm = Values.Meaning(NationalLists.FreightTerms, "PC_indicator");
                break;
            case AsycudaTag.FreightValue:
                _bill.Freight = MoneyOf(_bill.Freight);
                break;
            case AsycudaTag.FreightCurrency:
                _bill.Freight = _bill.Freight with { Currency = Xml.Text };
                break;
            case AsycudaTag.CustomsValue:
                _bill.Value = MoneyOf(_bill.Value);
                break;
            case AsycudaTag.CustomsCurrency:
                _bill.Value = _bill.Value with { Currency = Xml.Text };
                break;
        }
    }

    private Money MoneyOf(Money before)
    {
        var amount = Values.Number("amount of money");
        return new Money(amount.Value, before.Currency, amount.Raw, amount.Place);
    }

    private Coded UnNumber()
    {
        var number = Values.Digits();
        return number with { Code = number.Code is { Length: > 0 } digits ? digits.PadLeft(4, '0') : null };
    }

    private void TakeClass(List<DangerousGoods> entries)
    {
        if (entries.Count == 0 || entries[^1].Class.Raw is not null)
            Add(entries, new DangerousGoods { Place = Xml.Place });
        entries[^1].Class = Values.Code();
    }

    private void CompleteBill()
    {
        if (_bill.Number is null)
            Records.Add(new Finding(ReadingFindings.BillWithoutNumber, Xml.Place));
        Records.Add(_bill.Build(_isDegroupage ? Message.MasterBill : null));
    }
}
