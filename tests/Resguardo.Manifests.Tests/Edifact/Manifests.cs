using System.Globalization;
using CsCheck;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Tests.Edifact;

/// <summary>Invented manifests of every shape that CUSCAR can carry.</summary>
internal static class Manifests
{
    private static readonly Gen<char> Character = Gen.Frequency(
        (8, Gen.Char['A', 'Z']),
        (2, Gen.Const(' ')),
        (1, Some.OneOf('+', ':', '\'', '?', '*', ',', '.', 'Ñ', 'é', '/')),
        (2, Gen.Char['0', '9'])
    );

    private static readonly Gen<string> Code = Gen.String[Gen.Char['A', 'Z'], 2, 5];

    private static readonly Gen<string> Word = Gen.String[
        Gen.OneOf(Gen.Char['A', 'Z'], Gen.Char['0', '9'], Some.OneOf('+', ':', '\'', '?', '-')),
        1,
        17
    ];

    private static readonly Gen<string?> MaybeWord = Maybe(Word);

    private static readonly Gen<Measured> Number = Gen.Select(Gen.Int[0, 99_999_999], Gen.Int[0, 3], Gen.Bool)
        .Select(
            (digits, scale, isStated) =>
            {
                var value = new decimal(digits, 0, 0, false, (byte)scale);
                return isStated
                    ? new Measured(value, value.ToString(CultureInfo.InvariantCulture), null, default)
                    : default;
            }
        );

    private static readonly Gen<Location> Place = Gen.Select(Code, Maybe(Text(1, 30)), Gen.Bool)
        .Select((code, name, isStated) => isStated ? new Location(code, name, code, default) : default);

    private static readonly Gen<Dated> Day = Gen.Select(Gen.Int[0, 4000], Gen.Int[0, 1439], Gen.Bool)
        .Select(
            (days, minutes, isStated) =>
            {
                var value = new DateTime(2020, 1, 1).AddDays(days).AddMinutes(minutes);
                return isStated ? new Dated(value, "stated", default) : default;
            }
        );

    private static readonly Gen<Money> Sum = Gen.Select(Number, Maybe(Some.OneOf("USD", "COP")))
        .Select(
            (number, currency) =>
                number.IsStated ? new Money(number.Value, currency, number.Raw, default) : default
        );

    private static readonly Gen<Party> AnyParty = Gen.Select(
            Some.OneOf(
                PartyRole.Consignor,
                PartyRole.Consignee,
                PartyRole.Notify,
                PartyRole.Forwarder,
                PartyRole.Broker
            ),
            Text(1, 200),
            Gen.Select(Text(1, 60).Array[0, 4], Gen.Bool)
                .Select((lines, _) => lines.Length == 0 ? null : string.Join('\n', lines)),
            Maybe(Some.OneOf("CO", "TT")),
            MaybeWord,
            Maybe(Some.OneOf("172", "AHP", "NIT")),
            MaybeWord,
            MaybeWord
        )
        .Select(
            (role, name, address, country, id, scheme, phone, email) =>
                new Party
                {
                    Role = role,
                    Name = name,
                    Address = address,
                    Country = country,
                    Id = id,
                    IdScheme = id is null ? null : scheme,
                    Phone = phone,
                    Email = email,
                }
        );

    private static readonly Gen<DangerousGoods> Danger = Gen.Select(
            Gen.Int[4, 3550],
            Some.OneOf("3", "9", "1.4S"),
            Maybe(Some.OneOf("6.1", "8, 4.1")),
            Maybe(Some.OneOf("1", "2", "III")),
            Number,
            Maybe(Text(1, 300))
        )
        .Select(
            (number, hazard, subsidiary, group, flash, name) =>
                new DangerousGoods
                {
                    UnNumber = Coded(number.ToString("0000", CultureInfo.InvariantCulture)),
                    Class = Coded(hazard),
                    Subsidiary = subsidiary,
                    PackingGroup = group,
                    FlashPointC = flash,
                    Name = name,
                }
        );

    private static readonly Gen<GoodsLine> AnyLine = Gen.Select(
            Gen.Select(
                Maybe(Text(1, 900)),
                Text(1, 80).Array[0, 4],
                Code,
                Gen.Int[100000, 999999].Array[0, 3]
            ),
            Gen.Select(Number, Number, Number, Number),
            Gen.Select(
                Sum,
                Maybe(Some.OneOf("CN", "CO")),
                Gen.String[Gen.Char['A', 'Z'], 17, 17].Array[0, 2],
                Danger.Array[0, 2]
            )
        )
        .Select(
            (words, numbers, more) =>
            {
                var (description, marks, package, hs) = words;
                var line = new GoodsLine
                {
                    Description = description,
                    Marks = marks.Length == 0 ? null : string.Join('\n', marks),
                    PackageType = Coded(package),
                    HsCode = hs.Length == 0 ? default : Coded(hs[0].ToString(CultureInfo.InvariantCulture)),
                    Packages = numbers.Item1,
                    GrossMassKg = numbers.Item2,
                    NetMassKg = numbers.Item3,
                    VolumeM3 = numbers.Item4,
                    Value = more.Item1,
                    OriginCountry = more.Item2,
                };
                line.MoreHsCodes.AddRange(
                    hs.Skip(1).Select(code => Coded(code.ToString(CultureInfo.InvariantCulture)))
                );
                line.Vins.AddRange(more.Item3.Select(Coded));
                line.Dangerous.AddRange(more.Item4);
                return line;
            }
        );

    private static readonly Gen<Container> AnyUnit = Gen.Select(
            Gen.Select(
                Gen.String[Gen.Char['A', 'Z'], 4, 4],
                Gen.Int[1000000, 9999999],
                Some.OneOf("45G1", "22R1", "2210")
            ),
            Gen.Select(Number, Number, Number, Number, Number),
            Gen.Select(
                Gen.Select(
                    Some.OneOf("SI", "CO100001", "N/A"),
                    Some.OneOf(SealParty.Carrier, SealParty.Customs, SealParty.Unknown)
                ).Array[0, 3],
                Some.OneOf(ContainerFill.Full, ContainerFill.Empty, ContainerFill.Unknown),
                Maybe(Some.OneOf("3", "6")),
                Gen.Bool,
                MaybeWord,
                Gen.Select(
                    Some.OneOf(OverDimensionSide.Front, OverDimensionSide.Left, OverDimensionSide.Height),
                    Gen.Int[1, 300]
                ).Array[0, 2]
            )
        )
        .Select(
            (names, numbers, more) =>
            {
                var unit = Container.Of($"{names.Item1}{names.Item2}", default);
                unit.IsListed = true;
                unit.SizeType = Coded(names.Item3);
                unit.GrossMassKg = numbers.Item1;
                unit.TareKg = numbers.Item2;
                unit.VerifiedGrossMassKg = numbers.Item3;
                unit.SetTemperatureC = numbers.Item4;
                if (numbers.Item5.IsStated)
                    unit.MinTemperatureC = unit.MaxTemperatureC = numbers.Item5;
                unit.Seals.AddRange(more.Item1.Select(seal => new Seal(seal.Item1, seal.Item2, default)));
                unit.Fill = more.Item2;
                unit.Status = more.Item3;
                unit.IsShipperOwned = more.Item4;
                unit.OperatorCode = more.Item5;
                unit.OverDimensions.AddRange(
                    more.Item6.Select(side => new OverDimension(side.Item1, side.Item2))
                );
                return unit;
            }
        );

    private static readonly Gen<Bill> AnyBill = Gen.Select(
            Gen.Select(Word, Gen.Bool, MaybeWord, MaybeWord, Some.OneOf(0, 22, 23, 28), Gen.Int[1, 999]),
            Gen.Select(Place, Place, Place, Place, Place, Place.Array[0, 2]),
            Gen.Select(
                Number,
                Number,
                Number,
                Day,
                Sum,
                Sum,
                Some.OneOf(FreightTerm.Unknown, FreightTerm.Prepaid, FreightTerm.Collect)
            ),
            Gen.Select(AnyParty.Array[0, 4], AnyLine.Array[0, 4])
        )
        .Select(
            (names, places, numbers, parts) =>
            {
                var bill = new Bill
                {
                    Number = names.Item1,
                    Kind = names.Item2 ? BillKind.House : BillKind.Master,
                    MasterNumber = names.Item2 ? "M" + names.Item3 + "/" + names.Item1 : null,
                    BookingNumber = names.Item4,
                    Nature = (BillNature)names.Item5,
                    LineNumber = names.Item6.ToString(CultureInfo.InvariantCulture),
                    PlaceOfReceipt = places.Item1,
                    Origin = places.Item2,
                    PortOfLoading = places.Item3,
                    PortOfDischarge = places.Item4,
                    PlaceOfDelivery = places.Item5,
                    DeclaredPackages = numbers.Item1,
                    DeclaredGrossMassKg = numbers.Item2,
                    DeclaredContainers = numbers.Item3,
                    Issued = numbers.Item4,
                    Value = numbers.Item5,
                    Freight = numbers.Item6,
                    FreightTerm = numbers.Item7,
                };
                bill.TranshipmentPorts.AddRange(places.Item6.Where(place => place.Raw is not null));
                bill.Parties.AddRange(parts.Item1);
                foreach (var (place, line) in parts.Item2.Index())
                    bill.Goods.Add(Numbered(line, place + 1));
                return bill;
            }
        );

    /// <summary>A message, its units, its bills whose loads point to them, and its end.</summary>
    public static readonly Gen<IReadOnlyList<ICargoRecord>> Any = Gen.Select(
            Gen.Select(
                Word,
                Word,
                Word,
                Word,
                Day,
                Gen.Bool,
                Some.OneOf(MessageFunction.Original, MessageFunction.Change, MessageFunction.Unknown),
                Text(1, 35)
            ),
            Gen.Select(MaybeWord, Gen.Bool, Gen.Bool, Place, Place, Place, Day, Day),
            Gen.Select(Number, Number, Number, Number),
            AnyUnit.Array[0, 4],
            AnyBill.Array[0, 4],
            Gen.Select(Gen.Int[0, 3], Number, Number).Array[0, 6]
        )
        .Select(
            (names, call, totals, units, bills, loads) =>
            {
                var message = new CargoMessage
                {
                    Format = "CUSCAR",
                    Reference = names.Item1,
                    ControlNumber = names.Item2,
                    Sender = names.Item3,
                    Receiver = names.Item4,
                    DocumentNumber = names.Item1,
                    SentAt = names.Item5,
                    IsTest = names.Item6,
                    Function = names.Item7,
                };
                message.Call.VesselName = names.Item8;
                message.Call.Voyage = call.Item1;
                message.Call.Imo = call.Item2 ? Coded("9999993") : default;
                message.Call.CallSign = call.Item3 ? Coded("3EEX1") : default;
                message.Call.From = call.Item4;
                message.Call.To = call.Item5;
                message.Call.Next = call.Item6;
                message.Call.Arrival = call.Item7;
                message.Call.Departure = call.Item8;
                (message.Declared.Bills, message.Declared.Packages) = (totals.Item1, totals.Item2);
                (message.Declared.Containers, message.Declared.GrossMassKg) = (totals.Item3, totals.Item4);
                Container[] distinct = [.. units.DistinctBy(unit => unit.Number)];
                foreach (var bill in bills)
                {
                    if (bill.Goods.Count == 0)
                        continue;
                    bill.Loads.AddRange(
                        loads
                            .Select(load => new ContainerLoad
                            {
                                Container =
                                    load.Item1 < distinct.Length
                                        ? distinct[load.Item1]
                                        : Container.Of("MSKU0007356", default),
                                GoodsLine = 1 + (load.Item1 % bill.Goods.Count),
                                Packages = load.Item2,
                                GrossMassKg = load.Item3,
                            })
                            .OrderBy(load => load.GoodsLine)
                    );
                }
                return (IReadOnlyList<ICargoRecord>)
                    [message, .. distinct, .. bills, new EndOfMessage(message, default)];
            }
        );

    private static GoodsLine Numbered(GoodsLine line, int number)
    {
        var numbered = new GoodsLine
        {
            Number = number,
            Description = line.Description,
            Marks = line.Marks,
            PackageType = line.PackageType,
            HsCode = line.HsCode,
            Packages = line.Packages,
            GrossMassKg = line.GrossMassKg,
            NetMassKg = line.NetMassKg,
            VolumeM3 = line.VolumeM3,
            Value = line.Value,
            OriginCountry = line.OriginCountry,
        };
        numbered.MoreHsCodes.AddRange(line.MoreHsCodes);
        numbered.Vins.AddRange(line.Vins);
        numbered.Dangerous.AddRange(line.Dangerous);
        return numbered;
    }

    private static Coded Coded(string code) => new(code, code, default);

    // Text as a person writes it: no blanks around it and never two in a row.
    private static Gen<string> Text(int from, int to) =>
        Gen.String[Character, from, to]
            .Select(text => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Select(text => text.Length == 0 ? "X" : text);

    private static Gen<string?> Maybe(Gen<string> text) =>
        Gen.Select(text, Gen.Bool).Select((value, isThere) => isThere ? value : null);
}
