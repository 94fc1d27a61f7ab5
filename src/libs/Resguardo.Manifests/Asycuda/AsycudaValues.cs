using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Asycuda;

/// <summary>Takes the values of elements that end, and reports what they should not be.</summary>
internal sealed class AsycudaValues(XmlElements<AsycudaTag> xml, Action<Finding> report)
{
    /// <summary>The bill that findings are about; null outside of bills.</summary>
    public string? Bill { get; set; }

    /// <summary>The container that findings are about; null outside of containers.</summary>
    public string? Container { get; set; }

    /// <summary>A number in the unit that the element implies; not stated when the element is empty.</summary>
    public Measured Number(string expected)
    {
        var bytes = xml.Bytes;
        if (bytes.IsEmpty)
            return default;
        if (!NumberText.TryParse(bytes, (byte)'.', out var value))
        {
            if (!bytes.Contains((byte)',') || !NumberText.TryParse(bytes, (byte)',', out value))
            {
                var text = xml.Text;
                Report(ReadingFindings.NumberUnreadable, text, expected);
                return new Measured(null, text, null, xml.Place);
            }
            Report(XmlFindings.DecimalComma, xml.Text, expected);
        }
        return new Measured(value, xml.Text, null, xml.Place);
    }

    /// <summary>A date; not stated when the element is empty.</summary>
    public Dated Date()
    {
        if (xml.Text is not { } text)
            return default;
        var date = DateText.ReadIso(text) ?? AsycudaDates.Read(text);
        if (date is null)
            Report(ReadingFindings.DateUnreadable, text, "YYYY-MM-DD");
        return new Dated(date, text, xml.Place);
    }

    /// <summary>A code in upper case without blanks; not stated when the element is empty.</summary>
    public Coded Code() => xml.Text is { } text ? CodeOf(text, xml.Place) : default;

    /// <summary>A code that is made of digits; other marks are left away from its normal form.</summary>
    public Coded Digits() =>
        xml.Text is { } text ? new Coded(Kept(text, char.IsAsciiDigit), text, xml.Place) : default;

    /// <summary>A place by its code, keeping a name that was read before.</summary>
    public Location PlaceCode(Location before) =>
        Code() is { Code: { } code } coded ? new Location(code, before.Name, coded.Raw, xml.Place) : before;

    /// <summary>A place by its name, keeping a code that was read before.</summary>
    public Location PlaceName(Location before) =>
        xml.Text is { } name
            ? before with
            {
                Name = name,
                Place = before.Raw is null ? xml.Place : before.Place,
            }
            : before;

    /// <summary>What a code of a national list means; its default with a finding when no list that we know has it.</summary>
    public TMeaning Meaning<TMeaning>(IReadOnlyDictionary<string, TMeaning> list, string name)
        where TMeaning : struct
    {
        if (xml.Text is not { } text)
            return default;
        if (list.TryGetValue(text, out var meaning))
            return meaning;
        Report(ReadingFindings.CodeUnknown, text, name);
        return default;
    }

    /// <summary>Reports something about the element that ends.</summary>
    public void Report(FindingKind kind, string? found, string? expected) =>
        report(
            new Finding(kind, xml.Place)
            {
                Bill = Bill,
                Container = Container,
                Found = found,
                Expected = expected,
            }
        );

    /// <summary>A code in upper case without blanks.</summary>
    public static Coded CodeOf(string text, FilePlace place) =>
        new(Kept(text, character => !char.IsWhiteSpace(character)), text, place);

    private static string Kept(string text, Func<char, bool> isKept)
    {
        foreach (var character in text)
        {
            if (!isKept(character) || char.IsLower(character))
                return string.Concat(text.Where(isKept)).ToUpperInvariant();
        }
        return text;
    }
}
