using System.IO.Compression;
using System.Security.Cryptography;

namespace Matching.Web.Pages.Open;

/// <summary>An answer as it is sent again and again: plain, and compressed once.</summary>
public sealed record KeptPage
{
    public required ReadOnlyMemory<byte> Plain { get; init; }

    public required ReadOnlyMemory<byte> Brotli { get; init; }

    public required string ContentType { get; init; }

    /// <summary>Weak, since the compressed answer carries the same.</summary>
    public required string ETag { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required string LastModified { get; init; }

    public static KeptPage Of(byte[] plain, string contentType, DateTimeOffset now)
    {
        var whole = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
        return new KeptPage
        {
            Plain = plain,
            Brotli = Compress(plain),
            ContentType = contentType,
            ETag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(plain))[..32]}\"",
            MadeAt = whole,
            LastModified = whole.ToString("R"),
        };
    }

    private static byte[] Compress(byte[] plain)
    {
        using var into = new MemoryStream();
        using (var brotli = new BrotliStream(into, CompressionLevel.SmallestSize))
        {
            brotli.Write(plain);
        }

        return into.ToArray();
    }
}
