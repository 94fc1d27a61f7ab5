using CsCheck;
using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Indicators;
using Resguardo.Risk.Lists;
using Resguardo.Risk.Scoring;
using Resguardo.Risk.Tests.Indicators;

namespace Resguardo.Risk.Tests.Scoring;

/// <summary>The laws of the score, on officers' notes: with them any set of indicators can be made to fire.</summary>
public class ScoreTests
{
    private static readonly string[] Codes = [.. RiskRules.Default.Indicators.Select(rule => rule.Code)];
    private static readonly Gen<string[]> SomeCodes = Gen.Int[0, Codes.Length - 1]
        .Array[0, 12]
        .Select(places => places.Select(place => Codes[place]).Distinct().ToArray());

    [Fact]
    public void The_score_is_what_the_rule_says_when_it_is_computed_anew() =>
        SomeCodes.Sample(
            codes =>
            {
                var assessment = Noted(codes);

                assessment.Score.ShouldBe(ComputedAnew(assessment), 1e-9);
                assessment.Score.ShouldBeInRange(0, 100);
                assessment.Units.ShouldAllBe(unit => unit.Score <= assessment.Score);
            },
            iter: 300
        );

    [Fact]
    public void More_reasons_never_lower_a_score() =>
        Gen.Select(SomeCodes, Gen.Int[0, Codes.Length - 1].Select(place => Codes[place]))
            .Sample(
                (codes, more) =>
                    Noted([.. codes, more]).Score.ShouldBeGreaterThanOrEqualTo(Noted(codes).Score - 1e-9),
                iter: 200
            );

    [Fact]
    public void A_heavier_weight_never_lowers_a_score() =>
        Gen.Select(SomeCodes, Gen.Int[0, Codes.Length - 1], Gen.Int[1, 4])
            .Sample(
                (codes, place, weight) =>
                {
                    var code = Codes[place];

                    var lighter = Noted(codes, WithWeight(code, weight));
                    var heavier = Noted(codes, WithWeight(code, weight + 1));

                    heavier.Score.ShouldBeGreaterThanOrEqualTo(lighter.Score - 1e-9);
                },
                iter: 30
            );

    [Fact]
    public void A_trusted_trader_never_lowers_what_concerns_container_seal_stow_events_and_danger() =>
        SomeCodes.Sample(
            codes =>
            {
                var trusted = Noted(codes, trusted: true).Reasons.ToDictionary(reason => reason.Code);
                foreach (var reason in Noted(codes).Reasons)
                {
                    var damped = reason.Group is "PTY" or "DOC" or "CMD" or "VAL";
                    trusted[reason.Code].Probability.ShouldBe(reason.Probability * (damped ? 0.6 : 1), 1e-12);
                }
            },
            iter: 200
        );

    [Fact]
    public void Three_of_a_group_count_at_most_and_they_are_the_strongest()
    {
        var assessment = Noted(["CTR-08", "CTR-07", "CTR-14", "CTR-18", "CTR-06"]);

        assessment.Reasons.Count(reason => reason.Counts).ShouldBe(3);
        assessment.Reasons.Where(reason => reason.Counts).Min(reason => reason.Weight).ShouldBe(4);
        // 1 − 0.55 × 0.75 × 0.75
        assessment.Score.ShouldBe(69.0625, 1e-9);
    }

    [Fact]
    public void Two_reasons_about_the_same_seal_count_once()
    {
        var assessment = Noted(["SEL-05", "SEL-01"]);

        assessment.Reasons.Count.ShouldBe(2);
        assessment.Reasons.Count(reason => reason.Counts).ShouldBe(1);
        assessment.Score.ShouldBe(45, 1e-9);
    }

    [Fact]
    public void A_profile_raises_the_score_to_its_band()
    {
        var assessment = Noted(["SEL-05", "RTE-01"]);

        assessment.Profiles.Select(profile => profile.Code).ShouldContain("CMP-01");
        assessment.Band.Name.ShouldBe("very high");
        assessment.Score.ShouldBe(75);
    }

    [Theory]
    [InlineData(Direction.Import, false)]
    [InlineData(Direction.Export, true)]
    [InlineData(Direction.Transit, true)]
    [InlineData(Direction.Unknown, true)]
    public void A_profile_of_exports_is_not_asked_for_imports(Direction direction, bool applies) =>
        RiskRules
            .Default.Composites.Single(profile => profile.Code == "CMP-01")
            .AppliesTo(direction)
            .ShouldBe(applies);

    [Fact]
    public void An_exact_match_of_the_watch_list_puts_a_consignment_on_top_whatever_its_score()
    {
        var bill = Some.Bill();
        bill.Parties[0].Id = "0992-701234";
        var watch = new NameList([new ListedName("ANOTHER NAME") { Id = "0992701234" }]);

        var assessment = Some.Screen(
            bill,
            options: new()
            {
                Today = Some.Today,
                Lists = new RiskLists { Watch = watch },
            }
        )[0];

        assessment.IsMandatory.ShouldBeTrue();
        assessment.Band.Name.ShouldBe("very high");
        assessment.Reasons[0].Code.ShouldBe("PTY-18");
    }

    [Fact]
    public void Bands_begin_where_the_rules_say()
    {
        var scoring = RiskRules.Default.Scoring;

        (double, string)[] scores =
        [
            (0, "low"),
            (24.99, "low"),
            (25, "moderate"),
            (50, "high"),
            (74.9, "high"),
            (75, "very high"),
            (100, "very high"),
        ];

        scores.ShouldAllBe(score => scoring.BandOf(score.Item1).Name == score.Item2);
    }

    private static Assessment Noted(string[] codes, RiskRules? rules = null, bool trusted = false)
    {
        var lists = new RiskLists
        {
            Notes = [.. codes.Select(code => new OfficerNote(code, "BL1") { Text = "seen" })],
            Aeo = trusted
                ? new Register([new RegisterEntry("FRUTAS DEL SUR"), new RegisterEntry("NOORD FRUIT")])
                : null,
        };
        // From a port of no list to another, with goods of no list, so that nothing fires by itself.
        var bill = Some.Bill();
        bill.PortOfLoading = Some.Port("AUSYD");
        bill.PortOfDischarge = Some.Port("NZAKL");
        bill.Goods[0].Description = "WOODEN KITCHEN FURNITURE OAK";
        bill.Goods[0].HsCode = Some.Code("940340");
        bill.Loads[0].Container.SizeType = Some.Code("45G1");
        return Some.Screen([Some.Message(), bill], null, rules, new() { Today = Some.Today, Lists = lists })[
            0
        ];
    }

    // Section 1.5 once more, in another way: groups, facts and the product by LINQ from the reasons alone.
    private static double ComputedAnew(Assessment assessment)
    {
        var counted = new List<Reason>();
        foreach (
            var reason in assessment
                .Reasons.OrderByDescending(reason => reason.Probability)
                .ThenBy(reason => Array.IndexOf(Codes, reason.Code))
        )
        {
            var fact = RiskRules.Default.Find(reason.Code)!.Fact;
            var isTold = counted.Any(other =>
                other.Code == reason.Code
                || (fact is not null && RiskRules.Default.Find(other.Code)!.Fact == fact)
            );
            if (!isTold && counted.Count(other => other.Group == reason.Group) < 3)
                counted.Add(reason);
        }
        var score = 100 * (1 - counted.Aggregate(1.0, (none, reason) => none * (1 - reason.Probability)));
        foreach (var profile in assessment.Profiles)
            score = Math.Max(
                score,
                profile.Priority switch
                {
                    "very high" => 75,
                    "high" => 50,
                    _ => 25,
                }
            );
        return assessment.IsMandatory ? Math.Max(75, score) : score;
    }

    private static RiskRules WithWeight(string code, int weight)
    {
        var files = RiskRules.EmbeddedFiles();
        var text = System.Text.Encoding.UTF8.GetString(files["indicators.json"]);
        text = System.Text.RegularExpressions.Regex.Replace(
            text,
            $"(\"code\": \"{code}\", \"weight\": )\\d",
            $"${{1}}{weight}",
            System.Text.RegularExpressions.RegexOptions.None,
            TimeSpan.FromSeconds(5)
        );
        files["indicators.json"] = System.Text.Encoding.UTF8.GetBytes(text);
        return RiskRules.Read(files, out _)!;
    }
}
