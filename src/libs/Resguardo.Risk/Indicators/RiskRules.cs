using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;

namespace Resguardo.Risk.Indicators;

/// <summary>All rules: indicators with their weights and limits, composite profiles, scoring, reference tables.</summary>
/// <remarks>
/// The rules that come with the library are JSON files inside it. A folder with files of the same names takes their
/// place, file by file, without a rebuild.
/// </remarks>
public sealed class RiskRules
{
    private static readonly Lazy<RiskRules> Embedded = new(() => Load(folder: null));
    private readonly FrozenDictionary<string, IndicatorRule> _byCode;

    internal RiskRules(
        IReadOnlyList<IndicatorRule> indicators,
        IReadOnlyList<CompositeRule> composites,
        ScoringRules scoring,
        ReferenceTables tables,
        string edition
    )
    {
        Indicators = indicators;
        Composites = composites;
        Scoring = scoring;
        Tables = tables;
        Edition = edition;
        _byCode = indicators.ToFrozenDictionary(rule => rule.Code, StringComparer.Ordinal);
    }

    /// <summary>The rules that come with the library.</summary>
    public static RiskRules Default => Embedded.Value;

    /// <summary>The indicators in the order of their groups.</summary>
    public IReadOnlyList<IndicatorRule> Indicators { get; }

    /// <summary>The composite profiles.</summary>
    public IReadOnlyList<CompositeRule> Composites { get; }

    /// <summary>How weights become a score.</summary>
    public ScoringRules Scoring { get; }

    /// <summary>The reference tables.</summary>
    public ReferenceTables Tables { get; }

    /// <summary>What tells this edition of the rules from any other: the first 16 hexadecimal digits of a SHA-256 over all files.</summary>
    public string Edition { get; }

    /// <summary>The rule of an indicator; null when no indicator has the code.</summary>
    public IndicatorRule? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>Reads the rules that come with the library, with the files of a folder in place of those of the same name.</summary>
    /// <param name="folder">The folder; null for none. Tables lie in its folder <c>tables</c>.</param>
    /// <exception cref="RulesException">The rules cannot be used; all that is wrong is told at once.</exception>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static RiskRules Load(string? folder) =>
        Read(folder, out var problems) ?? throw new RulesException(problems);

    /// <summary>Reads rules as <see cref="Load"/> does, and says what is wrong without throwing.</summary>
    /// <returns>Null when there are problems.</returns>
    public static RiskRules? Read(string? folder, out IReadOnlyList<RulesProblem> problems)
    {
        var files = EmbeddedFiles();
        if (folder is not null)
        {
            TakeFiles(files, folder, "");
            TakeFiles(files, Path.Combine(folder, "tables"), "tables/");
        }
        return Read(files, out problems);
    }

    internal static RiskRules? Read(
        SortedDictionary<string, byte[]> files,
        out IReadOnlyList<RulesProblem> problems
    )
    {
        var reader = new RulesReader(files);
        var rules = reader.Read(EditionOf(files));
        problems = reader.Problems;
        return reader.Problems.Count == 0 ? rules : null;
    }

    internal static SortedDictionary<string, byte[]> EmbeddedFiles()
    {
        const string Prefix = "Rules/";
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (!name.StartsWith(Prefix, StringComparison.Ordinal))
                continue;
            using var stream = assembly.GetManifestResourceStream(name)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            files[name[Prefix.Length..]] = content;
        }
        return files;
    }

    private static void TakeFiles(SortedDictionary<string, byte[]> files, string folder, string prefix)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var path in Directory.EnumerateFiles(folder, "*.json"))
            files[prefix + Path.GetFileName(path)] = File.ReadAllBytes(path);
    }

    private static string EditionOf(SortedDictionary<string, byte[]> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, content) in files)
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(name));
            hash.AppendData(BitConverter.GetBytes(content.Length));
            hash.AppendData(content);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
