using System.Data.Common;
using System.Globalization;
using Dapper;
using Matching.FollowUps;
using Matching.Matches;
using Matching.Surveys.Asking;

namespace Matching.Surveys;

/// <summary>
/// The surveys after three and six months of a running match, which ask how it goes as a check-in does; that of the start does not. Those that
/// the service has sent or will send: what a caseworker decides about stands in for nothing.
/// </summary>
public sealed class SurveysBeside : AskedBeside
{
    public override async Task<IReadOnlyList<BesideQuestion>> OfAsync(DbConnection connection, DbTransaction? transaction, Match match)
    {
        var invited = (await connection.QueryAsync<Asked>(
            $"""
            SELECT i.respondent, i.wave, i.state, i.invited_on, CASE WHEN {InvitationStore.IsCutOff} THEN 1 ELSE 0 END AS cut_off
            FROM survey_invitations i LEFT JOIN links l ON l.id = i.link_id WHERE i.match_id = @Id
            """,
            match,
            transaction)).AsList();
        var answered = (await connection.QueryAsync<(string Side, string Wave)>(
            "SELECT DISTINCT respondent, wave FROM answers WHERE match_id = @Id", match, transaction)).ToHashSet();
        return
        [
            .. from wave in new[] { Waves.ThreeMonths, Waves.SixMonths }
               let due = Waves.DueOn(wave, match)
               where due is not null
               from side in Waves.SidesOf(wave)
               let row = invited.FirstOrDefault(one => one.Respondent == side && one.Wave == wave)
               where row is null ? !(due <= match.ImportedOn) && !answered.Contains((side, wave)) : row.State == Invitation.Invited
               select new BesideQuestion(side, wave, due.Value, row is { CutOff: 0 } ? row.InvitedOn : null),
        ];
    }

    public override string? NameOf(string what, CultureInfo culture) =>
        Waves.All.Contains(what, StringComparer.Ordinal) ? SurveyTexts.Wave(what, culture).ToLower(culture) : null;

    private sealed record Asked
    {
        public required string Respondent { get; init; }
        public required string Wave { get; init; }
        public required string State { get; init; }
        public DateOnly InvitedOn { get; init; }
        public long CutOff { get; init; }
    }
}
