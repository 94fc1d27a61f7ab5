using System.Globalization;
using Resguardo.Codes;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Checks;

/// <summary>The ship and its times.</summary>
internal static class ShipChecks
{
    private const string Sea = "1";

    public static void Imo(CallContext call, Reporter report)
    {
        var imo = call.Message.Call.Imo;
        if ((imo.Code ?? imo.Raw) is not { Length: > 0 } text)
            return;
        var reading = ImoNumber.Examine(text);
        if (reading.Kind == ImoNumberKind.WrongCheckDigit)
            report.Add(
                CheckFindings.ImoCheckDigit,
                imo.Place,
                imo.Raw ?? text,
                string.Concat(text.Where(char.IsAsciiDigit).Take(6)) + reading.ExpectedCheckDigit
            );
        else if (reading.Kind == ImoNumberKind.NotANumber && IsBySea(call))
            report.Add(CheckFindings.ImoFormat, imo.Place, imo.Raw ?? text);
    }

    public static void Identity(CallContext call, Reporter report)
    {
        var of = call.Message.Call;
        if (
            of.VesselName is { Length: > 0 } name
            && string.IsNullOrEmpty(of.Imo.Code ?? of.Imo.Raw)
            && string.IsNullOrEmpty(of.CallSign.Code ?? of.CallSign.Raw)
            && IsBySea(call)
            && !IsTable(call)
            && call.Message.Kind is not (MessageKind.Declaration or MessageKind.HouseManifest)
        )
            report.Add(CheckFindings.CallSignOrImoMissing, call.Message.Place, name);
    }

    // Reports of a port tell its own arrival and departure, in that order; only where the leg between two ports is told do
    // the two contradict each other.
    public static void Times(CallContext call, Reporter report)
    {
        var of = call.Message.Call;
        if (
            call.HasBills
            && call.Message.Kind != MessageKind.Declaration
            && of.Arrival.Value is { } arrival
            && of.Departure.Value is { } departure
            && arrival.Date < departure.Date
        )
            report.Add(CheckFindings.ArrivalBeforeDeparture, of.Arrival.Place, Day(arrival), Day(departure));
    }

    private static bool IsBySea(CallContext call) => call.Message.Call.Mode is null or Sea;

    private static bool IsTable(CallContext call) => call.Message.Format is "CSV" or "TSV" or "XLSX" or "XLS";

    private static string Day(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
