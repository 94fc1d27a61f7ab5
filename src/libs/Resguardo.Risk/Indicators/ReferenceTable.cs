using System.Collections.Frozen;
using Resguardo.Risk.Facts;

namespace Resguardo.Risk.Indicators;

/// <summary>How a reference table is looked up.</summary>
public enum TableKind
{
    /// <summary>By tariff code: the longest of six, four or two digits that is in the table.</summary>
    Hs,

    /// <summary>By a code of any kind: a place, a country, a domain.</summary>
    Code,

    /// <summary>By words in a text.</summary>
    Words,
}

/// <summary>A reference table of the rules: data with its source, which an officer can edit.</summary>
public sealed class ReferenceTable
{
    private readonly FrozenDictionary<int, ReferenceRow[]> _byHs;
    private readonly FrozenDictionary<string, ReferenceRow[]> _byCode;

    internal ReferenceTable(string name, TableKind kind, IReadOnlyList<ReferenceRow> rows)
    {
        Name = name;
        Kind = kind;
        Rows = rows;
        _byHs =
            kind == TableKind.Hs
                ? rows.GroupBy(row => Hs.Of(row.Key).Key)
                    .ToFrozenDictionary(same => same.Key, same => same.ToArray())
                : FrozenDictionary<int, ReferenceRow[]>.Empty;
        _byCode =
            kind == TableKind.Code
                ? rows.GroupBy(row => row.Key, StringComparer.Ordinal)
                    .ToFrozenDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal)
                : FrozenDictionary<string, ReferenceRow[]>.Empty;
    }

    /// <summary>The table's name, that of its file.</summary>
    public string Name { get; }

    /// <summary>How it is looked up.</summary>
    public TableKind Kind { get; }

    /// <summary>Its rows in the order of the file.</summary>
    public IReadOnlyList<ReferenceRow> Rows { get; }

    internal int Bit { get; init; } = -1;

    /// <summary>The rows of the longest part of a tariff code that is in the table; empty when none is.</summary>
    public ReadOnlySpan<ReferenceRow> FindAll(Hs hs)
    {
        if (hs.IsNone || _byHs.Count == 0)
            return [];
        if (hs.Length == 6 && _byHs.TryGetValue(hs.Key, out var rows))
            return rows;
        if (hs.Length >= 4 && _byHs.TryGetValue(hs.Four.Key, out rows))
            return rows;
        return _byHs.TryGetValue(hs.Two.Key, out rows) ? rows : [];
    }

    /// <summary>The first row of the longest part of a tariff code that is in the table; null when none is.</summary>
    public ReferenceRow? Find(Hs hs) => FindAll(hs) is [var first, ..] ? first : null;

    /// <summary>The rows of a code; empty when it is not in the table, or null.</summary>
    public ReadOnlySpan<ReferenceRow> FindAll(string? code) =>
        code is not null && _byCode.TryGetValue(code, out var rows) ? rows : [];

    /// <summary>The first row of a code; null when it is not in the table.</summary>
    public ReferenceRow? Find(string? code) => FindAll(code) is [var first, ..] ? first : null;
}
