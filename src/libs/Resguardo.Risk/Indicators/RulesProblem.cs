namespace Resguardo.Risk.Indicators;

/// <summary>What can be wrong with a file of rules.</summary>
public enum RulesFault
{
    /// <summary>The text is no JSON; Found tells what the reader stumbled over.</summary>
    Syntax,

    /// <summary>A field that must be there is not.</summary>
    FieldMissing,

    /// <summary>A field that nobody reads, perhaps misspelt.</summary>
    FieldUnknown,

    /// <summary>A value of another type or form than expected.</summary>
    WrongType,

    /// <summary>A number outside of its bounds.</summary>
    OutOfRange,

    /// <summary>No indicator has this code.</summary>
    CodeUnknown,

    /// <summary>A code stands twice.</summary>
    CodeTwice,

    /// <summary>An indicator of the program has no entry.</summary>
    EntryMissing,

    /// <summary>A limit that the indicator reads is not given.</summary>
    LimitMissing,

    /// <summary>A limit that the indicator does not read.</summary>
    LimitUnknown,

    /// <summary>No indicator reads a table of this name.</summary>
    TableUnknown,

    /// <summary>A composite rule cannot be read.</summary>
    RuleUnreadable,

    /// <summary>A rule would look at personal characteristics, which is refused.</summary>
    Forbidden,

    /// <summary>The review of a rule is overdue or its time is over. The rule is not used after its end.</summary>
    Expired,
}

/// <summary>Something wrong in a file of rules, and where it stands.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line as an editor counts it, from 1; 0 for the whole file.</param>
/// <param name="Path">Where in the file, such as <c>indicators[3].weight</c>.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Found">What stands there; empty when something is missing.</param>
/// <param name="Expected">What was expected.</param>
public sealed record RulesProblem(
    string File,
    int Line,
    string Path,
    RulesFault Fault,
    string Found,
    string Expected
)
{
    /// <summary>File, line, path, fault, found and expected in one line, for logs.</summary>
    public override string ToString() =>
        $"{File}:{Line} {Path}: {Fault}"
        + (Found.Length == 0 ? "" : $", found {Found}")
        + (Expected.Length == 0 ? "" : $", expected {Expected}");
}

/// <summary>Rules cannot be used. <see cref="Problems"/> says what is wrong with them, all at once.</summary>
public sealed class RulesException : Exception
{
    /// <summary>A refusal with its reasons.</summary>
    public RulesException(IReadOnlyList<RulesProblem> problems)
        : base("The rules cannot be used: " + string.Join("; ", problems)) => Problems = problems;

    /// <summary>What is wrong; at least one.</summary>
    public IReadOnlyList<RulesProblem> Problems { get; }
}
