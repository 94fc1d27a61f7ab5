namespace Resguardo.Manifests.Tests.Hostile;

/// <summary>Damages a file as transmission, editors and ill will do: the same damage for the same seed.</summary>
internal static class Damage
{
    private static readonly byte[] Telling = "'+:?~*>;,\"\n\r\t<>&/\0{}[]\\=-.0 "u8.ToArray();

    public static byte[] Of(byte[] original, byte[] other, int seed)
    {
        var chance = new Random(seed);
        var bytes = original;
        for (var wound = 1 + chance.Next(4); wound > 0; wound--)
            bytes = Wound(bytes, other, chance);
        return bytes;
    }

    private static byte[] Wound(byte[] bytes, byte[] other, Random chance)
    {
        if (bytes.Length == 0)
            return bytes;
        var from = chance.Next(bytes.Length);
        var length = Math.Min(chance.Next(1, 1 + (bytes.Length / 4)), bytes.Length - from);
        return chance.Next(9) switch
        {
            0 => Changed(bytes, chance, anyByte: true),
            1 => Changed(bytes, chance, anyByte: false),
            2 => bytes[..from],
            3 => [.. bytes[..from], .. bytes[(from + length)..]],
            4 => [.. bytes[..(from + length)], .. bytes[from..]],
            5 => Shuffled(bytes, chance),
            6 => [.. bytes[..from], .. other[Math.Min(other.Length, chance.Next(other.Length + 1))..]],
            7 =>
            [
                .. bytes[..from],
                .. Enumerable.Repeat(bytes[from], chance.Next(1, 5000)),
                .. bytes[from..],
            ],
            _ => [.. bytes[..from], .. Telling[chance.Next(Telling.Length)..], .. bytes[from..]],
        };
    }

    private static byte[] Changed(byte[] bytes, Random chance, bool anyByte)
    {
        var changed = (byte[])bytes.Clone();
        for (var count = chance.Next(1, 12); count > 0; count--)
            changed[chance.Next(changed.Length)] = anyByte
                ? (byte)chance.Next(256)
                : Telling[chance.Next(Telling.Length)];
        return changed;
    }

    // Segments or lines in another order, whichever the file has.
    private static byte[] Shuffled(byte[] bytes, Random chance)
    {
        var mark = (byte)"'~\n>"[chance.Next(4)];
        var pieces = new List<byte[]>();
        var start = 0;
        for (var place = 0; place < bytes.Length; place++)
        {
            if (bytes[place] != mark && place != bytes.Length - 1)
                continue;
            pieces.Add(bytes[start..(place + 1)]);
            start = place + 1;
        }
        for (var swap = chance.Next(1, 20); swap > 0 && pieces.Count > 1; swap--)
        {
            var (a, b) = (chance.Next(pieces.Count), chance.Next(pieces.Count));
            (pieces[a], pieces[b]) = (pieces[b], pieces[a]);
        }
        return [.. pieces.SelectMany(piece => piece)];
    }
}
