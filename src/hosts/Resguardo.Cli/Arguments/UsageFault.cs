namespace Resguardo.Cli.Arguments;

/// <summary>The command line is wrong: which text tells it, and what stands there.</summary>
internal sealed class UsageFault(string key, params object?[] values) : Exception(key)
{
    public string Key { get; } = key;

    public object?[] Values { get; } = values;
}

/// <summary>A file that the command needs cannot be used: which text tells it, and what stands there.</summary>
internal sealed class MaterialFault(string key, params object?[] values) : Exception(key)
{
    public string Key { get; } = key;

    public object?[] Values { get; } = values;
}
