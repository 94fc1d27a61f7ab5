using System.Globalization;
using System.Text;

namespace Resguardo.Manifests.Edifact;

/// <summary>Writes segments with the usual separators, released where a value holds one.</summary>
internal sealed class SegmentWriter
{
    private const string Special = "+:'?";

    private readonly StringBuilder _text = new();
    private int _elements;
    private int _components;
    private int _start;
    private int _values;

    /// <summary>How many segments were written.</summary>
    public int Count { get; private set; }

    public StringBuilder Text => _text;

    public void Clear()
    {
        _text.Clear();
        Count = 0;
    }

    /// <summary>Begins a segment.</summary>
    public SegmentWriter Begin(string tag)
    {
        _start = _text.Length;
        _text.Append(tag);
        _values = _text.Length;
        _elements = _components = 0;
        return this;
    }

    /// <summary>Adds an element of one component or several; trailing empty ones are left away.</summary>
    public SegmentWriter Element(params ReadOnlySpan<string?> components)
    {
        _elements++;
        _components = 0;
        foreach (var component in components)
            Component(component);
        return this;
    }

    /// <summary>Adds a component to the element at hand.</summary>
    public SegmentWriter Component(string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            // Separators are owed for what was empty before.
            _text.Append('+', _elements).Append(':', _components);
            _elements = _components = 0;
            Escape(value);
        }
        _components++;
        return this;
    }

    /// <summary>Ends the segment. One without any value is not written.</summary>
    public void End()
    {
        if (_text.Length == _values)
        {
            _text.Length = _start;
            return;
        }
        _text.Append('\'').Append('\n');
        Count++;
    }

    public static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private void Escape(string value)
    {
        foreach (var character in value)
        {
            if (Special.Contains(character, StringComparison.Ordinal))
                _text.Append('?');
            _text.Append(char.IsControl(character) ? ' ' : character);
        }
    }
}
