using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Resguardo.Codes;

/// <summary>Length, height and kind of a container, told by its size and type code (ISO 6346).</summary>
/// <remarks>
/// The meaning is derived from the standard's tables and not looked up in a closed list, so that a code of a newer edition
/// is read as far as its characters are known. Values are shared: the same code always gives the same instance.
/// </remarks>
public sealed record SizeType
{
    private const int CodeLength = 4;
    private const int LongestTradeName = 12;

    // Only codes that make sense get in, and there are a few thousand of those at most.
    private static readonly ConcurrentDictionary<ulong, SizeType> Seen = new();

    private SizeType(string code, int edition, decimal lengthFeet, decimal heightFeet, ContainerGroup group)
    {
        Code = code;
        Edition = edition;
        LengthFeet = lengthFeet;
        HeightFeet = heightFeet;
        Group = group;
    }

    /// <summary>Four characters, upper case, such as <c>45R1</c>. For a trade name, the ISO code that is nearest to it.</summary>
    public string Code { get; }

    /// <summary>1984 for the numeric type codes (<c>4510</c>), 1995 for those with letters, which all later editions keep.</summary>
    public int Edition { get; private init; }

    /// <summary>Outside length in feet: 20, 40, 45 and a few others, rounded to a tenth where the standard says millimetres.</summary>
    public decimal LengthFeet { get; }

    /// <summary>Outside height in feet. 9.5 also stands for "more than 9½", 4 for "4 or less".</summary>
    public decimal HeightFeet { get; }

    /// <summary>The family that the type belongs to.</summary>
    public ContainerGroup Group { get; }

    /// <summary>The text was a trade name such as <c>40HC</c>, so the type is a guess at its usual meaning.</summary>
    public bool IsTradeName { get; private init; }

    /// <summary>Made to keep a temperature.</summary>
    public bool IsReefer => Group is ContainerGroup.Reefer;

    /// <summary>A tank for liquids or gases.</summary>
    public bool IsTank => Group is ContainerGroup.Tank;

    /// <summary>Has no fixed roof or no walls, so its cargo may stand out and its seal proves little.</summary>
    public bool IsOpen => Group is ContainerGroup.OpenTop or ContainerGroup.Platform;

    /// <summary>9½ feet high or more.</summary>
    public bool IsHighCube => HeightFeet >= 9.5m;

    /// <summary>Twenty feet long or shorter: it stands in an odd bay, a longer one in an even bay.</summary>
    public bool IsTwentyFoot => LengthFeet <= 20m;

    /// <summary>
    /// The gross mass in kilograms above which a container of this kind is not believed. The plate on the door decides;
    /// this is the usual rating of boxes in service.
    /// </summary>
    /// <remarks>
    /// ISO 668 rates 20 ft at 30,480 kg and 40 ft at 32,500 kg in the editions under which most boxes were built [V];
    /// its latest edition allows 36,000 kg for all, and tanks use that [V]. Flat racks and platforms are built for heavy
    /// pieces: 34,000 kg at 20 ft and 52,000 kg at 40 ft are common plates [V], and
    /// so are 34,000 kg for a 40 ft reefer [V].
    /// </remarks>
    public int MaxGrossKg =>
        (Group, IsTwentyFoot) switch
        {
            (_, _) when LengthFeet <= 10m => 10_160,
            (ContainerGroup.Platform, true) => 34_000,
            (ContainerGroup.Platform, false) => 52_000,
            (ContainerGroup.Tank, _) => 36_000,
            (_, true) => 30_480,
            (ContainerGroup.Reefer, false) => 34_000,
            (_, false) when LengthFeet >= 45m => 34_000,
            _ => 32_500,
        };

    /// <summary>The mass in kilograms of an empty box of this kind, as commonly built [V]; single boxes differ by some 10 %.</summary>
    public int TypicalTareKg =>
        (Group, IsTwentyFoot) switch
        {
            (_, _) when LengthFeet <= 10m => 1_300,
            (ContainerGroup.Reefer or ContainerGroup.Insulated, true) => 3_000,
            (ContainerGroup.Reefer or ContainerGroup.Insulated, false) => 4_600,
            (ContainerGroup.Tank, true) => 3_700,
            (ContainerGroup.Tank, false) => 5_500,
            (ContainerGroup.Platform, true) => 2_800,
            (ContainerGroup.Platform, false) => 5_200,
            (ContainerGroup.OpenTop, true) => 2_350,
            (ContainerGroup.OpenTop, false) => 3_900,
            (_, true) => 2_230,
            (_, false) when LengthFeet >= 45m => 4_800,
            (_, false) when IsHighCube => 3_900,
            _ => 3_740,
        };

    /// <summary>
    /// The volume in cubic metres that fits inside; null for open tops and platforms, whose cargo may stand out, and for
    /// sizes other than 20, 40 and 45 ft.
    /// </summary>
    /// <remarks>33 for 20 ft, 67 for 40 ft, 76 for 40 ft high cube, as indicator WGT-10 has them [V]; 86 for 45 ft [V].</remarks>
    public decimal? CubicCapacityM3 =>
        (LengthFeet, IsHighCube) switch
        {
            _ when IsOpen => null,
            (20m, _) => 33m,
            (40m, false) => 67m,
            (40m, true) => 76m,
            (45m, _) => 86m,
            _ => null,
        };

    /// <summary>Reads a code of the current or the 1984 edition, or a trade name such as <c>20GP</c> or <c>40' HC</c>.</summary>
    /// <param name="text">The text as it was written, in either case; spaces, hyphens, quotes and dots count for nothing.</param>
    /// <param name="sizeType">What it says; null when length, height or type are not in the tables.</param>
    /// <remarks>Allocates only when a code is met for the first time.</remarks>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out SizeType? sizeType)
    {
        sizeType = null;
        Span<char> code = stackalloc char[LongestTradeName];
        var length = 0;
        foreach (var character in text)
        {
            if (character is ' ' or '-' or '\'' or '"' or '.' or '/' or '’' or '´' or '\u00A0' or '\t')
                continue;
            if (length == code.Length || !char.IsAsciiLetterOrDigit(character))
                return false;
            code[length++] = char.ToUpperInvariant(character);
        }

        code = code[..length];
        if (length != CodeLength)
            return length > CodeLength && TryReadTradeName(code, out sizeType);

        var key = KeyOf(code);
        if (Seen.TryGetValue(key, out sizeType))
            return true;
        if (!TryReadTradeName(code, out sizeType) && !TryDerive(code, out sizeType))
            return false;
        sizeType = Seen.GetOrAdd(key, sizeType);
        return true;
    }

    /// <inheritdoc />
    public override string ToString() => Code;

    private static bool TryDerive(ReadOnlySpan<char> code, [NotNullWhen(true)] out SizeType? sizeType)
    {
        sizeType = null;
        var isNumeric = !code[2..].ContainsAnyExceptInRange('0', '9');
        var edition = isNumeric ? 1984 : 1995;
        var lengthFeet = SizeTypeTables.LengthFeet(code[0], edition);
        var heightFeet = SizeTypeTables.HeightFeet(code[1], edition);
        var group = isNumeric
            ? SizeTypeTables.GroupOf(int.Parse(code[2..], CultureInfo.InvariantCulture))
            : SizeTypeTables.GroupOf(code[2], code[3]);

        // 8888 is what carriers write for cargo in no container at all.
        if (lengthFeet == 0m || heightFeet == 0m || group is ContainerGroup.Unknown || code is "8888")
            return false;
        sizeType = new SizeType(new string(code), edition, lengthFeet, heightFeet, group);
        return true;
    }

    // 20GP and 40GP would be boxes eight feet high by the tables. Such boxes are gone; an agent means the ordinary one.
    // 45GP, 45RT and their like stay what the tables say: forty feet, high cube.
    private static bool TryReadTradeName(ReadOnlySpan<char> name, [NotNullWhen(true)] out SizeType? sizeType)
    {
        sizeType = null;
        var kind = name[2..];
        if (kind.StartsWith("FT") && kind.Length > 2)
            kind = kind[2..];
        if (name.Length == CodeLength && name.StartsWith("45") && TryDerive(name, out sizeType))
            return true;
        if (
            SizeTypeTables.FromTradeName(name[..2], kind) is not { } code
            || !TryDerive(code, out var nearest)
        )
            return false;
        sizeType = nearest with { IsTradeName = true };
        return true;
    }

    private static ulong KeyOf(ReadOnlySpan<char> code) =>
        code[0] | ((ulong)code[1] << 16) | ((ulong)code[2] << 32) | ((ulong)code[3] << 48);
}
