using System.Security.Cryptography;

namespace Matching;

/// <summary>Ids for rows that the service makes itself: a prefix and 60 random bits in Crockford's base 32.</summary>
public static class NewId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private const int Length = 12;

    public static string For(string prefix) => $"{prefix}-{RandomNumberGenerator.GetString(Alphabet, Length)}";

    /// <summary>Whether a text is such an id: what a form was given with, and sends back.</summary>
    public static bool Is(string prefix, string? text) => text is not null
        && text.Length == prefix.Length + 1 + Length
        && text.StartsWith(prefix + "-", StringComparison.Ordinal)
        && text[(prefix.Length + 1)..].All(letter => Alphabet.Contains(letter, StringComparison.Ordinal));
}
