using System.Collections.Frozen;

namespace Resguardo.Risk.Indicators;

/// <summary>The reference tables that indicators read, by name.</summary>
public sealed class ReferenceTables
{
    // The order is that of the properties below.
    private static readonly (string Name, TableKind Kind)[] Needed =
    [
        ("coverLoads", TableKind.Hs),
        ("matrixGoods", TableKind.Hs),
        ("denseGoods", TableKind.Hs),
        ("wasteGoods", TableKind.Hs),
        ("usedElectronics", TableKind.Hs),
        ("precursors", TableKind.Hs),
        ("producers", TableKind.Hs),
        ("seasons", TableKind.Hs),
        ("wildlifeGoods", TableKind.Hs),
        ("timberGoods", TableKind.Hs),
        ("cigaretteInputs", TableKind.Hs),
        ("counterfeitGoods", TableKind.Hs),
        ("medicines", TableKind.Hs),
        ("firearmCovers", TableKind.Hs),
        ("firearmParts", TableKind.Hs),
        ("fireworks", TableKind.Hs),
        ("dangerousLikely", TableKind.Hs),
        ("strategicGoods", TableKind.Hs),
        ("valuables", TableKind.Hs),
        ("antiquities", TableKind.Hs),
        ("perishables", TableKind.Hs),
        ("temperatures", TableKind.Hs),
        ("packageWeights", TableKind.Hs),
        ("naturalProducts", TableKind.Hs),
        ("lowDutyNeighbours", TableKind.Hs),
        ("controlledGoods", TableKind.Hs),
        ("watchedPorts", TableKind.Code),
        ("transhipmentPorts", TableKind.Code),
        ("freeZones", TableKind.Code),
        ("landlocked", TableKind.Code),
        ("producerRegion", TableKind.Code),
        ("embargoed", TableKind.Code),
        ("diversionHubs", TableKind.Code),
        ("freeMail", TableKind.Code),
        ("sealFormats", TableKind.Code),
        ("segregation", TableKind.Code),
        ("vagueWords", TableKind.Words),
        ("emptyTokens", TableKind.Words),
        ("chapterWords", TableKind.Words),
        ("placeholderWords", TableKind.Words),
        ("usedWords", TableKind.Words),
        ("precursorWords", TableKind.Words),
        ("maskWords", TableKind.Words),
        ("brands", TableKind.Words),
        ("firearmWords", TableKind.Words),
        ("fireworkWords", TableKind.Words),
        ("dangerousWords", TableKind.Words),
        ("antiquityWords", TableKind.Words),
        ("timberNames", TableKind.Words),
        ("perishableWords", TableKind.Words),
        ("forwarderWords", TableKind.Words),
        ("bankWords", TableKind.Words),
        ("mailDropWords", TableKind.Words),
        ("residentialWords", TableKind.Words),
        ("fumigationWords", TableKind.Words),
        ("fishGoods", TableKind.Hs),
        ("dryGoods", TableKind.Hs),
        ("packageTypeWeights", TableKind.Code),
        ("otherPorts", TableKind.Code),
        ("testedWords", TableKind.Words),
        ("buildingWords", TableKind.Words),
        ("craftWords", TableKind.Words),
        ("harmlessGunWords", TableKind.Words),
        ("gasWords", TableKind.Words),
        ("returnWords", TableKind.Words),
        ("urgentWords", TableKind.Words),
        ("fishNames", TableKind.Words),
        ("permitWords", TableKind.Words),
        ("electronicsWords", TableKind.Words),
        ("portPositions", TableKind.Code),
    ];

    private static readonly FrozenDictionary<string, int> Places = Enumerable
        .Range(0, Needed.Length)
        .ToFrozenDictionary(place => Needed[place].Name, StringComparer.Ordinal);

    private readonly ReferenceTable[] _tables;

    // A table that no file brings is empty: its indicators say that the reference is missing, or do not fire.
    internal ReferenceTables(IReadOnlyDictionary<string, IReadOnlyList<ReferenceRow>> rows)
    {
        var bit = 0;
        _tables =
        [
            .. Needed.Select(table => new ReferenceTable(
                table.Name,
                table.Kind,
                rows.GetValueOrDefault(table.Name) ?? []
            )
            {
                Bit = table.Kind == TableKind.Words ? bit++ : -1,
            }),
        ];
        Words = new WordIndex(_tables.Where(table => table.Kind == TableKind.Words));
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<ReferenceTable> All => _tables;

    /// <summary>How a table is looked up; null when no indicator reads a table of this name.</summary>
    public static TableKind? KindOf(string name) =>
        Places.TryGetValue(name, out var place) ? Needed[place].Kind : null;

    internal WordIndex Words { get; }

    internal ReferenceTable CoverLoads => _tables[0];
    internal ReferenceTable MatrixGoods => _tables[1];
    internal ReferenceTable DenseGoods => _tables[2];
    internal ReferenceTable WasteGoods => _tables[3];
    internal ReferenceTable UsedElectronics => _tables[4];
    internal ReferenceTable Precursors => _tables[5];
    internal ReferenceTable Producers => _tables[6];
    internal ReferenceTable Seasons => _tables[7];
    internal ReferenceTable WildlifeGoods => _tables[8];
    internal ReferenceTable TimberGoods => _tables[9];
    internal ReferenceTable CigaretteInputs => _tables[10];
    internal ReferenceTable CounterfeitGoods => _tables[11];
    internal ReferenceTable Medicines => _tables[12];
    internal ReferenceTable FirearmCovers => _tables[13];
    internal ReferenceTable FirearmParts => _tables[14];
    internal ReferenceTable Fireworks => _tables[15];
    internal ReferenceTable DangerousLikely => _tables[16];
    internal ReferenceTable StrategicGoods => _tables[17];
    internal ReferenceTable Valuables => _tables[18];
    internal ReferenceTable Antiquities => _tables[19];
    internal ReferenceTable Perishables => _tables[20];
    internal ReferenceTable Temperatures => _tables[21];
    internal ReferenceTable PackageWeights => _tables[22];
    internal ReferenceTable NaturalProducts => _tables[23];
    internal ReferenceTable LowDutyNeighbours => _tables[24];
    internal ReferenceTable ControlledGoods => _tables[25];
    internal ReferenceTable WatchedPorts => _tables[26];
    internal ReferenceTable TranshipmentPorts => _tables[27];
    internal ReferenceTable FreeZones => _tables[28];
    internal ReferenceTable Landlocked => _tables[29];
    internal ReferenceTable ProducerRegion => _tables[30];
    internal ReferenceTable Embargoed => _tables[31];
    internal ReferenceTable DiversionHubs => _tables[32];
    internal ReferenceTable FreeMail => _tables[33];
    internal ReferenceTable SealFormats => _tables[34];
    internal ReferenceTable Segregation => _tables[35];
    internal ReferenceTable VagueWords => _tables[36];
    internal ReferenceTable EmptyTokens => _tables[37];
    internal ReferenceTable ChapterWords => _tables[38];
    internal ReferenceTable PlaceholderWords => _tables[39];
    internal ReferenceTable UsedWords => _tables[40];
    internal ReferenceTable PrecursorWords => _tables[41];
    internal ReferenceTable MaskWords => _tables[42];
    internal ReferenceTable Brands => _tables[43];
    internal ReferenceTable FirearmWords => _tables[44];
    internal ReferenceTable FireworkWords => _tables[45];
    internal ReferenceTable DangerousWords => _tables[46];
    internal ReferenceTable AntiquityWords => _tables[47];
    internal ReferenceTable TimberNames => _tables[48];
    internal ReferenceTable PerishableWords => _tables[49];
    internal ReferenceTable ForwarderWords => _tables[50];
    internal ReferenceTable BankWords => _tables[51];
    internal ReferenceTable MailDropWords => _tables[52];
    internal ReferenceTable ResidentialWords => _tables[53];
    internal ReferenceTable FumigationWords => _tables[54];
    internal ReferenceTable FishGoods => _tables[55];
    internal ReferenceTable DryGoods => _tables[56];
    internal ReferenceTable PackageTypeWeights => _tables[57];
    internal ReferenceTable OtherPorts => _tables[58];
    internal ReferenceTable TestedWords => _tables[59];
    internal ReferenceTable BuildingWords => _tables[60];
    internal ReferenceTable CraftWords => _tables[61];
    internal ReferenceTable HarmlessGunWords => _tables[62];
    internal ReferenceTable GasWords => _tables[63];
    internal ReferenceTable ReturnWords => _tables[64];
    internal ReferenceTable UrgentWords => _tables[65];
    internal ReferenceTable FishNames => _tables[66];
    internal ReferenceTable PermitWords => _tables[67];
    internal ReferenceTable ElectronicsWords => _tables[68];
    internal ReferenceTable PortPositions => _tables[69];
}
