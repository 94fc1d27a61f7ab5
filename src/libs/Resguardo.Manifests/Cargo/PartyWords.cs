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

    public static bool IsToOrder(string name) => StartsWithAny(name, ToOrder);

    public static bool IsSameAs(string name) => StartsWithAny(name, SameAs);

    private static bool StartsWithAny(string name, string[] words)
    {
        var text = name.AsSpan().Trim();
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
