namespace Resguardo.Manifests.Cargo;

/// <summary>
/// One thing that a reader found in a file: a <see cref="CargoMessage"/> that begins, a <see cref="Container"/>, a
/// <see cref="Bill"/>, a <see cref="Finding"/>, or an <see cref="EndOfMessage"/>.
/// </summary>
/// <remarks>
/// Records come in the order of the file, one at a time, and are yours to keep: a reader makes new ones and never
/// reuses an old one. Between a <see cref="CargoMessage"/> and its <see cref="EndOfMessage"/> everything belongs to that
/// message; only findings may stand outside of a message.
/// </remarks>
public interface ICargoRecord
{
    /// <summary>Where in the file the record begins.</summary>
    FilePlace Place { get; }
}
