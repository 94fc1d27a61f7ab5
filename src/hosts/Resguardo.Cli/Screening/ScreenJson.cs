using System.Globalization;
using System.Text.Json;
using Resguardo.Cli.Arguments;
using Resguardo.Cli.Findings;
using Resguardo.Cli.Terminal;
using Resguardo.Cli.Texts;
using Resguardo.Risk.Scoring;
using Resguardo.Risk.Selection;

namespace Resguardo.Cli.Screening;

/// <summary>The work list for machines: a line a chosen unit, and a last line with how they were chosen.</summary>
internal static class ScreenJson
{
    public static void Write(Invocation call, WorkList list)
    {
        foreach (var (place, unit) in list.Result.Units.Index())
        {
            JsonLines.Write(
                call.Screen.Stream,
                json =>
                {
                    json.WriteNumber("rank", place + 1);
                    json.WriteString("unit", ScreenPage.UnitOf(unit));
                    json.WriteString("treatment", Treatments.CodeOf(unit.Treatment));
                    json.WriteString("ground", unit.Ground.ToString().ToUpperInvariant());
                    json.WriteNumber("unitScore", Math.Round(unit.Score, 2));
                    json.WriteNumber("probability", unit.Probability);
                    if (unit.Assessment is { } assessment)
                        WriteAssessment(json, call.Texts, assessment);
                }
            );
        }
        JsonLines.Write(call.Screen.Stream, json => WriteSummary(json, list));
    }

    /// <summary>The members of an assessment.</summary>
    public static void WriteAssessment(Utf8JsonWriter json, CliTexts texts, Assessment assessment)
    {
        var consignment = assessment.Consignment;
        json.Text("bill", consignment.IsUnitOnly ? null : consignment.Bill.Number);
        json.Texts("containers", consignment.Units.Select(unit => unit.Number));
        json.Text("from", consignment.PortOfLoading);
        json.Text("to", consignment.PortOfDischarge);
        json.Text("consignor", consignment.Bill.Consignor?.Name);
        json.Text("consignee", consignment.Bill.Consignee?.Name);
        json.Text(
            "goods",
            consignment.Goods.Select(goods => goods.Line.Description).FirstOrDefault(text => text is not null)
        );
        json.Text(
            "hs",
            consignment.Goods.Select(goods => goods.Line.HsCode.Code).FirstOrDefault(code => code is not null)
        );
        json.WriteNumber("score", Math.Round(assessment.Score, 2));
        json.WriteString("band", assessment.Band.Name);
        json.WriteBoolean("mandatory", assessment.IsMandatory);
        json.WriteNumber("dataShare", Math.Round(assessment.DataShare, 4));
        json.Texts("profiles", assessment.Profiles.Select(profile => profile.Code));
        json.WriteStartArray("reasons");
        foreach (var reason in assessment.Reasons)
            WriteReason(json, texts, reason);
        json.WriteEndArray();
        json.WriteStartArray("missing");
        foreach (var missing in assessment.Missing)
        {
            json.WriteStartObject();
            json.WriteString("code", missing.Code);
            json.WriteString("fact", JsonNamingPolicy.CamelCase.ConvertName(missing.Fact.ToString()));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in assessment.Findings)
        {
            json.WriteStartObject();
            FindingJson.WriteMembers(json, finding);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteReason(Utf8JsonWriter json, CliTexts texts, Reason reason)
    {
        json.WriteStartObject();
        json.WriteString("code", reason.Code);
        json.WriteString("title", ReasonText.Title(texts, reason));
        json.WriteString("text", ReasonText.Sentence(texts, reason));
        json.Text("value", reason.Value);
        json.Text("baseline", reason.Baseline);
        json.WriteString("source", JsonNamingPolicy.CamelCase.ConvertName(reason.Source.ToString()));
        json.WriteString("date", reason.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteNumber("weight", reason.Weight);
        json.WriteNumber("probability", Math.Round(reason.Probability, 4));
        json.Text("container", reason.Container);
        json.WriteBoolean("counts", reason.Counts);
        json.WriteBoolean("override", reason.IsOverride);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, WorkList list)
    {
        var result = list.Result;
        json.WriteStartObject("summary");
        json.WriteNumber("assessed", list.Assessed);
        json.WriteNumber("units", result.UnitCount);
        json.WriteNumber("chosen", result.Units.Count);
        json.WriteStartObject("bands");
        foreach (var (_, band, count) in list.Bands)
            json.WriteNumber(band.Name, count);
        json.WriteEndObject();
        json.WriteStartObject("capacity");
        foreach (var treatment in Treatments.ByDepth)
            json.WriteNumber(Treatments.CodeOf(treatment), result.Plan.CapacityOf(treatment));
        json.WriteEndObject();
        json.WriteNumber("beyondCapacity", result.BeyondCapacity);
        json.WriteNumber("randomShare", result.Plan.RandomShare);
        json.WriteNumber("randomProbability", result.RandomProbability);
        // Too long for the numbers of many JSON readers, so it is a text.
        json.WriteString("seed", result.Plan.Seed.ToString(CultureInfo.InvariantCulture));
        json.WriteNumber("dataShare", Math.Round(list.DataShare, 4));
        json.WriteString("rules", list.Rules.Edition);
        json.WriteStartArray("inputs");
        foreach (var input in list.Inputs)
        {
            json.WriteStartObject();
            json.WriteString("name", input.Name);
            json.WriteString("sha256", input.Sha256);
            json.WriteBoolean("screenedBefore", list.Repeated.Contains(input.Name));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
