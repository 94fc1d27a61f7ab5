using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Histories;

namespace Resguardo.Risk.Tests.Histories;

public sealed class HistoryFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("resguardo-history").FullName;

    private string Place => Path.Combine(_folder, "port.history");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_is_written_can_be_read_again_and_is_written_the_same()
    {
        var history = Grown(30);

        HistoryFile.Save(history, Place);
        var read = HistoryFile.Load(Place);

        BytesOf(read).ShouldBe(BytesOf(history));
        read.Shipments.ShouldBe(30);
        read.OverallRate.ShouldBe(new LocalRate(3, 1));
        read.RateOfPort("ECGYE").ShouldBe(new LocalRate(3, 1));
        read.HasFile(new byte[32]).ShouldBeTrue();
    }

    [Fact]
    public void A_screening_goes_on_from_the_file_as_it_would_have_gone_on_without()
    {
        var kept = Grown(30);
        HistoryFile.Save(kept, Place);
        var read = HistoryFile.Load(Place);
        ICargoRecord[] next = [Some.Message("NEXT"), Some.Bill("NEXT")];

        var withFile = Some.Screen(next, read)[0];
        var without = Some.Screen(next, kept)[0];

        withFile.Reasons.ShouldBe(without.Reasons);
        withFile.Missing.ShouldBe(without.Missing);
    }

    [Fact]
    public void A_save_that_dies_at_any_byte_leaves_the_old_history_whole()
    {
        var old = Grown(2);
        HistoryFile.Save(old, Place);
        var before = File.ReadAllBytes(Place);
        var grown = Grown(3);
        var length = BytesOf(grown).Length;

        for (var dies = 0; dies <= length; dies++)
        {
            Should.Throw<IOException>(() =>
                HistoryFile.Save(grown, Place, stream => new DyingStream(stream, dies))
            );

            File.ReadAllBytes(Place).ShouldBe(before);
        }
        HistoryFile.Save(grown, Place);
        HistoryFile.Load(Place).Shipments.ShouldBe(3);
    }

    [Fact]
    public void A_file_cut_at_any_byte_is_refused()
    {
        var whole = BytesOf(Grown(2));

        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(Place, whole[..length]);

            Should.Throw<HistoryFileException>(() => HistoryFile.Load(Place));
        }
    }

    [Fact]
    public void A_file_with_any_byte_changed_is_refused()
    {
        var whole = BytesOf(Grown(2));

        for (var place = 0; place < whole.Length; place++)
        {
            var changed = (byte[])whole.Clone();
            changed[place] ^= 0x40;
            File.WriteAllBytes(Place, changed);

            Should.Throw<HistoryFileException>(() => HistoryFile.Load(Place));
        }
    }

    [Fact]
    public void A_refusal_says_why()
    {
        FaultOf("UNB+UNOA:1+A+B'"u8.ToArray()).ShouldBe(HistoryFileFault.NotAHistory);
        FaultOf([]).ShouldBe(HistoryFileFault.NotAHistory);
        var whole = BytesOf(Grown(1));
        whole["RESGUARDO-HISTORY".Length] = 99;
        FaultOf(whole).ShouldBe(HistoryFileFault.OtherVersion);
        FaultOf(BytesOf(Grown(1))[..^1]).ShouldBe(HistoryFileFault.Damaged);
    }

    [Fact]
    public void Where_no_file_is_a_history_begins() =>
        HistoryFile.LoadOrBegin(Path.Combine(_folder, "none")).Shipments.ShouldBe(0);

    private HistoryFileFault FaultOf(byte[] content)
    {
        File.WriteAllBytes(Place, content);
        return Should.Throw<HistoryFileException>(() => HistoryFile.Load(Place)).Fault;
    }

    private static History Grown(int calls)
    {
        var history = new History();
        for (var call = 0; call < calls; call++)
        {
            var bill = Some.Bill($"BL{call}");
            bill.Value = Some.Money(20_000 + call);
            bill.Freight = Some.Money(3_000);
            bill.Parties[0].Id = "0992701234001";
            bill.Parties[0].Email = "ventas@frutas.example";
            Some.Screen([Some.Message($"V{call}"), bill], history);
        }
        for (var examined = 0; examined < 3; examined++)
            history.Record(
                new Outcome(Some.Today, IsHit: examined == 0) { Bill = "BL0", Container = "CSQU3054383" }
            );
        history.RememberFile(new byte[32], Some.Today);
        return history;
    }

    private static byte[] BytesOf(History history)
    {
        using var stream = new MemoryStream();
        HistoryFile.Write(history, stream);
        return stream.ToArray();
    }

    /// <summary>A disk that is full, or a process that is killed, after so many bytes; at the last byte, before the rename.</summary>
    private sealed class DyingStream(Stream inner, int after) : Stream
    {
        private int _written;

        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => inner.Length;
        public override long Position
        {
            get => inner.Position;
            set => inner.Position = value;
        }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) =>
            Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            var room = Math.Min(buffer.Length, after - _written);
            inner.Write(buffer[..room]);
            _written += room;
            if (_written >= after)
                throw new IOException("The disk is full.");
        }
    }
}
