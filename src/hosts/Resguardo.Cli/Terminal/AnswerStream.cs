namespace Resguardo.Cli.Terminal;

/// <summary>The answer could not be written.</summary>
internal sealed class AnswerFault(IOException fault) : Exception(fault.Message, fault)
{
    // EPIPE, as Linux and macOS number it.
    private const int BrokenPipe = 32;

    /// <summary>True when whoever read our answer has gone, as in <c>resguardo read FILE | head</c>.</summary>
    public bool IsReaderGone => InnerException!.HResult == BrokenPipe;
}

/// <summary>Where the answer goes. A fault of writing it is told apart from one of reading a file.</summary>
internal sealed class AnswerStream(Stream output) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            output.Write(buffer);
        }
        catch (IOException fault)
        {
            throw new AnswerFault(fault);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        try
        {
            output.Flush();
        }
        catch (IOException fault)
        {
            throw new AnswerFault(fault);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
