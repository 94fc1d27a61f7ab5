using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>The lines above the headings of a written manifest: a label and its value.</summary>
internal static class ManifestTitles
{
    public static List<IReadOnlyList<TableCell>> Of(CargoMessage message, string language)
    {
        var call = message.Call;
        var lines = new List<IReadOnlyList<TableCell>>();
        Add(TableField.Vessel, call.VesselName);
        Add(TableField.Imo, call.Imo.Code is { } imo ? $"IMO {imo}" : call.Imo.Raw);
        Add(TableField.CallSign, call.CallSign.Code);
        Add(TableField.Flag, call.Flag);
        Add(TableField.Voyage, call.Voyage);
        Add(TableField.Carrier, call.CarrierName);
        Add(TableField.CarrierCode, call.CarrierCode);
        Add(TableField.CustomsOffice, call.CustomsOffice);
        Add(TableField.PortOfLoading, ManifestColumns.PlaceText(call.From));
        Add(TableField.PortOfDischarge, ManifestColumns.PlaceText(call.To));
        Add(TableField.NextPort, ManifestColumns.PlaceText(call.Next));
        Add(TableField.Departure, Text(call.Departure));
        Add(TableField.Arrival, Text(call.Arrival));
        Add(TableField.ManifestNumber, message.DocumentNumber);
        Add(TableField.MasterBill, message.MasterBill);
        return lines;

        void Add(TableField field, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                lines.Add([
                    TableCell.Of($"{HeadingDictionary.Default.NameOf(field, language) ?? field.ToString()}:"),
                    TableCell.Of(value),
                ]);
        }
    }

    private static string? Text(Dated date) =>
        date.Value is not { } value ? date.Raw
        : value.TimeOfDay == TimeSpan.Zero ? $"{value:yyyy-MM-dd}"
        : $"{value:yyyy-MM-dd HH:mm}";
}
