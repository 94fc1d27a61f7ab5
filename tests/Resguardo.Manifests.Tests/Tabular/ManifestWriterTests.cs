using System.Globalization;
using System.Text;
using CsCheck;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Tabular;

namespace Resguardo.Manifests.Tests.Tabular;

public class ManifestWriterTests
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.Char['A', 'Z'].Array[2, 9].Select(letters => new string(letters)),
        Pick(
            "=SUM(A1)",
            "+1 555",
            "-DASH",
            "@AT",
            "'QUOTE",
            "a \"b\" c",
            "x, y; z",
            "línea\nsegunda",
            "ÑANDÚ",
            "<&>",
            "_x0041_",
            "10-20"
        )
    );

    private static readonly Gen<string> Name = Word.Array[1, 3]
        .Select(words => "N " + string.Join(' ', words));

    private static readonly Gen<Location> Place = Pick("COCTG", "TTPTS", "ECGYE", "PAMIT")
        .Select(code => new Location(code, null, code, default));

    private static readonly Gen<Measured> Amount = Gen.Select(Gen.Int[0, 999_999], Gen.Int[0, 3])
        .Select((whole, scale) => new Measured(whole / (decimal)Math.Pow(10, scale), "raw", null, default));

    private static readonly Gen<Measured> Count = Gen.Int[1, 99_999]
        .Select(count => new Measured(count, "raw", null, default));

    private static readonly Gen<Bill[]> Bills = Gen.Select(
            Gen.Int[1, 4],
            Gen.Int[0, 3],
            Name,
            Gen.Select(Place, Place),
            Gen.Select(Amount, Count, Amount)
        )
        .Select(
            (goods, boxes, name, ports, amounts) =>
                (goods, boxes, name, from: ports.Item1, to: ports.Item2, amounts)
        )
        .Array[1, 6]
        .Select(seeds =>
            seeds
                .Select(
                    (seed, number) =>
                        Make(number, seed.goods, seed.boxes, seed.name, seed.from, seed.to, seed.amounts)
                )
                .ToArray()
        );

    [Theory]
    [InlineData("es")]
    [InlineData("en")]
    [InlineData("pt")]
    [InlineData("fr")]
    public void A_manifest_written_as_text_and_read_again_is_the_same(string language) =>
        Bills.Sample(
            bills =>
                ShouldBeTheSame(bills, content => new CsvManifestWriter(content, new CultureInfo(language))),
            iter: 200
        );

    [Fact]
    public void A_semicolon_and_a_decimal_comma_read_back_as_well() =>
        Bills.Sample(
            bills => ShouldBeTheSame(bills, content => new CsvManifestWriter(content, null, ';', ',')),
            iter: 200
        );

    [Theory]
    [InlineData("es")]
    [InlineData("en")]
    [InlineData("pt")]
    [InlineData("fr")]
    public void A_manifest_written_as_a_workbook_and_read_again_is_the_same(string language) =>
        Bills.Sample(
            bills =>
                ShouldBeTheSame(bills, content => new XlsxManifestWriter(content, new CultureInfo(language))),
            iter: 100
        );

    [Theory]
    [InlineData("csv-es/manifiesto-01.csv")]
    [InlineData("csv-es/manifiesto-03-bom-titles.csv")]
    [InlineData("csv-es/manifiesto-04.xlsx")]
    public void A_sample_is_the_same_after_writing_and_reading(string file)
    {
        var cargo = ReadCargo.Sample(file);

        var text = Again(cargo.Records, content => new CsvManifestWriter(content));
        var workbook = Again(cargo.Records, content => new XlsxManifestWriter(content));

        text.Bills.Select(ShownBill.Of).ShouldBe(cargo.Bills.Select(ShownBill.Of));
        workbook.Bills.Select(ShownBill.Of).ShouldBe(cargo.Bills.Select(ShownBill.Of));
        text.Message.Call.VesselName.ShouldBe(cargo.Message.Call.VesselName);
        text.Message.Call.Arrival.Value.ShouldBe(cargo.Message.Call.Arrival.Value);
        workbook.Message.Declared.Packages.Value.ShouldBe(cargo.Message.Declared.Packages.Value);
        text.Message.Declared.GrossMassKg.Value.ShouldBe(cargo.Message.Declared.GrossMassKg.Value);
    }

    [Fact]
    public void No_cell_of_a_written_text_is_run_as_a_formula()
    {
        using var content = new MemoryStream();
        using (var writer = new CsvWriter(content))
        {
            writer.StartSheet("x", [new("A"), new("B"), new("C")]);
            writer.WriteRow([TableCell.Of("=HYPERLINK(\"x\")"), TableCell.Of("-18.0"), TableCell.Of(-18.0m)]);
            writer.WriteRow([TableCell.Of("@SUM"), TableCell.Of("-1+2"), TableCell.Of("\tx")]);
        }

        Encoding
            .UTF8.GetString(content.ToArray())
            .ShouldBe("\ufeffA,B,C\r\n\"'=HYPERLINK(\"\"x\"\")\",-18.0,-18.0\r\n'@SUM,'-1+2,'\tx\r\n");
    }

    private static bool ShouldBeTheSame(Bill[] bills, Func<Stream, ManifestTableWriter> open)
    {
        var again = Again(bills, open);

        string.Join("\n\n", again.Bills.Select(ShownBill.Of))
            .ShouldBe(string.Join("\n\n", bills.Select(ShownBill.Of)));
        return true;
    }

    private static ReadCargo Again(IEnumerable<ICargoRecord> records, Func<Stream, ManifestTableWriter> open)
    {
        using var content = new MemoryStream();
        using (var writer = open(content))
        {
            foreach (var record in records)
                writer.Write(record);
        }
        return ReadCargo.From(content.ToArray());
    }

    private static Bill Make(
        int number,
        int goods,
        int boxes,
        string name,
        Location from,
        Location to,
        (Measured Mass, Measured Count, Measured Volume) amounts
    )
    {
        var bill = new Bill
        {
            Number = $"EJL{number:000}",
            Kind = (BillKind)(number % 4),
            MasterNumber = number % 2 == 0 ? null : "MASTER1",
            BookingNumber = number % 3 == 0 ? "BK77" : null,
            Nature = number % 2 == 0 ? BillNature.Import : BillNature.Unknown,
            Issued = number % 2 == 0 ? new(new DateTime(2026, 4, 1 + number), "raw", default) : default,
            PortOfLoading = from,
            PortOfDischarge = to,
            PlaceOfDelivery = number % 2 == 0 ? to : default,
            Value = number % 2 == 0 ? new(amounts.Mass.Value, "USD", "raw", default) : default,
            FreightTerm = (FreightTerm)(number % 3),
        };
        bill.Parties.Add(
            new()
            {
                Role = PartyRole.Consignor,
                Name = First(name),
                Address = "CALLE 1\nPANAMA",
                Id = "=8-123",
            }
        );
        bill.Parties.Add(
            new()
            {
                Role = PartyRole.Consignee,
                Name = "TO ORDER",
                Email = "a@b.example",
            }
        );
        for (var line = 1; line <= goods; line++)
            AddGoods(bill, line, boxes, name, amounts);
        return bill;
    }

    // A name is one line; further lines are the address.
    private static string First(string name) => name.Split('\n')[0].Trim();

    private static void AddGoods(
        Bill bill,
        int number,
        int boxes,
        string name,
        (Measured Mass, Measured Count, Measured Volume) amounts
    )
    {
        var line = new GoodsLine
        {
            Number = number,
            Description = $"GOODS {number} {name}",
            Marks = number % 2 == 0 ? "=MARKS" : null,
            HsCode = new("030617", "030617", default),
            PackageType = new("CT", "CT", default),
            NetMassKg = amounts.Mass,
            VolumeM3 = amounts.Volume,
        };
        if (number == 2)
            line.Dangerous.Add(
                new()
                {
                    UnNumber = new("3480", "3480", default),
                    Class = new("9", "9", default),
                    PackingGroup = "II",
                }
            );
        for (var box = 0; box < boxes; box++)
        {
            bill.Loads.Add(
                new()
                {
                    Container =
                        bill.Loads.Find(load => load.Container.Number == Numbers[box])?.Container
                        ?? Box(box, amounts.Mass),
                    GoodsLine = number,
                    Packages = amounts.Count,
                    GrossMassKg = amounts.Mass,
                }
            );
        }
        var rows = Math.Max(boxes, 1);
        line.Packages = amounts.Count with { Value = amounts.Count.Value * rows };
        line.GrossMassKg = amounts.Mass with { Value = amounts.Mass.Value * rows };
        bill.Goods.Add(line);
    }

    private static Gen<string> Pick(params string[] texts) =>
        Gen.Int[0, texts.Length - 1].Select(place => texts[place]);

    private static readonly string[] Numbers = ["TEMU0001234", "MSKU0007356", "SZLU9051233"];

    private static Container Box(int number, Measured mass)
    {
        var box = Container.Of(Numbers[number], default);
        box.SizeType = new("45R1", "45R1", default);
        box.Fill = number == 1 ? ContainerFill.Empty : ContainerFill.Full;
        box.IsShipperOwned = number == 2;
        box.TareKg = mass;
        if (number == 0)
            box.SetTemperatureC = new(-18.5m, "raw", null, default);
        box.Seals.Add(new($"CO10000{number}", SealParty.Unknown, default));
        if (number == 2)
            box.Seals.Add(new("SH 7", SealParty.Shipper, default));
        return box;
    }
}
