using System.Text;

namespace Resguardo.Codes;

/// <summary>The lines of a list, kept as the bytes that they are; text is made of one only when somebody asks.</summary>
internal sealed class ListLines
{
    private readonly byte[] _content;
    private readonly int[] _starts;

    private ListLines(byte[] content)
    {
        _content = content;
        Count = content.AsSpan().Count((byte)'\n');
        _starts = new int[Count + 1];
        var line = 0;
        for (var place = 0; place < content.Length; place++)
        {
            if (content[place] == '\n')
                _starts[++line] = place + 1;
        }
    }

    public int Count { get; }

    public static ListLines Read(string name) => new(ListFile.Read(name));

    /// <summary>A line without its end.</summary>
    public ReadOnlySpan<byte> this[int line] => _content.AsSpan(_starts[line].._starts[line + 1])[..^1];

    /// <summary>A cell of a line whose cells are divided by tabs, counted from 0.</summary>
    public string Cell(int line, int cell)
    {
        var rest = this[line];
        for (; cell > 0; cell--)
            rest = rest[(rest.IndexOf((byte)'\t') + 1)..];
        var end = rest.IndexOf((byte)'\t');
        return Encoding.UTF8.GetString(end < 0 ? rest : rest[..end]);
    }
}
