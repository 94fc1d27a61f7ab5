using System.Text;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tests.Asycuda;

public class XmlFaultsTests
{
    [Fact]
    public void An_ampersand_in_a_name_does_not_lose_the_file()
    {
        var xml = Some.Awmds(Some.Bol("B1", Some.Consignee("SMITH & SONS")), Some.Bol("B2"));

        var read = ReadCargo.From(xml);

        read.Bill("B1").Consignee!.Name.ShouldBe("SMITH & SONS");
        read.Bills.Count.ShouldBe(2);
        var finding = read.Finding("XML_BARE_AMPERSAND");
        finding.Place.Byte.ShouldBe(xml.IndexOf('&', StringComparison.Ordinal));
        finding.Place.Line.ShouldBe(2);
        finding.Found!.ShouldStartWith("& SONS");
    }

    [Fact]
    public void Entities_of_XML_are_no_fault_and_those_of_HTML_are_understood()
    {
        var read = ReadCargo.From(
            Some.Awmds(
                Some.Bol("B1", Some.Consignee("A &amp; B &lt;C&gt; &#209; &#xD1;")),
                Some.Bol("B2", Some.Consignee("NI&Ntilde;O"))
            )
        );

        read.Bill("B1").Consignee!.Name.ShouldBe("A & B <C> Ñ Ñ");
        read.Bill("B2").Consignee!.Name.ShouldBe("NIÑO");
        read.Codes.ShouldBe(["XML_BARE_AMPERSAND"]);
    }

    [Fact]
    public void A_CDATA_section_is_taken_as_it_stands()
    {
        var read = ReadCargo.From(
            Some.Awmds(Some.Bol("B1", Some.Consignee("<![CDATA[A & B <i> &amp;]]> C")))
        );

        read.Bills[0].Consignee!.Name.ShouldBe("A & B <i> &amp; C");
        read.Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("UTF-8", "windows-1252")]
    [InlineData("UTF-16", "windows-1252")]
    public void Latin_1_bytes_under_another_declaration_are_read_and_said(string declared, string readAs)
    {
        var xml = Some.Awmds(Some.Bol("B1", Some.Consignee("NIÑO – CIA")))
            .Replace("UTF-8", declared, StringComparison.Ordinal);

        var read = ReadCargo.From(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(xml));

        read.Bills[0].Consignee!.Name.ShouldBe("NIÑO – CIA");
        var finding = read.Finding("ENCODING_MISMATCH");
        finding.Found.ShouldBe(readAs);
        finding.Expected.ShouldBe(declared);
    }

    [Fact]
    public void UTF_8_bytes_under_a_Latin_1_declaration_are_read_and_said()
    {
        var xml = Some.Awmds(Some.Bol("B1", Some.Consignee("NIÑO")), Some.Bol("B2", Some.Consignee("SEÑOR")));

        var read = ReadCargo.From(xml.Replace("UTF-8", "ISO-8859-1", StringComparison.Ordinal));

        read.Bill("B1").Consignee!.Name.ShouldBe("NIÑO");
        read.Bill("B2").Consignee!.Name.ShouldBe("SEÑOR");
        read.Finding("ENCODING_MISMATCH").Found.ShouldBe("UTF-8");
    }

    [Fact]
    public void UTF_16_is_read_with_lines_but_without_bytes()
    {
        var xml = Some.Awmds(Some.Bol("B1", Some.Consignee("NIÑO & CIA")))
            .Replace("UTF-8", "UTF-16", StringComparison.Ordinal);

        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var read = ReadCargo.From([.. encoding.GetPreamble(), .. encoding.GetBytes(xml)]);

            read.Bills[0].Consignee!.Name.ShouldBe("NIÑO & CIA");
            var finding = read.Findings.ShouldHaveSingleItem();
            finding.Code.ShouldBe("XML_BARE_AMPERSAND");
            finding.Place.Line.ShouldBe(2);
            finding.Place.Byte.ShouldBeNull();
        }
    }

    [Fact]
    public void A_byte_order_mark_and_blank_lines_before_the_declaration_are_nothing()
    {
        var xml = Some.Awmds(Some.Bol("B1"));

        ReadCargo.From("\uFEFF" + xml).Bills.ShouldHaveSingleItem();
        ReadCargo.From("\r\n \n" + xml).Bills.ShouldHaveSingleItem();
        ReadCargo.From("\uFEFF\r\n<!-- from the agent --><?app x?>" + xml).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_DTD_is_refused_and_nothing_of_it_is_expanded()
    {
        var read = ReadCargo.From(
            "<?xml version=\"1.0\"?>\n<!DOCTYPE Awmds [<!ENTITY xxe SYSTEM \"file:///etc/passwd\"><!ENTITY a \">]\">]>"
                + "<Awmds><Bol_segment><Bol_id><Bol_reference>&xxe;</Bol_reference></Bol_id></Bol_segment></Awmds>"
        );

        read.Bills.ShouldHaveSingleItem().Number.ShouldBe("&xxe;");
        var finding = read.Finding("XML_DTD_REFUSED");
        finding.Place.Line.ShouldBe(2);
        finding.Place.Byte.ShouldBe(22);
    }

    [Fact]
    public void A_billion_laughs_stay_one_word()
    {
        var entities = string.Concat(
            Enumerable
                .Range(1, 20)
                .Select(level =>
                    $"<!ENTITY l{level} \"{string.Concat(Enumerable.Repeat($"&l{level - 1};", 10))}\">"
                )
        );

        var read = ReadCargo.From(
            $"<!DOCTYPE Awmds [<!ENTITY l0 \"ha\">{entities}]>{Some.Awmds(Some.Bol("&l20;"))}"
        );

        read.Bills.ShouldHaveSingleItem().Number.ShouldBe("&l20;");
        read.Codes.ShouldBe(["XML_DTD_REFUSED", "XML_BARE_AMPERSAND"]);
    }

    [Fact]
    public void Depth_beyond_the_limit_is_left_out_and_what_follows_is_read()
    {
        const int depth = 100_000;
        var deep = new StringBuilder();
        deep.Insert(0, "<x>", depth).Insert(deep.Length, "</x>", depth);

        var read = ReadCargo.From(Some.Awmds(Some.Bol("B1", deep.ToString()), Some.Bol("B2")));

        read.Bills.Select(bill => bill.Number).ShouldBe(["B1", "B2"]);
        read.Codes.ShouldBe(["LIMIT_EXCEEDED"]);
        read.Findings[0].Expected.ShouldBe("MaxDepth 64");
    }

    [Fact]
    public void A_text_beyond_the_limit_is_cut_and_said()
    {
        var read = ReadCargo.From(
            Some.Awmds(Some.Bol("B1", Some.Consignee(new string('X', 200_000))), Some.Bol("B2")),
            new ReadOptions { MaxSegmentBytes = 100_000 }
        );

        read.Bills.Count.ShouldBe(2);
        read.Bill("B1").Consignee!.Name!.Length.ShouldBe(100_000);
        var finding = read.Finding("LIMIT_EXCEEDED");
        finding.Found.ShouldBe("Consignee_name");
        finding.Expected.ShouldBe("MaxSegmentBytes 100000");
    }

    [Fact]
    public void A_file_beyond_the_limit_is_left_there()
    {
        var xml = Some.Awmds(Some.Bol("B1"), Some.Bol("B2"));

        var read = ReadCargo.From(
            xml,
            new ReadOptions { MaxFileBytes = xml.LastIndexOf("<Bol_segment>", StringComparison.Ordinal) }
        );

        read.Bills.ShouldHaveSingleItem().Number.ShouldBe("B1");
        read.Codes.ShouldContain("LIMIT_EXCEEDED");
        read.End.IsTruncated.ShouldBeTrue();
    }

    [Fact]
    public void More_containers_than_a_bill_may_have_are_left_out_once_said()
    {
        var containers = Enumerable.Range(0, 30).Select(number => Some.Ctn($"TEMU{number:0000000}"));

        var read = ReadCargo.From(
            Some.Awmds(Some.Bol("B1", [.. containers]), Some.Bol("B2")),
            new ReadOptions { MaxItemsPerBill = 10 }
        );

        read.Bill("B1").Loads.Count.ShouldBe(10);
        read.Finding("LIMIT_EXCEEDED").Expected.ShouldBe("MaxItemsPerBill 10");
    }

    [Fact]
    public void A_missing_end_tag_is_closed_by_the_next_one_around_it()
    {
        var read = ReadCargo.From(
            Some.Awmds(
                "<Bol_segment><Bol_id><Bol_reference>B1</Bol_reference><Goods_segment><Gross_mass>5</Gross_mass></Bol_segment>",
                Some.Bol("B2")
            )
        );

        read.Bills.Select(bill => bill.Number).ShouldBe(["B1", "B2"]);
        read.Bill("B1").GrossMassKg.ShouldBe(5);
        var finding = read.Finding("XML_TAG_MISMATCH");
        finding.Found.ShouldBe("Bol_segment");
        finding.Expected.ShouldBe("Goods_segment");
    }

    [Fact]
    public void A_tag_that_is_not_closed_and_a_sign_that_is_no_tag_are_said()
    {
        var read = ReadCargo.From(
            Some.Awmds(
                Some.Bol("B1", Some.Consignee("A < B")),
                "<Odd a='1<Bol_segment><Bol_id><Bol_reference>B2</Bol_reference></Bol_id></Bol_segment>"
            )
        );

        read.Bill("B1").Consignee!.Name.ShouldBe("A < B");
        read.Bills.Select(bill => bill.Number).ShouldBe(["B1", "B2"]);
        read.Codes.Count(code => code == "XML_MALFORMED").ShouldBe(2);
    }

    [Fact]
    public void A_file_cut_anywhere_keeps_its_complete_bills()
    {
        var whole = ReadCargo.SampleBytes("asycuda-awmds/awmds-01-clean.xml");
        var ends = EndsOf(whole, "</Bol_segment>"u8);

        for (var length = 1000; length < whole.Length - 10; length += 50)
        {
            var read = ReadCargo.From(whole[..length]);

            read.Bills.Count.ShouldBe(ends.Count(end => end <= length), $"cut at {length}");
            read.Codes.ShouldBe(["FILE_TRUNCATED"], $"cut at {length}");
            read.End.IsTruncated.ShouldBeTrue();
            read.Findings[0].Place.Byte!.Value.ShouldBeInRange(length - 100, length);
        }
    }

    [Fact]
    public void What_is_read_does_not_depend_on_how_the_stream_delivers()
    {
        // Longer than any buffer, with text that would be cut in two.
        var bills = Enumerable
            .Range(0, 900)
            .Select(number =>
                Some.Bol($"B{number}", Some.Consignee($"SEÑOR & {new string('Ñ', number % 90)}&amp;{number}"))
            );
        var bytes = Encoding.UTF8.GetBytes(Some.Awmds([.. bills]));
        var whole = Shown(ReadCargo.From(bytes));

        foreach (var piece in new[] { 1, 2, 3, 7, 64, 4093, 65_536 })
        {
            using var stream = new PieceStream(bytes, piece);
            Shown(ReadCargo.From(stream)).ShouldBe(whole, $"pieces of {piece}");
        }
        whole.Length.ShouldBeGreaterThan(50_000);
    }

    [Fact]
    public void Several_documents_in_one_file_are_several_messages()
    {
        var read = ReadCargo.From(
            Some.Awmds(Some.Bol("B1")) + "\n" + Some.Awmds(Some.Bol("B2")) + "<Other/>"
        );

        read.Messages.Select(message => message.Number).ShouldBe([1, 2]);
        read.Bills.Count.ShouldBe(2);
        read.Finding("MESSAGE_TYPE_UNSUPPORTED").Found.ShouldBe("Other");
    }

    [Theory]
    [InlineData("<html><body>Awmds</body></html>")]
    [InlineData("<Invoice><Awmds/></Invoice>")]
    [InlineData("<<<<")]
    [InlineData("<")]
    public void XML_of_others_is_not_ours(string xml) =>
        ReadCargo.From(xml).Codes.ShouldBe(["FORMAT_UNKNOWN"]);

    private static List<int> EndsOf(byte[] bytes, ReadOnlySpan<byte> mark)
    {
        var ends = new List<int>();
        for (var from = 0; bytes.AsSpan(from).IndexOf(mark) is var next and >= 0; from += next + mark.Length)
            ends.Add(from + next + mark.Length);
        return ends;
    }

    private static string Shown(ReadCargo read)
    {
        var text = new StringBuilder();
        foreach (var record in read.Records)
        {
            text.AppendLine(
                record switch
                {
                    Bill bill => $"{bill.Number} {bill.Consignee?.Name} {bill.Place.Byte} {bill.Place.Line}",
                    Finding finding => $"{finding.Code} {finding.Found} {finding.Place}",
                    _ => $"{record.GetType().Name} {record.Place}",
                }
            );
        }
        return text.ToString();
    }
}
