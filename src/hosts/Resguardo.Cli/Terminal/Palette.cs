using Spectre.Console;

namespace Resguardo.Cli.Terminal;

/// <summary>The few colours, chosen to be read on a dark and on a light terminal.</summary>
internal static class Palette
{
    public static readonly Color Cyan = Color.FromInt32(37);
    public static readonly Color Green = Color.FromInt32(71);
    public static readonly Color Gold = Color.FromInt32(178);
    public static readonly Color Orange = Color.FromInt32(208);
    public static readonly Color Red = Color.FromInt32(203);
    public static readonly Color Blue = Color.FromInt32(75);
    public static readonly Color Grey = Color.FromInt32(245);

    public static readonly Style Title = new(Cyan, decoration: Decoration.Bold);
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Dim = new(Grey);
    public static readonly Style Good = new(Green);
    public static readonly Style Bad = new(Red);
}
