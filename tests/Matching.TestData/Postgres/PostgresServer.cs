using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Matching.TestData;

/// <summary>A private PostgreSQL server for this test process, started at the first call and gone with it.</summary>
public sealed class PostgresServer
{
    private static readonly Lazy<PostgresServer> Shared = new(Start);

    private readonly ProcessStartInfo? program;
    private readonly string? home;
    private Process? running;

    private PostgresServer(string? connection, string? skipReason, ProcessStartInfo? program = null, Process? running = null, string? home = null)
    {
        ConnectionString = connection;
        SkipReason = skipReason;
        this.program = program;
        this.running = running;
        this.home = home;
    }

    public static PostgresServer Instance => Shared.Value;

    /// <summary>To its maintenance database; null where no server can be had.</summary>
    public string? ConnectionString { get; }

    public string? SkipReason { get; }

    /// <summary>Another one that a test may take away and bring back.</summary>
    public static PostgresServer StartOwn() => Start();

    /// <summary>All of its processes at once, as when the machine goes: nobody is told, open transactions are gone.</summary>
    public async Task TakeAwayAsync()
    {
        running!.Kill(entireProcessTree: true);
        await running.WaitForExitAsync();
    }

    /// <summary>The same data at the same address.</summary>
    public void BringBack()
    {
        running = Process.Start(program!)!;
        running.BeginErrorReadLine();
        running.BeginOutputReadLine();
        StopWithUs(running, home!);
        Wait(ConnectionString!, program!, running, home!);
    }

    private static PostgresServer Start()
    {
        if (FindBinaries() is not { } binaries)
        {
            return new(null, "PostgreSQL's server programs (initdb, postgres) are not installed here.");
        }

        var place = Directory.CreateTempSubdirectory("matching-pg-");
        var data = Path.Combine(place.FullName, "data");
        Directory.CreateDirectory(data);
        if (Environment.IsPrivilegedProcess)
        {
            Run("chown", ["-R", "nobody", place.FullName]);
        }

        // A city's server sorts in Danish, where "aa" stands behind "z": what must not depend on that is tested under it.
        Run(AsOrdinaryUser(
            Path.Combine(binaries, "initdb"),
            ["-D", data, "-U", "matching", "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=da-DK"]));
        var port = FreePort();
        var start = AsOrdinaryUser(
            Path.Combine(binaries, "postgres"),
            ["-D", data, "-p", $"{port}", "-k", place.FullName, "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "max_connections=300"]);
        start.RedirectStandardError = true;
        start.RedirectStandardOutput = true;
        var server = Process.Start(start)!;
        server.BeginErrorReadLine();
        server.BeginOutputReadLine();
        StopWithUs(server, place.FullName);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Kill(entireProcessTree: true);
        return Wait($"Host=127.0.0.1;Port={port};Username=matching;Database=postgres;Maximum Pool Size=120", start, server, place.FullName);
    }

    private static PostgresServer Wait(string connection, ProcessStartInfo start, Process server, string folder)
    {
        var patience = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var probe = new NpgsqlConnection(connection + ";Pooling=false");
                probe.Open();
                return new(connection, null, start, server, folder);
            }
            catch (NpgsqlException) when (patience.Elapsed < TimeSpan.FromSeconds(30))
            {
                Task.Delay(100).Wait();
            }
            catch (NpgsqlException e)
            {
                return new(null, $"PostgreSQL did not start: {e.Message}");
            }
        }
    }

    /// <summary>A test run that is killed takes its server with it, and one that ends is not given the time to clear up itself.</summary>
    private static void StopWithUs(Process server, string folder)
    {
        // The number of a process that is gone may be another's by then: its folder tells that it is still ours.
        var isOurs = $"[ ! -e /proc/self/cmdline ] || grep -q \"$1\" /proc/{server.Id}/cmdline 2>/dev/null";
        var watch = $"while kill -0 {Environment.ProcessId} 2>/dev/null; do sleep 1; done; if {isOurs}; then kill -QUIT {server.Id} 2>/dev/null; fi; sleep 2; rm -rf \"$1\"";
        Process.Start(new ProcessStartInfo("sh", ["-c", watch, "sh", folder]))!.Dispose();
    }

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private static ProcessStartInfo AsOrdinaryUser(string program, string[] arguments) => Environment.IsPrivilegedProcess
        ? new("setpriv", ["--reuid=nobody", "--regid=nogroup", "--clear-groups", program, .. arguments])
        : new(program, arguments);

    private static void Run(string program, string[] arguments) => Run(new ProcessStartInfo(program, arguments));

    private static void Run(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{start.FileName} failed: {said.Result}{complained}");
        }
    }

    private static string? FindBinaries()
    {
        var debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(d => d, StringComparer.Ordinal).Select(d => Path.Combine(d, "bin"))
            : [];
        return debian
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb")) && File.Exists(Path.Combine(d, "postgres")));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
