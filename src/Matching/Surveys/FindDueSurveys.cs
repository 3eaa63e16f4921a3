using Matching.Audit;
using Matching.Database;
using Matching.Matches;
using Matching.Messages;
using Matching.People;
using Microsoft.Extensions.Options;

namespace Matching.Surveys;

/// <summary>
/// Invites both sides to the surveys that have fallen due. What fell due on or before the day its match was imported is not sent:
/// a caseworker decides about it.
/// </summary>
public sealed class FindDueSurveys(MatchingDatabase database, MatchStore matches, SurveyStore surveys, Clocks clocks, IOptions<SurveySettings> settings)
    : Sweep
{
    private static readonly string[] Started = [MatchStates.Active, MatchStates.Ended];

    public override string Name => "surveys";

    public override TimeSpan Every => TimeSpan.FromMinutes(10);

    public override async Task<SweepResult> RunAsync(CancellationToken cancel = default)
    {
        var due = await DueAsync(clocks.Today);
        var done = 0;
        foreach (var survey in due)
        {
            cancel.ThrowIfCancellationRequested();
            done += await InviteAsync(survey) ? 1 : 0;
        }

        return new SweepResult(Name, due.Count, done, 0);
    }

    /// <summary>Surveys that are due on a day and neither invited to nor answered.</summary>
    public async Task<IReadOnlyList<DueSurvey>> DueAsync(DateOnly today)
    {
        var covered = await surveys.CoveredAsync();
        var started = await matches.ListAsync([.. Programmes.All], Started);
        return
        [
            .. from match in started.OrderBy(m => m.Id, StringComparer.Ordinal)
               from wave in Waves.Invited
               let due = Waves.DueOn(wave, match)
               where due <= today && !(due <= match.ImportedOn)
               from side in Sides.All
               where !covered.Contains((match.Id, side, wave))
               select new DueSurvey(match, side, wave, due.Value),
        ];
    }

    private Task<bool> InviteAsync(DueSurvey survey) => database.WriteAsync(async scope =>
    {
        var change = Change.By("sweep:surveys", clocks);
        var (match, side, wave, dueOn) = survey;
        var person = side == Sides.Participant ? match.ParticipantId : match.VolunteerId;
        var link = await Links.CreateAsync(
            scope, LinkPurposes.Survey(wave), side, person, match.Id, change.At, settings.Value.LinkLifetime);
        if (!await SurveyStore.InviteAsync(scope, match.Id, side, wave, dueOn, change.On, link))
        {
            return scope.GiveUp(false);
        }

        await Outbox.QueueAsync(scope, MessageTemplates.SurveyDue, side, person, match.Id, link, change.At);
        await AuditLog.WriteAsync(scope, change, "survey.invited", match.Id, $"{side} {wave}");
        return true;
    });
}
