using System.Buffers.Binary;
using System.Numerics;

namespace Resguardo.Codes;

/// <summary>
/// One bit for every code that a country could have, and beside each 64 of them how many codes of that country came
/// before: so a code is found, and its position in the list, by two reads of memory.
/// </summary>
internal sealed class LocodeIndex
{
    private const int Letters = 26;
    private const int Signs = 36;
    private const int CodesACountry = Signs * Signs * Signs;
    private const int WordsACountry = CodesACountry / 64;
    private const byte NoCountry = byte.MaxValue;
    private const short NoCoordinate = short.MaxValue;

    private readonly byte[] _countries = new byte[Letters * Letters];
    private readonly int[] _firstOfCountry;
    private readonly ulong[] _codes;
    private readonly ushort[] _codesBefore;
    private readonly byte[] _functions;
    private readonly short[] _latitudes;
    private readonly short[] _longitudes;

    private LocodeIndex()
    {
        var content = ListFile.Read("places-codes.br");
        var countries = CountCountries(content);
        _countries.AsSpan().Fill(NoCountry);
        _firstOfCountry = new int[countries];
        _codes = new ulong[countries * WordsACountry];
        _codesBefore = new ushort[countries * WordsACountry];
        Count = FillCodes(content);
        CountCodesBefore(countries);

        var facts = ListFile.Read("places-facts.br");
        _functions = facts[..Count];
        _latitudes = ReadPlanes(facts.AsSpan(Count, Count), facts.AsSpan(2 * Count, Count));
        _longitudes = ReadPlanes(facts.AsSpan(3 * Count, Count), facts.AsSpan(4 * Count, Count));
    }

    public static LocodeIndex All { get; } = new();

    public int Count { get; }

    /// <summary>Reads two letters and three letters or digits into one number.</summary>
    public static bool TryReadKey(ReadOnlySpan<char> text, out int key)
    {
        key = 0;
        if (text.Length != 5)
            return false;
        var first = LetterOf(text[0]);
        var second = LetterOf(text[1]);
        var third = SignOf(text[2]);
        var fourth = SignOf(text[3]);
        var fifth = SignOf(text[4]);
        key = (((((((first * Letters) + second) * Signs) + third) * Signs) + fourth) * Signs) + fifth;
        return (first | second | third | fourth | fifth) >= 0;
    }

    public static string CountryOf(int key) => CodeOf(key)[..2];

    public static string CodeOf(int key) =>
        string.Create(
            5,
            key,
            static (text, key) =>
            {
                for (var place = 4; place >= 2; place--)
                {
                    text[place] = (char)(
                        key % Signs is var sign and < 10 ? '0' + sign : 'A' + (key % Signs) - 10
                    );
                    key /= Signs;
                }

                text[1] = (char)('A' + (key % Letters));
                text[0] = (char)('A' + (key / Letters));
            }
        );

    public bool Contains(int key)
    {
        var (country, code) = Math.DivRem(key, CodesACountry);
        var number = _countries[country];
        return number != NoCountry
            && (_codes[(number * WordsACountry) + (code >> 6)] & (1UL << (code & 63))) != 0;
    }

    public bool TryFind(int key, out Locode location)
    {
        location = default;
        if (!Contains(key))
            return false;
        var (country, code) = Math.DivRem(key, CodesACountry);
        var number = _countries[country];
        var word = (number * WordsACountry) + (code >> 6);
        var before = BitOperations.PopCount(_codes[word] & ((1UL << (code & 63)) - 1));
        location = new Locode(_firstOfCountry[number] + _codesBefore[word] + before, key);
        return true;
    }

    public IEnumerable<Locode> Places()
    {
        var position = 0;
        for (var country = 0; country < _countries.Length; country++)
        {
            if (_countries[country] == NoCountry)
                continue;
            for (var code = 0; code < CodesACountry; code++)
            {
                var key = (country * CodesACountry) + code;
                if (Contains(key))
                    yield return new Locode(position++, key);
            }
        }
    }

    public PlaceFunctions FunctionsOf(int position) => (PlaceFunctions)_functions[position];

    public double? LatitudeOf(int position) => DegreesOf(_latitudes[position]);

    public double? LongitudeOf(int position) => DegreesOf(_longitudes[position]);

    private static double? DegreesOf(short minutes) =>
        minutes == NoCoordinate ? null : Math.Round(minutes / 60d, 4);

    // A negative number is no letter or sign, and stays negative when it is joined with others.
    private static int LetterOf(char character)
    {
        var letter = (character | 0x20) - 'a';
        return (uint)letter < Letters ? letter : -1;
    }

    private static int SignOf(char character)
    {
        if (char.IsAsciiDigit(character))
            return character - '0';
        var letter = (character | 0x20) - 'a';
        return (uint)letter < Letters ? letter + 10 : -1;
    }

    private static int CountCountries(ReadOnlySpan<byte> content)
    {
        var countries = 0;
        for (; !content.IsEmpty; countries++)
            content = content[(4 + (2 * BinaryPrimitives.ReadUInt16LittleEndian(content[2..])))..];
        return countries;
    }

    private int FillCodes(ReadOnlySpan<byte> content)
    {
        var position = 0;
        for (var country = 0; !content.IsEmpty; country++)
        {
            _countries[((content[0] - 'A') * Letters) + content[1] - 'A'] = (byte)country;
            _firstOfCountry[country] = position;
            int count = BinaryPrimitives.ReadUInt16LittleEndian(content[2..]);
            content = content[4..];
            var code = 0;
            for (var place = 0; place < count; place++)
            {
                code += BinaryPrimitives.ReadUInt16LittleEndian(content[(2 * place)..]);
                _codes[(country * WordsACountry) + (code >> 6)] |= 1UL << (code & 63);
            }

            position += count;
            content = content[(2 * count)..];
        }

        return position;
    }

    private void CountCodesBefore(int countries)
    {
        for (var country = 0; country < countries; country++)
        {
            var before = 0;
            for (var word = country * WordsACountry; word < (country + 1) * WordsACountry; word++)
            {
                _codesBefore[word] = (ushort)before;
                before += BitOperations.PopCount(_codes[word]);
            }
        }
    }

    private static short[] ReadPlanes(ReadOnlySpan<byte> high, ReadOnlySpan<byte> low)
    {
        var values = new short[high.Length];
        for (var place = 0; place < values.Length; place++)
            values[place] = (short)((high[place] << 8) | low[place]);
        return values;
    }
}
