namespace Resguardo.Cli.Arguments;

/// <summary>Guesses what somebody meant to type.</summary>
internal static class Nearest
{
    /// <summary>The name that is at most two slips of the finger away; null when none is.</summary>
    public static string? To(string typed, IEnumerable<string> names) =>
        names
            .Select(name => (Name: name, Slips: Distance(typed.ToLowerInvariant(), name)))
            .Where(guess => guess.Slips <= 2 && guess.Slips < guess.Name.Length)
            .OrderBy(guess => guess.Slips)
            .Select(guess => guess.Name)
            .FirstOrDefault();

    private static int Distance(string one, string other)
    {
        var row = new int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++)
            row[column] = column;
        for (var line = 1; line <= one.Length; line++)
        {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column <= other.Length; column++)
            {
                var above = row[column];
                var change = one[line - 1] == other[column - 1] ? 0 : 1;
                row[column] = Math.Min(Math.Min(above + 1, row[column - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[^1];
    }
}
