using Resguardo.Codes;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>What sort of thing a field holds, and whether given cells can be it.</summary>
internal static class Fields
{
    public static bool IsBill(TableField field) =>
        field is TableField.Bill or TableField.MasterBill or TableField.HouseBill;

    /// <summary>The fields without which a table is no manifest.</summary>
    public static bool IsKey(TableField field) => IsBill(field) || field == TableField.Container;

    /// <summary>Fields that may stand in several columns.</summary>
    public static bool MayRepeat(TableField field) =>
        field
            is TableField.Seal
                or TableField.CarrierSeal
                or TableField.ShipperSeal
                or TableField.CustomsSeal
                or TableField.PortOfTranshipment
                or TableField.HsCode
                or TableField.Vin
                or TableField.Ignored;

    public static bool IsCount(TableField field) =>
        field
            is TableField.Packages
                or TableField.BillPackages
                or TableField.BillContainers
                or TableField.TotalBills
                or TableField.TotalContainers
                or TableField.TotalPackages;

    public static bool IsMass(TableField field) =>
        field
            is TableField.GrossMass
                or TableField.NetMass
                or TableField.Tare
                or TableField.VerifiedGrossMass
                or TableField.ContainerGrossMass
                or TableField.BillGrossMass
                or TableField.TotalGrossMass;

    public static bool IsNumber(TableField field) =>
        IsCount(field)
        || IsMass(field)
        || field
            is TableField.Volume
                or TableField.Temperature
                or TableField.MinTemperature
                or TableField.MaxTemperature
                or TableField.FlashPoint
                or TableField.Value
                or TableField.Freight;

    public static bool IsDate(TableField field) =>
        field is TableField.IssueDate or TableField.Departure or TableField.Arrival;

    public static bool IsLocation(TableField field) =>
        field
            is TableField.PlaceOfReceipt
                or TableField.PlaceOfOrigin
                or TableField.PortOfLoading
                or TableField.PortOfTranshipment
                or TableField.PortOfDischarge
                or TableField.PlaceOfDelivery
                or TableField.NextPort;

    /// <summary>Fields that title lines state for the whole manifest.</summary>
    public static bool IsTitle(TableField field) =>
        field
            is TableField.Vessel
                or TableField.Imo
                or TableField.CallSign
                or TableField.Flag
                or TableField.Voyage
                or TableField.Carrier
                or TableField.CarrierCode
                or TableField.CustomsOffice
                or TableField.NextPort
                or TableField.Departure
                or TableField.Arrival
                or TableField.ManifestNumber
                or TableField.MasterBill
                or TableField.PortOfLoading
                or TableField.PortOfDischarge
                or TableField.TotalBills
                or TableField.TotalPackages
                or TableField.TotalContainers
                or TableField.TotalGrossMass;

    /// <summary>Whether a value can be of a field: null when anything can.</summary>
    public static bool? Fits(TableField field, string value)
    {
        switch (field)
        {
            case TableField.BillKind:
                return CellWords.Kind(value) != Cargo.BillKind.Unknown;
            case TableField.Fill:
                return CellWords.Fill(value) != Cargo.ContainerFill.Unknown;
            case TableField.Nature:
                return CellWords.Nature(value) != Cargo.BillNature.Unknown;
            case TableField.FreightTerm:
                return CellWords.Freight(value) != Cargo.FreightTerm.Unknown;
            case TableField.SizeType:
                return SizeType.TryParse(value, out _);
            case TableField.ContainerLength:
                return value.TrimEnd('\'', ' ', 'F', 'T', 'f', 't', '"')
                    is "20"
                        or "40"
                        or "45"
                        or "48"
                        or "53"
                        or "10";
            case TableField.ContainerType:
                return value.Length is 2 or 3 && value.All(char.IsAsciiLetter);
            case TableField.Container:
                Span<char> number = stackalloc char[24];
                return ContainerNumber.Examine(value, number, out _).Kind
                    is not (ContainerNumberKind.NotANumber or ContainerNumberKind.Placeholder);
            case TableField.Imo:
                return value.Count(char.IsAsciiDigit) == 7;
            case TableField.DangerClass:
                return char.IsAsciiDigit(value[0]) && value.Count(char.IsAsciiDigit) <= 3;
            case TableField.UnNumber:
                return value.Count(char.IsAsciiDigit) is 3 or 4;
            case TableField.PackageType:
                return CellWords.PackageCode(value) is not null
                    || (value.Length is 2 or 3 && value.All(char.IsAsciiLetterOrDigit));
            case TableField.MassUnit:
                return Units.MassFactor(value) is not null;
            case TableField.VolumeUnit:
                return Units.ToCubicMetres(1, value) is not null;
            case TableField.TemperatureUnit:
                return Units.ToCelsius(1, value) is not null;
            case TableField.LineNumber:
                return value.All(char.IsAsciiDigit);
            case TableField.IssueDate or TableField.Departure or TableField.Arrival:
                return (DateCell.Read(value, false) ?? DateCell.Read(value, true)) is not null;
            default:
                return IsNumber(field)
                    ? NumberCell.TryRead(value, '.', out _, out _)
                        || NumberCell.TryRead(value, ',', out _, out _)
                    : null;
        }
    }
}
