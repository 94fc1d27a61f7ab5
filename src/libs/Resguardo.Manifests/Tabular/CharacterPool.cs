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
        ref var slot = ref _texts[string.GetHashCode(text, StringComparison.Ordinal) & (Slots - 1)];
        if (slot is not null && text.SequenceEqual(slot))
            return slot;
        return slot = text.ToString();
    }
}
