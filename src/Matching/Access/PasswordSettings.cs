namespace Matching.Access;

/// <summary>Section Access: the work that one try to sign in costs.</summary>
public sealed class PasswordSettings
{
    public const string Section = "Access";

    public const int SafeIterations = 210_000;

    /// <summary>Rounds of PBKDF2 with HMAC-SHA512 for a new password. Production refuses fewer than 210,000.</summary>
    public int PasswordIterations { get; init; } = SafeIterations;
}
