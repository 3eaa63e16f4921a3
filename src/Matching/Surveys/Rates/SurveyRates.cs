using System.Data.Common;
using Dapper;
using Matching.Database;
using Matching.Kpi.Calendar;
using Matching.Kpi.Records;
using Matching.Matches;
using Matching.People;

namespace Matching.Surveys.Rates;

/// <summary>Counts, for the matches that started in a calendar year, how many surveys were due, invited to and answered on a day. Numbers only.</summary>
public sealed class SurveyRates(MatchingDatabase database)
{
    private sealed record Survey(string MatchId, string Side, string Wave);

    public Task<YearOfSurveys> OfAsync(int year, DateOnly asOf, CancellationToken cancel = default) => database.ReadAtOneMomentAsync(
        async (connection, snapshot) =>
        {
            var started = Started.In(year, asOf);
            var cohort = await CohortAsync(connection, snapshot, started);
            var invited = await SurveysAsync(connection, snapshot,
                $"""
                SELECT i.match_id, i.respondent AS side, i.wave FROM matches m JOIN survey_invitations i ON i.match_id = m.id
                WHERE {Started.Between} AND i.state <> 'closed' AND i.invited_on <= @AsOf
                """, started);
            var answered = await SurveysAsync(connection, snapshot,
                $"""
                SELECT DISTINCT a.match_id, a.respondent AS side, a.wave FROM matches m JOIN answers a ON a.match_id = m.id
                WHERE {Started.Between} AND a.answered_on <= @AsOf
                """, started);
            return new YearOfSurveys(
                year,
                [.. from programme in Programmes.All
                    from wave in Waves.All
                    from side in Waves.SidesOf(wave)
                    select Rate(cohort[programme], programme, side, wave)],
                [.. Programmes.All.Select(programme => OfParticipants(programme, cohort[programme]))]);

            SurveyRate Rate(IEnumerable<Match> matches, string programme, string side, string wave)
            {
                var surveys = matches.Select(match => (Match: match, Survey: new Survey(match.Id, side, wave)))
                    .Where(one => invited.Contains(one.Survey) || answered.Contains(one.Survey) || IsDue(one.Match, wave, asOf))
                    .Select(one => one.Survey).ToList();
                return new SurveyRate(
                    programme, side, wave, surveys.Count, surveys.Count(invited.Contains), surveys.Count(answered.Contains))
                {
                    Imported = surveys.Count(survey => answered.Contains(survey) && !invited.Contains(survey)),
                };
            }

            ParticipantRate OfParticipants(string programme, IEnumerable<Match> matches)
            {
                var participants = matches.GroupBy(match => match.ParticipantId, StringComparer.Ordinal).ToList();
                var withAnswer = participants.Where(own => own.Any(HasAnswer)).ToList();
                return new ParticipantRate(
                    programme, withAnswer.Count, withAnswer.Count + participants.Except(withAnswer).Count(own => own.Any(match => FirstWasDue(match, asOf))));
            }

            bool HasAnswer(Match match) =>
                Waves.All.Any(wave => wave != Waves.Start && answered.Contains(new Survey(match.Id, Sides.Participant, wave)));
        },
        cancel);

    /// <summary>Whether the wave had come; that of the start came with the match.</summary>
    private static bool IsDue(Match match, string wave, DateOnly asOf) => wave == Waves.Start || Waves.DueOn(wave, AsKnownOn(match, asOf)) <= asOf;

    /// <summary>An end after the day is not known yet.</summary>
    private static Match AsKnownOn(Match match, DateOnly asOf) => match.EndedOn > asOf ? match with { EndedOn = null } : match;

    private static bool FirstWasDue(Match match, DateOnly asOf) => match.EndedOn <= asOf || new KpiMatch
    {
        Id = match.Id,
        Programme = match.Programme,
        ParticipantId = match.ParticipantId,
        VolunteerId = match.VolunteerId,
        State = match.State,
        StartedOn = match.StartedOn,
    }.IsMature(3, asOf);

    private static async Task<ILookup<string, Match>> CohortAsync(DbConnection connection, DbTransaction snapshot, Started started)
    {
        var matches = await connection.QueryAsync<Match>(
            $"""
            SELECT m.id, m.programme, m.participant_id, m.volunteer_id, m.proposed_on, m.state, m.started_on, m.ended_on FROM matches m
            WHERE {Started.Between}
            """,
            started,
            snapshot);
        return matches.ToLookup(match => match.Programme, StringComparer.Ordinal);
    }

    private static async Task<HashSet<Survey>> SurveysAsync(DbConnection connection, DbTransaction snapshot, string sql, Started started) =>
        [.. (await connection.QueryAsync<(string Match, string Side, string Wave)>(sql, started, snapshot)).Select(row => new Survey(row.Match, row.Side, row.Wave))];

    /// <summary>Which matches make the cohort.</summary>
    private sealed record Started(DateOnly First, DateOnly Last, DateOnly AsOf)
    {
        /// <summary>A condition on matches m.</summary>
        public const string Between = "m.started_on BETWEEN @First AND @Last";

        public static Started In(int year, DateOnly asOf) =>
            new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31) is var last && last < asOf ? last : asOf, asOf);
    }

    /// <summary>Years in which a match started, the latest first.</summary>
    public Task<IReadOnlyList<int>> YearsAsync() => database.ReadAsync<IReadOnlyList<int>>(async connection =>
    [
        .. (await connection.QueryAsync<DateOnly>("SELECT DISTINCT started_on FROM matches WHERE started_on IS NOT NULL"))
            .Select(day => day.Year).Distinct().OrderDescending(),
    ]);
}

/// <summary>The surveys of one cohort.</summary>
/// <param name="Year">In which its matches started.</param>
/// <param name="Surveys">By programme, wave and side.</param>
/// <param name="Participants">The response rate of the figures, by programme.</param>
public sealed record YearOfSurveys(int Year, IReadOnlyList<SurveyRate> Surveys, IReadOnlyList<ParticipantRate> Participants);
