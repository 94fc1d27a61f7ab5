using System.Buffers;
using System.Collections.Frozen;
using Resguardo.Manifests.Cargo;

namespace Resguardo.Manifests.Summaries;

/// <summary>Tells bills that carry nothing but empty containers, as carriers write to move their own boxes.</summary>
internal static class EmptiesBill
{
    private const int LongestDescription = 80;

    private static readonly string[] EmptyWords =
    [
        "EMPTY",
        "EMPTIES",
        "MTY",
        "MTYS",
        "VACIO",
        "VACÍO",
        "VACIOS",
        "VACÍOS",
        "VAZIO",
        "VAZIOS",
        "VIDE",
        "VIDES",
    ];

    private static readonly SearchValues<string> EmptyWord = SearchValues.Create(
        EmptyWords,
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = EmptyWords
        .Concat([
            "CONTAINER",
            "CONTAINERS",
            "CONTENEDOR",
            "CONTENEDORES",
            "CONTEINER",
            "CONTEINERES",
            "CONTÊINER",
            "CONTÊINERES",
            "CONTENTOR",
            "CONTENTORES",
            "CONTENEUR",
            "CONTENEURS",
            "CNTR",
            "CNTRS",
            "CTR",
            "CTRS",
            "UNIT",
            "UNITS",
            "UNIDAD",
            "UNIDADES",
            "DRY",
            "REEFER",
            "STANDARD",
            "HC",
            "HQ",
            "DV",
            "GP",
            "RF",
            "FT",
            "PIES",
            "SHIPPER",
            "OWNED",
            "RETURN",
            "RETURNED",
            "RETORNO",
            "OF",
            "DE",
            "X",
        ])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when all goods of the bill are empty containers by their description, or no goods are named and all its containers are empty.</summary>
    public static bool IsOne(Bill bill)
    {
        if (bill.Goods.Count == 0)
            return bill.Loads.Count > 0 && bill.Loads.TrueForAll(IsEmpty);

        foreach (var line in bill.Goods)
        {
            if (line.Description is not { } description || !SaysEmptyContainers(description))
                return false;
        }
        return true;
    }

    private static bool IsEmpty(ContainerLoad load) => load.Container.Fill == ContainerFill.Empty;

    // "EMPTY CONTAINERS", "2 X 40HC VACIOS"; not "EMPTY GLASS BOTTLES".
    private static bool SaysEmptyContainers(ReadOnlySpan<char> description)
    {
        if (description.Length > LongestDescription || !description.ContainsAny(EmptyWord))
            return false;
        while (!description.IsEmpty)
        {
            var length = 0;
            while (length < description.Length && char.IsLetter(description[length]))
                length++;
            if (length > 0 && !Words.Contains(description[..length]))
                return false;
            description = description[Math.Max(length, 1)..];
        }
        return true;
    }
}
