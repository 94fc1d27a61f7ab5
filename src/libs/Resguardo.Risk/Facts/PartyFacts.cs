using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Facts;

/// <summary>A party as it is compared with others. The same words give the same keys.</summary>
/// <remarks>Two consignments that name a party in the same words may share one value.</remarks>
public sealed class PartyFacts
{
    private const int ShortestAddress = 12;
    private const int ShortestPhone = 7;

    /// <summary>Takes the facts from a party as written.</summary>
    public PartyFacts(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        Party = party;
        Name = PartyName.Of(party.Name);
        Id = NormalId(party.Id);
        Address = NormalText.Of(party.Address);
        Country = CountryOf(party.Country);
        EmailDomain = DomainOf(party.Email);
        NameKey = Hash64.Of(Name);
        IdKey = Hash64.Of(Id);
        AddressKey = Address.Length >= ShortestAddress ? Hash64.Of(Address) : 0;
        EmailKey = party.Email is null ? 0 : Hash64.Of(party.Email.Trim().ToUpperInvariant());
        PhoneKey = PhoneKeyOf(party.Phone);
    }

    /// <summary>The party as written.</summary>
    public Party Party { get; }

    /// <summary>The name without accents, case and legal form, see <see cref="PartyName"/>; empty when only an identification is given.</summary>
    public string Name { get; }

    /// <summary>Letters and digits of the identification; empty when none is given.</summary>
    public string Id { get; }

    /// <summary>The address as normal text; empty when none is given.</summary>
    public string Address { get; }

    /// <summary>The country's two letters; null when not stated as such.</summary>
    public string? Country { get; }

    /// <summary>What stands behind the @ of the e-mail address, upper case; empty when none is given.</summary>
    public string EmailDomain { get; }

    /// <summary>The key of the name; 0 without one.</summary>
    public ulong NameKey { get; }

    /// <summary>The key of the identification; 0 without one.</summary>
    public ulong IdKey { get; }

    /// <summary>The key of the address; 0 when it is missing or too short to tell anything.</summary>
    public ulong AddressKey { get; }

    /// <summary>The key of the e-mail address; 0 without one.</summary>
    public ulong EmailKey { get; }

    /// <summary>The key of the telephone's last nine digits; 0 when it is missing or too short.</summary>
    public ulong PhoneKey { get; }

    // Which word tables have a phrase in the name and in the address, once an index was asked.
    internal object? WordsAskedOf { get; set; }

    internal ulong NameTables { get; set; }

    internal ulong AddressTables { get; set; }

    /// <summary>The key under which the party is remembered: its name's, or its identification's when it has no name.</summary>
    public ulong Key => NameKey != 0 ? NameKey : IdKey;

    /// <summary>What to show for the party: its name as written, else its identification.</summary>
    public string Shown => Party.Name ?? Party.Id ?? "";

    /// <summary>Letters and digits of an identification, upper case.</summary>
    public static string NormalId(string? id)
    {
        if (string.IsNullOrEmpty(id))
            return "";
        Span<char> buffer = id.Length <= 64 ? stackalloc char[64] : new char[id.Length];
        var length = 0;
        foreach (var character in id)
        {
            if (char.IsLetterOrDigit(character))
                buffer[length++] = char.ToUpperInvariant(character);
        }
        return new string(buffer[..length]);
    }

    private static string? CountryOf(string? country) =>
        country is { Length: 2 } && char.IsAsciiLetter(country[0]) && char.IsAsciiLetter(country[1])
            ? country.ToUpperInvariant()
            : null;

    private static string DomainOf(string? email)
    {
        var at = email?.LastIndexOf('@') ?? -1;
        return at < 0 ? "" : email![(at + 1)..].Trim().ToUpperInvariant();
    }

    private static ulong PhoneKeyOf(string? phone)
    {
        const int Told = 9;
        Span<char> digits = stackalloc char[32];
        var length = 0;
        foreach (var character in phone ?? "")
        {
            if (char.IsAsciiDigit(character) && length < digits.Length)
                digits[length++] = character;
        }
        return length < ShortestPhone ? 0 : Hash64.Of(digits[Math.Max(0, length - Told)..length]);
    }
}
