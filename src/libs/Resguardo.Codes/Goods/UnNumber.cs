namespace Resguardo.Codes;

/// <summary>A number of the United Nations' list of dangerous goods.</summary>
public sealed record UnNumber
{
    internal UnNumber(
        string number,
        string nameEs,
        IReadOnlyList<string> classes,
        IReadOnlyList<string> subsidiary
    )
    {
        Number = number;
        NameEs = nameEs;
        Classes = classes;
        Subsidiary = subsidiary;
    }

    /// <summary>Four digits, such as <c>3480</c>.</summary>
    public string Number { get; }

    /// <summary>The proper shipping name in Spanish; the first one where the list has several.</summary>
    public string NameEs { get; }

    /// <summary>
    /// Class or division, with the compatibility letter for class 1: <c>9</c>, <c>2.1</c>, <c>1.4S</c>. Usually one; several
    /// where the list has rows that differ; empty for 0190, samples of explosives, whose division is not fixed.
    /// </summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>The subsidiary hazards of any of the rows, such as <c>6.1</c>; often empty.</summary>
    public IReadOnlyList<string> Subsidiary { get; }

    /// <summary>
    /// A declared class fits this number. Written forms differ: <c>9</c>, <c>9.0</c>, <c>IMO 9</c>, <c>CLASE 9</c>. What is
    /// left unsaid is no contradiction: <c>2</c> agrees with 2.1, <c>1.4</c> with 1.4S, and an empty text with all.
    /// </summary>
    public bool ClassAgrees(string? declared) => ClassAgrees(declared.AsSpan());

    /// <inheritdoc cref="ClassAgrees(string?)"/>
    public bool ClassAgrees(ReadOnlySpan<char> declared)
    {
        if (SaysNothing(declared))
            return true;
        if (!HazardClass.TryRead(declared, out var stated))
            return false;
        if (Classes.Count == 0)
            return stated.Class == '1';
        foreach (var text in Classes)
        {
            if (HazardClass.TryRead(text, out var listed) && listed.Agrees(stated))
                return true;
        }

        return false;
    }

    /// <summary>The number.</summary>
    public override string ToString() => Number;

    private static bool SaysNothing(ReadOnlySpan<char> declared)
    {
        foreach (var character in declared)
        {
            if (char.IsLetterOrDigit(character))
                return false;
        }

        return true;
    }
}
