namespace Resguardo.Manifests.Reading;

/// <summary>Reads the numbers of machine formats: a sign, digits, one decimal mark; no thousands separators.</summary>
internal static class NumberText
{
    // What fits a decimal's 96 bits without a check on every digit.
    private const int MaxDigits = 18;

    /// <summary>Reads a number of at most 18 digits.</summary>
    /// <param name="text">The number with nothing around it but blanks.</param>
    /// <param name="decimalMark">The mark that the file announces. A point is always understood as well.</param>
    /// <param name="value">The number.</param>
    public static bool TryParse(ReadOnlySpan<byte> text, byte decimalMark, out decimal value)
    {
        value = 0;
        text = text.Trim((byte)' ');
        var isNegative = false;
        if (text.Length > 0 && text[0] is (byte)'-' or (byte)'+')
        {
            isNegative = text[0] == '-';
            text = text[1..];
        }
        // A trailing sign is how some hosts write a negative temperature.
        else if (text.Length > 0 && text[^1] == '-')
        {
            isNegative = true;
            text = text[..^1];
        }

        long digits = 0;
        var count = 0;
        var scale = -1;
        foreach (var character in text)
        {
            if (character is >= (byte)'0' and <= (byte)'9')
            {
                digits = (digits * 10) + (character - '0');
                if (digits != 0)
                    count++;
                if (count > MaxDigits)
                    return false;
                if (scale >= 0)
                    scale++;
            }
            else if ((character == decimalMark || character == '.') && scale < 0)
                scale = 0;
            else
                return false;
        }

        if (text.Length == 0 || (scale == 0 && text.Length == 1) || scale > 28)
            return false;
        value = new decimal((int)digits, (int)(digits >> 32), 0, isNegative, (byte)Math.Max(scale, 0));
        return true;
    }

    /// <summary>Reads a number of at most 18 digits from characters.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, char decimalMark, out decimal value)
    {
        value = 0;
        if (text.Length > 64)
            return false;
        Span<byte> bytes = stackalloc byte[text.Length];
        for (var place = 0; place < text.Length; place++)
        {
            if (text[place] > 127)
                return false;
            bytes[place] = (byte)text[place];
        }
        return TryParse(bytes, (byte)decimalMark, out value);
    }
}
