namespace Resguardo.Manifests.X12;

/// <summary>The separators that an interchange header announces by where they stand.</summary>
/// <param name="Element">Between elements; the byte behind ISA.</param>
/// <param name="Component">Within an element (ISA16).</param>
/// <param name="Terminator">Behind a segment; the byte behind ISA16.</param>
/// <param name="HeaderLength">Bytes of the header with its terminator; 106 as the standard has it.</param>
internal sealed record X12Separators(byte Element, byte Component, byte Terminator, int HeaderLength)
{
    /// <summary>Length of the header in the standard, its terminator included.</summary>
    public const int StandardLength = 106;

    /// <summary>The longest header that is still taken for one.</summary>
    public const int LongestHeader = 512;

    private const int Elements = 16;

    // Where the sixteen element separators stand in a header of the standard's length.
    private static readonly int[] Places = [3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103];

    /// <summary>Reads the separators of a header, trusting the standard's places first and counting when they do not agree.</summary>
    /// <returns>Null when the bytes are no interchange header, whatever they begin with.</returns>
    public static X12Separators? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 20 || !bytes.StartsWith("ISA"u8) || !IsSeparator(bytes[3]))
            return null;
        return ReadPlaces(bytes) ?? ReadByCounting(bytes);
    }

    private static X12Separators? ReadPlaces(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < StandardLength)
            return null;
        foreach (var place in Places)
        {
            if (bytes[place] != bytes[3])
                return null;
        }
        return bytes[..Places[^1]].Count(bytes[3]) == Elements - 1 ? End(bytes, Places[^1]) : null;
    }

    private static X12Separators? ReadByCounting(ReadOnlySpan<byte> bytes)
    {
        var place = -1;
        for (var element = 0; element < Elements; element++)
        {
            var next = bytes[(place + 1)..Math.Min(bytes.Length, LongestHeader)].IndexOf(bytes[3]);
            if (next < 0)
                return null;
            place += next + 1;
        }
        return End(bytes, place);
    }

    private static X12Separators? End(ReadOnlySpan<byte> bytes, int lastSeparator)
    {
        var rest = bytes[(lastSeparator + 1)..];
        if (rest.IsEmpty)
            return null;
        var component = rest[0];
        // What follows the component separator ends the segment; a blank may have slipped in before.
        var at = 1;
        while (at < rest.Length && rest[at] == ' ')
            at++;
        if (at == rest.Length)
            return null;
        var terminator = rest[at];
        if (IsLetter(terminator))
        {
            // No component separator was sent: what stands in its place is the terminator already.
            return IsLetter(component) ? null : new(bytes[3], 0, component, lastSeparator + 2);
        }
        return new(bytes[3], component, terminator, lastSeparator + at + 2);
    }

    private static bool IsSeparator(byte value) => !IsLetter(value) && value is not ((byte)' ' or 0);

    private static bool IsLetter(byte value) =>
        value
            is >= (byte)'A'
                and <= (byte)'Z'
                or >= (byte)'a'
                and <= (byte)'z'
                or >= (byte)'0'
                and <= (byte)'9';
}
