using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Matching.Access;

/// <summary>The framework's salted PBKDF2. An unknown name costs the same work as a wrong password.</summary>
public sealed class Passwords
{
    private static readonly object Nobody = new();

    private readonly PasswordHasher<object> hasher;
    private readonly string hashOfNobody;

    public Passwords(IOptions<PasswordSettings> settings)
    {
        hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = settings.Value.PasswordIterations }));
        hashOfNobody = hasher.HashPassword(Nobody, Convert.ToHexString(RandomNumberGenerator.GetBytes(32)));
    }

    public string Hash(string password) => hasher.HashPassword(Nobody, password);

    public bool Fits(User? user, string password) =>
        hasher.VerifyHashedPassword(Nobody, user?.PasswordHash ?? hashOfNobody, password) != PasswordVerificationResult.Failed && user is not null;
}
