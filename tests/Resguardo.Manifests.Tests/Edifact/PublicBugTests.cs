using System.Text;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Edifact;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tests.Edifact;

/// <summary>What broke other readers of EDIFACT, by the number it has in public trackers; every input is our own.</summary>
public class PublicBugTests
{
    private static string Description(string text) =>
        ReadCargo
            .From(Some.Cuscar("GID+1+5:BG", $"FTX+AAA+++{text}", "CST+1+100630"))
            .Bills[0]
            .Goods[0]
            .Description!;

    [Theory]
    [InlineData("RICE ??????", "RICE ???")] // php-edifact/edifact#91
    [InlineData("RICE ??", "RICE ?")] // php-edifact/edifact#65
    [InlineData("RICE ???'S", "RICE ?'S")] // php-edifact/edifact#146
    [InlineData("HTTP?://A??B=C", "HTTP://A?B=C")] // EdiFabric/EDIFACT.NET#23
    [InlineData("WHAT? RICE", "WHAT? RICE")] // indice-co/EDI.Net#157
    [InlineData("INT?. GUN", "INT. GUN")] // indice-co/EDI.Net#162
    [InlineData("A?+B?:C", "A+B:C")] // tdecaluwe/node-edifact#9
    public void Release_characters_count_in_pairs(string written, string read) =>
        Description(written).ShouldBe(read);

    // metormote/edifact-xml#8, xlate/staedi#145, #164, #406, smooks/smooks-edi-cartridge#200, #401
    [Theory]
    [InlineData("UNA:+,? '", "1234,5", 1234.5)]
    [InlineData("UNA:+,? '", "1234.5", 1234.5)]
    [InlineData("UNA:+.? '", "1234.5", 1234.5)]
    [InlineData("", "1234,5", 1234.5)]
    [InlineData("", ".000", 0)]
    [InlineData("", "-17.8", -17.8)]
    public void The_decimal_mark_is_the_one_announced(string advice, string written, double read) =>
        ReadCargo
            .From(advice + Some.Cuscar($"CNT+7:{written}:KGM"))
            .Bills[0]
            .GrossMassKg.ShouldBe((decimal)read);

    [Fact]
    public void A_comma_where_the_point_is_announced_is_no_number()
    {
        var read = ReadCargo.From("UNA:+.? '" + Some.Cuscar("CNT+7:1,234:KGM"));

        read.Finding("NUMBER_UNREADABLE").Found.ShouldBe("1,234");
    }

    // eppye-bots/bots#326, xlate/staedi#77
    [Theory]
    [InlineData("UNA:+.? '", "TILES 30 X 30")]
    [InlineData("UNA:+.?*'", "TILES 30*30")]
    [InlineData("", "TILES 30*30")]
    public void What_parts_repeats_in_version_4_is_text_before_it(string advice, string words)
    {
        var read = ReadCargo.From(advice + Some.Cuscar("GID+1+5:BG", $"FTX+AAA+++{words}"));

        read.Bills[0].Goods[0].Description.ShouldBe(words);
    }

    // nerdocs/pydifact#56, tdecaluwe/node-edifact#23
    [Fact]
    public void The_separators_of_each_UNA_hold_for_its_interchange()
    {
        var first = "UNA^*,\\ ~" + Translated(Some.Cuscar("CNT+11:5"), ('+', '*'), (':', '^'), ('\'', '~'));

        var read = ReadCargo.From(
            first + "\r\n" + Some.Cuscar("CNT+11:6") + "UNA:+.? '" + Some.Cuscar("CNT+11:7")
        );

        read.Bills.Select(bill => bill.Packages).ShouldBe([5, 6, 7]);
        read.Findings.ShouldBeEmpty();
    }

    // EdiFabric/EDIFACT.NET#59, sapstern/edifactconverter#35
    [Fact]
    public void UNA_inside_of_a_value_is_no_header()
    {
        var read = ReadCargo.From(
            "UNB+UNOA:2+A+B+260328:1410+UNA1234'"
                + Some.Body(
                        "CUSCAR:D:95B:UN",
                        "UNA+",
                        "BGM+85+M1+9",
                        "CNI+1+B1",
                        "GID+1+5:BG",
                        "FTX+AAA+++TO UNA?+.?? UNB"
                    )
                    .Replace("+UNA++", "+UNA?++", StringComparison.Ordinal)
                    .Replace("+UNA+'", "+UNA?+'", StringComparison.Ordinal)
                + "UNZ+1+UNA1234'"
        );

        read.Findings.ShouldBeEmpty();
        read.Message.ControlNumber.ShouldBe("UNA1234");
        read.Message.Reference.ShouldBe("UNA+");
        read.Bills[0].Goods[0].Description.ShouldBe("TO UNA+.? UNB");
    }

    // xlate/staedi#167, nerdocs/pydifact#75
    [Theory]
    [InlineData("'")]
    [InlineData("DOC+01=server+02=9215001'")]
    [InlineData("From: agent@example.org\r\nSubject: UNA+ manifest UNB+ UNH+\r\n\r\n")]
    public void Text_before_the_header_is_passed_over_and_said(string before)
    {
        var read = ReadCargo.From(before + "UNA:+.? '" + Some.Cuscar("CNT+11:5"));

        read.Bills.ShouldHaveSingleItem().Packages.ShouldBe(5);
        var finding = read.Findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe("EDIFACT_TEXT_BEFORE_HEADER");
        finding.Place.Byte.ShouldBe(0);
        before.ShouldStartWith(finding.Found![..Math.Min(4, finding.Found!.Length)]);
    }

    [Fact]
    public void A_byte_order_mark_and_indented_segments_are_no_fault()
    {
        var read = ReadCargo.From(
            "\uFEFFUNA:+.? '\r\n"
                + Some.Cuscar("CNT+11:5").Replace("'", "'\r\n\t  ", StringComparison.Ordinal)
        );

        read.Bills.ShouldHaveSingleItem().Packages.ShouldBe(5);
        read.Findings.ShouldBeEmpty();
    }

    // nerdocs/pydifact#73, tdecaluwe/node-edifact#11
    [Fact]
    public void Several_interchanges_and_messages_stand_in_one_file()
    {
        var two =
            Some.Body("CUSCAR:D:95B:UN", "1", "BGM+85+M1+9", "CNI+1+B1")
            + Some.Body("CUSCAR:D:96B:UN", "2", "BGM+85+M2+9", "CNI+1+B2");

        var read = ReadCargo.From(Some.Interchange(two, 2) + Some.Cuscar("CNT+11:5"));

        read.Messages.Select(message => (message.Number, message.Version))
            .ShouldBe([(1, "D.95B"), (2, "D.96B"), (3, "D.95B")]);
        read.Bills.Select(bill => bill.Number).ShouldBe(["B1", "B2", "B1"]);
        read.Findings.ShouldBeEmpty();
    }

    // BerryWorksSoftware/edireader#7
    [Fact]
    public void Groups_are_counted_and_their_trailers_compared()
    {
        var message = Some.Body("CUSCAR:D:95B:UN", "1", "BGM+85+M1+9", "CNI+1+B1");

        var right = ReadCargo.From(
            Some.Interchange($"UNG+CUSCAR+A:ZZ+B:ZZ+260328:1410+G1+UN+D:95B'{message}{message}UNE+2+G1'")
        );
        var wrong = ReadCargo.From(Some.Interchange($"UNG+CUSCAR+A+B+260328:1410+G1'{message}UNE+2+G2'"));

        right.Findings.ShouldBeEmpty();
        right.Bills.Count.ShouldBe(2);
        wrong.Codes.ShouldBe(["EDIFACT_GROUP_COUNT", "EDIFACT_GROUP_REFERENCE"]);
    }

    // php-edifact/edifact#134, estratocloud/edifact#4
    [Fact]
    public void A_line_break_inside_a_segment_is_a_blank_in_text_and_nothing_in_a_code()
    {
        var read = ReadCargo.From(
            Some.Cuscar(
                "LOC+9+CO\r\nCTG:139:6",
                "GID+1+5:BG\r\n",
                "FTX+AAA+++RICE IN\r\n  BAGS OF\r\n:50 KILOGRAMS\r\n"
            )
        );

        var bill = read.Bills[0];
        bill.PortOfLoading.Code.ShouldBe("COCTG");
        bill.Goods[0].PackageType.Code.ShouldBe("BG");
        bill.Goods[0].Description.ShouldBe("RICE IN BAGS OF 50 KILOGRAMS");
        read.Findings.ShouldBeEmpty();
    }

    // indice-co/EDI.Net#24
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void The_end_of_the_line_may_end_the_segment(string end)
    {
        var plain = Some.Cuscar("GID+1+5:BG", "FTX+AAA+++RICE");

        var announced = ReadCargo.From($"UNA:+.? {end}" + plain.Replace("'", end, StringComparison.Ordinal));
        var silent = ReadCargo.From(plain.Replace("'", end, StringComparison.Ordinal));

        announced.Bills.ShouldHaveSingleItem().Goods[0].Description.ShouldBe("RICE");
        announced.Findings.ShouldBeEmpty();
        silent.Bills.ShouldHaveSingleItem().Goods[0].Description.ShouldBe("RICE");
        silent.Findings.ShouldBeEmpty();
        silent.Bills[0].Place.Line.ShouldBe(4);
    }

    // notpeter/edicat#3
    [Theory]
    [InlineData(70)]
    [InlineData(72)]
    [InlineData(80)]
    [InlineData(64)]
    public void A_file_folded_at_a_fixed_width_reads_like_one_that_is_not(int width)
    {
        var plain = Encoding
            .Latin1.GetString(ReadCargo.SampleBytes("cuscar/synthetic-01-clean-crlf.edi"))
            .ReplaceLineEndings("");
        var folded = string.Join("\r\n", plain.Chunk(width).Select(line => new string(line)));

        var read = ReadCargo.From(folded);

        read.ShouldAgreeWith("cuscar/expected.json", "synthetic-01-clean-crlf.edi");
        read.Findings.ShouldBeEmpty();
        read.Bills[2].Goods[0].Description.ShouldBe("LITHIUM ION BATTERIES UN 3480 CLASS 9");
    }

    // EdiFabric/EDIFACT.NET#29
    [Fact]
    public void Blanks_around_values_and_after_the_trailer_do_not_count()
    {
        var read = ReadCargo.From(Some.Cuscar("CNT+11 : 5 ", "LOC+9+ COCTG :139:6") + "  \r\n\u001A\0\0");

        read.Bills[0].Packages.ShouldBe(5);
        read.Bills[0].PortOfLoading.Code.ShouldBe("COCTG");
        read.Findings.ShouldBeEmpty();
    }

    // php-edifact/edifact#71, #25, sapstern/edifactconverter#30, nerdocs/pydifact#52, tdecaluwe/node-edifact#8, #22,
    // BerryWorksSoftware/edireader#15, Chemaclass/edifact-parser#73
    [Theory]
    [InlineData("UNOC", "iso-8859-1", "NIÑO_Y_CÍA", null)]
    [InlineData("UNOD", "iso-8859-2", "ŁÓDŹ", null)]
    [InlineData("UNOE", "iso-8859-5", "МОСКВА", null)]
    [InlineData("UNOF", "iso-8859-7", "ΠΕΙΡΑΙΑΣ", null)]
    [InlineData("UNOL", "iso-8859-15", "10 € NIÑO", null)]
    [InlineData("UNOW", "utf-8", "NIÑO – ŁÓDŹ", null)]
    [InlineData("UNOY", "utf-8", "NIÑO – 東京", null)]
    [InlineData("UNOC", "windows-1252", "NIÑO – CÍA", "Windows-1252")]
    [InlineData("UNOC", "utf-8", "MUNCIË", "UTF-8")]
    [InlineData("UNOA", "utf-8", "NIÑO", "UTF-8")]
    [InlineData("UNOA", "windows-1252", "NIÑO €", "Windows-1252")]
    public void Text_is_of_the_set_announced_and_else_of_the_set_it_is_of(
        string announced,
        string written,
        string words,
        string? found
    )
    {
        var encoding =
            CodePagesEncodingProvider.Instance.GetEncoding(written) ?? Encoding.GetEncoding(written);
        var file = Some.Cuscar($"NAD+CN+++{words}", $"NAD+NI+++{words}")
            .Replace("UNOA", announced, StringComparison.Ordinal);

        var read = ReadCargo.From(encoding.GetBytes(file));

        read.Bills[0].Consignee!.Name.ShouldBe(words);
        read.Bills[0].Notify!.Name.ShouldBe(words);
        read.Codes.ShouldBe(found is null ? [] : ["ENCODING_MISMATCH"]);
        if (found is not null)
        {
            read.Findings[0].Found.ShouldBe(found);
            read.Findings[0].Expected.ShouldBe(announced);
        }
    }

    // nerdocs/pydifact#42, FACTUR-CHE/edifactur#2, MicrosoftDocs/azure-docs#14084, xlate/staedi#254, #256
    [Fact]
    public void Wrong_counts_and_references_are_findings_and_never_a_refusal()
    {
        var read = ReadCargo.From(
            Some.Cuscar("CNT+11:5")
                .Replace("UNT+6+1'", "UNT+007956+2'", StringComparison.Ordinal)
                .Replace("UNZ+1+R1'", "UNZ+X+R2'", StringComparison.Ordinal)
        );

        read.Bills.ShouldHaveSingleItem();
        read.Findings.Select(finding => (finding.Code, finding.Found, finding.Expected))
            .ShouldBe([
                ("EDIFACT_SEGMENT_COUNT", "007956", "6"),
                ("EDIFACT_MESSAGE_REFERENCE", "2", "1"),
                ("EDIFACT_MESSAGE_COUNT", "X", "1"),
                ("EDIFACT_INTERCHANGE_REFERENCE", "R2", "R1"),
            ]);
    }

    // php-edifact/edifact#81, FACTUR-CHE/edifactur#3
    [Fact]
    public void A_message_without_UNT_is_read_to_where_the_next_thing_begins()
    {
        var bare = Some.Body("CUSCAR:D:95B:UN", "1", "BGM+85+M1+9", "CNI+1+B1")
            .Replace("UNT+4+1'", "", StringComparison.Ordinal);

        var read = ReadCargo.From(
            Some.Interchange(bare + Some.Body("CUSCAR:D:95B:UN", "2", "BGM+85+M2+9", "CNI+1+B2") + bare, 3)
        );

        read.Bills.Select(bill => bill.Number).ShouldBe(["B1", "B2", "B1"]);
        read.Codes.ShouldBe(["EDIFACT_TRAILER_MISSING", "EDIFACT_TRAILER_MISSING"]);
        read.Findings.ShouldAllBe(finding => finding.Expected == "UNT");
    }

    [Fact]
    public void Envelopes_may_be_missing_in_any_way()
    {
        var body = Some.Body("CUSCAR:D:95B:UN", "1", "BGM+85+M1+9", "CNI+1+B1");

        ReadCargo.From(body).Codes.ShouldBe(["EDIFACT_ENVELOPE_MISSING"]);
        ReadCargo
            .From(body + "UNZ+1+R1'")
            .Codes.ShouldBe(["EDIFACT_ENVELOPE_MISSING", "EDIFACT_HEADER_MISSING"]);
        ReadCargo.From("UNB+UNOA:2+A+B+260328:1410+R1'" + body).Codes.ShouldBe(["EDIFACT_TRAILER_MISSING"]);
        ReadCargo
            .From(Some.Interchange(body + "UNT+4+1'CNI+2+B2'LOC+9+X'"))
            .Codes.ShouldBe(["EDIFACT_HEADER_MISSING", "EDIFACT_SEGMENT_OUTSIDE"]);
        ReadCargo
            .From(Some.Interchange(body) + "regards, the agent")
            .Codes.ShouldBe(["EDIFACT_TEXT_AFTER_TRAILER"]);
    }

    // xlate/staedi#10, #13, indice-co/EDI.Net#152
    [Fact]
    public void Empty_segments_and_segments_without_data_are_passed_over()
    {
        var read = ReadCargo.From(
            Some.Cuscar("GIS", "CNT", "LOC+9", "NAD", "GID")
                .Replace("GIS'", "GIS''\r\n''", StringComparison.Ordinal)
        );

        read.Bills.ShouldHaveSingleItem().Goods.ShouldHaveSingleItem();
        read.Findings.ShouldBeEmpty();
    }

    // php-edifact/edifact#136, smooks/smooks-edi-cartridge#241, indice-co/EDI.Net#71, #149, #172, #196, #280, #288
    [Fact]
    public void Repeats_beyond_the_directory_and_segments_out_of_order_are_read()
    {
        var read = ReadCargo.From(
            Some.Cuscar([
                .. Enumerable.Range(1, 50).Select(number => $"NAD+NI+++NOTIFY {number}"),
                "GID+1+5:BG",
                "SGP+TEMU0001234+5",
                "CST+1+100630",
                "FTX+AAA+++RICE",
                "NAD+CN+++LATE CONSIGNEE",
                "CNT+11:5",
                "XYZ+1",
                "EQD+CN+MSKU0007356+45G1:102:5++3+5",
                "SEL+CO1+CA",
                "GID+2+6:BG",
            ])
        );

        var bill = read.Bills.ShouldHaveSingleItem();
        bill.Parties.Count.ShouldBe(51);
        bill.Consignee!.Name.ShouldBe("LATE CONSIGNEE");
        bill.Goods.Count.ShouldBe(2);
        bill.Goods[0].Description.ShouldBe("RICE");
        bill.Packages.ShouldBe(5);
        read.Units.ShouldHaveSingleItem().Seals.ShouldHaveSingleItem();
        read.Finding("EDIFACT_SEGMENT_UNKNOWN").Found.ShouldBe("XYZ");
    }

    // indice-co/EDI.Net#274
    [Fact]
    public void The_ports_of_the_head_are_not_the_first_slot()
    {
        var read = ReadCargo.From(
            Some.Message(
                "BAPLIE:D:95B:UN:SMDG20",
                "LOC+5+COCTG",
                "LOC+61+TTPTS",
                "LOC+147+0010206::5",
                "LOC+9+PAMIT",
                "EQD+CN+TEMU0001234"
            )
        );

        read.Message.Call.From.Code.ShouldBe("COCTG");
        read.Units.ShouldHaveSingleItem().PortOfLoading.Code.ShouldBe("PAMIT");
    }

    // hellooops/vscode-edi-support#12
    [Theory]
    [InlineData("UNOC:4", "20260328:1410")]
    [InlineData("UNOA:2", "20260328:1410")]
    [InlineData("UNOA:2", "260328:1410")]
    public void The_date_of_the_header_has_six_digits_or_eight(string syntax, string date)
    {
        var read = ReadCargo.From(
            Some.Cuscar()
                .Replace("UNOA:2", syntax, StringComparison.Ordinal)
                .Replace("260328:1410", date, StringComparison.Ordinal)
        );

        read.Message.SentAt.Value.ShouldBe(new DateTime(2026, 3, 28, 14, 10, 0));
        read.Findings.ShouldBeEmpty();
    }

    // php-edifact/edifact#13, #38, smooks/smooks-edi-cartridge#126
    [Fact]
    public void A_file_that_gives_nothing_says_why()
    {
        ReadCargo.From("UNB+UNOA:2+A+B+260328:1410+R1'UNZ+0+R1'").Codes.ShouldBeEmpty();
        var cut = ReadCargo.From("UNB+UNOA:2+A+B+260328:1410+R1'UNH+1+CUSCAR:D:95B:UN'BGM+85+M");
        cut.Finding("FILE_TRUNCATED").Found.ShouldBe("CUSCAR");
        ReadCargo.From("UNB+UNOA:2+A+B").Codes.ShouldNotBeEmpty();
    }

    // EdiFabric/EDIFACT.NET#15, indice-co/EDI.Net#154, #276, jf-tech/omniparser#157, estratocloud/edifact#16,
    // xlate/staedi#451, kputnam/stupidedi#264
    [Fact]
    public void A_segment_beyond_the_limit_is_left_out_and_said_and_the_next_is_read()
    {
        var options = ReadOptions.Default with { MaxSegmentBytes = 100_000 };

        var read = ReadCargo.From(
            Some.Cuscar("GID+1+5:BG", $"FTX+AAA+++{new string('X', 3_000_000)}", "CST+1+100630"),
            options
        );

        var line = read.Bills.ShouldHaveSingleItem().Goods.ShouldHaveSingleItem();
        line.Description.ShouldBeNull();
        line.HsCode.Code.ShouldBe("100630");
        read.Finding("LIMIT_EXCEEDED").Expected.ShouldBe("MaxSegmentBytes = 100000");
    }

    [Fact]
    public void Elements_beyond_the_limit_are_left_out_and_said()
    {
        var options = ReadOptions.Default with { MaxElements = 300 };
        var tokens = new EdifactTokenizer(
            new MemoryStream(
                Encoding.ASCII.GetBytes(
                    $"UNB+UNOA:2'ABC{new string('+', 5000)}'DEF+{new string(':', 5000)}X'GHI+1'"
                )
            ),
            options
        );

        tokens.Read();
        tokens.Read().ShouldBeTrue();
        tokens.ElementCount.ShouldBe(299);
        tokens.Read().ShouldBeTrue();
        tokens.ComponentCount(1).ShouldBe(299);
        tokens.Read().ShouldBeTrue();
        tokens.Component(1).ToArray().ShouldBe("1"u8.ToArray());
        for (var count = 0; count < 2; count++)
        {
            tokens.TryTakeFinding(out var finding).ShouldBeTrue();
            finding.Expected.ShouldBe("MaxElements = 300");
        }
    }

    [Fact]
    public void A_file_beyond_the_limit_is_read_up_to_it()
    {
        var file = Some.Cuscar([.. Enumerable.Repeat("NAD+NI+++SOMEBODY", 1000)]);

        var read = ReadCargo.From(file, ReadOptions.Default with { MaxFileBytes = 5000 });

        read.Finding("LIMIT_EXCEEDED").Expected.ShouldBe("MaxFileBytes = 5000");
        read.End.IsTruncated.ShouldBeTrue();
    }

    [Fact]
    public void Items_of_a_bill_beyond_the_limit_are_left_out_and_said_once()
    {
        var read = ReadCargo.From(
            Some.Cuscar([.. Enumerable.Repeat("NAD+NI+++SOMEBODY", 50)]),
            ReadOptions.Default with
            {
                MaxItemsPerBill = 10,
            }
        );

        read.Bills[0].Parties.Count.ShouldBe(10);
        read.Finding("LIMIT_EXCEEDED").Expected.ShouldBe("MaxItemsPerBill = 10");
    }

    [Fact]
    public void Other_message_types_with_hard_syntax_are_read_through()
    {
        ReadCargo
            .SharedSample("edifact-syntax/edinet-bom-indented.edi")
            .Finding("EDIFACT_SEGMENT_COUNT")
            .Found.ShouldBe("13");
        var released = ReadCargo
            .SharedSample("edifact-syntax/php-example_release_character.edi")
            .Finding("EDIFACT_SEGMENT_COUNT");
        released.Found.ShouldBe("14");
        released.Expected.ShouldBe("23");
        ReadCargo.SharedSample("edifact-syntax/php-example_wrapped.edi").Message.Format.ShouldBe("PAORES");
        ReadCargo.SharedSample("edifact-syntax/php-example_multiline.edi").Message.Format.ShouldBe("IFTMBC");
        var foreign = ReadCargo.SharedSample("edifact-syntax/pydifact-sage-coala.edi");
        foreign.Message.Format.ShouldBe("INFENT");
        foreign.Finding("EDIFACT_TEXT_BEFORE_HEADER").Found!.ShouldStartWith("DOC+01=serveur");
        ReadCargo.SharedSample("edifact-syntax/pydifact-huge.edi").Message.Format.ShouldBe("ORDERS");
        ReadCargo.SharedSample("edifact-syntax/php-example_utf8.edi").Message.Format.ShouldBe("DESADV");
    }

    private static string Translated(string text, params (char From, char To)[] marks)
    {
        foreach (var (from, to) in marks)
            text = text.Replace(from, to);
        return text;
    }
}
