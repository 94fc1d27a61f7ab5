using Resguardo.Cli.Arguments;
using Resguardo.Cli.Files;

namespace Resguardo.Cli.Tests;

public class InputTests
{
    [Fact]
    public void A_folder_means_all_files_in_it_and_a_pattern_those_that_fit()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.edi", "1");
        folder.Write("a.edi", "2");
        folder.Write("inner/c.csv", "3");

        Names(folder, folder.Path).ShouldBe(["a.edi", "b.edi", "inner/c.csv"]);
        Names(folder, Path.Combine(folder.Path, "*.edi")).ShouldBe(["a.edi", "b.edi"]);
        Names(folder, Path.Combine(folder.Path, "**", "*.csv")).ShouldBe(["inner/c.csv"]);
        Names(folder, Path.Combine(folder.Path, "?.edi")).ShouldBe(["a.edi", "b.edi"]);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_and_the_others_are_read()
    {
        using var folder = new TemporaryFolder();
        var here = folder.Write("here.txt", "no cargo");

        var called = Called.With("read", "--json", Path.Combine(folder.Path, "gone.edi"), here);

        called.ExitCode.ShouldBe(ExitCodes.CannotRead);
        called.Error.ShouldContain("gone.edi: there is no such file.");
        called.Json.Length.ShouldBe(2);
        called.Json[0].GetProperty("findings")[0].GetProperty("code").GetString().ShouldBe("FILE_NOT_READ");
        called.Json[1].GetProperty("file").GetString().ShouldBe(here);
    }

    [Fact]
    public void A_file_of_no_known_format_ends_with_3()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("letter.txt", "Estimado señor:");

        Called.With("read", file).ExitCode.ShouldBe(ExitCodes.CannotRead);
        Called.With("check", file).ExitCode.ShouldBe(ExitCodes.CannotRead);
    }

    [Fact]
    public void An_empty_folder_is_told()
    {
        using var folder = new TemporaryFolder();

        var called = Called.With("read", folder.Path);

        called.ExitCode.ShouldBe(ExitCodes.CannotRead);
        called.Error.ShouldContain("holds no files");
    }

    [Fact]
    public void Standard_input_is_read()
    {
        var called = new Caller { Input = "%PDF-1.7 "u8.ToArray() }.Run("read", "--json", "-");

        called.Json[0].GetProperty("file").GetString().ShouldBe("-");
        called.Json[0].GetProperty("findings")[0].GetProperty("found").GetString().ShouldBe("PDF");
    }

    [Fact]
    public void Stopping_ends_with_130()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.edi", "UNB+UNOA:2+A+B+260101:0000+1'");

        new Caller { Cancelled = new CancellationToken(canceled: true) }
            .Run("read", file)
            .ExitCode.ShouldBe(ExitCodes.Interrupted);
    }

    [Fact]
    public void A_reader_that_goes_away_ends_the_program_quietly()
    {
        var called = new Caller { Output = new ClosedPipe() }.Run("--help");

        called.ExitCode.ShouldBe(ExitCodes.Fine);
        called.Error.ShouldBeEmpty();
    }

    private static IEnumerable<string> Names(TemporaryFolder folder, string operand) =>
        InputFiles
            .Of([operand])
            .Select(file => Path.GetRelativePath(folder.Path, file.Path).Replace('\\', '/'));

    private sealed class ClosedPipe : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe", 32);

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new IOException("Broken pipe", 32);
    }
}
