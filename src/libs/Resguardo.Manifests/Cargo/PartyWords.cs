using System.Buffers;

namespace Resguardo.Manifests.Cargo;

/// <summary>Words that stand where a party should stand, in the four languages.</summary>
internal static class PartyWords
{
    private static readonly string[] ToOrder =
    [
        "TO ORDER",
        "TO THE ORDER",
        "A LA ORDEN",
        "A SU ORDEN",
        "A ORDEN",
        "À ORDEM",
        "A ORDEM",
        "À ORDRE",
        "A ORDRE",
        "À L'ORDRE",
        "A L'ORDRE",
    ];

    private static readonly string[] SameAs =
    [
        "SAME AS",
        "IGUAL AL",
        "IGUAL QUE",
        "IGUAL AO",
        "EL MISMO",
        "MISMO QUE",
        "MISMO CONSIGNATARIO",
        "O MESMO",
        "MESMO QUE",
        "IDEM",
        "LE MÊME",
        "MÊME QUE",
    ];

    // The letters with which the words begin, so that most names are passed over at once.
    private static readonly SearchValues<char> ToOrderInitials = InitialsOf(ToOrder);
    private static readonly SearchValues<char> SameAsInitials = InitialsOf(SameAs);

    public static bool IsToOrder(string name) => StartsWithAny(name, ToOrder, ToOrderInitials);

    public static bool IsSameAs(string name) => StartsWithAny(name, SameAs, SameAsInitials);

    private static SearchValues<char> InitialsOf(string[] words) =>
        SearchValues.Create([
            .. words.Select(word => word[0]),
            .. words.Select(word => char.ToLowerInvariant(word[0])),
        ]);

    private static bool StartsWithAny(string name, string[] words, SearchValues<char> initials)
    {
        var text = name.AsSpan().Trim();
        if (text.IsEmpty || !initials.Contains(text[0]))
            return false;
        foreach (var word in words)
        {
            if (
                text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length]))
            )
                return true;
        }
        return false;
    }
}
