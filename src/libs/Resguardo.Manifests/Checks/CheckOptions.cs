using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Checks;

/// <summary>
/// A profile of a country, port or tenant: which findings matter how much, what is tolerated, how much is remembered.
/// </summary>
/// <remarks>
/// As JSON: <c>{"severities": {"CONSIGNEE_TO_ORDER": "Off", "UNLOCODE_UNKNOWN": "Info"}, "overweightTolerance": 0.05}</c>.
/// What is left out has its default.
/// </remarks>
public sealed record CheckOptions
{
    /// <summary>The options of a fresh installation.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>
    /// What findings of a code weigh here, by their code; findings of any area may be named. <see cref="CheckSeverity.Off"/>
    /// leaves them out. A code that is not named keeps the severity of each finding.
    /// </summary>
    public IReadOnlyDictionary<string, CheckSeverity> Severities { get; init; } =
        new Dictionary<string, CheckSeverity>(StringComparer.Ordinal);

    /// <summary>
    /// How far a container may be above the usual rating of its size, as a share; 0.07 by default, since plates of 32,500 kg
    /// (20 ft) and 34,000 kg (40 ft) are about [V].
    /// </summary>
    public decimal OverweightTolerance { get; init; } = 0.07m;

    /// <summary>How far the weights of a bill may be apart from those of its containers or goods, as a share; 0.005 by default, and always 1 kg.</summary>
    public decimal WeightTolerance { get; init; } = 0.005m;

    /// <summary>How far the verified gross mass may be from cargo and tare, as a share; 0.05 by default.</summary>
    public decimal VgmTolerance { get; init; } = 0.05m;

    /// <summary>The difference in kilograms up to which a verified gross mass is never reported; 500 by default.</summary>
    public decimal VgmToleranceKg { get; init; } = 500;

    /// <summary>How far goods may exceed the room of their container, as a share; 0.1 by default.</summary>
    public decimal VolumeTolerance { get; init; } = 0.1m;

    /// <summary>The warmest setting in degrees Celsius at which goods count as frozen; −5 by default.</summary>
    public decimal FrozenBelowC { get; init; } = -5;

    /// <summary>The coldest setting in degrees Celsius for fresh goods; −3 by default.</summary>
    public decimal FreshAboveC { get; init; } = -3;

    /// <summary>The coldest and the warmest setting in degrees Celsius that containers keep; −70 and 40 by default.</summary>
    public decimal ColdestC { get; init; } = -70;

    /// <inheritdoc cref="ColdestC"/>
    public decimal WarmestC { get; init; } = 40;

    /// <summary>The most containers of one call that are compared with each other; 250,000 by default, which take up to 40 MB.</summary>
    public int MaxContainers { get; init; } = 250_000;

    /// <summary>The most bills of one call that are compared with each other; 500,000 by default, which take up to 8 MB.</summary>
    public int MaxBills { get; init; } = 500_000;

    /// <summary>The most seals of one call that are compared with each other; 250,000 by default, which take up to 8 MB.</summary>
    public int MaxSeals { get; init; } = 250_000;

    /// <summary>
    /// After so many findings of one code with the same value in one message the rest is counted, not listed; 10 by default.
    /// </summary>
    public int MaxSameValue { get; init; } = 10;

    /// <summary>After so many findings of one code in one message the rest is counted, not listed; 1,000 by default.</summary>
    public int MaxFindingsPerCode { get; init; } = 1000;

    /// <summary>Reads a profile from JSON.</summary>
    /// <exception cref="JsonException">The text is no JSON, or no profile.</exception>
    public static CheckOptions Parse(string json)
    {
        var comments = new JsonDocumentOptions
        {
            CommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
        };
        if (JsonNode.Parse(json, documentOptions: comments) is not JsonObject profile)
            throw new JsonException("A profile is a JSON object.");

        // What the profile leaves out keeps its default.
        var whole = JsonSerializer
            .SerializeToNode(Default, CheckOptionsJson.Default.CheckOptions)!
            .AsObject();
        foreach (var (name, value) in profile)
        {
            if (value is not null)
                whole[name] = value.DeepClone();
        }
        return whole.Deserialize(CheckOptionsJson.Default.CheckOptions)!;
    }

    /// <summary>Reads a profile from a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="JsonException">The file is no JSON, or no profile.</exception>
    public static CheckOptions Load(string path) => Parse(File.ReadAllText(path));
}

/// <summary>What findings of a code weigh under a profile.</summary>
public enum CheckSeverity
{
    /// <summary>They are left out.</summary>
    Off,

    /// <inheritdoc cref="Severity.Info"/>
    Info,

    /// <inheritdoc cref="Severity.Warning"/>
    Warning,

    /// <inheritdoc cref="Severity.Error"/>
    Error,
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow
)]
[JsonSerializable(typeof(CheckOptions))]
internal sealed partial class CheckOptionsJson : JsonSerializerContext;
