using Resguardo.Risk.Histories;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Tests.Histories;

public class HistoryTests
{
    [Fact]
    public void A_history_never_holds_more_than_its_limits()
    {
        var limits = new HistoryLimits
        {
            Parties = 50,
            Attributes = 50,
            Counts = 200,
            Distributions = 20,
            Containers = 40,
            Seals = 40,
            Bills = 40,
            Rates = 30,
            Files = 10,
        };
        var history = new History(limits);

        for (var number = 0; number < 1000; number++)
        {
            var bill = Some.Bill($"BL{number}", $"CSQU{number:0000000}");
            bill.Parties[0].Name = $"EXPORTADORA NUMERO {number}";
            bill.Parties[0].Id = $"ID{number}";
            bill.PortOfLoading = Some.Port(
                $"EC{(char)('A' + (number % 26))}{(char)('A' + (number / 26 % 26))}X"
            );
            Some.Screen([Some.Message($"V{number}"), bill], history);
            history.Record(new Outcome(Some.Today, IsHit: false) { Container = $"CSQU{number:0000000}" });
            history.RememberFile(BitConverter.GetBytes((UInt128)(uint)number), Some.Today);
        }

        history.Parties.Count.ShouldBeLessThanOrEqualTo(50);
        history.Attributes.Count.ShouldBeLessThanOrEqualTo(50);
        history.Counts.Count.ShouldBeLessThanOrEqualTo(200);
        history.Measures.Count.ShouldBeLessThanOrEqualTo(20);
        history.Containers.Count.ShouldBeLessThanOrEqualTo(40);
        history.Seals.Count.ShouldBeLessThanOrEqualTo(40);
        history.Bills.Count.ShouldBeLessThanOrEqualTo(40);
        history.Rates.Count.ShouldBeLessThanOrEqualTo(30);
        history.Files.Count.ShouldBeLessThanOrEqualTo(10);
    }

    [Fact]
    public void What_was_longest_not_seen_is_forgotten_first()
    {
        var table = new HistoryTable<Tally>(8);
        for (var key = 1UL; key <= 8; key++)
            table.Take(key).Add(batch: 1, day: 1000 + (int)key);
        table.Take(1).Add(batch: 2, day: 2000);

        table.Take(9).Add(batch: 2, day: 2000);

        table.Contains(1).ShouldBeTrue();
        table.Contains(2).ShouldBeFalse();
        table.Contains(9).ShouldBeTrue();
        table.Count.ShouldBe(8);
    }

    [Fact]
    public void Counts_fade_after_the_second_year()
    {
        var tally = new Tally();
        tally.Add(batch: 1, day: 365);
        tally.Add(batch: 2, day: 730);

        tally.Now.ShouldBe(2);

        tally.Add(batch: 3, day: 1095);
        tally.Now.ShouldBe(2);
        tally.Add(batch: 4, day: 365 * 10);
        tally.Now.ShouldBe(1);
        tally.FirstDay.ShouldBe(365);
    }

    [Theory]
    [InlineData("CSQU3054383")]
    [InlineData("0000000000")]
    [InlineData("ECGYE")]
    [InlineData("45R1")]
    [InlineData("")]
    public void A_short_code_is_packed_and_unpacked(string code) =>
        PackedText.TextOf(PackedText.Of(code)).ShouldBe(code);

    [Fact]
    public void A_file_is_known_again_by_its_content()
    {
        var history = new History();
        var hash = System.Security.Cryptography.SHA256.HashData("UNB+UNOA"u8);

        history.HasFile(hash).ShouldBeFalse();
        history.RememberFile(hash, Some.Today);

        history.HasFile(hash).ShouldBeTrue();
    }

    [Fact]
    public void An_outcome_that_names_only_the_container_counts_for_its_port_and_parties()
    {
        var history = new History();
        Some.Screen([Some.Message(), Some.Bill()], history);

        history.Record(new Outcome(Some.Today, IsHit: true) { Container = "CSQU3054383" });

        history.RateOfPort("ECGYE").ShouldBe(new LocalRate(1, 1));
        history.RateOf(RateKind.Party, Hash64.Of("FRUTAS DEL SUR")).ShouldBe(new LocalRate(1, 1));
    }
}
