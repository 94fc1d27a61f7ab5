using System.Globalization;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>Reads dates as people write them.</summary>
internal static class DateCell
{
    // Day numbers of spreadsheets that fall into the years in which manifests are read (1982 to 2064).
    private const int FirstSerial = 30_000;
    private const int LastSerial = 60_000;

    // By the first three or four letters; where two languages share them they mean the same month.
    // csharpier-ignore
    private static readonly (string Start, int Month)[] Months =
    [
        ("JAN", 1), ("ENE", 1), ("FEB", 2), ("FEV", 2), ("MAR", 3), ("ABR", 4), ("APR", 4), ("AVR", 4),
        ("MAY", 5), ("MAI", 5), ("JUIN", 6), ("JUN", 6), ("JUIL", 7), ("JUL", 7), ("AGO", 8), ("AUG", 8),
        ("AOU", 8), ("SEP", 9), ("SET", 9), ("OCT", 10), ("OUT", 10), ("NOV", 11), ("DEC", 12), ("DIC", 12),
        ("DEZ", 12),
    ];

    /// <summary>Reads a date with or without a time; null when the text is none.</summary>
    /// <param name="text">The cell: 16/04/2026, 16-abr-26, 2026-04-16, 20260416 or a spreadsheet's day number.</param>
    /// <param name="isMonthFirst">True when 04/05 is the fifth of April.</param>
    public static DateTime? Read(ReadOnlySpan<char> text, bool isMonthFirst)
    {
        text = text.Trim();
        if (text.Length is < 5 or > 40)
            return null;
        if (!text.ContainsAnyExceptInRange('0', '9'))
        {
            if (text.Length == 8)
                return DateText.ReadEdifact(text, "102");
            return
                text.Length == 5
                && int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)
                    is >= FirstSerial
                        and <= LastSerial
                        and var serial
                ? DateTime.FromOADate(serial)
                : null;
        }
        if (DateText.ReadIso(text) is { } iso)
            return iso;

        Span<int> parts = stackalloc int[3];
        var place = 0;
        var named = -1;
        for (var part = 0; part < 3; part++)
        {
            parts[part] = TakePart(text, ref place, out var isName);
            if (parts[part] < 0 || (isName && named >= 0))
                return null;
            if (isName)
                named = part;
        }
        if (TimeOf(text[place..]) is not { } time)
            return null;

        var isYearFirst = parts[0] > 31 && named != 0;
        var isMonthLeading = named == 0 || (named < 0 && isMonthFirst);
        return isYearFirst ? Make(parts[0], parts[1], parts[2], time)
            : isMonthLeading ? Make(parts[2], parts[0], parts[1], time)
            : Make(parts[2], parts[1], parts[0], time);
    }

    /// <summary>Whether a written date can only be read one way: true when month first, false when day first, null when both or none.</summary>
    public static bool? OrderOf(ReadOnlySpan<char> text)
    {
        var first = LeadingNumber(text, out var rest);
        if (first is not (> 0 and <= 31) || rest.IsEmpty || rest[0] is not ('/' or '-' or '.'))
            return null;
        var second = LeadingNumber(rest[1..], out _);
        if (second is not (> 0 and <= 31))
            return null;
        if (first > 12 && second <= 12)
            return false;
        return second > 12 && first <= 12 ? true : null;
    }

    /// <summary>True for what a spreadsheet makes of 22.5 or 3-4: a day and a month by name, or a whole date.</summary>
    public static bool LooksLikeDate(ReadOnlySpan<char> text)
    {
        if (text.Length is < 5 or > 20 || !char.IsAsciiLetterOrDigit(text[0]))
            return false;
        var dash = text.IndexOfAny('-', '/', ' ');
        if (dash is <= 0 or > 4)
            return false;
        var one = text[..dash];
        var two = text[(dash + 1)..];
        if (two.IndexOfAny('-', '/', ' ') is > 0 and var end)
            two = two[..end];
        return (IsNumber(one) && MonthOf(two) > 0)
            || (MonthOf(one) > 0 && IsNumber(two))
            || (Read(text, false) ?? Read(text, true)) is not null;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= 4 && !text.ContainsAnyExceptInRange('0', '9');

    // The next number, or the month of the next name; -1 when there is neither.
    private static int TakePart(ReadOnlySpan<char> text, ref int place, out bool isName)
    {
        isName = false;
        while (true)
        {
            while (place < text.Length && text[place] is '/' or '-' or '.' or ' ' or ',')
                place++;
            var start = place;
            while (place < text.Length && char.IsAsciiDigit(text[place]))
                place++;
            if (place > start)
                return place - start <= 4
                    ? int.Parse(text[start..place], NumberStyles.None, CultureInfo.InvariantCulture)
                    : -1;
            while (place < text.Length && char.IsLetter(text[place]))
                place++;
            var word = text[start..place];
            // "16 de abril de 2026".
            if (
                word.Equals("de", StringComparison.OrdinalIgnoreCase)
                || word.Equals("del", StringComparison.OrdinalIgnoreCase)
            )
                continue;
            isName = true;
            return MonthOf(word) is > 0 and var month ? month : -1;
        }
    }

    private static DateTime? Make(int year, int month, int day, TimeSpan time)
    {
        // Two-digit years are of this century up to 79.
        if (year < 100)
            year += year < 80 ? 2000 : 1900;
        return
            year is >= 1900 and < 2200
            && month is >= 1 and <= 12
            && day >= 1
            && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified).Add(time)
            : null;
    }

    private static int MonthOf(ReadOnlySpan<char> name)
    {
        if (name.Length is < 3 or > 10)
            return 0;
        Span<char> plain = stackalloc char[10];
        plain = plain[..HeadingText.Word(name, plain)];
        foreach (var (start, month) in Months)
        {
            if (plain.StartsWith(start))
                return month;
        }
        return 0;
    }

    private static int LeadingNumber(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        var length = 0;
        var number = 0;
        while (length < text.Length && length < 4 && char.IsAsciiDigit(text[length]))
            number = (number * 10) + (text[length++] - '0');
        rest = text[length..];
        return length == 0 ? -1 : number;
    }

    private static TimeSpan? TimeOf(ReadOnlySpan<char> text)
    {
        text = text.Trim().Trim(',').Trim();
        if (text.IsEmpty)
            return TimeSpan.Zero;
        text = text.TrimEnd("hHsSrRzZ. ");
        var isAfternoon = text.EndsWith("PM", StringComparison.OrdinalIgnoreCase);
        if (isAfternoon || text.EndsWith("AM", StringComparison.OrdinalIgnoreCase))
            text = text[..^2].TrimEnd();
        var hour = LeadingNumber(text, out var rest);
        if (hour is < 0 or > 24)
            return null;
        var minute = 0;
        var second = 0;
        if (!rest.IsEmpty)
        {
            if (rest[0] is not (':' or 'h' or 'H' or '.'))
                return null;
            minute = LeadingNumber(rest[1..], out rest);
            if (!rest.IsEmpty)
            {
                if (rest[0] != ':')
                    return null;
                second = LeadingNumber(rest[1..], out rest);
            }
        }
        if (minute is < 0 or > 59 || second is < 0 or > 59)
            return null;
        if (isAfternoon && hour < 12)
            hour += 12;
        return new TimeSpan(hour, minute, second);
    }
}
