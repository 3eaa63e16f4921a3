using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Matching.TestData;

/// <summary>A private PostgreSQL server for this test process, started at the first call and gone with it.</summary>
public sealed class PostgresServer
{
    private static readonly Lazy<PostgresServer> Shared = new(Start);

    private PostgresServer(string? connection, string? skipReason)
    {
        ConnectionString = connection;
        SkipReason = skipReason;
    }

    public static PostgresServer Instance => Shared.Value;

    /// <summary>To its maintenance database; null where no server can be had.</summary>
    public string? ConnectionString { get; }

    public string? SkipReason { get; }

    private static PostgresServer Start()
    {
        if (FindBinaries() is not { } binaries)
        {
            return new(null, "PostgreSQL's server programs (initdb, postgres) are not installed here.");
        }

        var home = Directory.CreateTempSubdirectory("matching-pg-");
        var data = Path.Combine(home.FullName, "data");
        Directory.CreateDirectory(data);
        if (Environment.IsPrivilegedProcess)
        {
            Run("chown", ["-R", "nobody", home.FullName]);
        }

        // A city's server sorts in Danish, where "aa" stands behind "z": what must not depend on that is tested under it.
        Run(AsOrdinaryUser(
            Path.Combine(binaries, "initdb"),
            ["-D", data, "-U", "matching", "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=da-DK"]));
        var port = FreePort();
        var start = AsOrdinaryUser(
            Path.Combine(binaries, "postgres"),
            ["-D", data, "-p", $"{port}", "-k", home.FullName, "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "max_connections=300"]);
        start.RedirectStandardError = true;
        start.RedirectStandardOutput = true;
        var server = Process.Start(start)!;
        server.BeginErrorReadLine();
        server.BeginOutputReadLine();
        StopWithUs(server, home);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Kill(entireProcessTree: true);
        return Wait($"Host=127.0.0.1;Port={port};Username=matching;Database=postgres;Maximum Pool Size=120");
    }

    private static PostgresServer Wait(string connection)
    {
        var patience = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var probe = new NpgsqlConnection(connection + ";Pooling=false");
                probe.Open();
                return new(connection, null);
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
    private static void StopWithUs(Process server, DirectoryInfo home)
    {
        var watch = $"while kill -0 {Environment.ProcessId} 2>/dev/null; do sleep 1; done; kill -QUIT {server.Id} 2>/dev/null; sleep 2; rm -rf \"$1\"";
        Process.Start(new ProcessStartInfo("sh", ["-c", watch, "sh", home.FullName]))!.Dispose();
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
