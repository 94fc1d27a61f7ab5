using Resguardo.Cli.Terminal;

namespace Resguardo.Cli.Files;

/// <summary>A stream that is read forward; it tells how far it is, and stops when the user does.</summary>
internal sealed class WatchedStream(
    Stream inner,
    long? length,
    string name,
    Progress progress,
    CancellationToken cancelled
) : Stream
{
    private long _done;

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
        cancelled.ThrowIfCancellationRequested();
        var count = inner.Read(buffer);
        _done += count;
        progress.Tell(name, _done, length);
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            progress.Clear();
            inner.Dispose();
        }
        base.Dispose(disposing);
    }
}
