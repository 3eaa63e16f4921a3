using System.Diagnostics;
using System.Globalization;
using Matching.Cli;
using Matching.TestData;

namespace Matching.Tests.Reliability;

/// <summary>A `matching sweep` of its own, to be killed, stopped and let go on.</summary>
internal sealed class SweepProcess : IDisposable
{
    private readonly Process process;
    private readonly Task<string> complaints;

    private SweepProcess(Process process)
    {
        this.process = process;
        complaints = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
    }

    public bool HasEnded => process.HasExited;

    /// <param name="database">Where.</param>
    /// <param name="server">Whom it gives its mails to.</param>
    /// <param name="asOf">The casework day; null for today.</param>
    /// <param name="sweep">Which; null for all.</param>
    /// <param name="lease">Seconds that its leases hold.</param>
    public static SweepProcess Start(string database, MailServer server, DateOnly? asOf = null, string? sweep = null, int lease = 5)
    {
        string[] day = asOf is { } on ? ["--as-of", on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)] : [];
        var start = new ProcessStartInfo(
            "dotnet", [typeof(Terminal).Assembly.Location, "sweep", .. sweep is null ? [] : new[] { sweep }, "--database", database, "--lang", "en", .. day])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in Settings(server, lease))
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return new SweepProcess(Process.Start(start)!);
    }

    public static (string Name, string Value)[] Settings(MailServer server, int lease) =>
    [
        ("Messages:Smtp:Host", "127.0.0.1"), ("Messages:Smtp:Port", server.Port.ToString(CultureInfo.InvariantCulture)), ("Messages:Smtp:Security", "None"),
        ("Messages:Smtp:TimeoutSeconds", Math.Min(20, lease - 1).ToString(CultureInfo.InvariantCulture)), ("Sweeps:LeaseSeconds", lease.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>As kill -9 does.</summary>
    /// <returns>False if it had ended by itself before.</returns>
    public async Task<bool> KillAsync()
    {
        var alive = !process.HasExited;
        process.Kill();
        await process.WaitForExitAsync();
        return alive;
    }

    /// <summary>Well or not.</summary>
    public Task EndedAsync() => process.WaitForExitAsync();

    /// <exception cref="InvalidOperationException">It did not end well; the message is what it complained of.</exception>
    public async Task EndAsync()
    {
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(await complaints);
        }
    }

    /// <summary>SIGSTOP or SIGCONT.</summary>
    public async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
    }
}
