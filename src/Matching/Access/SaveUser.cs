using System.Security.Cryptography;
using Matching.Audit;
using Matching.Database;

namespace Matching.Access;

/// <summary>Adds a member of staff or changes one. Whoever was signed in under that name must sign in again.</summary>
public sealed class SaveUser(MatchingDatabase database, Passwords passwords)
{
    public Task AddAsync(string name, string displayName, string role, Tags programmes, string password, Change change)
    {
        var user = new User
        {
            Name = name.ToLowerInvariant(),
            DisplayName = displayName,
            Role = role,
            Programmes = programmes,
            PasswordHash = passwords.Hash(password),
            SessionStamp = NewStamp(),
        };
        return database.WriteAsync(async scope =>
        {
            await UserStore.SaveAsync(scope, user);
            await AuditLog.WriteAsync(scope, change, "user.saved", user.Name, $"{user.Role} {user.Programmes}".TrimEnd());
        });
    }

    /// <returns>False if nobody has that name.</returns>
    public Task<bool> ChangeAsync(string name, Func<User, User> to, Change change) => database.WriteAsync(async scope =>
    {
        var user = await UserStore.FindAsync(scope, name);
        if (user is null)
        {
            return scope.GiveUp(false);
        }

        var changed = to(user) with { SessionStamp = NewStamp() };
        await UserStore.SaveAsync(scope, changed);
        await AuditLog.WriteAsync(scope, change, "user.saved", changed.Name, $"{changed.Role} {changed.Programmes} {(changed.Disabled ? "disabled" : "")}".TrimEnd());
        return true;
    });

    private static string NewStamp() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
