using System.Data.Common;
using Dapper;
using Matching.Database;

namespace Matching.Surveys.Asking;

/// <summary>
/// Finds in the tables what <see cref="Waves.DueOn"/> says of one match: surveys that are due and about which nothing was done, neither invited
/// nor answered nor decided, and those whose link was closed while contact was stopped. What fell due on or before the day its match was
/// imported, or belongs to a match whose end nobody was told by mail, is kept apart: a caseworker decides about it.
/// </summary>
public sealed class DueSurveyStore(MatchingDatabase database)
{
    private Dialect Dialect => database.Dialect;

    /// <summary>What the service is to invite to by itself, in the order of matches; nothing while contact in a match is stopped.</summary>
    /// <param name="today">The casework day.</param>
    /// <param name="startDays">Days from the start on which the first survey can be sent.</param>
    public Task<IReadOnlyList<DueSurvey>> DueAsync(DateOnly today, int startDays) => database.ReadAsync(async connection =>
    {
        var due = Query(wave => $"(m.imported_on IS NULL OR m.imported_on < {DueOn(wave)}) AND m.ended_quietly = FALSE AND {IsNotPaused} AND {IsNotStopped}");
        return (await ReadAsync(connection, $"SELECT d.*, 0 FROM ({due}) d ORDER BY {Dialect.Ordinal("match_id")}, place, side", On(today, startDays))).Shown;
    });

    /// <summary>What a caseworker is to decide about, of the matches of some programmes; the latest first.</summary>
    public async Task<IReadOnlyList<DueSurvey>> LeftToDecideAsync(IReadOnlyCollection<string> programmes, DateOnly today, int startDays) =>
        (await LeftToDecideAsync(programmes, today, startDays, skip: 0, most: int.MaxValue)).Shown;

    /// <summary>A part of the same, and how many there are in all: 0 where the part begins behind the last.</summary>
    public Task<(IReadOnlyList<DueSurvey> Shown, int Total)> LeftToDecideAsync(
        IReadOnlyCollection<string> programmes, DateOnly today, int startDays, int skip, int most) => database.ReadAsync(connection =>
        {
            var values = Of(programmes, today, startDays);
            values.AddDynamicParams(new { skip, most });
            return ReadAsync(
                connection,
                $"SELECT d.*, CAST(COUNT(*) OVER () AS integer) FROM ({LeftToDecide}) d ORDER BY due_on DESC, {Dialect.Ordinal("match_id")}, place, side LIMIT @most OFFSET @skip",
                values);
        });

    /// <summary>How many there are; a city that has just imported its history has too many to count at each visit, so that it stops at the most asked for.</summary>
    public Task<int> CountLeftToDecideAsync(IReadOnlyCollection<string> programmes, DateOnly today, int startDays, int most) => database.ReadAsync(connection =>
    {
        var values = Of(programmes, today, startDays);
        values.Add("most", most);
        return connection.ExecuteScalarAsync<int>($"SELECT COUNT(*) FROM (SELECT 1 AS one FROM ({LeftToDecide}) d LIMIT @most) e", values);
    });

    private static async Task<(IReadOnlyList<DueSurvey> Shown, int Total)> ReadAsync(DbConnection connection, string sql, DynamicParameters values)
    {
        var rows = (await connection.QueryAsync<(string Match, string Side, string Wave, int Place, DateOnly DueOn, int Total)>(sql, values)).AsList();
        return ([.. rows.Select(row => new DueSurvey(row.Match, row.Side, row.Wave, row.DueOn))], rows.Count == 0 ? 0 : rows[0].Total);
    }

    private string LeftToDecide => Query(wave =>
        $"(m.imported_on >= {DueOn(wave)} OR m.ended_quietly = TRUE) AND {IsNotStopped} AND {Dialect.OneOf("m.programme", "@programmes")}");

    /// <summary>All waves in one, each under its own condition.</summary>
    private string Query(Func<string, string> condition) => string.Join(" UNION ALL ", Waves.All.Select(wave =>
        $"""
        SELECT m.id AS match_id, s.side, '{wave}' AS wave, {Waves.PlaceOf(wave)} AS place, {DueOn(wave)} AS due_on
        FROM matches m CROSS JOIN ({string.Join(" UNION ALL ", Waves.SidesOf(wave).Select(side => $"SELECT '{side}' AS side"))}) s
        WHERE m.state IN ('active', 'ended') AND m.started_on IS NOT NULL AND {Reached(wave)} AND {condition(wave)}
          AND NOT EXISTS (SELECT 1 FROM survey_invitations i LEFT JOIN links l ON l.id = i.link_id
                          WHERE i.match_id = m.id AND i.respondent = s.side AND i.wave = '{wave}' AND NOT ({InvitationStore.IsCutOff}))
          AND NOT EXISTS (SELECT 1 FROM answers a WHERE a.match_id = m.id AND a.respondent = s.side AND a.wave = '{wave}')
        """));

    private const string IsNotStopped = "NOT EXISTS (SELECT 1 FROM contact_stops c WHERE c.match_id = m.id)";

    private const string IsNotPaused = "(m.paused_until IS NULL OR m.paused_until <= @today)";

    /// <summary>That the match has come so far on the day, and had not ended before.</summary>
    private string Reached(string wave) => wave switch
    {
        Waves.Start => "m.started_on <= @today AND m.started_on > @earliest AND m.ended_on IS NULL",
        Waves.End => "m.ended_on <= @today",
        _ => $"m.started_on <= @latest{wave} AND (m.ended_on IS NULL OR m.ended_on > {DueOn(wave)})",
    };

    private string DueOn(string wave) => wave switch
    {
        Waves.Start => "m.started_on",
        Waves.End => "m.ended_on",
        _ => Dialect.MonthsAfter("m.started_on", Waves.MonthsOf(wave)!.Value),
    };

    private static DynamicParameters On(DateOnly today, int startDays)
    {
        var values = new DynamicParameters(new { today, earliest = today.AddDays(-startDays) });
        foreach (var wave in new[] { Waves.ThreeMonths, Waves.SixMonths })
        {
            values.Add("latest" + wave, Waves.LatestStart(Waves.MonthsOf(wave)!.Value, today));
        }

        return values;
    }

    private static DynamicParameters Of(IReadOnlyCollection<string> programmes, DateOnly today, int startDays)
    {
        var values = On(today, startDays);
        values.AddDynamicParams(new { programmes = programmes.ToArray() });
        return values;
    }
}
