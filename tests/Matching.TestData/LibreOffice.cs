using System.Diagnostics;
using Xunit;

namespace Matching.TestData;

/// <summary>LibreOffice without a window, as a judge of documents: it opens a file and prints it. Tests are skipped where it cannot be had.</summary>
public static class LibreOffice
{
    private static readonly string[] Places = ["/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice", "/opt/libreoffice/program/soffice"];
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    /// <summary>Prints files to PDF in one run and gives what stands on their pages.</summary>
    /// <param name="files">By name; the ending says what each is.</param>
    public static async Task<IReadOnlyDictionary<string, PrintedPages>> PrintAsync(IReadOnlyDictionary<string, byte[]> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var program = Array.Find(Places, File.Exists);
        Skip.If(program is null, "LibreOffice is not installed here (packages libreoffice-writer-nogui and libreoffice-calc-nogui).");
        var folder = Directory.CreateTempSubdirectory("matching-office-");
        try
        {
            foreach (var (name, bytes) in files)
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name), bytes);
            // A profile of its own: beside another run LibreOffice would hand over to that one and print nothing.
            await RunAsync(
                program!,
                [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "pdf", "--outdir", Path.Combine(folder.FullName, "out"), .. files.Keys.Select(name => Path.Combine(folder.FullName, name))]);
            var printed = new Dictionary<string, PrintedPages>(StringComparer.Ordinal);
            foreach (var name in files.Keys)
            {
                printed[name] = await Pdf.ReadAsync(Path.Combine(folder.FullName, "out", Path.ChangeExtension(name, ".pdf")));
            }

            return printed;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    internal static async Task<string> RunAsync(string program, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            using var patience = new CancellationTokenSource(Longest);
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException e)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{Path.GetFileName(program)} did not end within {Longest}.", e);
        }

        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{Path.GetFileName(program)} ended with {process.ExitCode}: {await error}");
    }
}

/// <summary>The text of printed pages, one for each.</summary>
public sealed record PrintedPages(IReadOnlyList<string> Pages)
{
    public string Text => string.Join('\n', Pages);
}
