namespace Resguardo.Risk.Facts;

/// <summary>How alike two names are, from 0 to 1, by the measure of Jaro and Winkler.</summary>
public static class JaroWinkler
{
    private const double PrefixWeight = 0.1;
    private const int LongestPrefix = 4;
    private const int LongestName = 256;

    /// <summary>
    /// The share of common letters near the same place, less half of those out of order, raised by a common beginning of
    /// up to four letters. 1 for equal texts. Of longer texts the first 256 letters are compared.
    /// </summary>
    public static double Similarity(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.SequenceEqual(second))
            return 1;
        first = first[..Math.Min(first.Length, LongestName)];
        second = second[..Math.Min(second.Length, LongestName)];
        if (first.IsEmpty || second.IsEmpty)
            return 0;

        var jaro = Jaro(first, second);
        var prefix = Math.Min(first.CommonPrefixLength(second), LongestPrefix);
        return jaro + (prefix * PrefixWeight * (1 - jaro));
    }

    /// <summary>
    /// The most that <see cref="Similarity"/> could be for texts with so many letters in common: a quick reason not to
    /// compute it.
    /// </summary>
    internal static double AtMost(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int commonLetters)
    {
        if (first.IsEmpty || second.IsEmpty || commonLetters == 0)
            return 0;
        var jaro = (((double)commonLetters / first.Length) + ((double)commonLetters / second.Length) + 1) / 3;
        var prefix = Math.Min(first.CommonPrefixLength(second), LongestPrefix);
        return jaro + (prefix * PrefixWeight * (1 - jaro));
    }

    private static double Jaro(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var reach = Math.Max(0, (Math.Max(first.Length, second.Length) / 2) - 1);
        Span<bool> firstMatched = stackalloc bool[first.Length];
        Span<bool> secondMatched = stackalloc bool[second.Length];

        var matches = 0;
        for (var place = 0; place < first.Length; place++)
        {
            var end = Math.Min(second.Length - 1, place + reach);
            for (var other = Math.Max(0, place - reach); other <= end; other++)
            {
                if (secondMatched[other] || first[place] != second[other])
                    continue;
                firstMatched[place] = secondMatched[other] = true;
                matches++;
                break;
            }
        }
        if (matches == 0)
            return 0;

        var outOfOrder = 0;
        var next = 0;
        for (var place = 0; place < first.Length; place++)
        {
            if (!firstMatched[place])
                continue;
            while (!secondMatched[next])
                next++;
            if (first[place] != second[next])
                outOfOrder++;
            next++;
        }

        double common = matches;
        return ((common / first.Length) + (common / second.Length) + ((common - (outOfOrder / 2.0)) / common))
            / 3;
    }
}
