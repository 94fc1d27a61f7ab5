using System.Globalization;

namespace Resguardo.Cli.Terminal;

/// <summary>One line that tells how far long work is, and goes away when something is written.</summary>
/// <param name="notices">Where to write; null when nobody looks.</param>
internal sealed class Progress(TextWriter? notices, TimeProvider clock, CultureInfo culture)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(800);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(150);
    private readonly long _start = clock.GetTimestamp();
    private long _last;
    private int _written;

    /// <summary>Tells how many bytes of a file are read.</summary>
    /// <param name="total">The file's length; null when it is not known.</param>
    public void Tell(string name, long done, long? total)
    {
        if (notices is null || clock.GetElapsedTime(_start) < Patience)
            return;
        var now = clock.GetTimestamp();
        if (_last != 0 && clock.GetElapsedTime(_last, now) < Pace)
            return;

        _last = now;
        var share = total is > 0 and var all
            ? (Math.Min(done, all) / (double)all).ToString("P0", culture)
            : "";
        var line = string.Create(culture, $"{PlainText.Of(name)}  {done / 1e6:N0} MB  {share}").TrimEnd();
        if (line.Length > 78)
            line = "…" + line[^77..];
        notices.Write("\r" + line.PadRight(_written));
        _written = line.Length;
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_written == 0)
            return;
        notices?.Write("\r" + new string(' ', _written) + "\r");
        _written = 0;
    }
}
