using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>Puts what a title line or a column says about the call, or about the whole manifest, into the message.</summary>
internal static class CallData
{
    /// <summary>Puts one value in its place. What was said before stays.</summary>
    public static void Set(
        CargoMessage message,
        TitleValue value,
        bool isMonthFirst,
        List<ICargoRecord> output
    )
    {
        var call = message.Call;
        var (field, text, place) = value;
        switch (field)
        {
            case TableField.Vessel:
                call.VesselName ??= text;
                break;
            case TableField.Imo when call.Imo.Raw is null:
                call.Imo = Imo(text, place);
                break;
            case TableField.CallSign when call.CallSign.Raw is null:
                call.CallSign = CodeCells.Compact(text, place);
                break;
            case TableField.Flag:
                call.Flag ??= text;
                break;
            case TableField.Voyage:
                call.Voyage ??= text;
                break;
            case TableField.Carrier:
                call.CarrierName ??= text;
                break;
            case TableField.CarrierCode:
                call.CarrierCode ??= text;
                break;
            case TableField.CustomsOffice:
                call.CustomsOffice ??= text;
                break;
            case TableField.PortOfLoading when call.From == default:
                call.From = Location(text, place);
                break;
            case TableField.PortOfDischarge when call.To == default:
                call.To = Location(text, place);
                break;
            case TableField.NextPort when call.Next == default:
                call.Next = Location(text, place);
                break;
            case TableField.Departure when call.Departure.Raw is null:
                call.Departure = Date(text, place, isMonthFirst, output);
                break;
            case TableField.Arrival when call.Arrival.Raw is null:
                call.Arrival = Date(text, place, isMonthFirst, output);
                break;
            default:
                SetManifest(message, value);
                break;
        }
    }

    private static void SetManifest(CargoMessage message, TitleValue value)
    {
        var (field, text, place) = value;
        switch (field)
        {
            case TableField.ManifestNumber:
                message.DocumentNumber ??= text;
                break;
            case TableField.MasterBill:
                message.MasterBill ??= text;
                message.Kind = MessageKind.HouseManifest;
                break;
            case TableField.TotalBills:
                message.Declared.Bills = Number(text, place);
                break;
            case TableField.TotalContainers:
                message.Declared.Containers = Number(text, place);
                break;
            case TableField.TotalPackages:
                message.Declared.Packages = Number(text, place);
                break;
            case TableField.TotalGrossMass:
                message.Declared.GrossMassKg = Mass(text, place);
                break;
        }
    }

    private static Coded Imo(string text, FilePlace place)
    {
        var number = text.AsSpan();
        if (number.StartsWith("IMO", StringComparison.OrdinalIgnoreCase))
            number = number[3..].TrimStart(" .:-");
        var code = CodeCells.Compact(number, place).Code;
        return new(code, text, place);
    }

    private static Location Location(string text, FilePlace place) =>
        LocationCell.Read(text, holdsNames: false, place, new CharacterPool());

    private static Dated Date(string text, FilePlace place, bool isMonthFirst, List<ICargoRecord> output)
    {
        var value = DateCell.Read(text, isMonthFirst) ?? DateCell.Read(text, !isMonthFirst);
        if (value is null)
            output.Add(
                new Finding(ReadingFindings.DateUnreadable, place) { Found = text, Expected = "DD/MM/YYYY" }
            );
        return new(value, text, place);
    }

    private static Measured Number(string text, FilePlace place)
    {
        var mark = NumberCell.MarkOf(text, out var isAmbiguous);
        // Counts are whole: a lone mark before three digits parts thousands.
        if (isAmbiguous)
            mark = text.Contains('.', StringComparison.Ordinal) ? ',' : '.';
        return NumberCell.TryRead(text, mark == '\0' ? '.' : mark, out var value, out _)
            ? new(value, text, null, place)
            : new(null, text, null, place);
    }

    private static Measured Mass(string text, FilePlace place)
    {
        var number = Number(text, place);
        var mark = NumberCell.MarkOf(text, out _);
        NumberCell.TryRead(text, mark == '\0' ? '.' : mark, out _, out var unit);
        return number.Value is { } value && !unit.IsEmpty && Units.ToKilograms(value, unit) is { } kilograms
            ? number with
            {
                Value = kilograms,
                Raw = text[..^unit.Length].TrimEnd(),
                RawUnit = unit.ToString(),
            }
            : number;
    }
}
