using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Histories;

namespace Resguardo.Risk.Tests;

public class ScreeningTests
{
    [Fact]
    public void A_bill_without_anything_odd_gets_a_score_of_zero_and_says_what_could_not_be_told()
    {
        var assessment = Some.Screen(Some.Bill()).ShouldHaveSingleItem();

        assessment.Key.ShouldBe("BL1");
        assessment.Missing.ShouldNotBeEmpty();
        assessment.DataShare.ShouldBeInRange(0.01, 0.99);
    }

    [Fact]
    public void The_same_seal_on_two_containers_of_one_call_is_seen_on_the_second()
    {
        var message = Some.Message();
        var first = Some.Bill("BL1", "CSQU3054383");
        var second = Some.Bill("BL2", "MSKU0000006");
        second.Loads[0].Container.Seals.Clear();
        second.Loads[0].Container.Seals.Add(first.Loads[0].Container.Seals[0]);

        var assessments = Some.Screen([message, first, second, new EndOfMessage(message, default)]);

        assessments[0].Reasons.ShouldNotContain(reason => reason.Code == "SEL-03");
        var reason = assessments[1].Reasons.ShouldHaveSingleItemOf("SEL-03");
        reason.Baseline.ShouldBe("CSQU3054383");
        reason.Container.ShouldBe("MSKU0000006");
    }

    [Fact]
    public void Seals_that_a_file_lists_before_its_bills_are_seen_on_both_containers()
    {
        var message = Some.Message();
        var first = Some.Bill("BL1", "CSQU3054383");
        var second = Some.Bill("BL2", "MSKU0000006");
        second.Loads[0].Container.Seals.Clear();
        second.Loads[0].Container.Seals.Add(first.Loads[0].Container.Seals[0]);

        var assessments = Some.Screen([
            message,
            first.Loads[0].Container,
            second.Loads[0].Container,
            first,
            second,
            new EndOfMessage(message, default),
        ]);

        assessments.ShouldAllBe(assessment => assessment.Reasons.Any(reason => reason.Code == "SEL-03"));
    }

    [Fact]
    public void A_bill_is_not_its_own_history_and_a_call_is_not_its_own_past()
    {
        var history = new History();
        for (var call = 0; call < 250; call++)
        {
            var old = Some.Message($"OLD{call}");
            var bill = Some.Bill($"OLD{call}");
            bill.Nature = BillNature.Export;
            Some.Screen([old, bill, new EndOfMessage(old, default)], history);
        }
        var message = Some.Message("NEW");
        Bill[] bills = [Some.Bill("BL1"), Some.Bill("BL2")];
        foreach (var bill in bills)
        {
            bill.Nature = BillNature.Export;
            bill.Parties[0] = Some.Party(PartyRole.Consignor, "NUEVA EXPORTADORA SRL");
        }

        var assessments = Some.Screen([message, .. bills, new EndOfMessage(message, default)], history);

        assessments.ShouldAllBe(assessment => assessment.Reasons.Any(reason => reason.Code == "PTY-01"));
        var later = Some.Message("LATER");
        Some.Screen([later, bills[0], new EndOfMessage(later, default)], history)[0]
            .Reasons.ShouldNotContain(reason => reason.Code == "PTY-01");
    }

    [Fact]
    public void Findings_beside_a_bill_feed_its_assessment_and_not_that_of_another()
    {
        var message = Some.Message();
        var kind = new FindingKind("SEAL_SUSPICIOUS", Severity.Warning);
        var findings = new[]
        {
            new Finding(kind, default) { Bill = "BL1" },
            new Finding(kind, default) { Container = "CSQU3054383" },
            new Finding(kind, default) { Bill = "OTHER" },
        };

        var assessment = Some.Screen([message, findings[0], Some.Bill("BL1"), findings[1], findings[2]])[0];

        assessment.Findings.ShouldBe([findings[0], findings[1]]);
    }
}
