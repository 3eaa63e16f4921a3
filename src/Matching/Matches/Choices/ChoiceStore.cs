using Dapper;
using Matching.Database;

namespace Matching.Matches.Choices;

/// <summary>What was shown and what was chosen, a row for each proposal that came from a list.</summary>
public sealed class ChoiceStore(MatchingDatabase database)
{
    public Task<MatchChoice?> FindAsync(string match) => database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<MatchChoice>(
        """
        SELECT model, weights_version, shown_first, picked_rank, score_units, reason, note, snapshot, seen_by, firsts_agree
        FROM match_choices WHERE match_id = @match
        """,
        new { match }));

    /// <summary>Proposals of a programme from one day to another, both included, counted by what was picked and why, and those from no list.</summary>
    public Task<ChoiceCounts> CountAsync(string programme, DateOnly from, DateOnly to) => database.ReadAsync(async connection =>
        new ChoiceCounts(programme, [.. await connection.QueryAsync<ChoiceCounts.Line>(
            """
            SELECT CASE WHEN c.picked_rank = 1 THEN 1 ELSE 0 END AS followed, CASE WHEN c.picked_rank IS NULL THEN 1 ELSE 0 END AS outside, c.reason,
                CAST(COUNT(*) AS integer) AS count
            FROM match_choices c JOIN matches m ON m.id = c.match_id
            WHERE m.programme = @programme AND m.proposed_on BETWEEN @from AND @to
            GROUP BY 1, 2, c.reason
            """,
            new { programme, from, to })],
            await connection.QuerySingleAsync<ChoiceCounts.Unlisted>(
            """
            SELECT CAST(COUNT(r.match_id) AS integer) AS from_rounds, CAST(COUNT(CASE WHEN r.pinned THEN 1 END) AS integer) AS pinned,
                CAST(COUNT(CASE WHEN r.pinned AND e.own THEN 1 END) AS integer) AS pinned_own,
                CAST(COUNT(CASE WHEN r.pinned AND NOT e.own THEN 1 END) AS integer) AS pinned_against,
                CAST(COUNT(*) - COUNT(r.match_id) AS integer) AS otherwise
            FROM matches m LEFT JOIN round_pairs r ON r.match_id = m.id
            LEFT JOIN round_edits e ON e.round_id = r.round_id AND e.participant_id = r.participant_id AND e.volunteer_id = r.volunteer_id AND e.number =
                (SELECT MAX(p.number) FROM round_edits p WHERE p.round_id = r.round_id AND p.participant_id = r.participant_id
                    AND p.volunteer_id = r.volunteer_id AND p.kind = 'pin' AND NOT p.undone)
            WHERE m.programme = @programme AND m.proposed_on BETWEEN @from AND @to AND m.id NOT IN (SELECT match_id FROM match_choices)
            """,
            new { programme, from, to })));

    /// <summary>
    /// Proposals of a programme from one day to another, both included, from lists that a learned model looked at: a row for each model and for
    /// whether it ordered the list; those that order come first, the latest proposal first.
    /// </summary>
    public Task<IReadOnlyList<ChoicesByModel>> CountByModelAsync(string programme, DateOnly from, DateOnly to) =>
        database.ReadAsync<IReadOnlyList<ChoicesByModel>>(async connection => (await connection.QueryAsync<ChoicesByModel>(
            """
            SELECT c.seen_by AS hash, MAX(l.id) AS id, MAX(l.contestant) AS contestant, CASE WHEN c.model = c.seen_by THEN 1 ELSE 0 END AS ordered,
                CAST(COUNT(*) AS integer) AS proposals, CAST(COUNT(CASE WHEN c.picked_rank IS NULL OR c.picked_rank <> 1 THEN 1 END) AS integer) AS overridden,
                CAST(COUNT(c.firsts_agree) AS integer) AS compared, CAST(COUNT(CASE WHEN c.firsts_agree THEN 1 END) AS integer) AS agreed
            FROM match_choices c JOIN matches m ON m.id = c.match_id LEFT JOIN models l ON l.programme = m.programme AND l.hash = c.seen_by
            WHERE m.programme = @programme AND m.proposed_on BETWEEN @from AND @to AND c.seen_by IS NOT NULL
            GROUP BY 1, 4 ORDER BY 4 DESC, MAX(m.proposed_on) DESC, 1
            """,
            new { programme, from, to })).AsList());

    /// <summary>The newest lists of a programme that a proposal came of, made up to a day, the oldest first.</summary>
    public Task<IReadOnlyList<ShownSnapshot>> SnapshotsAsync(string programme, DateOnly asOf, int most) => database.ReadAsync<IReadOnlyList<ShownSnapshot>>(async connection =>
        [.. (await connection.QueryAsync<ShownSnapshot>(
            """
            SELECT c.match_id, m.participant_id, c.snapshot FROM match_choices c JOIN matches m ON m.id = c.match_id
            WHERE m.programme = @programme AND m.proposed_on <= @asOf
            ORDER BY m.proposed_on DESC, c.match_id DESC LIMIT @most
            """,
            new { programme, asOf, most })).Reverse()]);

    public static Task InsertAsync(WriteScope scope, string match, MatchChoice? choice) => choice is null ? Task.CompletedTask : scope.Connection.ExecuteAsync(
        """
        INSERT INTO match_choices (match_id, model, weights_version, shown_first, picked_rank, score_units, reason, note, snapshot, seen_by, firsts_agree)
        VALUES (@match, @Model, @WeightsVersion, @ShownFirst, @PickedRank, @ScoreUnits, @Reason, @Note, @Snapshot, @SeenBy, @FirstsAgree)
        """,
        new
        {
            match, choice.Model, choice.WeightsVersion, choice.ShownFirst, choice.PickedRank, choice.ScoreUnits, choice.Reason, choice.Note, choice.Snapshot,
            choice.SeenBy, choice.FirstsAgree,
        },
        scope.Transaction);
}
