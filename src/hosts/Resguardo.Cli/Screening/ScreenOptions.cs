using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using Resguardo.Cli.Arguments;
using Resguardo.Cli.Tables;
using Resguardo.Codes;
using Resguardo.Risk.Selection;

namespace Resguardo.Cli.Screening;

/// <summary>What can be asked of a screening.</summary>
internal static class ScreenOptions
{
    private const string DefaultCapacity = "nii=20,physical=5";

    public static readonly Option History = new("history") { Value = "value.file" };
    public static readonly Option Stow = new("stow") { Value = "value.file" };
    public static readonly Option Capacity = new("capacity") { Value = "value.capacity" };
    public static readonly Option RandomShare = new("random") { Value = "value.percent" };
    public static readonly Option Seed = new("seed") { Value = "value.number" };
    public static readonly Option Country = new("country") { Value = "value.country" };
    public static readonly Option Lists = new("lists") { Value = "value.folder" };
    public static readonly Option Watchlist = new("watchlist") { Value = "value.file" };
    public static readonly Option Events = new("events") { Value = "value.file" };
    public static readonly Option Rules = new("rules") { Value = "value.folder" };
    public static readonly Option Top = new("top") { Value = "value.number" };
    public static readonly Option Explain = new("explain") { Value = "value.bill" };
    public static readonly Option Log = new("log") { Value = "value.file" };

    public static readonly Option[] All =
    [
        History,
        Stow,
        Capacity,
        RandomShare,
        Seed,
        Country,
        Lists,
        Watchlist,
        Events,
        Rules,
        CommonOptions.Profile,
        Top,
        Explain,
        Log,
        CommonOptions.Csv,
        TableOutput.Xlsx,
        CommonOptions.Mapping,
    ];

    /// <summary>The plan of the selection: capacity, random share, seed.</summary>
    /// <exception cref="UsageFault">One of them cannot be read.</exception>
    public static SelectionPlan PlanOf(Invocation call) =>
        new(SeedOf(call), CapacityOf(call.Value(Capacity) ?? DefaultCapacity))
        {
            RandomShare = call.Value(RandomShare) is { } share ? ShareOf(share) : 0.1,
        };

    /// <summary>The two letters of the country that screens; null when it is not told.</summary>
    /// <exception cref="UsageFault">There is no such country.</exception>
    public static string? CountryOf(Invocation call) =>
        call.Value(Country) is not { } country ? null
        : Countries.Contains(country.ToUpperInvariant()) ? country.ToUpperInvariant()
        : throw new UsageFault("usage.country", "--" + Country.Name, country);

    // Nobody may know beforehand which units chance will take, so a seed that is not given cannot be guessed. It is shown.
    private static ulong SeedOf(Invocation call)
    {
        if (call.Value(Seed) is not { } text)
            return BinaryPrimitives.ReadUInt32LittleEndian(RandomNumberGenerator.GetBytes(4));
        return ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            ? seed
            : throw new UsageFault("usage.number", "--" + Seed.Name, text, 0);
    }

    private static Dictionary<Treatment, int> CapacityOf(string text)
    {
        var capacity = new Dictionary<Treatment, int>();
        foreach (
            var part in text.Split(
                ',',
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
        )
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (
                equals < 0
                || !Treatments.TryParse(part[..equals].Trim(), out var treatment)
                || treatment == Treatment.Release
                || !int.TryParse(
                    part[(equals + 1)..],
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var units
                )
            )
                throw new UsageFault(
                    "usage.capacity",
                    "--" + Capacity.Name,
                    part,
                    string.Join(
                        ", ",
                        Treatments.ByDepth.Select(Treatments.CodeOf).Select(code => code.ToLowerInvariant())
                    )
                );
            capacity[treatment] = units;
        }
        return capacity;
    }

    private static double ShareOf(string text) =>
        double.TryParse(text.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var percent)
        && percent is >= 0 and <= 100
            ? percent / 100
            : throw new UsageFault("usage.percent", "--" + RandomShare.Name, text);
}
