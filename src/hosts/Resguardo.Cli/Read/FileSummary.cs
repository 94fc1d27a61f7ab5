using Resguardo.Cli.Files;
using Resguardo.Cli.Findings;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Checks;
using Resguardo.Manifests.Summaries;

namespace Resguardo.Cli.Read;

/// <summary>What one file holds: its messages, counted, and all that was found in it.</summary>
internal sealed record FileSummary(InputFile File, List<MessageSummary> Messages, FindingTally Findings)
{
    /// <summary>Reads a file to its end, with all checks.</summary>
    public static FileSummary Of(InputFile file, FileReader reader, CheckOptions profile)
    {
        var summarizer = new ManifestSummarizer();
        var summary = new FileSummary(file, [], new FindingTally());
        reader.Read(
            file,
            records =>
            {
                foreach (var record in records)
                {
                    if (record is Finding finding)
                        summary.Findings.Add(finding);
                    else if (summarizer.Add(record) is { } message)
                        summary.Messages.Add(message);
                }
            },
            profile
        );
        if (summarizer.Finish() is { } last)
            summary.Messages.Add(last);
        return summary;
    }
}
