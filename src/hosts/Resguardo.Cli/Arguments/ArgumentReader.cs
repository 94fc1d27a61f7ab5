namespace Resguardo.Cli.Arguments;

/// <summary>Reads what stands behind the command's name.</summary>
internal static class ArgumentReader
{
    /// <summary>Sorts the arguments into operands and options.</summary>
    /// <exception cref="UsageFault">An option is unknown or lacks its value, or the number of operands is wrong.</exception>
    public static (List<string> Operands, Dictionary<string, List<string>> Options) Read(
        Command command,
        ReadOnlySpan<string> arguments
    )
    {
        var operands = new List<string>();
        var options = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        for (var place = 0; place < arguments.Length; place++)
        {
            var argument = arguments[place];
            if (argument == "--")
            {
                operands.AddRange(arguments[(place + 1)..]);
                break;
            }
            if (argument == "-" || !argument.StartsWith('-'))
            {
                operands.Add(argument);
                continue;
            }

            var (name, value) = Split(argument);
            var option = Find(command, name) ?? throw Unknown(command, name);
            if (option.Value is null)
            {
                if (value is not null)
                    throw new UsageFault("usage.switch", "--" + option.Name);
                value = "";
            }
            else
                value ??= ++place < arguments.Length ? arguments[place] : throw Missing(option);

            if (option.Choices is { } choices && !choices.Contains(value, StringComparer.OrdinalIgnoreCase))
                throw new UsageFault("usage.choice", "--" + option.Name, value, string.Join(", ", choices));
            if (!options.TryGetValue(option.Name, out var values))
                options[option.Name] = values = [];
            values.Add(value);
        }

        if (!options.ContainsKey(CommonOptions.Help.Name))
        {
            if (operands.Count < command.Least)
                throw new UsageFault("usage.too-few", command.Name);
            if (operands.Count > command.Most)
                throw new UsageFault("usage.too-many", command.Name, operands[command.Most]);
        }
        return (operands, options);
    }

    private static (string Name, string? Value) Split(string argument)
    {
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (argument, null) : (argument[..equals], argument[(equals + 1)..]);
    }

    private static Option? Find(Command command, string name) =>
        Known(command)
            .FirstOrDefault(option =>
                name.StartsWith("--", StringComparison.Ordinal)
                    ? name.AsSpan(2).SequenceEqual(option.Name)
                    : name.Length == 2 && name[1] == option.Short
            );

    private static IEnumerable<Option> Known(Command command) => command.Options.Concat(CommonOptions.All);

    private static UsageFault Missing(Option option) => new("usage.value-missing", "--" + option.Name);

    private static UsageFault Unknown(Command command, string name) =>
        Nearest.To(name.TrimStart('-'), Known(command).Select(option => option.Name)) is { } near
            ? new("usage.option-unknown-near", name, "--" + near)
            : new("usage.option-unknown", name);
}
