using System.Globalization;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>What one row of a written manifest is about; any part may be missing.</summary>
internal readonly record struct ManifestRow(
    Bill? Bill,
    Container? Unit,
    ContainerLoad? Load,
    GoodsLine? Line,
    bool IsFirstOfLine,
    string Language
);

/// <summary>A column of a written manifest.</summary>
internal sealed record ManifestColumn(
    TableField Field,
    CellFormat Format,
    string Unit,
    double Width,
    Func<ManifestRow, TableCell> Cell
)
{
    public TableHeading Heading(string language) =>
        new((HeadingDictionary.Default.NameOf(Field, language) ?? Field.ToString()) + Unit, Format, Width);
}

/// <summary>The columns of a written manifest, in their order.</summary>
internal static class ManifestColumns
{
    private const string Kilograms = " (kg)";
    private const string Celsius = " (°C)";

    public static IReadOnlyList<ManifestColumn> All { get; } =
    [
        Text(TableField.Bill, 18, row => row.Bill?.Number),
        Text(TableField.MasterBill, 18, row => row.Bill?.MasterNumber),
        Text(
            TableField.BillKind,
            9,
            row => row.Bill is { Kind: not BillKind.Unknown } bill ? bill.Kind.ToString() : null
        ),
        Text(TableField.Booking, 14, row => row.Bill?.BookingNumber),
        Text(TableField.Nature, 9, row => NatureOf(row.Bill)),
        Text(TableField.LineNumber, 6, row => row.Bill?.LineNumber),
        new(
            TableField.IssueDate,
            CellFormat.Date,
            "",
            11,
            row => row.Bill is { } bill ? Date(bill.Issued) : default
        ),
        Place(TableField.PlaceOfReceipt, row => row.Bill?.PlaceOfReceipt),
        Place(TableField.PlaceOfOrigin, row => row.Bill?.Origin),
        Place(TableField.PortOfLoading, row => row.Bill?.PortOfLoading),
        Place(TableField.PortOfTranshipment, row => Transhipment(row.Bill, 0)),
        Place(TableField.PortOfTranshipment, row => Transhipment(row.Bill, 1)),
        Place(TableField.PortOfDischarge, row => row.Bill?.PortOfDischarge),
        Place(TableField.PlaceOfDelivery, row => row.Bill?.PlaceOfDelivery),
        .. Party(PartyRole.Consignor, TableField.Consignor),
        .. Party(PartyRole.Consignee, TableField.Consignee),
        .. Party(PartyRole.Notify, TableField.Notify),
        .. Party(PartyRole.Forwarder, TableField.Forwarder),
        Text(TableField.Container, 13, row => Written(row.Unit)),
        Text(TableField.SizeType, 8, row => row.Unit?.SizeType.Code ?? row.Unit?.SizeType.Raw),
        Text(TableField.Fill, 8, row => FillOf(row)),
        Text(TableField.ShipperOwned, 5, row => row.Unit is { IsShipperOwned: true } ? "X" : null),
        Seals(TableField.Seal, SealParty.Unknown),
        Seals(TableField.CarrierSeal, SealParty.Carrier),
        Seals(TableField.ShipperSeal, SealParty.Shipper),
        Seals(TableField.CustomsSeal, SealParty.Customs),
        Amount(TableField.Tare, Kilograms, row => row.Unit?.TareKg),
        Amount(TableField.VerifiedGrossMass, Kilograms, row => row.Unit?.VerifiedGrossMassKg),
        Amount(TableField.ContainerGrossMass, Kilograms, row => row.Unit?.GrossMassKg),
        Amount(TableField.Temperature, Celsius, row => row.Unit?.SetTemperatureC),
        Amount(TableField.MinTemperature, Celsius, row => row.Unit?.MinTemperatureC),
        Amount(TableField.MaxTemperature, Celsius, row => row.Unit?.MaxTemperatureC),
        Text(TableField.StowPosition, 9, row => row.Unit?.StowText.Raw ?? row.Unit?.Stow?.Text),
        Text(TableField.ContainerOperator, 9, row => row.Unit?.OperatorCode),
        Amount(TableField.Packages, "", row => row.Load?.Packages ?? row.Line?.Packages),
        Text(TableField.PackageType, 8, row => row.Line?.PackageType.Code ?? row.Line?.PackageType.Raw),
        Amount(TableField.GrossMass, Kilograms, row => row.Load?.GrossMassKg ?? row.Line?.GrossMassKg),
        // What is known for the whole line stands in its first row, so that the rows sum up to it.
        Amount(TableField.NetMass, Kilograms, row => row.IsFirstOfLine ? row.Line?.NetMassKg : null),
        Amount(TableField.Volume, " (m3)", row => row.IsFirstOfLine ? row.Line?.VolumeM3 : null),
        Text(
            TableField.Description,
            50,
            row => row.Line?.Description ?? (row.Bill is null ? row.Unit?.Description : null)
        ),
        Text(TableField.Marks, 20, row => row.Line?.Marks),
        Text(TableField.HsCode, 9, row => HsCodes(row.Line)),
        Text(TableField.OriginCountry, 6, row => row.Line?.OriginCountry),
        Text(TableField.UnNumber, 7, row => Joined(Dangerous(row), goods => goods.UnNumber.Code)),
        Text(
            TableField.DangerClass,
            7,
            row => Joined(Dangerous(row), goods => goods.Class.Code ?? goods.Class.Raw)
        ),
        Text(
            TableField.PackingGroup,
            6,
            row => Dangerous(row) is [var first, ..] ? first.PackingGroup : null
        ),
        Sum(TableField.Value, row => row.Bill?.Value),
        Text(TableField.Currency, 6, row => row.Bill?.Value.Currency),
        Sum(TableField.Freight, row => row.Bill?.Freight),
        Text(TableField.FreightCurrency, 6, row => row.Bill?.Freight.Currency),
        Text(
            TableField.FreightTerm,
            9,
            row =>
                row.Bill is { FreightTerm: not FreightTerm.Unknown } bill ? bill.FreightTerm.ToString() : null
        ),
        Amount(TableField.BillPackages, "", row => row.Bill?.DeclaredPackages),
        Amount(TableField.BillGrossMass, Kilograms, row => row.Bill?.DeclaredGrossMassKg),
        Amount(TableField.BillContainers, "", row => row.Bill?.DeclaredContainers),
    ];

    /// <summary>A number in its property's unit; what could not be read stays as it was written.</summary>
    public static TableCell Number(Measured amount) =>
        amount.Value is { } value ? TableCell.Of(value) : TableCell.Of(amount.Raw);

    private static ManifestColumn Text(TableField field, double width, Func<ManifestRow, string?> text) =>
        new(field, CellFormat.Text, "", width, row => TableCell.Of(text(row)));

    private static ManifestColumn Place(TableField field, Func<ManifestRow, Location?> place) =>
        new(
            field,
            CellFormat.Text,
            "",
            9,
            row => TableCell.Of(place(row) is { } stated ? PlaceText(stated) : null)
        );

    private static ManifestColumn Amount(
        TableField field,
        string unit,
        Func<ManifestRow, Measured?> amount
    ) => new(field, CellFormat.General, unit, 0, row => amount(row) is { } stated ? Number(stated) : default);

    private static ManifestColumn Sum(TableField field, Func<ManifestRow, Money?> money) =>
        new(
            field,
            CellFormat.TwoDecimals,
            "",
            12,
            row =>
                money(row) is not { } stated ? default
                : stated.Value is { } value ? TableCell.Of(value)
                : TableCell.Of(stated.Raw)
        );

    private static ManifestColumn Seals(TableField field, SealParty party) =>
        Text(field, 14, row => Joined(SealsOf(row.Unit, party), seal => seal.Number));

    private static IEnumerable<ManifestColumn> Party(PartyRole role, TableField name) =>
        [
            Text(name, 30, row => row.Bill?.PartyIn(role)?.Name),
            Text(name + 1, 14, row => row.Bill?.PartyIn(role)?.Id),
            Text(name + 2, 30, row => row.Bill?.PartyIn(role)?.Address),
            Text(name + 3, 14, row => row.Bill?.PartyIn(role)?.Phone),
            Text(name + 4, 20, row => row.Bill?.PartyIn(role)?.Email),
            Text(name + 5, 6, row => row.Bill?.PartyIn(role)?.Country),
        ];

    private static TableCell Date(Dated date) =>
        date.Value is { } value ? TableCell.Of(value) : TableCell.Of(date.Raw);

    internal static string? PlaceText(Location place) =>
        place.Code is null ? place.Name
        : place.Name is null ? place.Code
        : $"{place.Name} ({place.Code})";

    private static Location? Transhipment(Bill? bill, int number) =>
        bill is not null && number < bill.TranshipmentPorts.Count ? bill.TranshipmentPorts[number] : null;

    private static string? NatureOf(Bill? bill) =>
        bill is { Nature: not BillNature.Unknown }
            ? ((int)bill.Nature).ToString(CultureInfo.InvariantCulture)
            : null;

    // A number with sign and blanks is written as it is painted; what is no number stays as written.
    private static string? Written(Container? unit) =>
        unit is null ? null
        : unit.Number.Length > 0 ? unit.Number
        : unit.RawNumber;

    private static string? FillOf(ManifestRow row) =>
        (row.Unit?.Fill, row.Language) switch
        {
            (ContainerFill.Full, "en") => "Full",
            (ContainerFill.Full, "pt") => "Cheio",
            (ContainerFill.Full, "fr") => "Plein",
            (ContainerFill.Full, _) => "Lleno",
            (ContainerFill.Empty, "en") => "Empty",
            (ContainerFill.Empty, "pt") => "Vazio",
            (ContainerFill.Empty, "fr") => "Vide",
            (ContainerFill.Empty, _) => "Vacío",
            _ => null,
        };

    private static string? HsCodes(GoodsLine? line) =>
        line is null ? null
        : line.MoreHsCodes.Count == 0 ? line.HsCode.Code ?? line.HsCode.Raw
        : string.Join('/', line.MoreHsCodes.Prepend(line.HsCode).Select(code => code.Code));

    private static List<DangerousGoods> Dangerous(ManifestRow row) =>
        row.Line is { } line ? line.Dangerous
        : row.Bill is null && row.Unit is { } unit ? unit.Dangerous
        : [];

    private static List<Seal> SealsOf(Container? unit, SealParty party) =>
        unit is null
            ? []
            : unit.Seals.FindAll(seal =>
                seal.Party == party
                || (
                    party == SealParty.Unknown
                    && seal.Party is not (SealParty.Carrier or SealParty.Shipper or SealParty.Customs)
                )
            );

    private static string? Joined<T>(List<T> items, Func<T, string?> text) =>
        items.Count switch
        {
            0 => null,
            1 => text(items[0]),
            _ => string.Join('/', items.Select(text)),
        };
}
