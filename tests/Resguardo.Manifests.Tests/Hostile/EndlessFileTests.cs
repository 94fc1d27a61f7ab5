using System.Text;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Tests.Hostile;

/// <summary>Runs apart from all other tests, whose memory would be counted too.</summary>
[CollectionDefinition(nameof(MeasuresMemory), DisableParallelization = true)]
public sealed class MeasuresMemory;

[Collection(nameof(MeasuresMemory))]
public class EndlessFileTests
{
    // A gigabyte in the nightly run.
    private static readonly long Length = Environment.GetEnvironmentVariable("RESGUARDO_NIGHTLY")
        is { Length: > 0 }
        ? 1L << 30
        : 6L << 20;

    // What a reader may hold while it reads: its buffers, the one segment or row at hand, and the bills still open.
    private const long MemoryBound = 96L << 20;

    public static readonly TheoryData<string, string, string> Files = new()
    {
        {
            "an EDIFACT text without a terminator",
            "UNB+UNOA:2+A+B+260401:0900+1'UNH+1+CUSCAR:D:95B:UN'CNI+1+B1'FTX+AAA+++",
            "X"
        },
        {
            "an EDIFACT segment of elements only",
            "UNB+UNOA:2+A+B+260401:0900+1'UNH+1+CUSCAR:D:95B:UN'LOC",
            "+"
        },
        {
            "an EDIFACT file of release characters",
            "UNB+UNOA:2+A+B+260401:0900+1'UNH+1+CUSCAR:D:95B:UN'FTX+AAA+++",
            "?"
        },
        { "an EDIFACT file of line breaks", "UNB+UNOA:2+A+B+260401:0900+1'UNH+1+CUSCAR:D:95B:UN'", "\r\n" },
        {
            "an EDIFACT bill of a million goods lines",
            "UNB+UNOA:2+A+B+260401:0900+1'UNH+1+CUSCAR:D:95B:UN'CNI+1+B1'",
            "GID+1+5:CT'FTX+AAA+++TILES'"
        },
        {
            "an EDIFACT head of endless containers",
            "UNB+UNOA:2+A+B+260401:0900+1'UNH+1+CUSCAR:D:95B:UN'",
            "SEL+1'"
        },
        {
            "an X12 segment without an end",
            "ISA*00*          *00*          *ZZ*EJLN           *ZZ*ADUANA         *260328*1410*U*00401*000000101*0*T*>~GS*SO*A*B*20260328*1410*1*X*004010~ST*309*0001~M10*",
            "X"
        },
        {
            "an X12 segment of elements only",
            "ISA*00*          *00*          *ZZ*EJLN           *ZZ*ADUANA         *260328*1410*U*00401*000000101*0*T*>~GS*SO*A*B*20260328*1410*1*X*004010~ST*309*0001~M10",
            "*"
        },
        {
            "an XML text without an end",
            "<?xml version=\"1.0\"?><Awmds><Bol_segment><Bol_id><Bol_reference>",
            "X"
        },
        { "XML that only goes deeper", "<?xml version=\"1.0\"?><Awmds>", "<a>" },
        { "an XML tag of endless attributes", "<?xml version=\"1.0\"?><Awmds ", "a='b' " },
        { "JSON that only goes deeper", "{\"transportDocumentReference\":\"A\",\"documentParties\":", "[" },
        { "a JSON text without an end", "{\"transportDocumentReference\":\"", "X" },
        { "a CSV row without an end", "Nro. B/L,Contenedor,Bultos,Peso Bruto (Kg)\nA,", "X" },
        { "a CSV quote that is never closed", "Nro. B/L,Contenedor,Bultos,Peso Bruto (Kg)\n\"", "A\n" },
        { "a CSV row of separators", "Nro. B/L,Contenedor,Bultos,Peso Bruto (Kg)\n", "," },
        { "a CSV file of line breaks", "Nro. B/L,Contenedor,Bultos,Peso Bruto (Kg)\n", "\n" },
        {
            "a CSV of one bill without an end",
            "Nro. B/L,Contenedor,Bultos,Peso Bruto (Kg)\n",
            "A,TEMU0001234,1,5\n"
        },
        { "a table of nothing but letters", "", "A" },
        { "a file of zeros", "", "\0" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_without_an_end_is_left_at_a_limit_in_little_memory(
        string what,
        string head,
        string rest
    )
    {
        _ = what;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var content = new RepeatingStream(
            Encoding.Latin1.GetBytes(head),
            Encoding.Latin1.GetBytes(rest),
            Length
        );

        var findings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in ManifestReader.Read(content))
        {
            if (record is Finding finding)
                findings.Add(finding.Code);
        }

        findings.ShouldNotBeEmpty();
        content.HighestMemory.ShouldBeLessThan(before + MemoryBound);
    }

    /// <summary>A head, then the same bytes again and again up to a length; it looks at the memory now and then.</summary>
    private sealed class RepeatingStream : Stream
    {
        private readonly byte[] _block;
        private readonly long _length;
        private readonly int _head;
        private readonly int _period;
        private long _position;
        private long _looked;

        public RepeatingStream(byte[] head, byte[] rest, long length)
        {
            _head = head.Length;
            _period = rest.Length * ((1 << 20) / rest.Length);
            _block = new byte[head.Length + (2 * _period)];
            head.CopyTo(_block, 0);
            for (var place = head.Length; place < _block.Length; place++)
                _block[place] = rest[(place - head.Length) % rest.Length];
            _length = length;
        }

        public long HighestMemory { get; private set; }

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
            if (_position >= _looked)
            {
                HighestMemory = Math.Max(HighestMemory, GC.GetTotalMemory(forceFullCollection: true));
                _looked = _position + (_length / 8);
            }
            var place = _position < _head ? (int)_position : _head + (int)((_position - _head) % _period);
            var count = (int)Math.Min(Math.Min(buffer.Length, _block.Length - place), _length - _position);
            _block.AsSpan(place, count).CopyTo(buffer);
            _position += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
