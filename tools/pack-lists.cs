// Makes the packed lists of src/libs/Resguardo.Codes/Lists from the reference folder.
//
//     dotnet run tools/pack-lists.cs -- ../shared/reference src/libs/Resguardo.Codes/Lists
//
// The same input gives the same content. What is left out or mended is said on standard output.

using System.Globalization;
using System.IO.Compression;
using System.Text;

if (args is not [var reference, var lists])
{
    Console.Error.WriteLine("usage: dotnet run tools/pack-lists.cs -- REFERENCE-FOLDER OUT-FOLDER");
    return 2;
}

Directory.CreateDirectory(lists);
PackPlaces();
PackHarmonizedSystem();
PackUnNumbers();
PackPackageTypes();
PackCountries();
PackCurrencies();
PackOwnerCodes();
return 0;

// Codes, facts and names in three files of the same order. Codes: a country's two letters, how many places it has, and
// for each the distance to the one before, its three characters read as a number of base 36.
void PackPlaces()
{
    var rows = ReadCsv("unlocode/unlocode.csv");
    var places = rows.GroupBy(row => row["country"] + row["location"], StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.ToList())
        .ToList();
    WriteBinary(
        "places-codes.br",
        writer =>
        {
            foreach (var country in places.GroupBy(place => place[0]["country"], StringComparer.Ordinal))
            {
                writer.Write(Encoding.ASCII.GetBytes(country.Key));
                writer.Write((ushort)country.Count());
                var previous = 0;
                foreach (var location in country.Select(place => Base36(place[0]["location"])))
                {
                    writer.Write((ushort)(location - previous));
                    previous = location;
                }
            }
        }
    );

    // Planes of one kind of byte each, since those compress best.
    var coordinates = places.ConvertAll(CoordinatesOf);
    WriteBinary(
        "places-facts.br",
        writer =>
        {
            writer.Write([.. places.Select(FunctionsOf)]);
            writer.Write([.. coordinates.Select(place => (byte)(place.Latitude >> 8))]);
            writer.Write([.. coordinates.Select(place => (byte)place.Latitude)]);
            writer.Write([.. coordinates.Select(place => (byte)(place.Longitude >> 8))]);
            writer.Write([.. coordinates.Select(place => (byte)place.Longitude)]);
        }
    );

    WriteText(
        "places-names.br",
        places.Select(place => string.Join('\t', place.Select(row => row["name"].Trim())))
    );
    Console.WriteLine(
        $"places: {rows.Count} rows, {places.Count} codes, "
            + $"{places.Count(place => place.Count > 1)} with several names"
    );
}

static (short Latitude, short Longitude) CoordinatesOf(List<Dictionary<string, string>> place)
{
    if (place.Find(row => row["lat"].Length > 0 && row["lon"].Length > 0) is not { } row)
        return (short.MaxValue, short.MaxValue);
    var latitude = Minutes(row["lat"]);
    var longitude = Minutes(row["lon"]);
    if (Math.Abs(latitude) <= 90 * 60 && Math.Abs(longitude) <= 180 * 60)
        return ((short)latitude, (short)longitude);
    Console.WriteLine(
        $"places: {row["country"]}{row["location"]} is nowhere on Earth; its coordinates are left out"
    );
    return (short.MaxValue, short.MaxValue);
}

static int Minutes(string degrees) =>
    (int)Math.Round(double.Parse(degrees, CultureInfo.InvariantCulture) * 60);

// One bit a function: 1 (port) to 7 (fixed installation), and the highest for a border crossing.
static byte FunctionsOf(List<Dictionary<string, string>> place)
{
    var functions = 0;
    foreach (var text in place.Select(row => row["function"]))
    {
        for (var position = 0; position < text.Length; position++)
            functions |= text[position] is '-' or '0' ? 0 : 1 << position;
    }

    return (byte)functions;
}

static int Base36(string text) =>
    text.Aggregate(
        0,
        (value, character) =>
            (value * 36) + (char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10)
    );

void PackHarmonizedSystem()
{
    var rows = ReadCsv("hs2022/harmonized-system.csv");
    var kept = rows.Where(row => row["hscode"].Length is 2 or 4 or 6 && row["hscode"].All(char.IsAsciiDigit))
        .OrderBy(row => row["hscode"], StringComparer.Ordinal)
        .ToList();
    WriteText("hs-2022.br", kept.Select(row => $"{row["hscode"]}\t{row["description"]}"));
    Console.WriteLine(
        $"hs: {kept.Count(row => row["hscode"].Length == 2)} chapters, "
            + $"{kept.Count(row => row["hscode"].Length == 4)} headings, "
            + $"{kept.Count(row => row["hscode"].Length == 6)} subheadings; left out: "
            + string.Join(", ", rows.Except(kept).Select(row => row["hscode"]))
    );
}

// "Véase 1" in the hazard column refers to a special provision and names no hazard.
void PackUnNumbers()
{
    var rows = ReadCsv("dangerous-goods/un-numbers-es-mx.csv");
    WriteText(
        "un-numbers.br",
        rows.OrderBy(row => row["un_number"], StringComparer.Ordinal)
            .Select(row =>
                string.Join(
                    '\t',
                    row["un_number"],
                    row["class_or_division"],
                    string.Join(
                        ' ',
                        row["subsidiary_hazard"]
                            .Split("\\n")
                            .Where(hazard => hazard.Length > 0 && char.IsAsciiDigit(hazard[0]))
                    ),
                    row["proper_shipping_name_es"].ReplaceLineEndings(" ")
                )
            )
    );
    Console.WriteLine(
        $"un: {rows.Count} rows, {rows.Select(row => row["un_number"]).Distinct(StringComparer.Ordinal).Count()} numbers"
    );
}

// The source lost a dash, a degree sign and some quotation marks to U+FFFD. Status X marks a deleted code.
void PackPackageTypes()
{
    var rows = ReadCsv("package-types/rec21-package-types.csv");
    WriteText(
        "package-types.tsv",
        rows.OrderBy(row => row["Code"], StringComparer.Ordinal)
            .Select(row =>
                string.Join(
                    '\t',
                    row["Code"],
                    row["Status"] is "X" or "D" ? "X" : "",
                    row["Name"]
                        .Trim()
                        .Replace("15\uFFFDC", "15 °C", StringComparison.Ordinal)
                        .Replace(" \uFFFD ", " - ", StringComparison.Ordinal)
                        .Replace('\uFFFD', '"')
                )
            )
    );
    Console.WriteLine($"package types: {rows.Count}");
}

// UN/LOCODE has one country more than ISO 3166: XZ, installations in international waters.
void PackCountries()
{
    var names = ReadCsv("countries/country-codes-alpha2.csv")
        .ToDictionary(row => row["Code"], row => row["Name"], StringComparer.Ordinal);
    foreach (var row in ReadCsv("unlocode/country-codes.csv"))
        names.TryAdd(row["CountryCode"], row["CountryName"]);
    WriteText(
        "countries.tsv",
        names.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}\t{pair.Value}")
    );
    Console.WriteLine($"countries: {names.Count}");
}

// One line a code, with X when no country uses it any more.
void PackCurrencies()
{
    var currencies = ReadCsv("countries/currency-codes-iso4217.csv")
        .Where(row => row["CurrencyCode"].Length == 3)
        .GroupBy(row => row["CurrencyCode"], StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .ToList();
    WriteText(
        "currencies.tsv",
        currencies.Select(currency =>
        {
            var inUse = currency.FirstOrDefault(row => row["WithdrawalDate"].Length == 0);
            return $"{currency.Key}\t{(inUse is null ? "X" : "")}\t{(inUse ?? currency.Last())["Currency"]}";
        })
    );
    Console.WriteLine($"currencies: {currencies.Count}");
}

// The three letters alone: the register belongs to the Bureau International des Containers.
void PackOwnerCodes()
{
    var codes = ReadCsv("bic-owner-codes/owner-codes-2023-02-24.csv")
        .Select(row => row["owner_code"])
        .Order(StringComparer.Ordinal)
        .ToList();
    WriteText("owner-codes.txt", codes.GroupBy(code => code[0]).Select(group => string.Join(' ', group)));
    Console.WriteLine($"owner codes: {codes.Count}");
}

List<Dictionary<string, string>> ReadCsv(string path)
{
    var records = CsvRecords(File.ReadAllText(Path.Combine(reference, path), Encoding.UTF8));
    var headings = records[0];
    return
    [
        .. records
            .Skip(1)
            .Select(cells =>
                headings
                    .Zip(cells)
                    .ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)
            ),
    ];
}

// RFC 4180: quoted cells may hold commas, line breaks and doubled quotes.
static List<List<string>> CsvRecords(string text)
{
    List<List<string>> records = [];
    List<string> cells = [];
    var cell = new StringBuilder();
    var isQuoted = false;
    for (var place = 0; place < text.Length; place++)
    {
        var character = text[place];
        switch (character)
        {
            case '"' when isQuoted && place + 1 < text.Length && text[place + 1] == '"':
                cell.Append('"');
                place++;
                break;
            case '"':
                isQuoted = !isQuoted;
                break;
            case ',' when !isQuoted:
                EndCell();
                break;
            case '\n' when !isQuoted:
                EndCell();
                records.Add(cells);
                cells = [];
                break;
            case '\r' when !isQuoted:
                break;
            default:
                cell.Append(character);
                break;
        }
    }

    if (cell.Length > 0 || cells.Count > 0)
    {
        EndCell();
        records.Add(cells);
    }

    return records;

    void EndCell()
    {
        cells.Add(cell.ToString());
        cell.Clear();
    }
}

void WriteText(string name, IEnumerable<string> lines) =>
    Write(name, Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => $"{line}\n"))));

void WriteBinary(string name, Action<BinaryWriter> write)
{
    var content = new MemoryStream();
    using (var writer = new BinaryWriter(content))
        write(writer);
    Write(name, content.ToArray());
}

void Write(string name, byte[] content)
{
    var path = Path.Combine(lists, name);
    if (Path.GetExtension(name) is not ".br")
    {
        File.WriteAllBytes(path, content);
        return;
    }

    using var file = File.Create(path);
    using var brotli = new BrotliStream(file, CompressionLevel.SmallestSize);
    brotli.Write(content);
}
