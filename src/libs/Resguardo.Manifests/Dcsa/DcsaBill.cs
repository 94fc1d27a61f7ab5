using System.Text.Json;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Dcsa;

/// <summary>Reads the parties, goods and containers of a bill; a house bill has them in the same form.</summary>
internal sealed class DcsaBill(DcsaValues values, ReadOptions options, JsonElement root)
{
    private readonly Dictionary<string, Container> _containers = new(StringComparer.Ordinal);
    private readonly HashSet<Container> _used = new(ReferenceEqualityComparer.Instance);
    private readonly List<Container> _equipment = [];
    private bool _isLimitReported;

    /// <summary>The bill in the cargo model.</summary>
    /// <param name="number">Its number; null when the document has none yet.</param>
    /// <param name="master">The master bill; null when there is none.</param>
    public Bill Build(string? number, string? master)
    {
        var bill = new Bill
        {
            Number = number ?? "",
            MasterNumber = master,
            Issued = values.Date(root, "issueDate"),
            FreightTerm = values.Text(root, "freightPaymentTermCode") switch
            {
                "PRE" => FreightTerm.Prepaid,
                "COL" => FreightTerm.Collect,
                _ => FreightTerm.Unknown,
            },
            BookingNumber = values.Text(root, "carrierBookingReference"),
            Place = values.PlaceOf(root),
        };
        if (DcsaValues.Has(root, "houseBillOfLadings", out _))
            bill.Kind = BillKind.Master;
        if (DcsaValues.Has(root, "declaredValue", out var value))
        {
            var amount = values.Number(root, "declaredValue");
            bill.Value = new Money(
                amount.Value,
                values.Text(root, "declaredValueCurrency"),
                amount.Raw,
                values.PlaceOf(value)
            );
        }

        TakeParties(bill);
        var marks = TakeEquipment();
        foreach (var item in values.Items(root, "consignmentItems"))
            TakeItem(bill, item, marks);
        // A container that no cargo names is still part of the bill.
        foreach (var container in _equipment)
        {
            if (!_used.Contains(container))
                Add(bill.Loads, new ContainerLoad { Container = container, Place = container.Place });
        }
        return bill;
    }

    private void TakeParties(Bill bill)
    {
        if (!DcsaValues.Has(root, "documentParties", out var parties))
            return;
        if (parties.ValueKind == JsonValueKind.Array)
        {
            foreach (var party in values.Items(root, "documentParties"))
            {
                var function = values.Text(party, "partyFunction");
                Add(bill.Parties, PartyOf(party, DcsaNames.RoleOfFunction(function), function));
            }
            return;
        }
        if (parties.ValueKind != JsonValueKind.Object)
            return;

        foreach (var member in parties.EnumerateObject())
        {
            if (
                DcsaNames.RoleOfName(member.Name) is { } role
                && member.Value.ValueKind == JsonValueKind.Object
            )
                Add(bill.Parties, PartyOf(member.Value, role, member.Name));
        }
        foreach (var notify in values.Items(parties, "notifyParties"))
            Add(bill.Parties, PartyOf(notify, PartyRole.Notify, "notifyParties"));
        foreach (var other in values.Items(parties, "other"))
        {
            var function = values.Text(other, "partyFunction");
            if (DcsaValues.Has(other, "party", out var party))
                Add(bill.Parties, PartyOf(party, DcsaNames.RoleOfFunction(function), function));
        }
    }

    private Party PartyOf(JsonElement element, PartyRole role, string? rawRole)
    {
        var party = new Party
        {
            Role = role,
            RawRole = rawRole,
            Name = values.Text(element, "partyName"),
            Place = values.PlaceOf(element),
        };
        if (DcsaValues.Has(element, "address", out var address))
        {
            party.Address = AddressOf(address);
            party.Country = values.Text(address, "countryCode");
        }
        foreach (var tax in values.Items(element, "taxLegalReferences"))
        {
            party.Id ??= values.Text(tax, "value");
            party.IdScheme ??= values.Text(tax, "type");
        }
        foreach (var code in values.Items(element, "identifyingCodes"))
        {
            party.IdScheme = party.Id is null
                ? values.Text(code, "codeListName") ?? values.Text(code, "codeListProvider")
                : party.IdScheme;
            party.Id ??= values.Text(code, "partyCode");
        }
        foreach (var contact in values.Items(element, "partyContactDetails"))
        {
            party.Phone ??= values.Text(contact, "phone");
            party.Email ??= values.Text(contact, "email");
        }
        return party;
    }

    private string? AddressOf(JsonElement address)
    {
        string?[] lines =
        [
            Line(address, "street", "streetNumber", "floor"),
            Line(address, "POBox"),
            Line(address, "postCode", "city"),
            Line(address, "stateRegion"),
        ];
        var all = string.Join('\n', lines.OfType<string>());
        return all.Length == 0 ? null : all;
    }

    private string? Line(JsonElement address, params ReadOnlySpan<string> names)
    {
        var line = "";
        foreach (var name in names)
        {
            if (values.Text(address, name) is { } part && part != "N/A")
                line = line.Length == 0 ? part : $"{line} {part}";
        }
        return line.Length == 0 ? null : line;
    }

    // Gives the shipping marks that stand with the equipment.
    private string? TakeEquipment()
    {
        string? marks = null;
        foreach (var unit in values.Items(root, "utilizedTransportEquipments"))
        {
            var details = DcsaValues.Has(unit, "equipment", out var inner) ? inner : unit;
            var raw =
                values.Text(details, "equipmentReference") ?? values.Text(unit, "equipmentReference") ?? "";
            var container = Container.Of(raw, values.PlaceOf(unit));
            container.SizeType = values.Code(details, "ISOEquipmentCode");
            container.TareKg = values.Weight(details, "tareWeight");
            container.GrossMassKg = values.Weight(unit, "cargoGrossWeight");
            container.IsShipperOwned = DcsaValues.IsTrue(unit, "isShipperOwned");
            container.Fill = values.Text(unit, "emptyIndicatorCode") switch
            {
                "LADEN" => ContainerFill.Full,
                "EMPTY" => ContainerFill.Empty,
                _ => ContainerFill.Unknown,
            };
            if (DcsaValues.Has(unit, "activeReeferSettings", out var reefer))
                container.SetTemperatureC = values.Temperature(
                    reefer,
                    "temperatureSetpoint",
                    "temperatureUnit"
                );
            foreach (var seal in values.Items(unit, "seals"))
            {
                if (values.Text(seal, "number") is { } number)
                    Add(
                        container.Seals,
                        new Seal(
                            number,
                            DcsaNames.SealPartyOf(values.Text(seal, "source")),
                            values.PlaceOf(seal)
                        )
                    );
            }
            marks ??= values.Texts(unit, "shippingMarks");
            if (_containers.TryAdd(container.Number, container))
                Add(_equipment, container);
        }
        return marks;
    }

    private void TakeItem(Bill bill, JsonElement item, string? marks)
    {
        bill.BookingNumber ??= values.Text(item, "carrierBookingReference");
        var line = new GoodsLine
        {
            Number = bill.Goods.Count + 1,
            Description = values.Texts(item, "descriptionOfGoods"),
            Marks = values.Texts(item, "shippingMarks") ?? marks,
            GrossMassKg = values.Weight(item, "cargoGrossWeight"),
            NetMassKg = values.Weight(item, "cargoNetWeight"),
            VolumeM3 = values.Volume(item, "cargoGrossVolume"),
            Place = values.PlaceOf(item),
        };
        foreach (var code in DcsaValues.Values(item, "HSCodes"))
        {
            if (line.HsCode.Raw is null)
                line.HsCode = values.Digits(code);
            else
                Add(line.MoreHsCodes, values.Digits(code));
        }

        var isMassOfItem = line.GrossMassKg.IsStated;
        foreach (var cargo in values.Items(item, "cargoItems"))
            TakeCargo(bill, line, cargo, isMassOfItem);
        Add(bill.Goods, line);
    }

    private void TakeCargo(Bill bill, GoodsLine line, JsonElement cargo, bool isMassOfItem)
    {
        Measured packages = default;
        if (DcsaValues.Has(cargo, "outerPackaging", out var packaging))
        {
            packages = values.Number(packaging, "numberOfPackages");
            if (line.PackageType.Raw is null)
                line.PackageType = PackageTypeOf(packaging);
            foreach (var dangerous in values.Items(packaging, "dangerousGoods"))
                Add(line.Dangerous, DangerousOf(dangerous));
        }
        var mass = values.Weight(cargo, "cargoGrossWeight");
        line.Packages = Sum(line.Packages, packages);
        if (!isMassOfItem)
            line.GrossMassKg = Sum(line.GrossMassKg, mass);
        line.NetMassKg = Sum(line.NetMassKg, values.Weight(cargo, "cargoNetWeight"));
        line.VolumeM3 = Sum(line.VolumeM3, values.Volume(cargo, "cargoGrossVolume"));

        if (values.Text(cargo, "equipmentReference") is not { } reference)
            return;
        Add(
            bill.Loads,
            new ContainerLoad
            {
                Container = ContainerOf(reference, cargo),
                GoodsLine = line.Number,
                Packages = packages,
                GrossMassKg = mass,
                Place = values.PlaceOf(cargo),
            }
        );
    }

    private Container ContainerOf(string reference, JsonElement cargo)
    {
        var container = Container.Of(reference, values.PlaceOf(cargo));
        if (_containers.TryGetValue(container.Number, out var known))
        {
            _used.Add(known);
            return known;
        }
        _containers[container.Number] = container;
        return container;
    }

    private Coded PackageTypeOf(JsonElement packaging)
    {
        var code = values.Code(packaging, "packageCode");
        if (code.Code is not null)
            return code;
        return values.Text(packaging, "description") is { } words
            ? new Coded(null, words, values.PlaceOf(packaging))
            : default;
    }

    private DangerousGoods DangerousOf(JsonElement element)
    {
        var number = DcsaValues.Has(element, "unNumber", out var value) ? values.Digits(value) : default;
        if (number.Code is { Length: > 0 and < 4 } digits)
            number = number with { Code = digits.PadLeft(4, '0') };
        var subsidiary =
            $"{values.Text(element, "subsidiaryRisk1")} {values.Text(element, "subsidiaryRisk2")}".Trim();
        var goods = new DangerousGoods
        {
            UnNumber = number,
            Class = values.Code(element, "imoClass"),
            Subsidiary = subsidiary.Length == 0 ? null : subsidiary,
            PackingGroup = values.Text(element, "packingGroup"),
            Name = values.Text(element, "properShippingName") ?? values.Text(element, "technicalName"),
            EmergencySchedule = values.Text(element, "EMSNumber"),
            IsLimitedQuantity = DcsaValues.IsTrue(element, "isLimitedQuantity"),
            Place = values.PlaceOf(element),
        };
        if (DcsaValues.Has(element, "limits", out var limits))
            goods.FlashPointC = values.Temperature(limits, "flashPoint", "temperatureUnit");
        return goods;
    }

    private static Measured Sum(Measured first, Measured second)
    {
        if (second.Value is not { } value)
            return first;
        if (first.Value is not { } before)
            return second;
        var raw = first.Raw is { Length: < 120 } ? $"{first.Raw} + {second.Raw}" : first.Raw;
        return first with { Value = before + value, Raw = raw };
    }

    private void Add<TItem>(List<TItem> list, TItem item)
    {
        if (list.Count < options.MaxItemsPerBill)
        {
            list.Add(item);
            return;
        }
        if (_isLimitReported)
            return;
        _isLimitReported = true;
        values.Report(
            ReadingFindings.LimitExceeded,
            root,
            null,
            $"{nameof(ReadOptions.MaxItemsPerBill)} {options.MaxItemsPerBill}"
        );
    }
}
