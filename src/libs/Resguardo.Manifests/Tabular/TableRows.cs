using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Tabular;

/// <summary>What a cell is to the program that wrote it.</summary>
internal enum CellKind
{
    /// <summary>Characters. In a text table every cell is one.</summary>
    Text,

    /// <summary>A number, whose text is in machine form: a point for the decimal mark and nothing between thousands.</summary>
    Number,

    /// <summary>A date, whose text is in ISO 8601 form.</summary>
    Date,

    /// <summary>A formula that failed.</summary>
    Error,
}

/// <summary>The rows of a table, one at a time, forward only. Columns count from 0.</summary>
internal abstract class TableRows
{
    /// <summary>What the source found wrong since this was last emptied.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Number of cells in the present row.</summary>
    public abstract int Count { get; }

    /// <summary>Where the present row begins.</summary>
    public abstract FilePlace Place { get; }

    /// <summary>True when the present row may hold characters beyond ASCII.</summary>
    public abstract bool HasForeignLetters { get; }

    /// <summary>Goes to the next row; false at the end.</summary>
    public abstract bool Next();

    /// <summary>A cell of the present row without the blanks around it; empty where the row has no such cell. Valid until <see cref="Next"/>.</summary>
    public abstract ReadOnlySpan<char> Text(int column);

    /// <summary>What a cell is.</summary>
    public virtual CellKind Kind(int column) => CellKind.Text;

    /// <summary>Where a cell is.</summary>
    public FilePlace PlaceOf(int column) => Place.AtColumn(column + 1);
}
