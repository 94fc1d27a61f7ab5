using System.Globalization;

namespace Resguardo.Manifests.Reading;

/// <summary>Reads the dates of machine formats.</summary>
internal static class DateText
{
    private static readonly string[] IsoForms =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mm",
        "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy-MM-dd HH:mm",
        "yyyy-MM-dd HH:mm:ss",
    ];

    /// <summary>
    /// Reads a date in a format of EDIFACT element 2379 (101, 102, 201, 203, 204, 303 …). An unknown format, or one that does
    /// not fit, is read by the number of digits: 6 YYMMDD, 8 CCYYMMDD, 10 YYMMDDHHMM, 12 CCYYMMDDHHMM, 14 with seconds.
    /// </summary>
    public static DateTime? ReadEdifact(ReadOnlySpan<char> text, ReadOnlySpan<char> format)
    {
        text = text.Trim();
        var digits = text.Length;
        if (format is "303" && digits > 12)
            text = text[..12];
        if (text.IsEmpty || text.ContainsAnyExceptInRange('0', '9'))
            return null;
        return text.Length switch
        {
            6 => Make(Century(text[..2]), text[2..], 0),
            8 => Make(Number(text[..4]), text[4..], 0),
            10 => Make(Century(text[..2]), text[2..], 2),
            12 => Make(Number(text[..4]), text[4..], 2),
            14 => Make(Number(text[..4]), text[4..], 3),
            _ => null,
        };
    }

    /// <summary>Reads an ISO 8601 date, with or without a time; an offset from UTC is left away.</summary>
    public static DateTime? ReadIso(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length > 19 && text[10] == 'T')
            text = text[..19];
        return DateTime.TryParseExact(
            text,
            IsoForms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var value
        )
            ? value
            : null;
    }

    private static DateTime? Make(int year, ReadOnlySpan<char> rest, int timeParts)
    {
        var month = Number(rest[..2]);
        var day = Number(rest[2..4]);
        var hour = timeParts > 0 ? Number(rest[4..6]) : 0;
        var minute = timeParts > 1 ? Number(rest[6..8]) : 0;
        var second = timeParts > 2 ? Number(rest[8..10]) : 0;
        var nextDay = hour == 24 && minute == 0;
        if (
            year is < 1 or > 9998
            || month is < 1 or > 12
            || day < 1
            || day > DateTime.DaysInMonth(year, month)
            || (hour > 23 && !nextDay)
            || minute > 59
            || second > 59
        )
            return null;
        var date = new DateTime(
            year,
            month,
            day,
            nextDay ? 0 : hour,
            minute,
            second,
            DateTimeKind.Unspecified
        );
        return nextDay ? date.AddDays(1) : date;
    }

    // Two-digit years are of this century up to 79: no ship of 1979 sails in a message of today.
    private static int Century(ReadOnlySpan<char> twoDigits)
    {
        var year = Number(twoDigits);
        return year < 80 ? 2000 + year : 1900 + year;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = (number * 10) + (digit - '0');
        return number;
    }
}
