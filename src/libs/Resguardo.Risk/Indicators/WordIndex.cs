using System.Runtime.InteropServices;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Indicators;

/// <summary>The phrases of all word tables in one index, so that a text is walked once for all of them.</summary>
internal sealed class WordIndex
{
    private const int LongestPhrase = 12;
    private const int Maybes = 1 << 15;
    private readonly Dictionary<ulong, List<Phrase>> _byFirstWord = [];
    private readonly Dictionary<ulong, List<Phrase>> _byPrefix = [];
    private readonly bool[] _prefixLengths = new bool[64];

    // Most words begin no phrase: that is told by the low bits of their hash, without a look into the dictionaries.
    private readonly bool[] _mayBe = new bool[Maybes];

    private sealed record Phrase(int Table, string[] Words, ReferenceRow Row);

    public WordIndex(IEnumerable<ReferenceTable> tables)
    {
        foreach (var table in tables)
        {
            foreach (var row in table.Rows)
                Add(table.Bit, row);
        }
    }

    /// <summary>Finds the phrases in a text in normal form.</summary>
    /// <param name="text">Words parted by one blank, as <see cref="NormalText"/> makes it.</param>
    /// <param name="matches">Takes the matches.</param>
    /// <returns>A bit for each table that has a match.</returns>
    public ulong Find(ReadOnlySpan<char> text, List<WordMatch> matches)
    {
        var tables = 0UL;
        for (var start = 0; start < text.Length; )
        {
            // One walk over the word tells the hash of each of its beginnings and of itself.
            var rest = text[start..];
            var hash = Hash64.Start;
            var length = 0;
            for (; length < rest.Length && rest[length] != ' '; length++)
            {
                hash = Hash64.With(hash, rest[length]);
                if (length + 1 < _prefixLengths.Length && _prefixLengths[length + 1])
                    tables |= Look(_byPrefix, Hash64.End(hash), rest, matches);
            }
            tables |= Look(_byFirstWord, Hash64.End(hash), rest, matches);
            start += length + 1;
        }
        return tables;
    }

    private ulong Look(
        Dictionary<ulong, List<Phrase>> phrases,
        ulong hash,
        ReadOnlySpan<char> rest,
        List<WordMatch> matches
    ) =>
        _mayBe[(int)(hash & (Maybes - 1))] && phrases.TryGetValue(hash, out var found)
            ? Match(rest, found, matches)
            : 0;

    private void Add(int table, ReferenceRow row)
    {
        var words = row
            .Key.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.EndsWith('*') ? NormalText.Of(word) + "*" : NormalText.Of(word))
            .SelectMany(word => word.Split(' '))
            .Where(word => word.Length > 0)
            .ToArray();
        if (words.Length is 0 or > LongestPhrase)
            return;
        var first = words[0];
        var byWord = _byFirstWord;
        if (first.EndsWith('*'))
        {
            first = first[..^1];
            byWord = _byPrefix;
            _prefixLengths[Math.Min(first.Length, _prefixLengths.Length - 1)] = true;
        }
        _mayBe[(int)(Hash64.Of(first) & (Maybes - 1))] = true;
        ref var phrases = ref CollectionsMarshal.GetValueRefOrAddDefault(byWord, Hash64.Of(first), out _);
        (phrases ??= []).Add(new Phrase(table, words, row));
    }

    private static ulong Match(ReadOnlySpan<char> rest, List<Phrase> phrases, List<WordMatch> matches)
    {
        var tables = 0UL;
        foreach (var phrase in CollectionsMarshal.AsSpan(phrases))
        {
            if (!Begins(rest, phrase.Words))
                continue;
            tables |= 1UL << phrase.Table;
            matches.Add(new WordMatch(phrase.Table, phrase.Row));
        }
        return tables;
    }

    private static bool Begins(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IsEmpty)
                return false;
            var length = text.IndexOf(' ');
            if (length < 0)
                length = text.Length;
            var fits = word.EndsWith('*')
                ? text[..length].StartsWith(word.AsSpan()[..^1])
                : text[..length].SequenceEqual(word);
            if (!fits)
                return false;
            text = text[Math.Min(text.Length, length + 1)..];
        }
        return true;
    }
}

/// <summary>A phrase of a word table that stands in a text.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordMatch(int Table, ReferenceRow Row);
