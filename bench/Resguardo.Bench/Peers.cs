using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Resguardo.Bench;

/// <summary>Runs the npm parsers and our own work over the same file, one after the other, and prints the ratios.</summary>
internal static class Peers
{
    private sealed record PeerResult(string Peer, double MegabytesPerSecond, long Events);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static void Report(string peersFolder, string path)
    {
        var peers = Run("node", Path.Combine(peersFolder, "run.mjs"), path)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<PeerResult>(line, Json)!)
            .ToList();
        var own = Measure.Works.Select(work => Measure.RunInChild(work, path)).ToList();

        Console.WriteLine(
            $"| reader | MB/s a core | {string.Join(" | ", peers.Select(peer => $"× {peer.Peer}"))} |"
        );
        Console.WriteLine($"|---|---:|{string.Concat(peers.Select(_ => "---:|"))}");
        foreach (var peer in peers)
            Row($"npm {peer.Peer}, events only", peer.MegabytesPerSecond, peers);
        foreach (var result in own)
            Row($"Resguardo, {result.Work}", result.MegabytesPerSecond, peers);
    }

    private static void Row(string name, double speed, List<PeerResult> peers) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {speed:0} | {string.Join(" | ", peers.Select(peer => (speed / peer.MegabytesPerSecond).ToString("0.0", CultureInfo.InvariantCulture)))} |"
            )
        );

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
