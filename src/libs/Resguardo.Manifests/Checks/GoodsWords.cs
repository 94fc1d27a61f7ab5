using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.InteropServices;
using Resguardo.Codes;

namespace Resguardo.Manifests.Checks;

/// <summary>What the words of a description of goods say, as far as the checks look at them.</summary>
[Flags]
public enum GoodsMentions
{
    /// <summary>Nothing that is looked for.</summary>
    None = 0,

    /// <summary>Goods kept well below zero.</summary>
    Frozen = 1,

    /// <summary>Fresh or chilled goods, which spoil when they freeze.</summary>
    Fresh = 2,

    /// <summary>Goods that are hardly ever carried without being declared as dangerous.</summary>
    Dangerous = 4,

    /// <summary>Goods that are dangerous or not, depending on the product: paint, batteries, perfume.</summary>
    PossiblyDangerous = 8,

    /// <summary>The text itself says that the goods are classed as dangerous ("IMO CLASS", "CARGA PELIGROSA").</summary>
    DangerousSaid = 16,
}

/// <summary>What was read in a description of goods. The default value is that of an empty text.</summary>
/// <param name="Mentions">The words that the checks look for.</param>
/// <param name="InformativeWords">How many words say something of the goods: not vague, no filler, not begun by a digit, three letters or more.</param>
/// <param name="VagueWords">How many words are vague ("GENERAL CARGO", "EFECTOS PERSONALES").</param>
/// <param name="FirstUnNumber">The first UN number of dangerous goods that the text names and that exists; 0 when it names none.</param>
/// <param name="SecondUnNumber">The second one; 0 when there is none.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct GoodsReading(
    GoodsMentions Mentions,
    int InformativeWords,
    int VagueWords,
    int FirstUnNumber,
    int SecondUnNumber
)
{
    /// <summary>True when nothing but vague words and fillers stands there.</summary>
    public bool IsVague => VagueWords > 0 && InformativeWords == 0;

    /// <summary>Whether any of the words is there.</summary>
    public bool Says(GoodsMentions any) => (Mentions & any) != GoodsMentions.None;
}

/// <summary>Reads descriptions of goods in Spanish, English, Portuguese and French, by word lists that come with their sources.</summary>
/// <remarks>One pass over the text, and nothing is allocated.</remarks>
public static class GoodsWords
{
    private const int LowestUn = 4;
    private const int HighestUn = 3550;
    private const int ShortestInformative = 3;

    // The checks look at the beginning of an endless text; nothing is declared only after page two.
    private const int LongestText = 4096;

    private static readonly WordTable Words = WordTable.Load("goods-words.tsv");
    private static readonly FrozenDictionary<int, HsMeaning> HsMeanings = LoadHs();

    private enum HsGroup
    {
        Frozen,
        Fresh,
        Dangerous,
    }

    /// <summary>Reads a text; null reads as an empty one.</summary>
    public static GoodsReading Read(string? description) => Read(description.AsSpan());

    /// <inheritdoc cref="Read(string?)"/>
    public static GoodsReading Read(ReadOnlySpan<char> description)
    {
        if (description.Length > LongestText)
            description = description[..LongestText];

        var all = WordGroups.None;
        var informative = 0;
        var vague = 0;
        var un = default(UnMentions);
        var walk = Words.Walk(description);
        while (walk.Next())
        {
            var groups = walk.Groups;
            all |= groups;
            un.See(walk.Word, groups);
            if ((groups & WordGroups.Vague) != WordGroups.None)
                vague++;
            else if (
                (groups & WordGroups.Filler) == WordGroups.None
                && walk.Letters >= ShortestInformative
                && !char.IsAsciiDigit(walk.Word[0])
            )
                informative++;
        }
        return new GoodsReading(MentionsOf(all), informative, vague, un.First, un.Second);
    }

    /// <summary>What an HS code says: frozen, fresh, or likely to be dangerous.</summary>
    /// <param name="digits">Digits alone, four or more.</param>
    /// <param name="likelyUnNumber">The UN number that such goods usually have, four digits; null when they are not usually dangerous.</param>
    public static GoodsMentions ReadHs(ReadOnlySpan<char> digits, out string? likelyUnNumber)
    {
        likelyUnNumber = null;
        if (digits.Length < 4 || !TryNumber(digits[..4], out var heading))
            return GoodsMentions.None;
        if (HsMeanings.TryGetValue(heading, out var meaning))
            return MentionOf(meaning, out likelyUnNumber);
        if (
            digits.Length >= 6
            && TryNumber(digits[4..6], out var last)
            && HsMeanings.TryGetValue(SixDigits + (heading * 100) + last, out meaning)
        )
            return MentionOf(meaning, out likelyUnNumber);
        return GoodsMentions.None;
    }

    // Keeps six digits apart from four: 080430 from the heading 8043 that does not exist.
    private const int SixDigits = 1_000_000;

    private static GoodsMentions MentionOf(HsMeaning meaning, out string? likelyUnNumber)
    {
        likelyUnNumber = meaning.UnNumber;
        return meaning.Group switch
        {
            HsGroup.Frozen => GoodsMentions.Frozen,
            HsGroup.Fresh => GoodsMentions.Fresh,
            _ => GoodsMentions.PossiblyDangerous,
        };
    }

    private static GoodsMentions MentionsOf(WordGroups groups)
    {
        var mentions = GoodsMentions.None;
        if ((groups & WordGroups.Frozen) != WordGroups.None)
            mentions |= GoodsMentions.Frozen;
        else if ((groups & (WordGroups.Fresh | WordGroups.Processed)) == WordGroups.Fresh)
            mentions |= GoodsMentions.Fresh;
        if ((groups & WordGroups.Dangerous) != WordGroups.None)
            mentions |= GoodsMentions.Dangerous;
        else if (
            (groups & (WordGroups.PossiblyDangerous | WordGroups.NotDangerous))
            == WordGroups.PossiblyDangerous
        )
            mentions |= GoodsMentions.PossiblyDangerous;
        if ((groups & (WordGroups.DangerousSaid | WordGroups.NotDangerous)) == WordGroups.DangerousSaid)
            mentions |= GoodsMentions.DangerousSaid;
        return mentions;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static FrozenDictionary<int, HsMeaning> LoadHs()
    {
        var meanings = new Dictionary<int, HsMeaning>();
        foreach (var (group, entries) in WordFile.Read("goods-hs.tsv"))
        {
            var kind = Enum.Parse<HsGroup>(group, ignoreCase: true);
            foreach (var entry in entries.Split('|'))
            {
                var code = entry.AsSpan();
                var equals = code.IndexOf('=');
                var un = equals < 0 ? null : entry[(equals + 1)..];
                if (equals >= 0)
                    code = code[..equals];
                TryNumber(code, out var number);
                meanings[code.Length == 6 ? SixDigits + number : number] = new HsMeaning(kind, un);
            }
        }
        return meanings.ToFrozenDictionary();
    }

    private readonly record struct HsMeaning(HsGroup Group, string? UnNumber);

    /// <summary>"UN 3480", "UN3480", "UN NO. 3480", "ONU 1993": the word, perhaps another, then four digits that exist.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct UnMentions
    {
        private const int WordsBetween = 2;
        private int _wordsSinceMark;

        public int First { get; private set; }

        public int Second { get; private set; }

        public void See(ReadOnlySpan<char> word, WordGroups groups)
        {
            if (_wordsSinceMark > 0)
                _wordsSinceMark--;
            if (word.Length is < 2 or > 7)
                return;

            var mark = MarkLength(word);
            if (mark == word.Length)
                _wordsSinceMark = WordsBetween + 1;
            else if (mark > 0 || _wordsSinceMark > 0)
                Keep(word[mark..]);
            if (
                _wordsSinceMark is > 0 and <= WordsBetween
                && (groups & WordGroups.Filler) == WordGroups.None
                && mark == 0
            )
                _wordsSinceMark = 0;
        }

        private void Keep(ReadOnlySpan<char> digits)
        {
            if (
                digits.Length != 4
                || !TryNumber(digits, out var number)
                || number is < LowestUn or > HighestUn
                || !UnNumbers.TryFind(digits, out _)
                || number == First
            )
                return;
            if (First == 0)
                First = number;
            else if (Second == 0)
                Second = number;
        }

        private static int MarkLength(ReadOnlySpan<char> word)
        {
            if (word.StartsWith("UN", StringComparison.OrdinalIgnoreCase) && IsEndOrDigit(word, 2))
                return 2;
            return
                word.Length > 2
                && word.StartsWith("ONU", StringComparison.OrdinalIgnoreCase)
                && IsEndOrDigit(word, 3)
                ? 3
                : 0;
        }

        private static bool IsEndOrDigit(ReadOnlySpan<char> word, int place) =>
            word.Length == place || char.IsAsciiDigit(word[place]);
    }
}
