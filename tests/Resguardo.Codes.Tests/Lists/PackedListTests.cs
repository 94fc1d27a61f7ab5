using System.Diagnostics;
using System.IO.Compression;

namespace Resguardo.Codes.Tests.Lists;

public class PackedListTests
{
    private const long OneMegabyte = 1_000_000;

    [Fact]
    public void No_list_is_a_large_file()
    {
        var files = Directory.GetFiles(ListsFolder());

        files.Length.ShouldBeGreaterThan(8);
        files.Where(file => new FileInfo(file).Length > OneMegabyte).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_lists_are_what_the_packer_makes_of_the_reference_tables()
    {
        var reference = Path.GetDirectoryName(
            Path.GetDirectoryName(Reference.PathOf("unlocode/unlocode.csv"))
        )!;
        var made = Directory.CreateTempSubdirectory("resguardo-lists-");
        try
        {
            await PackAsync(reference, made.FullName);

            var names = made.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal).ToList();
            names.ShouldBe(
                Directory
                    .GetFiles(ListsFolder())
                    .Select(file => Path.GetFileName(file))
                    .Where(name => Path.GetExtension(name) is ".br" or ".tsv" or ".txt")
                    .Order(StringComparer.Ordinal)
            );
            foreach (var name in names)
            {
                // What is packed must be equal; how tightly, may change with the framework.
                var isEqual = Unpack(Path.Combine(made.FullName, name))
                    .AsSpan()
                    .SequenceEqual(Unpack(Path.Combine(ListsFolder(), name)));
                isEqual.ShouldBeTrue(name);
            }
        }
        finally
        {
            made.Delete(recursive: true);
        }
    }

    private static async Task PackAsync(string reference, string made)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                "run",
                Path.Combine(Reference.Root, "tools", "pack-lists.cs"),
                "--",
                reference,
                made,
            },
        };
        using var packer = Process.Start(start).ShouldNotBeNull();
        var output = packer.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = packer.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await packer.WaitForExitAsync(TestContext.Current.CancellationToken);
        packer.ExitCode.ShouldBe(0, await output + await errors);
    }

    private static byte[] Unpack(string path)
    {
        if (Path.GetExtension(path) is not ".br")
            return File.ReadAllBytes(path);
        using var content = new MemoryStream();
        using var brotli = new BrotliStream(File.OpenRead(path), CompressionMode.Decompress);
        brotli.CopyTo(content);
        return content.ToArray();
    }

    private static string ListsFolder() =>
        Path.Combine(Reference.Root, "src", "libs", "Resguardo.Codes", "Lists");
}
