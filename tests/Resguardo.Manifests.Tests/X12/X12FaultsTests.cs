using System.Text;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tests.X12;

public class X12FaultsTests
{
    private static readonly string[] OneBill = Some.Bill("B1", "N1*SH*AZUCAR SA~", "N3*CALLE 1~");

    [Theory]
    [InlineData("")]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("  \r\n")]
    public void What_stands_behind_a_terminator_is_nothing(string after)
    {
        var read = ReadCargo.From(Some.Manifest(OneBill, after));

        read.Bill("B1").Consignor!.Address.ShouldBe("CALLE 1");
        read.Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_line_break_may_be_the_terminator(string terminator)
    {
        var read = ReadCargo.From(Some.Manifest(OneBill).Replace("~", terminator, StringComparison.Ordinal));

        read.Bill("B1").Consignor!.Address.ShouldBe("CALLE 1");
        read.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_blank_before_the_terminator_is_nothing()
    {
        var text = Some.Manifest(OneBill).Replace("~", " ~", StringComparison.Ordinal);

        var read = ReadCargo.From(text);

        read.Bill("B1").Consignor!.Name.ShouldBe("AZUCAR SA");
        read.Codes.ShouldBe(["X12_ISA_LENGTH"]);
    }

    [Fact]
    public void Any_bytes_may_be_separators()
    {
        var text = Some.Manifest(OneBill)
            .Replace('*', '|')
            .Replace('>', '\u001F')
            .Replace('~', '\u001D')
            .Replace("AZUCAR SA", "A*B>C~D", StringComparison.Ordinal);

        ReadCargo.From(text).Bill("B1").Consignor!.Name.ShouldBe("A*B>C~D");
    }

    [Fact]
    public void Trimmed_elements_of_the_header_shift_nothing()
    {
        var trimmed = Some.Manifest(OneBill).Replace("          ", "", StringComparison.Ordinal);

        var read = ReadCargo.From(trimmed);

        read.Message.Sender.ShouldBe("EJLN");
        read.Message.IsTest.ShouldBeTrue();
        read.Bill("B1").Consignor!.Name.ShouldBe("AZUCAR SA");
        var finding = read.Finding("X12_ISA_LENGTH");
        finding.Found.ShouldBe("76");
        finding.Expected.ShouldBe("106");
    }

    [Theory]
    [InlineData("ISABEL MORENO")]
    [InlineData("PIZZA ISA")]
    [InlineData("ISA")]
    [InlineData("UNA+UNB")]
    public void ISA_in_a_name_is_no_header(string name)
    {
        var read = ReadCargo.From(Some.Manifest(Some.Bill("B1", $"N1*SH*{name}~", "N3*ISA STREET~")));

        read.Bill("B1").Consignor!.Name.ShouldBe(name);
        read.Messages.ShouldHaveSingleItem();
        read.Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ISAAC NEWTON WROTE THIS")]
    [InlineData("ISA*NOT*A*HEADER")]
    [InlineData("ISA;A;B;C;D;E;F;G;H;I;J;K;L;M;N;O;P;Q;R\n1;2;3")]
    public void Text_that_begins_with_ISA_is_no_X12(string text) =>
        ReadCargo
            .From(text)
            .Messages.ShouldAllBe(message => !message.Format.StartsWith("X12", StringComparison.Ordinal));

    [Fact]
    public void A_mail_head_before_the_header_is_passed_over()
    {
        var read = ReadCargo.From("From: agent\r\nSubject: manifest 014W\r\n\r\n" + Some.Manifest(OneBill));

        read.Bill("B1");
        read.Codes.ShouldBe(["X12_SEGMENT_OUTSIDE"]);
        read.Findings[0].Place.Byte.ShouldBe(0);
    }

    [Fact]
    public void Several_interchanges_each_have_their_own_separators()
    {
        var other = Some.Manifest(Some.Bill("B2", "N1*SH*SECOND~")).Replace('*', '+').Replace('~', '\'');

        var read = ReadCargo.From(Some.Manifest(OneBill) + "\r\nsome text between\r\n" + other);

        read.Messages.Select(message => message.Number).ShouldBe([1, 2]);
        read.Bill("B2").Consignor!.Name.ShouldBe("SECOND");
        read.Codes.ShouldBe(["X12_SEGMENT_OUTSIDE"]);
    }

    [Fact]
    public void Counts_that_are_wrong_are_said_and_refuse_nothing()
    {
        var text = Some.Manifest(OneBill, declared: 295)
            .Replace("GE*1*101", "GE*7*101", StringComparison.Ordinal)
            .Replace("IEA*1*", "IEA*3*", StringComparison.Ordinal);

        var read = ReadCargo.From(text);

        read.Bill("B1");
        read.Codes.ShouldBe(["X12_SEGMENT_COUNT", "X12_TRANSACTION_COUNT", "X12_GROUP_COUNT"]);
        read.Findings[0].Found.ShouldBe("295");
        read.Findings[0].Expected.ShouldBe("8");
        read.Findings[0].Place.Segment.ShouldBe(8);
    }

    [Fact]
    public void Leading_zeros_make_no_other_control_number()
    {
        var read = ReadCargo.From(
            Some.Manifest(OneBill)
                .Replace("*0001~", "*1~", StringComparison.Ordinal)
                .Replace("ST*309*1~", "ST*309*0001~", StringComparison.Ordinal)
        );

        read.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Missing_trailers_are_said_and_refuse_nothing()
    {
        var text = Some.Manifest(OneBill);
        var cut = text[..text.IndexOf("SE*", StringComparison.Ordinal)];

        var read = ReadCargo.From(cut + Some.Manifest(Some.Bill("B2")));

        read.Bills.Select(bill => bill.Number).ShouldBe(["B1", "B2"]);
        read.Codes.ShouldBe(["X12_TRAILER_MISSING", "X12_TRAILER_MISSING", "X12_TRAILER_MISSING"]);
        read.Findings.Select(finding => finding.Expected).ShouldBe(["SE", "GE", "IEA"]);
    }

    [Fact]
    public void Empty_segments_are_nothing()
    {
        var read = ReadCargo.From(
            Some.Manifest(["LX*1~", "M11*B1*COCTG*10*CTN*500*K~", "~", "~~"], declared: 6)
        );

        read.Bill("B1");
        read.Codes.ShouldAllBe(code => code == "X12_SEGMENT_COUNT");
    }

    [Fact]
    public void A_file_wrapped_at_80_columns_is_read()
    {
        var text = Some.Manifest(
            Some.Bill("B1", "N1*SH*A NAME THAT IS LONG ENOUGH TO BE CUT IN TWO SOMEWHERE BY EIGHTY~")
        );
        var wrapped = string.Join("\r\n", text.Chunk(80).Select(line => new string(line)));

        var read = ReadCargo.From(wrapped);

        read.Bill("B1")
            .Consignor!.Name.ShouldBe("A NAME THAT IS LONG ENOUGH TO BE CUT IN TWO SOMEWHERE BY EIGHTY");
        read.Codes.ShouldNotContain("X12_SEGMENT_COUNT");
    }

    [Fact]
    public void Accents_are_kept_in_whatever_bytes_they_come()
    {
        var text = Some.Manifest(Some.Bill("B1", "N1*SH*AZÚCAR ÑANDÚ~"));

        ReadCargo.From(Encoding.UTF8.GetBytes(text)).Bill("B1").Consignor!.Name.ShouldBe("AZÚCAR ÑANDÚ");
        ReadCargo.From(Encoding.Latin1.GetBytes(text)).Bill("B1").Consignor!.Name.ShouldBe("AZÚCAR ÑANDÚ");
    }

    [Fact]
    public void A_file_cut_anywhere_is_said_and_keeps_its_complete_bills()
    {
        var whole = ReadCargo.SampleBytes("x12/synthetic-309-01.edi");
        var text = Encoding.ASCII.GetString(whole);

        for (var length = 200; length < text.IndexOf("SE*68", StringComparison.Ordinal); length += 50)
        {
            var read = ReadCargo.From(whole[..length]);

            read.Codes.ShouldBe(["FILE_TRUNCATED"], $"cut at {length}");
            read.Bills.Count.ShouldBe(
                Math.Max(0, text[..length].Split("~\nLX*").Length - 2),
                $"cut at {length}"
            );
            read.End.IsTruncated.ShouldBeTrue();
        }
    }

    [Fact]
    public void The_last_terminator_may_be_missing()
    {
        var read = ReadCargo.From(Some.Manifest(OneBill)[..^1]);

        read.Bill("B1");
        read.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_read_does_not_depend_on_how_the_stream_delivers()
    {
        var bills = Enumerable
            .Range(0, 1500)
            .SelectMany(number => Some.Bill($"B{number}", $"N1*SH*NAME {number}~", "N10*X*TEXT~"));
        var bytes = Encoding.Latin1.GetBytes(Some.Manifest([.. bills], "\r\n"));
        var whole = Shown(ReadCargo.From(bytes));

        foreach (var piece in new[] { 1, 5, 4093, 65_536 })
        {
            using var stream = new PieceStream(bytes, piece);
            Shown(ReadCargo.From(stream)).ShouldBe(whole, $"pieces of {piece}");
        }
        bytes.Length.ShouldBeGreaterThan(100_000);
    }

    [Fact]
    public void A_segment_beyond_the_limit_is_left_out_and_said()
    {
        var read = ReadCargo.From(
            Some.Manifest(Some.Bill("B1", $"N3*{new string('X', 200_000)}~", "N1*SH*AZUCAR~")),
            new ReadOptions { MaxSegmentBytes = 100_000 }
        );

        read.Bill("B1").Consignor!.Name.ShouldBe("AZUCAR");
        var finding = read.Finding("LIMIT_EXCEEDED");
        finding.Expected.ShouldBe("MaxSegmentBytes 100000");
        finding.Found!.ShouldStartWith("N3*XXX");
    }

    [Fact]
    public void More_elements_than_a_segment_may_have_are_left_out_and_said()
    {
        var read = ReadCargo.From(
            Some.Manifest(Some.Bill("B1", $"N1*SH*AZUCAR{new string('*', 5000)}~")),
            new ReadOptions { MaxElements = 100 }
        );

        read.Bill("B1").Consignor!.Name.ShouldBe("AZUCAR");
        read.Finding("LIMIT_EXCEEDED").Expected.ShouldBe("MaxElements 100");
    }

    private static string Shown(ReadCargo read)
    {
        var text = new StringBuilder();
        foreach (var record in read.Records)
        {
            text.AppendLine(
                record switch
                {
                    Bill bill => $"{bill.Number} {bill.Consignor?.Name} {bill.Place}",
                    Finding finding => $"{finding.Code} {finding.Found} {finding.Place}",
                    _ => $"{record.GetType().Name} {record.Place}",
                }
            );
        }
        return text.ToString();
    }
}
