using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Resguardo.Manifests;
using Resguardo.Manifests.Cargo;

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
    public static readonly string[] Works = ["read"];

    public static Result Run(string work, string path)
    {
        var process = Process.GetCurrentProcess();
        // One small pass first, so that a short file is not all compiling.
        var head = Path.GetTempFileName();
        try
        {
            CopyHead(path, head, 400_000);
            for (var pass = 0; pass < 3; pass++)
                Work(work, head);
        }
        finally
        {
            File.Delete(head);
        }

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
        start.Environment["DOTNET_gcConcurrent"] = "0";
        using var child = Process.Start(start)!;
        var line = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return JsonSerializer.Deserialize<Result>(line)
            ?? throw new InvalidOperationException($"The run of {work} over {path} printed nothing.");
    }

    private static long Work(string work, string path) =>
        work switch
        {
            "read" => Count(ManifestReader.ReadFile(path)),
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
