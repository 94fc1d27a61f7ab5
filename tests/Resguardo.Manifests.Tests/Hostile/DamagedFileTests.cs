using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Tests.Hostile;

public class DamagedFileTests
{
    // Asked for in the issue: at least 100,000 in a nightly run, a few thousand in the ordinary one.
    private static readonly int Cases = Environment.GetEnvironmentVariable("RESGUARDO_NIGHTLY")
        is { Length: > 0 }
        ? 120_000
        : 3_000;

    private const int Workers = 2;

    [Fact]
    public void There_are_samples_of_many_formats_to_damage() =>
        SampleFiles.All.Count.ShouldBeGreaterThan(10);

    [Fact]
    public void A_damaged_file_is_read_to_its_end_and_its_findings_lie_inside_of_it() =>
        Parallel.For(
            0,
            Cases,
            new ParallelOptions
            {
                MaxDegreeOfParallelism = Workers,
                CancellationToken = TestContext.Current.CancellationToken,
            },
            ReadDamaged
        );

    [Fact]
    public void Bytes_that_are_nothing_at_all_are_read_without_complaint_from_the_machine() =>
        Parallel.For(
            0,
            Cases / 4,
            new ParallelOptions
            {
                MaxDegreeOfParallelism = Workers,
                CancellationToken = TestContext.Current.CancellationToken,
            },
            seed =>
            {
                var chance = new Random(seed);
                var bytes = new byte[chance.Next(1, 4000)];
                chance.NextBytes(bytes);
                ReadWhole(bytes, $"random bytes of seed {seed}");
            }
        );

    private static void ReadDamaged(int seed)
    {
        var (name, original) = SampleFiles.All[seed % SampleFiles.All.Count];
        var (_, other) = SampleFiles.All[(int)(seed * 2654435761L % SampleFiles.All.Count)];
        ReadWhole(Damage.Of(original, other, seed), $"{name} damaged with seed {seed}");
    }

    private static void ReadWhole(byte[] bytes, string what)
    {
        var lines = bytes.AsSpan().Count((byte)'\n') + bytes.AsSpan().Count((byte)'\r') + 1;
        // A reader that turns in a circle yields or reads without end; both have a bound that no honest reader meets.
        var content = new BoundedReads(bytes);
        long records = 0;
        try
        {
            foreach (var record in ManifestReader.Read(content))
            {
                (++records).ShouldBeLessThan(1000 + (bytes.LongLength * 4), $"{what}: records without end");
                if (record is Finding finding)
                    ShouldLieInside(finding, bytes.LongLength, lines, what);
            }
        }
        catch (Exception broken) when (broken is not ShouldAssertException)
        {
            throw new InvalidOperationException($"{what} broke the reader", broken);
        }
    }

    private static void ShouldLieInside(Finding finding, long length, int lines, string what)
    {
        (finding.Place.Byte ?? 0).ShouldBeInRange(0, length, $"{what}: {finding}");
        finding.Place.Line.ShouldBeInRange(0, lines, $"{what}: {finding}");
    }

    private sealed class BoundedReads(byte[] bytes) : MemoryStream(bytes, writable: false)
    {
        private int _readsAtEnd;

        public override bool CanSeek => false;

        // The span overload of a derived MemoryStream would come back to this one.
        public override int Read(byte[] buffer, int offset, int count)
        {
            // Small and uneven pieces, as a network gives them.
            var read = base.Read(buffer, offset, Math.Min(count, 1 + ((int)Position % 4093)));
            if (read == 0 && ++_readsAtEnd > 1000)
                throw new InvalidOperationException("The reader goes on asking after the end.");
            return read;
        }

        public override int ReadByte()
        {
            Span<byte> one = stackalloc byte[1];
            return Read(one) == 0 ? -1 : one[0];
        }
    }
}
