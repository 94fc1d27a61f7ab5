namespace Resguardo.Codes;

/// <summary>The names of places, in the order of their codes. Loaded when the first name is asked for.</summary>
internal static class LocodeNames
{
    public static ListLines All { get; } = ListLines.Read("places-names.br");

    public static IReadOnlyList<string> OthersOf(int position)
    {
        var others = All[position].Count((byte)'\t');
        return others == 0 ? [] : [.. Enumerable.Range(1, others).Select(cell => All.Cell(position, cell))];
    }
}
