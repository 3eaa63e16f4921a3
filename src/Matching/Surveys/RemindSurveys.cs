using Matching.Audit;
using Matching.Database;
using Matching.Messages;
using Matching.Surveys.Answering;
using Matching.Surveys.Asking;
using Microsoft.Extensions.Options;

namespace Matching.Surveys;

/// <summary>
/// Reminds those who have not answered a survey, with a fresh token of the same link: never after the answer, when the link no
/// longer works, or while the match is paused or stopped. What was begun behind links that are closed goes away with them.
/// </summary>
public sealed class RemindSurveys(
    MatchingDatabase database, ReminderStore unanswered, OneByOne pieces, Clocks clocks, IOptions<SurveySettings> settings) : Sweep
{
    private static readonly string[] Templates = [MessageTemplates.SurveyReminder, MessageTemplates.SurveyLastReminder];

    public override string Name => "survey-reminders";

    public override TimeSpan Every => TimeSpan.FromMinutes(10);

    public override async Task<SweepResult> RunAsync(CancellationToken cancel = default)
    {
        await database.WriteAsync(scope => DraftStore.DropClosedAsync(scope, clocks.System.GetUtcNow()), cancel);
        return await pieces.DoAsync(
            Name,
            await DueAsync(clocks.Today),
            reminder => $"{reminder.MatchId} {reminder.Wave} {reminder.Respondent} {reminder.Number}",
            RemindAsync,
            cancel);
    }

    private async Task<IReadOnlyList<DueReminder>> DueAsync(DateOnly today)
    {
        var days = settings.Value.ReminderDays;
        if (days.Count == 0)
        {
            return [];
        }

        var open = await unanswered.UnansweredAsync(today.AddDays(-settings.Value.LinkDays - 1), today.AddDays(-days[0]), today, clocks.System.GetUtcNow());
        return [.. open.Where(reminder => reminder.DueOn(days) <= today)];
    }

    private Task<bool> RemindAsync(DueReminder reminder) => database.WriteAsync(async scope =>
    {
        var change = Change.By("sweep:survey-reminders", clocks);
        if (!await ReminderStore.IsUnansweredAsync(scope, reminder, change.On, change.At)
            || !await InvitationStore.AddReminderAsync(scope, reminder, change.On))
        {
            return scope.GiveUp(false);
        }

        await Outbox.QueueAsync(
            scope, Templates[reminder.Number - 1], reminder.Respondent, reminder.Person, reminder.MatchId, reminder.LinkId, change.At);
        await AuditLog.WriteAsync(scope, change, "survey.reminded", reminder.MatchId, $"{reminder.Respondent} {reminder.Wave} {reminder.Number}");
        return true;
    });
}
