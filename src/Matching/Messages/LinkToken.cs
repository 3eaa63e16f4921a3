using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Matching.Messages;

/// <summary>What stands in a link: 256 random bits. Only its hash is ever stored.</summary>
public readonly record struct LinkToken(string Text)
{
    private const int Bytes = 32;

    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    public static LinkToken Create() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>The secret is never printed by accident.</summary>
    public override string ToString() => "(link token)";
}
