namespace Resguardo.Codes;

/// <summary>Chapters, headings and subheadings: where the text of each stands.</summary>
internal sealed class HsIndex
{
    // Position in the list plus one, for every number that two, four or six digits can say.
    private readonly ushort[] _chapters = new ushort[100];
    private readonly ushort[] _headings = new ushort[10_000];
    private readonly ushort[] _subheadings = new ushort[1_000_000];

    private HsIndex()
    {
        Texts = ListLines.Read("hs-2022.br");
        for (var line = 0; line < Texts.Count; line++)
        {
            var code = Texts.Cell(line, 0);
            TableFor(code.Length)[NumberOf(code)] = (ushort)(line + 1);
        }
    }

    public static HsIndex All { get; } = new();

    public ListLines Texts { get; }

    public IEnumerable<string> Codes => Enumerable.Range(0, Texts.Count).Select(line => Texts.Cell(line, 0));

    /// <summary>Uses the first six digits, or four, or two, when there are no more.</summary>
    /// <returns>The line in <see cref="Texts"/>; −1 when there is none.</returns>
    public int Find(ReadOnlySpan<char> digits)
    {
        if (digits.Length > 6)
            digits = digits[..6];
        if (digits.Length is not (2 or 4 or 6) || NumberOf(digits) is not (>= 0 and var number))
            return -1;
        return TableFor(digits.Length)[number] - 1;
    }

    private ushort[] TableFor(int digits) =>
        digits switch
        {
            2 => _chapters,
            4 => _headings,
            _ => _subheadings,
        };

    private static int NumberOf(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
                return -1;
            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
