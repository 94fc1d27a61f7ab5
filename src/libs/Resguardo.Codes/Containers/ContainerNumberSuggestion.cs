namespace Resguardo.Codes;

/// <summary>The near numbers of a text that is no container number, nearest first.</summary>
internal static class ContainerNumberSuggestion
{
    private const int Length = ContainerNumber.Length;
    private const string Categories = "UJZ";

    public static string? For(ReadOnlySpan<char> text, IReadOnlySet<string>? known)
    {
        Span<char> normalised = stackalloc char[Length + 2];
        var reading = ContainerNumber.Examine(text, normalised, out var length);
        if (reading.IsSound || reading.Kind is ContainerNumberKind.Placeholder)
            return null;

        var written = new string(normalised[..length]);
        var candidates = Nearby(written);
        if (known is { Count: > 0 } && candidates.FirstOrDefault(known.Contains) is { } seen)
            return seen;
        return Likely(written);
    }

    /// <summary>Without a second source only slips of the pen that leave one answer are worth a suggestion.</summary>
    private static string? Likely(string written)
    {
        var repaired = WithLookalikesRepaired(written);
        if (repaired != written && Passes(repaired))
            return repaired;
        if (
            WithCheckDigit(repaired) is { } completed
            && (repaired == written || written.Length == Length - 1)
        )
            return completed;
        if (WithCategory(written).FirstOrDefault(Passes) is { } categorised)
            return categorised;
        return WithoutOne(written).FirstOrDefault(Passes);
    }

    private static IEnumerable<string> Nearby(string written)
    {
        var repaired = WithLookalikesRepaired(written);
        IEnumerable<string> all =
        [
            repaired,
            .. WithCheckDigit(repaired) is { } completed ? [completed] : Array.Empty<string>(),
            .. Swapped(repaired),
            .. Changed(repaired),
            .. WithoutOne(repaired),
            .. WithOneMore(repaired),
        ];
        return all.Where(Passes);
    }

    private static bool Passes(string number) =>
        ContainerNumberExaminer.HasShape(number)
        && (
            ContainerNumberExaminer.IsIsoCategory(number[3])
            || ContainerNumberExaminer.IsIluCategory(number[3])
        )
        && ContainerNumberExaminer.CheckDigitOf(number) == number[^1];

    private static string WithLookalikesRepaired(string written) =>
        string.Create(
            written.Length,
            written,
            static (span, text) =>
            {
                for (var place = 0; place < span.Length; place++)
                    span[place] = place < 4 ? LetterFor(text[place]) : DigitFor(text[place]);
            }
        );

    private static char LetterFor(char character) =>
        character switch
        {
            '0' => 'O',
            '1' => 'I',
            '5' => 'S',
            '8' => 'B',
            _ => character,
        };

    private static char DigitFor(char character) =>
        character switch
        {
            'O' or 'Q' or 'D' => '0',
            'I' or 'L' => '1',
            'S' => '5',
            'B' => '8',
            _ => character,
        };

    /// <summary>The check digit appended where it is missing, or corrected where it is wrong.</summary>
    private static string? WithCheckDigit(string written)
    {
        if (written.Length is not (Length or Length - 1))
            return null;
        var shaped = string.Concat(written.AsSpan(0, Length - 1), "0");
        if (!ContainerNumberExaminer.HasShape(shaped))
            return null;
        var completed = shaped[..^1] + ContainerNumberExaminer.CheckDigitOf(shaped);
        return Passes(completed) ? completed : null;
    }

    private static IEnumerable<string> WithCategory(string written) =>
        written.Length == Length
            ? Categories.Select(category => $"{written[..3]}{category}{written[4..]}")
            : [];

    private static IEnumerable<string> Swapped(string written) =>
        Enumerable
            .Range(0, Math.Max(0, written.Length - 1))
            .Where(place => written[place] != written[place + 1])
            .Select(place =>
                $"{written[..place]}{written[place + 1]}{written[place]}{written[(place + 2)..]}"
            );

    private static IEnumerable<string> Changed(string written) =>
        from place in Enumerable.Range(0, written.Length)
        from character in AlphabetAt(place)
        where character != written[place]
        select $"{written[..place]}{character}{written[(place + 1)..]}";

    private static IEnumerable<string> WithoutOne(string written) =>
        written.Length == Length + 1
            ? Enumerable.Range(0, written.Length).Reverse().Select(place => written.Remove(place, 1))
            : [];

    private static IEnumerable<string> WithOneMore(string written) =>
        written.Length == Length - 1
            ? from place in Enumerable.Range(0, Length)
            from character in AlphabetAt(place)
            select written.Insert(place, character.ToString())
            : [];

    private static string AlphabetAt(int place) => place < 4 ? "ABCDEFGHIJKLMNOPQRSTUVWXYZ" : "0123456789";
}
