using Resguardo.Cli.Terminal;

namespace Resguardo.Cli.Files;

/// <summary>A file to read, or standard input.</summary>
/// <param name="Path">As the user wrote it or as it was found in a folder; <c>-</c> is standard input.</param>
internal sealed record InputFile(string Path)
{
    public bool IsStandardInput => Path == "-";

    /// <summary>Opens it for one pass from its beginning to its end, telling the screen how far it is.</summary>
    /// <exception cref="IOException">It is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public Stream Open(Surroundings surroundings, Screen screen)
    {
        if (IsStandardInput)
            return new WatchedStream(surroundings.Input, null, Path, screen.Progress, surroundings.Cancelled);
        var file = new FileStream(
            Path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite,
            bufferSize: 0,
            FileOptions.SequentialScan
        );
        return new WatchedStream(
            file,
            file.CanSeek ? file.Length : null,
            Path,
            screen.Progress,
            surroundings.Cancelled
        );
    }

    /// <summary>The SHA-256 of its content; null for standard input, which can be read only once, and for what cannot be read.</summary>
    public byte[]? HashOf()
    {
        if (IsStandardInput)
            return null;
        try
        {
            using var file = File.OpenRead(Path);
            return System.Security.Cryptography.SHA256.HashData(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Opening it again tells the user.
            return null;
        }
    }
}
