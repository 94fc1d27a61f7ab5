using Resguardo.Risk.Scoring;

namespace Resguardo.Risk.Tests;

internal static class ReasonAssertions
{
    /// <summary>The one reason of a code; fails when there is none, or more than one.</summary>
    public static Reason ShouldHaveSingleItemOf(this IEnumerable<Reason> reasons, string code) =>
        reasons.Where(reason => reason.Code == code).ShouldHaveSingleItem();
}
