using Dapper;
using Matching.Database;

namespace Matching.Matches;

/// <summary>What each side answered, and which question it was reminded of.</summary>
public sealed class MatchAnswerStore(MatchingDatabase database)
{
    /// <summary>The reminder of a yes or no.</summary>
    public const string AnswerReminder = "answer";

    public Task<IReadOnlyList<MatchAnswer>> OfMatchAsync(string match) => database.ReadAsync<IReadOnlyList<MatchAnswer>>(async connection =>
        (await connection.QueryAsync<MatchAnswer>(
            """
            SELECT match_id, side, answer, given_on, how, recorded_by, recorded_on FROM match_answers
            WHERE match_id = @match ORDER BY given_on, side DESC
            """,
            new { match })).AsList());

    public Task<IReadOnlyList<MatchReminder>> RemindersAsync(string match) => database.ReadAsync<IReadOnlyList<MatchReminder>>(async connection =>
        (await connection.QueryAsync<MatchReminder>(
            "SELECT side, reminded_on FROM match_reminders WHERE match_id = @match ORDER BY reminded_on, side DESC", new { match })).AsList());

    /// <summary>Of some matches, those whose question to the side now asked was reminded of: (match, side).</summary>
    public Task<IReadOnlySet<(string Match, string Side)>> RemindedAsync() =>
        database.ReadAsync<IReadOnlySet<(string, string)>>(async connection => (await connection.QueryAsync<(string, string)>(
            $"""
            SELECT r.match_id, r.side FROM match_reminders r JOIN matches m ON m.id = r.match_id
            WHERE r.kind = '{AnswerReminder}' AND m.state IN ('{MatchStates.Proposed}', '{MatchStates.Accepted}')
            """)).ToHashSet());

    public static Task InsertAsync(WriteScope scope, Match match, GivenAnswer given, Change change) => scope.Connection.ExecuteAsync(
        """
        INSERT INTO match_answers (match_id, side, answer, given_on, how, recorded_by, recorded_on)
        VALUES (@Id, @Side, @answer, @givenOn, @How, @Who, @recordedOn)
        """,
        new { match.Id, given.Side, answer = given.Yes ? MatchAnswer.Yes : MatchAnswer.No, givenOn = given.On, given.How, change.Who, recordedOn = change.On },
        scope.Transaction);

    /// <returns>False if this question was reminded of before.</returns>
    public static async Task<bool> RemindAsync(WriteScope scope, string match, string side, DateOnly on) => await scope.Connection.ExecuteAsync(
        """
        INSERT INTO match_reminders (match_id, kind, side, reminded_on) VALUES (@match, @kind, @side, @on)
        ON CONFLICT (match_id, kind, side) DO NOTHING
        """,
        new { match, kind = AnswerReminder, side, on },
        scope.Transaction) == 1;
}

/// <summary>A reminder that was sent.</summary>
public sealed record MatchReminder(string Side, DateOnly RemindedOn)
{
    private MatchReminder()
        : this("", default)
    {
    }
}
