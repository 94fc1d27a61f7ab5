namespace Resguardo.Risk.Indicators;

/// <summary>One question to the data: a code, the limits it reads, and a pure function.</summary>
/// <remarks>
/// Weight, limits, direction and the words about it are data (<see cref="IndicatorRule"/>). An indicator of a container is
/// asked for each container of a consignment.
/// </remarks>
public sealed record Indicator
{
    private Indicator(string code, bool isOfUnit, string[] limits, Func<Evidence, Answer> measure)
    {
        Code = code;
        IsOfUnit = isOfUnit;
        LimitNames = limits;
        Measure = measure;
    }

    /// <summary>Its stable code, such as <c>PTY-01</c>.</summary>
    public string Code { get; }

    /// <summary>The letters before the hyphen.</summary>
    public string Group => Code[..3];

    /// <summary>True when it is asked of each container.</summary>
    public bool IsOfUnit { get; }

    /// <summary>The names of the limits that it reads from the rules.</summary>
    public IReadOnlyList<string> Limits => LimitNames;

    internal string[] LimitNames { get; }

    /// <summary>True when only an officer's note makes it fire, since no data at hand can tell.</summary>
    public bool IsNoted => Measure.Equals(OnBill) || Measure.Equals(OnUnit);

    private static readonly Func<Evidence, Answer> OnBill = Noted.OnBill;
    private static readonly Func<Evidence, Answer> OnUnit = Noted.OnUnit;

    /// <summary>The function.</summary>
    public Func<Evidence, Answer> Measure { get; }

    /// <summary>An indicator of a whole consignment.</summary>
    public static Indicator OfBill(string code, Func<Evidence, Answer> measure, params string[] limits) =>
        new(code, isOfUnit: false, limits, measure);

    /// <summary>An indicator of one container.</summary>
    public static Indicator OfUnit(string code, Func<Evidence, Answer> measure, params string[] limits) =>
        new(code, isOfUnit: true, limits, measure);
}
