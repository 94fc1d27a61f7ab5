using Resguardo.Cli.Terminal;
using Spectre.Console;

namespace Resguardo.Cli.Screening;

/// <summary>A score as a bar whose colour tells the band.</summary>
internal static class ScoreBar
{
    private const string Eighths = " ▏▎▍▌▋▊▉█";

    /// <summary>As many characters as asked for.</summary>
    public static string Of(double score, int width)
    {
        var eighths = (int)Math.Round(Math.Clamp(score, 0, 100) / 100 * width * 8);
        var bar = new string('█', eighths / 8);
        if (eighths % 8 > 0)
            bar += Eighths[eighths % 8];
        return bar.PadRight(width, '·');
    }

    /// <summary>The colour of a band, counted from the lowest.</summary>
    public static Color ColorOf(int band, int bands) =>
        (bands - band) switch
        {
            1 => Palette.Red,
            2 => Palette.Orange,
            3 => Palette.Gold,
            _ => Palette.Green,
        };
}
