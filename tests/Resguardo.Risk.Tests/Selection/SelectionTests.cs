using CsCheck;
using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Selection;

namespace Resguardo.Risk.Tests.Selection;

public class SelectionTests
{
    private static readonly Dictionary<Treatment, int> ThirtyAndTwelve = new()
    {
        [Treatment.Nii] = 30,
        [Treatment.Physical] = 12,
    };

    [Fact]
    public void The_list_is_as_long_as_the_capacity_and_a_tenth_of_it_is_random()
    {
        var result = Select(new SelectionPlan(7, ThirtyAndTwelve), 3000);

        result.Units.Count.ShouldBe(42);
        result.Units.Count(unit => unit.Treatment == Treatment.Physical).ShouldBe(12);
        result.Units.Count(unit => unit.Ground == SelectionGround.Random).ShouldBe(4);
    }

    [Fact]
    public void The_highest_scores_are_taken_and_the_highest_of_all_get_the_deepest_treatment()
    {
        var result = Select(new SelectionPlan(7, ThirtyAndTwelve), 3000);

        var byScore = result.Units.Where(unit => unit.Ground == SelectionGround.Score).ToList();
        byScore.Select(unit => unit.Score).ShouldBeInOrder(SortDirection.Descending);
        byScore[0].Score.ShouldBe(99.9);
        byScore.TakeWhile(unit => unit.Treatment == Treatment.Physical).Count().ShouldBe(11);
    }

    [Fact]
    public void Inclusion_probabilities_of_those_left_to_chance_sum_to_the_number_drawn() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[60, 2000], Gen.ULong, Gen.Double[0, 1])
            .Sample(
                (nii, physical, units, seed, share) =>
                {
                    var plan = new SelectionPlan(
                        seed,
                        new Dictionary<Treatment, int>
                        {
                            [Treatment.Nii] = nii,
                            [Treatment.Physical] = physical,
                        }
                    )
                    {
                        RandomShare = share,
                    };

                    var result = Select(plan, units);

                    var certain = result.Units.Count(unit => unit.Ground != SelectionGround.Random);
                    var drawn = result.Units.Count - certain;
                    drawn.ShouldBe(Math.Min(plan.RandomCount, units - certain));
                    ((units - certain) * result.RandomProbability).ShouldBe(drawn, 1e-9);
                },
                iter: 200
            );

    [Fact]
    public void Over_many_seeds_each_unit_is_drawn_as_often_as_its_probability_says()
    {
        const int Seeds = 4000;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var probability = 0.0;

        for (var seed = 0UL; seed < Seeds; seed++)
        {
            var plan = new SelectionPlan(seed, new Dictionary<Treatment, int> { [Treatment.Nii] = 10 });
            var result = Select(plan, 50);
            probability = result.RandomProbability;
            foreach (var unit in result.Units.Where(unit => unit.Ground == SelectionGround.Random))
                counts[unit.Key] = counts.GetValueOrDefault(unit.Key) + 1;
        }

        // 41 units are left to chance and one of them is drawn: 4000 / 41, within five standard deviations.
        counts.Count.ShouldBe(41);
        var expected = Seeds * probability;
        foreach (var count in counts.Values)
            Math.Abs(count - expected).ShouldBeLessThan(5 * Math.Sqrt(expected));
    }

    [Fact]
    public void The_order_in_which_units_come_does_not_change_the_list() =>
        Gen.Select(Gen.Shuffle(Units(300)), Gen.ULong)
            .Sample(
                (shuffled, seed) =>
                {
                    var plan = new SelectionPlan(seed, ThirtyAndTwelve);

                    var result = Select(plan, shuffled);

                    result.Units.ShouldBe(Select(plan, Units(300)).Units);
                },
                iter: 50
            );

    [Fact]
    public void Equal_scores_are_put_in_order_by_the_seed_and_not_by_the_name()
    {
        var equal = Enumerable.Range(0, 1000).Select(number => ($"C{number:0000}", 50.0)).ToArray();

        var first = Select(new SelectionPlan(1, ThirtyAndTwelve), equal);
        var again = Select(new SelectionPlan(1, ThirtyAndTwelve), equal);
        var other = Select(new SelectionPlan(2, ThirtyAndTwelve), equal);

        again.Units.ShouldBe(first.Units);
        other.Units.Select(unit => unit.Key).ShouldNotBe(first.Units.Select(unit => unit.Key));
    }

    [Fact]
    public void A_container_of_several_bills_is_one_unit_with_their_highest_score()
    {
        var selector = new Selector(new SelectionPlan(1, ThirtyAndTwelve));

        selector.Add("CSQU3054383", 20, isMandatory: false, isExport: false, assessment: null);
        selector.Add("CSQU3054383", 60, isMandatory: false, isExport: false, assessment: null);
        selector.Add("CSQU3054383", 40, isMandatory: false, isExport: false, assessment: null);

        var result = selector.Select();
        result.UnitCount.ShouldBe(1);
        result.Units.ShouldHaveSingleItem().Score.ShouldBe(60);
    }

    [Fact]
    public void What_is_mandatory_comes_first_and_is_listed_even_beyond_the_capacity()
    {
        var selector = new Selector(
            new SelectionPlan(
                1,
                new Dictionary<Treatment, int> { [Treatment.Physical] = 2, [Treatment.NotLoad] = 1 }
            )
        );
        foreach (var (key, score) in Units(100))
            selector.Add(key, score, isMandatory: false, isExport: true, assessment: null);
        foreach (var key in (string[])["M1", "M2", "M3", "M4"])
            selector.Add(key, 75, isMandatory: true, isExport: key == "M1", assessment: null);

        var result = selector.Select();

        result.Units.Take(4).Select(unit => unit.Key).Order().ShouldBe(["M1", "M2", "M3", "M4"]);
        result.Units.Single(unit => unit.Treatment == Treatment.NotLoad).Key.ShouldBe("M1");
        result.BeyondCapacity.ShouldBe(2);
        result.Units.Count(unit => unit.Ground == SelectionGround.Random).ShouldBe(1);
    }

    [Fact]
    public void What_nothing_speaks_against_is_chosen_by_chance_alone()
    {
        var clean = Enumerable.Range(0, 500).Select(number => ($"C{number:0000}", 0.0)).ToArray();

        var result = Select(new SelectionPlan(1, ThirtyAndTwelve), clean);

        result.Units.ShouldAllBe(unit => unit.Ground == SelectionGround.Random);
        result.Units.Count.ShouldBe(4);
        result.ProbabilityOf("C0000").ShouldBe(4.0 / 500);
    }

    [Fact]
    public void A_log_replays_to_the_same_list_also_after_it_was_written_and_read()
    {
        var result = Select(new SelectionPlan(ulong.MaxValue, ThirtyAndTwelve), 3000);
        var log = SelectionLog.Of(
            result,
            new DateTimeOffset(2026, 11, 25, 6, 0, 0, TimeSpan.Zero),
            "abc",
            [new LoggedInput("manifest.edi", "00ff")]
        );
        using var stream = new MemoryStream();

        log.Write(stream);
        stream.Position = 0;
        var read = SelectionLog.Read(stream);

        read.Agrees(read.Replay()).ShouldBeTrue();
        read.Agrees(result).ShouldBeTrue();
        read.Plan.Seed.ShouldBe(ulong.MaxValue);
        read.Inputs.ShouldBe([new LoggedInput("manifest.edi", "00ff")]);
    }

    [Fact]
    public void A_second_screening_of_the_same_bills_replays_to_the_same_list()
    {
        var bills = Enumerable
            .Range(0, 60)
            .Select(number => Some.Bill($"BL{number}", Numbered(number)))
            .ToList();
        foreach (var bill in bills.Take(20))
            bill.Loads[0].Container.Seals.Clear();
        ICargoRecord[] records = [Some.Message(), .. bills];
        var selector = new Selector(
            new SelectionPlan(3, new Dictionary<Treatment, int> { [Treatment.Nii] = 10 })
        );
        foreach (var assessment in Some.Screen(records))
            selector.Add(assessment);

        var log = SelectionLog.Of(selector.Select(), default, "abc", []);

        log.Agrees(log.Replay(Some.Screen(records))).ShouldBeTrue();
        log.Units.Count.ShouldBe(10);
    }

    [Theory]
    [InlineData("""{"version": 2}""")]
    [InlineData("""{"version": 1}""")]
    [InlineData("""[]""")]
    [InlineData("""{"version": "1"}""")]
    public void Something_that_is_no_log_is_refused(string text) =>
        Should.Throw<FormatException>(() =>
            SelectionLog.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)))
        );

    // The first output of SplitMix64 for the seed 1234567, as in the reference implementation's published test.
    [Fact]
    public void The_generator_is_SplitMix64() =>
        new Resguardo.Risk.Statistics.SplitMix64(1234567).Next().ShouldBe(6457827717110365317UL);

    private static SelectionResult Select(SelectionPlan plan, int units) => Select(plan, Units(units));

    private static SelectionResult Select(SelectionPlan plan, (string Key, double Score)[] units)
    {
        var selector = new Selector(plan);
        foreach (var (key, score) in units)
            selector.Add(key, score, isMandatory: false, isExport: false, assessment: null);
        return selector.Select();
    }

    // Scores from 1 to 99.9, each a little different as long as there are fewer than a thousand.
    private static (string Key, double Score)[] Units(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(number => ($"C{number:0000}", 1 + (number * 7919 % 990 / 10.0))),
        ];

    private static string Numbered(int number)
    {
        for (var digit = 0; digit < 10; digit++)
        {
            var text = $"CSQU{number:000000}{digit}";
            if (Codes.ContainerNumber.TryParse(text, out _))
                return text;
        }
        throw new ArgumentOutOfRangeException(nameof(number));
    }
}
