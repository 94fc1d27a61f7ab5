using System.Text.Json;
using Resguardo.Cli.Findings;
using Resguardo.Cli.Terminal;
using Resguardo.Manifests.Reading;
using Resguardo.Manifests.Tabular;

namespace Resguardo.Cli.Mappings;

/// <summary>A proposed mapping for machines.</summary>
internal static class ProposalJson
{
    public static void Write(Stream output, string path, TableProposal proposal) =>
        JsonLines.Write(
            output,
            json =>
            {
                json.WriteString("file", path);
                json.WriteString("format", proposal.Format);
                json.Text("encoding", proposal.Mapping.Encoding);
                json.Text("separator", proposal.Mapping.Separator?.ToString());
                json.Text("dateOrder", proposal.Mapping.DateOrder?.ToString());
                json.WriteStartArray("columns");
                foreach (var column in proposal.Mapping.Columns)
                    WriteColumn(json, proposal, column);
                json.WriteEndArray();
                json.Texts("unrecognised", proposal.Unrecognised);
                json.WriteStartArray("preview");
                foreach (var row in proposal.Preview)
                {
                    json.WriteStartArray();
                    foreach (var cell in row)
                        json.WriteStringValue(cell);
                    json.WriteEndArray();
                }
                json.WriteEndArray();
                json.WriteStartArray("findings");
                foreach (var finding in proposal.Findings)
                {
                    json.WriteStartObject();
                    FindingJson.WriteMembers(json, finding);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            }
        );

    private static void WriteColumn(Utf8JsonWriter json, TableProposal proposal, MappedColumn column)
    {
        json.WriteStartObject();
        json.WriteNumber("column", ProposalPage.PlaceOf(proposal, column) + 1);
        json.Text("heading", column.Heading);
        json.WriteString("field", column.Field.ToString());
        json.Text("unit", column.Unit);
        json.Text("decimalMark", column.DecimalMark?.ToString());
        json.WriteEndObject();
    }
}
