using System.Security.Cryptography;

namespace Matching.Results.Entering;

/// <summary>A file that an entered value can be seen by.</summary>
/// <param name="FileName">As its owner called it, without folders.</param>
/// <param name="Content">The bytes.</param>
/// <param name="Said">The type that the sender gave it; believed only where it agrees with the name and the bytes.</param>
public sealed record Evidence(string FileName, byte[] Content, string? Said = null)
{
    public const int MostBytes = 5 * 1024 * 1024;

    public const int LongestName = 200;

    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Content));
}

/// <summary>A file that was taken in.</summary>
/// <param name="FileName">Its name.</param>
/// <param name="ContentType">By its kind, never by what the sender said.</param>
/// <param name="Content">The bytes.</param>
public sealed record StoredEvidence(string FileName, string ContentType, byte[] Content);
