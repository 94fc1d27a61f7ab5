namespace Resguardo.Manifests.Edifact;

/// <summary>Cuts text into the lengths that a directory allows, so that it can be joined again without loss.</summary>
/// <remarks>
/// A piece of a full column is joined to the next without a blank. Where a segment ends, a cut beside a blank would lose
/// it, so that a shorter column is taken there.
/// </remarks>
internal static class TextPieces
{
    private static readonly int[] Columns = [70, 60, 50, 45, 40, 35];

    /// <summary>Pieces of free text, five to a segment.</summary>
    public static List<string> OfText(string text)
    {
        var pieces = new List<string>();
        var at = 0;
        while (text.Length - at > Columns[0])
        {
            var length = pieces.Count % 5 == 4 ? LengthBeforeEnd(text, at) : Columns[0];
            pieces.Add(text.Substring(at, length));
            at += length;
            // A blank at which the text was cut is put back by the reader.
            if (!IsFull(pieces[^1]) && text[at] == ' ')
                at++;
        }
        pieces.Add(text[at..]);
        return pieces;
    }

    private static int LengthBeforeEnd(string text, int at)
    {
        var column = Array.Find(Columns, length => text[at + length - 1] != ' ' && text[at + length] != ' ');
        if (column > 0)
            return column;
        for (var length = Columns[0] - 1; length > 0; length--)
        {
            if (text[at + length] == ' ' && !IsFull(text.Substring(at, length)))
                return length;
        }
        return Columns[0];
    }

    /// <summary>Pieces of one line of at most a number of characters.</summary>
    public static IEnumerable<string> OfLine(string line, int length)
    {
        for (var at = 0; at < line.Length; at += length)
            yield return line.Substring(at, Math.Min(length, line.Length - at));
    }

    /// <summary>Whether a reader would join what follows this piece without a break.</summary>
    public static bool IsFull(string piece)
    {
        var released = piece.Length;
        foreach (var character in piece)
        {
            if (character is '+' or ':' or '\'' or '?')
                released++;
        }
        return EdifactValues.IsColumn(piece.Length) || EdifactValues.IsColumn(released);
    }
}
