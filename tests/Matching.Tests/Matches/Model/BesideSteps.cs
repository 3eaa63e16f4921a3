using Dapper;
using Matching.Database;
using Matching.FollowUps;
using Matching.FollowUps.Cases;
using Matching.Matches;
using Matching.Matches.Worries;
using Matching.Messages;
using Matching.People;
using Matching.Rounds;
using Matching.Surveys;
using Matching.Surveys.Asking;
using Matching.TestData;

namespace Matching.Tests.Matches.Model;

/// <summary>What is done about a match and its two people beside the steps of its own state, with what each person holds in their hands.</summary>
public sealed class BesideSteps(CaseworkRoom room, string participant, string volunteer)
{
    public const string Colleague = "colleague";
    private const string CheckIn = "check_in";
    private const string Survey = "survey_3m";

    /// <summary>After the third month a check-in and the first survey after the start are due.</summary>
    private DateOnly Later => room.Clocks.Today.AddDays(100);

    private readonly Dictionary<string, LinkToken> tokens = new(StringComparer.Ordinal);
    private string? worry;
    private int shown;

    private MatchingDatabase Database => room.Get<MatchingDatabase>();

    private string Round => "round-" + participant;

    public async Task<object> TryAsync(string step, string id) => step switch
    {
        Steps.Worry => await room.Get<RaiseWorry>().ByStaffAsync(id, new WorryWords("Something is wrong"), room.By("caseworker")),
        Steps.CloseWorry => await CloseAsync(WorryOutcomes.Resumed),
        Steps.CloseWorryWithEnd => await CloseAsync(WorryOutcomes.Ended),
        Steps.OwnTerms => await room.Get<ChangeOwnTerms>().HandleAsync(TokenOf("volunteer_answer"), new OwnTerms(3, null, shown), room.By("link:volunteer")),
        Steps.AskCheckIn => await room.Get<AskFollowUp>().HandleAsync(id, CheckIn, 1, Sides.Participant, room.By("sweep:follow_ups") with { On = Later }),
        Steps.AnswerCheckIn => await room.Get<AnswerFollowUp>().HandleAsync(TokenOf(CheckIn), new FollowUpReply(FollowUpAnswers.Good), room.By("link:participant")),
        Steps.LogMeeting => await room.Get<LogMeeting>().HandleAsync(id, new FollowUpReply(null, room.Clocks.Today, MeetingKinds.Met), room.By("caseworker")),
        Steps.InviteToSurvey => await room.Get<InviteToSurvey>().BySweepAsync(new DueSurvey(id, Sides.Participant, "3m", Later), room.By("sweep:surveys") with { On = Later }),
        Steps.AnswerSurvey => await AnswerAsync(),
        Steps.HandOver => await room.Get<HandOver>().HandleAsync("caseworker", Colleague, [participant], Programmes.All, room.By("caseworker")),
        Steps.Commit => await room.Get<CommitRound>().HandleAsync(Round, 1, room.By("caseworker")),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };

    /// <summary>Links, the open worry and the volunteer's version as they are now, and a draft that pairs the two.</summary>
    public async Task HoldAsync(string match)
    {
        worry = await Database.ReadAsync(connection => connection.ExecuteScalarAsync<string?>("SELECT id FROM worries WHERE match_id = @match AND outcome IS NULL", new { match }));
        shown = (await room.Get<PeopleStore>().FindVolunteerAsync(volunteer))!.Version;
        foreach (var (purpose, link) in await Database.ReadAsync(connection => connection.QueryAsync<(string, string)>(
            "SELECT purpose, id FROM links WHERE match_id = @match AND (side = 'participant' OR purpose = 'volunteer_answer')", new { match })))
        {
            tokens[purpose] = await room.Get<Links>().IssueAsync(link);
        }

        await Database.WriteAsync(scope => scope.Connection.ExecuteAsync(
            """
            INSERT INTO round_drafts (id, programme, objective, minimum_units, waiting_bonus_units, weights_version, weights, as_of, created_by, created_at, state)
            VALUES (@Round, 'host', 'score', 0, 0, 0, '{}', @Today, 'caseworker', @Now, 'ready');
            INSERT INTO round_results (round_id, version, waiting, open_elsewhere, total_units, bound_units, proven, passes, first_come_units, first_come_pairs, score_seconds, solve_seconds)
            VALUES (@Round, 1, 1, 0, 1, 1, TRUE, 1, 1, 1, 0, 0);
            INSERT INTO round_pairs (round_id, participant_id, volunteer_id, units, waited_days, pinned) VALUES (@Round, @participant, @volunteer, 1, 1, FALSE);
            """,
            new { Round, room.Clocks.Today, Now = room.Clocks.System.GetUtcNow(), participant, volunteer },
            scope.Transaction));
    }

    private LinkToken TokenOf(string purpose) => tokens.TryGetValue(purpose, out var token) ? token : LinkToken.Create();

    private async Task<object> CloseAsync(string outcome) =>
        await room.Get<CloseWorry>().HandleAsync(worry ?? "none", new WorryClosing(outcome, "Spoke to both", VolunteerIsBack: true), room.By("vagt"));

    private async Task<object> AnswerAsync()
    {
        var questions = await room.Get<OpenSurvey>().HandleAsync(TokenOf(Survey)) is SurveyVisit.Asked asked ? asked.Texts.Select(text => text.Question) : [];
        return await room.Get<AnswerSurvey>().HandleAsync(
            TokenOf(Survey), new SurveyForm(questions.Where(question => question != Questions.Words).ToDictionary(question => question, _ => "4", StringComparer.Ordinal)),
            room.By("link:participant"));
    }
}
