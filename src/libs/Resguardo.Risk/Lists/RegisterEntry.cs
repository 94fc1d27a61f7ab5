namespace Resguardo.Risk.Lists;

/// <summary>A company in a register.</summary>
/// <param name="Name">The name as written; may be empty when the identification is given.</param>
public sealed record RegisterEntry(string Name)
{
    /// <summary>Tax number or other identification; null when not known.</summary>
    public string? Id { get; init; }

    /// <summary>Since when it is registered or authorised; null when not known.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Until when; null when open.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The chapters of the tariff that its business deals with; empty when not known.</summary>
    public IReadOnlyList<string> Chapters { get; init; } = [];

    /// <summary>True when it holds on a day.</summary>
    public bool IsValidOn(DateOnly day) => (Since is null || Since <= day) && (Until is null || Until >= day);
}

/// <summary>A permit or licence.</summary>
/// <param name="Holder">The holder's name or identification, or a bill's number.</param>
/// <param name="Hs">The tariff code, chapter or heading that it covers; empty for all.</param>
public sealed record Permit(string Holder, string Hs)
{
    /// <summary>Until when it is valid; null when open.</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>An alert of a partner unit about a corridor, a port or a lane.</summary>
/// <param name="Date">When it was given.</param>
public sealed record PartnerAlert(DateOnly Date)
{
    /// <summary>A country or port where it begins; empty for any.</summary>
    public string From { get; init; } = "";

    /// <summary>A country or port where it ends; empty for any.</summary>
    public string To { get; init; } = "";

    /// <summary>The chapter, heading or code of the goods; empty for any.</summary>
    public string Hs { get; init; } = "";

    /// <summary>Its number or a short text.</summary>
    public string Note { get; init; } = "";
}

/// <summary>Companies by identification and by name.</summary>
public sealed class Register
{
    private readonly Dictionary<ulong, RegisterEntry> _entries = [];

    /// <summary>A register.</summary>
    public Register(IEnumerable<RegisterEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        foreach (var entry in entries)
        {
            if (entry.Id is { Length: > 0 } id)
                _entries[Statistics.Hash64.Of(Facts.PartyFacts.NormalId(id))] = entry;
            if (Facts.PartyName.Of(entry.Name) is { Length: > 0 } name)
                _entries[Statistics.Hash64.Of(name)] = entry;
        }
    }

    /// <summary>The entry of a party, by identification or else by name; null when there is none.</summary>
    public RegisterEntry? Find(Facts.PartyFacts party)
    {
        ArgumentNullException.ThrowIfNull(party);
        if (party.IdKey != 0 && _entries.TryGetValue(party.IdKey, out var entry))
            return entry;
        return party.NameKey != 0 && _entries.TryGetValue(party.NameKey, out entry) ? entry : null;
    }

    /// <summary>True when a name stands in the register.</summary>
    public bool HasName(string name) => _entries.ContainsKey(Statistics.Hash64.Of(Facts.PartyName.Of(name)));
}
