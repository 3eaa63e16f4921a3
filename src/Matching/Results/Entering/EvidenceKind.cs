using System.IO.Compression;
using Matching.Files;

namespace Matching.Results.Entering;

/// <summary>
/// A kind of file that is taken as evidence. The name's ending, the bytes and the type that the sender says must agree: a page or a program
/// that is only called a document is refused.
/// </summary>
public sealed class EvidenceKind
{
    private static readonly EvidenceKind[] Known =
    [
        new("pdf", "application/pdf", bytes => bytes.AsSpan().StartsWith("%PDF-"u8)),
        new("png", "image/png", bytes => bytes is [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..]),
        new("jpg", "image/jpeg", IsJpeg),
        new("jpeg", "image/jpeg", IsJpeg),
        new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes => IsOffice(bytes, "xl/workbook.xml")),
        new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", bytes => IsOffice(bytes, "word/document.xml")),
        new("csv", "text/csv", IsText) { AlsoSaid = ["application/vnd.ms-excel", "text/plain", "application/csv"] },
        new("txt", "text/plain", IsText),
    ];

    private readonly Func<byte[], bool> looksRight;

    private EvidenceKind(string ending, string contentType, Func<byte[], bool> looksRight) =>
        (Ending, ContentType, this.looksRight) = (ending, contentType, looksRight);

    public static IReadOnlyList<string> Endings { get; } = [.. Known.Select(kind => kind.Ending)];

    public string Ending { get; }

    public string ContentType { get; }

    private string[] AlsoSaid { get; init; } = [];

    /// <returns>Null if the file is none of the kinds.</returns>
    public static EvidenceKind? Of(Evidence evidence)
    {
        var ending = Path.GetExtension(evidence.FileName).TrimStart('.').ToLowerInvariant();
        var kind = Array.Find(Known, one => one.Ending == ending);
        return kind is not null && kind.MaySay(evidence.Said) && kind.looksRight(evidence.Content) ? kind : null;
    }

    private bool MaySay(string? said)
    {
        var type = (said ?? "").Split(';')[0].Trim().ToLowerInvariant();
        return type.Length == 0 || type == "application/octet-stream" || type == ContentType || AlsoSaid.Contains(type, StringComparer.Ordinal);
    }

    private static bool IsJpeg(byte[] bytes) => bytes is [0xFF, 0xD8, 0xFF, ..];

    private static bool IsText(byte[] bytes) => Decoding.ToUtf8(bytes) is { } utf8
        && System.Text.Encoding.UTF8.GetString(utf8.Span).All(c => c is '\t' or '\r' or '\n' || (!char.IsControl(c) && c != Decoding.Undecodable));

    /// <summary>An office document without macros.</summary>
    private static bool IsOffice(byte[] bytes, string main)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            return zip.GetEntry(main) is not null
                && !zip.Entries.Any(entry => entry.Name.EndsWith(".bin", StringComparison.OrdinalIgnoreCase) && entry.Name.Contains("vba", StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
