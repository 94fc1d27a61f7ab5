using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Indicators;
using Resguardo.Risk.Lists;
using Resguardo.Risk.Scoring;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk;

/// <summary>From cargo records to assessments, in one streaming pass.</summary>
public static class Screening
{
    /// <summary>Assesses each bill as it comes, and learns from it afterwards.</summary>
    /// <remarks>
    /// Findings that stand next to a bill feed its assessment, so let the checks run over the records first. Containers that
    /// are listed without bills (a stow plan read alone) are assessed too, and so are containers of the stow plan that no
    /// bill names, at the end. What is learned from a call counts as past from the next call on.
    /// </remarks>
    /// <param name="checkedRecords">The records of a file, in its order.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="history">The past; it grows by what is screened.</param>
    /// <param name="options">The rest.</param>
    public static IEnumerable<Assessment> Run(
        IEnumerable<ICargoRecord> checkedRecords,
        RiskRules rules,
        History history,
        ScreeningOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(checkedRecords);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(options);
        return new ScreeningRun(rules, history, options).Run(checkedRecords);
    }
}
