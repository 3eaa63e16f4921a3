using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using MimeKit;
using Xunit;

namespace Matching.TestData;

/// <summary>A real mail server process (aiosmtpd), gone when disposed and with this process. Tests are skipped where it cannot be had.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private static readonly Lazy<string?> Python = new(FindPython);

    private readonly Process process;
    private readonly DirectoryInfo taken;
    private readonly ConcurrentQueue<string> events = new();
    private readonly TaskCompletionSource<int> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private MailServer(Process process, DirectoryInfo taken) => (this.process, this.taken) = (process, taken);

    public int Port { get; private set; }

    /// <summary>Called with the number of each mail at the moment it was taken, before its sender is told.</summary>
    public Action<int>? OnTaken { get; set; }

    public int Connections => events.Count(line => line == "CONNECTED");

    /// <param name="port">A port to listen on again; 0 for any.</param>
    /// <param name="options">As mailserver.py takes them.</param>
    public static async Task<MailServer> StartAsync(int port = 0, params string[] options)
    {
        Skip.If(Python.Value is null, "No mail server for tests: python3-aiosmtpd is not installed here.");
        var folder = Directory.CreateTempSubdirectory("matching-smtp-");
        var start = new ProcessStartInfo(Python.Value!, [Path.Combine(AppContext.BaseDirectory, "Smtp", "mailserver.py"), "--folder", folder.FullName, "--port", $"{port}", .. options])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        var server = new MailServer(Process.Start(start)!, folder);
        server.process.OutputDataReceived += (_, line) => server.Hear(line.Data);
        server.process.BeginOutputReadLine();
        server.Port = await server.listening.Task.WaitAsync(TimeSpan.FromSeconds(30));
        return server;
    }

    /// <summary>Everything that was taken, in order, doubles included.</summary>
    public IReadOnlyList<MimeMessage> Mails() =>
        [.. taken.GetFiles("*.eml").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => MimeMessage.Load(file.FullName))];

    /// <summary>How often each mail was taken, by the id of its row, which its Message-ID begins with.</summary>
    public IReadOnlyDictionary<string, int> Copies() => Mails().GroupBy(mail => mail.MessageId!.Split('@')[0], StringComparer.Ordinal)
        .ToDictionary(copies => copies.Key, copies => copies.Count(), StringComparer.Ordinal);

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        taken.Delete(recursive: true);
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            listening.TrySetException(new InvalidOperationException("The mail server ended before it listened."));
            return;
        }

        events.Enqueue(line);
        var words = line.Split(' ');
        if (words[0] == "LISTENING")
        {
            listening.SetResult(int.Parse(words[1], CultureInfo.InvariantCulture));
        }
        else if (words[0] == "TAKEN")
        {
            OnTaken?.Invoke(int.Parse(words[1], CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Debian's own interpreter first: another one does not see Debian's packages.</summary>
    private static string? FindPython() => new[] { "/usr/bin/python3", "python3" }.FirstOrDefault(HasServer);

    private static bool HasServer(string python)
    {
        try
        {
            using var asked = Process.Start(new ProcessStartInfo(python, ["-c", "import aiosmtpd"]) { RedirectStandardError = true, UseShellExecute = false })!;
            asked.WaitForExit();
            return asked.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
