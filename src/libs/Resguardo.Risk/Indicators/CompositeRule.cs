using Resguardo.Risk.Facts;

namespace Resguardo.Risk.Indicators;

/// <summary>A profile: indicators that mean more together than each alone.</summary>
public sealed class CompositeRule
{
    internal CompositeRule(
        string code,
        string rule,
        CompositeExpression expression,
        string priority,
        bool isOn,
        Direction[] directions,
        RuleCard card
    )
    {
        Code = code;
        Rule = rule;
        Expression = expression;
        Priority = priority;
        IsOn = isOn;
        Directions = directions;
        Card = card;
    }

    /// <summary>Its stable code, such as <c>CMP-01</c>.</summary>
    public string Code { get; }

    /// <summary>The rule in words: codes joined by <c>and</c>, <c>or</c>, <c>not</c> and brackets.</summary>
    public string Rule { get; }

    /// <summary>The name of the band to which it raises a score, at least.</summary>
    public string Priority { get; }

    /// <summary>False when it is switched off.</summary>
    public bool IsOn { get; }

    /// <summary>The directions to which it applies; empty for all.</summary>
    public IReadOnlyList<Direction> Directions { get; }

    /// <summary>The card behind it.</summary>
    public RuleCard Card { get; }

    /// <summary>True when it applies to a direction. An unknown direction is any.</summary>
    public bool AppliesTo(Direction direction) =>
        Directions.Count == 0 || direction == Direction.Unknown || Directions.Contains(direction);

    internal CompositeExpression Expression { get; }
}

/// <summary>A rule over codes, as a small tree.</summary>
internal abstract record CompositeExpression
{
    /// <summary>True when the rule holds for what fired.</summary>
    /// <param name="fired">One place an indicator, in the order of the rules.</param>
    public abstract bool Holds(ReadOnlySpan<bool> fired);

    private sealed record Code(int Place) : CompositeExpression
    {
        public override bool Holds(ReadOnlySpan<bool> fired) => fired[Place];
    }

    private sealed record Not(CompositeExpression Part) : CompositeExpression
    {
        public override bool Holds(ReadOnlySpan<bool> fired) => !Part.Holds(fired);
    }

    private sealed record And(CompositeExpression Left, CompositeExpression Right) : CompositeExpression
    {
        public override bool Holds(ReadOnlySpan<bool> fired) => Left.Holds(fired) && Right.Holds(fired);
    }

    private sealed record Or(CompositeExpression Left, CompositeExpression Right) : CompositeExpression
    {
        public override bool Holds(ReadOnlySpan<bool> fired) => Left.Holds(fired) || Right.Holds(fired);
    }

    /// <summary>Reads a rule. <c>and</c> binds closer than <c>or</c>.</summary>
    /// <param name="rule">The rule in words.</param>
    /// <param name="placeOf">The place of a code; below 0 when no indicator has it.</param>
    /// <param name="fault">What the reader stumbled over; empty when the rule ends too soon.</param>
    /// <returns>Null when the rule cannot be read.</returns>
    public static CompositeExpression? Read(string rule, Func<string, int> placeOf, out string fault)
    {
        var words = rule.Replace("(", " ( ", StringComparison.Ordinal)
            .Replace(")", " ) ", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var reader = new Reader(words, placeOf);
        var expression = words.Length > MaxWords ? null : reader.ReadOr(0);
        fault = expression is null || reader.IsAtEnd ? reader.Fault : reader.Word;
        return expression is not null && reader.IsAtEnd ? expression : null;
    }

    private const int MaxWords = 256;

    private sealed class Reader(string[] words, Func<string, int> placeOf)
    {
        private const int MaxDepth = 32;
        private int _next;

        public bool IsAtEnd => _next == words.Length;
        public string Word => IsAtEnd ? "" : words[_next];
        public string Fault { get; private set; } = "";

        public CompositeExpression? ReadOr(int depth)
        {
            var left = ReadAnd(depth);
            while (left is not null && IsWord("or"))
                left = ReadAnd(depth) is { } right ? new Or(left, right) : null;
            return left;
        }

        private CompositeExpression? ReadAnd(int depth)
        {
            var left = ReadPart(depth);
            while (left is not null && IsWord("and"))
                left = ReadPart(depth) is { } right ? new And(left, right) : null;
            return left;
        }

        private CompositeExpression? ReadPart(int depth)
        {
            if (depth > MaxDepth || IsAtEnd)
                return Stumble("");
            if (IsWord("not"))
                return ReadPart(depth + 1) is { } part ? new Not(part) : null;
            if (IsWord("("))
            {
                var inner = ReadOr(depth + 1);
                return inner is null ? null
                    : IsWord(")") ? inner
                    : Stumble(Word);
            }
            var place = placeOf(Word);
            if (place < 0)
                return Stumble(Word);
            _next++;
            return new Code(place);
        }

        private CompositeExpression? Stumble(string word)
        {
            Fault = word;
            return null;
        }

        private bool IsWord(string word)
        {
            if (!string.Equals(Word, word, StringComparison.OrdinalIgnoreCase))
                return false;
            _next++;
            return true;
        }
    }
}
