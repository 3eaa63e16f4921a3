using System.IO.Compression;
using System.Text;
using Matching.Results.Entering;

namespace Matching.Tests.Results.Entering;

public class EvidenceKindTests
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n%\u00e2");

    [Fact]
    public void A_file_is_taken_as_what_its_name_and_its_bytes_agree_on()
    {
        Type("rapport.pdf", Pdf).ShouldBe("application/pdf");
        Type("RAPPORT.PDF", Pdf, "application/octet-stream").ShouldBe("application/pdf");
        Type("billede.jpg", [0xFF, 0xD8, 0xFF, 0xE0]).ShouldBe("image/jpeg");
        Type("billede.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]).ShouldBe("image/png");
        Type("tal.csv", "a;b\r\n1;2"u8.ToArray(), "application/vnd.ms-excel").ShouldBe("text/csv");
        Type("tal.txt", Encoding.Latin1.GetBytes("Øst: 12"), "text/plain; charset=iso-8859-1").ShouldBe("text/plain");
        Type("tal.xlsx", Zip("xl/workbook.xml")).ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        Type("brev.docx", Zip("word/document.xml")).ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    [Fact]
    public void A_file_that_only_calls_itself_so_is_refused()
    {
        Type("rapport.pdf", "<html><script>"u8.ToArray()).ShouldBeNull();
        Type("rapport.html", "<html>"u8.ToArray()).ShouldBeNull();
        Type("rapport", Pdf).ShouldBeNull();
        Type("rapport.pdf.exe", Pdf).ShouldBeNull();
        Type("rapport.pdf", Pdf, "text/html").ShouldBeNull();
        Type("program.txt", [0x4D, 0x5A, 0x00, 0x01]).ShouldBeNull();
        Type("tal.xlsx", Zip("word/document.xml")).ShouldBeNull();
        Type("tal.xlsx", Zip("xl/workbook.xml", "xl/vbaProject.bin")).ShouldBeNull("macros");
        Type("tal.xlsx", [0x50, 0x4B, 0x03, 0x04, 1, 2, 3]).ShouldBeNull();
    }

    private static string? Type(string name, byte[] content, string? said = null) => EvidenceKind.Of(new Evidence(name, content, said))?.ContentType;

    private static byte[] Zip(params string[] entries)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in entries)
            {
                zip.CreateEntry(entry);
            }
        }

        return bytes.ToArray();
    }
}
