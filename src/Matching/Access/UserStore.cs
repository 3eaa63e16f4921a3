using Dapper;
using Matching.Database;

namespace Matching.Access;

/// <summary>Staff by the name they sign in with.</summary>
public sealed class UserStore(MatchingDatabase database)
{
    private const string Columns = "name, display_name, role, programmes, password_hash, session_stamp, disabled";

    public Task<User?> FindAsync(string name) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefaultAsync<User>($"SELECT {Columns} FROM users WHERE name = @name", new { name }));

    public static Task<User?> FindAsync(WriteScope scope, string name) => scope.Connection.QuerySingleOrDefaultAsync<User>(
        $"SELECT {Columns} FROM users WHERE name = @name {scope.Dialect.ForUpdate}", new { name }, scope.Transaction);

    /// <summary>Those who sign in as caseworkers, by name.</summary>
    public Task<IReadOnlyList<User>> CaseworkersAsync() => database.ReadAsync<IReadOnlyList<User>>(async connection => (await connection.QueryAsync<User>(
        $"SELECT {Columns} FROM users WHERE role = @Caseworker AND NOT disabled ORDER BY {database.Dialect.Ordinal("name")}", new { Roles.Caseworker })).AsList());

    /// <summary>The name of everybody by the name they sign in with.</summary>
    public Task<IReadOnlyDictionary<string, string>> NamesAsync() => database.ReadAsync<IReadOnlyDictionary<string, string>>(async connection =>
        (await connection.QueryAsync<(string Name, string DisplayName)>("SELECT name, display_name FROM users")).ToDictionary(StringComparer.Ordinal));

    public Task<bool> AnyAsync() => database.ReadAsync(connection => connection.ExecuteScalarAsync<bool>("SELECT EXISTS (SELECT 1 FROM users)"));

    /// <summary>Adds or replaces.</summary>
    public static Task SaveAsync(WriteScope scope, User user) => scope.Connection.ExecuteAsync(
        """
        INSERT INTO users (name, display_name, role, programmes, password_hash, session_stamp, disabled)
        VALUES (@Name, @DisplayName, @Role, @Programmes, @PasswordHash, @SessionStamp, @Disabled)
        ON CONFLICT (name) DO UPDATE SET display_name = excluded.display_name, role = excluded.role, programmes = excluded.programmes,
            password_hash = excluded.password_hash, session_stamp = excluded.session_stamp, disabled = excluded.disabled
        """,
        user,
        scope.Transaction);
}
