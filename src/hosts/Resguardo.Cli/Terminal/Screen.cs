using System.Globalization;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Resguardo.Cli.Terminal;

/// <summary>What a person sees: the output, and beside it the notices that must not end up in a file or a pipe.</summary>
internal sealed class Screen : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly Surroundings _surroundings;
    private readonly StreamWriter _writer;
    private readonly StreamWriter _notices;
    private readonly Lazy<IAnsiConsole> _console;
    private readonly Lazy<IAnsiConsole> _noticeConsole;
    private readonly bool _isQuiet;

    public Screen(Surroundings surroundings, CultureInfo culture, bool hasColor, bool isQuiet)
    {
        _surroundings = surroundings;
        _isQuiet = isQuiet;
        Stream = new BufferedStream(new AnswerStream(surroundings.Output), 64 * 1024);
        _writer = new StreamWriter(Stream, Utf8, 32 * 1024, leaveOpen: true);
        _notices = new StreamWriter(surroundings.Error, Utf8, 1024, leaveOpen: true) { AutoFlush = true };
        var isColored = hasColor && string.IsNullOrEmpty(surroundings.Environment("NO_COLOR"));
        // What others call FORCE_COLOR makes pictures and logs with colours possible.
        var isForced = !string.IsNullOrEmpty(surroundings.Environment("FORCE_COLOR"));
        _console = new(() =>
            Open(_writer, isColored && (isForced || surroundings.IsOutputTerminal), surroundings.Width)
        );
        _noticeConsole = new(() =>
            Open(_notices, isColored && surroundings.IsErrorTerminal, surroundings.Width)
        );
        Progress = new Progress(
            isQuiet || !surroundings.IsErrorTerminal ? null : _notices,
            surroundings.Clock,
            culture
        );
    }

    /// <summary>How far long work is; silent when nobody looks.</summary>
    public Progress Progress { get; }

    /// <summary>Bytes for machines go here.</summary>
    public Stream Stream { get; }

    /// <summary>How many characters fit on a line.</summary>
    public int Width => _surroundings.Width;

    public void Write(IRenderable content)
    {
        Progress.Clear();
        _console.Value.Write(content);
    }

    /// <summary>One line of plain text in a style; it wraps where the terminal ends.</summary>
    public void Line(string text = "", Style? style = null)
    {
        Progress.Clear();
        if (text.Length > 0)
            _console.Value.Write(new Text(PlainText.Of(text), style));
        _console.Value.WriteLine();
    }

    /// <summary>Something the user should know that is no part of the output.</summary>
    public void Notice(string text)
    {
        if (!_isQuiet)
            Complain(text, Style.Plain);
    }

    /// <summary>Something went wrong.</summary>
    public void Complain(string text) => Complain(text, new Style(Palette.Red));

    private void Complain(string text, Style style)
    {
        Progress.Clear();
        Flush();
        _noticeConsole.Value.Write(new Text(PlainText.Of(text), style));
        _noticeConsole.Value.WriteLine();
    }

    public void Flush()
    {
        _writer.Flush();
        Stream.Flush();
    }

    public void Dispose()
    {
        _writer.Dispose();
        _notices.Dispose();
    }

    private static IAnsiConsole Open(TextWriter writer, bool isColored, int width)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = isColored ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = isColored ? ColorSystemSupport.EightBit : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new Sheet(writer, width),
                Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            }
        );
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>Where a console writes, and how wide it is.</summary>
    private sealed class Sheet(TextWriter writer, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer { get; } = writer;

        public bool IsTerminal => false;

        public int Width { get; } = width;

        public int Height => 10_000;

        public void SetEncoding(Encoding encoding) { }
    }
}
