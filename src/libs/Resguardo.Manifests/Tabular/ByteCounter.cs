namespace Resguardo.Manifests.Tabular;

/// <summary>Tells how many bytes of the file given characters were, so that a row knows its place.</summary>
internal sealed class ByteCounter(TextEncoding encoding)
{
    private readonly Queue<long> _foreign = new();
    private long _counted;

    /// <summary>False once a character was more than one byte.</summary>
    public bool IsOneEach { get; set; } = true;

    /// <summary>How many characters came from bytes that are not of the encoding.</summary>
    public long ForeignBytes { get; private set; }

    /// <summary>Notes that the character of this number came from a byte that is not of the encoding.</summary>
    public void AddForeign(long character)
    {
        ForeignBytes++;
        _foreign.Enqueue(character);
    }

    /// <summary>The same, with nothing counted yet. To be asked for before counting begins.</summary>
    public ByteCounter Fresh()
    {
        var fresh = new ByteCounter(encoding) { IsOneEach = IsOneEach };
        foreach (var character in _foreign)
            fresh.AddForeign(character);
        return fresh;
    }

    /// <summary>The bytes of the next characters. To be called for all characters, in order.</summary>
    public long Next(ReadOnlySpan<char> characters)
    {
        var start = _counted;
        _counted += characters.Length;
        if (encoding.BytesPerCharacter is > 0 and var size)
            return (long)size * characters.Length;
        if (IsOneEach)
            return characters.Length;

        long bytes = encoding.Encoding.GetByteCount(characters);
        while (_foreign.TryPeek(out var place) && place < _counted)
        {
            _foreign.Dequeue();
            bytes -= encoding.Encoding.GetByteCount(characters.Slice((int)(place - start), 1)) - 1;
        }
        return bytes;
    }
}
