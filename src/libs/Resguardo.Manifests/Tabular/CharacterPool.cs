namespace Resguardo.Manifests.Tabular;

/// <summary>Gives the same string for the same short text, so that what recurs down a column is made once.</summary>
/// <remarks>Bounded: a later text takes the slot of an earlier one with the same hash. Not for use by several threads.</remarks>
internal sealed class CharacterPool
{
    private const int Slots = 8192;
    private const int MaxLength = 48;
    private readonly string?[] _texts = new string?[Slots];

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return "";
        if (text.Length > MaxLength)
            return text.ToString();
        ref var slot = ref _texts[Hash(text) & (Slots - 1)];
        if (slot is not null && text.SequenceEqual(slot))
            return slot;
        return slot = text.ToString();
    }

    // Whoever makes texts collide gains nothing but strings that are made anew, so that a quick hash will do.
    private static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = (uint)text.Length;
        foreach (var character in text)
            hash = (hash * 31) + character;
        return hash ^ (hash >> 15);
    }
}
