using System.Runtime.InteropServices;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Lists;

/// <summary>A name on a list, with what identifies it.</summary>
/// <param name="Name">The name as written.</param>
public sealed record ListedName(string Name)
{
    /// <summary>Tax number or other identification; null when not known.</summary>
    public string? Id { get; init; }

    /// <summary>The country's two letters; null when not known.</summary>
    public string? Country { get; init; }

    /// <summary>The list or case that it comes from.</summary>
    public string Note { get; init; } = "";

    /// <summary>Since when it is listed; null when not known.</summary>
    public DateOnly? Since { get; init; }

    internal string NormalName { get; init; } = "";
}

/// <summary>A match of a party with a list.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Similarity">1 for the same identification or name, else the similarity of the names.</param>
/// <param name="IsExactId">True when the identifications are the same.</param>
public sealed record NameMatch(ListedName Entry, double Similarity, bool IsExactId);

/// <summary>Names that are looked for: a watch list, a list of sanctions, well-known traders.</summary>
/// <remarks>
/// A name is compared only with entries that share the beginning of a word with it, and not at all with those whose
/// letters rule out a match.
/// </remarks>
public sealed class NameList
{
    private const int BlockLength = 4;
    private const int MostCandidates = 2_000;
    private readonly Dictionary<ulong, ListedName> _byId = [];
    private readonly Dictionary<ulong, ListedName> _byName = [];
    private readonly Dictionary<ulong, List<(ListedName Entry, LetterBag Letters)>> _byBlock = [];

    /// <summary>A list of names.</summary>
    public NameList(IEnumerable<ListedName> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        foreach (var written in entries)
        {
            var entry = written with { NormalName = PartyName.Of(written.Name) };
            Count++;
            if (entry.Id is { Length: > 0 } id)
                _byId.TryAdd(Hash64.Of(PartyFacts.NormalId(id)), entry);
            if (entry.NormalName.Length == 0 || !_byName.TryAdd(Hash64.Of(entry.NormalName), entry))
                continue;
            var letters = new LetterBag(entry.NormalName);
            foreach (var word in entry.NormalName.Split(' '))
            {
                if (word.Length < BlockLength)
                    continue;
                ref var block = ref CollectionsMarshal.GetValueRefOrAddDefault(
                    _byBlock,
                    Hash64.Of(word.AsSpan(0, BlockLength)),
                    out _
                );
                (block ??= []).Add((entry, letters));
            }
        }
    }

    /// <summary>How many entries there are.</summary>
    public int Count { get; }

    /// <summary>The best match of a party: the same identification, the same name, or the most similar name.</summary>
    /// <param name="party">The party.</param>
    /// <param name="atLeast">The least similarity of names that is a match.</param>
    /// <returns>Null when nothing matches.</returns>
    public NameMatch? Find(PartyFacts party, double atLeast)
    {
        ArgumentNullException.ThrowIfNull(party);
        if (party.IdKey != 0 && _byId.TryGetValue(party.IdKey, out var same))
            return new(same, 1, IsExactId: true);
        if (party.NameKey == 0)
            return null;
        if (_byName.TryGetValue(party.NameKey, out same))
            return new(same, 1, IsExactId: false);

        NameMatch? best = null;
        var name = party.Name.AsSpan();
        var ownLetters = new LetterBag(name);
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (
                word.Length < BlockLength
                || !_byBlock.TryGetValue(Hash64.Of(word[..BlockLength]), out var block)
                || block.Count > MostCandidates
            )
                continue;
            foreach (ref readonly var listed in CollectionsMarshal.AsSpan(block))
            {
                var least = best?.Similarity ?? atLeast;
                var entry = listed.Entry;
                var common = ownLetters.InCommonWith(listed.Letters);
                if (JaroWinkler.AtMost(name, entry.NormalName, common) < least)
                    continue;
                var similarity = JaroWinkler.Similarity(name, entry.NormalName);
                if (similarity >= least && (best is null || similarity > best.Similarity))
                    best = new(entry, similarity, IsExactId: false);
            }
        }
        return best;
    }
}
