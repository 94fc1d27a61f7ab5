using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Resguardo.Manifests.Summaries;

namespace Resguardo.Manifests.Checks;

/// <summary>The groups of the word list, as bits.</summary>
[Flags]
internal enum WordGroups
{
    None = 0,
    Frozen = 1,
    Fresh = 2,
    Processed = 4,
    Dangerous = 8,
    PossiblyDangerous = 16,
    NotDangerous = 32,
    DangerousSaid = 64,
    Vague = 128,
    Filler = 256,

    /// <summary>Not a group: a longer phrase of the list begins with these words.</summary>
    Prefix = 1 << 30,
}

/// <summary>A list of words and phrases that is looked up while a text is walked once, without allocating.</summary>
/// <remarks>Words are kept by a 64-bit hash of their letters in upper case without accents.</remarks>
internal sealed class WordTable
{
    private const ulong Seed = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    // What a character counts as within a word; 0 parts words. Above Latin letters every letter counts as itself.
    private static readonly byte[] Folded = CreateFolded();

    private readonly ulong[] _keys;
    private readonly WordGroups[] _groups;

    private WordTable(Dictionary<ulong, WordGroups> words)
    {
        var slots = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words.Count * 4);
        _keys = new ulong[slots];
        _groups = new WordGroups[slots];
        foreach (var (key, groups) in words)
        {
            var slot = (int)key & (slots - 1);
            while (_keys[slot] != 0)
                slot = (slot + 1) & (slots - 1);
            _keys[slot] = key;
            _groups[slot] = groups;
        }
    }

    /// <summary>Loads a word list from the library itself.</summary>
    public static WordTable Load(string name)
    {
        var words = new Dictionary<ulong, WordGroups>();
        foreach (var (group, entries) in WordFile.Read(name))
        {
            var groups = Enum.Parse<WordGroups>(group.Replace("-", "", StringComparison.Ordinal), true);
            foreach (var phrase in entries.Split('|'))
                Add(words, phrase, groups);
        }
        return new WordTable(words);
    }

    /// <summary>Begins a walk over the words of a text.</summary>
    public Walker Walk(ReadOnlySpan<char> text) => new(this, text);

    private static void Add(Dictionary<ulong, WordGroups> words, string phrase, WordGroups groups)
    {
        var parts = phrase.Split(' ');
        var key = 0UL;
        for (var part = 0; part < parts.Length; part++)
        {
            key = part == 0 ? HashOf(parts[part]) : Join(key, HashOf(parts[part]));
            var meaning = part == parts.Length - 1 ? groups : WordGroups.Prefix;
            words[key] = words.GetValueOrDefault(key) | meaning;
        }
    }

    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var character in word)
            hash = (hash ^ Fold(character)) * Prime;
        return TextHash.Mix(hash);
    }

    private static ulong Join(ulong phrase, ulong word) => TextHash.Mix((phrase * Prime) ^ word);

    private WordGroups Find(ulong key)
    {
        var slot = (int)key & (_keys.Length - 1);
        while (_keys[slot] != 0)
        {
            if (_keys[slot] == key)
                return _groups[slot];
            slot = (slot + 1) & (_keys.Length - 1);
        }
        return WordGroups.None;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Fold(char character) =>
        character < Folded.Length ? Folded[character]
        : char.IsLetterOrDigit(character) ? character
        : 0u;

    private static byte[] CreateFolded()
    {
        const int LatinLetters = 0x250;
        var folded = new byte[LatinLetters];
        for (var character = '\0'; character < LatinLetters; character++)
        {
            if (!char.IsLetterOrDigit(character))
                continue;
            var plain = character
                .ToString()
                .Normalize(NormalizationForm.FormD)
                .First(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark);
            plain = char.ToUpperInvariant(plain);
            folded[character] = plain < 128 ? (byte)plain : (byte)(128 + (plain % 128));
        }
        return folded;
    }

    /// <summary>A walk over the words of a text: letters and digits that stand together.</summary>
    public ref struct Walker
    {
        private readonly WordTable _table;
        private readonly ReadOnlySpan<char> _text;
        private int _place;
        private int _start;

        // The phrases that may go on with the next word: begun one, two, three and four words ago.
        private ulong _begun1;
        private ulong _begun2;
        private ulong _begun3;
        private ulong _begun4;

        internal Walker(WordTable table, ReadOnlySpan<char> text)
        {
            _table = table;
            _text = text;
        }

        /// <summary>The word in its own letters.</summary>
        public readonly ReadOnlySpan<char> Word => _text[_start.._place];

        /// <summary>How many of its characters are no digits.</summary>
        public int Letters { get; private set; }

        /// <summary>The groups of the word, and of the phrases that end with it.</summary>
        public WordGroups Groups { get; private set; }

        /// <summary>Goes on to the next word.</summary>
        public bool Next()
        {
            var place = _place;
            while (place < _text.Length && Fold(_text[place]) == 0)
                place++;
            if (place == _text.Length)
                return false;

            _start = place;
            var hash = Seed;
            var letters = 0;
            for (; place < _text.Length; place++)
            {
                var folded = Fold(_text[place]);
                if (folded == 0)
                    break;
                if (folded > '9')
                    letters++;
                hash = (hash ^ folded) * Prime;
            }
            _place = place;
            Letters = letters;
            Look(TextHash.Mix(hash));
            return true;
        }

        private void Look(ulong word)
        {
            var groups = _table.Find(word);
            var begun1 = (groups & WordGroups.Prefix) != WordGroups.None ? word : 0;
            ulong begun2 = 0;
            ulong begun3 = 0;
            ulong begun4 = 0;
            if ((_begun1 | _begun2 | _begun3 | _begun4) != 0)
            {
                groups |= GoOn(_begun1, word, out begun2);
                groups |= GoOn(_begun2, word, out begun3);
                groups |= GoOn(_begun3, word, out begun4);
                groups |= GoOn(_begun4, word, out _);
            }
            Groups = groups;
            (_begun1, _begun2, _begun3, _begun4) = (begun1, begun2, begun3, begun4);
        }

        private readonly WordGroups GoOn(ulong begun, ulong word, out ulong further)
        {
            further = 0;
            if (begun == 0)
                return WordGroups.None;
            var key = Join(begun, word);
            var groups = _table.Find(key);
            if ((groups & WordGroups.Prefix) != WordGroups.None)
                further = key;
            return groups;
        }
    }
}

/// <summary>The word lists inside the library.</summary>
internal static class WordFile
{
    /// <summary>The lines of a list: the group and its entries, parted by <c>|</c>.</summary>
    public static IEnumerable<(string Group, string Entries)> Read(string name)
    {
        using var content =
            Assembly
                .GetExecutingAssembly()
                .GetManifestResourceStream($"Resguardo.Manifests.Checks.Words.{name}")
            ?? throw new InvalidOperationException($"The list {name} is missing from the library.");
        using var reader = new StreamReader(content);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var group, _, var entries])
                yield return (group, entries);
        }
    }
}
