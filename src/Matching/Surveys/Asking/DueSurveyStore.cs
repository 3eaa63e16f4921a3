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
    public async Task<IReadOnlyList<DueSurvey>> DueAsync(DateOnly today, int startDays)
    {
        var due = new List<DueSurvey>();
        foreach (var wave in Waves.All)
        {
            due.AddRange(await ReadAsync(
                wave,
                $"(m.imported_on IS NULL OR m.imported_on < {DueOn(wave)}) AND m.ended_quietly = FALSE AND {IsNotPaused} AND {IsNotStopped}",
                new { wave, today, latest = Latest(wave, today), earliest = Earliest(wave, today, startDays) }));
        }

        return [.. due.OrderBy(survey => survey.MatchId, StringComparer.Ordinal)];
    }

    /// <summary>What a caseworker is to decide about, of the matches of some programmes; the latest first.</summary>
    public async Task<IReadOnlyList<DueSurvey>> LeftToDecideAsync(IReadOnlyCollection<string> programmes, DateOnly today, int startDays)
    {
        var due = new List<DueSurvey>();
        foreach (var wave in Waves.All)
        {
            due.AddRange(await ReadAsync(
                wave,
                $"(m.imported_on >= {DueOn(wave)} OR m.ended_quietly = TRUE) AND {IsNotStopped} AND {Dialect.OneOf("m.programme", "@programmes")}",
                new { wave, latest = Latest(wave, today), earliest = Earliest(wave, today, startDays), programmes = programmes.ToArray() }));
        }

        return [.. due.OrderByDescending(survey => survey.DueOn).ThenBy(survey => survey.MatchId, StringComparer.Ordinal)];
    }

    private async Task<IEnumerable<DueSurvey>> ReadAsync(string wave, string condition, object values)
    {
        var rows = await database.ReadAsync(connection => connection.QueryAsync<(string Match, string Side, DateOnly DueOn)>(Query(wave, condition), values));
        return rows.Select(row => new DueSurvey(row.Match, row.Side, wave, row.DueOn));
    }

    private string Query(string wave, string condition) =>
        $"""
        SELECT m.id, s.side, {DueOn(wave)} AS due_on
        FROM matches m CROSS JOIN ({string.Join(" UNION ALL ", Waves.SidesOf(wave).Select(side => $"SELECT '{side}' AS side"))}) s
        WHERE m.state IN ('active', 'ended') AND m.started_on IS NOT NULL AND {Reached(wave)} AND {condition}
          AND NOT EXISTS (SELECT 1 FROM survey_invitations i LEFT JOIN links l ON l.id = i.link_id
                          WHERE i.match_id = m.id AND i.respondent = s.side AND i.wave = @wave AND NOT ({InvitationStore.IsCutOff}))
          AND NOT EXISTS (SELECT 1 FROM answers a WHERE a.match_id = m.id AND a.respondent = s.side AND a.wave = @wave)
        """;

    private const string IsNotStopped = "NOT EXISTS (SELECT 1 FROM contact_stops c WHERE c.match_id = m.id)";

    private const string IsNotPaused = "(m.paused_until IS NULL OR m.paused_until <= @today)";

    /// <summary>That the match has come so far on the day, and had not ended before.</summary>
    private string Reached(string wave) => wave switch
    {
        Waves.Start => "m.started_on <= @latest AND m.started_on > @earliest AND m.ended_on IS NULL",
        Waves.End => "m.ended_on <= @latest",
        _ => $"m.started_on <= @latest AND (m.ended_on IS NULL OR m.ended_on > {DueOn(wave)})",
    };

    private string DueOn(string wave) => wave switch
    {
        Waves.Start => "m.started_on",
        Waves.End => "m.ended_on",
        _ => Dialect.MonthsAfter("m.started_on", Waves.MonthsOf(wave)!.Value),
    };

    private static DateOnly Latest(string wave, DateOnly today) =>
        Waves.MonthsOf(wave) is { } months ? Waves.LatestStart(months, today) : today;

    private static DateOnly? Earliest(string wave, DateOnly today, int startDays) => wave == Waves.Start ? today.AddDays(-startDays) : null;
}
