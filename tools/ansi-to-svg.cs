// Makes a picture of what a terminal shows.
//   FORCE_COLOR=1 COLUMNS=100 resguardo screen … | dotnet run tools/ansi-to-svg.cs > docs/images/screen.svg
// Reads text with colours (SGR sequences) from standard input, writes SVG.
using System.Globalization;
using System.Text;
using Resguardo.Pictures;

const double CharacterWidth = 8.4;
const double LineHeight = 18;
const double Margin = 16;

var lines = new StreamReader(Console.OpenStandardInput()).ReadToEnd().TrimEnd().Split('\n');
var columns = 0;
var body = new StringBuilder();
var pen = new Pen(null, false);
foreach (var (row, line) in lines.Index())
{
    var column = 0;
    foreach (var (text, style) in Pieces(line.TrimEnd('\r')))
    {
        var visible = text.TrimEnd();
        if (visible.Length > 0)
            body.Append(
                    CultureInfo.InvariantCulture,
                    $"""<text x="{Margin + (column * CharacterWidth):0.#}" y="{Margin + ((row + 1) * LineHeight) - 4:0.#}" textLength="{visible.Length * CharacterWidth:0.#}"{(style.Color is { } color ? $" fill=\"{color}\"" : "")}{(style.IsBold ? " font-weight=\"bold\"" : "")}>{Escape(visible)}</text>"""
                )
                .Append('\n');
        column += text.Length;
        columns = Math.Max(columns, column);
    }
}

var (width, height) = ((2 * Margin) + (columns * CharacterWidth), (2 * Margin) + (lines.Length * LineHeight));
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
output.WriteLine(
    string.Create(
        CultureInfo.InvariantCulture,
        $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:0} {height:0}" font-family="ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="14" xml:space="preserve" fill="#d6dde6">"""
    )
);
output.WriteLine("""<rect width="100%" height="100%" rx="8" fill="#10161d"/>""");
output.Write(body);
output.WriteLine("</svg>");

IEnumerable<(string Text, Pen Style)> Pieces(string line)
{
    var start = 0;
    while (line.IndexOf('\u001b', start) is >= 0 and var escape)
    {
        if (escape > start)
            yield return (line[start..escape], pen);
        var end = line.IndexOf('m', escape);
        if (end < 0)
            yield break;
        pen = After(pen, line[(escape + 2)..end]);
        start = end + 1;
    }
    if (start < line.Length)
        yield return (line[start..], pen);
}

static Pen After(Pen pen, string sequence)
{
    var codes = sequence
        .Split(';')
        .Select(code => code.Length == 0 ? 0 : int.Parse(code, CultureInfo.InvariantCulture))
        .ToArray();
    for (var place = 0; place < codes.Length; place++)
    {
        pen = codes[place] switch
        {
            0 => new Pen(null, false),
            1 => pen with { IsBold = true },
            >= 30 and <= 37 => pen with { Color = ColorOf(codes[place] - 30) },
            >= 90 and <= 97 => pen with { Color = ColorOf(codes[place] - 90 + 8) },
            38 when place + 2 < codes.Length => pen with { Color = ColorOf(codes[place += 2]) },
            _ => pen,
        };
    }
    return pen;
}

static string ColorOf(int number) =>
    number switch
    {
        37 => "#4fc3d0",
        71 => "#6bbf7b",
        75 => "#7ab8ff",
        178 => "#e0b93a",
        203 => "#ff6b6b",
        208 => "#ff9d42",
        245 => "#8b97a6",
        _ => "#d6dde6",
    };

static string Escape(string text) =>
    text.Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace(' ', '\u00a0');

namespace Resguardo.Pictures
{
    internal sealed record Pen(string? Color, bool IsBold);
}
