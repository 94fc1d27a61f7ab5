using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Asycuda;

/// <summary>A goods declaration (SAD): its items, gathered by the transport document that each of them refers to.</summary>
internal sealed class SadDocument : AsycudaDocument
{
    private readonly List<SadItem> _items = [];
    private readonly List<SadContainer> _containers = [];
    private readonly List<Party> _parties = [];
    private SadItem _item = new(new GoodsLine());
    private SadContainer _container = new(default);
    private Money _invoice;
    private Measured _totalInvoice;
    private BillNature _nature;
    private Location _loading;
    private string? _serial;
    private string? _registration;
    private bool _isMessageGiven;

    public SadDocument(
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
                Format = "SAD",
                Kind = MessageKind.Declaration,
                Number = number,
                Place = xml.Place,
            }
        ) { }

    public override void End()
    {
        if (!_isMessageGiven)
            GiveMessage();
        GiveBills();
        Records.Add(new EndOfMessage(Message, Xml.Here) { IsTruncated = Xml.IsTruncated });
    }

    protected override bool IsPart(AsycudaTag tag) =>
        tag switch
        {
            AsycudaTag.Item or AsycudaTag.Container or AsycudaTag.RegistrationPart => true,
            AsycudaTag.ReferencePart or AsycudaTag.DepartureInformation => true,
            AsycudaTag.BorderInformation or AsycudaTag.PlaceOfLoadingPart => true,
            AsycudaTag.InvoicePart or AsycudaTag.ItemInvoicePart => true,
            _ => RoleOf(tag) is not null,
        };

    protected override void Begin(AsycudaTag part)
    {
        switch (part)
        {
            case AsycudaTag.Item:
                _item = new SadItem(new GoodsLine { Number = _items.Count + 1, Place = Xml.Place });
                break;
            case AsycudaTag.Container:
                _container = new SadContainer(Xml.Place);
                break;
            default:
                if (RoleOf(part) is { } role)
                    BeginParty(role, part == AsycudaTag.FinancialParty ? "Financial" : null);
                break;
        }
    }

    protected override void Complete(AsycudaTag part)
    {
        switch (part)
        {
            case AsycudaTag.Item:
                if (!Xml.IsTruncated)
                    Add(_items, _item);
                break;
            case AsycudaTag.Container:
                if (!Xml.IsTruncated && _container.RawNumber is not null)
                    Add(_containers, _container);
                Values.Container = null;
                break;
            default:
                if (RoleOf(part) is not null && CompleteParty() is { } party)
                    Add(_parties, party);
                break;
        }
    }

    protected override void Take(AsycudaTag tag)
    {
        switch (Part)
        {
            case AsycudaTag.None:
                TakeOfDeclaration(tag);
                break;
            case AsycudaTag.RegistrationPart:
                TakeOfRegistration(tag);
                break;
            case AsycudaTag.ReferencePart:
                if (tag == AsycudaTag.Number)
                    Message.ControlNumber = Xml.Text;
                break;
            case AsycudaTag.DepartureInformation or AsycudaTag.BorderInformation:
                TakeOfTransport(tag);
                break;
            case AsycudaTag.PlaceOfLoadingPart:
                if (tag == AsycudaTag.Code)
                    _loading = Values.PlaceCode(_loading);
                else if (tag == AsycudaTag.Name)
                    _loading = Values.PlaceName(_loading);
                break;
            case AsycudaTag.InvoicePart:
                TakeOfInvoice(tag, ref _invoice);
                break;
            case AsycudaTag.ItemInvoicePart:
                TakeOfInvoice(tag, ref _item.Invoice);
                break;
            case AsycudaTag.Item:
                TakeOfItem(tag);
                break;
            case AsycudaTag.Container:
                TakeOfContainer(tag);
                break;
            default:
                TakeOfParty(tag);
                break;
        }
    }

    private static PartyRole? RoleOf(AsycudaTag tag) =>
        tag switch
        {
            AsycudaTag.Exporter => PartyRole.Consignor,
            AsycudaTag.Consignee => PartyRole.Consignee,
            AsycudaTag.Declarant => PartyRole.Broker,
            AsycudaTag.FinancialParty => PartyRole.Other,
            _ => null,
        };

    private void TakeOfDeclaration(AsycudaTag tag)
    {
        switch (tag)
        {
            case AsycudaTag.SadFlow:
                _nature = Xml.Text switch
                {
                    "I" => BillNature.Import,
                    "E" => BillNature.Export,
                    _ => BillNature.Unknown,
                };
                break;
            case AsycudaTag.TypeOfDeclaration when Xml.Text is "TR" or "T1":
                _nature = BillNature.Transit;
                break;
            case AsycudaTag.OfficeCode:
                Message.Call.CustomsOffice = Xml.Text;
                break;
            case AsycudaTag.ManifestReference:
                Message.Reference = Xml.Text;
                break;
            case AsycudaTag.TotalPackages:
                Message.Declared.Packages = Values.Number("number of packages");
                break;
            case AsycudaTag.TotalWeight or AsycudaTag.GrossWeight:
                Message.Declared.GrossMassKg = Values.Number("kg");
                break;
            case AsycudaTag.TotalInvoice:
                _totalInvoice = Values.Number("amount of money");
                break;
        }
    }

    private void TakeOfRegistration(AsycudaTag tag)
    {
        switch (tag)
        {
            case AsycudaTag.SerialNumber:
                _serial = Xml.Text;
                break;
            case AsycudaTag.Number:
                _registration = Xml.Text;
                break;
            case AsycudaTag.Date:
                Message.SentAt = Values.Date();
                break;
        }
    }

    // What crosses the border counts more than what stands at the door; it comes second.
    private void TakeOfTransport(AsycudaTag tag)
    {
        switch (tag)
        {
            case AsycudaTag.Identity:
                Message.Call.VesselName = Xml.Text;
                break;
            case AsycudaTag.Nationality:
                Message.Call.Flag = Xml.Text;
                break;
            case AsycudaTag.Mode:
                Message.Call.Mode = Xml.Text;
                break;
        }
    }

    private void TakeOfInvoice(AsycudaTag tag, ref Money invoice)
    {
        if (tag == AsycudaTag.CurrencyCode)
            invoice = invoice with { Currency = Xml.Text };
        else if (tag == AsycudaTag.AmountForeign)
        {
            var amount = Values.Number("amount of money");
            invoice = new Money(amount.Value, invoice.Currency, amount.Raw, amount.Place);
        }
    }

    private void TakeOfItem(AsycudaTag tag)
    {
        var goods = _item.Goods;
        switch (tag)
        {
            case AsycudaTag.Packages:
                goods.Packages = Values.Number("number of packages");
                break;
            case AsycudaTag.PackageType:
                goods.PackageType = Values.Code();
                break;
            case AsycudaTag.ShippingMarks:
                goods.Marks = goods.Marks is null ? Xml.Text : $"{goods.Marks} {Xml.Text}";
                break;
            case AsycudaTag.CommodityCode:
                goods.HsCode = Values.Digits();
                break;
            case AsycudaTag.Precision:
                AddPrecision(goods);
                break;
            case AsycudaTag.ItemPrice:
                var price = Values.Number("amount of money");
                _item.Price = new Money(price.Value, null, price.Raw, price.Place);
                break;
            case AsycudaTag.Origin:
                goods.OriginCountry = Xml.Text;
                break;
            case AsycudaTag.Description:
                goods.Description ??= Xml.Text;
                break;
            case AsycudaTag.CommercialDescription:
                goods.Description = Xml.Text;
                break;
            case AsycudaTag.SummaryDeclaration:
                _item.Bill ??= Xml.Text;
                break;
            case AsycudaTag.GrossMass:
                goods.GrossMassKg = Values.Number("kg");
                break;
            case AsycudaTag.NetMass:
                goods.NetMassKg = Values.Number("kg");
                break;
            case AsycudaTag.Vin:
                Add(goods.Vins, Values.Code());
                break;
        }
    }

    // The national subdivision stands in a field of its own; zeros there mean that there is none.
    private void AddPrecision(GoodsLine goods)
    {
        var precision = Values.Digits();
        if (goods.HsCode.Raw is null || precision.Code is not { Length: > 0 } digits)
            return;
        goods.HsCode = goods.HsCode with
        {
            Code = digits.AsSpan().ContainsAnyExcept('0') ? goods.HsCode.Code + digits : goods.HsCode.Code,
            Raw = $"{goods.HsCode.Raw} {precision.Raw}",
        };
    }

    private void TakeOfContainer(AsycudaTag tag)
    {
        switch (tag)
        {
            case AsycudaTag.ItemNumber:
                _container.Item = (int)
                    Math.Clamp(Values.Number("number of the item").Value ?? 0, 0, int.MaxValue);
                break;
            case AsycudaTag.ContainerReference:
                _container.RawNumber = Xml.Text;
                Values.Container = Values.Code().Code;
                break;
            case AsycudaTag.ContainerType:
                _container.SizeType = Values.Code();
                break;
            case AsycudaTag.EmptyFull:
                _container.Fill = Values.Meaning(NationalLists.Fill, "Empty_full_indicator");
                break;
            case AsycudaTag.GrossWeight:
                _container.GrossKg = Values.Number("kg");
                break;
            case AsycudaTag.Description:
                _container.Description = Xml.Text;
                break;
            case AsycudaTag.Packages:
                _container.Packages = Values.Number("number of packages");
                break;
            case AsycudaTag.PackagesWeight:
                _container.PackagesKg = Values.Number("kg");
                break;
        }
    }

    private void GiveMessage()
    {
        _isMessageGiven = true;
        if (_registration is not null)
            Message.DocumentNumber = _serial is null ? _registration : $"{_serial} {_registration}";
        Message.Call.From = _loading;
        Records.Add(Message);
    }

    private void GiveBills()
    {
        var bills = new List<(Bill Bill, List<SadItem> Items)>();
        var byNumber = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in _items)
        {
            var number = item.Bill ?? "";
            if (!byNumber.TryGetValue(number, out var index))
            {
                byNumber[number] = index = bills.Count;
                bills.Add((BillOf(number, item.Goods.Place), []));
            }
            bills[index].Items.Add(item);
            bills[index].Bill.Goods.Add(item.Line(bills[index].Bill.Goods.Count + 1, _invoice.Currency));
        }

        foreach (var container in _containers)
            AddLoad(container, bills);

        foreach (var (bill, _) in bills)
        {
            if (bills.Count == 1 && _totalInvoice.IsStated)
                bill.Value = new Money(
                    _totalInvoice.Value,
                    _invoice.Currency,
                    _totalInvoice.Raw,
                    _totalInvoice.Place
                );
            // An export declaration comes before the bill; an import must name it.
            if (bill.Number.Length == 0 && _nature == BillNature.Import)
                Records.Add(new Finding(ReadingFindings.BillWithoutNumber, bill.Place));
            Records.Add(bill);
        }
    }

    private Bill BillOf(string number, FilePlace place)
    {
        var bill = new Bill
        {
            Number = number,
            Nature = _nature,
            PortOfLoading = _loading,
            Place = place,
        };
        bill.Parties.AddRange(_parties);
        return bill;
    }

    private void AddLoad(SadContainer container, List<(Bill Bill, List<SadItem> Items)> bills)
    {
        foreach (var (bill, items) in bills)
        {
            var line = items.FindIndex(item => item.Goods.Number == container.Item);
            if (line >= 0)
            {
                bill.Loads.Add(container.Build(line + 1));
                return;
            }
        }
        // It names no item: it belongs to the declaration's first bill.
        if (bills.Count == 0)
            bills.Add((BillOf("", container.Place), []));
        bills[0].Bill.Loads.Add(container.Build(0));
    }
}

/// <summary>An item of a declaration while its elements come in.</summary>
internal sealed class SadItem(GoodsLine goods)
{
    public Money Invoice;

    public GoodsLine Goods { get; } = goods;

    public string? Bill { get; set; }

    public Money Price { get; set; }

    /// <summary>The item as a line of its bill.</summary>
    /// <param name="number">Its number in the bill.</param>
    /// <param name="currency">The currency of the declaration's invoice.</param>
    public GoodsLine Line(int number, string? currency)
    {
        var line = new GoodsLine
        {
            Number = number,
            Description = Goods.Description,
            Marks = Goods.Marks,
            Packages = Goods.Packages,
            PackageType = Goods.PackageType,
            HsCode = Goods.HsCode,
            GrossMassKg = Goods.GrossMassKg,
            NetMassKg = Goods.NetMassKg,
            OriginCountry = Goods.OriginCountry,
            Value =
                Invoice.Raw is not null ? Invoice
                : Price.Raw is not null ? Price with { Currency = currency }
                : default,
            Place = Goods.Place,
        };
        line.Vins.AddRange(Goods.Vins);
        return line;
    }
}

/// <summary>A container of a declaration while its elements come in.</summary>
internal sealed class SadContainer(FilePlace place)
{
    public FilePlace Place { get; } = place;

    public int Item { get; set; }

    public string? RawNumber { get; set; }

    public Coded SizeType { get; set; }

    public ContainerFill Fill { get; set; }

    public Measured GrossKg { get; set; }

    public string? Description { get; set; }

    public Measured Packages { get; set; }

    public Measured PackagesKg { get; set; }

    /// <summary>The container with what a goods line has in it.</summary>
    /// <param name="line">The line's number in the bill; 0 when the declaration names none.</param>
    public ContainerLoad Build(int line)
    {
        var container = Cargo.Container.Of(RawNumber ?? "", Place);
        container.SizeType = SizeType;
        container.Fill = Fill;
        container.GrossMassKg = GrossKg;
        container.Description = Description;
        return new ContainerLoad
        {
            Container = container,
            GoodsLine = line,
            Packages = Packages,
            GrossMassKg = PackagesKg,
            Place = Place,
        };
    }
}
