using Resguardo.Cli;
using Resguardo.Cli.Terminal;

using var cancelled = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    // The second Ctrl+C ends the program at once.
    press.Cancel = !cancelled.IsCancellationRequested;
    cancelled.Cancel();
};

return CommandLine.Run(args, Surroundings.OfProcess(cancelled.Token));
