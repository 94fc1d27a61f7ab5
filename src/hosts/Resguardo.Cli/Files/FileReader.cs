using System.Text.Json;
using Resguardo.Cli.Arguments;
using Resguardo.Manifests;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Checks;
using Resguardo.Manifests.Reading;
using Resguardo.Manifests.Texts;

namespace Resguardo.Cli.Files;

/// <summary>Reads the files of a command one after the other, and says which could not be read.</summary>
/// <param name="isHashed">True to take the hash of every file.</param>
/// <param name="showsFindings">True for a command that shows what is found; others are told here of files that they cannot use.</param>
internal sealed class FileReader(Invocation call, bool isHashed = false, bool showsFindings = false)
{
    private readonly ReadOptions _options = OptionsOf(call);

    /// <summary>True when a file could not be opened, or is of no format that we read.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Why the last file could not be read; null when it could.</summary>
    public string? Fault { get; private set; }

    /// <summary>The SHA-256 of the last file; null when it could not be read.</summary>
    public byte[]? Hash { get; private set; }

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
    /// <param name="file">The file.</param>
    /// <param name="use">Uses the records.</param>
    /// <param name="profile">The profile of the checks that shall run over the records; null for none.</param>
    /// <returns>False when the file could not be opened or read to its end; the user has been told.</returns>
    public bool Read(InputFile file, Action<IEnumerable<ICargoRecord>> use, CheckOptions? profile = null)
    {
        Fault = null;
        Hash = null;
        try
        {
            using var content = file.Open(call.Surroundings, call.Screen);
            using var hashed = isHashed ? new HashedStream(content) : null;
            var records = Watch(file, ManifestReader.Read(hashed ?? content, _options));
            use(profile is null ? records : ManifestChecks.Run(records, profile));
            Hash = hashed?.Finish();
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

    /// <summary>The profile of the checks that the user names; that of a fresh installation when none is named.</summary>
    /// <returns>Null when it cannot be used; the user has been told.</returns>
    public static CheckOptions? LoadProfile(Invocation call)
    {
        if (call.Value(CommonOptions.Profile) is not { } path)
            return CheckOptions.Default;
        try
        {
            return CheckOptions.Load(path);
        }
        catch (JsonException fault)
        {
            call.Screen.Complain(call.Texts.Of("file.not-json", path, (fault.LineNumber ?? 0) + 1));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            call.Screen.Complain(Describe(call, path, fault));
        }
        return null;
    }

    /// <summary>How files are read, with the mapping that the user names.</summary>
    /// <exception cref="MaterialFault">The mapping that the user names cannot be used.</exception>
    public static ReadOptions OptionsOf(Invocation call)
    {
        if (call.Value(CommonOptions.Mapping) is not { } path)
            return ReadOptions.Default;
        try
        {
            return new ReadOptions { Mapping = TableMapping.LoadFile(path) };
        }
        catch (FormatException fault)
        {
            throw new MaterialFault("file.not-mapping", path, fault.Message);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new MaterialFault("file.fault", path, fault.Message);
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

    private IEnumerable<ICargoRecord> Watch(InputFile file, IEnumerable<ICargoRecord> records)
    {
        foreach (var record in records)
        {
            call.Surroundings.Cancelled.ThrowIfCancellationRequested();
            if (record is Finding finding && IsUseless(finding))
            {
                HasFailed = true;
                if (!showsFindings)
                    call.Screen.Complain($"{file.Path}: {FindingTexts.Of(finding, call.Texts.Culture)}");
            }
            yield return record;
        }
    }

    private static bool IsUseless(Finding finding) =>
        finding.Kind == ReadingFindings.FormatUnknown || finding.Kind == ReadingFindings.FileEmpty;
}
