using Dapper;
using Matching.Database;
using Matching.People;

namespace Matching.Matches;

/// <summary>Works out from the matches what People keeps of them: who is taken, who started when, how many places are left.</summary>
public static class PlacesAndOpen
{
    private const string LastStartedOn = "(SELECT MAX(started_on) FROM matches WHERE participant_id = participants.id)";

    private static readonly string PlacesLeft =
        $"COALESCE(capacity, {PeopleStore.UnknownCapacity}) - (SELECT COUNT(*) FROM matches WHERE volunteer_id = volunteers.id AND {MatchStates.IsOpen})";

    /// <summary>Everybody; only rows that are not up to date are written.</summary>
    public static async Task RefreshAllAsync(WriteScope scope, CancellationToken cancel = default)
    {
        // Held until the commit, so that the counts below see every proposal that came before.
        await RunAsync(scope, $"SELECT id FROM volunteers ORDER BY id {scope.Dialect.ForUpdate}", cancel);
        await RunAsync(scope, $"SELECT id FROM participants ORDER BY id {scope.Dialect.ForUpdate}", cancel);
        var openWith = OpenWith(scope.Dialect);
        await RunAsync(
            scope,
            $"{SetParticipant(openWith)} WHERE open_with IS DISTINCT FROM {openWith} OR last_started_on IS DISTINCT FROM {LastStartedOn}",
            cancel);
        await RunAsync(scope, $"{SetVolunteer} WHERE places_left <> {PlacesLeft}", cancel);
    }

    private static string SetVolunteer => $"UPDATE volunteers SET places_left = {PlacesLeft}";

    private static string SetParticipant(string openWith) =>
        $"UPDATE participants SET open_with = {openWith}, last_started_on = {LastStartedOn}";

    private static string OpenWith(Dialect dialect) =>
        $"(SELECT MIN({dialect.Ordinal("volunteer_id")}) FROM matches WHERE participant_id = participants.id AND {MatchStates.IsOpen})";

    private static Task<int> RunAsync(WriteScope scope, string sql, CancellationToken cancel) =>
        scope.Connection.ExecuteAsync(new CommandDefinition(sql, null, scope.Transaction, cancellationToken: cancel));
}
