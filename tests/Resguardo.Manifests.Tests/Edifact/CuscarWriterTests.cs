using System.Globalization;
using System.Text;
using CsCheck;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Edifact;

namespace Resguardo.Manifests.Tests.Edifact;

public class CuscarWriterTests
{
    [Theory]
    [InlineData("cuscar/synthetic-01-clean-crlf.edi")]
    [InlineData("cuscar/synthetic-02-una-other-separators.edi")]
    [InlineData("cuscar/synthetic-03-discrepancies-bad-trailers.edi")]
    public void A_sample_written_and_read_again_is_the_same(string file)
    {
        var read = ReadCargo.Sample(file);

        var again = ReadCargo.From(Written(read.Records));

        again.Findings.ShouldBeEmpty();
        Shown(again.Records).ShouldBe(Shown(read.Records));
    }

    [Fact]
    public void A_manifest_of_another_format_is_handed_on_with_its_containers()
    {
        var read = ReadCargo.Sample("asycuda-awmds/awmds-01-clean.xml");

        var again = ReadCargo.From(Written(read.Records));

        again.Findings.ShouldBeEmpty();
        again.ShouldAgreeWith("cuscar/expected.json", "synthetic-01-clean-crlf.edi");
    }

    [Fact]
    public void What_is_written_can_be_read_again() =>
        Gen.Select(Manifests.Any, Gen.Int[1, 3])
            .Sample(
                (records, times) =>
                {
                    IReadOnlyList<ICargoRecord> many =
                    [
                        .. Enumerable.Repeat(records, times).SelectMany(one => one),
                    ];

                    var again = ReadCargo.From(Written(many));

                    again.Findings.ShouldBeEmpty();
                    var lines = Shown(many).Split('\n');
                    foreach (var (place, line) in Shown(again.Records).Split('\n').Index())
                        line.ShouldBe(lines[place]);
                },
                iter: 500
            );

    [Fact]
    public void Separators_in_values_are_released()
    {
        var message = new CargoMessage
        {
            Format = "CUSCAR",
            Reference = "1",
            ControlNumber = "1",
        };
        var bill = new Bill { Number = "A+B:C'D?E" };

        var text = Encoding.Latin1.GetString(Written([message, bill, new EndOfMessage(message, default)]));

        text.ShouldContain("RFF+BM:A?+B?:C?'D??E'");
        text.ShouldContain("UNT+6+1'");
    }

    [Theory]
    [InlineData("NIÑO Y CÍA", "UNB+UNOC:3+")]
    [InlineData("ŁÓDŹ 東京", "UNB+UNOY:4+")]
    public void The_character_set_is_the_smallest_that_suffices(string name, string header)
    {
        var message = new CargoMessage
        {
            Format = "CUSCAR",
            Reference = "1",
            ControlNumber = "1",
        };
        var bill = new Bill { Number = "B1" };
        bill.Parties.Add(new Party { Role = PartyRole.Consignee, Name = name });

        var file = Written([message, bill, new EndOfMessage(message, default)]);

        Encoding.Latin1.GetString(file).ShouldContain(header);
        ReadCargo.From(file).Bills[0].Consignee!.Name.ShouldBe(name);
        ReadCargo.From(file).Findings.ShouldBeEmpty();
    }

    private static byte[] Written(IEnumerable<ICargoRecord> records)
    {
        using var file = new MemoryStream();
        CuscarWriter.Write(file, records);
        return file.ToArray();
    }

    // Everything that the message can carry, but the places in the file.
    private static string Shown(IEnumerable<ICargoRecord> records)
    {
        var text = new StringBuilder();
        foreach (var record in records)
        {
            switch (record)
            {
                case CargoMessage message:
                    var call = message.Call;
                    text.AppendLine(
                        CultureInfo.InvariantCulture,
                        $"MESSAGE {message.Reference} {message.ControlNumber} {message.Sender} {message.Receiver} {message.DocumentNumber} {message.SentAt.Value:o} {message.IsTest} {message.Function} {message.MasterBill}"
                    );
                    text.AppendLine(
                        CultureInfo.InvariantCulture,
                        $"CALL {call.VesselName}|{call.Imo.Code}|{call.CallSign.Code}|{call.Flag}|{call.Voyage}|{call.CarrierCode}|{call.CarrierName}|{call.CustomsOffice}|{call.Mode}|{Of(call.From)}|{Of(call.To)}|{Of(call.Next)}|{call.Arrival.Value:o}|{call.Departure.Value:o}"
                    );
                    var declared = message.Declared;
                    text.AppendLine(
                        CultureInfo.InvariantCulture,
                        $"TOTALS {Of(declared.Bills)} {Of(declared.Packages)} {Of(declared.Containers)} {Of(declared.GrossMassKg)}"
                    );
                    break;
                case Container unit:
                    Show(text, unit);
                    break;
                case Bill bill:
                    Show(text, bill);
                    break;
            }
        }
        return text.ToString();
    }

    private static void Show(StringBuilder text, Container unit)
    {
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"UNIT {unit.Number}|{unit.Kind}|{unit.SizeType.Code}|{unit.Fill}|{unit.IsShipperOwned}|{unit.Status}|{unit.OperatorCode}|{Of(unit.GrossMassKg)}|{Of(unit.TareKg)}|{Of(unit.VerifiedGrossMassKg)}|{Of(unit.SetTemperatureC)}|{Of(unit.MinTemperatureC)}|{Of(unit.MaxTemperatureC)}|{string.Join(',', unit.OverDimensions)}"
        );
        foreach (var seal in unit.Seals)
            text.AppendLine(CultureInfo.InvariantCulture, $"  SEAL {seal.Number} {seal.Party}");
    }

    private static void Show(StringBuilder text, Bill bill)
    {
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"BILL {bill.Number}|{bill.Kind}|{bill.MasterNumber}|{bill.BookingNumber}|{bill.Nature}|{bill.LineNumber}|{Of(bill.PlaceOfReceipt)}|{Of(bill.Origin)}|{Of(bill.PortOfLoading)}|{string.Join(',', bill.TranshipmentPorts.Select(Of))}|{Of(bill.PortOfDischarge)}|{Of(bill.PlaceOfDelivery)}|{bill.Issued.Value:o}|{Of(bill.DeclaredPackages)}|{Of(bill.DeclaredGrossMassKg)}|{Of(bill.DeclaredContainers)}|{bill.Value.Value} {bill.Value.Currency}|{bill.Freight.Value} {bill.Freight.Currency}|{bill.FreightTerm}"
        );
        foreach (var party in bill.Parties)
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"  PARTY {party.Role}|{party.Name}|{party.Address}|{party.Country}|{party.Id}|{party.IdScheme}|{party.Phone}|{party.Email}"
            );
        foreach (var line in bill.Goods)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"  GOODS {line.Number}|{line.Description}|{line.Marks}|{Of(line.Packages)}|{line.PackageType.Code}|{line.HsCode.Code}|{string.Join(',', line.MoreHsCodes.Select(hs => hs.Code))}|{Of(line.GrossMassKg)}|{Of(line.NetMassKg)}|{Of(line.VolumeM3)}|{line.Value.Value} {line.Value.Currency}|{line.OriginCountry}|{string.Join(',', line.Vins.Select(vin => vin.Code))}"
            );
            foreach (var danger in line.Dangerous)
                text.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"    DANGER {danger.UnNumber.Code}|{danger.Class.Code}|{danger.Subsidiary}|{danger.PackingGroup}|{Of(danger.FlashPointC)}|{danger.Name}|{danger.EmergencySchedule}"
                );
        }
        foreach (var load in bill.Loads)
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"  LOAD {load.Container.Number} {load.GoodsLine} {Of(load.Packages)} {Of(load.GrossMassKg)}"
            );
    }

    private static string Of(Measured value) =>
        value.Value?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "-";

    private static string Of(Location place) => $"{place.Code}/{place.Name}";
}
