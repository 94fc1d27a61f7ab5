using System.Globalization;
using System.Text.RegularExpressions;
using Resguardo.Codes;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Indicators;
using Resguardo.Risk.Lists;
using Resguardo.Risk.Texts;

namespace Resguardo.Risk.Tests.Indicators;

public sealed partial class IndicatorCaseTests
{
    private static readonly IReadOnlyList<IndicatorCase> All =
    [
        .. DocumentCases.All,
        .. GoodsCases.All,
        .. ValueCases.All,
        .. WeightCases.All,
        .. DangerousGoodsCases.All,
        .. PartyCases.All,
        .. RouteCases.All,
        .. TimingCases.All,
        .. ContainerCases.All,
        .. SealCases.All,
        .. StowageCases.All,
        .. EventCases.All,
        .. OtherModeCases.All,
    ];

    // What is missing is itself what they are about, or there is always something to judge.
    private static readonly string[] NeverLacking = ["DOC-15", "DGS-04"];

    public static TheoryData<string> Names => [.. All.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_indicator_answers_as_a_targeter_would(string name)
    {
        var one = All.Single(other => other.Name == name);

        var answer = one.Ask();

        answer.Missing.ShouldBe(one.Missing);
        answer.IsFired.ShouldBe(one.Expected == true, answer.Value);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("pt")]
    [InlineData("fr")]
    public void Every_answer_is_told_without_a_token_of_code(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var sentences = All.Where(one => one.Expected == true)
            .Select(one => (one.Code, Answer: one.Ask()))
            .Select(told =>
                IndicatorTexts.Reason(told.Code, told.Answer.Value, told.Answer.Baseline, culture)
            )
            .ToList();
        sentences.Count.ShouldBeGreaterThan(150);

        sentences
            .Where(text => text.Contains('{', StringComparison.Ordinal) || Token().IsMatch(text))
            .ShouldBeEmpty();
    }

    // Such as StowPlan or PTY-01.
    [GeneratedRegex(@"\b[A-Z][a-z]+[A-Z][a-z]+\w*|\b[A-Z]{3}-[0-9]{2}\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    // The Harmonized System's own words, held against its own codes: an independent truth for the words of chapters.
    [Fact]
    public void The_words_of_the_tariff_do_not_contradict_its_codes()
    {
        var rule = RiskRules.Default.Find("DOC-03");
        rule.ShouldNotBeNull();
        var evidence = new Evidence(RiskRules.Default, new History(), RiskLists.None, stow: null, Some.Today)
        {
            Rule = rule,
        };
        var told = 0;
        var offenders = new List<string>();
        foreach (var code in HsCodes.All.Where(code => code.Length == 6))
        {
            HsCodes.TryDescribe(code, out var description).ShouldBeTrue();
            var bill = Some.Bill();
            bill.Goods[0] = Some.Goods(description!.Split(';')[0], code, 1, 1);
            evidence.Fill(Some.Facts(bill));
            var answer = rule.Indicator.Measure(evidence);
            told += answer.Missing == Fact.None ? 1 : 0;
            if (answer.IsFired)
                offenders.Add($"{code} {answer.Value}");
        }

        told.ShouldBeGreaterThan(250);
        offenders.ShouldBeEmpty();
    }

    [Fact]
    public void Each_indicator_of_a_tested_group_fires_is_quiet_and_says_what_it_lacks()
    {
        var groups = All.Select(one => one.Code[..3]).ToHashSet(StringComparer.Ordinal);
        groups.Count.ShouldBeGreaterThanOrEqualTo(5);

        var offenders =
            from code in RuleFiles.Codes()
            where groups.Contains(code[..3])
            let cases = All.Where(one => one.Code == code).ToList()
            from offence in (string[])
                [
                    cases.Exists(one => one.Expected == true) ? "" : $"{code} never fires",
                    cases.Exists(one => one.Expected == false) ? "" : $"{code} is never quiet",
                    cases.Exists(one => one.Expected is null)
                    || NeverLacking.Contains(code, StringComparer.Ordinal)
                        ? ""
                        : $"{code} never lacks anything",
                ]
            where offence.Length > 0
            select offence;

        offenders.ShouldBeEmpty();
    }
}
