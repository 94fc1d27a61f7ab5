namespace Resguardo.Codes;

/// <summary>A kind of code that can be told by its shape.</summary>
/// <param name="Name">The stable name.</param>
/// <param name="Prefixes">Words that force the kind, when one of them and a colon stand before the code.</param>
/// <param name="Resembles">The text has the shape of this kind. Says nothing about a check digit or a list.</param>
/// <param name="Read">Judges the text as one of this kind.</param>
/// <param name="IsProven">A check digit or a list stands behind a good judgement, and not the shape alone.</param>
internal sealed record CodeKind(
    string Name,
    string[] Prefixes,
    Func<string, bool> Resembles,
    Func<string, CodeReading> Read,
    bool IsProven = true
);
