using System.Globalization;

namespace Resguardo.Manifests.Asycuda;

/// <summary>Dates as exports of ASYCUDA write them when they are not ISO 8601.</summary>
internal static class AsycudaDates
{
    /// <summary>
    /// Reads two or four digits of the year behind month and day, parted by strokes. Which of the two comes first is the
    /// exporting machine's setting: month first, as the program's own default has it, unless that makes no date.
    /// </summary>
    public static DateTime? Read(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IndexOf(' ') is var blank and > 0)
            text = text[..blank];
        Span<Range> parts = stackalloc Range[4];
        if (text.SplitAny(parts, "/-.") != 3)
            return null;
        if (
            !TryNumber(text[parts[0]], out var first)
            || !TryNumber(text[parts[1]], out var second)
            || !TryNumber(text[parts[2]], out var year)
        )
            return null;
        if (year < 80)
            year += 2000;
        else if (year < 100)
            year += 1900;
        var (month, day) = first > 12 ? (second, first) : (first, second);
        return
            year is > 1900 and < 9999
            && month is >= 1 and <= 12
            && day >= 1
            && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified)
            : null;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && text.Length <= 4;
}
