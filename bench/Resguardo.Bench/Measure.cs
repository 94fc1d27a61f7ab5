using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Resguardo.Manifests;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Checks;
using Resguardo.Manifests.Edifact;
using Resguardo.Risk;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Indicators;
using Resguardo.Risk.Selection;

namespace Resguardo.Bench;

/// <summary>What one measured run did, printed by a child process as one line of JSON.</summary>
internal sealed record Result(
    string Work,
    string File,
    long Bytes,
    long Bills,
    double Seconds,
    double CpuSeconds,
    long PeakBytes
)
{
    public double MegabytesPerSecond => Bytes / 1e6 / CpuSeconds;

    public double BillsPerSecond => Bills / CpuSeconds;
}

/// <summary>Does one kind of work over one file and tells what it took, a core's time and the process's peak memory.</summary>
internal static class Measure
{
    /// <summary>Everything that can be measured, in the order of the report.</summary>
    public static readonly string[] Works = ["tokenise", "read", "check", "screen"];

    // Long enough for the runtime to have compiled what is run often, so that a core's steady speed is measured.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);

    public static Result Run(string work, string path)
    {
        var process = Process.GetCurrentProcess();
        WarmUpOn(work, path);
        GC.Collect();

        var cpu = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var bills = Work(work, path);
        watch.Stop();
        process.Refresh();
        return new(
            work,
            Path.GetFileName(path),
            new FileInfo(path).Length,
            bills,
            watch.Elapsed.TotalSeconds,
            (process.TotalProcessorTime - cpu).TotalSeconds,
            PeakMemory()
        );
    }

    public static Result RunInChild(string work, string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["one", work, path])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var child = Process.Start(start)!;
        var line = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return JsonSerializer.Deserialize<Result>(line)
            ?? throw new InvalidOperationException($"The run of {work} over {path} printed nothing.");
    }

    private static long Work(string work, string path) =>
        work switch
        {
            "tokenise" => Tokenise(path),
            "read" => Count(ManifestReader.ReadFile(path)),
            "check" => Count(ManifestChecks.Run(ManifestReader.ReadFile(path))),
            "screen" => Screen(path),
            _ => throw new ArgumentException($"'{work}' is no work that is measured here.", nameof(work)),
        };

    private static long Count(IEnumerable<ICargoRecord> records)
    {
        long bills = 0;
        foreach (var record in records)
        {
            if (record is Bill)
                bills++;
        }
        return bills;
    }

    private static long Tokenise(string path)
    {
        using var content = File.OpenRead(path);
        var tokens = new EdifactTokenizer(content);
        long bills = 0;
        while (tokens.Read())
        {
            if (tokens.Tag.SequenceEqual("CNI"u8))
                bills++;
        }
        return bills;
    }

    // What `resguardo screen` does: read, check, assess against a history that grows, and choose within capacity.
    private static long Screen(string path)
    {
        var selector = new Selector(
            new SelectionPlan(
                1,
                new Dictionary<Treatment, int> { [Treatment.Nii] = 30, [Treatment.Physical] = 12 }
            )
        );
        long bills = 0;
        foreach (
            var assessment in Screening.Run(
                ManifestChecks.Run(ManifestReader.ReadFile(path)),
                RiskRules.Default,
                new History(),
                new ScreeningOptions { Today = new DateOnly(2026, 11, 25) }
            )
        )
        {
            selector.Add(assessment);
            bills++;
        }
        return selector.Select().Units.Count > 0 ? bills : 0;
    }

    private static void WarmUpOn(string work, string path)
    {
        var head = Path.GetTempFileName();
        try
        {
            CopyHead(path, head, 2_000_000);
            for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp; )
                Work(work, head);
        }
        finally
        {
            File.Delete(head);
        }
    }

    private static void CopyHead(string path, string head, int bytes)
    {
        using var from = File.OpenRead(path);
        using var to = File.Create(head);
        var buffer = new byte[bytes];
        to.Write(buffer, 0, from.ReadAtLeast(buffer, bytes, throwOnEndOfStream: false));
    }

    private static long PeakMemory()
    {
        foreach (var line in File.ReadLines("/proc/self/status"))
        {
            if (line.StartsWith("VmHWM:", StringComparison.Ordinal))
                return 1024
                    * long.Parse(
                        line.AsSpan(6).Trim().TrimEnd("kB").Trim(),
                        NumberStyles.None,
                        CultureInfo.InvariantCulture
                    );
        }
        return Process.GetCurrentProcess().PeakWorkingSet64;
    }
}
