using System.Security.Cryptography;

namespace Matching;

/// <summary>Ids for rows that the service makes itself: a prefix and 60 random bits in Crockford's base 32.</summary>
public static class NewId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    public static string For(string prefix) => $"{prefix}-{RandomNumberGenerator.GetString(Alphabet, 12)}";
}
