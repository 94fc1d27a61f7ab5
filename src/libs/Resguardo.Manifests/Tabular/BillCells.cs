using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>Reads what a row says about its bill.</summary>
internal static class BillCells
{
    private static readonly (PartyRole Role, TableField Name, int Fields)[] Parties =
    [
        (PartyRole.Consignor, TableField.Consignor, 6),
        (PartyRole.Consignee, TableField.Consignee, 6),
        (PartyRole.Notify, TableField.Notify, 6),
        (PartyRole.Forwarder, TableField.Forwarder, 6),
        (PartyRole.Agent, TableField.Agent, 1),
        (PartyRole.Broker, TableField.Broker, 1),
    ];

    public static void Fill(Bill bill, RowCells cells, TableField numberField, TableColumn[] transhipments)
    {
        bill.Kind = Kind(cells, numberField);
        bill.BookingNumber = cells.Code(TableField.Booking) is { IsEmpty: false } booking
            ? cells.Pool.Get(booking)
            : null;
        bill.LineNumber = cells.Word(TableField.LineNumber);
        bill.Nature = Nature(cells);
        bill.Issued = cells.Date(TableField.IssueDate);
        bill.PlaceOfReceipt = cells.Location(TableField.PlaceOfReceipt);
        bill.Origin = cells.Location(TableField.PlaceOfOrigin);
        bill.PortOfLoading = cells.Location(TableField.PortOfLoading);
        bill.PortOfDischarge = cells.Location(TableField.PortOfDischarge);
        bill.PlaceOfDelivery = cells.Location(TableField.PlaceOfDelivery);
        foreach (var column in transhipments)
        {
            if (!cells.Text(column).IsEmpty)
                bill.TranshipmentPorts.Add(cells.Location(column));
        }
        foreach (var (role, name, fields) in Parties)
            AddParty(bill, cells, role, name, fields);
        bill.Value = cells.Money(TableField.Value, TableField.Currency);
        bill.Freight = cells.Money(TableField.Freight, TableField.FreightCurrency);
        bill.FreightTerm = Term(cells);
        bill.DeclaredPackages = cells.Number(TableField.BillPackages);
        bill.DeclaredGrossMassKg = cells.Number(TableField.BillGrossMass);
        bill.DeclaredContainers = cells.Number(TableField.BillContainers);
    }

    private static BillKind Kind(RowCells cells, TableField numberField)
    {
        var word = cells.Text(TableField.BillKind);
        if (word.IsEmpty)
            return numberField switch
            {
                TableField.HouseBill => BillKind.House,
                TableField.MasterBill => BillKind.Master,
                _ => BillKind.Unknown,
            };
        var kind = CellWords.Kind(word);
        if (kind == BillKind.Unknown)
            cells.Tell(ReadingFindings.CodeUnknown, TableField.BillKind, word, "Master, House");
        return kind;
    }

    private static BillNature Nature(RowCells cells)
    {
        var word = cells.Text(TableField.Nature);
        if (word.IsEmpty)
            return BillNature.Unknown;
        var nature = CellWords.Nature(word);
        if (nature == BillNature.Unknown)
            cells.Tell(ReadingFindings.CodeUnknown, TableField.Nature, word, "22, 23, 24, 28");
        return nature;
    }

    private static FreightTerm Term(RowCells cells)
    {
        var word = cells.Text(TableField.FreightTerm);
        if (word.IsEmpty)
            return FreightTerm.Unknown;
        var term = CellWords.Freight(word);
        if (term == FreightTerm.Unknown)
            cells.Tell(ReadingFindings.CodeUnknown, TableField.FreightTerm, word, "Prepaid, Collect");
        return term;
    }

    // The fields of a party stand in this order in TableField: name, number, address, telephone, e-mail, country.
    private static void AddParty(Bill bill, RowCells cells, PartyRole role, TableField first, int fields)
    {
        if (!cells.Has(first) && (fields == 1 || !cells.Has(first + 1)))
            return;
        var name = cells.Text(first);
        var id = fields > 1 ? cells.Code(first + 1) : default;
        if (name.IsEmpty && id.IsEmpty)
            return;

        var party = new Party { Role = role, Place = cells.PlaceOf(first) };
        // "NAME<br>STREET<br>CITY" in one cell.
        var line = name.IndexOfAny('\n', '\r');
        if (line > 0)
        {
            party.Address = Lines(name[line..]);
            name = name[..line].TrimEnd();
        }
        party.Name = name.IsEmpty ? null : cells.Pool.Get(name);
        party.Id = id.IsEmpty ? null : cells.Pool.Get(id);
        if (fields > 1)
        {
            if (cells.Text(first + 2) is { IsEmpty: false } address)
                party.Address = Lines(address);
            party.Phone = cells.Code(first + 3) is { IsEmpty: false } phone ? cells.Pool.Get(phone) : null;
            party.Email = cells.Word(first + 4);
            party.Country = cells.Word(first + 5);
        }
        bill.Parties.Add(party);
    }

    private static string Lines(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IndexOf('\r') < 0)
            return text.ToString();
        return text.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }
}
