using Xunit;

namespace Matching.TestData;

/// <summary>Reads what stands on printed pages. Tests are skipped where pdftotext cannot be had.</summary>
public static class Pdf
{
    private const string Program = "/usr/bin/pdftotext";

    public static async Task<PrintedPages> ReadAsync(byte[] file)
    {
        Skip.IfNot(File.Exists(Program), "pdftotext is not installed here (package poppler-utils).");
        var folder = Directory.CreateTempSubdirectory("matching-pdf-");
        try
        {
            var path = Path.Combine(folder.FullName, "printed.pdf");
            await File.WriteAllBytesAsync(path, file);
            return await ReadAsync(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    internal static async Task<PrintedPages> ReadAsync(string path)
    {
        Skip.IfNot(File.Exists(Program), "pdftotext is not installed here (package poppler-utils).");
        var text = await LibreOffice.RunAsync(Program, ["-layout", path, "-"]);
        return new PrintedPages([.. text.Split('\f', StringSplitOptions.RemoveEmptyEntries)]);
    }
}
