using CsCheck;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Tests.Statistics;

public class RobustTests
{
    // 1 1 2 2 4 6 9: the middle is 2, the distances from it sorted are 0 0 1 1 2 4 7, their middle is 1.
    [Fact]
    public void Median_and_spread_are_those_computed_by_hand()
    {
        double[] values = [1, 1, 2, 2, 4, 6, 9];

        Robust.Median(values).ShouldBe(2);
        Robust.MedianAbsoluteDeviation(values, 2, new double[7]).ShouldBe(1);
    }

    // 1 to 21: median 11, distances 0, 1, 1, … 10, 10, middle one (the eleventh) 5; (26 − 11) ÷ (1.4826 × 5) = 2.0235.
    [Fact]
    public void The_robust_score_is_the_one_computed_by_hand()
    {
        var distribution = Of(Enumerable.Range(1, 21).Select(value => (double)value));

        distribution.RobustScore(26).ShouldNotBeNull().ShouldBe(2.0235, 0.0001);
        distribution.Median.ShouldBe(11);
        distribution.MedianAbsoluteDeviation.ShouldBe(5);
        distribution.Percentile(95).ShouldBe(20);
    }

    [Fact]
    public void Fewer_than_twenty_values_give_no_score() =>
        Of(Enumerable.Range(1, 19).Select(value => (double)value)).RobustScore(5).ShouldBeNull();

    [Fact]
    public void Where_values_do_not_spread_only_what_lies_outside_of_them_is_far()
    {
        var distribution = Of([.. Enumerable.Repeat(20.0, 30), 19, 21]);

        distribution.RobustScore(20.5).ShouldBe(0);
        distribution.RobustScore(25).ShouldBe(double.PositiveInfinity);
        distribution.RobustScore(1).ShouldBe(double.NegativeInfinity);
    }

    [Fact]
    public void Values_of_the_present_batch_do_not_count_yet()
    {
        var distribution = Of(Enumerable.Repeat(10.0, 25));
        for (var more = 0; more < 25; more++)
            distribution.Add(1000, batch: 2, day: 2);

        distribution.Settle(2);
        distribution.Count.ShouldBe(25);
        distribution.Median.ShouldBe(10);

        distribution.Settle(3);
        distribution.Count.ShouldBe(50);
    }

    [Fact]
    public void The_sample_stays_bounded_and_near_the_true_median()
    {
        var random = new SplitMix64(5);
        var distribution = Of(Enumerable.Range(0, 20_000).Select(_ => random.NextDouble() * 100));

        distribution.Count.ShouldBe(20_000);
        distribution.Sample.Count.ShouldBe(Distribution.Capacity);
        distribution.Median.ShouldBe(50, 20);
    }

    [Fact]
    public void The_same_values_give_the_same_sample() =>
        Gen.Double[-1e6, 1e6]
            .Array[0, 400]
            .Sample(values => Of(values).Sample.SequenceEqual(Of(values).Sample), iter: 50);

    [Theory]
    [InlineData(0, 0, 0.5)]
    [InlineData(0, 98, 0.01)]
    [InlineData(10, 20, 0.5)]
    public void A_share_is_smoothed(double hits, double tries, double share) =>
        Robust.Share(hits, tries).ShouldBe(share);

    // Each value in a batch of its own, so that the sample takes them one by one.
    private static Distribution Of(IEnumerable<double> values)
    {
        var distribution = new Distribution();
        var batch = -1_000_000;
        foreach (var value in values)
        {
            distribution.Settle(++batch);
            distribution.Add(value, batch, day: 1);
        }
        distribution.Settle(2);
        return distribution;
    }
}
