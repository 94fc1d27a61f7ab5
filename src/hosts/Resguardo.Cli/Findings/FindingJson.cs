using System.Text.Json;
using Resguardo.Cli.Terminal;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Cli.Findings;

/// <summary>A finding for machines.</summary>
internal static class FindingJson
{
    public static void WriteMembers(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("code", finding.Code);
        json.WriteString("severity", NameOf(finding.Severity));
        json.Text("bill", finding.Bill);
        json.Text("container", finding.Container);
        json.Text("found", finding.Found);
        json.Text("expected", finding.Expected);
        json.Number("line", OrNull(finding.Place.Line));
        json.Number("segment", OrNull(finding.Place.Segment));
        json.Number("byte", finding.Place.Byte);
        json.Text("cell", finding.Place.Cell);
    }

    /// <summary>A severity as JSON, CSV and the keys of texts name it.</summary>
    public static string NameOf(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };

    private static long? OrNull(int number) => number == 0 ? null : number;
}
