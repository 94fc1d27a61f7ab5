using Resguardo.Codes;

namespace Resguardo.Bench.Generate;

/// <summary>
/// Cargo of an invented trade, bill after bill from a seed: some thousand traders with favourite goods and lanes, a fleet of
/// containers of which none comes twice before all have come, one bill in six with several containers, and one fault in two hundred bills.
/// </summary>
internal sealed class InventedCargo(int seed, int fleet)
{
    private const int Traders = 6000;

    private static readonly (string Code, string Name)[] LoadingPorts =
    [
        ("COCTG", "CARTAGENA"),
        ("COBUN", "BUENAVENTURA"),
        ("ECGYE", "GUAYAQUIL"),
        ("PECLL", "CALLAO"),
        ("CLSAI", "SAN ANTONIO"),
        ("BRSSZ", "SANTOS"),
        ("PAMIT", "MANZANILLO"),
        ("CNSHA", "SHANGHAI"),
        ("NLRTM", "ROTTERDAM"),
        ("USMIA", "MIAMI"),
        ("ESVLC", "VALENCIA"),
        ("MXVER", "VERACRUZ"),
    ];

    private static readonly string[] DischargePorts =
    [
        "TTPTS",
        "JMKIN",
        "DOHAI",
        "BBBGI",
        "GYGEO",
        "CRMOB",
        "GTPBR",
    ];

    private static readonly Goods[] Catalogue =
    [
        new("390120", "POLYETHYLENE RESIN HIGH DENSITY IN 25 KG BAGS", "BG", 25.2m, 1.8m, "45G1"),
        new("030617", "FROZEN SHRIMPS IN CARTONS", "CT", 21.5m, 2.1m, "45R1", -18.0m),
        new("080390", "FRESH BANANAS IN CARTONS", "CT", 19.8m, 2.4m, "45R1", 13.5m),
        new("090111", "GREEN COFFEE IN JUTE BAGS", "BG", 70m, 1.3m, "22G1"),
        new("690721", "CERAMIC FLOOR TILES ON PALLETS", "PX", 1090m, 0.8m, "22G1"),
        new("520811", "COTTON FABRIC ROLLS", "RO", 30.2m, 2.5m, "42G1"),
        new("220421", "RED WINE IN BOTTLES, 12 X 750 ML", "CT", 16m, 1.3m, "22G1"),
        new("870323", "USED PASSENGER MOTOR CARS", "UN", 1450m, 2.8m, "45G1"),
        new("847130", "PORTABLE COMPUTERS AND ACCESSORIES", "CT", 8.5m, 3.0m, "45G1"),
        new("940360", "WOODEN FURNITURE, KNOCKED DOWN", "PK", 41m, 3.0m, "45G1"),
        new("310210", "UREA FERTILISER IN BIG BAGS", "BG", 1005m, 1.2m, "22G1"),
        new("440729", "SAWN TIMBER IN BUNDLES", "BE", 2400m, 1.5m, "42G1"),
        new("481910", "CORRUGATED CARTON BOXES, FLAT", "PX", 420m, 2.8m, "45G1"),
        new("850760", "LITHIUM ION BATTERIES UN 3480 CLASS 9", "PK", 306m, 1.3m, "22G1", null, "3480", "9"),
        new("320890", "PAINT UN 1263 CLASS 3", "DR", 210m, 1.3m, "22G1", null, "1263", "3"),
        new("100630", "MILLED RICE IN 50 KG BAGS", "BG", 50.2m, 1.25m, "22G1"),
        new("392410", "PLASTIC KITCHENWARE ASSORTED", "CT", 11.3m, 3.0m, "45G1"),
        new("640299", "FOOTWEAR WITH RUBBER SOLES", "CT", 12.1m, 2.9m, "45G1"),
    ];

    private static readonly string[] Kinds = ["22G1", "42G1", "45G1", "45R1"];
    private static readonly string[] Owners = FindOwners();
    private static readonly string[] Trades =
    [
        "COMERCIAL",
        "INDUSTRIAS",
        "IMPORTADORA",
        "EXPORTADORA",
        "GRUPO",
        "ALMACENES",
        "AGRICOLA",
        "DISTRIBUIDORA",
        "TRADING",
        "ALIMENTOS",
        "QUIMICA",
        "TEXTILES",
    ];
    private static readonly string[] Syllables =
    [
        "BA",
        "CRO",
        "DEL",
        "FI",
        "GUA",
        "HER",
        "JO",
        "KAN",
        "LU",
        "MEN",
        "NOR",
        "PI",
        "QUI",
        "RAS",
        "SO",
        "TRE",
        "UL",
        "VIN",
        "WAL",
        "YE",
        "ZAR",
        "CHI",
        "MO",
        "TA",
        "LLE",
        "PRA",
        "SUR",
        "BRI",
        "CEN",
        "DUR",
        "FLO",
        "GRE",
    ];
    private static readonly string[] Forms = ["S.A.", "LTDA.", "S.A.S.", "C.A.", "SRL", "LTD", "INC"];
    private static readonly string[] Streets =
    [
        "CALLE",
        "AVENIDA PRINCIPAL",
        "ZONA INDUSTRIAL KM",
        "HIGH STREET",
        "CARRERA",
        "VIA A LA COSTA KM",
    ];

    private readonly Random _chance = new(seed);
    private long _bills;
    private long _loads;

    /// <summary>The next bill.</summary>
    public InventedBill Next()
    {
        var number = ++_bills;
        var consignor = Skewed(Traders);
        var goods = Catalogue[
            (consignor + (_chance.Next(10) == 0 ? _chance.Next(Catalogue.Length) : 0)) % Catalogue.Length
        ];
        var consignee = (int)((consignor * 7L + _chance.Next(4)) % Traders);
        var containers = _chance.Next(6) == 0 ? 2 + _chance.Next(4) : 1;
        var faulty = _chance.Next(200) == 0 ? _chance.Next(4) : -1;

        var loads = new InventedLoad[containers];
        for (var place = 0; place < containers; place++)
        {
            var packages = Math.Max(
                1,
                (int)(24_000 / goods.KgEach * (decimal)(0.7 + (_chance.NextDouble() * 0.28)))
            );
            loads[place] = new(
                ContainerNumberOf(
                    (int)(_loads++ * 7919L % fleet),
                    goods.SizeType,
                    wrongDigit: faulty == 0 && place == 0
                ),
                faulty == 1 && place == 0
                    ? ""
                    : $"{(char)('A' + _chance.Next(26))}{(char)('A' + _chance.Next(26))}{number:0000000}{place}",
                packages,
                packages * goods.KgEach
            );
        }

        var packagesDeclared = loads.Sum(load => load.Packages);
        return new(
            $"RSGX{number:000000000}",
            LoadingPorts[consignor % LoadingPorts.Length].Code,
            faulty == 2 ? "TTPTZ" : DischargePorts[consignee % DischargePorts.Length],
            NameOf(consignor),
            $"{AddressOf(consignor)}, {LoadingPorts[consignor % LoadingPorts.Length].Name}",
            _chance.Next(40) == 0 ? "TO ORDER" : NameOf(consignee),
            NameOf(consignee),
            $"{AddressOf(consignee)}, PORT OF SPAIN",
            goods,
            faulty == 3 ? packagesDeclared + 7 : packagesDeclared,
            loads.Sum(load => load.GrossKg),
            loads
        );
    }

    private int Skewed(int count)
    {
        // A few traders send much, most send little.
        var share = _chance.NextDouble();
        return (int)(share * share * share * count);
    }

    // Names as unlike each other as those of real traders are: a made-up word of each trader's own, a trade, a legal form.
    private static string NameOf(int trader)
    {
        var mixed = (uint)trader * 2654435761u;
        var own = "";
        for (var syllable = 0; syllable < 3; syllable++, mixed = (mixed >> 7) ^ (mixed << 11))
            own += Syllables[(int)(mixed % (uint)Syllables.Length)];
        return $"{own} {Trades[trader % Trades.Length]} {Forms[trader / 7 % Forms.Length]}";
    }

    // A container keeps its size and type for life, so each kind has numbers of its own.
    private static string ContainerNumberOf(int unit, string sizeType, bool wrongDigit)
    {
        var number = ((long)unit * Kinds.Length) + Array.IndexOf(Kinds, sizeType);
        var start = $"{Owners[(int)(number / 900_000)]}U{(number % 900_000) + 100_000:000000}";
        var digit = ContainerNumber.Examine($"{start}0", stackalloc char[16], out _).ExpectedCheckDigit;
        return start + (wrongDigit ? (char)('0' + ((digit - '0' + 1) % 10)) : digit);
    }

    // Every trader lives somewhere else.
    private static string AddressOf(int trader) =>
        $"{Streets[trader % Streets.Length]} {(trader / Streets.Length) + 1}-{trader % 89}";

    // Registered owners, spread over the alphabet.
    private static string[] FindOwners()
    {
        var owners = new List<string>();
        for (var code = 0; code < 26 * 26 * 26; code++)
        {
            Span<char> letters =
            [
                (char)('A' + (code / 676)),
                (char)('A' + (code / 26 % 26)),
                (char)('A' + (code % 26)),
            ];
            if (OwnerCodes.Contains(letters))
                owners.Add(letters.ToString());
        }
        return [.. owners.Where((_, place) => place % (owners.Count / 50) == 0)];
    }
}

internal sealed record Goods(
    string Hs,
    string Description,
    string PackageType,
    decimal KgEach,
    decimal LitresAKg,
    string SizeType,
    decimal? TemperatureC = null,
    string? UnNumber = null,
    string? ImoClass = null
);

internal sealed record InventedLoad(string Container, string Seal, int Packages, decimal GrossKg);

internal sealed record InventedBill(
    string Number,
    string From,
    string To,
    string Consignor,
    string ConsignorAddress,
    string Consignee,
    string Notify,
    string ConsigneeAddress,
    Goods Goods,
    int Packages,
    decimal GrossKg,
    InventedLoad[] Loads
);
