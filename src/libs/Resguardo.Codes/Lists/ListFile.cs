using System.IO.Compression;

namespace Resguardo.Codes;

/// <summary>A reference list as it lies inside this assembly.</summary>
internal static class ListFile
{
    /// <summary>Reads a file of this folder whole; one that ends in <c>.br</c> is unpacked.</summary>
    public static byte[] Read(string name)
    {
        using var stream =
            typeof(ListFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The list '{name}' is not in the assembly.");
        using var content = new MemoryStream();
        if (name.EndsWith(".br", StringComparison.Ordinal))
        {
            using var brotli = new BrotliStream(stream, CompressionMode.Decompress);
            brotli.CopyTo(content);
        }
        else
        {
            stream.CopyTo(content);
        }

        return content.ToArray();
    }
}
