namespace Resguardo.Manifests.Reading;

/// <summary>A forward-only stream whose first bytes can be looked at before it is read.</summary>
internal sealed class HeadedStream : Stream
{
    private readonly Stream _rest;
    private readonly byte[] _head;
    private readonly int _length;
    private int _position;

    public HeadedStream(Stream content, int headLength)
    {
        _rest = content;
        _head = new byte[headLength];
        _length = content.ReadAtLeast(_head, headLength, throwOnEndOfStream: false);
    }

    /// <summary>The first bytes; shorter than asked for only when the file is.</summary>
    public ReadOnlySpan<byte> Head => _head.AsSpan(0, _length);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        if (_position == _length)
            return _rest.Read(buffer);
        var count = Math.Min(buffer.Length, _length - _position);
        _head.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
