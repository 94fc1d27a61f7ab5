using System.Globalization;
using System.Text.Json;
using Resguardo.Bench;
using Resguardo.Bench.Generate;

switch (args)
{
    case ["generate", var format, var size, var path]:
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{path}: {CargoFiles.Write(format, path, BytesOf(size), seed: 1)} bills"
            )
        );
        return 0;

    case ["one", var work, var path]:
        Console.WriteLine(JsonSerializer.Serialize(Measure.Run(work, path)));
        return 0;

    case ["all", var folder, .. var sizes]:
        Report(folder, sizes.Length == 0 ? ["1MB", "100MB"] : sizes);
        return 0;

    case ["codes"]:
        CodeSpeed.Report();
        return 0;

    case ["peers", var peers, var path]:
        Peers.Report(peers, path);
        return 0;

    default:
        Console.Error.WriteLine(
            "codes | generate cuscar|csv|awmds SIZE FILE | one read|check|screen FILE | all FOLDER [SIZE…] | peers FOLDER FILE   (SIZE as 1MB, 100MB, 1GB)"
        );
        return 2;
}

static void Report(string folder, string[] sizes)
{
    Directory.CreateDirectory(folder);
    Console.WriteLine("| work | format | size | bills | MB/s a core | bills/s a core | wall s | peak MB |");
    Console.WriteLine("|---|---|---:|---:|---:|---:|---:|---:|");
    foreach (var format in (string[])["cuscar", "csv", "awmds"])
    {
        foreach (var size in sizes)
        {
            var path = Path.Combine(folder, $"{format}-{size}");
            if (!File.Exists(path))
                CargoFiles.Write(format, path, BytesOf(size), seed: 1);
            foreach (var work in Measure.Works.Where(work => work != "tokenise" || format == "cuscar"))
            {
                var result = Measure.RunInChild(work, path);
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"| {work} | {format} | {size} | {result.Bills} | {result.MegabytesPerSecond:0} | {result.BillsPerSecond:0} | {result.Seconds:0.00} | {result.PeakBytes / 1e6:0} |"
                    )
                );
            }
        }
    }
}

static long BytesOf(string size) =>
    size switch
    {
        [.. var number, 'G', 'B'] => long.Parse(number, CultureInfo.InvariantCulture) * 1_000_000_000,
        [.. var number, 'M', 'B'] => long.Parse(number, CultureInfo.InvariantCulture) * 1_000_000,
        [.. var number, 'K', 'B'] => long.Parse(number, CultureInfo.InvariantCulture) * 1_000,
        _ => long.Parse(size, CultureInfo.InvariantCulture),
    };
