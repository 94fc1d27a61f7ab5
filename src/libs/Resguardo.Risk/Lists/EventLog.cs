using System.Runtime.InteropServices;
using Resguardo.Risk.Statistics;

namespace Resguardo.Risk.Lists;

/// <summary>Events by container, each container's in the order of time.</summary>
public sealed class EventLog
{
    private readonly Dictionary<ulong, ContainerEvent[]> _byContainer;

    /// <summary>A log of events.</summary>
    public EventLog(IEnumerable<ContainerEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        _byContainer = events
            .GroupBy(one => Hash64.Of(one.Container))
            .ToDictionary(same => same.Key, same => same.OrderBy(one => one.Time).ToArray());
    }

    /// <summary>How many containers have events.</summary>
    public int ContainerCount => _byContainer.Count;

    internal ReadOnlySpan<ContainerEvent> Of(ulong containerKey) =>
        _byContainer.TryGetValue(containerKey, out var events) ? events : [];
}
