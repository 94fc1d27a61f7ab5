using System.Text.Json;
using Resguardo.Cli.Findings;
using Resguardo.Cli.Terminal;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Summaries;

namespace Resguardo.Cli.Read;

/// <summary>What is in a file, for machines. The shape is documented in <c>docs/guide/json.md</c> and does not change.</summary>
internal static class ReadJson
{
    /// <param name="fault">Why the file could not be read; null when it could.</param>
    public static void Write(Stream output, FileSummary summary, string? fault) =>
        JsonLines.Write(
            output,
            json =>
            {
                json.WriteString("file", summary.File.Path);
                json.WriteStartArray("messages");
                foreach (var message in summary.Messages)
                    WriteMessage(json, message);
                json.WriteEndArray();
                json.WriteStartArray("findings");
                foreach (var finding in summary.Findings.Findings)
                {
                    json.WriteStartObject();
                    FindingJson.WriteMembers(json, finding);
                    json.WriteEndObject();
                }
                if (fault is not null)
                    WriteFault(json, fault);
                json.WriteEndArray();
            }
        );

    private static void WriteMessage(Utf8JsonWriter json, MessageSummary summary)
    {
        json.WriteStartObject();
        json.WriteString("format", summary.Message.Format);
        WriteCall(json, summary.Message.Call);

        json.WriteStartObject("totals");
        json.Number("bills", summary.Bills);
        json.Number("packages", summary.Packages);
        json.Number("grossKg", summary.GrossKg);
        json.Number("containerLines", summary.ContainerLines);
        json.Number("containers", (long?)summary.Containers);
        json.Number("seals", summary.Seals);
        json.Number("units", (long?)summary.Units);
        json.Number("full", summary.Full);
        json.Number("empty", summary.Empty);
        json.WriteEndObject();

        json.WriteStartObject("containers");
        json.Texts("failingCheckDigit", summary.FailingCheckDigit);
        json.Texts("remainder10", summary.Remainder10);
        json.Texts("reefers", summary.Reefers);
        json.Texts("empties", summary.Empties);
        json.WriteEndObject();

        if (summary.DangerousGoodsBills is { } bills)
            json.Texts("dangerousGoodsBills", bills);
        else
            json.WriteNull("dangerousGoodsBills");
        json.WriteEndObject();
    }

    private static void WriteCall(Utf8JsonWriter json, Call call)
    {
        json.WriteStartObject("call");
        json.Text("vessel", call.VesselName);
        json.Text("imo", call.Imo.Code ?? call.Imo.Raw);
        json.Text("callSign", call.CallSign.Code ?? call.CallSign.Raw);
        json.Text("voyage", call.Voyage);
        json.Text("from", CodeOf(call.From));
        json.Text("to", CodeOf(call.To));
        json.WriteEndObject();
    }

    private static string? CodeOf(Location location) => location.Code ?? location.Raw ?? location.Name;

    private static void WriteFault(Utf8JsonWriter json, string fault)
    {
        json.WriteStartObject();
        json.WriteString("code", "FILE_NOT_READ");
        json.WriteString("severity", "error");
        foreach (var member in (string[])["bill", "container"])
            json.WriteNull(member);
        json.WriteString("found", fault);
        foreach (var member in (string[])["expected", "line", "segment", "byte", "cell"])
            json.WriteNull(member);
        json.WriteEndObject();
    }
}
