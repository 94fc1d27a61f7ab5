using Resguardo.Cli.Arguments;

namespace Resguardo.Cli.Files;

/// <summary>Writes a file that the user asked for, whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Writes beside the place first, and puts the whole file there by a rename. <c>-</c> is standard output.</summary>
    /// <returns>False when it could not be written; the user has been told.</returns>
    public static bool Write(Invocation call, string path, Action<Stream> write)
    {
        if (path == "-")
        {
            write(call.Screen.Stream);
            return true;
        }
        var beside = path + ".new";
        try
        {
            using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write))
                write(file);
            File.Move(beside, path, overwrite: true);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            call.Screen.Complain(FileReader.Describe(call, path, fault));
            return false;
        }
    }
}
