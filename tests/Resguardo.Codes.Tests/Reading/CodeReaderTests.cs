using System.Globalization;
using CsCheck;

namespace Resguardo.Codes.Tests.Reading;

public class CodeReaderTests
{
    [Fact]
    public void Every_vector_gets_its_verdict_when_its_kind_is_named()
    {
        IdentifierVector.All.Count.ShouldBe(41);
        foreach (var vector in IdentifierVector.All)
        {
            var reading = CodeReader.Read($"{vector.Kind}:{vector.Value}");

            reading.IsValid.ShouldBe(vector.IsValid, vector.ToString());
            reading.Kind.ShouldBe(vector.Kind == "iso6346" ? "container" : vector.Kind);
        }
    }

    [Fact]
    public void Every_vector_gets_its_verdict_by_its_shape_alone()
    {
        foreach (var vector in IdentifierVector.All)
        {
            var reading = CodeReader.Read(vector.Value);

            reading.IsValid.ShouldBe(vector.IsValid, vector.ToString());
            if (vector.Kind == "iso6346" && vector.Value.Length > 0)
                reading.Kind.ShouldBe("container", vector.ToString());
            if (vector.Expected == "valid-after-normalising")
                reading.Normalised.ShouldBe(vector.Note);
        }
    }

    [Theory]
    [InlineData("CSQU3054383", "container", true, null)]
    [InlineData("MSCU0064790", "container", true, "remainder-10")]
    [InlineData("QQQU1234560", "container", true, "owner-not-in-list")]
    [InlineData("RREB6123169", "container", false, "ilu-code")]
    [InlineData("MSCU3405634", "container", false, "check-digit")]
    [InlineData("MSCU334083", "container", false, "missing-check-digit")]
    [InlineData("MSCX3340839", "container", false, "unknown-category")]
    [InlineData("9074729", "imo", true, null)]
    [InlineData("9074728", "imo", false, "check-digit")]
    [InlineData("8043000", "hs", false, "lost-zero")]
    [InlineData("4011.20.00", "hs", true, "named")]
    [InlineData("NCM: 4011.20.00", "hs", true, "named")]
    [InlineData("980100", "hs", true, "national-chapter")]
    [InlineData("770100", "hs", false, "reserved-chapter")]
    [InlineData("UN3480", "un", true, "un-class")]
    [InlineData("un:336", "un", false, "lost-zero")]
    [InlineData("UN 9999", "un", false, "not-in-un-list")]
    [InlineData("3480", "un", true, "un-class")]
    [InlineData("4510", "size-type", true, "size-type-general-purpose")]
    [InlineData("45R1", "size-type", true, "size-type-reefer")]
    [InlineData("40HC", "size-type", true, "size-type-general-purpose")]
    [InlineData("020-12345675", "awb", true, null)]
    [InlineData("020-12345674", "awb", false, "check-digit")]
    [InlineData("74-83-9", "cas", true, null)]
    [InlineData("1M8GDM9AXKP042788", "vin", true, null)]
    [InlineData("1M8GDM9A1KP042788", "vin", false, "vin-check-digit")]
    [InlineData("WVWZZZ1JZXW000001", "vin", true, "north-american-digit-only")]
    [InlineData("1M8GDM9AXKPO42788", "vin", false, "vin-letters")]
    [InlineData("351234000", "mmsi", true, "mmsi-country")]
    [InlineData("218124712173", "wagon", true, null)]
    [InlineData("COCTG", "unlocode", true, "sea-port")]
    [InlineData("co ctg", "unlocode", true, "sea-port")]
    [InlineData("BREMB", "unlocode", false, "not-in-list-2024-1")]
    [InlineData("3FBD8", "call-sign", true, "call-sign-shape")]
    [InlineData("CT", "package", true, "named")]
    [InlineData("CTN", "package", true, "x12-package")]
    [InlineData("SX", "country", true, "named")]
    [InlineData("package:SX", "package", false, "deleted-package-type")]
    [InlineData("HT", "country", true, "named")]
    [InlineData("NA", "country", true, "named-could-also-be")]
    [InlineData("USD", "currency", true, "named")]
    [InlineData("FIM", "currency", false, "withdrawn-currency")]
    [InlineData("SIN PRECINTO", "seal-placeholder", false, "seal-placeholder")]
    [InlineData("0000", "seal-placeholder", false, "seal-placeholder")]
    [InlineData("N/A", "seal-placeholder", false, "seal-placeholder")]
    [InlineData("seal:ML-CO 0012345", "seal", true, null)]
    [InlineData("GRANEL", "container-placeholder", false, "placeholder")]
    [InlineData("fifty boxes of something", "unknown", false, "not-recognised")]
    [InlineData("", "unknown", false, "not-recognised")]
    public void A_code_is_known_by_its_shape(string value, string kind, bool isValid, string? note)
    {
        var reading = CodeReader.Read(value);

        (reading.Kind, reading.IsValid, reading.NoteCode).ShouldBe((kind, isValid, note));
    }

    [Theory]
    [InlineData("MSCU3405634", "MSCU3405631")]
    [InlineData("9074728", "9074729")]
    [InlineData("020-12345674", "020-12345675")]
    [InlineData("74-83-8", "74-83-9")]
    [InlineData("8043000", "08043000")]
    [InlineData("un:336", "0336")]
    [InlineData("1M8GDM9AXKPO42788", "1M8GDM9AXKP042788")]
    public void A_near_code_is_suggested_and_is_valid(string value, string suggestion)
    {
        var reading = CodeReader.Read(value);

        reading.Suggestion.ShouldBe(suggestion);
        CodeReader.Read($"{reading.Kind}:{suggestion}").IsValid.ShouldBeTrue();
    }

    [Fact]
    public void Any_text_is_read_and_its_note_has_a_sentence() =>
        Gen.OneOf(
                Gen.String,
                Gen.Char["ABCU0123456789 .-/:"].Array[0, 20].Select(characters => new string(characters)),
                Gen.Select(
                    Gen.Int[0, CodeReader.Kinds.Count - 1].Select(kind => CodeReader.Kinds[kind]),
                    Gen.Char["ABCU0123456789 .-/:"].Array[0, 20],
                    (kind, characters) => $"{kind}:{new string(characters)}"
                )
            )
            .Sample(text =>
            {
                var reading = CodeReader.Read(text);
                return reading.NoteCode is not { } note
                    || CodeTexts.Of(note, reading.NoteArguments, CultureInfo.InvariantCulture) != note;
            });

    [Fact]
    public void Every_kind_can_be_named() =>
        CodeReader
            .Kinds.Except(["seal-placeholder", "container-placeholder"])
            .Where(kind => CodeReader.Read($"{kind}:x").Kind is var read && read != kind && kind != "seal")
            .ShouldBeEmpty();
}
