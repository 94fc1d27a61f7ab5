using Resguardo.Manifests.Cargo;
using Resguardo.Risk.Facts;
using Resguardo.Risk.Histories;
using Resguardo.Risk.Indicators;
using Resguardo.Risk.Lists;

namespace Resguardo.Risk.Tests.Indicators;

/// <summary>What an indicator is asked about. It begins as ordinary cargo; a case changes what it is about.</summary>
internal sealed class Scene
{
    private readonly List<ContainerEvent> _events = [];
    private readonly List<OfficerNote> _notes = [];
    private bool _hasNotes;

    public Bill Bill { get; set; } = Some.Bill();

    public CargoMessage Message { get; set; } = Some.Message();

    public History History { get; } = new();

    public string? Home { get; set; }

    public List<Finding> Findings { get; } = [];

    public IReadOnlyList<Permit>? Permits { get; set; }

    public Dictionary<string, string> Tables { get; } = [];

    public GoodsLine Goods => Bill.Goods[0];

    public Container Unit => Bill.Loads[0].Container;

    public NameList? Watch { get; set; }

    public NameList? Sanctions { get; set; }

    public Register? Aeo { get; set; }

    public Register? Companies { get; set; }

    public Register? Hauliers { get; set; }

    public IReadOnlyList<PartnerAlert>? Alerts { get; set; }

    public StowBoard? Stow { get; set; }

    public RiskLists Lists
    {
        get
        {
            var events = _events.Count == 0 ? null : new EventLog(_events);
            return _hasNotes
                ? new RiskLists
                {
                    Permits = Permits,
                    Events = events,
                    Notes = _notes,
                }
                : new RiskLists
                {
                    Permits = Permits,
                    Events = events,
                    Watch = Watch,
                    Sanctions = Sanctions,
                    Aeo = Aeo,
                    Companies = Companies,
                    Hauliers = Hauliers,
                    Alerts = Alerts,
                };
        }
    }

    /// <summary>Something happened to the container on a day of November 2026.</summary>
    public Scene Happens(
        string code,
        int day,
        double hour = 12,
        string place = "ECGYE",
        string actor = "",
        string detail = ""
    )
    {
        var time = new DateTime(2026, 11, day, 0, 0, 0, DateTimeKind.Unspecified).AddHours(hour);
        _events.Add(
            new ContainerEvent(code, Unit.Number, time)
            {
                Place = place,
                Actor = actor,
                Detail = detail,
            }
        );
        return this;
    }

    /// <summary>Says which way the goods go.</summary>
    public Scene Goes(BillNature nature)
    {
        Bill.Nature = nature;
        return this;
    }

    /// <summary>Takes the events away again.</summary>
    public Scene Forget()
    {
        _events.Clear();
        return this;
    }

    /// <summary>Outcomes of a past examination of a port.</summary>
    public Scene Examined(int examined, int hits, string port = "ECGYE", Action<Bill>? about = null)
    {
        var bill = Some.Bill();
        about?.Invoke(bill);
        for (var number = 0; number < examined; number++)
            History.Record(
                new Outcome(Some.Today, number < hits)
                {
                    PortOfLoading = port,
                    PortOfDischarge = bill.PortOfDischarge.Code,
                    Consignor = bill.Consignor?.Name,
                    Container = about is null ? null : bill.Loads[0].Container.Number,
                }
            );
        return this;
    }

    /// <summary>The container stands at a position of the plan, beside others.</summary>
    public Scene Stowed(string position, params string[] others)
    {
        var plan = Some.Message("0001", MessageKind.StowPlan);
        var records = new List<ICargoRecord> { plan, At(Unit.Number, position) };
        for (var number = 0; number < others.Length; number++)
            records.Add(At($"MSKU000000{number}", others[number]));
        Stow = StowBoard.Read(records);
        return this;
    }

    public static Container At(string number, string position, string seal = "")
    {
        var container = Container.Of(number, default);
        container.Stow = StowPosition.Read(position);
        container.PortOfDischarge = Some.Port("NLRTM");
        container.SizeType = Some.Code("45R1");
        if (seal.Length > 0)
            container.Seals.Add(new Seal(seal, SealParty.Carrier, default));
        return container;
    }

    /// <summary>Declares the goods as others.</summary>
    public Scene Of(string description, string hs)
    {
        Goods.Description = description;
        Goods.HsCode = Some.Code(hs);
        return this;
    }

    /// <summary>Takes the ports of loading and discharge.</summary>
    public Scene On(string from, string to)
    {
        Bill.PortOfLoading = Some.Port(from);
        Bill.PortOfDischarge = Some.Port(to);
        return this;
    }

    /// <summary>Learns from bills of an earlier call, each with its number in the past.</summary>
    public Scene Past(int bills, Action<Bill, int> change, Action<CargoMessage>? message = null)
    {
        History.BeginCall(0);
        var past = Some.Message("PAST");
        message?.Invoke(past);
        for (var number = 0; number < bills; number++)
        {
            var bill = Some.Bill($"PAST{number}");
            bill.Loads.Clear();
            change(bill, number);
            History.Learn(new FactsReader(Home, Some.Today).Read(bill, past));
        }
        History.BeginCall(0);
        return this;
    }

    /// <summary>Learns from an earlier version of the bill.</summary>
    public Scene EarlierVersion(Action<Bill>? change = null)
    {
        var bill = Some.Bill();
        change?.Invoke(bill);
        History.Learn(new FactsReader(Home, Some.Today).Read(bill, Message));
        History.BeginCall(0);
        return this;
    }

    public Scene Event(string code, DateTime time, double? value = null, string detail = "")
    {
        _events.Add(new ContainerEvent(code, Unit.Number, time) { Value = value, Detail = detail });
        return this;
    }

    public Scene Note(string code, string text)
    {
        _notes.Add(new OfficerNote(code, Bill.Number) { Text = text });
        _hasNotes = true;
        return this;
    }

    public Scene NotesWithoutOne()
    {
        _hasNotes = true;
        return this;
    }
}

/// <summary>A case of an indicator: what it is about, and what it must answer.</summary>
/// <param name="Code">The indicator's code.</param>
/// <param name="About">What is special, in words.</param>
/// <param name="Expected">True when it must fire, false when it must not; null when <paramref name="Missing"/> says what is missing.</param>
/// <param name="Missing">What must be named as missing.</param>
/// <param name="Set">Sets the scene.</param>
internal sealed record IndicatorCase(
    string Code,
    string About,
    bool? Expected,
    Fact Missing,
    Action<Scene> Set
)
{
    public static IndicatorCase Fires(string code, string about, Action<Scene> set) =>
        new(code, about, true, Fact.None, set);

    public static IndicatorCase Quiet(string code, string about, Action<Scene> set) =>
        new(code, about, false, Fact.None, set);

    public static IndicatorCase Lacks(string code, Fact missing, string about, Action<Scene> set) =>
        new(code, about, null, missing, set);

    public string Name =>
        $"{Code} {(Expected is null ? "lacks" : Expected.Value ? "fires" : "is quiet")}: {About}";

    public Answer Ask()
    {
        var scene = new Scene();
        Set(scene);
        var rules = RulesWith(scene.Tables);
        var rule = rules.Find(Code);
        rule.ShouldNotBeNull();
        var evidence = new Evidence(rules, scene.History, scene.Lists, scene.Stow, Some.Today)
        {
            Rule = rule,
        };
        evidence.Fill(new FactsReader(scene.Home, Some.Today).Read(scene.Bill, scene.Message));
        evidence.FindingList.AddRange(scene.Findings);
        return rule.Indicator.Measure(evidence);
    }

    private static RiskRules RulesWith(Dictionary<string, string> tables)
    {
        if (tables.Count == 0)
            return RiskRules.Default;
        var files = RiskRules.EmbeddedFiles();
        foreach (var (name, rows) in tables)
        {
            var kind = ReferenceTables.KindOf(name).ToString()!.ToLowerInvariant();
            files[$"tables/{name}.json"] = System.Text.Encoding.UTF8.GetBytes(
                $$"""{"kind": "{{kind}}", "title": "test", "source": "P", "updated": "2026-11-25", "rows": [{{rows}}]}"""
            );
        }
        var rules = RiskRules.Read(files, out var problems);
        problems.ShouldBeEmpty();
        return rules!;
    }
}
