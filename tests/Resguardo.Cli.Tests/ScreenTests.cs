using System.Text.Json;
using Resguardo.Cli.Arguments;

namespace Resguardo.Cli.Tests;

public class ScreenTests
{
    private static readonly string Manifest = Repository.Sample("ejemplo-austral-031n.edi");

    [Fact]
    public void The_list_is_ranked_explained_and_within_capacity()
    {
        var called = Called.With(
            "screen",
            Manifest,
            "--seed",
            "7",
            "--capacity",
            "nii=8,physical=4",
            "--json"
        );

        called.ExitCode.ShouldBe(ExitCodes.Fine);
        var units = Units(called);
        units.Select(unit => unit.GetProperty("rank").GetInt32()).ShouldBe(Enumerable.Range(1, units.Count));
        units.Count(unit => Treatment(unit) == "PHYSICAL").ShouldBeLessThanOrEqualTo(4);
        units.Count(unit => Treatment(unit) == "NII").ShouldBeLessThanOrEqualTo(8);
        var byScore = units.Where(unit => Ground(unit) == "SCORE").ToList();
        byScore.ShouldNotBeEmpty();
        byScore
            .Select(unit => unit.GetProperty("unitScore").GetDouble())
            .ShouldBeInOrder(SortDirection.Descending);
        byScore.ShouldAllBe(unit => unit.GetProperty("reasons").GetArrayLength() > 0);
    }

    [Fact]
    public void The_same_seed_gives_the_same_list_and_another_seed_other_random_units()
    {
        string[] arguments = ["screen", Manifest, "--capacity", "nii=20", "--json", "--seed"];

        var first = Called.With([.. arguments, "7"]).Output;

        Called.With([.. arguments, "7"]).Output.ShouldBe(first);
        Called.With([.. arguments, "8"]).Output.ShouldNotBe(first);
    }

    [Fact]
    public void A_seed_that_is_not_given_is_shown_and_repeats_the_list()
    {
        var called = Called.With("screen", Manifest, "--json");
        var seed = Summary(called).GetProperty("seed").GetString()!;

        Called.With("screen", Manifest, "--json", "--seed", seed).Output.ShouldBe(called.Output);
    }

    [Fact]
    public void The_random_share_has_its_probability()
    {
        var called = Called.With(
            "screen",
            Manifest,
            "--seed",
            "1",
            "--capacity",
            "nii=20",
            "--random",
            "50",
            "--json"
        );

        var random = Units(called).Where(unit => Ground(unit) == "RANDOM").ToList();
        random.Count.ShouldBe(10);
        random.ShouldAllBe(unit => unit.GetProperty("probability").GetDouble() < 0.05);
    }

    [Fact]
    public void A_score_opens_to_every_reason_and_to_what_is_missing()
    {
        var called = Called.With("screen", Manifest, "--explain", "EJLCLL0310301");

        called.ExitCode.ShouldBe(ExitCodes.Fine);
        called.Output.ShouldContain("CMD-10");
        called.Output.ShouldContain("283620");
        called.Output.ShouldContain("Insufficient data");
    }

    [Fact]
    public void A_bill_that_is_not_there_cannot_be_opened()
    {
        var called = Called.With("screen", Manifest, "--explain", "NOSUCHBILL");

        called.ExitCode.ShouldBe(ExitCodes.Usage);
        called.Error.ShouldContain("NOSUCHBILL");
    }

    [Theory]
    [InlineData("--capacity", "nii", "“nii” is no capacity")]
    [InlineData("--capacity", "green=4", "“green=4” is no capacity")]
    [InlineData("--seed", "x", "“x” is none")]
    [InlineData("--random", "120", "“120” is none")]
    [InlineData("--country", "Peru", "“Peru” is none")]
    [InlineData("--top", "-1", "“-1” is none")]
    public void A_wrong_value_is_a_usage_error(string option, string value, string sentence)
    {
        var called = Called.With("screen", Manifest, option, value);

        called.ExitCode.ShouldBe(ExitCodes.Usage);
        called.Error.ShouldContain(sentence);
    }

    [Theory]
    [InlineData("--rules", "no-such-folder")]
    [InlineData("--stow", "no-such.edi")]
    [InlineData("--watchlist", "no-such.csv")]
    [InlineData("--profile", "no-such.json")]
    public void Material_that_cannot_be_read_ends_with_3(string option, string value)
    {
        var called = Called.With("screen", Manifest, option, value);

        called.ExitCode.ShouldBe(ExitCodes.CannotRead);
        called.Error.ShouldContain(value);
        called.Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_history_is_begun_updated_and_told()
    {
        using var folder = new TemporaryFolder();
        var history = Path.Combine(folder.Path, "unit.history");

        var learned = Called.With("history", history, Repository.Sample("earlier"), "--country", "DO");
        var again = Called.With("history", history, Repository.Sample("earlier"), "--json").Json.Single();

        learned.ExitCode.ShouldBe(ExitCodes.Fine);
        learned.Output.ShouldContain("2 files learned");
        again.GetProperty("learned").GetInt32().ShouldBe(0);
        again.GetProperty("knownBefore").GetInt32().ShouldBe(2);
        again.GetProperty("shipments").GetInt32().ShouldBeGreaterThan(300);
    }

    [Theory]
    [InlineData("en", "was screened before")]
    [InlineData("es", "ya se evaluó antes")]
    [InlineData("pt", "já foi avaliado antes")]
    [InlineData("fr", "a déjà été évalué")]
    public void A_file_screened_twice_is_recognised_by_its_content(string language, string words)
    {
        using var folder = new TemporaryFolder();
        var history = Path.Combine(folder.Path, "unit.history");
        string[] arguments = ["screen", Manifest, "--history", history, "--seed", "7", "--lang", language];
        Called.With("history", history, Repository.Sample("earlier"), "--country", "DO");
        var first = Called.With(arguments);
        var learned = File.ReadAllBytes(history);

        var second = Called.With(arguments);

        first.Output.ShouldNotContain(words);
        second.Output.ShouldContain(words);
        File.ReadAllBytes(history).SequenceEqual(learned).ShouldBeTrue();
        Units(Called.With([.. arguments, "--json"]))
            .SelectMany(unit => unit.GetProperty("reasons").EnumerateArray())
            .Select(reason => reason.GetProperty("code").GetString())
            .Where(code => code is "DOC-04" or "DOC-05" or "DOC-06" or "DOC-07")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_unit_chosen_by_its_score_shows_a_reason()
    {
        var called = Called.With(
            "screen",
            Manifest,
            "--stow",
            Repository.Sample("ejemplo-austral-031n-stow.edi"),
            "--seed",
            "7",
            "--capacity",
            "nii=60,physical=5",
            "--random",
            "0"
        );

        called.Output.ShouldContain(" 14 ");
        called.Output.ShouldNotContain("nothing speaks against it");
    }

    [Fact]
    public void A_history_that_is_none_is_refused_and_left_alone()
    {
        using var folder = new TemporaryFolder();
        var letter = folder.Write("letter.txt", "no history");

        var called = Called.With("screen", Manifest, "--history", letter);

        called.ExitCode.ShouldBe(ExitCodes.CannotRead);
        called.Error.ShouldContain("this file is no history");
        File.ReadAllText(letter).ShouldBe("no history");
    }

    [Fact]
    public void Outcomes_are_counted_as_local_rates()
    {
        using var folder = new TemporaryFolder();
        var history = Path.Combine(folder.Path, "unit.history");
        var outcomes = folder.Write(
            "outcomes.csv",
            "date,hit,container,port_of_loading,port_of_discharge\n2026-04-20,no,TEMU0001234,COCTG,DOCAU\n2026-04-21,sí,TEMU0004125,COCTG,DOCAU\n"
        );

        var called = Called.With("outcomes", history, outcomes);

        called.ExitCode.ShouldBe(ExitCodes.Fine);
        called.Output.ShouldContain("2 outcomes entered, 1 of them hits.");
        Called.With("history", history).Output.ShouldContain("2 examinations entered, 1 hits (50.0%)");
    }

    [Fact]
    public void A_wrong_list_tells_its_line_and_column()
    {
        using var folder = new TemporaryFolder();
        var history = Path.Combine(folder.Path, "unit.history");
        var outcomes = folder.Write("outcomes.csv", "date;hit\n2026-04-20;perhaps\n");

        var called = Called.With("outcomes", history, outcomes);

        called.ExitCode.ShouldBe(ExitCodes.CannotRead);
        called.Error.ShouldContain("line 2, column “hit”: “perhaps” cannot be read.");
    }

    [Fact]
    public void The_log_of_a_selection_holds_what_repeats_it()
    {
        using var folder = new TemporaryFolder();
        var log = Path.Combine(folder.Path, "selection.json");

        Called.With("screen", Manifest, "--seed", "7", "--log", log).ExitCode.ShouldBe(ExitCodes.Fine);

        var written = JsonDocument.Parse(File.ReadAllText(log)).RootElement;
        written.GetProperty("seed").GetString().ShouldBe("7");
        written
            .GetProperty("inputs")[0]
            .GetProperty("sha256")
            .GetString()
            .ShouldBe(
                Convert.ToHexStringLower(
                    System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Manifest))
                )
            );
    }

    [Theory]
    [InlineData("en", "Every reason")]
    [InlineData("es", "Todas las razones")]
    [InlineData("pt", "Todas as razões")]
    [InlineData("fr", "Toutes les raisons")]
    public void The_list_speaks_the_users_language_and_fits_the_terminal(string language, string words)
    {
        var called = new Caller { Width = 80 }.Run("screen", Manifest, "--lang", language, "--seed", "7");

        called.Output.ShouldContain(words);
        called.Lines.ShouldAllBe(line => line.Length <= 80);
    }

    [Fact]
    public void Colour_is_for_terminals_and_can_be_refused()
    {
        new Caller { IsTerminal = true }
            .Run("screen", Manifest)
            .Output.ShouldContain("\u001b[");
        new Caller { IsTerminal = true }
            .Run("screen", Manifest, "--no-color")
            .Output.ShouldNotContain("\u001b");
        new Caller { IsTerminal = true, Environment = { ["NO_COLOR"] = "1" } }
            .Run("screen", Manifest)
            .Output.ShouldNotContain("\u001b");
        Called.With("screen", Manifest).Output.ShouldNotContain("\u001b");
    }

    [Fact]
    public void The_list_comes_as_a_table_and_as_a_workbook()
    {
        using var folder = new TemporaryFolder();
        var workbook = Path.Combine(folder.Path, "list.xlsx");

        var called = Called.With("screen", Manifest, "--seed", "7", "--csv", "--xlsx", workbook);

        var units = Units(Called.With("screen", Manifest, "--seed", "7", "--json"));
        called.Lines.Length.ShouldBe(1 + units.Count);
        called.Lines[1].ShouldStartWith($"1,{units[0].GetProperty("unit").GetString()},PHYSICAL,");
        File.ReadAllBytes(workbook).AsSpan(0, 2).SequenceEqual("PK"u8).ShouldBeTrue();
    }

    [Fact]
    public void A_cell_of_a_list_is_never_a_formula()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "evil.edi");
        File.WriteAllText(
            file,
            File.ReadAllText(Manifest, System.Text.Encoding.Latin1)
                .Replace("ADHESIVO PARA BALDOSAS CERAMICAS", "=HYPERLINK(0)", StringComparison.Ordinal),
            System.Text.Encoding.Latin1
        );

        var called = Called.With("screen", file, "--csv");

        called.Output.ShouldContain(",'=HYPERLINK(0),");
    }

    [Fact]
    public void A_bill_cannot_play_with_the_officers_terminal()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "evil.edi");
        var evil = File.ReadAllText(Manifest, System.Text.Encoding.Latin1)
            .Replace("MERCANCIA GENERAL", "\u001b[2J\u001b]0;OWNED\u0007[red]X[/]", StringComparison.Ordinal)
            .Replace("EJEMPLO AUSTRAL", "EJEMPLO\u009b31m", StringComparison.Ordinal);
        File.WriteAllText(file, evil, System.Text.Encoding.Latin1);

        foreach (var command in (string[])["read", "check", "screen"])
        {
            var called = new Caller { IsTerminal = true }.Run(command, file, "--no-color");
            (called.Output + called.Error)
                .Any(sign => char.IsControl(sign) && sign is not ('\n' or '\r'))
                .ShouldBeFalse(command);
        }
    }

    private static List<JsonElement> Units(Called called) => [.. called.Json[..^1]];

    private static JsonElement Summary(Called called) => called.Json[^1].GetProperty("summary");

    private static string? Treatment(JsonElement unit) => unit.GetProperty("treatment").GetString();

    private static string? Ground(JsonElement unit) => unit.GetProperty("ground").GetString();
}
