namespace Matching.Web.Access;

/// <summary>A name and a password: who it is, or that they do not fit. Nothing says which of the two was wrong.</summary>
public sealed class CheckSignIn(UserStore users, Passwords passwords)
{
    private const int LongestName = 100;
    private const int LongestPassword = 1000;

    public async Task<SignInOutcome> HandleAsync(string? name, string? password)
    {
        if (string.IsNullOrWhiteSpace(name) || string.IsNullOrEmpty(password) || name.Length > LongestName || password.Length > LongestPassword
            || name.Contains('\0', StringComparison.Ordinal))
        {
            return new SignInOutcome.DoNotFit();
        }

        var user = await users.FindAsync(name.Trim().ToLowerInvariant());
        return passwords.Fits(user, password) && !user!.Disabled ? new SignInOutcome.Known(user) : new SignInOutcome.DoNotFit();
    }
}

public abstract record SignInOutcome
{
    private SignInOutcome()
    {
    }

    public sealed record Known(User User) : SignInOutcome;

    public sealed record DoNotFit : SignInOutcome;
}
