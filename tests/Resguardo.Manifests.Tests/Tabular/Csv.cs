using System.Text;
using Resguardo.Manifests.Reading;

namespace Resguardo.Manifests.Tests.Tabular;

/// <summary>Small tables for tests about one cell.</summary>
internal static class Csv
{
    public static ReadCargo Read(params string[] lines) =>
        ReadCargo.From(string.Join("\r\n", lines) + "\r\n");

    public static ReadCargo Read(ReadOptions options, params string[] lines) =>
        ReadCargo.From(string.Join("\r\n", lines) + "\r\n", options);

    public static ReadCargo Read(Encoding encoding, params string[] lines) =>
        ReadCargo.From([
            .. encoding.GetPreamble(),
            .. encoding.GetBytes(string.Join("\r\n", lines) + "\r\n"),
        ]);

    /// <summary>Bill, container, packages, weight, and one column more with one cell in it.</summary>
    public static ReadCargo With(string heading, params string[] cells) =>
        Read([
            $"B/L;Contenedor;Bultos;Peso Bruto;{heading}",
            .. cells.Select((cell, row) => $"EJL{row + 1};TEMU0001234;10;100,5;{cell}"),
        ]);
}
