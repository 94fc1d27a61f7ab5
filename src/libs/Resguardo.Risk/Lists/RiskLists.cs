using Resguardo.Risk.Facts;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Lists;

/// <summary>What a unit keeps beside the manifests. What is null is not there, and indicators that need it say so.</summary>
public sealed class RiskLists
{
    private readonly Dictionary<ulong, OfficerNote> _notes = [];
    private readonly HashSet<string> _codesNoted = new(StringComparer.Ordinal);

    /// <summary>No list at all.</summary>
    public static RiskLists None { get; } = new();

    /// <summary>Names that the unit watches.</summary>
    public NameList? Watch { get; init; }

    /// <summary>Sanctioned and denied parties.</summary>
    public NameList? Sanctions { get; init; }

    /// <summary>Authorised economic operators.</summary>
    public Register? Aeo { get; init; }

    /// <summary>The register of companies.</summary>
    public Register? Companies { get; init; }

    /// <summary>Hauliers who may enter the port.</summary>
    public Register? Hauliers { get; init; }

    /// <summary>Permits and licences.</summary>
    public IReadOnlyList<Permit>? Permits { get; init; }

    /// <summary>Alerts of partner units.</summary>
    public IReadOnlyList<PartnerAlert>? Alerts { get; init; }

    /// <summary>Events of containers.</summary>
    public EventLog? Events { get; init; }

    /// <summary>What officers noted.</summary>
    public IReadOnlyList<OfficerNote> Notes
    {
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            foreach (var note in value)
            {
                _notes[NoteKey(note.Code, note.Key)] = note;
                _codesNoted.Add(note.Code);
            }
            HasNotes = true;
        }
    }

    /// <summary>True when notes of officers were given, be they none.</summary>
    public bool HasNotes { get; private init; }

    /// <summary>What an officer noted under a code for a bill or container; null when nothing.</summary>
    public OfficerNote? NoteOn(string code, string key) =>
        _codesNoted.Contains(code) ? _notes.GetValueOrDefault(NoteKey(code, key)) : null;

    private static ulong NoteKey(string code, string key) =>
        Hash64.Of(Hash64.Of(code), Hash64.Of(PartyFacts.NormalId(key)));
}
