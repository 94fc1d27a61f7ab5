using Resguardo.Cli.Arguments;
using Resguardo.Cli.Files;
using Resguardo.Risk.Histories;

namespace Resguardo.Cli.Screening;

/// <summary>Loads and saves a history, and tells the user what is wrong.</summary>
internal static class HistoryStore
{
    /// <summary>The history of a file, or an empty one when there is none yet.</summary>
    /// <returns>Null when the file cannot be used.</returns>
    public static History? Load(Invocation call, string path)
    {
        try
        {
            return HistoryFile.LoadOrBegin(path);
        }
        catch (HistoryFileException fault)
        {
            call.Screen.Complain(call.Texts.Of($"history.{fault.Fault}", path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            call.Screen.Complain(FileReader.Describe(call, path, fault));
        }
        return null;
    }

    /// <returns>False when it could not be written; what stood there stands still.</returns>
    public static bool Save(Invocation call, History history, string path)
    {
        try
        {
            HistoryFile.Save(history, path);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            call.Screen.Complain(FileReader.Describe(call, path, fault));
            return false;
        }
    }
}
