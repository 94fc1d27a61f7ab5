using System.Runtime.InteropServices;
using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Lists;

namespace Resguardo.Risk.Indicators;

/// <summary>All that an indicator may ask: the consignment, one container of it, the past, the tables, the lists.</summary>
/// <remarks>The same object is filled anew for each consignment. Do not keep it.</remarks>
public sealed class Evidence
{
    private const int MostMatches = 50_000;
    private readonly Dictionary<(NameList, PartyFacts), NameMatch?> _matches = [];
    private Amended? _amended;
    private NameList? _wellKnown;
    private double _wellKnownAt;
    private readonly List<WordMatch> _wordMatches = [];
    private readonly List<WordMatch> _nameMatches = [];
    private readonly List<WordMatch> _lineMatches = [];
    private readonly List<Finding> _findings = [];
    private IndicatorRule _rule = null!;
    private Consignment _consignment = null!;
    private ulong _wordTables;
    private bool _hasWords;

    internal Evidence(RiskRules rules, History history, RiskLists lists, StowBoard? stow, DateOnly today)
    {
        Tables = rules.Tables;
        History = history;
        Lists = lists;
        Stow = stow;
        Today = today;
    }

    /// <summary>The consignment.</summary>
    public Consignment Consignment => _consignment;

    /// <summary>The container that is asked about. For an indicator of a whole consignment the first, if there is one.</summary>
    public UnitFacts? Unit { get; internal set; }

    /// <summary>The past.</summary>
    public History History { get; }

    /// <summary>The reference tables of the rules.</summary>
    public ReferenceTables Tables { get; }

    /// <summary>What the unit keeps beside the manifests.</summary>
    public RiskLists Lists { get; }

    /// <summary>The findings of the checks about this consignment.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    internal StowBoard? Stow { get; }

    /// <summary>The day of screening.</summary>
    public DateOnly Today { get; }

    /// <summary>True when the history already holds this very bill.</summary>
    internal bool IsRepeated { get; set; }

    /// <summary>What differs from an earlier version of the bill; worked out once a bill.</summary>
    internal Amended AmendedSince(in BillEntry earlier) =>
        _amended ??= HistoryLearning.VersionOf(_consignment).ComparedWith(earlier);

    /// <summary>Room for the attributes of one party.</summary>
    internal Attribute[] Attributes { get; } = new Attribute[3];

    /// <summary>Consignor and consignee, in this order; null where there is none.</summary>
    internal PartyFacts?[] Traders { get; } = new PartyFacts?[2];

    /// <summary>The most active traders of the history; looked up anew when it has grown by a fifth.</summary>
    internal NameList WellKnown(int minShipments)
    {
        const int Most = 500;
        if (_wellKnown is not null && History.Shipments < _wellKnownAt * 1.2)
            return _wellKnown;
        _wellKnownAt = Math.Max(1, History.Shipments);
        return _wellKnown = new NameList(
            History
                .Parties.All.Select(party =>
                    (party.Key, party.Value.Name, Shipments: party.Value.Shipments.Before(History.Batch))
                )
                .Where(party => party.Shipments >= minShipments && !string.IsNullOrEmpty(party.Name))
                .OrderByDescending(party => party.Shipments)
                .ThenBy(party => party.Key)
                .Take(Most)
                .Select(party => new ListedName(party.Name!))
        );
    }

    /// <summary>The best match of a party with a list, remembered as long as the party recurs.</summary>
    internal NameMatch? Match(NameList list, PartyFacts party, double atLeast)
    {
        if (_matches.TryGetValue((list, party), out var match))
            return match;
        if (_matches.Count >= MostMatches)
            _matches.Clear();
        return _matches[(list, party)] = list.Find(party, atLeast);
    }

    internal List<Finding> FindingList => _findings;

    internal IndicatorRule Rule
    {
        set => _rule = value;
    }

    internal string Code => _rule.Code;

    /// <summary>A limit of the indicator that is asked, from the rules.</summary>
    /// <param name="name">One of the names in <see cref="Indicator.Limits"/>.</param>
    /// <exception cref="ArgumentException">The indicator does not declare a limit of this name.</exception>
    public double Limit(string name)
    {
        var names = _rule.Indicator.LimitNames;
        for (var place = 0; place < names.Length; place++)
        {
            if (names[place] == name)
                return _rule.LimitValues[place];
        }
        throw new ArgumentException($"{_rule.Code} declares no limit '{name}'.", nameof(name));
    }

    internal void Fill(Consignment consignment)
    {
        _consignment = consignment;
        Traders[0] = consignment.Consignor;
        Traders[1] = consignment.Consignee;
        _hasWords = false;
        _amended = null;
        Unit = consignment.UnitsArray is [var first, ..] ? first : null;
    }

    /// <summary>The first phrase of a word table in the descriptions of the goods; null when none stands there.</summary>
    internal ReferenceRow? InGoods(ReferenceTable table)
    {
        FindWords();
        return (_wordTables & (1UL << table.Bit)) == 0 ? null : FirstOf(_wordMatches, table);
    }

    /// <summary>All matches in the descriptions of the goods.</summary>
    internal List<WordMatch> GoodsWords()
    {
        FindWords();
        return _wordMatches;
    }

    /// <summary>All matches in the description of one line. Filled anew by the next call.</summary>
    internal List<WordMatch> WordsOf(GoodsFacts line)
    {
        if (_consignment.GoodsArray.Length == 1)
            return GoodsWords();
        _lineMatches.Clear();
        if (line.Words.Length > 0)
            Tables.Words.Find(line.Words, _lineMatches);
        return _lineMatches;
    }

    /// <summary>The first phrase of a word table in a text in normal form; null when none stands there.</summary>
    internal ReferenceRow? InText(string normalText, ReferenceTable table)
    {
        if (normalText.Length == 0)
            return null;
        _nameMatches.Clear();
        Tables.Words.Find(normalText, _nameMatches);
        return FirstOf(_nameMatches, table);
    }

    /// <summary>The first phrase of a word table in the name of a party; null when none stands there.</summary>
    internal ReferenceRow? InName(PartyFacts party, ReferenceTable table)
    {
        AskWords(party);
        return (party.NameTables & (1UL << table.Bit)) == 0 ? null : InText(party.Name, table);
    }

    /// <summary>The first phrase of a word table in the address of a party; null when none stands there.</summary>
    internal ReferenceRow? InAddress(PartyFacts party, ReferenceTable table)
    {
        AskWords(party);
        return (party.AddressTables & (1UL << table.Bit)) == 0 ? null : InText(party.Address, table);
    }

    private void AskWords(PartyFacts party)
    {
        if (ReferenceEquals(party.WordsAskedOf, Tables.Words))
            return;
        _nameMatches.Clear();
        party.NameTables = Tables.Words.Find(party.Name, _nameMatches);
        party.AddressTables = Tables.Words.Find(party.Address, _nameMatches);
        party.WordsAskedOf = Tables.Words;
    }

    /// <summary>The first goods line whose tariff code is in a table; null when none is.</summary>
    internal ReferenceRow? GoodsIn(ReferenceTable table, out GoodsFacts? line)
    {
        foreach (var goods in _consignment.GoodsArray)
        {
            if (table.Find(goods.Hs) is not { } row)
                continue;
            line = goods;
            return row;
        }
        line = null;
        return null;
    }

    internal bool HasDescription
    {
        get
        {
            foreach (var goods in _consignment.GoodsArray)
            {
                if (goods.Words.Length > 0)
                    return true;
            }
            return false;
        }
    }

    private void FindWords()
    {
        if (_hasWords)
            return;
        _hasWords = true;
        _wordMatches.Clear();
        _wordTables = 0;
        foreach (var goods in _consignment.GoodsArray)
            _wordTables |= Tables.Words.Find(goods.Words, _wordMatches);
    }

    private static ReferenceRow? FirstOf(List<WordMatch> matches, ReferenceTable table)
    {
        foreach (var match in matches)
        {
            if (match.Table == table.Bit)
                return match.Row;
        }
        return null;
    }
}

/// <summary>Something that parties may share: an address, a telephone number, an e-mail address.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Attribute(ulong Key, string Shown);
