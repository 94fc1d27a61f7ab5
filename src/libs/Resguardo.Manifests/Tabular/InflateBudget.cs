using System.Globalization;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tabular;

/// <summary>How much an archive may still unpack. Streams that count against it end when it is used up.</summary>
internal sealed class InflateBudget
{
    // Small archives of much the same text pack very well; nobody is harmed by a few of these.
    private const long AlwaysAllowed = 4 << 20;

    private readonly string _limit;
    private long _left;

    public InflateBudget(long packedLength, ReadOptions options)
    {
        var byRatio = Math.Max(AlwaysAllowed, packedLength * Math.Max(1, options.MaxZipRatio));
        _limit =
            byRatio < options.MaxDocumentBytes
                ? $"MaxZipRatio = {options.MaxZipRatio.ToString(CultureInfo.InvariantCulture)}"
                : $"MaxDocumentBytes = {options.MaxDocumentBytes.ToString(CultureInfo.InvariantCulture)}";
        _left = Math.Min(byRatio, options.MaxDocumentBytes);
    }

    /// <summary>The limit that was exceeded, as <c>name = value</c>; null when none was.</summary>
    public string? ExceededLimit { get; private set; }

    /// <summary>A stream that counts what is read of it.</summary>
    public Stream Count(Stream inflating) => new CountedStream(inflating, this);

    private int Take(int count)
    {
        if (count > _left)
        {
            ExceededLimit = _limit;
            count = (int)_left;
        }
        _left -= count;
        return count;
    }

    private sealed class CountedStream(Stream inflating, InflateBudget budget) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer) =>
            budget.ExceededLimit is null ? budget.Take(inflating.Read(buffer)) : 0;

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inflating.Dispose();
            base.Dispose(disposing);
        }
    }
}
