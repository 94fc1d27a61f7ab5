using System.Globalization;
using Resguardo.Cli.Arguments;
using Resguardo.Cli.Files;
using Resguardo.Manifests.Cargo;
using Resguardo.Manifests.Edifact;
using Resguardo.Manifests.Tabular;

namespace Resguardo.Cli.Conversion;

/// <summary>Hands a manifest on in another format.</summary>
internal static class ConvertCommand
{
    private static readonly (
        string Name,
        bool IsText,
        Action<Stream, IEnumerable<ICargoRecord>, CultureInfo> Write
    )[] Formats =
    [
        ("cuscar", true, (stream, records, _) => CuscarWriter.Write(stream, records)),
        ("csv", true, (stream, records, language) => Fill(new CsvManifestWriter(stream, language), records)),
        (
            "xlsx",
            false,
            (stream, records, language) => Fill(new XlsxManifestWriter(stream, language), records)
        ),
    ];

    private static readonly Option To = new("to")
    {
        Value = "value.format",
        Choices = [.. Formats.Select(format => format.Name)],
    };

    private static readonly Option Output = new("output") { Value = "value.file", Short = 'o' };

    public static readonly Command Command = new("convert", Run)
    {
        Operands = ["value.file"],
        Least = 1,
        Most = 1,
        Options = [To, Output, CommonOptions.Mapping],
        Examples =
        [
            "resguardo convert manifest.xlsx --to cuscar -o manifest.edi",
            "resguardo convert manifest.edi --to csv --lang es > manifiesto.csv",
        ],
    };

    private static int Run(Invocation call)
    {
        if (call.Value(To) is not { } name)
            throw new UsageFault("usage.option-needed", "convert", "--to", string.Join(", ", To.Choices!));
        var format = Formats.Single(format =>
            string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase)
        );
        var output = call.Value(Output) ?? "-";
        if (output == "-" && !format.IsText && call.Surroundings.IsOutputTerminal)
            throw new UsageFault("usage.option-needed", "convert", "--output", format.Name);

        var reader = new FileReader(call);
        var isWritten = false;
        reader.Read(
            new InputFile(call.Operands[0]),
            records =>
            {
                using var record = records.GetEnumerator();
                // A file of no format that we read gives nothing to write.
                var head = new List<ICargoRecord>();
                while (record.MoveNext())
                {
                    head.Add(record.Current);
                    if (record.Current is CargoMessage)
                    {
                        isWritten = OutputFile.Write(
                            call,
                            output,
                            stream => format.Write(stream, head.Concat(Rest(record)), call.Texts.Culture)
                        );
                        return;
                    }
                }
            }
        );
        return reader.HasFailed || !isWritten ? ExitCodes.CannotRead : ExitCodes.Fine;
    }

    private static void Fill(ManifestTableWriter table, IEnumerable<ICargoRecord> records)
    {
        using (table)
        {
            foreach (var record in records)
                table.Write(record);
        }
    }

    private static IEnumerable<ICargoRecord> Rest(IEnumerator<ICargoRecord> records)
    {
        while (records.MoveNext())
            yield return records.Current;
    }
}
