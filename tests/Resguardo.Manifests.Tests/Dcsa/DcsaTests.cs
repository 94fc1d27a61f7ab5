using System.Text;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;
using Resguardo.Manifests.Summaries;

namespace Resguardo.Manifests.Tests.Dcsa;

public class DcsaTests
{
    private const string Bill = """
        {"transportDocumentReference":"B1","transports":{"plannedArrivalDate":"2026-04-02",
        "portOfLoading":{"UNLocationCode":"COCTG"},"portOfDischarge":{"UNLocationCode":"TTPTS","locationName":"Point Lisas"},
        "vesselVoyages":[{"vesselName":"EJEMPLO CARIBE","vesselIMONumber":"9999993","carrierExportVoyageNumber":"014W"}]},
        "documentParties":{"shipper":{"partyName":"AZUCAR & CIA","address":{"street":"CALLE 1","city":"CALI","countryCode":"CO"},
        "taxLegalReferences":[{"type":"NIT","countryCode":"CO","value":"900123"}]},
        "notifyParties":[{"partyName":"FIRST"},{"partyName":"SECOND"}]},
        "consignmentItems":[{"carrierBookingReference":"BK1","descriptionOfGoods":["LITHIUM","BATTERIES"],"HSCodes":["850760","850650"],
        "cargoItems":[{"equipmentReference":"TEMU0001234","cargoGrossWeight":{"value":1000,"unit":"LBR"},"cargoGrossVolume":{"value":2,"unit":"MTQ"},
        "outerPackaging":{"packageCode":"ct","numberOfPackages":10,"dangerousGoods":[{"unNumber":"3480","imoClass":"9","packingGroup":2,
        "properShippingName":"LITHIUM ION BATTERIES","isLimitedQuantity":true,"limits":{"flashPoint":212,"temperatureUnit":"FAH"}}]}},
        {"equipmentReference":"MSKU0007356","cargoGrossWeight":{"value":"500.5","unit":"KGM"},"outerPackaging":{"numberOfPackages":5}}]}],
        "utilizedTransportEquipments":[{"equipment":{"equipmentReference":"TEMU0001234","ISOEquipmentCode":"45R1","tareWeight":{"value":3900,"unit":"KGM"}},
        "isShipperOwned":true,"activeReeferSettings":{"temperatureSetpoint":0,"temperatureUnit":"FAH"},"seals":[{"number":"S1","source":"CAR"},{"number":"S2","source":"CUS"}]},
        {"equipment":{"equipmentReference":"MSKU0007356"}},{"equipment":{"equipmentReference":"TRHU0000150"}}]}
        """;

    [Theory]
    [InlineData("ebl-3.0.0-request.json", "MSCU9988776", 1, 12000)]
    [InlineData("ebl-3.0.0-dg.json", "MAEU1234567", 1, 5000)]
    [InlineData("ebl-3.0.0-amf.json", "MSCU1234567", 1, 12000)]
    [InlineData("ebl-3.0.0-2c1u.json", "MSCU1234567", 2, 35000)]
    public void A_sample_reads_to_its_right_values(string file, string container, int items, int gross)
    {
        var read = ReadCargo.SharedSample($"dcsa-json/{file}");

        read.Messages[0].Format.ShouldBe("DCSA eBL");
        read.Messages[0].Kind.ShouldBe(MessageKind.BillOfLading);
        var bill = read.Bills[0];
        bill.Goods.Count.ShouldBe(items);
        bill.GrossMassKg.ShouldBe(gross);
        bill.Loads.Select(load => load.Container.Number).Distinct().ShouldBe([container]);
        bill.Loads.Select(load => load.GoodsLine).ShouldBe(Enumerable.Range(1, items));
        bill.Loads[0].Container.Seals.ShouldHaveSingleItem().Number.ShouldBe("NSL13386");
        ManifestSummarizer.Summarize(read.Records).First().GrossKg.ShouldBe(gross);
        read.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void An_arrival_notice_reads_like_a_line_of_a_manifest()
    {
        var read = ReadCargo.SharedSample("dcsa-json/arrival-notice-1.0.0-basic.json");

        read.Message.Format.ShouldBe("DCSA arrival notice");
        read.Message.Call.VesselName.ShouldBe("YM MASCULINITY");
        read.Message.Call.Voyage.ShouldBe("097E");
        read.Message.Call.CarrierCode.ShouldBe("HLCU");
        read.Message.Call.Arrival.Value.ShouldBe(new DateTime(2024, 3, 12));
        var bill = read.Bill("HLCUSGS250302123");
        bill.PortOfLoading.Code.ShouldBe("AEJEA");
        bill.PortOfDischarge.Code.ShouldBe("SGSIN");
        bill.Consignor!.Country.ShouldBe("AE");
        bill.Consignee!.Email.ShouldBe("consignee@example.com");
        bill.Packages.ShouldBe(150);
        bill.GrossMassKg.ShouldBe(4205);
        bill.Goods[0].Description.ShouldBe("HOUSEHOLD GOODS");
        bill.Goods[0].PackageType.Code.ShouldBe("PK");
        bill.Loads[0].Container.SizeType.Code.ShouldBe("42G1");
        bill.Loads[0].Container.Seals[0].Number.ShouldBe("CMT01453");
        read.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void House_bills_are_a_message_of_their_own()
    {
        var read = ReadCargo.SharedSample("dcsa-json/ebl-3.0.0-request.json");

        read.Messages.Select(message => message.Kind)
            .ShouldBe([MessageKind.BillOfLading, MessageKind.HouseManifest]);
        var house = read.Bills[1];
        house.Number.ShouldBe("HBOL001");
        house.Kind.ShouldBe(BillKind.House);
        house.PlaceOfDelivery.Name.ShouldBe("Hamburg");
        house.Goods[0].Description.ShouldBe("Blue Shoes Size 47");
        house.Loads[0].Container.Fill.ShouldBe(ContainerFill.Full);
    }

    [Fact]
    public void A_bill_has_its_call_parties_goods_and_containers()
    {
        var read = ReadCargo.From(Bill);

        var call = read.Message.Call;
        call.VesselName.ShouldBe("EJEMPLO CARIBE");
        call.Imo.Code.ShouldBe("9999993");
        call.Voyage.ShouldBe("014W");
        call.To.Name.ShouldBe("Point Lisas");
        var bill = read.Bill("B1");
        bill.BookingNumber.ShouldBe("BK1");
        bill.Consignor!.Name.ShouldBe("AZUCAR & CIA");
        bill.Consignor.Id.ShouldBe("900123");
        bill.Consignor.Address.ShouldBe("CALLE 1\nCALI");
        bill.Parties.Count(party => party.Role == PartyRole.Notify).ShouldBe(2);
        var goods = bill.Goods.ShouldHaveSingleItem();
        goods.Description.ShouldBe("LITHIUM BATTERIES");
        goods.HsCode.Code.ShouldBe("850760");
        goods.MoreHsCodes.ShouldHaveSingleItem().Code.ShouldBe("850650");
        goods.Packages.Value.ShouldBe(15);
        goods.PackageType.Code.ShouldBe("CT");
        goods.GrossMassKg.Value.ShouldBe(453.59237m + 500.5m);
        goods.VolumeM3.Value.ShouldBe(2);
        var dangerous = goods.Dangerous.ShouldHaveSingleItem();
        dangerous.UnNumber.Code.ShouldBe("3480");
        dangerous.Class.Code.ShouldBe("9");
        dangerous.FlashPointC.Value.ShouldBe(100);
        dangerous.IsLimitedQuantity.ShouldBeTrue();
        bill.Loads.Select(load => (load.Container.Number, load.GoodsLine, load.Packages.Value))
            .ShouldBe([("TEMU0001234", 1, 10m), ("MSKU0007356", 1, 5m), ("TRHU0000150", 0, null)]);
        bill.Loads[0].GrossMassKg.RawUnit.ShouldBe("LBR");
        var unit = bill.Loads[0].Container;
        unit.SetTemperatureC.Value.ShouldBe(-17.78m);
        unit.TareKg.Value.ShouldBe(3900);
        unit.IsShipperOwned.ShouldBeTrue();
        unit.Seals.Select(seal => seal.Party).ShouldBe([SealParty.Carrier, SealParty.Customs]);
        read.Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[", ",", "]")]
    [InlineData("", "\n", "\n")]
    [InlineData("\uFEFF{\"arrivalNotices\": [", ",", "]}")]
    public void A_list_and_one_a_line_are_many_messages(string before, string between, string after)
    {
        var one = Bill.ReplaceLineEndings("");

        var read = ReadCargo.From(
            before + one + between + one.Replace("\"B1\"", "\"B2\"", StringComparison.Ordinal) + after
        );

        read.Bills.Select(bill => bill.Number).ShouldBe(["B1", "B2"]);
        read.Messages.Select(message => message.Number).ShouldBe([1, 2]);
        read.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_fault_has_its_byte_and_its_line()
    {
        var text = Bill.Replace(
            "\"numberOfPackages\":10",
            "\"numberOfPackages\":\"ten\"",
            StringComparison.Ordinal
        );

        var read = ReadCargo.From("\n" + text);

        read.Bills[0].Loads[0].Packages.Raw.ShouldBe("ten");
        var finding = read.Finding("NUMBER_UNREADABLE");
        finding.Bill.ShouldBe("B1");
        finding.Found.ShouldBe("ten");
        finding.Place.Byte.ShouldBe(text.IndexOf("\"ten\"", StringComparison.Ordinal) + 1);
        finding.Place.Line.ShouldBe(
            text[..text.IndexOf("\"ten\"", StringComparison.Ordinal)].Count(c => c == '\n') + 2
        );
    }

    [Fact]
    public void Values_of_other_types_are_said_and_left_out()
    {
        var read = ReadCargo.From(
            "{\"transportDocumentReference\":[\"B1\"],\"documentParties\":7,\"consignmentItems\":[1,{\"cargoItems\":\"x\",\"descriptionOfGoods\":{}}],"
                + "\"utilizedTransportEquipments\":[{\"seals\":{\"number\":5}}],\"transports\":\"none\"}"
        );

        read.Bills.ShouldHaveSingleItem().Goods.ShouldHaveSingleItem();
        read.Codes.ShouldContain("JSON_VALUE_TYPE");
        read.Bills[0].Loads[0].Container.Seals[0].Number.ShouldBe("5");
    }

    [Theory]
    [InlineData("{\"a\":1}")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[1,2,3]")]
    public void Other_JSON_is_not_ours(string json) => ReadCargo.From(json).Messages.ShouldBeEmpty();

    [Fact]
    public void What_is_no_JSON_is_said_and_the_next_line_is_read()
    {
        var one = Bill.ReplaceLineEndings("");

        var read = ReadCargo.From($"{one}\n{{\"transportDocumentReference\": B2}}\n{one}");

        read.Bills.Count.ShouldBe(2);
        var finding = read.Finding("JSON_MALFORMED");
        finding.Place.Line.ShouldBe(2);
        finding.Found!.ShouldStartWith("B2");
    }

    [Fact]
    public void A_file_cut_anywhere_keeps_what_was_whole()
    {
        var bytes = Encoding.UTF8.GetBytes($"[{Bill},\n{Bill}]");
        var first = Encoding.UTF8.GetByteCount(Bill) + 1;

        for (var length = 60; length < bytes.Length - 2; length += 50)
        {
            var read = ReadCargo.From(bytes[..length]);

            read.Bills.Count.ShouldBe(length >= first ? 1 : 0, $"cut at {length}");
            if (length > first + 3)
                read.Codes.ShouldBe(["FILE_TRUNCATED"], $"cut at {length}");
        }
    }

    [Fact]
    public void Depth_beyond_the_limit_is_left_out_and_what_follows_is_read()
    {
        var deep = new string('[', 100_000) + new string(']', 100_000);

        var read = ReadCargo.From(
            $"{{\"transportDocumentReference\":\"B0\",\"documentParties\":{deep}}}\n{Bill.ReplaceLineEndings("")}"
        );

        read.Bills.ShouldHaveSingleItem().Number.ShouldBe("B1");
        read.Finding("LIMIT_EXCEEDED").Expected.ShouldBe("MaxDepth 64");
    }

    [Fact]
    public void A_text_or_a_document_beyond_the_limit_is_left_out_and_said()
    {
        var one = Bill.ReplaceLineEndings("");
        var longText = $"{{\"transportDocumentReference\":\"{new string('X', 300_000)}\"}}\n{one}";
        var longList =
            $"{{\"transportDocumentReference\":\"A\",\"x\":[{string.Join(',', Enumerable.Repeat("1", 200_000))}]}}\n{one}";

        var text = ReadCargo.From(longText, new ReadOptions { MaxSegmentBytes = 100_000 });
        var list = ReadCargo.From(longList, new ReadOptions { MaxDocumentBytes = 100_000 });

        text.Bills.ShouldHaveSingleItem().Number.ShouldBe("B1");
        text.Finding("LIMIT_EXCEEDED").Expected.ShouldBe("MaxSegmentBytes 100000");
        list.Bills.ShouldHaveSingleItem().Number.ShouldBe("B1");
        list.Finding("LIMIT_EXCEEDED").Expected.ShouldBe("MaxDocumentBytes 100000");
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_read_and_said()
    {
        var read = ReadCargo.From(
            Encoding.Latin1.GetBytes(Bill.Replace("AZUCAR", "AZÚCAR", StringComparison.Ordinal))
        );

        read.Bills[0].Consignor!.Name.ShouldBe("AZÚCAR & CIA");
        read.Finding("ENCODING_MISMATCH").Found.ShouldBe("windows-1252");
    }

    [Fact]
    public void UTF_16_is_read()
    {
        var read = ReadCargo.From([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Bill)]);

        read.Bill("B1");
        read.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Half_a_character_breaks_nothing()
    {
        var read = ReadCargo.From(Bill.Replace("AZUCAR", "\\uD83D", StringComparison.Ordinal));

        read.Bills[0].Consignor!.Name.ShouldBe("\\uD83D & CIA");
    }

    [Fact]
    public void What_is_read_does_not_depend_on_how_the_stream_delivers()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Bill, 100)));
        var whole = ReadCargo.From(bytes).Bills.Select(bill => bill.Place).ToList();

        foreach (var piece in new[] { 1, 7, 4093 })
        {
            using var stream = new PieceStream(bytes, piece);
            ReadCargo.From(stream).Bills.Select(bill => bill.Place).ShouldBe(whole);
        }
        bytes.Length.ShouldBeGreaterThan(65_536 * 2);
    }
}
