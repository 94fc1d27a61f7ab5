namespace Resguardo.Manifests.Tabular;

/// <summary>Reads numbers as people write them: with thousands separators, a unit behind, a sign on either side.</summary>
internal static class NumberCell
{
    private const int MaxDigits = 18;

    /// <summary>Reads a number.</summary>
    /// <param name="text">The cell, with nothing around it.</param>
    /// <param name="mark">The decimal mark, a point or a comma. The other one parts thousands.</param>
    /// <param name="value">The number.</param>
    /// <param name="unit">What stands behind it, such as <c>KGS</c>; empty when nothing does.</param>
    /// <returns>False when the text is no number in this style.</returns>
    public static bool TryRead(
        ReadOnlySpan<char> text,
        char mark,
        out decimal value,
        out ReadOnlySpan<char> unit
    )
    {
        value = 0;
        unit = default;
        var isNegative = false;
        if (text.Length > 0 && text[0] is '-' or '+' or '\u2212' or '\u2013')
        {
            isNegative = text[0] != '+';
            text = text[1..].TrimStart();
        }
        else if (text.Length > 2 && text[0] == '(' && text[^1] == ')')
        {
            isNegative = true;
            text = text[1..^1].Trim();
        }

        if (!TryReadDigits(text, mark, out var digits, out var scale, out var length))
            return false;
        var rest = text[length..].TrimStart();
        if (rest is "-" && !isNegative)
        {
            isNegative = true;
            rest = default;
        }
        if (
            !rest.IsEmpty && (!IsUnitLetter(rest[0]) || (rest.ContainsAnyInRange('0', '9') && !IsCubic(rest)))
        )
            return false;

        unit = rest;
        value = new decimal((int)digits, (int)(digits >> 32), 0, isNegative, (byte)scale);
        return true;
    }

    // The digits up to the first sign that belongs to no number. Groups have three digits, but for the first.
    private static bool TryReadDigits(
        ReadOnlySpan<char> text,
        char mark,
        out long digits,
        out int scale,
        out int length
    )
    {
        digits = 0;
        var count = 0;
        var run = 0;
        var groups = 0;
        var decimals = -1;
        for (length = 0; length < text.Length; length++)
        {
            var character = text[length];
            if (char.IsAsciiDigit(character))
            {
                digits = (digits * 10) + (character - '0');
                if (digits != 0 && ++count > MaxDigits)
                    break;
                run++;
                if (decimals >= 0)
                    decimals++;
            }
            else if (character == mark && decimals < 0 && (groups == 0 || run == 3))
                decimals = 0;
            else if (
                IsGroup(character, mark)
                && decimals < 0
                && run is > 0 and <= 3
                && (groups == 0 || run == 3)
                && IsDigitAt(text, length + 1)
            )
            {
                groups++;
                run = 0;
            }
            else
                break;
        }
        scale = Math.Max(decimals, 0);
        return count <= MaxDigits && scale <= 28 && run > 0 && (groups == 0 || decimals >= 0 || run == 3);
    }

    /// <summary>Which mark a number shows to be the decimal one.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="isAmbiguous">True when a mark is there and can be either.</param>
    /// <returns>A point, a comma, or NUL when the number does not tell.</returns>
    public static char MarkOf(ReadOnlySpan<char> text, out bool isAmbiguous)
    {
        isAmbiguous = false;
        var last = text.LastIndexOfAny('.', ',');
        if (last < 0)
            return '\0';
        var mark = text[last];
        var other = mark == '.' ? ',' : '.';
        if (!IsDigitAt(text, last + 1))
            return '\0';
        if (text[..last].Contains(mark))
            return text[..last].Contains(other) ? '\0' : other;
        if (text[..last].Contains(other))
            return mark;

        int before = 0,
            after = 0;
        while (IsDigitAt(text, last + 1 + after))
            after++;
        while (last - before > 0 && IsDigitAt(text, last - 1 - before))
            before++;
        if (after != 3 || before is 0 or > 3 || (text[last - before] == '0'))
            return mark;
        isAmbiguous = true;
        return '\0';
    }

    private static bool IsGroup(char character, char mark) =>
        character is ' ' or '\u00a0' or '\u202f' or '\u2009' or '\'' or '’'
        || (character is '.' or ',' && character != mark);

    private static bool IsDigitAt(ReadOnlySpan<char> text, int place) =>
        (uint)place < (uint)text.Length && char.IsAsciiDigit(text[place]);

    private static bool IsUnitLetter(char character) =>
        char.IsLetter(character) || character is '°' or 'º' or '$' or '%';

    private static bool IsCubic(ReadOnlySpan<char> unit) =>
        unit.EndsWith("3") && !unit[..^1].ContainsAnyInRange('0', '9');
}
