[assembly: AssemblyFixture(typeof(Resguardo.Cli.Tests.WorkingFolder))]

namespace Resguardo.Cli.Tests;

/// <summary>A folder with a copy of the samples in which the tests run, so that what the documentation says can be run as it stands.</summary>
public sealed class WorkingFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _before = Environment.CurrentDirectory;

    public WorkingFolder()
    {
        foreach (
            var file in Directory.EnumerateFiles(Repository.Sample(""), "*", SearchOption.AllDirectories)
        )
        {
            var copy = Path.Combine(
                _folder.Path,
                "samples",
                Path.GetRelativePath(Repository.Sample(""), file)
            );
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        Environment.CurrentDirectory = _folder.Path;
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        _folder.Dispose();
    }
}
