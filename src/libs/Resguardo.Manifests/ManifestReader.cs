using System.Globalization;
using Resguardo.Manifests.Asycuda;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Dcsa;
using Resguardo.Manifests.Edifact;
using Resguardo.Manifests.Reading;
using Resguardo.Manifests.Tabular;
using Resguardo.Manifests.X12;

namespace Resguardo.Manifests;

/// <summary>Reads a file of cargo data, of whatever format, into the cargo model.</summary>
/// <remarks>
/// The file is read once, forward, as its records are asked for; memory does not grow with it. A bad file throws
/// nothing: what is wrong with it comes as <see cref="Finding"/>s among the records. Only the stream itself may throw.
/// </remarks>
public static class ManifestReader
{
    /// <summary>The formats in the order in which they are tried.</summary>
    public static IReadOnlyList<ManifestFormat> Formats { get; } =
    [
        new EdifactFormat(),
        new X12Format(),
        new AsycudaFormat(),
        new DcsaFormat(),
        new WorkbookFormat(),
        // Last: what is none of the others may be a table.
        new TextTableFormat(),
    ];

    /// <summary>Reads a file from its path.</summary>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static IEnumerable<ICargoRecord> ReadFile(string path, ReadOptions? options = null)
    {
        using var content = new FileStream(
            path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.Read,
            bufferSize: 1,
            FileOptions.SequentialScan
        );
        foreach (var record in Read(content, options))
            yield return record;
    }

    /// <summary>Reads a file from a stream, from its present position to its end. The stream is not closed.</summary>
    public static IEnumerable<ICargoRecord> Read(Stream content, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        return ReadAll(content, options ?? ReadOptions.Default);
    }

    private static IEnumerable<ICargoRecord> ReadAll(Stream content, ReadOptions options)
    {
        var whole = new HeadedStream(content, ReadOptions.HeadLength);
        if (whole.Head.IsEmpty)
        {
            yield return new Finding(ReadingFindings.FileEmpty, FilePlace.InText(0, 1));
            yield break;
        }

        // Whoever gives a mapping says that the file is a table, also where it does not look like one.
        var format = FormatOf(whole.Head) ?? (options.Mapping is null ? null : new TextTableFormat());
        if (format is null)
        {
            yield return new Finding(ReadingFindings.FormatUnknown, FilePlace.InText(0, 1))
            {
                Found = FileLooks.Like(whole.Head),
                Expected = string.Join(", ", Formats.Select(known => known.Name)),
            };
            yield break;
        }

        var counts = new Dictionary<FindingKind, int>();
        foreach (var record in format.Read(whole, options))
        {
            if (record is Finding finding)
            {
                var count = counts[finding.Kind] = counts.GetValueOrDefault(finding.Kind) + 1;
                if (count > options.MaxFindingsPerKind)
                    continue;
            }
            yield return record;
        }

        foreach (var (kind, count) in counts)
        {
            if (count > options.MaxFindingsPerKind)
                yield return new Finding(ReadingFindings.FindingsLeftOut, default)
                {
                    Found = (count - options.MaxFindingsPerKind).ToString(CultureInfo.InvariantCulture),
                    Expected = kind.Code,
                };
        }
    }

    /// <summary>The format of a file that begins so; null when none of <see cref="Formats"/> knows it.</summary>
    public static ManifestFormat? FormatOf(ReadOnlySpan<byte> head)
    {
        foreach (var format in Formats)
        {
            if (format.Recognises(head))
                return format;
        }
        return null;
    }
}
