using CsCheck;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Checks;
using Resguardo.Manifests.Summaries;
using Resguardo.Manifests.Tests.Summaries;

namespace Resguardo.Manifests.Tests.Checks;

/// <summary>Laws on files that make no sense at all.</summary>
public class CheckLawTests
{
    private static readonly string[] Words =
    [
        "",
        " ",
        "TEMU0001234",
        "TEMU0001235",
        "LCL",
        "45R1",
        "4532",
        "COCTG",
        "TTPTZ",
        "UN3480",
        "FROZEN",
        "030617",
        "30617",
        "SI",
        "0070488",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Int[0, Words.Length - 1].Select(word => Words[word]),
        Gen.String[0, 20]
    );

    private static readonly Gen<Measured> Number = Gen.Select(
        Gen.OneOf(Gen.Decimal[-100, 100_000], Gen.Const(0m), Gen.Const(1e20m), Gen.Const(-1m)),
        Gen.Bool,
        (value, isStated) => isStated ? new Measured(value, "x", null, Some.Place) : default
    );

    private static readonly Gen<Container> Box = Gen.Select(
        Text,
        Text,
        Gen.Enum<ContainerFill>(),
        Text.Array[0, 3],
        Number.Array[6],
        Text.Array[4],
        (number, type, fill, seals, numbers, texts) =>
            Some.Box(
                number,
                type,
                fill,
                "",
                box =>
                {
                    foreach (var seal in seals)
                        box.Seals.Add(new Seal(seal, SealParty.Unknown, default));
                    box.TareKg = numbers[0];
                    box.GrossMassKg = numbers[1];
                    box.VerifiedGrossMassKg = numbers[2];
                    box.SetTemperatureC = numbers[3];
                    box.Description = texts[0];
                    box.PortOfDischarge = Some.Port(texts[1]);
                    box.Stow = StowPosition.Read(texts[2]);
                    box.Dangerous.Add(Some.Dangerous(texts[3], texts[0]));
                }
            )
    );

    private static readonly Gen<Bill> AnyBill = Gen.Select(
        Text.Array[8],
        Box.Array[0, 4],
        Number.Array[6],
        Gen.Enum<BillKind>(),
        (texts, boxes, numbers, kind) =>
            Some.Bill(
                texts[0],
                boxes: boxes,
                and: bill =>
                {
                    bill.Kind = kind;
                    bill.MasterNumber = texts[1];
                    bill.PortOfLoading = Some.Port(texts[2]);
                    bill.DeclaredPackages = numbers[0];
                    bill.DeclaredGrossMassKg = numbers[1];
                    bill.Goods[0].Description = texts[3];
                    bill.Goods[0].Marks = texts[4];
                    bill.Goods[0].HsCode = Some.Code(texts[5]);
                    bill.Goods[0].GrossMassKg = numbers[2];
                    bill.Goods[0].NetMassKg = numbers[3];
                    bill.Goods[0].VolumeM3 = numbers[4];
                    bill.Goods[0].Vins.Add(Some.Code(texts[6]));
                    bill.Parties[1] = Some.Party(PartyRole.Consignee, texts[7], texts[0]);
                }
            )
    );

    private static readonly Gen<List<ICargoRecord>> AnyFile = Gen.Select(
        Gen.Enum<MessageKind>(),
        Gen.OneOf(AnyBill.Select(bill => (ICargoRecord)bill), Box.Select(box => (ICargoRecord)box)).Array[
            0,
            8
        ],
        Text.Array[3],
        (kind, records, texts) =>
            Some.File(
                    Some.Message(
                        kind,
                        texts[0],
                        message =>
                        {
                            message.Call.Imo = Some.Code(texts[1]);
                            message.Call.From = Some.Port(texts[2]);
                            message.Declared.Bills = Some.Number(2);
                            message.Declared.GrossMassKg = Some.Number(2);
                        }
                    ),
                    records
                )
                .ToList()
    );

    [Fact]
    public void Checks_let_every_record_through_in_order_and_throw_at_none() =>
        AnyFile.Sample(
            file => ManifestChecks.Run(file).Where(record => record is not Finding).SequenceEqual(file),
            iter: 2000
        );

    [Fact]
    public void Every_finding_has_a_place() =>
        AnyFile.Sample(
            file => ManifestChecks.Run(file).OfType<Finding>().All(finding => finding.Place != default),
            iter: 2000
        );

    [Fact]
    public void The_same_file_gives_the_same_findings() =>
        AnyFile.Sample(
            file =>
                ManifestChecks
                    .Run(file)
                    .OfType<Finding>()
                    .SequenceEqual(ManifestChecks.Run(file).OfType<Finding>()),
            iter: 500
        );

    [Fact]
    public void A_summary_throws_at_nothing() =>
        AnyFile.Sample(file => ManifestSummarizer.Summarize(file).Count() == 1, iter: 1000);
}
