using Resguardo.Codes;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Cli.Read;

/// <summary>Ports and places for people: the code, and the name that the file or the list gives it.</summary>
internal static class PlaceNames
{
    public static string? Of(Location location)
    {
        var code = location.Code ?? location.Raw;
        var name = location.Name ?? (Locodes.TryFind(code, out var known) ? known.Name : null);
        return string.IsNullOrEmpty(code) ? name
            : string.IsNullOrEmpty(name) || name == code ? code
            : $"{name} ({code})";
    }
}
