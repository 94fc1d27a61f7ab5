namespace Resguardo.Manifests.Edifact;

/// <summary>Tells a file that is folded at a fixed width from one with a line for each segment.</summary>
internal static class LineWrap
{
    /// <summary>The width at which lines are folded; 0 when they are not.</summary>
    /// <param name="text">The beginning of the interchange.</param>
    /// <param name="terminator">What ends a segment.</param>
    /// <param name="column">How many bytes of the first line stand before the text.</param>
    public static int WidthOf(ReadOnlySpan<byte> text, byte terminator, int column)
    {
        var width = 0;
        var folds = 0;
        var longest = 0;
        while (true)
        {
            var end = text.IndexOf((byte)'\n');
            if (end < 0)
                break;
            var line = text[..end].TrimEnd((byte)'\r');
            var length = column + line.Length;
            longest = Math.Max(longest, length);
            var written = line.TrimEnd(" \t"u8);
            if (!written.IsEmpty && written[^1] != terminator)
            {
                if (folds > 0 && length != width)
                    return 0;
                width = length;
                folds++;
            }
            text = text[(end + 1)..];
            column = 0;
        }
        var recurs = folds > 1 || (folds == 1 && width is 70 or 72 or 76 or 78 or 80);
        return recurs && width >= 20 && longest == width ? width : 0;
    }
}
