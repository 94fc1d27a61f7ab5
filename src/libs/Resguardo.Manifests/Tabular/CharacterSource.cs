namespace Resguardo.Manifests.Tabular;

/// <summary>The characters of a text file, block by block, and how many bytes they were.</summary>
internal sealed class CharacterSource(Stream content, TextEncoding encoding, long maxBytes)
{
    private const int BlockBytes = 64 * 1024;
    private readonly byte[] _bytes = new byte[BlockBytes];
    private readonly System.Text.Decoder _decoder = encoding.Encoding.GetDecoder();
    private int _kept;
    private bool _isPreambleRead;
    private bool _isAtEnd;
    private long _bytesTaken;
    private long _charactersGiven;

    /// <summary>The most characters that one call of <see cref="Read"/> gives.</summary>
    public const int MaxCharacters = BlockBytes;

    /// <summary>True when the file was longer than allowed, so that its end was left.</summary>
    public bool IsCut { get; private set; }

    /// <summary>How many bytes the characters were.</summary>
    public ByteCounter Bytes { get; } = new(encoding);

    /// <summary>Reads the next characters; 0 at the end of the file.</summary>
    /// <param name="into">At least <see cref="MaxCharacters"/> long.</param>
    public int Read(Span<char> into)
    {
        while (true)
        {
            Fill();
            var start = 0;
            if (!_isPreambleRead)
            {
                _isPreambleRead = true;
                start = Math.Min(encoding.PreambleLength, _kept);
            }

            var given = _charactersGiven;
            var count = encoding.Decode(
                _bytes.AsSpan(start, _kept - start),
                into,
                _isAtEnd,
                place => Bytes.AddForeign(given + place),
                _decoder,
                out var used
            );
            if (count != used)
                Bytes.IsOneEach = false;
            used += start;
            _bytes.AsSpan(used, _kept - used).CopyTo(_bytes);
            _kept -= used;
            _charactersGiven += count;
            if (count > 0 || (_isAtEnd && _kept == 0) || (_isAtEnd && used == 0))
                return count;
        }
    }

    private void Fill()
    {
        while (!_isAtEnd && _kept < _bytes.Length)
        {
            var room = (int)Math.Min(_bytes.Length - _kept, maxBytes - _bytesTaken);
            if (room == 0)
            {
                _isAtEnd = true;
                IsCut = content.ReadByte() >= 0;
                return;
            }
            var count = content.Read(_bytes, _kept, room);
            if (count == 0)
                _isAtEnd = true;
            _kept += count;
            _bytesTaken += count;
        }
    }
}
