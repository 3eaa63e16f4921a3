using Dapper;
using Matching.Database;
using Matching.Matches.Worries;
using Matching.Messages;

namespace Matching.Results.Cataloguing;

/// <summary>Who is asked for figures.</summary>
public sealed class OwnerStore(MatchingDatabase database, OnDuty others)
{
    private const string Select = "SELECT id, name, email, language, version FROM figure_owners";

    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<FigureOwner>> AllAsync() =>
        [.. (await database.ReadAsync(connection => connection.QueryAsync<FigureOwner>(Select))).OrderBy(owner => owner.Name, StringComparer.Create(Languages.Danish, ignoreCase: true)).ThenBy(owner => owner.Id, StringComparer.Ordinal)];

    public Task<FigureOwner?> FindAsync(string id) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefaultAsync<FigureOwner>($"{Select} WHERE id = @id", new { id }));

    /// <summary>Also finds an owner of figures by id.</summary>
    public async Task<Recipient?> FindRecipientAsync(string side, string person) => side != FigureOwner.Side
        ? await others.FindRecipientAsync(side, person)
        : await FindAsync(person) is { } owner ? new Recipient(owner.Name, owner.Email, Tags.Of(owner.Language)) : null;

    public static async Task<bool> ExistsAsync(WriteScope scope, string id) => await scope.Connection.ExecuteScalarAsync<long>(
        "SELECT COUNT(*) FROM figure_owners WHERE id = @id", new { id }, scope.Transaction) > 0;

    public static Task<FigureOwner?> FindAsync(WriteScope scope, string id) => scope.Connection.QuerySingleOrDefaultAsync<FigureOwner>(
        $"{Select} WHERE id = @id", new { id }, scope.Transaction);

    /// <returns>False if there is one of that id.</returns>
    public static async Task<bool> InsertAsync(WriteScope scope, FigureOwner owner) => await scope.Connection.ExecuteAsync(
        "INSERT INTO figure_owners (id, name, email, language, version) VALUES (@Id, @Name, @Email, @Language, 1) ON CONFLICT (id) DO NOTHING",
        owner,
        scope.Transaction) == 1;

    /// <returns>False if it was changed since the version.</returns>
    public static async Task<bool> UpdateAsync(WriteScope scope, FigureOwner owner) => await scope.Connection.ExecuteAsync(
        "UPDATE figure_owners SET name = @Name, email = @Email, language = @Language, version = version + 1 WHERE id = @Id AND version = @Version",
        owner,
        scope.Transaction) == 1;

    /// <returns>False if something is theirs, or they are gone.</returns>
    public static async Task<bool> DeleteAsync(WriteScope scope, string id) => await scope.Connection.ExecuteAsync(
        """
        DELETE FROM figure_owners WHERE id = @id
          AND NOT EXISTS (SELECT 1 FROM indicators WHERE owner = @id) AND NOT EXISTS (SELECT 1 FROM initiatives WHERE owner = @id)
        """,
        new { id },
        scope.Transaction) == 1;
}
