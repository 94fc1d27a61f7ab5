using System.Text.Json;
using CsCheck;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Tests.Edifact;

public class ReadingLaws
{
    private static readonly string[] Files =
    [
        "cuscar/synthetic-01-clean-crlf.edi",
        "cuscar/synthetic-02-una-other-separators.edi",
        "cuscar/synthetic-03-discrepancies-bad-trailers.edi",
        "cuscar/synthetic-04-truncated.edi",
        "baplie/synthetic-01-mixed.edi",
    ];

    [Fact]
    public void However_a_stream_hands_out_its_bytes_the_records_are_the_same() =>
        Gen.Select(Some.OneOf(Files), Gen.OneOf(Gen.Int[1, 9], Gen.Int[10, 200]))
            .Sample(
                (file, piece) =>
                {
                    var bytes = ReadCargo.SampleBytes(file);

                    Shown(ReadCargo.From(new PieceStream(bytes, piece)))
                        .ShouldBe(Shown(ReadCargo.From(bytes)));
                },
                iter: 60
            );

    [Fact]
    public void What_stands_before_an_interchange_moves_places_and_changes_nothing_else() =>
        Gen.Select(Some.OneOf(Files), Gen.String[Gen.Char[' ', '&'], 1, 300])
            .Sample(
                (file, before) =>
                {
                    var bytes = ReadCargo.SampleBytes(file);
                    byte[] longer = [.. System.Text.Encoding.ASCII.GetBytes(before), .. bytes];

                    var read = ReadCargo.From(longer);

                    var plain = ReadCargo.From(bytes);
                    read.Bills.Count.ShouldBe(plain.Bills.Count);
                    read.Units.Count.ShouldBe(plain.Units.Count);
                    read.Message.Place.Byte.ShouldBe(plain.Message.Place.Byte + before.Length);
                    read.Codes.Where(code => code != "EDIFACT_TEXT_BEFORE_HEADER").ShouldBe(plain.Codes);
                },
                iter: 100
            );

    private static string Shown(ReadCargo read) =>
        string.Join('\n', read.Records.Select(record => JsonSerializer.Serialize<object>(record)));
}
