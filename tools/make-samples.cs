// Makes the files in samples/: one ship's manifest with a few planted stories, its stow plan, and two earlier voyages.
//   dotnet run tools/make-samples.cs -- samples
// Everything is invented. The same program always makes the same bytes; a test compares them with the files.
using System.Globalization;
using System.Text;

#if !WITHOUT_MAIN
foreach (var (name, content) in Resguardo.Samples.SampleFiles.All())
{
    var file = Path.Combine(args.Length > 0 ? args[0] : "samples", name);
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    File.WriteAllBytes(file, content);
}
#endif

namespace Resguardo.Samples
{
    /// <summary>The files by their names in samples/.</summary>
    internal static class SampleFiles
    {
        public static IEnumerable<(string Name, byte[] Content)> All()
        {
            var ship = new Voyage(
                "031N",
                new DateTime(2026, 4, 18, 6, 0, 0),
                seed: 31,
                bills: 290
            ).WithStories();
            yield return ("ejemplo-austral-031n.edi", Latin(Cuscar.Of(ship)));
            yield return ("ejemplo-austral-031n-stow.edi", Latin(Baplie.Of(ship)));
            yield return ("ejemplo-austral-031n.csv", Encoding.UTF8.GetBytes(Table.Of(ship)));
            yield return (
                "earlier/ejemplo-austral-027n.edi",
                Latin(Cuscar.Of(Earlier("027N", new DateTime(2026, 3, 21, 6, 0, 0), 27)))
            );
            yield return (
                "earlier/ejemplo-austral-029n.edi",
                Latin(Cuscar.Of(Earlier("029N", new DateTime(2026, 4, 4, 6, 0, 0), 29)))
            );
        }

        // UNOC announces it.
        private static byte[] Latin(string edi) => Encoding.Latin1.GetBytes(edi);

        private static Voyage Earlier(string number, DateTime arrival, ulong seed) =>
            new(number, arrival, seed, bills: 170);
    }

    /// <summary>Goods that a trader ships, as they usually come.</summary>
    internal sealed record Goods(
        string Hs,
        string Words,
        string SizeType,
        string Package,
        double PackageKg,
        int Packages,
        double VolumeM3,
        double? TemperatureC = null,
        string? Un = null,
        string? DangerClass = null
    );

    internal sealed record Trader(string Name, string Address, string Country, string Port, string[] Deals);

    internal sealed record Receiver(string Name, string Address, string Country, string Id, string Port);

    internal sealed class Box
    {
        public required string Number { get; init; }
        public required string SizeType { get; init; }
        public required string Seal { get; set; }
        public required double GrossKg { get; set; }
        public required double TareKg { get; init; }
        public double? VerifiedKg { get; set; }
        public double? TemperatureC { get; init; }
        public bool IsEmpty { get; init; }
        public int Packages { get; init; }
        public string Slot { get; set; } = "";
        public bool IsOnPlan { get; set; } = true;
    }

    internal sealed class Bill
    {
        public required string Number { get; init; }
        public required string Port { get; set; }
        public required string Destination { get; init; }
        public required string ShipperName { get; init; }
        public required string ShipperAddress { get; init; }
        public required string ConsigneeName { get; init; }
        public required string ConsigneeAddress { get; init; }
        public string? ConsigneeId { get; init; }
        public string? NotifyName { get; init; }
        public string? NotifyAddress { get; init; }
        public required Goods Goods { get; init; }
        public required string Words { get; set; }
        public string Marks { get; init; } = "N/M";
        public List<Box> Boxes { get; } = [];
        public bool IsTransit => Destination != World.Arrival;
        public int Packages => Boxes.Sum(box => box.Packages);
        public double GrossKg => Math.Round(Boxes.Sum(box => box.GrossKg), 1);
    }

    /// <summary>The same sequence for the same seed, on every machine and every version of .NET.</summary>
    internal sealed class Chance(ulong seed)
    {
        private ulong _state = (seed * 0xD1342543DE82EF95) ^ (seed << 40);

        public double Next()
        {
            var mixed = _state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1UL << 53));
        }

        public int Below(int bound) => (int)(Next() * bound);

        public double Between(double low, double high) => low + ((high - low) * Next());

        public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];
    }

    /// <summary>The invented traders and what they ship.</summary>
    internal static class World
    {
        public const string Arrival = "DOCAU";
        public const string Carrier = "EJEMPLO LINEAS NAVIERAS SA";
        public const string ShipName = "EJEMPLO AUSTRAL";
        public const string Imo = "9999981";
        public const string CallSign = "3EEX9";

        public static readonly Dictionary<string, Goods> Goods = new()
        {
            ["bananas"] = new(
                "080390",
                "BANANAS FRESCAS CAVENDISH EN CAJAS",
                "45R1",
                "CT",
                19.6,
                1080,
                66,
                13.3
            ),
            ["pineapples"] = new("080430", "PIÑAS FRESCAS EN CAJAS", "45R1", "CT", 12.8, 1500, 64, 7.5),
            ["shrimp"] = new(
                "030617",
                "CAMARON CONGELADO PELADO EN CARTONES",
                "45R1",
                "CT",
                21.5,
                1150,
                58,
                -20
            ),
            ["cocoa"] = new("180100", "CACAO EN GRANO FERMENTADO, SACOS DE YUTE", "22G1", "BG", 64, 290, 30),
            ["coffee"] = new("090111", "CAFE VERDE EN SACOS DE FIQUE", "22G1", "BG", 70.5, 275, 31),
            ["tuna"] = new(
                "160414",
                "CONSERVAS DE ATUN EN ACEITE, LATAS 170 G",
                "22G1",
                "CT",
                10.4,
                1900,
                28
            ),
            ["tiles"] = new("690721", "BALDOSAS CERAMICAS ESMALTADAS EN PALETAS", "22G1", "PX", 1040, 23, 24),
            ["resin"] = new("390410", "RESINA DE PVC EN SACOS DE 25 KG", "22G1", "BG", 25.2, 880, 30),
            ["bottles"] = new("701090", "BOTELLAS DE VIDRIO VACIAS PARA BEBIDAS", "45G1", "PX", 620, 24, 68),
            ["tissue"] = new("481810", "PAPEL HIGIENICO EN FARDOS", "45G1", "BL", 9.5, 1100, 70),
            ["shirts"] = new("610910", "CAMISETAS DE ALGODON PARA HOMBRE", "45G1", "CT", 13.5, 720, 62),
            ["sweets"] = new("170490", "CARAMELOS Y CONFITES SIN CACAO", "22G1", "CT", 9.1, 1500, 30),
            ["fridges"] = new("841810", "REFRIGERADORES DOMESTICOS COMBINADOS", "45G1", "CT", 68, 130, 69),
            ["oil"] = new("151190", "ACEITE DE PALMA REFINADO EN TAMBORES", "22G1", "DR", 205, 80, 24),
            ["paint"] = new(
                "320890",
                "PINTURA A BASE DE SOLVENTE EN CUÑETES",
                "22G1",
                "PL",
                26,
                620,
                27,
                null,
                "1263",
                "3"
            ),
            ["asparagus"] = new("070920", "ESPARRAGOS VERDES FRESCOS", "45R1", "CT", 5.6, 3300, 60, 2),
            ["grapes"] = new("080610", "UVAS FRESCAS DE MESA EN CAJAS", "45R1", "CT", 8.9, 2100, 62, 0),
            ["apples"] = new("080810", "MANZANAS FRESCAS EN CAJAS", "45R1", "CT", 19.8, 1050, 62, 0),
            ["wine"] = new("220421", "VINO TINTO EMBOTELLADO 750 ML", "22G1", "CT", 15.2, 1180, 26),
            ["televisions"] = new("852872", "TELEVISORES LED DE 50 PULGADAS", "45G1", "CT", 16.5, 560, 66),
            ["shoes"] = new("640299", "CALZADO DEPORTIVO DE MATERIAL SINTETICO", "45G1", "CT", 11.2, 760, 66),
            ["plywood"] = new("441233", "TABLEROS CONTRACHAPADOS DE MADERA", "45G1", "PX", 1150, 21, 48),
            ["parts"] = new("870899", "REPUESTOS DE SUSPENSION PARA AUTOMOVILES", "22G1", "CT", 22, 640, 27),
            ["sugar"] = new(
                "170199",
                "AZUCAR BLANCA REFINADA EN SACOS DE 50 KG",
                "22G1",
                "BG",
                50.2,
                500,
                31
            ),
        };

        public static readonly Trader[] Traders =
        [
            new(
                "AGRICOLA VALLE CLARO SA",
                "KM 14 VIA DURAN TAMBO, GUAYAQUIL",
                "EC",
                "ECGYE",
                ["bananas", "bananas", "pineapples"]
            ),
            new("BANANERA TRES RIOS CIA LTDA", "AV 25 DE JUNIO 1204, MACHALA", "EC", "ECGYE", ["bananas"]),
            new("CAMARONERA PUNTA GARZA SA", "KM 6 VIA A LA COSTA, GUAYAQUIL", "EC", "ECGYE", ["shrimp"]),
            new(
                "MARISCOS BAHIA HONDA SA",
                "PARQUE INDUSTRIAL SUR LOTE 9, GUAYAQUIL",
                "EC",
                "ECGYE",
                ["shrimp"]
            ),
            new("CACAO SIERRA VERDE SA", "CALLE 9 DE OCTUBRE 310, QUEVEDO", "EC", "ECGYE", ["cocoa"]),
            new("CONSERVAS MAR AZUL SA", "VIA MANTA ROCAFUERTE KM 2, MANTA", "EC", "ECGYE", ["tuna"]),
            new("MADERAS RIO LARGO SA", "VIA SANTO DOMINGO KM 41, ESMERALDAS", "EC", "ECGYE", ["plywood"]),
            new("CAFE ALTO LLANO SAS", "CARRERA 23 NO 62-16, MANIZALES", "CO", "COCTG", ["coffee"]),
            new("CERAMICAS LA PALMA SAS", "CALLE 17 NO 35-60, SOPO", "CO", "COCTG", ["tiles"]),
            new("POLIMEROS PUERTO NUEVO SAS", "MAMONAL KM 8, CARTAGENA", "CO", "COCTG", ["resin"]),
            new("VIDRIERIA NORTE CLARO SAS", "CALLE 30 NO 12-44, SOLEDAD", "CO", "COBAQ", ["bottles"]),
            new(
                "PAPELES MONTE ALTO SAS",
                "ZONA FRANCA LA CAYENA BODEGA 4, BARRANQUILLA",
                "CO",
                "COBAQ",
                ["tissue"]
            ),
            new("CONFECCIONES LUNA NUEVA SAS", "CARRERA 50 NO 10-20, MEDELLIN", "CO", "COCTG", ["shirts"]),
            new("DULCES SAN TELMO SAS", "CALLE 15 NO 27-30, CALI", "CO", "COCTG", ["sweets"]),
            new("LINEA BLANCA SERRANIA SAS", "AUTOPISTA SUR 71-35, BOGOTA", "CO", "COCTG", ["fridges"]),
            new("PINTURAS COSTA SERENA SAS", "VIA 40 NO 85-120, BARRANQUILLA", "CO", "COBAQ", ["paint"]),
            new("ACEITES PALMAR ALTO SAS", "TRONCAL DEL CARIBE KM 3, SANTA MARTA", "CO", "COSMR", ["oil"]),
            new("INGENIO LOS SAMANES SAS", "RECTA CALI PALMIRA KM 11, PALMIRA", "CO", "COCTG", ["sugar"]),
            new(
                "ESPARRAGOS VALLE SECO SAC",
                "PANAMERICANA SUR KM 290, ICA",
                "PE",
                "PECLL",
                ["asparagus", "grapes"]
            ),
            new("FRUTAS CERRO NEVADO SPA", "CAMINO REAL 1450, CURICO", "CL", "CLSAI", ["apples", "grapes"]),
            new("VIÑA PIEDRA LARGA SPA", "FUNDO EL ROBLE S/N, SANTA CRUZ", "CL", "CLSAI", ["wine"]),
            new(
                "REEXPORTADORA ISTMO CLARO SA",
                "CALLE 14 EDIFICIO 8, ZONA LIBRE DE COLON",
                "PA",
                "PAONX",
                ["televisions", "shoes"]
            ),
            new("REPUESTOS EL CRUCE SA", "AV ROOSEVELT 22, COLON", "PA", "PAONX", ["parts"]),
        ];

        public static readonly Receiver[] Receivers =
        [
            new(
                "DISTRIBUIDORA EL ALMENDRO SRL",
                "AV 27 DE FEBRERO 412, SANTO DOMINGO",
                "DO",
                "130555010",
                "DOCAU"
            ),
            new(
                "SUPERMERCADOS LA CEIBA SA",
                "AUTOPISTA DUARTE KM 9, SANTO DOMINGO",
                "DO",
                "101555027",
                "DOCAU"
            ),
            new("IMPORTADORA DOS HERMANAS SRL", "CALLE EL SOL 88, SANTIAGO", "DO", "130555033", "DOCAU"),
            new(
                "CERVECERIA LOMA VERDE SA",
                "ZONA INDUSTRIAL DE HERRERA 14, SANTO DOMINGO",
                "DO",
                "101555041",
                "DOCAU"
            ),
            new("CONSTRUCTORA PIEDRA BLANCA SRL", "AV LUPERON 55, SANTO DOMINGO", "DO", "130555058", "DOCAU"),
            new(
                "PLASTICOS DEL CIBAO ALTO SRL",
                "PARQUE INDUSTRIAL NAVARRETE NAVE 6, SANTIAGO",
                "DO",
                "130555064",
                "DOCAU"
            ),
            new("FRIGORIFICOS BAYA CLARA SA", "PUERTO DE HAINA ALMACEN 3, HAINA", "DO", "101555072", "DOCAU"),
            new("TIENDAS NUEVA MODA SRL", "AV CHURCHILL 1020, SANTO DOMINGO", "DO", "130555089", "DOCAU"),
            new("AUTOPARTES LA RUEDA SRL", "AV MAXIMO GOMEZ 77, SANTO DOMINGO", "DO", "130555095", "DOCAU"),
            new(
                "ALIMENTOS SABANA GRANDE SA",
                "CARRETERA MELLA KM 12, SAN PEDRO DE MACORIS",
                "DO",
                "101555101",
                "DOCAU"
            ),
            new(
                "PINTURAS Y FERRETERIA EL NORTE SRL",
                "CALLE RESTAURACION 140, SANTIAGO",
                "DO",
                "130555118",
                "DOCAU"
            ),
            new(
                "HOTELES PLAYA SERENA SA",
                "BULEVAR PRIMERO DE NOVIEMBRE 12, PUNTA CANA",
                "DO",
                "101555126",
                "DOCAU"
            ),
            new(
                "HARBOUR FRESH PRODUCE LLC",
                "2200 EXAMPLE TERMINAL ROAD, MIAMI FL",
                "US",
                "555550137",
                "USMIA"
            ),
            new("NORTH POLDER FRUIT BV", "VOORBEELDKADE 12, ROTTERDAM", "NL", "855550145", "NLRTM"),
            new("ISLAND GROCERS EXAMPLE LTD", "7 SAMPLE STREET, PORT OF SPAIN", "TT", "555550152", "TTPOS"),
            new("BLUE BAY IMPORTS LTD", "44 SAMPLE WHARF, KINGSTON", "JM", "555550169", "JMKIN"),
            new("ALIMENTATION BELLE ANSE SA", "RUE EXEMPLE 19, PORT-AU-PRINCE", "HT", "555550175", "HTPAP"),
        ];

        public static readonly (string[] Hs, string[] Names)[] Buyers =
        [
            (
                ["080390", "080430", "080610", "080810", "070920"],
                ["FRIGORIFICOS", "HARBOUR", "NORTH POLDER", "SUPERMERCADOS"]
            ),
            (["030617"], ["FRIGORIFICOS", "HOTELES", "HARBOUR"]),
            (["180100", "090111", "170199"], ["ALIMENTOS", "NORTH POLDER", "ALIMENTATION"]),
            (
                ["160414", "170490", "151190"],
                ["SUPERMERCADOS", "ALIMENTOS", "ISLAND", "ALIMENTATION", "DISTRIBUIDORA"]
            ),
            (["220421"], ["HOTELES", "SUPERMERCADOS", "BLUE BAY"]),
            (["690721", "441233", "320890"], ["CONSTRUCTORA", "PINTURAS"]),
            (["390410"], ["PLASTICOS"]),
            (["701090"], ["CERVECERIA"]),
            (["481810"], ["DISTRIBUIDORA", "SUPERMERCADOS", "BLUE BAY"]),
            (["610910", "640299"], ["TIENDAS", "IMPORTADORA"]),
            (["841810", "852872"], ["IMPORTADORA", "DISTRIBUIDORA", "BLUE BAY"]),
            (["870899"], ["AUTOPARTES"]),
        ];

        public static readonly string[] Owners =
        [
            "TEMU",
            "TCLU",
            "TRHU",
            "FCIU",
            "CAIU",
            "GESU",
            "SEGU",
            "BMOU",
        ];
    }

    /// <summary>One call of the ship: bills, boxes, and where each box stands.</summary>
    internal sealed class Voyage
    {
        private readonly Chance _chance;
        private readonly HashSet<string> _numbers = [];
        private int _bill;
        private int _seal;

        public Voyage(string number, DateTime arrival, ulong seed, int bills)
        {
            Number = number;
            Arrival = arrival;
            _chance = new(seed);
            _seal = 410000 + ((int)seed * 1000);
            for (var count = 0; count < bills; count++)
                Bills.Add(Ordinary());
            for (var count = 0; count < bills / 30; count++)
                Bills.Add(Empties());
            Stow();
        }

        public string Number { get; }
        public DateTime Arrival { get; }
        public DateTime Departure => Arrival.AddDays(-3).AddHours(4);
        public List<Bill> Bills { get; } = [];
        public List<Box> NotOnManifest { get; } = [];
        public IEnumerable<Box> Boxes => Bills.SelectMany(bill => bill.Boxes);

        /// <summary>Puts in what a targeter should find. Each story is told in samples/README.md.</summary>
        public Voyage WithStories()
        {
            PlantBills();
            ChangeBoxes();
            return this;
        }

        private void PlantBills()
        {
            // 1. A new exporter of charcoal, a new importer with a free e-mail address and no street, to order.
            Plant(
                place: 23,
                new("440290", "CARBON VEGETAL EN SACOS", "45G1", "BG", 15.2, 1200, 60),
                "COMERCIALIZADORA HORIZONTE TOTAL SAS",
                "BARRANQUILLA",
                "COBAQ",
                "TO ORDER",
                "",
                notify: ("INVERSIONES RAPIDAS 2026 SRL", "APARTADO POSTAL 415, SANTO DOMINGO")
            );

            // 4. A precursor under another name: soda ash as tile adhesive, from a new trader to a firm without a trade.
            Plant(
                place: 112,
                new("283620", "ADHESIVO PARA BALDOSAS CERAMICAS", "22G1", "BG", 25.3, 860, 22),
                "INSUMOS GENERALES DEL PACIFICO SAC",
                "LIMA",
                "PECLL",
                "SERVICIOS MULTIPLES LA UNION SRL",
                "SANTO DOMINGO",
                id: "131555207"
            );

            // 5. Waste as second-hand goods.
            Plant(
                place: 171,
                new("847130", "COMPUTADORAS USADAS Y MONITORES, DONACION", "45G1", "PX", 410, 44, 66),
                "RECICLADOS CANAL VERDE SA",
                "ZONA LIBRE DE COLON",
                "PAONX",
                "FUNDACION MANOS DEL FUTURO",
                "HAINA",
                id: "430555214"
            );

            // 6. Dangerous goods that nobody declared.
            Plant(
                place: 204,
                new("282810", "PRODUCTO PARA PISCINAS HIPOCLORITO DE CALCIO", "22G1", "DR", 51, 380, 24),
                "QUIMICA AGUAS CLARAS SA",
                "AV SEPTIMA 300, PANAMA",
                "PAONX",
                "HOTELES PLAYA SERENA SA",
                "BULEVAR PRIMERO DE NOVIEMBRE 12, PUNTA CANA",
                id: "101555126"
            );
        }

        private void ChangeBoxes()
        {
            // 2. One seal on two containers of different shippers.
            Bills[61].Boxes[0].Seal = Bills[148].Boxes[0].Seal;

            // 3. A number that is in the plan twice: a clone is on board.
            NotOnManifest.Add(Twin(Bills[90].Boxes[0]));

            // 7. A container of the manifest that is not on the plan, and one on the plan that is on no bill.
            Bills[239].Boxes[0].IsOnPlan = false;
            var stray = NewBox(World.Goods["tiles"], "45G1");
            stray.Slot = "0060282";
            NotOnManifest.Add(stray);

            // 8. Weights that do not fit: bananas at thirty kilograms a box, and a verified mass six tons above the cargo.
            var heavy = Bills.Where(bill => bill.Goods.Hs == "080390").ElementAt(5).Boxes[0];
            heavy.GrossKg = 29800;
            heavy.VerifiedKg = 29800 + heavy.TareKg;
            var lifted = Bills.Where(bill => bill.Goods.Hs == "481810").ElementAt(2).Boxes[0];
            lifted.VerifiedKg = lifted.GrossKg + lifted.TareKg + 6150;

            // 9. Words that say nothing, and a full container whose seal is none.
            Bills[77].Words = "MERCANCIA GENERAL";
            Bills[131].Boxes[0].Seal = "SIN SELLO";

            // 10. A digit wrong in a container's number.
            Bills[186].Boxes[0] = WithWrongDigit(Bills[186].Boxes[0]);
        }

        private Bill Ordinary()
        {
            var trader = _chance.Of(World.Traders);
            var goods = World.Goods[_chance.Of(trader.Deals)];
            var receiver = ReceiverOf(goods);
            var bill = new Bill
            {
                Number = NextBill(trader.Port),
                Port = trader.Port,
                Destination = receiver.Port,
                ShipperName = trader.Name,
                ShipperAddress = trader.Address,
                ConsigneeName = receiver.Name,
                ConsigneeAddress = receiver.Address,
                ConsigneeId = receiver.Id,
                NotifyName = receiver.Name,
                NotifyAddress = receiver.Address,
                Goods = goods,
                Words = goods.Words,
            };
            var boxes = _chance.Next() switch
            {
                < 0.82 => 1,
                < 0.95 => 2,
                _ => 3,
            };
            for (var count = 0; count < boxes; count++)
                bill.Boxes.Add(NewBox(goods, goods.SizeType));
            return bill;
        }

        // Goods go to the same few who deal in them, as they do.
        private Receiver ReceiverOf(Goods goods)
        {
            var buyers = World.Buyers.Single(row => row.Hs.Contains(goods.Hs)).Names;
            var name = _chance.Of(buyers);
            return World.Receivers.Single(receiver =>
                receiver.Name.StartsWith(name, StringComparison.Ordinal)
            );
        }

        private Bill Empties()
        {
            var empty = new Goods(
                "860900",
                "CONTENEDORES VACIOS",
                _chance.Of(["22G1", "45G1"]),
                "CN",
                0,
                1,
                0
            );
            var bill = new Bill
            {
                Number = NextBill("COCTG"),
                Port = "COCTG",
                Destination = World.Arrival,
                ShipperName = World.Carrier,
                ShipperAddress = "TERMINAL DE EJEMPLO KM 1, CARTAGENA",
                ConsigneeName = World.Carrier,
                ConsigneeAddress = "TERMINAL DE EJEMPLO KM 2, CAUCEDO",
                Goods = empty,
                Words = empty.Words,
            };
            for (var count = 0; count < 4; count++)
                bill.Boxes.Add(EmptyBox(empty.SizeType));
            return bill;
        }

        private void Plant(
            int place,
            Goods goods,
            string shipper,
            string shipperAddress,
            string port,
            string consignee,
            string consigneeAddress,
            string? id = null,
            (string Name, string Address)? notify = null
        )
        {
            var bill = new Bill
            {
                Number = NextBill(port),
                Port = port,
                Destination = World.Arrival,
                ShipperName = shipper,
                ShipperAddress = shipperAddress,
                ConsigneeName = consignee,
                ConsigneeAddress = consigneeAddress,
                ConsigneeId = id,
                NotifyName = notify?.Name ?? consignee,
                NotifyAddress = notify?.Address ?? consigneeAddress,
                Goods = goods,
                Words = goods.Words,
            };
            bill.Boxes.Add(NewBox(goods, goods.SizeType));
            bill.Boxes[0].Slot = FreeSlot(goods.SizeType);
            Bills.Insert(place, bill);
        }

        private string NextBill(string port) => $"EJL{port[2..]}{Number[..3]}{++_bill:0000}";

        private Box NewBox(Goods goods, string sizeType)
        {
            var packages = (int)Math.Round(goods.Packages * _chance.Between(0.94, 1.0));
            var grossKg = Math.Round(packages * goods.PackageKg * _chance.Between(0.99, 1.01));
            var tareKg = TareOf(sizeType) + (10 * _chance.Below(12));
            return new()
            {
                Number = NextNumber(sizeType),
                SizeType = sizeType,
                Seal = $"EJ{_seal++}",
                GrossKg = grossKg,
                TareKg = tareKg,
                VerifiedKg = Math.Round(grossKg + tareKg + _chance.Between(-120, 120)),
                TemperatureC = goods.TemperatureC,
                Packages = packages,
            };
        }

        private Box EmptyBox(string sizeType) =>
            new()
            {
                Number = NextNumber(sizeType),
                SizeType = sizeType,
                Seal = "",
                GrossKg = 0,
                TareKg = TareOf(sizeType),
                IsEmpty = true,
                Packages = 1,
            };

        private static double TareOf(string sizeType) =>
            sizeType switch
            {
                "22G1" => 2180,
                "45G1" => 3840,
                _ => 4580,
            };

        private string NextNumber(string sizeType)
        {
            while (true)
            {
                var owner = sizeType == "45R1" ? "SZLU" : _chance.Of(World.Owners);
                // The same number is always the same kind of box, on every voyage.
                var serial = $"{owner}{_chance.Below(4000) + (sizeType == "22G1" ? 0 : 5000):000000}";
                if (_numbers.Add(serial))
                    return serial + CheckDigit(serial);
            }
        }

        private static Box Twin(Box box) =>
            new()
            {
                Number = box.Number,
                SizeType = box.SizeType,
                Seal = "",
                GrossKg = 0,
                TareKg = box.TareKg,
                VerifiedKg = box.VerifiedKg - 1900,
                TemperatureC = box.TemperatureC,
                Slot = box.SizeType == "22G1" ? "0050484" : "0060484",
            };

        private static Box WithWrongDigit(Box box) =>
            new()
            {
                Number = box.Number[..10] + (char)('0' + ((box.Number[10] - '0' + 3) % 10)),
                SizeType = box.SizeType,
                Seal = box.Seal,
                GrossKg = box.GrossKg,
                TareKg = box.TareKg,
                VerifiedKg = box.VerifiedKg,
                TemperatureC = box.TemperatureC,
                Packages = box.Packages,
                Slot = box.Slot,
            };

        private static int CheckDigit(string serial)
        {
            var sum = 0;
            for (var place = 0; place < 10; place++)
            {
                var sign = serial[place];
                // Letters count up from 10 and pass over the multiples of 11.
                var value = sign <= '9' ? sign - '0' : sign - 'A' + 10 + ((sign - 'A' + 9) / 10);
                sum += value << place;
            }
            return sum % 11 % 10;
        }

        // Bays 01 to 19 take twenty-foot boxes, the even bays from 22 on take forty-foot boxes; 8 rows, 6 tiers below and 3 on deck.
        private readonly Dictionary<bool, int> _slots = new() { [true] = 0, [false] = 0 };

        private void Stow()
        {
            foreach (var box in Boxes)
                box.Slot = FreeSlot(box.SizeType);
        }

        private string FreeSlot(string sizeType)
        {
            var isTwenty = sizeType[0] == '2';
            var place = _slots[isTwenty]++;
            var (stack, level) = (place / 9, place % 9);
            var row = stack % 8;
            var bay = stack / 8;
            var tier = level < 6 ? 2 + (2 * level) : 82 + (2 * (level - 6));
            return $"{(isTwenty ? 9 + (2 * bay) : 30 + (4 * bay)):000}{row:00}{tier:00}";
        }
    }

    internal static class Cuscar
    {
        public static string Of(Voyage voyage)
        {
            var edi = new Edi();
            edi.Add(
                $"UNB+UNOC:3+EJEMPLOLINEAS+DOADUANA+{Edi.Of(voyage.Departure, "yyMMdd:HHmm")}+EJ{voyage.Number}"
            );
            edi.Add("UNH+1+CUSCAR:D:95B:UN");
            edi.Add($"BGM+785+EJL{voyage.Number}+9");
            edi.Add($"DTM+137:{Edi.Of(voyage.Departure, "yyyyMMddHHmm")}:203");
            edi.Add("FTX+AAI+++DATOS INVENTADOS PARA MOSTRAR RESGUARDO");
            edi.Add("NAD+MS+EJEMPLOLINEAS");
            edi.Add($"NAD+CA+EJLN:172:20++{World.Carrier}");
            edi.Add($"TDT+20+{voyage.Number}+1++EJLN:172:20+++{World.Imo}:146:11:{World.ShipName}:PA");
            edi.Add("LOC+5+COCTG:139:6");
            edi.Add($"LOC+60+{World.Arrival}:139:6");
            edi.Add($"DTM+132:{Edi.Of(voyage.Arrival, "yyyyMMddHHmm")}:203");
            edi.Add($"DTM+136:{Edi.Of(voyage.Departure, "yyyyMMddHHmm")}:203");
            edi.Add("GIS+23");
            foreach (var box in voyage.Boxes)
            {
                edi.Add($"EQD+CN+{box.Number}+{box.SizeType}:102:5++3+{(box.IsEmpty ? 4 : 5)}");
                edi.Add($"MEA+AAE+G+KGM:{Edi.Of(box.GrossKg)}");
                edi.Add($"MEA+AAE+T+KGM:{Edi.Of(box.TareKg)}");
                if (box.VerifiedKg is { } verified)
                    edi.Add($"MEA+AAE+VGM+KGM:{Edi.Of(verified)}");
                if (box.Seal.Length > 0)
                    edi.Add($"SEL+{box.Seal}+CA");
                if (box.TemperatureC is { } degrees)
                    edi.Add($"TMP+2+{Edi.Of(degrees)}:CEL");
            }
            edi.Add($"CNT+7:{Edi.Of(voyage.Bills.Sum(bill => bill.GrossKg))}:KGM");
            edi.Add($"CNT+11:{voyage.Bills.Sum(bill => bill.Packages)}");
            edi.Add($"CNT+16:{voyage.Boxes.Count()}");
            foreach (var (place, bill) in voyage.Bills.Index())
                Add(edi, place + 1, bill);
            edi.Add($"UNT+{edi.Count}+1");
            edi.Add($"UNZ+1+EJ{voyage.Number}");
            return edi.ToString();
        }

        private static void Add(Edi edi, int number, Bill bill)
        {
            edi.Add($"CNI+{number}+{bill.Number}");
            edi.Add($"RFF+BM:{bill.Number}");
            edi.Add($"CNT+7:{Edi.Of(bill.GrossKg)}:KGM");
            edi.Add($"CNT+11:{bill.Packages}");
            edi.Add($"LOC+9+{bill.Port}:139:6");
            edi.Add($"LOC+11+{World.Arrival}:139:6");
            if (bill.IsTransit)
                edi.Add($"LOC+7+{bill.Destination}:139:6");
            edi.Add(bill.IsTransit ? "GIS+28" : "GIS+23");
            edi.Add($"NAD+CZ+++{Edi.Text(bill.ShipperName)}+{Edi.Text(bill.ShipperAddress)}");
            edi.Add(
                $"NAD+CN+{bill.ConsigneeId}++{Edi.Text(bill.ConsigneeName)}+{Edi.Text(bill.ConsigneeAddress)}".TrimEnd(
                    '+'
                )
            );
            if (bill.NotifyName is not null)
                edi.Add(
                    $"NAD+NI+++{Edi.Text(bill.NotifyName)}+{Edi.Text(bill.NotifyAddress ?? "")}".TrimEnd('+')
                );
            edi.Add($"GID+1+{bill.Packages}:{bill.Goods.Package}");
            edi.Add($"FTX+AAA+++{Edi.Text(bill.Words)}");
            edi.Add($"MEA+AAE+G+KGM:{Edi.Of(bill.GrossKg)}");
            if (bill.Goods.VolumeM3 > 0)
                edi.Add($"MEA+AAE+AAW+MTQ:{Edi.Of(bill.Goods.VolumeM3 * bill.Boxes.Count)}");
            foreach (var box in bill.Boxes)
                edi.Add($"SGP+{box.Number}+{box.Packages}");
            if (bill.Goods.Un is { } un)
                edi.Add($"DGS+IMD+{bill.Goods.DangerClass}+{un}");
            edi.Add($"PCI+28+{bill.Marks}");
            edi.Add($"CST+1+{bill.Goods.Hs}:122");
        }
    }

    internal static class Baplie
    {
        public static string Of(Voyage voyage)
        {
            var edi = new Edi();
            edi.Add(
                $"UNB+UNOC:3+EJTERMINAL+EJEMPLOLINEAS+{Edi.Of(voyage.Departure, "yyMMdd:HHmm")}+EJB{voyage.Number}"
            );
            edi.Add("UNH+1+BAPLIE:D:95B:UN:SMDG22");
            edi.Add($"BGM++EJB{voyage.Number}+9");
            edi.Add($"DTM+137:{Edi.Of(voyage.Departure, "yyMMddHHmm")}:201");
            edi.Add($"TDT+20+{voyage.Number}+++EJLN:172:20+++{World.Imo}:146::{World.ShipName}");
            edi.Add("LOC+5+COCTG:139:6");
            edi.Add($"LOC+61+{World.Arrival}:139:6");
            edi.Add($"DTM+136:{Edi.Of(voyage.Departure, "yyMMddHHmm")}:201");
            edi.Add($"DTM+132:{Edi.Of(voyage.Arrival, "yyMMddHHmm")}:201");
            edi.Add($"RFF+VON:{voyage.Number}");
            var dangerous = voyage
                .Bills.Where(bill => bill.Goods.Un is not null)
                .SelectMany(bill => bill.Boxes.Select(box => (box.Number, bill.Goods)))
                .ToDictionary();
            var ports = voyage
                .Bills.SelectMany(bill => bill.Boxes.Select(box => (box.Number, bill.Port)))
                .ToDictionary();
            foreach (
                var box in voyage
                    .Boxes.Where(box => box.IsOnPlan)
                    .Concat(voyage.NotOnManifest)
                    .OrderBy(box => box.Slot, StringComparer.Ordinal)
            )
            {
                edi.Add($"LOC+147+{box.Slot}::5");
                edi.Add(
                    box.VerifiedKg is { } verified
                        ? $"MEA+VGM++KGM:{Edi.Of(verified)}"
                        : $"MEA+WT++KGM:{Edi.Of(box.GrossKg + box.TareKg)}"
                );
                if (box.TemperatureC is { } degrees)
                    edi.Add($"TMP+2+{Edi.Of(degrees)}:CEL");
                edi.Add($"LOC+9+{ports.GetValueOrDefault(box.Number, "COCTG")}:139:6");
                edi.Add($"LOC+11+{World.Arrival}:139:6");
                edi.Add("RFF+BM:1");
                edi.Add($"EQD+CN+{box.Number}+{box.SizeType}+++{(box.IsEmpty ? 4 : 5)}");
                edi.Add("NAD+CA+EJLN:172:20");
                if (dangerous.TryGetValue(box.Number, out var goods))
                    edi.Add($"DGS+IMD+{goods.DangerClass}+{goods.Un}");
            }
            edi.Add($"UNT+{edi.Count}+1");
            edi.Add($"UNZ+1+EJB{voyage.Number}");
            return edi.ToString();
        }
    }

    internal static class Table
    {
        private static readonly string[] Headings =
        [
            "Nro. B/L",
            "Puerto de Embarque",
            "Puerto de Descarga",
            "Lugar de Entrega",
            "Embarcador",
            "Dirección del Embarcador",
            "Consignatario",
            "RNC del Consignatario",
            "Dirección del Consignatario",
            "Notificar a",
            "Contenedor",
            "Tipo ISO",
            "Lleno/Vacío",
            "Precintos",
            "Bultos",
            "Tipo de Bulto",
            "Peso Bruto (Kg)",
            "Tara (Kg)",
            "Volumen (m3)",
            "Descripción de la Mercancía",
            "Partida Arancelaria",
            "Nro. ONU",
            "Clase IMO",
            "Temperatura (°C)",
        ];

        public static string Of(Voyage voyage)
        {
            var table = new StringBuilder();
            table.Append("MANIFIESTO DE CARGA - DATOS INVENTADOS;;;\r\n");
            table.Append(
                CultureInfo.InvariantCulture,
                $"Buque: {World.ShipName};IMO: {World.Imo};Viaje: {voyage.Number};Fecha de llegada: {Edi.Of(voyage.Arrival, "dd/MM/yyyy")}\r\n"
            );
            table.Append(";;;\r\n");
            Add(table, Headings);
            foreach (var bill in voyage.Bills)
            {
                foreach (var box in bill.Boxes)
                    Add(table, Row(bill, box));
            }
            return table.ToString();
        }

        private static string[] Row(Bill bill, Box box) =>
            [
                bill.Number,
                bill.Port,
                World.Arrival,
                bill.Destination,
                bill.ShipperName,
                bill.ShipperAddress,
                bill.ConsigneeName,
                bill.ConsigneeId ?? "",
                bill.ConsigneeAddress,
                bill.NotifyName ?? "",
                box.Number,
                box.SizeType,
                box.IsEmpty ? "Vacío" : "Lleno",
                box.Seal,
                box.Packages.ToString(CultureInfo.InvariantCulture),
                bill.Goods.Package,
                Decimal(box.GrossKg),
                Decimal(box.TareKg),
                Decimal(bill.Goods.VolumeM3),
                bill.Words,
                bill.Goods.Hs,
                bill.Goods.Un ?? "",
                bill.Goods.DangerClass ?? "",
                box.TemperatureC is { } degrees ? Decimal(degrees) : "",
            ];

        private static void Add(StringBuilder table, string[] cells) =>
            table
                .AppendJoin(';', cells.Select(cell => cell.Contains(';') ? $"\"{cell}\"" : cell))
                .Append("\r\n");

        private static string Decimal(double number) =>
            number.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');
    }

    internal sealed class Edi
    {
        private readonly StringBuilder _text = new("UNA:+.? '\n");

        /// <summary>Segments from UNH to the one that is added next, which is what UNT counts.</summary>
        public int Count { get; private set; }

        public void Add(string segment)
        {
            Count++;
            _text.Append(segment).Append("'\n");
        }

        /// <summary>A value in which the signs of the syntax are released.</summary>
        public static string Text(string value) =>
            string.Concat(value.Select(sign => sign is '+' or ':' or '\'' or '?' ? $"?{sign}" : $"{sign}"));

        public static string Of(DateTime time, string format) =>
            time.ToString(format, CultureInfo.InvariantCulture);

        public static string Of(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

        public override string ToString() => _text.ToString();
    }
}
