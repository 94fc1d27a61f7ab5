namespace Resguardo.Risk.Selection;

/// <summary>What is done with a container or bill. Countries give these lanes their own names and colours.</summary>
public enum Treatment
{
    /// <summary>Released without a check.</summary>
    Release,

    /// <summary>Released, and audited afterwards.</summary>
    Audit,

    /// <summary>Documents are checked before release.</summary>
    Document,

    /// <summary>Scanned first (non-intrusive inspection).</summary>
    Nii,

    /// <summary>Documents and goods are examined.</summary>
    Physical,

    /// <summary>Not to be loaded.</summary>
    NotLoad,
}

/// <summary>The stable codes of treatments, for files and texts.</summary>
public static class Treatments
{
    private static readonly (Treatment Treatment, string Code)[] Codes =
    [
        (Treatment.Release, "RELEASE"),
        (Treatment.Audit, "AUDIT"),
        (Treatment.Document, "DOCUMENT"),
        (Treatment.Nii, "NII"),
        (Treatment.Physical, "PHYSICAL"),
        (Treatment.NotLoad, "NOT_LOAD"),
    ];

    /// <summary>The treatments that take capacity, in the order in which units are given to them: the deepest first.</summary>
    public static IReadOnlyList<Treatment> ByDepth { get; } =
    [Treatment.NotLoad, Treatment.Physical, Treatment.Nii, Treatment.Document, Treatment.Audit];

    /// <summary>The code of a treatment, such as <c>NOT_LOAD</c>.</summary>
    public static string CodeOf(Treatment treatment) => Codes[(int)treatment].Code;

    /// <summary>Reads a code in either case; <c>NOTLOAD</c> and <c>NOT-LOAD</c> count too.</summary>
    /// <param name="text">The code.</param>
    /// <param name="treatment">The treatment; release when the text is no code.</param>
    public static bool TryParse(string text, out Treatment treatment)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var (known, code) in Codes)
        {
            if (
                string.Equals(text.Replace('-', '_'), code, StringComparison.OrdinalIgnoreCase)
                || string.Equals(
                    text,
                    code.Replace("_", "", StringComparison.Ordinal),
                    StringComparison.OrdinalIgnoreCase
                )
            )
            {
                treatment = known;
                return true;
            }
        }
        treatment = Treatment.Release;
        return false;
    }
}
