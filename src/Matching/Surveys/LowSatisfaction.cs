using System.Globalization;
using Dapper;
using Matching.Database;
using Matching.FollowUps;
using Matching.FollowUps.Risk;
using Microsoft.Extensions.Options;

namespace Matching.Surveys;

/// <summary>The last thing that a side answered about its satisfaction is low.</summary>
public sealed class LowSatisfaction(MatchingDatabase database, IOptions<FollowUpSettings> settings) : RiskRule
{
    public override async Task<IReadOnlyList<RiskReason>> FindAsync(IReadOnlyList<ContactState> running, DateOnly today)
    {
        var ids = database.Dialect.Many(running.Select(state => state.Match.Id));
        var answers = await database.ReadAsync(connection => connection.QueryAsync<Answer>(
            $"""
            SELECT match_id, respondent, wave, question, answer AS value, answered_on FROM answers
            WHERE question = 'satisfaction' AND {database.Dialect.OneOfMany("match_id", "@ids")}
            """,
            new { ids }));
        return
        [
            .. answers.GroupBy(answer => (answer.MatchId, answer.Respondent))
                .Select(side => side.OrderBy(answer => answer.AnsweredOn).ThenBy(answer => Waves.All.ToList().IndexOf(answer.Wave)).Last())
                .Where(IsLow)
                .OrderBy(answer => answer.MatchId, StringComparer.Ordinal).ThenBy(answer => answer.Respondent, StringComparer.Ordinal)
                .Select(answer => new RiskReason(
                    answer.MatchId, "low_satisfaction_" + answer.Respondent, answer.AnsweredOn, SurveyTexts.Sentences, answer.AnsweredOn, answer.Value)),
        ];
    }

    private bool IsLow(Answer answer) =>
        int.TryParse(answer.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= settings.Value.RiskSatisfaction;
}
