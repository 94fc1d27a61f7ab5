using System.Diagnostics;
using System.Globalization;
using Resguardo.Codes;

namespace Resguardo.Bench;

/// <summary>How long a look at one code takes, and how much memory all reference lists hold.</summary>
internal static class CodeSpeed
{
    private const int Rounds = 20_000_000;

    private static readonly string[] Containers =
    [
        "TEMU0001234",
        "MSKU0007356",
        "SZLU 905123-3",
        "TRHU0000150",
        "TEMU0001235",
    ];
    private static readonly string[] Ports = ["COCTG", "TTPTS", "NLRTM", "TTPTZ", "CNSHA"];
    private static readonly string[] Tariff = ["390120", "030617", "850760", "999999", "690721"];
    private static readonly string[] Numbers = ["3480", "1263", "0336", "9999", "1993"];

    public static void Report()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var entries =
            Locodes.All.Count()
            + HsCodes.All.Count()
            + UnNumbers.All.Count()
            + PackageTypes.All.Count
            + OwnerCodes.Count;
        _ = Countries.NameOf("PA");
        _ = Currencies.Contains("USD");
        var lists = GC.GetTotalMemory(forceFullCollection: true) - before;

        Console.WriteLine("| look | ns each |");
        Console.WriteLine("|---|---:|");
        Row(
            "container number, examined",
            Containers,
            text => (int)ContainerNumber.Examine(text, stackalloc char[16], out _).Kind
        );
        Row(
            "container number, parsed to a value",
            Containers,
            text => ContainerNumber.TryParse(text, out _) ? 1 : 0
        );
        Row("UN/LOCODE known", Ports, text => Locodes.Contains(text) ? 1 : 0);
        Row("HS code known", Tariff, text => HsCodes.Contains(text) ? 1 : 0);
        Row("UN number known", Numbers, text => UnNumbers.TryFind(text, out _) ? 1 : 0);
        Console.WriteLine();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"All lists loaded ({entries} entries): {lists / 1e6:0.0} MB managed."
            )
        );
    }

    private static void Row(string name, string[] texts, Func<string, int> look)
    {
        long sum = 0;
        foreach (var rounds in (int[])[200_000, 200_000, Rounds])
        {
            var start = Stopwatch.GetTimestamp();
            for (var round = 0; round < rounds; round += texts.Length)
            {
                foreach (var text in texts)
                    sum += look(text);
            }
            if (rounds == Rounds)
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"| {name} | {Stopwatch.GetElapsedTime(start).TotalNanoseconds / rounds:0.0} |"
                    )
                );
        }
        GC.KeepAlive(sum);
    }
}
