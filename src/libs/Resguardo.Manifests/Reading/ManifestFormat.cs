using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Reading;

/// <summary>One format of cargo data: how to recognise it and how to read it.</summary>
public abstract class ManifestFormat
{
    /// <summary>The format's name, such as <c>UN/EDIFACT</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Whether a file that begins so is of this format. File names play no part.</summary>
    /// <param name="head">The file's first bytes, up to <see cref="ReadOptions.HeadLength"/>; the whole file when it is shorter.</param>
    public abstract bool Recognises(ReadOnlySpan<byte> head);

    /// <summary>Reads a file to its end. Whatever its bytes, nothing is thrown but what the stream itself throws.</summary>
    /// <param name="content">The file from its first byte; read once, forward only.</param>
    /// <param name="options">Limits and hints.</param>
    public abstract IEnumerable<ICargoRecord> Read(Stream content, ReadOptions options);
}
