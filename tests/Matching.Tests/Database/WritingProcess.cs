using System.Diagnostics;
using Matching.Cli;

namespace Matching.Tests.Database;

/// <summary>
/// Another process in the middle of an import: its participants come through a pipe that is never closed, so it stays inside its
/// writing transaction for as long as it lives.
/// </summary>
internal sealed class WritingProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly FileStream half;

    private WritingProcess(Process process, FileStream half) => (this.process, this.half) = (process, half);

    public int Id => process.Id;

    public static async Task<WritingProcess> StartAsync(string database, string folder)
    {
        Skip.If(OperatingSystem.IsWindows(), "Named pipes of the file system are a Unix thing.");
        var input = Directory.CreateDirectory(Path.Combine(folder, "input")).FullName;
        var pipe = Path.Combine(input, "participants.csv");
        using (var mkfifo = Process.Start("mkfifo", [pipe]))
        {
            await mkfifo.WaitForExitAsync();
        }

        var started = Process.Start(new ProcessStartInfo("dotnet", [typeof(Terminal).Assembly.Location, "import", input, "--database", database])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        // Opening a pipe to write waits until somebody reads: from here on the process is inside its transaction.
        var opening = Task.Run(() => new FileStream(pipe, FileMode.Open, FileAccess.Write, FileShare.ReadWrite));
        if (await Task.WhenAny(opening, started.WaitForExitAsync()) != opening)
        {
            throw new InvalidOperationException(await started.StandardError.ReadToEndAsync());
        }

        var open = await opening;
        await open.WriteAsync("id,programme\np1,"u8.ToArray());
        await open.FlushAsync();
        return new WritingProcess(started, open);
    }

    /// <summary>As kill -9 does.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process.Dispose();
        await half.DisposeAsync();
    }
}
