using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Resguardo.Manifests;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Cli.Tests;

/// <summary>
/// The big truth: every value that the samples' <c>expected.json</c> files state, through the program as a user calls it.
/// </summary>
public partial class SharedSampleTests
{
    private const string Absent = "";

    // Words for people, and facts about the bytes that the values here follow from.
    private static readonly string[] SaidInWords =
    [
        "note",
        "notes",
        "message",
        "route",
        "equipment",
        "encoding",
        "delimiter",
        "decimal",
        "thousands",
        "check_digit",
        "root",
    ];

    private static readonly Dictionary<string, Action<Sample, JsonElement>> Values = new(
        StringComparer.Ordinal
    )
    {
        ["bols"] = (sample, value) => sample.Total("bills").ShouldBe(value.GetDecimal()),
        ["complete_bills"] = (sample, value) =>
            sample.Total("bills")!.Value.ShouldBeInRange(value.GetDecimal(), value.GetDecimal() + 1),
        ["packages"] = (sample, value) => sample.Total("packages").ShouldBe(value.GetDecimal()),
        ["gross"] = (sample, value) => sample.Total("grossKg").ShouldBe(value.GetDecimal()),
        ["gross_kg"] = GrossOfBills,
        ["container_lines"] = (sample, value) => sample.Total("containerLines").ShouldBe(value.GetDecimal()),
        ["distinct_containers"] = (sample, value) => sample.Total("containers").ShouldBe(value.GetDecimal()),
        ["seals"] = (sample, value) => sample.Total("seals").ShouldBe(value.GetDecimal()),
        ["units"] = Units,
        ["full"] = (sample, value) => sample.Total("full").ShouldBe(value.GetDecimal()),
        ["empty"] = (sample, value) => sample.Total("empty").ShouldBe(value.GetDecimal()),
        ["messages"] = (sample, value) => sample.Messages.Count.ShouldBe(value.GetInt32()),
        ["failing_check_digit"] = (sample, value) =>
            sample.Listed("failingCheckDigit").ShouldBe(Names(value), ignoreOrder: true),
        ["remainder_10"] = (sample, value) =>
            sample.Listed("remainder10").ShouldBe(Names(value), ignoreOrder: true),
        ["remainder_10_count"] = (sample, value) =>
            sample.Listed("remainder10").Count().ShouldBe(value.GetInt32()),
        ["reefers"] = (sample, value) => sample.Listed("reefers").ShouldBe(Names(value), ignoreOrder: true),
        ["empties"] = (sample, value) => sample.Listed("empties").ShouldBe(Names(value), ignoreOrder: true),
        ["dg_bls"] = (sample, value) => sample.DangerousBills.ShouldBe(Names(value), ignoreOrder: true),
        ["vessel"] = (sample, value) => sample.Call("vessel").ShouldBe(value.GetString()),
        ["imo"] = (sample, value) => sample.Call("imo").ShouldBe(value.GetString()),
        ["voyage"] = (sample, value) => sample.Call("voyage").ShouldBe(value.GetString()),
        ["from_"] = (sample, value) => sample.Call("from").ShouldBe(value.GetString()),
        ["to"] = (sample, value) => sample.Call("to").ShouldBe(value.GetString()),
        ["office"] = (sample, value) =>
            sample.Records.OfType<CargoMessage>().First().Call.CustomsOffice.ShouldBe(value.GetString()),
        ["issues"] = Issues,
        ["rows"] = Rows,
        ["transaction"] = (sample, value) =>
            sample.Formats.ShouldContain(format =>
                format.Contains(value.GetString()!, StringComparison.Ordinal)
            ),
        ["flow"] = (sample, value) =>
            value.GetString().ShouldBe(sample.Bills.First().Nature == BillNature.Import ? "I" : "E"),
        ["bill"] = (sample, value) =>
            sample.Bills.Select(bill => bill.Number).ShouldContain(value.GetString()!),
        ["bills"] = (sample, value) =>
            sample.Bills.Select(bill => bill.Number).ShouldBe(Names(value).Select(FirstWord)),
        ["house_bills"] = (sample, value) => sample.Bills.Select(bill => bill.Number).ShouldBe(Names(value)),
        ["master"] = (sample, value) =>
            sample.Bills.ShouldAllBe(bill =>
                bill.MasterNumber == value.GetString()
                || sample.Records.OfType<CargoMessage>().First().MasterBill == value.GetString()
            ),
        ["consignments"] = (sample, value) => sample.Bills.Count().ShouldBe(value.GetInt32()),
        ["items"] = (sample, value) => sample.Goods.Count().ShouldBe(value.GetInt32()),
        ["goods_items"] = (sample, value) => sample.Goods.Count().ShouldBe(value.GetInt32()),
        // House bills repeat the goods of the bill above them; they are a message of their own.
        ["consignment_items"] = (sample, value) =>
            sample.FirstBills.Sum(bill => bill.Goods.Count).ShouldBe(value.GetInt32()),
        ["goods_item_packages"] = (sample, value) =>
            sample.Goods.Sum(line => line.Packages.Value).ShouldBe(value.GetDecimal()),
        ["hs"] = (sample, value) => sample.Goods.Select(line => line.HsCode.Code).ShouldBe(Names(value)),
        ["containers"] = (sample, value) => sample.Containers.ShouldBe(Names(value), ignoreOrder: true),
        // The check digit that N7 lacks stands in W2.
        ["container"] = (sample, value) =>
            sample.Containers.ShouldContain(number =>
                number.StartsWith(FirstWord(value.GetString()!), StringComparison.Ordinal)
            ),
        ["seal"] = (sample, value) =>
            sample
                .Units.SelectMany(unit => unit.Seals)
                .Select(seal => seal.Number)
                .ShouldContain(value.GetString()!),
        ["dg_units"] = (sample, value) =>
            sample.Units.Count(unit => unit.Dangerous.Count > 0).ShouldBe(value.GetInt32()),
        ["dg_entries"] = (sample, value) =>
            sample.Units.Sum(unit => unit.Dangerous.Count).ShouldBe(value.GetInt32()),
        ["units_with_temperature"] = (sample, value) =>
            sample.Units.Count(unit => unit.SetTemperatureC.Value is not null).ShouldBe(value.GetInt32()),
        ["weights_kg"] = (sample, value) =>
            sample
                .Units.Select(unit =>
                    Math.Round((unit.VerifiedGrossMassKg.Value ?? unit.GrossMassKg.Value)!.Value)
                )
                .ShouldBe(value.EnumerateArray().Select(mass => mass.GetDecimal()), ignoreOrder: true),
        ["temperature_c"] = (sample, value) =>
            Pairs(
                    sample
                        .Units.Where(unit => unit.SetTemperatureC.Value is not null)
                        .Select(unit => (unit.Number, Math.Round(unit.SetTemperatureC.Value!.Value, 1)))
                )
                .ShouldBe(Pairs(value, number => number.GetDecimal()), ignoreOrder: true),
        ["discharge_ports"] = (sample, value) =>
            Counts(sample.Units.Select(unit => unit.PortOfDischarge.Code))
                .ShouldBe(Pairs(value, number => number.GetInt32()), ignoreOrder: true),
        ["size_types"] = (sample, value) =>
            Counts(sample.Units.Select(unit => unit.SizeType.Raw ?? unit.SizeType.Code))
                .ShouldBe(Pairs(value, number => number.GetInt32()), ignoreOrder: true),
        ["slots"] = Slots,
        ["truncated"] = (sample, value) =>
            sample.Records.OfType<EndOfMessage>().Any(end => end.IsTruncated).ShouldBe(value.GetBoolean()),
        ["unt_ok"] = (sample, value) => sample.Findings.Any(IsOfTrailer).ShouldBe(!value.GetBoolean()),
        ["unt_declared"] = Trailers,
        ["se_declared"] = (sample, value) =>
            sample.Findings.Where(IsOfTrailer).ShouldContain(finding => finding.Found == value.GetRawText()),
        ["segments_unh_to_unt"] = Segments,
        ["unt_declared_minus_actual"] = (sample, value) =>
            sample
                .Findings.Where(IsOfTrailer)
                .ShouldContain(finding => Difference(finding) == value.GetInt32()),
        ["unz_reference_mismatch"] = (sample, value) =>
            sample.Findings.ShouldContain(finding =>
                Tokens(value.GetString()!).All(token => Holds(finding, token))
            ),
        ["cni"] = (sample, value) => sample.Bills.Count().ShouldBeGreaterThanOrEqualTo(value.GetInt32()),
    };

    public static TheoryData<string, string> Samples =>
        Directory.Exists(Repository.SharedSamples)
            ?
            [
                .. from expected in Directory.EnumerateFiles(
                    Repository.SharedSamples,
                    "expected.json",
                    SearchOption.AllDirectories
                )
                from file in JsonDocument.Parse(File.ReadAllText(expected)).RootElement.EnumerateObject()
                let folder = Path.GetFileName(Path.GetDirectoryName(expected))!
                where folder != "identifiers"
                orderby folder, file.Name
                select (folder, file.Name),
            ]
            : [(Absent, Absent)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_reads_to_its_right_values(string folder, string file)
    {
        if (folder == Absent)
            Assert.Skip("The folder ../shared/samples is not beside the repository.");
        var expected = JsonDocument
            .Parse(File.ReadAllText(Path.Combine(Repository.SharedSamples, folder, "expected.json")))
            .RootElement.GetProperty(file);

        var sample = Sample.Of(Path.Combine(Repository.SharedSamples, folder, file));

        sample.Findings.ShouldAllBe(finding => finding.Code != "FORMAT_UNKNOWN");
        foreach (var value in expected.EnumerateObject().Where(value => !SaidInWords.Contains(value.Name)))
        {
            Values.ShouldContainKey(value.Name);
            Should.NotThrow(() => Values[value.Name](sample, value.Value), $"{folder}/{file}: {value.Name}");
        }
    }

    [Fact]
    public void Identifiers_are_judged_as_the_vectors_say()
    {
        var file = Path.Combine(Repository.SharedSamples, "identifiers", "identifiers-01.csv");
        if (!File.Exists(file))
            Assert.Skip("The folder ../shared/samples is not beside the repository.");
        var rows = File.ReadAllLines(file).Skip(1).Select(line => line.Split(',')).ToList();

        var judged = Called
            .With(["codes", "--json", .. rows.Select(row => $"{KindOf(row[0])}:{row[1]}")])
            .Json.Select(code =>
                (
                    Valid: code.GetProperty("valid").GetBoolean(),
                    Form: code.GetProperty("normalised").GetString()
                )
            )
            .ToList();

        rows.Count.ShouldBe(41);
        judged
            .Select(code => code.Valid)
            .ShouldBe(rows.Select(row => row[2].StartsWith("valid", StringComparison.Ordinal)));
        rows.Zip(judged)
            .Where(pair => pair.First[2] == "valid-after-normalising")
            .ShouldAllBe(pair => pair.Second.Form == pair.First[3]);
    }

    private static string KindOf(string kind) => kind == "iso6346" ? "container" : kind;

    private static void GrossOfBills(Sample sample, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number)
            sample.FirstBills.Sum(bill => bill.GrossMassKg).ShouldBe(value.GetDecimal());
        else
            Pairs(sample.Bills.Select(bill => (bill.Number, bill.GrossMassKg!.Value)))
                .ShouldBe(Pairs(value, mass => mass.GetDecimal()), ignoreOrder: true);
    }

    private static void Units(Sample sample, JsonElement value)
    {
        var units = sample.Messages.Select(message =>
            message.GetProperty("totals").GetProperty("units").GetDecimal()
        );
        if (value.ValueKind == JsonValueKind.Array)
            units.ShouldBe(value.EnumerateArray().Select(number => number.GetDecimal()));
        else
            units.Sum().ShouldBe(value.GetDecimal());
    }

    private static void Issues(Sample sample, JsonElement value)
    {
        if (value.GetArrayLength() == 0)
            sample.Findings.Where(finding => finding.Severity != "info").ShouldBeEmpty();
        foreach (var issue in value.EnumerateArray())
        {
            if (issue.ValueKind == JsonValueKind.String)
            {
                issue.GetString().ShouldBe("two units in slot 0070488");
                sample.Findings.ShouldContain(finding =>
                    finding.Code == "SLOT_TWICE" && Holds(finding, "0070488")
                );
                continue;
            }
            var code = issue.GetProperty("code").GetString();
            // Awmds has a place for the UN number and none for the class, so this sample holds no wrong one.
            if (code == "DG_CLASS_MISMATCH" && sample.Formats.Contains("Awmds"))
                continue;
            var bill = issue.TryGetProperty("bl", out var bl) ? bl.GetString() : null;
            var tokens = Tokens(issue.GetProperty("value").GetString()!).ToList();
            sample
                .Findings.Where(finding => finding.Code == code)
                .ShouldContain(
                    finding =>
                        (bill == null || finding.Bill == bill) && tokens.All(token => Holds(finding, token)),
                    issue.GetRawText()
                        + " among "
                        + string.Join("; ", sample.Findings.Where(finding => finding.Code == code))
                );
        }
    }

    // A row of these tables is a bill with a container.
    private static void Rows(Sample sample, JsonElement value) =>
        sample.Bills.Sum(bill => bill.Loads.Count).ShouldBe(value.GetInt32());

    private static void Slots(Sample sample, JsonElement value)
    {
        foreach (var slot in value.EnumerateObject())
        {
            var stow = sample.Units.Select(unit => unit.Stow).First(stow => stow?.Text == slot.Name)!;
            $"bay {stow.Bay:000} row {stow.Row:00} tier {stow.Tier:00}".ShouldBe(slot.Value.GetString());
        }
    }

    // What the trailer says is a finding exactly when it is not what was counted.
    private static void Trailers(Sample sample, JsonElement value)
    {
        var declared =
            value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : Enumerable.Repeat(value, 1);
        foreach (var (number, place) in declared.Select((number, place) => (number.ToString(), place)))
        {
            var counted = sample.EndSegments.ElementAtOrDefault(place);
            if (counted > 0 && decimal.Parse(number, CultureInfo.InvariantCulture) != counted)
                sample.Findings.Where(IsOfTrailer).ShouldContain(finding => Holds(finding, number));
        }
    }

    private static void Segments(Sample sample, JsonElement value) =>
        sample.EndSegments.First().ShouldBe(value.GetInt32());

    private static bool IsOfTrailer(Told finding) =>
        finding.Code.Contains("SEGMENT_COUNT", StringComparison.Ordinal)
        || finding.Code.Contains("TRAILER", StringComparison.Ordinal);

    private static decimal? Difference(Told finding) =>
        decimal.TryParse(finding.Found, CultureInfo.InvariantCulture, out var found)
        && decimal.TryParse(finding.Expected, CultureInfo.InvariantCulture, out var expected)
            ? found - expected
            : null;

    private static bool Holds(Told finding, string token) =>
        finding.Container == token
        || finding.Bill == token
        || new[] { finding.Found, finding.Expected }
            .Where(text => text is not null)
            .SelectMany(text => Tokens(text!))
            .Any(other =>
                other == token
                || (
                    decimal.TryParse(other, CultureInfo.InvariantCulture, out var one)
                    && decimal.TryParse(token, CultureInfo.InvariantCulture, out var two)
                    && one == two
                )
            );

    private static IEnumerable<string> Tokens(string text) =>
        Token().Matches(text).Select(match => match.Value.TrimEnd('.'));

    [GeneratedRegex(@"[A-Z0-9.]*\d[A-Z0-9.]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    private static string FirstWord(string text) => text.Split(' ')[0];

    private static IEnumerable<string> Names(JsonElement value) =>
        value.EnumerateArray().Select(name => name.GetString()!);

    private static IEnumerable<string> Pairs<T>(JsonElement value, Func<JsonElement, T> read) =>
        Pairs(value.EnumerateObject().Select(pair => (pair.Name, read(pair.Value))));

    private static IEnumerable<string> Pairs<T>(IEnumerable<(string, T)> pairs) =>
        pairs.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Item1}={pair.Item2:0.###}"));

    private static IEnumerable<string> Counts(IEnumerable<string?> names) =>
        Pairs(names.GroupBy(name => name).Select(group => (group.Key ?? "", group.Count())));

    /// <summary>A finding as the program tells it.</summary>
    private sealed record Told(
        string Code,
        string Severity,
        string? Bill,
        string? Container,
        string? Found,
        string? Expected
    );

    /// <summary>One sample: what the program says of it, and the records behind.</summary>
    private sealed record Sample(JsonElement Json, List<ICargoRecord> Records)
    {
        public static Sample Of(string file)
        {
            var called = Called.With("read", "--json", file);
            called.Error.ShouldBeEmpty();
            return new(called.Json.ShouldHaveSingleItem(), [.. ManifestReader.ReadFile(file)]);
        }

        public List<JsonElement> Messages => [.. Json.GetProperty("messages").EnumerateArray()];

        public IEnumerable<string> Formats =>
            Messages.Select(message => message.GetProperty("format").GetString()!);

        public IEnumerable<Told> Findings =>
            Json.GetProperty("findings")
                .EnumerateArray()
                .Select(finding => new Told(
                    finding.GetProperty("code").GetString()!,
                    finding.GetProperty("severity").GetString()!,
                    finding.GetProperty("bill").GetString(),
                    finding.GetProperty("container").GetString(),
                    finding.GetProperty("found").GetString(),
                    finding.GetProperty("expected").GetString()
                ));

        public IEnumerable<Bill> Bills => Records.OfType<Bill>();

        public IEnumerable<Bill> FirstBills =>
            Records.TakeWhile(record => record is not EndOfMessage).OfType<Bill>();

        public IEnumerable<GoodsLine> Goods => Bills.SelectMany(bill => bill.Goods);

        public IEnumerable<Container> Units =>
            Records
                .OfType<Container>()
                .Concat(Bills.SelectMany(bill => bill.Loads).Select(load => load.Container))
                .Distinct();

        public IEnumerable<string> Containers =>
            Units.Where(unit => unit.IsContainer).Select(unit => unit.Number).Distinct();

        public IEnumerable<int> EndSegments =>
            Records.OfType<EndOfMessage>().Select(end => end.Place.Segment);

        public IEnumerable<string> DangerousBills =>
            Messages.SelectMany(message => Names(message.GetProperty("dangerousGoodsBills")));

        public decimal? Total(string name)
        {
            decimal? sum = null;
            foreach (var message in Messages)
            {
                var total = message.GetProperty("totals").GetProperty(name);
                if (total.ValueKind == JsonValueKind.Number)
                    sum = (sum ?? 0) + total.GetDecimal();
            }
            return sum;
        }

        public IEnumerable<string> Listed(string name) =>
            Messages.SelectMany(message => Names(message.GetProperty("containers").GetProperty(name)));

        public string? Call(string name) => Messages[0].GetProperty("call").GetProperty(name).GetString();
    }
}
