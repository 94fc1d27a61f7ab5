using Resguardo.Cli.Terminal;
using Resguardo.Cli.Texts;
using Resguardo.Risk.Scoring;
using Resguardo.Risk.Texts;

namespace Resguardo.Cli.Screening;

/// <summary>Reasons in words.</summary>
internal static class ReasonText
{
    /// <summary>What the indicator asks.</summary>
    public static string Title(CliTexts texts, Reason reason) =>
        PlainText.Of(IndicatorTexts.Title(reason.Code, texts.Culture));

    /// <summary>What was found, against what.</summary>
    public static string Sentence(CliTexts texts, Reason reason) =>
        PlainText.Of(IndicatorTexts.Reason(reason.Code, reason.Value, reason.Baseline, texts.Culture));
}
