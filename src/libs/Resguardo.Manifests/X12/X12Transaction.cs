using Resguardo.Codes;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.X12;

/// <summary>Fills the cargo model from the segments of one transaction.</summary>
internal abstract class X12Transaction
{
    private readonly ReadOptions _options;
    private readonly List<ICargoRecord> _records;
    private bool _isGiven;
    private bool _isLimitReported;

    protected X12Transaction(
        X12Segments segments,
        ReadOptions options,
        List<ICargoRecord> records,
        CargoMessage message
    )
    {
        Segment = segments;
        _options = options;
        _records = records;
        Message = message;
    }

    public CargoMessage Message { get; }

    /// <summary>The segment at hand.</summary>
    protected X12Segments Segment { get; }

    /// <summary>The bill that findings are about.</summary>
    protected string? BillNumber { get; set; }

    /// <summary>The container that findings are about.</summary>
    protected string? ContainerNumber { get; set; }

    /// <summary>The party that N3, N4 and PER belong to.</summary>
    protected Party? Party { get; set; }

    /// <summary>Takes the segment at hand.</summary>
    public abstract void Take();

    /// <summary>The transaction ends.</summary>
    /// <param name="isTruncated">True when the file ended within it.</param>
    public void End(bool isTruncated)
    {
        Complete(isTruncated);
        GiveMessage();
        _records.Add(new EndOfMessage(Message, Segment.Place) { IsTruncated = isTruncated });
    }

    /// <summary>Gives what is still open.</summary>
    protected abstract void Complete(bool isTruncated);

    /// <summary>Gives a record, and the message before the first one.</summary>
    protected void Give(ICargoRecord record)
    {
        GiveMessage();
        _isLimitReported = false;
        _records.Add(record);
    }

    /// <summary>Gives the message, once.</summary>
    protected void GiveMessage()
    {
        if (_isGiven)
            return;
        _isGiven = true;
        _records.Add(Message);
    }

    /// <summary>Adds to a list of a bill or container, up to the limit.</summary>
    protected void Add<TItem>(List<TItem> list, TItem item)
    {
        if (list.Count < _options.MaxItemsPerBill)
        {
            list.Add(item);
            return;
        }
        if (_isLimitReported)
            return;
        _isLimitReported = true;
        Report(
            ReadingFindings.LimitExceeded,
            0,
            Segment.Tag,
            $"{nameof(ReadOptions.MaxItemsPerBill)} {_options.MaxItemsPerBill}"
        );
    }

    protected void Report(FindingKind kind, int element, string? found, string? expected) =>
        _records.Add(
            new Finding(kind, Segment.PlaceOf(element))
            {
                Bill = BillNumber,
                Container = ContainerNumber,
                Found = found,
                Expected = expected,
            }
        );

    /// <summary>A number without a unit.</summary>
    protected Measured Number(int element, string expected = "number")
    {
        var raw = Segment.Text(element);
        if (raw is null)
            return default;
        return new Measured(Parse(element, raw, expected), raw, null, Segment.PlaceOf(element));
    }

    /// <summary>A weight in kilograms, its unit in another element.</summary>
    protected Measured Weight(int element, int unit) => Weight(element, Segment.Text(unit));

    /// <summary>A weight in kilograms, its unit as a code of element 188.</summary>
    protected Measured Weight(int element, string? unit)
    {
        var weight = Number(element, "weight");
        if (weight.Value is not { } value)
            return weight with { RawUnit = weight.IsStated ? unit : null };
        var kilograms = Units.ToKilograms(value, X12Codes.WeightUnit(unit));
        if (kilograms is null)
            Report(ReadingFindings.UnitUnknown, element, unit, "weight");
        return weight with { Value = kilograms, RawUnit = unit };
    }

    /// <summary>A volume in cubic metres.</summary>
    protected Measured Volume(int element, int unitElement)
    {
        var volume = Number(element, "volume");
        var unit = Segment.Text(unitElement);
        if (volume.Value is not { } value)
            return volume with { RawUnit = volume.IsStated ? unit : null };
        var metres = Units.ToCubicMetres(value, X12Codes.VolumeUnit(unit));
        if (metres is null)
            Report(ReadingFindings.UnitUnknown, unitElement, unit, "volume");
        return volume with { Value = metres, RawUnit = unit };
    }

    /// <summary>A temperature in degrees Celsius.</summary>
    protected Measured Temperature(int element, int unitElement)
    {
        var temperature = Number(element, "temperature");
        var unit = Segment.Text(unitElement);
        if (temperature.Value is not { } value)
            return temperature with { RawUnit = temperature.IsStated ? unit : null };
        var celsius = Units.ToCelsius(value, X12Codes.TemperatureUnit(unit));
        if (celsius is null)
            Report(ReadingFindings.UnitUnknown, unitElement, unit, "temperature");
        return temperature with { Value = celsius, RawUnit = unit };
    }

    /// <summary>A date, with a time from another element when there is one.</summary>
    protected Dated Date(int element, int time = 0)
    {
        var raw = Segment.Text(element);
        if (raw is null)
            return default;
        var clock = time > 0 ? Segment.Text(time) : null;
        var whole = clock is null ? raw : raw + clock;
        var value = DateText.ReadEdifact(whole, "") ?? DateText.ReadEdifact(raw, "");
        if (value is null)
            Report(ReadingFindings.DateUnreadable, element, raw, "CCYYMMDD");
        return new Dated(value, whole, Segment.PlaceOf(element));
    }

    /// <summary>A code in upper case without blanks.</summary>
    protected Coded Code(int element)
    {
        var raw = Segment.Text(element);
        return raw is null ? default : new Coded(Normal(raw), raw, Segment.PlaceOf(element));
    }

    /// <summary>A package code; that of recommendation 21 when the code of X12 has one.</summary>
    protected Coded Packages(int element)
    {
        var code = Code(element);
        return code.Code is null ? code : code with { Code = PackageTypes.FromX12(code.Code) ?? code.Code };
    }

    /// <summary>A tariff code, when its qualifier is one of the Harmonized System.</summary>
    protected Coded HsCode(int element, int qualifier)
    {
        var raw = Segment.Text(element);
        if (raw is null || !X12Codes.IsHarmonized(Segment.Text(qualifier)))
            return default;
        var digits = string.Concat(raw.Where(char.IsAsciiDigit));
        return digits.Length == 0
            ? default
            : new Coded(digits == raw ? raw : digits, raw, Segment.PlaceOf(element));
    }

    /// <summary>A place by its code.</summary>
    protected Location Place(int element, int name = 0)
    {
        var code = Code(element);
        var text = name > 0 ? Segment.Text(name) : null;
        return code.Code is null && text is null
            ? default
            : new Location(code.Code, text, code.Raw, Segment.PlaceOf(code.Code is null ? name : element));
    }

    /// <summary>A unit whose number stands in two or three elements: letters, digits, and sometimes the check digit apart.</summary>
    protected Container Unit(int initial, int number, int checkDigit = 0)
    {
        var letters = Segment.Text(initial);
        var digits = Segment.Text(number);
        // Seven digits have their check digit; six get the one that stands apart.
        if (checkDigit > 0 && digits is { Length: 6 })
            digits += Segment.Text(checkDigit);
        var container = Container.Of($"{letters}{digits}", Segment.Place);
        ContainerNumber = container.Number;
        return container;
    }

    /// <summary>Adds the seals of elements that are not empty.</summary>
    protected void AddSeals(Container container, int from, int to, SealParty party = SealParty.Unknown)
    {
        for (var element = from; element <= to; element++)
        {
            if (Segment.Text(element) is { } seal)
                Add(container.Seals, new Seal(seal, party, Segment.PlaceOf(element)));
        }
    }

    /// <summary>Reads the party of an N1.</summary>
    protected Party NewParty() =>
        Party = new Party
        {
            Role = X12Codes.RoleOf(Segment.Text(1)),
            RawRole = Segment.Text(1),
            Name = Segment.Text(2),
            IdScheme = Segment.Text(3),
            Id = Segment.Text(4),
            Place = Segment.Place,
        };

    /// <summary>Takes N2, N3, N4 and PER of the party at hand.</summary>
    protected void TakeOfParty()
    {
        if (Party is not { } party)
            return;
        switch (Segment.Tag)
        {
            case "N2":
                party.Name = Joined(party.Name, " ", Segment.Text(1), Segment.Text(2));
                break;
            case "N3":
                party.Address = Joined(party.Address, "\n", Segment.Text(1), Segment.Text(2));
                break;
            case "N4":
                var town = Joined(null, " ", Segment.Text(1), Segment.Text(2), Segment.Text(3));
                party.Address = Joined(party.Address, "\n", town);
                party.Country = Segment.Text(4) ?? party.Country;
                break;
            case "PER":
                for (var element = 3; element <= 7; element += 2)
                    TakeContact(party, Segment.Text(element), Segment.Text(element + 1));
                break;
        }
    }

    /// <summary>The dangerous goods of an H1.</summary>
    protected DangerousGoods NewDangerousGoods()
    {
        var raw = Segment.Text(1);
        var digits = raw is null ? "" : string.Concat(raw.Where(char.IsAsciiDigit));
        return new DangerousGoods
        {
            UnNumber = new Coded(
                digits.Length is > 0 and <= 4 ? digits.PadLeft(4, '0') : null,
                raw,
                Segment.PlaceOf(1)
            ),
            Class = Code(2),
            Name = Segment.Text(4),
            FlashPointC = Temperature(7, 8),
            PackingGroup = Segment.Text(9),
            Place = Segment.Place,
        };
    }

    protected static string Normal(string text)
    {
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsLower(character))
                return string.Concat(text.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        }
        return text;
    }

    private static string? Joined(string? first, string separator, params ReadOnlySpan<string?> others)
    {
        foreach (var other in others)
        {
            if (other is not null)
                first = first is null ? other : first + separator + other;
        }
        return first;
    }

    private static void TakeContact(Party party, string? kind, string? number)
    {
        if (number is null)
            return;
        if (kind == "EM")
            party.Email ??= number;
        else if (kind is "TE" or "CP" or "WP" or "HP" or "AP")
            party.Phone ??= number;
    }

    private decimal? Parse(int element, string raw, string expected)
    {
        if (NumberText.TryParse(raw, '.', out var value))
            return value;
        if (raw.Contains(',', StringComparison.Ordinal) && NumberText.TryParse(raw, ',', out value))
        {
            Report(X12Findings.DecimalComma, element, raw, expected);
            return value;
        }
        Report(ReadingFindings.NumberUnreadable, element, raw, expected);
        return null;
    }
}

/// <summary>A transaction whose cargo is not read.</summary>
internal sealed class UnreadTransaction(
    X12Segments segments,
    ReadOptions options,
    List<ICargoRecord> records,
    CargoMessage message
) : X12Transaction(segments, options, records, message)
{
    public override void Take() { }

    protected override void Complete(bool isTruncated) { }
}
