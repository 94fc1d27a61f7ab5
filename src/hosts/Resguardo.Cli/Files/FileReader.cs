using Resguardo.Cli.Arguments;
using Resguardo.Manifests;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Reading;

namespace Resguardo.Cli.Files;

/// <summary>Reads the files of a command one after the other, and says which could not be read.</summary>
internal sealed class FileReader(Invocation call)
{
    private readonly ReadOptions _options = ReadOptions.Default;

    /// <summary>True when a file could not be opened, or is of no format that we read.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Why the last file could not be read; null when it could.</summary>
    public string? Fault { get; private set; }

    /// <summary>The files that the operands mean. An empty folder is a complaint.</summary>
    public IEnumerable<InputFile> Files => Find(call.Operands);

    /// <summary>The files that some operands mean.</summary>
    public IEnumerable<InputFile> Find(IEnumerable<string> operands)
    {
        foreach (var operand in operands)
        {
            var isEmpty = true;
            foreach (var file in InputFiles.Of([operand]))
            {
                isEmpty = false;
                yield return file;
            }
            if (isEmpty)
            {
                call.Screen.Complain(call.Texts.Of("file.folder-empty", operand));
                HasFailed = true;
            }
        }
    }

    /// <summary>Hands the records of a file to somebody who uses them as they come.</summary>
    /// <returns>False when the file could not be opened or read to its end; the user has been told.</returns>
    public bool Read(InputFile file, Action<IEnumerable<ICargoRecord>> use)
    {
        Fault = null;
        try
        {
            using var content = file.Open(call.Surroundings, call.Screen);
            use(Watch(ManifestReader.Read(content, _options)));
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Fault = Describe(call, file.Path, fault);
            HasFailed = true;
            call.Screen.Complain(Fault);
            return false;
        }
    }

    /// <summary>What went wrong with a file, in the user's language.</summary>
    public static string Describe(Invocation call, string path, Exception fault) =>
        fault switch
        {
            FileNotFoundException or DirectoryNotFoundException => call.Texts.Of("file.not-found", path),
            UnauthorizedAccessException => call.Texts.Of("file.forbidden", path),
            _ => call.Texts.Of("file.fault", path, fault.Message),
        };

    private IEnumerable<ICargoRecord> Watch(IEnumerable<ICargoRecord> records)
    {
        foreach (var record in records)
        {
            call.Surroundings.Cancelled.ThrowIfCancellationRequested();
            if (
                record is Finding finding
                && (
                    finding.Kind == ReadingFindings.FormatUnknown || finding.Kind == ReadingFindings.FileEmpty
                )
            )
                HasFailed = true;
            yield return record;
        }
    }
}
