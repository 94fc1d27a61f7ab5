using System.Collections.Frozen;

namespace Resguardo.Manifests.Edifact;

/// <summary>The codes of directory D.21A, and those older or home-made ones that real files carry.</summary>
/// <remarks>Looked at only for codes that the readers do not use, so that a strange one can be pointed out.</remarks>
internal static class CodeLists
{
    // Read off files of carriers, terminals and customs guides: gone from the directory, or never in it.
    private static readonly string[] Further =
    [
        "0135 UNA UNB UNG UNH UNS UNT UNE UNZ GIS EQN PIT",
        "1001 43 44 45 46 34 36 98",
        "1153 VON SS XXX AAA VM",
        "3035 N1 N2 CG",
        "3227 6 12 80 97",
        "4451 CLR HAN DAR OSI",
        "6313 G EGW UCO VGM WT AAL",
        "6145 9 13",
        "8053 TE CH RF",
    ];

    private static readonly Lazy<FrozenSet<(string List, string Code)>> Known = new(Load);

    public static bool Has(string list, string code) => Known.Value.Contains((list, code));

    private static FrozenSet<(string, string)> Load()
    {
        var codes = new HashSet<(string, string)>();
        using var stream =
            typeof(CodeLists).Assembly.GetManifestResourceStream("Resguardo.Manifests.Edifact.codes-d21a.txt")
            ?? throw new InvalidOperationException("The code lists are not in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                Add(line);
        }
        foreach (var line in Further)
            Add(line);
        return codes.ToFrozenSet();

        void Add(string line)
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var code in words.AsSpan(1))
                codes.Add((words[0], code));
        }
    }
}
